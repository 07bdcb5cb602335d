"""Facts about studios that other services rely on; their schemas stand in `contracts/events`."""

from typing import ClassVar, Self
from uuid import UUID

from registry.studios.models import Studio, StudioAssessment
from servicekit.cloudevents import EventPayload


class StudioStandingChanged(EventPayload):
    """A studio was set up, suspended, resumed or dissolved."""

    event_type: ClassVar[str] = "registry.studio.standing_changed.v1"
    studio_id: UUID
    organisation_id: UUID
    name: str
    host_id: UUID
    standing: str
    reason: str | None

    @classmethod
    def of(cls, studio: Studio) -> Self:
        """The fact about `studio` as it now stands."""
        return cls(
            studio_id=studio.id,
            organisation_id=studio.organisation_id,
            name=studio.name,
            host_id=studio.host_id,
            standing=studio.standing.value,
            reason=studio.standing_reason,
        )


class StudioAssessed(EventPayload):
    """A studio's year was assessed, perhaps anew."""

    event_type: ClassVar[str] = "registry.studio.assessed.v1"
    studio_id: UUID
    organisation_id: UUID
    year: int
    verdict: str
    score: int | None

    @classmethod
    def of(cls, assessment: StudioAssessment) -> Self:
        """The fact about `assessment`."""
        return cls(
            studio_id=assessment.studio_id,
            organisation_id=assessment.studio.organisation_id,
            year=assessment.year,
            verdict=assessment.verdict.value,
            score=assessment.score,
        )
