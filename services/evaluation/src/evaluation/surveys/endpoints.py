"""Surveys over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from evaluation import recognition
from evaluation.certificates.terms import TermsDep
from evaluation.integration.people import person_of
from evaluation.surveys.guards import ReadSurveys
from evaluation.surveys.schemas import (
    MySurveyQuery,
    MySurveyRead,
    ResponseCreate,
    ResultsRead,
    SurveyRead,
)
from evaluation.surveys.service import SurveyService
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1", tags=["surveys"], route_class=ServiceRoute)


@router.get("/my/surveys", summary="List one's own surveys")
async def list_my_surveys(
    request: Request,
    response: Response,
    wanted: Annotated[MySurveyQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[MySurveyRead]:
    """The surveys of the programmes that the caller takes part in, newest first."""
    rows = await SurveyService(uow).mine(person_of(actor), wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(items=rows.items, next_cursor=rows.next_cursor, total=rows.total)


@router.get("/my/surveys/{survey_id}", summary="Read a survey")
async def read_my_survey(survey_id: UUID, actor: SignedIn, uow: UowDep) -> SurveyRead:
    """One survey with its questions, in the caller's language."""
    survey = await SurveyService(uow).read(survey_id, person_of(actor))
    return SurveyRead.of(survey, current_request().language)


@router.post("/my/surveys/{survey_id}/response", summary="Answer a survey", status_code=204)
async def answer_survey(
    survey_id: UUID, command: ResponseCreate, actor: SignedIn, terms: TermsDep, uow: UowDep
) -> None:
    """Answer once. If nothing else was missing, the certificate is issued with it."""
    await recognition.answer(uow, survey_id, person_of(actor), command, terms)


@router.get("/programmes/{programme_id}/survey-results", summary="Read what a survey came to")
async def read_survey_results(programme_id: UUID, reach: ReadSurveys, uow: UowDep) -> ResultsRead:
    """Answers, means and distributions of a programme within the caller's reach; hidden while too few."""
    return await SurveyService(uow).results(programme_id, reach, current_request().language)
