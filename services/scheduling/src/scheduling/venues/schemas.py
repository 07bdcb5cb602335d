"""Venues on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from scheduling.venues.models import Venue
from scheduling.vocabulary import Line
from servicekit.pagination import ListQuery

Name = Annotated[str, Line]
Address = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Capacity = Annotated[int, Field(ge=1, le=100_000, description="how many people fit in")]

_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "name": "教师发展中心报告厅",
    "capacity": 120,
    "address": "来宾市兴宾区人民路 1 号",
}


class VenueRead(BaseModel):
    """A venue (培训场地)."""

    id: UUID
    organisation_id: UUID
    organisation_name: str
    name: str
    capacity: int = Field(description="how many people fit in")
    address: str
    closed_at: datetime | None
    close_reason: str | None
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime

    @classmethod
    def of(cls, venue: Venue) -> "VenueRead":
        """`venue` as it is shown."""
        return cls(
            id=venue.id,
            organisation_id=venue.organisation_id,
            organisation_name=venue.organisation.name,
            name=venue.name,
            capacity=venue.capacity,
            address=venue.address,
            closed_at=venue.closed_at,
            close_reason=venue.close_reason,
            version=venue.version,
            created_at=venue.created_at,
        )


class VenueCreate(BaseModel):
    """A new venue."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID
    name: Name
    capacity: Capacity
    address: Address = ""


class VenueUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"capacity": 150}]})

    name: Name | MISSING = MISSING
    capacity: Capacity | MISSING = MISSING
    address: Address | MISSING = MISSING


class VenueSort(StrEnum):
    """Orders of the list; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"
    CAPACITY = "capacity"
    CAPACITY_FALLING = "-capacity"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class VenueQuery(ListQuery):
    """Filters of the list."""

    sort: VenueSort = VenueSort.NAME
    q: str | None = Field(None, max_length=60, description="part of the name")
    below: UUID | None = Field(None, description="only venues of this organisation and those below it")
    min_capacity: int | None = Field(None, ge=1, le=100_000, description="at least so many fit in")
    include_closed: bool = Field(False, description="also show closed ones")
