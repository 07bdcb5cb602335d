"""All SQL about pairings; everything a caller sees passes through `_visible`: one side is within reach."""

from collections.abc import AsyncIterator, Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager, joinedload

from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from registry.pairings.models import Pairing, PairingEntry
from registry.pairings.schemas import Done, PairingEntryQuery, PairingFilter, PairingQuery
from registry.pairings.vocabulary import PairingEntryKind
from registry.people.models import Person
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.pagination import Rows, Sorting
from servicekit.states import StateChange

_BATCH = 500
_PAIRINGS = Sorting(Pairing.id, starts_on=Pairing.starts_on)
_ENTRIES = Sorting(PairingEntry.id, done_on=PairingEntry.done_on)
_GIVER, _RECEIVER = aliased(Organisation), aliased(Organisation)


class PairingRepository:
    """Pairings with a side within the reach of one caller."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, row: Pairing | PairingEntry) -> None:
        """Make it part of the transaction."""
        self._session.add(row)

    async def find(self, pairing_id: UUID, *, lock: bool = False) -> Pairing | None:
        """The one with this id; `lock` keeps others from changing it meanwhile."""
        query = self._visible().where(Pairing.id == pairing_id)
        if lock:
            query = query.with_for_update(of=Pairing)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def person(self, person_id: UUID) -> Person | None:
        """Somebody on the roster within reach who has not left, with their organisation."""
        query = (
            select(Person)
            .join(Person.organisation)
            .where(Person.id == person_id, Person.left_at.is_(None), self._reach.where(Organisation.path))
            .options(contains_eager(Person.organisation))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: PairingQuery) -> Rows[Pairing]:
        """One page of those that `wanted` asks for."""
        return await _PAIRINGS.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def batches(self, wanted: PairingFilter) -> AsyncIterator[Sequence[Pairing]]:
        """All that `wanted` asks for, some hundreds with every statement."""
        query = self._filtered(wanted).order_by(Pairing.id).limit(_BATCH)
        found = (await self._session.scalars(query)).all()
        while found:
            yield found
            found = (await self._session.scalars(query.where(Pairing.id > found[-1].id))).all()

    async def done(self, pairings: Collection[Pairing]) -> dict[UUID, Done]:
        """What the log of each counts; one statement for all."""
        query = (
            select(
                PairingEntry.pairing_id,
                func.count().filter(PairingEntry.kind == PairingEntryKind.VISIT),
                func.count().filter(PairingEntry.kind == PairingEntryKind.JOINT_RESEARCH),
            )
            .where(
                PairingEntry.pairing_id.in_([each.id for each in pairings]),
                PairingEntry.withdrawn_at.is_(None),
            )
            .group_by(PairingEntry.pairing_id)
        )
        found = {row[0]: Done(row[1], row[2]) for row in await self._session.execute(query)}
        return {each.id: found.get(each.id, Done()) for each in pairings}

    async def history(self, pairing: Pairing) -> Sequence[StateChange]:
        """Every step of it, in order."""
        query = (
            select(StateChange)
            .where(StateChange.subject == subject_of(pairing))
            .order_by(StateChange.at, StateChange.id)
        )
        return (await self._session.scalars(query)).all()

    async def page_of_entries(self, pairing: Pairing, wanted: PairingEntryQuery) -> Rows[PairingEntry]:
        """One page of the log of a pairing."""
        query = select(PairingEntry).where(PairingEntry.pairing_id == pairing.id)
        if not wanted.include_withdrawn:
            query = query.where(PairingEntry.withdrawn_at.is_(None))
        return await _ENTRIES.page(self._session, query, wanted, wanted.sort)

    async def entry(self, pairing: Pairing, entry_id: UUID) -> PairingEntry | None:
        """An entry of the pairing that counts."""
        query = (
            select(PairingEntry)
            .where(
                PairingEntry.id == entry_id,
                PairingEntry.pairing_id == pairing.id,
                PairingEntry.withdrawn_at.is_(None),
            )
            .options(joinedload(PairingEntry.pairing))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def _visible(self) -> Select[Pairing]:
        return (
            select(Pairing)
            .join(_GIVER, _GIVER.id == Pairing.giver_organisation_id)
            .join(_RECEIVER, _RECEIVER.id == Pairing.receiver_organisation_id)
            .where(or_(self._reach.where(_GIVER.path), self._reach.where(_RECEIVER.path)))
            .options(
                contains_eager(Pairing.giver_organisation.of_type(_GIVER)),
                contains_eager(Pairing.receiver_organisation.of_type(_RECEIVER)),
                joinedload(Pairing.giver_person),
                joinedload(Pairing.receiver_person),
            )
        )

    def _filtered(self, wanted: PairingFilter) -> Select[Pairing]:
        query = self._visible()
        if wanted.kind is not None:
            query = query.where(Pairing.kind == wanted.kind)
        if wanted.state is not None:
            query = query.where(Pairing.state == wanted.state)
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(or_(_GIVER.path.op("<@")(top), _RECEIVER.path.op("<@")(top)))
        return query
