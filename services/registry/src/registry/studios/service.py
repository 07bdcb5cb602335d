"""Use cases on studios: set up, change, let stand otherwise."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from registry.organisations.errors import OrganisationNotFound
from registry.people.errors import PersonNotFound
from registry.people.models import Person
from registry.studios.errors import StudioNotFound
from registry.studios.events import StudioStandingChanged
from registry.studios.models import Studio
from registry.studios.repository import StudioRepository
from registry.studios.schemas import StudioCreate, StudioFilter, StudioQuery, StudioUpdate
from registry.studios.states import MACHINE, StudioStanding
from registry.studios.workbook import workbook
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import StateChange, take
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ShownStudio:
    """A studio with what a list shows of it."""

    studio: Studio
    member_count: int


class StudioService:
    """What one caller may do with the studios within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._studios = StudioRepository(uow.session, reach)

    async def read(self, studio_id: UUID) -> ShownStudio:
        """The studio with this id.

        Raises:
            StudioNotFound: not there, or out of reach.
        """
        return await self._shown(await self._found(studio_id))

    async def page(self, wanted: StudioQuery) -> Rows[ShownStudio]:
        """One page of the list."""
        rows = await self._studios.page(wanted)
        counts = await self._studios.member_counts(rows.items)
        shown = [ShownStudio(each, counts[each.id]) for each in rows.items]
        return Rows(items=shown, next_cursor=rows.next_cursor, total=rows.total)

    async def workbook(self, wanted: StudioFilter) -> IO[bytes]:
        """All that `wanted` asks for, as a workbook."""

        async def shown() -> AsyncIterator[tuple[Studio, int]]:
            async for batch in self._studios.batches(wanted):
                counts = await self._studios.member_counts(batch)
                for each in batch:
                    yield each, counts[each.id]

        return await workbook(shown())

    async def set_up(self, command: StudioCreate) -> ShownStudio:
        """Set up a studio.

        Raises:
            OrganisationNotFound, OrganisationClosed, PersonNotFound: it cannot have one, or not this host.
            StudioNameTaken: it has one of this name.
        """
        organisation = await self._studios.organisation(command.organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        organisation.ensure_open()
        studio = Studio(
            organisation=organisation,
            host=await self._person(command.host_id),
            standing=StudioStanding.ACTIVE,
            standing_reason=None,
            **command.model_dump(),
        )
        self._studios.add(studio)
        await self._uow.session.flush()  # whether the name is taken is for the database to say
        self._uow.record(StudioStandingChanged.of(studio), studio)
        return ShownStudio(studio, 0)

    async def update(self, studio_id: UUID, version: int, command: StudioUpdate) -> ShownStudio:
        """Change what is known of a studio.

        Raises:
            StudioNotFound, StaleVersion, StudioNotActive, PersonNotFound: it cannot be changed so.
            StudioNameTaken: the organisation has another of this name.
        """
        studio = await self._kept(studio_id)
        ensure_version(studio, version)
        studio.ensure_active()
        values = command.model_dump()
        if "host_id" in values:
            studio.host = await self._person(values["host_id"])
        for name, value in values.items():
            setattr(studio, name, value)
        await self._uow.session.flush()  # as above; and the answer shows the new version
        return await self._shown(studio)

    async def step(self, studio_id: UUID, version: int, transition: str, reason: str) -> ShownStudio:
        """Suspend, resume or dissolve a studio.

        Raises:
            StudioNotFound, StaleVersion, IllegalTransition: the step cannot be taken.
        """
        studio = await self._kept(studio_id)
        ensure_version(studio, version)
        standing = take(self._uow, MACHINE, studio, studio.standing, transition, reason)
        studio.stand(standing, reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        self._uow.record(StudioStandingChanged.of(studio), studio)
        return await self._shown(studio)

    async def history(self, studio_id: UUID) -> Sequence[StateChange]:
        """Every step of its standing, the oldest first.

        Raises:
            StudioNotFound: not there, or out of reach.
        """
        return await self._studios.history(await self._found(studio_id))

    async def _person(self, person_id: UUID) -> Person:
        person = await self._studios.person(person_id)
        if person is None:
            raise PersonNotFound
        return person

    async def _shown(self, studio: Studio) -> ShownStudio:
        return ShownStudio(studio, (await self._studios.member_counts([studio]))[studio.id])

    async def _found(self, studio_id: UUID) -> Studio:
        studio = await self._studios.find(studio_id)
        if studio is None:
            raise StudioNotFound
        return studio

    async def _kept(self, studio_id: UUID) -> Studio:
        studio = await self._studios.kept(studio_id)
        if studio is None:
            raise StudioNotFound
        return studio
