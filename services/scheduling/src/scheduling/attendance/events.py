"""Facts about attendance that other services rely on; their schemas stand in `contracts/events`."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from scheduling.attendance.models import Attendance
from servicekit.cloudevents import EventPayload


class AttendanceCompleted(EventPayload):
    """Somebody signed in and out of a session and so earned its class hours."""

    event_type: ClassVar[str] = "scheduling.attendance.completed.v1"

    attendance_id: UUID
    session_id: UUID
    session_title: str
    programme_id: UUID
    person_id: UUID
    organisation_id: UUID
    path: str
    level: str
    hours: Decimal
    signed_in_at: datetime
    signed_out_at: datetime

    @classmethod
    def of(cls, attendance: Attendance) -> "AttendanceCompleted":
        """The fact about a complete attendance."""
        if attendance.signed_in_at is None or attendance.signed_out_at is None:
            raise ValueError("the attendance is not complete")
        session = attendance.session
        return cls(
            attendance_id=attendance.id,
            session_id=session.id,
            session_title=session.title,
            programme_id=session.programme_id,
            person_id=attendance.person_id,
            organisation_id=attendance.organisation_id,
            path=attendance.organisation.path,
            level=session.programme.level.value,
            hours=session.hours,
            signed_in_at=attendance.signed_in_at,
            signed_out_at=attendance.signed_out_at,
        )
