"""Use cases on venues: load, decide, change."""

from uuid import UUID

from scheduling.integration.organisations import open_organisation
from scheduling.venues.errors import VenueNotFound, VenueOrganisationNotFound
from scheduling.venues.models import Venue
from scheduling.venues.repository import VenueRepository
from scheduling.venues.schemas import VenueCreate, VenueQuery, VenueUpdate
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class VenueService:
    """What one caller may do with the venues within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._venues = VenueRepository(uow.session, reach)

    async def read(self, venue_id: UUID) -> Venue:
        """The venue with this id.

        Raises:
            VenueNotFound: not there, or out of reach.
        """
        venue = await self._venues.find(venue_id)
        if venue is None:
            raise VenueNotFound
        return venue

    async def page(self, wanted: VenueQuery) -> Rows[Venue]:
        """One page of the list."""
        return await self._venues.page(wanted)

    async def create(self, command: VenueCreate) -> Venue:
        """Add a venue.

        Raises:
            VenueOrganisationNotFound: the organisation named is none for it.
            VenueNameTaken: the organisation has one of this name.
        """
        organisation = await open_organisation(self._uow.session, command.organisation_id, self._reach)
        if organisation is None:
            raise VenueOrganisationNotFound
        fields = command.model_dump(exclude={"organisation_id"})
        venue = Venue(**fields, organisation_id=organisation.organisation_id, organisation=organisation)
        self._venues.add(venue)
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        return venue

    async def update(self, venue_id: UUID, version: int, command: VenueUpdate) -> Venue:
        """Change the fields given.

        Raises:
            VenueNotFound, VenueClosed, StaleVersion: it cannot be changed.
            VenueNameTaken: the change cannot be made.
        """
        venue = await self._locked(venue_id, version)
        for name, value in command.model_dump().items():  # fields not given are missing from the dump
            setattr(venue, name, value)
        await self._uow.session.flush()
        return venue

    async def close(self, venue_id: UUID, version: int, reason: str) -> None:
        """Take the venue out of use.

        Raises:
            VenueNotFound, VenueClosed, StaleVersion: it cannot be changed.
        """
        venue = await self._locked(venue_id, version)
        venue.close(self._uow.clock.now(), reason)
        self._uow.reason = reason

    async def _locked(self, venue_id: UUID, version: int) -> Venue:
        venue = await self._venues.find(venue_id, lock=True)
        if venue is None:
            raise VenueNotFound
        venue.ensure_open()
        ensure_version(venue, version)
        return venue
