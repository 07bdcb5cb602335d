"""All SQL about surveys."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from evaluation.integration.enrolments import EnrolmentCopy
from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.programmes import ProgrammeCopy
from evaluation.surveys.models import Survey, SurveyRating, SurveyResponse
from servicekit.access import Reach
from servicekit.ids import new_id
from servicekit.pagination import ListQuery, Rows, Sorting


class SurveyRepository:
    """Surveys and what was answered."""

    sorting = Sorting(Survey.id, opened_at=Survey.opened_at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open(self, programme_id: UUID, at: datetime) -> None:
        """Make the programme's survey unless there is one."""
        values = {"id": new_id(), "programme_id": programme_id, "opened_at": at}
        await self._session.execute(insert(Survey).values(**values).on_conflict_do_nothing())

    def add(self, response: SurveyResponse) -> None:
        """Make it part of the transaction."""
        self._session.add(response)

    async def page_for(self, person_id: UUID, wanted: ListQuery) -> Rows[Survey]:
        """The surveys that somebody may answer, or has."""
        return await self.sorting.page(self._session, _for(person_id), wanted, "-opened_at")

    async def find_for(self, survey_id: UUID, person_id: UUID) -> Survey | None:
        """The survey, if somebody may answer it, or has."""
        query = _for(person_id).where(Survey.id == survey_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def answered_at(self, surveys: Iterable[Survey], person_id: UUID) -> dict[UUID, datetime]:
        """When somebody answered these; one statement for all."""
        query = select(SurveyResponse.survey_id, SurveyResponse.answered_at).where(
            SurveyResponse.person_id == person_id,
            SurveyResponse.survey_id.in_([survey.id for survey in surveys]),
        )
        return dict((await self._session.execute(query)).all())

    async def titles(self, surveys: Iterable[Survey]) -> dict[UUID, str]:
        """What their programmes are called; one statement for all."""
        query = select(ProgrammeCopy.programme_id, ProgrammeCopy.title).where(
            ProgrammeCopy.programme_id.in_([survey.programme_id for survey in surveys])
        )
        return dict((await self._session.execute(query)).all())

    async def place_of(self, survey: Survey, person_id: UUID) -> tuple[UUID, str]:
        """Where somebody belonged when they enrolled: the organisation and its path."""
        query = (
            select(EnrolmentCopy.organisation_id, EnrolmentCopy.path)
            .where(
                EnrolmentCopy.programme_id == survey.programme_id,
                EnrolmentCopy.person_id == person_id,
                EnrolmentCopy.active,
            )
            .limit(1)
        )
        organisation_id, path = (await self._session.execute(query)).one()
        return organisation_id, path

    async def of_programme(self, programme_id: UUID, reach: Reach) -> tuple[Survey, str] | None:
        """The survey of a programme run by an organisation within reach, and the programme's title."""
        query = (
            select(Survey, ProgrammeCopy.title)
            .join(ProgrammeCopy, ProgrammeCopy.programme_id == Survey.programme_id)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == ProgrammeCopy.organisation_id)
            .where(Survey.programme_id == programme_id, reach.where(OrganisationCopy.path))
        )
        row = (await self._session.execute(query)).one_or_none()
        return (row.Survey, row.title) if row is not None else None

    async def invited(self, programme_id: UUID) -> int:
        """How many are enrolled."""
        query = select(func.count(EnrolmentCopy.person_id.distinct())).where(
            EnrolmentCopy.programme_id == programme_id, EnrolmentCopy.active
        )
        return (await self._session.execute(query)).scalar_one()

    async def answers(self, survey_id: UUID) -> int:
        """How many have answered."""
        query = select(func.count()).where(SurveyResponse.survey_id == survey_id)
        return (await self._session.execute(query)).scalar_one()

    async def counts(self, survey_id: UUID) -> dict[str, dict[int, int]]:
        """Item → rating → how often it was given."""
        query = (
            select(SurveyRating.item, SurveyRating.rating, func.count())
            .join(SurveyResponse, SurveyResponse.id == SurveyRating.response_id)
            .where(SurveyResponse.survey_id == survey_id)
            .group_by(SurveyRating.item, SurveyRating.rating)
        )
        counts: dict[str, dict[int, int]] = defaultdict(dict)
        for item, rating, times in await self._session.execute(query):
            counts[item][rating] = times
        return counts


def _for(person_id: UUID) -> Select[Survey]:
    enrolled = select(EnrolmentCopy.programme_id).where(
        EnrolmentCopy.person_id == person_id, EnrolmentCopy.active
    )
    return select(Survey).where(Survey.programme_id.in_(enrolled))
