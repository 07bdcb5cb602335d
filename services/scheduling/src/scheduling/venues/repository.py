"""All SQL about venues; everything a caller sees passes through `_visible`."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from scheduling.integration.organisations import OrganisationCopy, is_below
from scheduling.venues.models import Venue
from scheduling.venues.schemas import VenueQuery
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting, escape_like


class VenueRepository:
    """Venues within the reach of one caller."""

    sorting = Sorting(Venue.id, name=Venue.name, capacity=Venue.capacity, created_at=Venue.created_at)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, venue: Venue) -> None:
        """Make it part of the transaction."""
        self._session.add(venue)

    async def find(self, venue_id: UUID, *, lock: bool = False) -> Venue | None:
        """The one with this id, open or closed; `lock` keeps others from changing it meanwhile."""
        query = self._visible().where(Venue.id == venue_id)
        if lock:
            query = query.with_for_update(of=Venue)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: VenueQuery) -> Rows[Venue]:
        """One page of those that `wanted` asks for."""
        return await self.sorting.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    def _visible(self) -> Select[Venue]:
        return (
            select(Venue)
            .join(Venue.organisation)
            .where(self._reach.where(OrganisationCopy.path))
            .options(contains_eager(Venue.organisation))
        )

    def _filtered(self, wanted: VenueQuery) -> Select[Venue]:
        query = self._visible()
        if not wanted.include_closed:
            query = query.where(Venue.closed_at.is_(None))
        if wanted.below is not None:
            query = query.where(is_below(wanted.below))
        if wanted.min_capacity is not None:
            query = query.where(Venue.capacity >= wanted.min_capacity)
        if wanted.q:
            query = query.where(Venue.name.ilike(f"%{escape_like(wanted.q.strip())}%"))
        return query
