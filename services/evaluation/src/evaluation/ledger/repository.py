"""All SQL about the ledger."""

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ARRAY, Table, Text, any_, cast, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.integration.programmes import ProgrammeCopy
from evaluation.ledger.models import LedgerEntry, LedgerHead
from evaluation.ledger.rules import GENESIS
from evaluation.ledger.schemas import LedgerQuery
from servicekit.access import Reach
from servicekit.many import rows_of, sending
from servicekit.pagination import Rows, Sorting

_HEAD = ("person_id", "sequence", "hash")
_HEADS: Table = LedgerHead.__table__  # type: ignore[assignment]
_missing = insert(_HEADS).from_select(_HEAD, rows_of(_HEADS, _HEAD))
_LOCK_HEADS = _missing.on_conflict_do_update(
    index_elements=["person_id"], set_={"person_id": _missing.excluded.person_id}
).returning(*_HEADS.c)
"""Makes the heads that are missing and locks them all, in the order given."""
_given = rows_of(_HEADS, _HEAD).subquery()
_MOVE_HEADS = (
    update(_HEADS)
    .where(_HEADS.c.person_id == _given.c.person_id)
    .values(sequence=_given.c.sequence, hash=_given.c.hash)
)


class LedgerRepository:
    """Everybody's ledger; what a caller may see of it is asked for with their reach."""

    sorting = Sorting(LedgerEntry.id, sequence=LedgerEntry.sequence)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def lock_heads(self, person_ids: Collection[UUID]) -> dict[UUID, tuple[int, str]]:
        """Where these people's chains end; keeps others from appending until this transaction is over."""
        rows = [{"person_id": each, "sequence": 0, "hash": GENESIS} for each in sorted(person_ids)]
        locked = await self._session.execute(_LOCK_HEADS, sending(rows))
        return {person_id: (sequence, last_hash) for person_id, sequence, last_hash in locked}

    async def head(self, person_id: UUID) -> tuple[int, str]:
        """The same without holding it."""
        query = select(LedgerHead.sequence, LedgerHead.hash).where(LedgerHead.person_id == person_id)
        row = (await self._session.execute(query)).one_or_none()
        return (row.sequence, row.hash) if row is not None else (0, GENESIS)

    async def append(self, entries: Sequence[LedgerEntry]) -> None:
        """Write entries, each after those before it, and move the heads on; the heads are locked."""
        if not entries:
            return
        self._session.add_all(entries)
        await self._session.flush()  # what is computed next in this transaction sums over the entries
        last = {entry.person_id: entry for entry in entries}
        rows = [{name: getattr(entry, name) for name in _HEAD} for entry in last.values()]
        await self._session.execute(_MOVE_HEADS, sending(rows))

    async def recognised(self, sources: Iterable[str]) -> set[str]:
        """Which of these have their entry already."""
        wanted = cast(list(sources), ARRAY(Text))
        query = select(LedgerEntry.source).where(LedgerEntry.source == any_(wanted))
        return set((await self._session.execute(query)).scalars())

    async def find(self, entry_id: UUID, reach: Reach) -> LedgerEntry | None:
        """The entry, if its person is within reach."""
        query = (
            select(LedgerEntry)
            .join(PersonCopy, PersonCopy.person_id == LedgerEntry.person_id)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
            .where(LedgerEntry.id == entry_id, reach.where(OrganisationCopy.path))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def taken_back(self, entry_id: UUID) -> Decimal:
        """How many hours reversals took from the entry, as a positive number."""
        query = select(func.coalesce(-func.sum(LedgerEntry.hours), 0)).where(LedgerEntry.reverses == entry_id)
        return Decimal((await self._session.execute(query)).scalar_one())

    async def is_within(self, person_id: UUID, reach: Reach) -> bool:
        """Whether there is such a person within reach."""
        query = (
            select(PersonCopy.person_id)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
            .where(PersonCopy.person_id == person_id, reach.where(OrganisationCopy.path))
        )
        return (await self._session.execute(query)).first() is not None

    async def page(self, person_id: UUID, wanted: LedgerQuery) -> Rows[LedgerEntry]:
        """One page of somebody's ledger."""
        query = select(LedgerEntry).where(LedgerEntry.person_id == person_id)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def titles(self, entries: Iterable[LedgerEntry]) -> dict[UUID | None, str]:
        """The titles of their programmes; one statement for all."""
        ids = {entry.programme_id for entry in entries}
        query = select(ProgrammeCopy.programme_id, ProgrammeCopy.title)
        found = await self._session.execute(query.where(ProgrammeCopy.programme_id.in_(ids)))
        return dict(found.all())

    async def chain(self, person_id: UUID) -> list[LedgerEntry]:
        """Somebody's whole ledger, oldest first."""
        query = select(LedgerEntry).where(LedgerEntry.person_id == person_id)
        return list((await self._session.execute(query.order_by(LedgerEntry.sequence))).scalars())
