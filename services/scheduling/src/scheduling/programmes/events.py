"""Facts about programmes that other services rely on; their schemas stand in `contracts/events`."""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from scheduling.programmes.models import Programme
from servicekit.cloudevents import EventPayload


class _ProgrammeFact(EventPayload):
    """The programme after the change, whole, so that a reader needs nothing else."""

    programme_id: UUID
    code: str
    title: str
    level: str
    state: str
    organisation_id: UUID
    path: str
    hours: Decimal
    capacity: int
    starts_on: date
    ends_on: date
    target_stages: list[str]
    target_subjects: list[str]

    @classmethod
    def of(cls, programme: Programme, **more: Any) -> "_ProgrammeFact":
        """The fact about `programme` as it now stands."""
        return cls(
            programme_id=programme.id,
            code=programme.code,
            title=programme.title,
            level=programme.level.value,
            state=programme.state.value,
            organisation_id=programme.organisation.organisation_id,
            path=programme.path,
            hours=programme.hours,
            capacity=programme.capacity,
            starts_on=programme.starts_on,
            ends_on=programme.ends_on,
            target_stages=[stage.value for stage in programme.target_stages],
            target_subjects=[subject.value for subject in programme.target_subjects],
            **more,
        )


class ProgrammeCreated(_ProgrammeFact):
    """A draft came into being."""

    event_type: ClassVar[str] = "scheduling.programme.created.v1"


class ProgrammeUpdated(_ProgrammeFact):
    """Its plan, dates, seats or quotas changed."""

    event_type: ClassVar[str] = "scheduling.programme.updated.v1"


class ProgrammeStateChanged(_ProgrammeFact):
    """It took a step, from `previous_state` to `state`."""

    event_type: ClassVar[str] = "scheduling.programme.state_changed.v1"
    previous_state: str
    transition: str
