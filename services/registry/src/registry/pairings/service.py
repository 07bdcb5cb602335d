"""Use cases on pairings: pair schools or teachers, change the plan, keep the log, complete or end it."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import IO, Any
from uuid import UUID

from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.pairings.errors import (
    PairedWithItself,
    PairingEntryInFuture,
    PairingEntryNotFound,
    PairingNotFound,
)
from registry.pairings.events import PairingStateChanged
from registry.pairings.models import Pairing, PairingEntry
from registry.pairings.repository import PairingRepository
from registry.pairings.schemas import (
    Done,
    PairingCompleted,
    PairingEntryCreate,
    PairingEntryQuery,
    PairingFilter,
    PairingQuery,
    PairingUpdate,
    SchoolPairingCreate,
    TeacherPairingCreate,
)
from registry.pairings.states import MACHINE, PairingState
from registry.pairings.vocabulary import PairingKind
from registry.pairings.workbook import workbook
from registry.people.errors import PersonNotFound
from registry.people.models import Person
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import StateChange, take
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ShownPairing:
    """A pairing with what its log counts."""

    pairing: Pairing
    done: Done


class PairingService:
    """What one caller may do with the pairings within their reach.

    Both sides must be within reach to be paired; afterwards either side keeps the log.
    """

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._pairings = PairingRepository(uow.session, reach)

    async def read(self, pairing_id: UUID) -> ShownPairing:
        """The pairing with this id.

        Raises:
            PairingNotFound: not there, or out of reach.
        """
        return await self._shown(await self._found(pairing_id))

    async def page(self, wanted: PairingQuery) -> Rows[ShownPairing]:
        """One page of the list."""
        rows = await self._pairings.page(wanted)
        done = await self._pairings.done(rows.items)
        shown = [ShownPairing(each, done[each.id]) for each in rows.items]
        return Rows(items=shown, next_cursor=rows.next_cursor, total=rows.total)

    async def workbook(self, wanted: PairingFilter) -> IO[bytes]:
        """All that `wanted` asks for, as a workbook."""

        async def shown() -> AsyncIterator[tuple[Pairing, Done]]:
            async for batch in self._pairings.batches(wanted):
                done = await self._pairings.done(batch)
                for each in batch:
                    yield each, done[each.id]

        return await workbook(shown())

    async def pair_schools(self, command: SchoolPairingCreate) -> ShownPairing:
        """Pair two organisations.

        Raises:
            OrganisationNotFound, OrganisationClosed, PairedWithItself, PairingExists: they cannot be paired.
        """
        if command.giver_id == command.receiver_id:
            raise PairedWithItself
        giver = await self._organisation(command.giver_id)
        receiver = await self._organisation(command.receiver_id)
        values = command.model_dump(exclude={"giver_id", "receiver_id"})
        return await self._paired(PairingKind.SCHOOLS, giver, receiver, None, None, values)

    async def pair_teachers(self, command: TeacherPairingCreate) -> ShownPairing:
        """Pair two people.

        Raises:
            PersonNotFound, PairedWithItself, PairingExists: they cannot be paired.
        """
        if command.mentor_id == command.apprentice_id:
            raise PairedWithItself
        mentor = await self._person(command.mentor_id)
        apprentice = await self._person(command.apprentice_id)
        values = command.model_dump(exclude={"mentor_id", "apprentice_id"})
        sides = (mentor.organisation, apprentice.organisation)
        return await self._paired(PairingKind.TEACHERS, *sides, mentor, apprentice, values)

    async def update(self, pairing_id: UUID, version: int, command: PairingUpdate) -> ShownPairing:
        """Change the plan.

        Raises:
            PairingNotFound, StaleVersion, PairingOver: it cannot be changed.
        """
        pairing = await self._found(pairing_id, lock=True)
        ensure_version(pairing, version)
        pairing.ensure_active()
        for name, value in command.model_dump().items():
            setattr(pairing, name, value)
        await self._uow.session.flush()  # the answer shows the new version
        return await self._shown(pairing)

    async def complete(self, pairing_id: UUID, version: int, command: PairingCompleted) -> ShownPairing:
        """Complete a pairing, with what came of it.

        Raises:
            PairingNotFound, StaleVersion, IllegalTransition: it cannot be completed.
        """
        pairing = await self._found(pairing_id, lock=True)
        ensure_version(pairing, version)
        state = take(self._uow, MACHINE, pairing, pairing.state, "complete", command.note)
        pairing.complete(state, command.effect, command.note)
        return await self._stepped(pairing)

    async def end(self, pairing_id: UUID, version: int, reason: str) -> ShownPairing:
        """End a pairing before its time.

        Raises:
            PairingNotFound, StaleVersion, IllegalTransition: it cannot be ended.
        """
        pairing = await self._found(pairing_id, lock=True)
        ensure_version(pairing, version)
        pairing.end(take(self._uow, MACHINE, pairing, pairing.state, "end", reason), reason)
        self._uow.reason = reason
        return await self._stepped(pairing)

    async def history(self, pairing_id: UUID) -> Sequence[StateChange]:
        """Every step of it, the oldest first."""
        return await self._pairings.history(await self._found(pairing_id))

    async def entries(self, pairing_id: UUID, wanted: PairingEntryQuery) -> Rows[PairingEntry]:
        """One page of its log."""
        return await self._pairings.page_of_entries(await self._found(pairing_id), wanted)

    async def record(self, pairing_id: UUID, command: PairingEntryCreate) -> PairingEntry:
        """Record what was done.

        Raises:
            PairingNotFound, PairingOver, PairingEntryInFuture: it cannot have been.
        """
        pairing = await self._found(pairing_id, lock=True)
        pairing.ensure_active()
        if command.done_on > today(self._uow.clock):
            raise PairingEntryInFuture
        entry = PairingEntry(pairing=pairing, pairing_id=pairing.id, **command.model_dump())
        self._pairings.add(entry)
        await self._uow.session.flush()  # the answer shows the version the database gives
        return entry

    async def withdraw(self, pairing_id: UUID, entry_id: UUID, version: int, reason: str) -> PairingEntry:
        """Let an entry count no more.

        Raises:
            PairingNotFound, PairingEntryNotFound, StaleVersion, PairingOver: it cannot be withdrawn.
        """
        pairing = await self._found(pairing_id, lock=True)
        entry = await self._pairings.entry(pairing, entry_id)
        if entry is None:
            raise PairingEntryNotFound
        ensure_version(entry, version)
        pairing.ensure_active()
        entry.withdraw(self._uow.clock.now(), reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        return entry

    async def _paired(
        self,
        kind: PairingKind,
        giver: Organisation,
        receiver: Organisation,
        mentor: Person | None,
        apprentice: Person | None,
        values: dict[str, Any],
    ) -> ShownPairing:
        pairing = Pairing(
            kind=kind,
            giver_organisation=giver,
            receiver_organisation=receiver,
            giver_organisation_id=giver.id,
            receiver_organisation_id=receiver.id,
            giver_person=mentor,
            receiver_person=apprentice,
            giver_person_id=mentor.id if mentor else None,
            receiver_person_id=apprentice.id if apprentice else None,
            state=PairingState.ACTIVE,
            state_reason=None,
            effect=None,
            effect_note=None,
            **values,
        )
        self._pairings.add(pairing)
        await self._uow.session.flush()  # whether they are paired already is for the database to say
        self._uow.record(PairingStateChanged.of(pairing), pairing)
        return ShownPairing(pairing, Done())

    async def _stepped(self, pairing: Pairing) -> ShownPairing:
        await self._uow.session.flush()  # the answer shows the new version
        self._uow.record(PairingStateChanged.of(pairing), pairing)
        return await self._shown(pairing)

    async def _shown(self, pairing: Pairing) -> ShownPairing:
        return ShownPairing(pairing, (await self._pairings.done([pairing]))[pairing.id])

    async def _found(self, pairing_id: UUID, *, lock: bool = False) -> Pairing:
        pairing = await self._pairings.find(pairing_id, lock=lock)
        if pairing is None:
            raise PairingNotFound
        return pairing

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._pairings.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        organisation.ensure_open()
        return organisation

    async def _person(self, person_id: UUID) -> Person:
        person = await self._pairings.person(person_id)
        if person is None:
            raise PersonNotFound
        return person
