"""Sessions on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, WithJsonSchema

from scheduling.sessions.models import ClassSession
from scheduling.vocabulary import HoursGiven, HoursShown, Line
from servicekit.pagination import ListQuery
from servicekit.wire import Instant

SessionHours = Annotated[
    HoursGiven,
    Field(ge=0.5, le=24, description="class hours (学时) that attending earns"),
    WithJsonSchema({"type": "number", "minimum": 0.5, "maximum": 24, "multipleOf": 0.01}),
]
Title = Annotated[str, Line]

_EXAMPLE: dict[str, JsonValue] = {
    "title": "新课标下的单元整体教学",
    "expert_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "venue_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
    "starts_at": "2026-12-01T09:00:00+08:00",
    "ends_at": "2026-12-01T11:30:00+08:00",
    "hours": "3",
}


class SessionRead(BaseModel):
    """A session (课次)."""

    id: UUID
    programme_id: UUID
    programme_title: str
    title: str
    expert_id: UUID
    expert_name: str
    venue_id: UUID
    venue_name: str
    starts_at: datetime
    ends_at: datetime
    hours: HoursShown
    cancelled_at: datetime | None
    cancel_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, session: ClassSession) -> "SessionRead":
        """`session` as it is shown."""
        return cls(
            id=session.id,
            programme_id=session.programme_id,
            programme_title=session.programme.title,
            title=session.title,
            expert_id=session.expert_id,
            expert_name=session.expert.name,
            venue_id=session.venue_id,
            venue_name=session.venue.name,
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            hours=session.hours,
            cancelled_at=session.cancelled_at,
            cancel_reason=session.cancel_reason,
            version=session.version,
        )


class SessionCreate(BaseModel):
    """A new session of a programme."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    title: Title
    expert_id: UUID
    venue_id: UUID
    starts_at: Instant
    ends_at: Instant
    hours: SessionHours


class SessionUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"venue_id": _EXAMPLE["venue_id"]}]}
    )

    title: Title | MISSING = MISSING
    expert_id: UUID | MISSING = MISSING
    venue_id: UUID | MISSING = MISSING
    starts_at: Instant | MISSING = MISSING
    ends_at: Instant | MISSING = MISSING
    hours: SessionHours | MISSING = MISSING


class SessionSort(StrEnum):
    """Orders of the list; a minus means falling."""

    STARTS_AT = "starts_at"
    STARTS_AT_FALLING = "-starts_at"


class SessionQuery(ListQuery):
    """Filters of the list."""

    sort: SessionSort = SessionSort.STARTS_AT
    include_cancelled: bool = Field(False, description="also show cancelled ones")
