"""Venues, rooms and equipment on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field

from registry.places.models import Venue
from registry.places.vocabulary import EquipmentKind, RoomKind
from registry.places.words import Address, Capacity, Quantity, Reason, Title
from servicekit.pagination import ListQuery
from servicekit.wire import Truth


class VenueRoomRead(BaseModel):
    """A room (教室) in use."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    kind: RoomKind
    capacity: int = Field(description="how many people fit in")
    version: int = Field(description="counts the changes; the ETag")


class VenueEquipmentRead(BaseModel):
    """Equipment (设备) that is there."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    room_id: UUID | None = Field(description="null: it is moved about")
    kind: EquipmentKind
    name: str
    quantity: int
    version: int = Field(description="counts the changes; the ETag")


class BaseVenueRead(BaseModel):
    """A venue (场地) of a base with what is in it."""

    id: UUID
    base_id: UUID
    base_name: str
    name: str
    capacity: int = Field(description="how many people fit in")
    address: str | None
    rooms: list[VenueRoomRead]
    equipment: list[VenueEquipmentRead]
    closed_at: datetime | None
    closed_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, venue: Venue) -> Self:
        """A venue as the caller sees it."""
        return cls(
            id=venue.id,
            base_id=venue.base_id,
            base_name=venue.base.name,
            name=venue.name,
            capacity=venue.capacity,
            address=venue.address,
            rooms=[VenueRoomRead.model_validate(each) for each in venue.open_rooms],
            equipment=[VenueEquipmentRead.model_validate(each) for each in venue.present_equipment],
            closed_at=venue.closed_at,
            closed_reason=venue.closed_reason,
            version=venue.version,
        )


class BaseVenueCreate(BaseModel):
    """Adds a venue to a base."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"name": "综合楼", "capacity": 300, "address": "人民路 1 号"}]},
    )

    name: Title
    capacity: Capacity
    address: Address | None = None


class BaseVenueUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"capacity": 320}]})

    name: Title | MISSING = MISSING
    capacity: Capacity | MISSING = MISSING
    address: Address | MISSING | None = MISSING


class VenueRoomCreate(BaseModel):
    """Adds a room to a venue."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "101", "kind": "classroom", "capacity": 50}]}
    )

    name: Title
    kind: RoomKind
    capacity: Capacity = Field(description="no more than its venue's")


class VenueRoomUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"capacity": 48}]})

    name: Title | MISSING = MISSING
    kind: RoomKind | MISSING = MISSING
    capacity: Capacity | MISSING = MISSING


class VenueEquipmentCreate(BaseModel):
    """Adds equipment to a venue."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"kind": "display", "name": "86 英寸交互大屏", "quantity": 2}]},
    )

    kind: EquipmentKind
    name: Title
    quantity: Quantity
    room_id: UUID | None = Field(None, description="where it stands; null: it is moved about")


class VenueEquipmentUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"quantity": 3}]})

    name: Title | MISSING = MISSING
    quantity: Quantity | MISSING = MISSING
    room_id: UUID | MISSING | None = MISSING


class PlaceGivenUp(BaseModel):
    """Why something is used no more."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "改作他用"}]})

    reason: Reason


class VenueSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CAPACITY = "capacity"
    CAPACITY_FALLING = "-capacity"


class VenueQuery(ListQuery):
    """Filters of the list."""

    sort: VenueSort = VenueSort.CAPACITY_FALLING
    base_id: UUID | None = Field(None, description="only those of this base")
    min_capacity: Capacity | None = Field(None, description="at least so many fit in")
    equipment: EquipmentKind | None = Field(None, description="only those that have such equipment")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")
    include_closed: Truth = Field(False, description="also show those that are used no more")
