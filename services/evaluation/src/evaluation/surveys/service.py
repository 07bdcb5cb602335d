"""Use cases on surveys: open, answer, sum up."""

from uuid import UUID

from evaluation.surveys import rules, template
from evaluation.surveys.errors import AlreadyAnswered, ResultsNotFound, SurveyNotFound
from evaluation.surveys.events import SurveyAnswered
from evaluation.surveys.models import Survey, SurveyRating, SurveyResponse
from evaluation.surveys.repository import SurveyRepository
from evaluation.surveys.schemas import ItemResultRead, MySurveyRead, ResponseCreate, ResultsRead
from servicekit.access import Reach
from servicekit.localised import Language
from servicekit.pagination import ListQuery, Rows
from servicekit.unit_of_work import UnitOfWork


class SurveyService:
    """Surveys of programmes."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._surveys = SurveyRepository(uow.session)

    async def open(self, programme_id: UUID) -> None:
        """Make the survey of a programme that has started to run; once."""
        await self._surveys.open(programme_id, self._uow.clock.now())

    async def mine(self, person_id: UUID, wanted: ListQuery) -> Rows[MySurveyRead]:
        """The surveys of the programmes that somebody takes part in, newest first."""
        rows = await self._surveys.page_for(person_id, wanted)
        return Rows(await self._shown(rows.items, person_id), rows.next_cursor, rows.total)

    async def read(self, survey_id: UUID, person_id: UUID) -> MySurveyRead:
        """One of them.

        Raises:
            SurveyNotFound: not there, or not for them.
        """
        [shown] = await self._shown([await self._found(survey_id, person_id)], person_id)
        return shown

    async def answer(self, survey_id: UUID, person_id: UUID, command: ResponseCreate) -> Survey:
        """Record what somebody answers.

        Raises:
            SurveyNotFound: not there, or not for them.
            AlreadyAnswered: they have; of two answers at once the database lets one through.
        """
        survey = await self._found(survey_id, person_id)
        if await self._surveys.answered_at([survey], person_id):
            raise AlreadyAnswered
        organisation_id, path = await self._surveys.place_of(survey, person_id)
        response = SurveyResponse(
            survey_id=survey.id,
            person_id=person_id,
            organisation_id=organisation_id,
            path=path,
            comment=command.comment or None,
            answered_at=self._uow.clock.now(),
            ratings=[SurveyRating(item=item, rating=rating) for item, rating in command.ratings.items()],
        )
        self._surveys.add(response)
        await self._uow.session.flush()  # whether the certificate is earned now is asked of the database
        self._uow.record(SurveyAnswered.of(survey, response), response)
        return survey

    async def results(self, programme_id: UUID, reach: Reach, language: Language) -> ResultsRead:
        """What the survey of a programme came to.

        Raises:
            ResultsNotFound: it has none, or is out of reach.
        """
        found = await self._surveys.of_programme(programme_id, reach)
        if found is None:
            raise ResultsNotFound
        survey, title = found
        answered = await self._surveys.answers(survey.id)
        shown = rules.may_be_shown(answered)
        return ResultsRead(
            survey_id=survey.id,
            programme_id=programme_id,
            programme_title=title,
            invited=await self._surveys.invited(programme_id),
            answered=answered,
            suppressed=not shown,
            items=await self._items(survey, language) if shown else [],
        )

    async def _items(self, survey: Survey, language: Language) -> list[ItemResultRead]:
        counts = await self._surveys.counts(survey.id)
        return [
            ItemResultRead.of(
                item, rules.summary(counts.get(item.code, {}), template.LOWEST, template.HIGHEST), language
            )
            for item in template.ITEMS
        ]

    async def _found(self, survey_id: UUID, person_id: UUID) -> Survey:
        survey = await self._surveys.find_for(survey_id, person_id)
        if survey is None:
            raise SurveyNotFound
        return survey

    async def _shown(self, surveys: list[Survey], person_id: UUID) -> list[MySurveyRead]:
        titles = await self._surveys.titles(surveys)
        answered = await self._surveys.answered_at(surveys, person_id)
        return [
            MySurveyRead(
                id=survey.id,
                programme_id=survey.programme_id,
                programme_title=titles.get(survey.programme_id, ""),
                opened_at=survey.opened_at,
                answered_at=answered.get(survey.id),
            )
            for survey in surveys
        ]
