"""Use cases on the ledger: recognise, take back, show, verify."""

from collections.abc import Iterable
from uuid import UUID

from evaluation.integration.attendance import AttendanceFact
from evaluation.ledger import rules
from evaluation.ledger.chains import Chains
from evaluation.ledger.errors import EntryNotFound, MoreThanLeft, NotReversible, PersonNotFound
from evaluation.ledger.models import LedgerEntry
from evaluation.ledger.repository import LedgerRepository
from evaluation.ledger.rules import EntryKind
from evaluation.ledger.schemas import ChainRead, LedgerQuery, ReversalCreate
from servicekit.access import Reach
from servicekit.ids import new_id
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class LedgerService:
    """Appends to ledgers and reads them. Who may is decided before; how far they reach is passed in."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._ledger = LedgerRepository(uow.session)

    async def recognise(self, attendances: Iterable[AttendanceFact]) -> list[LedgerEntry]:
        """Append what attendances earned, in their order, but not what is there already."""
        worth = [each for each in attendances if rules.two_places(each.hours) > 0]
        chains = await Chains.hold(self._uow, self._ledger, {each.person_id for each in worth})
        known = await self._ledger.recognised(each.source for each in worth)
        for each in worth:
            if each.source in known:
                continue
            known.add(each.source)
            chains.add(
                kind=EntryKind.EARNED,
                source=each.source,
                person_id=each.person_id,
                organisation_id=each.organisation_id,
                path=each.path,
                programme_id=each.programme_id,
                session_id=each.session_id,
                level=each.level,
                hours=rules.two_places(each.hours),
                earned_on=each.day,
            )
        return await chains.write()

    async def reverse(self, entry_id: UUID, command: ReversalCreate, reach: Reach) -> LedgerEntry:
        """Take hours of an entry back by a counter-entry.

        Raises:
            EntryNotFound: not there, or out of reach.
            NotReversible: it is a counter-entry itself.
            MoreThanLeft: the entry does not have so many hours left.
        """
        entry = await self._ledger.find(entry_id, reach)
        if entry is None:
            raise EntryNotFound
        if entry.kind is EntryKind.REVERSAL:
            raise NotReversible(sequence=entry.sequence)
        # Before what is left is looked up: two reversals at once come one after the other.
        chains = await Chains.hold(self._uow, self._ledger, {entry.person_id})
        left = rules.left_of(entry.hours, await self._ledger.taken_back(entry.id))
        hours = left if command.hours is None else command.hours
        if hours > left or hours <= 0:
            raise MoreThanLeft(sequence=entry.sequence, left=left, hours=hours or entry.hours)
        self._uow.reason = command.reason
        reversal = chains.take_back(entry, source=f"reversal/{new_id()}", hours=-hours, reason=command.reason)
        await chains.write()
        return reversal

    async def ensure_within(self, person_id: UUID, reach: Reach) -> None:
        """Refuse to show the ledger of somebody out of reach.

        Raises:
            PersonNotFound: not there, or out of reach.
        """
        if not await self._ledger.is_within(person_id, reach):
            raise PersonNotFound

    async def page(self, person_id: UUID, wanted: LedgerQuery) -> Rows[LedgerEntry]:
        """One page of somebody's ledger."""
        return await self._ledger.page(person_id, wanted)

    async def titles(self, entries: list[LedgerEntry]) -> dict[UUID | None, str]:
        """What the programmes of these entries are called."""
        return await self._ledger.titles(entries)

    async def verify(self, person_id: UUID) -> ChainRead:
        """Recompute somebody's chain and say where it breaks."""
        chain = await self._ledger.chain(person_id)
        head = await self._ledger.head(person_id)
        found = rules.first_break([(entry.record, entry.hash) for entry in chain], *head)
        return ChainRead(
            person_id=person_id,
            entries=len(chain),
            valid=found is None,
            broken_at=found.sequence if found else None,
            flaw=found.flaw if found else None,
            detail=ChainRead.words(found.flaw, found.sequence) if found else None,
        )
