"""What a teacher finds: the catalogue of programmes offered to them, and their own enrolments."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from scheduling.enrolments import rules
from scheduling.enrolments.catalogue import Offer
from scheduling.enrolments.schemas import (
    CatalogueEntry,
    CatalogueItem,
    CatalogueQuery,
    MyEnrolmentQuery,
    MyEnrolmentRead,
    ObstacleRead,
)
from scheduling.enrolments.service import EnrolmentService, refusal_of
from scheduling.programmes.schemas import Target
from servicekit.access import SignedIn
from servicekit.clock import Clock
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/my", tags=["my"], route_class=ServiceRoute)


@router.get("/catalogue", summary="List the programmes open to me")
async def list_my_catalogue(
    request: Request,
    response: Response,
    wanted: Annotated[CatalogueQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[CatalogueItem]:
    """What the organisations above my school offer, with my enrolment and what keeps me from enrolling."""
    rows = await EnrolmentService(uow, actor).catalogue(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[CatalogueItem(**_item(offer, uow.clock)) for offer in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.get("/catalogue/{programme_id}", summary="Read a programme offered to me")
async def read_my_catalogue_entry(programme_id: UUID, actor: SignedIn, uow: UowDep) -> CatalogueEntry:
    """One programme with its plan, also after enrolment is over."""
    offer, sections = await EnrolmentService(uow, actor).offer(programme_id)
    return CatalogueEntry(**_item(offer, uow.clock), **sections)


@router.get("/enrolments", summary="List my enrolments")
async def list_my_enrolments(
    request: Request,
    response: Response,
    wanted: Annotated[MyEnrolmentQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[MyEnrolmentRead]:
    """The programmes I take or took part in, the newest enrolment first."""
    rows = await EnrolmentService(uow, actor).own(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[MyEnrolmentRead.of(enrolment) for enrolment in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


def _item(offer: Offer, clock: Clock) -> dict[str, Any]:
    terms = offer.terms
    return {
        "programme_id": offer.programme_id,
        "title": offer.title,
        "code": offer.code,
        "level": offer.level,
        "programme_state": offer.state,
        "organiser_name": offer.organiser_name,
        "hours": offer.hours,
        "enrol_from": offer.enrol_from,
        "enrol_until": offer.enrol_until,
        "starts_on": offer.starts_on,
        "ends_on": offer.ends_on,
        "target": Target(stages=offer.stages, subjects=offer.subjects),
        "capacity": offer.capacity,
        "seats_left": rules.seats_left(terms),
        "enrolment_id": offer.enrolment_id,
        "enrolment_state": offer.enrolment_state,
        "enrolment_version": offer.enrolment_version,
        "obstacles": [
            _obstacle(obstacle, terms) for obstacle in rules.obstacles(terms, offer.candidate, clock.now())
        ],
    }


def _obstacle(obstacle: rules.Obstacle, terms: rules.Terms) -> ObstacleRead:
    problem, language = refusal_of(obstacle, terms), current_request().language
    return ObstacleRead(
        code=problem.code,
        title=problem.title.render(language),
        detail=problem.detail.render(language, problem.params),
    )
