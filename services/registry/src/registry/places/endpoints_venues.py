"""Venues, rooms and equipment over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.places.guards import ManageBases, ReadBases
from registry.places.models import Venue, VenueEquipment, VenueRoom
from registry.places.venue_schemas import (
    BaseVenueCreate,
    BaseVenueRead,
    BaseVenueUpdate,
    PlaceGivenUp,
    VenueEquipmentCreate,
    VenueEquipmentRead,
    VenueEquipmentUpdate,
    VenueQuery,
    VenueRoomCreate,
    VenueRoomRead,
    VenueRoomUpdate,
)
from registry.places.venue_service import VenueService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

of_base = APIRouter(prefix="/v1/bases", tags=["venues"], route_class=ServiceRoute)
router = APIRouter(prefix="/v1/venues", tags=["venues"], route_class=ServiceRoute)
_ROOM = "/{venue_id:uuid}/rooms/{room_id:uuid}"
_EQUIPMENT = "/{venue_id:uuid}/equipment/{equipment_id:uuid}"


@router.get("", summary="List venues")
async def list_venues(
    request: Request,
    response: Response,
    wanted: Annotated[VenueQuery, Query()],
    reach: ReadBases,
    uow: UowDep,
) -> Page[BaseVenueRead]:
    """The venues of the bases that the caller sees, by capacity and equipment, with what is in each."""
    rows = await VenueService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    items = [BaseVenueRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@of_base.post("/{base_id:uuid}/venues", summary="Add a venue", status_code=201)
async def add_venue(
    base_id: UUID, command: BaseVenueCreate, response: Response, reach: ManageBases, uow: UowDep
) -> BaseVenueRead:
    """Add a venue to a base."""
    return _venue(await VenueService(uow, reach).add(base_id, command), response)


@router.get("/{venue_id:uuid}", summary="Read a venue")
async def read_venue(venue_id: UUID, response: Response, reach: ReadBases, uow: UowDep) -> BaseVenueRead:
    """One venue with its rooms and equipment in use."""
    return _venue(await VenueService(uow, reach).read(venue_id), response)


@router.patch("/{venue_id:uuid}", summary="Change a venue")
async def update_venue(
    venue_id: UUID,
    command: BaseVenueUpdate,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> BaseVenueRead:
    """Change what is given; needs `If-Match`."""
    return _venue(await VenueService(uow, reach).update(venue_id, version, command), response)


@router.post("/{venue_id:uuid}/close", summary="Close a venue")
async def close_venue(
    venue_id: UUID,
    command: PlaceGivenUp,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> BaseVenueRead:
    """Give it up for a stated reason; needs `If-Match`."""
    return _venue(await VenueService(uow, reach).close(venue_id, version, command.reason), response)


@router.post("/{venue_id:uuid}/rooms", summary="Add a room", status_code=201)
async def add_venue_room(
    venue_id: UUID, command: VenueRoomCreate, response: Response, reach: ManageBases, uow: UowDep
) -> VenueRoomRead:
    """Add a room, which holds no more people than its venue."""
    return _room(await VenueService(uow, reach).add_room(venue_id, command), response)


@router.patch(_ROOM, summary="Change a room")
async def update_venue_room(
    venue_id: UUID,
    room_id: UUID,
    command: VenueRoomUpdate,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> VenueRoomRead:
    """Change what is given; needs `If-Match`."""
    service = VenueService(uow, reach)
    return _room(await service.update_room(venue_id, room_id, version, command), response)


@router.post(f"{_ROOM}/close", summary="Close a room")
async def close_venue_room(
    venue_id: UUID,
    room_id: UUID,
    command: PlaceGivenUp,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> VenueRoomRead:
    """Give it up for a stated reason; needs `If-Match`."""
    service = VenueService(uow, reach)
    return _room(await service.close_room(venue_id, room_id, version, command.reason), response)


@router.post("/{venue_id:uuid}/equipment", summary="Add equipment", status_code=201)
async def add_venue_equipment(
    venue_id: UUID, command: VenueEquipmentCreate, response: Response, reach: ManageBases, uow: UowDep
) -> VenueEquipmentRead:
    """Add equipment to the venue, or to one room of it."""
    return _equipment(await VenueService(uow, reach).add_equipment(venue_id, command), response)


@router.patch(_EQUIPMENT, summary="Change equipment")
async def update_venue_equipment(
    venue_id: UUID,
    equipment_id: UUID,
    command: VenueEquipmentUpdate,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> VenueEquipmentRead:
    """Change what is given; needs `If-Match`."""
    service = VenueService(uow, reach)
    return _equipment(await service.update_equipment(venue_id, equipment_id, version, command), response)


@router.post(f"{_EQUIPMENT}/withdraw", summary="Withdraw equipment")
async def withdraw_venue_equipment(
    venue_id: UUID,
    equipment_id: UUID,
    command: PlaceGivenUp,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> VenueEquipmentRead:
    """Take it away for a stated reason; needs `If-Match`."""
    service = VenueService(uow, reach)
    made = await service.withdraw_equipment(venue_id, equipment_id, version, command.reason)
    return _equipment(made, response)


def _venue(venue: Venue, response: Response) -> BaseVenueRead:
    set_etag(response, venue)
    return BaseVenueRead.of(venue)


def _room(room: VenueRoom, response: Response) -> VenueRoomRead:
    set_etag(response, room)
    return VenueRoomRead.model_validate(room)


def _equipment(equipment: VenueEquipment, response: Response) -> VenueEquipmentRead:
    set_etag(response, equipment)
    return VenueEquipmentRead.model_validate(equipment)
