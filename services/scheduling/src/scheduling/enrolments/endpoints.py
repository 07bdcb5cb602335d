"""Enrolments over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from scheduling.enrolments.guards import ReadEnrolments
from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.schemas import EnrolmentCreate, EnrolmentQuery, EnrolmentRead
from scheduling.enrolments.service import EnrolmentService, ProgrammeEnrolmentService
from scheduling.vocabulary import Reason
from servicekit.access import SignedIn
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1", tags=["enrolments"], route_class=ServiceRoute)


@router.get("/programmes/{programme_id}/enrolments", summary="List the enrolments in a programme")
async def list_enrolments(
    programme_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[EnrolmentQuery, Query()],
    reach: ReadEnrolments,
    uow: UowDep,
) -> Page[EnrolmentRead]:
    """Everybody for who runs the programme; for others, the people of schools within their reach."""
    rows = await ProgrammeEnrolmentService(uow, reach).page(programme_id, wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[EnrolmentRead.of(enrolment) for enrolment in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/programmes/{programme_id}/enrolments", summary="Enrol in a programme", status_code=201)
async def place_enrolment(
    programme_id: UUID, command: EnrolmentCreate, response: Response, actor: SignedIn, uow: UowDep
) -> EnrolmentRead:
    """Enrol oneself with `{}`; with `person_id` nominate somebody, which takes `enrolment:nominate`."""
    enrolment = await EnrolmentService(uow, actor).place(programme_id, command)
    response.headers["Location"] = f"../../enrolments/{enrolment.id}"
    return _answer(enrolment, response)


@router.get("/enrolments/{enrolment_id}", summary="Read an enrolment")
async def read_enrolment(
    enrolment_id: UUID, response: Response, actor: SignedIn, uow: UowDep
) -> EnrolmentRead:
    """One's own, or one of a person or programme within reach; its ETag is what withdrawing needs."""
    return _answer(await EnrolmentService(uow, actor).read(enrolment_id), response)


@router.delete("/enrolments/{enrolment_id}", summary="Withdraw an enrolment", status_code=204)
async def withdraw_enrolment(
    enrolment_id: UUID,
    actor: SignedIn,
    version: ExpectedVersion,
    uow: UowDep,
    reason: Annotated[Reason | None, Query(description="why; kept with the enrolment")] = None,
) -> None:
    """Give the seat back: one's own until the programme runs, others' within reach. Needs `If-Match`."""
    await EnrolmentService(uow, actor).withdraw(enrolment_id, version, reason)


def _answer(enrolment: Enrolment, response: Response) -> EnrolmentRead:
    set_etag(response, enrolment)
    return EnrolmentRead.of(enrolment)
