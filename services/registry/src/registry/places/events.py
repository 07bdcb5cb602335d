"""Facts about bases and venues that other services rely on; their schemas stand in `contracts/events`."""

from typing import ClassVar, Self
from uuid import UUID

from pydantic import BaseModel

from registry.places.models import TrainingBase, Venue
from servicekit.cloudevents import EventPayload


class BaseStandingChanged(EventPayload):
    """A base was set up, suspended, resumed or closed."""

    event_type: ClassVar[str] = "registry.base.standing_changed.v1"
    base_id: UUID
    organisation_id: UUID
    name: str
    functions: list[str]
    standing: str
    reason: str | None

    @classmethod
    def of(cls, base: TrainingBase) -> Self:
        """The fact about `base` as it now stands."""
        return cls(
            base_id=base.id,
            organisation_id=base.organisation_id,
            name=base.name,
            functions=[each.value for each in base.functions],
            standing=base.standing.value,
            reason=base.standing_reason,
        )


class VenueRoomTold(BaseModel):
    """A room in use."""

    room_id: UUID
    name: str
    kind: str
    capacity: int


class _VenueFact(EventPayload):
    """What a venue is now."""

    venue_id: UUID
    base_id: UUID
    organisation_id: UUID
    name: str
    capacity: int
    address: str | None
    rooms: list[VenueRoomTold]
    equipment_kinds: list[str]

    @classmethod
    def of(cls, venue: Venue) -> Self:
        """The fact about `venue` as it now is."""
        return cls(
            venue_id=venue.id,
            base_id=venue.base_id,
            organisation_id=venue.base.organisation_id,
            name=venue.name,
            capacity=venue.capacity,
            address=venue.address,
            rooms=[
                VenueRoomTold(room_id=each.id, name=each.name, kind=each.kind.value, capacity=each.capacity)
                for each in venue.open_rooms
            ],
            equipment_kinds=sorted({each.kind.value for each in venue.present_equipment}),
        )


class VenueRegistered(_VenueFact):
    """A base has a venue more."""

    event_type: ClassVar[str] = "registry.venue.registered.v1"


class VenueUpdated(_VenueFact):
    """A venue, its rooms or its equipment changed; this is all of it as it is now."""

    event_type: ClassVar[str] = "registry.venue.updated.v1"


class VenueClosed(EventPayload):
    """A venue is used no more."""

    event_type: ClassVar[str] = "registry.venue.closed.v1"
    venue_id: UUID
    base_id: UUID
    reason: str | None

    @classmethod
    def of(cls, venue: Venue) -> Self:
        """The fact about `venue`."""
        return cls(venue_id=venue.id, base_id=venue.base_id, reason=venue.closed_reason)
