"""Facts about surveys that others rely on. What somebody answered is nobody else's business."""

from typing import ClassVar
from uuid import UUID

from evaluation.surveys.models import Survey, SurveyResponse
from servicekit.cloudevents import EventPayload


class SurveyAnswered(EventPayload):
    """A participant answered the survey of a programme."""

    event_type: ClassVar[str] = "evaluation.survey.answered.v1"

    survey_id: UUID
    programme_id: UUID
    person_id: UUID
    organisation_id: UUID
    path: str

    @classmethod
    def of(cls, survey: Survey, response: SurveyResponse) -> "SurveyAnswered":
        """The fact about `response`."""
        return cls(
            survey_id=survey.id,
            programme_id=survey.programme_id,
            person_id=response.person_id,
            organisation_id=response.organisation_id,
            path=response.path,
        )
