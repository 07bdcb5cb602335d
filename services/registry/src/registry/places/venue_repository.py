"""All SQL about venues and what is in them."""

from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, selectinload

from registry.organisations.models import Organisation
from registry.places.models import TrainingBase, Venue, VenueEquipment, VenueRoom
from registry.places.reading import at_or_below, readable
from registry.places.venue_schemas import VenueQuery
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting

_VENUES = Sorting(Venue.id, capacity=Venue.capacity)


class VenueRepository:
    """Venues that one caller sees, or may change, each with its rooms and equipment."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, row: Venue | VenueRoom | VenueEquipment) -> None:
        """Make it part of the transaction."""
        self._session.add(row)

    async def find(self, venue_id: UUID) -> Venue | None:
        """The one with this id that the caller may read."""
        query = _whole().where(readable(self._reach), Venue.id == venue_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def kept(self, venue_id: UUID) -> Venue | None:
        """The one with this id that the caller may change, kept from others meanwhile."""
        query = (
            _whole()
            .where(self._reach.where(Organisation.path), Venue.id == venue_id)
            .with_for_update(of=Venue)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: VenueQuery) -> Rows[Venue]:
        """One page of those that `wanted` asks for."""
        query = _whole().where(readable(self._reach))
        if not wanted.include_closed:
            query = query.where(Venue.closed_at.is_(None))
        if wanted.base_id is not None:
            query = query.where(Venue.base_id == wanted.base_id)
        if wanted.min_capacity is not None:
            query = query.where(Venue.capacity >= wanted.min_capacity)
        if wanted.equipment is not None:
            query = query.where(
                exists().where(
                    VenueEquipment.venue_id == Venue.id,
                    VenueEquipment.kind == wanted.equipment,
                    VenueEquipment.withdrawn_at.is_(None),
                )
            )
        if wanted.below is not None:
            query = query.where(at_or_below(wanted.below))
        return await _VENUES.page(self._session, query, wanted, wanted.sort)


def _whole() -> Select[Venue]:
    return (
        select(Venue)
        .join(Venue.base)
        .join(TrainingBase.organisation)
        .options(
            contains_eager(Venue.base).contains_eager(TrainingBase.organisation),
            selectinload(Venue.rooms),
            selectinload(Venue.equipment),
        )
    )
