"""Facts about enrolments that other services rely on; their schemas stand in `contracts/events`."""

from typing import ClassVar
from uuid import UUID

from scheduling.enrolments.models import Enrolment
from servicekit.cloudevents import EventPayload


class _EnrolmentFact(EventPayload):
    """Who, in what, and for which school."""

    enrolment_id: UUID
    programme_id: UUID
    person_id: UUID
    organisation_id: UUID
    path: str
    kind: str

    @classmethod
    def of(cls, enrolment: Enrolment) -> "_EnrolmentFact":
        """The fact about `enrolment` as it now stands."""
        return cls(
            enrolment_id=enrolment.id,
            programme_id=enrolment.programme.id,
            person_id=enrolment.person.person_id,
            organisation_id=enrolment.organisation.organisation_id,
            path=enrolment.path,
            kind=enrolment.kind.value,
        )


class EnrolmentPlaced(_EnrolmentFact):
    """Somebody takes part."""

    event_type: ClassVar[str] = "scheduling.enrolment.placed.v1"


class EnrolmentWithdrawn(_EnrolmentFact):
    """They do not any more."""

    event_type: ClassVar[str] = "scheduling.enrolment.withdrawn.v1"
