"""Use cases on venues: add, change and give up venues, their rooms and their equipment."""

from collections.abc import Callable
from uuid import UUID

from registry.places.errors import (
    BaseNotFound,
    EquipmentNotFound,
    RoomNotFound,
    RoomTooLarge,
    VenueNotFound,
)
from registry.places.events import VenueClosed, VenueRegistered, VenueUpdated
from registry.places.models import Venue, VenueEquipment, VenueRoom
from registry.places.repository import BaseRepository
from registry.places.venue_repository import VenueRepository
from registry.places.venue_schemas import (
    BaseVenueCreate,
    BaseVenueUpdate,
    VenueEquipmentCreate,
    VenueEquipmentUpdate,
    VenueQuery,
    VenueRoomCreate,
    VenueRoomUpdate,
)
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class VenueService:
    """What one caller may do with the venues within their reach.

    Whoever changes a room or equipment holds its venue, so that what an event tells of the venue is true.
    """

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._bases = BaseRepository(uow.session, reach)
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

    async def add(self, base_id: UUID, command: BaseVenueCreate) -> Venue:
        """Add a venue to a base.

        Raises:
            BaseNotFound, BaseClosed, VenueNameTaken: it cannot be added.
        """
        base = await self._bases.kept(base_id)
        if base is None:
            raise BaseNotFound
        base.ensure_kept()
        venue = Venue(base=base, base_id=base.id, rooms=[], equipment=[], **command.model_dump())
        self._venues.add(venue)
        await self._uow.session.flush()  # whether the name is taken is for the database to say
        self._uow.record(VenueRegistered.of(venue), venue)
        return venue

    async def update(self, venue_id: UUID, version: int, command: BaseVenueUpdate) -> Venue:
        """Change a venue.

        Raises:
            VenueNotFound, StaleVersion, VenueShut, BaseClosed: it cannot be changed.
            VenueNameTaken, RoomTooLarge: another has the name, or a room would hold more than it.
        """
        venue = await self._kept(venue_id)
        ensure_version(venue, version)
        for name, value in command.model_dump().items():
            setattr(venue, name, value)
        for room in venue.open_rooms:
            _ensure_fits(venue, room.capacity)
        return await self._changed(venue)

    async def close(self, venue_id: UUID, version: int, reason: str) -> Venue:
        """Give a venue up.

        Raises:
            VenueNotFound, StaleVersion, VenueShut, BaseClosed: it cannot be given up.
        """
        venue = await self._kept(venue_id)
        ensure_version(venue, version)
        venue.close(self._uow.clock.now(), reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        self._uow.record(VenueClosed.of(venue), venue)
        return venue

    async def add_room(self, venue_id: UUID, command: VenueRoomCreate) -> VenueRoom:
        """Add a room to a venue.

        Raises:
            VenueNotFound, VenueShut, BaseClosed, RoomNameTaken, RoomTooLarge: it cannot be added.
        """
        venue = await self._kept(venue_id)
        _ensure_fits(venue, command.capacity)
        room = VenueRoom(venue=venue, venue_id=venue.id, **command.model_dump())
        self._venues.add(room)
        await self._changed(venue)
        return room

    async def update_room(
        self, venue_id: UUID, room_id: UUID, version: int, command: VenueRoomUpdate
    ) -> VenueRoom:
        """Change a room.

        Raises:
            VenueNotFound, RoomNotFound, StaleVersion, VenueShut, BaseClosed: it cannot be changed.
            RoomNameTaken, RoomTooLarge: another has the name, or it would hold more than its venue.
        """
        venue = await self._kept(venue_id)
        room = _room(venue, room_id)
        ensure_version(room, version)
        for name, value in command.model_dump().items():
            setattr(room, name, value)
        _ensure_fits(venue, room.capacity)
        await self._changed(venue)
        return room

    async def close_room(self, venue_id: UUID, room_id: UUID, version: int, reason: str) -> VenueRoom:
        """Give a room up; what stood in it is then moved about.

        Raises:
            VenueNotFound, RoomNotFound, StaleVersion, VenueShut, BaseClosed: it cannot be given up.
        """
        venue = await self._kept(venue_id)
        room = _room(venue, room_id)
        ensure_version(room, version)
        room.close(self._uow.clock.now(), reason)
        for each in venue.present_equipment:
            if each.room_id == room.id:
                each.room_id = None
        self._uow.reason = reason
        await self._changed(venue)
        return room

    async def add_equipment(self, venue_id: UUID, command: VenueEquipmentCreate) -> VenueEquipment:
        """Add equipment to a venue, or to one room of it.

        Raises:
            VenueNotFound, RoomNotFound, VenueShut, BaseClosed: it cannot be added.
        """
        venue = await self._kept(venue_id)
        if command.room_id is not None:
            _room(venue, command.room_id)
        equipment = VenueEquipment(venue=venue, venue_id=venue.id, **command.model_dump())
        self._venues.add(equipment)
        await self._changed(venue)
        return equipment

    async def update_equipment(
        self, venue_id: UUID, equipment_id: UUID, version: int, command: VenueEquipmentUpdate
    ) -> VenueEquipment:
        """Change equipment, or put it into another room.

        Raises:
            VenueNotFound, EquipmentNotFound, RoomNotFound, StaleVersion: it cannot be changed.
            VenueShut, BaseClosed: what is in the venue changes no more.
        """

        def change(venue: Venue, equipment: VenueEquipment) -> None:
            values = command.model_dump()
            if values.get("room_id") is not None:
                _room(venue, values["room_id"])
            for name, value in values.items():
                setattr(equipment, name, value)

        return await self._with_equipment(venue_id, equipment_id, version, change)

    async def withdraw_equipment(
        self, venue_id: UUID, equipment_id: UUID, version: int, reason: str
    ) -> VenueEquipment:
        """Take equipment away.

        Raises:
            VenueNotFound, EquipmentNotFound, StaleVersion, VenueShut, BaseClosed: it cannot be taken away.
        """
        self._uow.reason = reason
        return await self._with_equipment(
            venue_id, equipment_id, version, lambda _, each: each.withdraw(self._uow.clock.now(), reason)
        )

    async def _with_equipment(
        self,
        venue_id: UUID,
        equipment_id: UUID,
        version: int,
        change: Callable[[Venue, VenueEquipment], None],
    ) -> VenueEquipment:
        venue = await self._kept(venue_id)
        equipment = next((each for each in venue.present_equipment if each.id == equipment_id), None)
        if equipment is None:
            raise EquipmentNotFound
        ensure_version(equipment, version)
        change(venue, equipment)
        await self._changed(venue)
        return equipment

    async def _changed(self, venue: Venue) -> Venue:
        await self._uow.session.flush()  # names are for the database to say; the answer shows the version
        self._uow.record(VenueUpdated.of(venue), venue)
        return venue

    async def _kept(self, venue_id: UUID) -> Venue:
        venue = await self._venues.kept(venue_id)
        if venue is None:
            raise VenueNotFound
        venue.ensure_open()
        return venue


def _room(venue: Venue, room_id: UUID) -> VenueRoom:
    room = next((each for each in venue.open_rooms if each.id == room_id), None)
    if room is None:
        raise RoomNotFound
    return room


def _ensure_fits(venue: Venue, capacity: int) -> None:
    if capacity > venue.capacity:
        raise RoomTooLarge(name=venue.name, venue=venue.capacity, room=capacity)
