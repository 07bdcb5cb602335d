"""Facts about sessions that other services rely on; their schemas stand in `contracts/events`."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from scheduling.sessions.models import ClassSession
from servicekit.cloudevents import EventPayload


class _SessionFact(EventPayload):
    """The session after the change, whole, so that a reader needs nothing else."""

    session_id: UUID
    programme_id: UUID
    path: str
    title: str
    expert_id: UUID
    venue_id: UUID
    starts_at: datetime
    ends_at: datetime
    hours: Decimal

    @classmethod
    def of(cls, session: ClassSession, **more: str) -> "_SessionFact":
        """The fact about `session` as it now stands."""
        return cls(
            session_id=session.id,
            programme_id=session.programme_id,
            path=session.programme.path,
            title=session.title,
            expert_id=session.expert_id,
            venue_id=session.venue_id,
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            hours=session.hours,
            **more,
        )


class SessionPlanned(_SessionFact):
    """A session was added to a programme."""

    event_type: ClassVar[str] = "scheduling.session.planned.v1"


class SessionChanged(_SessionFact):
    """Its time, place, expert, title or hours changed."""

    event_type: ClassVar[str] = "scheduling.session.changed.v1"


class SessionCancelled(_SessionFact):
    """It will not take place."""

    event_type: ClassVar[str] = "scheduling.session.cancelled.v1"
    reason: str
