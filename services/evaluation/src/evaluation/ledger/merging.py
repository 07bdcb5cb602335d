"""Hours of people whose records were merged (档案合并): they count for the record that was kept.

Nothing is rewritten. What is left of an entry is taken back in the one chain and earned in the other, each
naming the other by its source; undone, the same the other way round. A session that counts for the kept
record already does not count twice.
"""

from collections.abc import Collection, Mapping
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Select, Text, and_, cast, exists, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from evaluation.ledger.chains import Chains
from evaluation.ledger.models import LedgerEntry
from evaluation.ledger.repository import LedgerRepository
from evaluation.ledger.rules import EntryKind
from servicekit.unit_of_work import UnitOfWork

_OUT, _IN, _BACK, _RESTORED = "carried/", "carried-in/", "carried-back/", "restored/"
_MERGED = "档案合并，学时随档案转移 (records merged)"
_COUNTED = "档案合并，同一场次已计学时 (records merged; the session counts already)"
_UNDONE = "撤销档案合并，学时退回 (merger undone)"


class MergedLedgers:
    """Carries hours from merged records to those kept, and back."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._ledger = LedgerRepository(uow.session)

    async def carry_over(self, into: Mapping[UUID, UUID]) -> None:
        """Let what is left of these people's hours count for whom they were merged into."""
        if not into:
            return
        chains = await Chains.hold(self._uow, self._ledger, {*into, *into.values()})
        counted = await _sessions_that_count(self._uow.session, into.values())
        for entry, left in await _left(self._uow.session, into):
            kept = into[entry.person_id]
            again = entry.session_id is not None and (kept, entry.session_id) in counted
            reason = _COUNTED if again else _MERGED
            chains.take_back(entry, source=f"{_OUT}{entry.id}", hours=-left, reason=reason)
            if not again:
                chains.copy(entry, person_id=kept, source=f"{_IN}{entry.id}", hours=left, reason=reason)
                counted.add((kept, entry.session_id))
        await chains.write()

    async def bring_back(self, people: Collection[UUID]) -> set[UUID]:
        """Let these people, merged no longer, have their hours back; says who else's ledger changed."""
        carried = await _carried(self._uow.session, people)
        kept = {entry.person_id for _, entry, _ in carried if entry is not None}
        chains = await Chains.hold(self._uow, self._ledger, {*people, *kept})
        for taken, entry, left in carried:
            hours = -taken.hours if entry is None else left
            if entry is not None and left > 0:
                chains.take_back(entry, source=f"{_BACK}{entry.id}", hours=-left, reason=_UNDONE)
            if hours > 0:
                chains.copy(taken, source=f"{_RESTORED}{taken.id}", hours=hours, reason=_UNDONE)
        await chains.write()
        return kept


async def _left(session: AsyncSession, people: Collection[UUID]) -> list[tuple[LedgerEntry, Decimal]]:
    """What these people earned and was not taken back, with the hours left of each, in order."""
    query = _what_is_left(people).order_by(LedgerEntry.person_id, LedgerEntry.sequence)
    return [(entry, left) for entry, left in await session.execute(query)]


async def _sessions_that_count(
    session: AsyncSession, people: Collection[UUID]
) -> set[tuple[UUID, UUID | None]]:
    """Sessions for which these people have hours."""
    return {(entry.person_id, entry.session_id) for entry, _ in await _left(session, people)}


def _what_is_left(people: Collection[UUID]) -> Select[LedgerEntry, Decimal]:
    taken = aliased(LedgerEntry)
    left = LedgerEntry.hours + func.coalesce(
        select(func.sum(taken.hours)).where(taken.reverses == LedgerEntry.id).scalar_subquery(), 0
    )
    return select(LedgerEntry, left).where(
        LedgerEntry.person_id.in_(people), LedgerEntry.kind == EntryKind.EARNED, left > 0
    )


async def _carried(
    session: AsyncSession, people: Collection[UUID]
) -> list[tuple[LedgerEntry, LedgerEntry | None, Decimal]]:
    """What was carried away from these people and is not back.

    The counter-entry, the entry that it became (none: the session counted already), what is left of that.
    """
    taken, entry, later, restored = (aliased(LedgerEntry) for _ in range(4))
    left = func.coalesce(entry.hours, 0) + func.coalesce(
        select(func.sum(later.hours)).where(later.reverses == entry.id).scalar_subquery(), 0
    )
    back = exists().where(restored.source == literal(_RESTORED) + cast(taken.id, Text))
    query = (
        select(taken, entry, left)
        .outerjoin(entry, entry.source == literal(_IN) + cast(taken.reverses, Text))
        .where(
            and_(
                taken.person_id.in_(people),
                taken.source == literal(_OUT) + cast(taken.reverses, Text),
                ~back,
            )
        )
        .order_by(taken.person_id, taken.sequence)
    )
    return [(out, into, hours) for out, into, hours in await session.execute(query)]
