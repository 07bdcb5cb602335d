"""What belongs to experts over the years, over HTTP: calendar, sessions taught, yearly reviews."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.experts.calendar import CalendarService, IntervalCreate, IntervalQuery, IntervalRead
from registry.experts.guards import DecideExperts, ManageExperts, ReadExperts
from registry.experts.models import ReviewRound
from registry.experts.review_schemas import (
    BoardQuery,
    BoardRow,
    ReviewCreate,
    ReviewQuery,
    ReviewRead,
    RoundCreate,
    RoundQuery,
    RoundRead,
)
from registry.experts.reviews import Counted, ReviewService
from registry.experts.schemas import SessionQuery, SessionRead
from registry.experts.service import ExpertService
from servicekit.clock import today
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

of_expert = APIRouter(prefix="/v1/experts", tags=["experts"], route_class=ServiceRoute)
rounds = APIRouter(prefix="/v1/expert-review-rounds", tags=["experts"], route_class=ServiceRoute)
_NOBODY = Counted(0, 0)


@of_expert.get("/{expert_id:uuid}/intervals", summary="List an expert's calendar")
async def list_expert_intervals(
    expert_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[IntervalQuery, Query()],
    reach: ReadExperts,
    uow: UowDep,
) -> Page[IntervalRead]:
    """Days on which they said to be free, or not to be, from the first on."""
    rows = await CalendarService(uow, reach).page(expert_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [IntervalRead.model_validate(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@of_expert.post("/{expert_id:uuid}/intervals", summary="Put days into the calendar", status_code=201)
async def add_expert_interval(
    expert_id: UUID, command: IntervalCreate, reach: ManageExperts, uow: UowDep
) -> IntervalRead:
    """Days of one kind may not overlap; a refusal names those they collide with."""
    return IntervalRead.model_validate(await CalendarService(uow, reach).add(expert_id, command))


@of_expert.delete(
    "/{expert_id:uuid}/intervals/{interval_id:uuid}",
    summary="Take days off the calendar",
    status_code=204,
)
async def remove_expert_interval(
    expert_id: UUID, interval_id: UUID, reach: ManageExperts, uow: UowDep
) -> None:
    """The audit trail keeps what was there."""
    await CalendarService(uow, reach).remove(expert_id, interval_id)


@of_expert.get("/{expert_id:uuid}/sessions", summary="List the sessions of an expert")
async def list_expert_sessions(
    expert_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[SessionQuery, Query()],
    reach: ReadExperts,
    uow: UowDep,
) -> Page[SessionRead]:
    """What they taught or are to teach, the latest first, as the timetables say."""
    rows = await ExpertService(uow, reach).sessions(expert_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [SessionRead.model_validate(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@of_expert.get("/{expert_id:uuid}/reviews", summary="List the yearly reviews of an expert")
async def list_expert_reviews(
    expert_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[ReviewQuery, Query()],
    reach: ReadExperts,
    uow: UowDep,
) -> Page[ReviewRead]:
    """What every year said of them, the latest first."""
    rows = await ReviewService(uow, reach).reviews_of(expert_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [ReviewRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@rounds.get("", summary="List yearly reviews")
async def list_review_rounds(
    request: Request,
    response: Response,
    wanted: Annotated[RoundQuery, Query()],
    reach: ReadExperts,
    uow: UowDep,
) -> Page[RoundRead]:
    """The rounds of the organisations within the caller's reach and how far each has come."""
    service = ReviewService(uow, reach)
    rows = await service.page(wanted)
    link_pages(request, response, rows.next_cursor)
    counted = await service.counted(rows.items)
    day = today(uow.clock)
    items = [RoundRead.of(each, day, *counted.get(each.id, _NOBODY)) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@rounds.post("", summary="Begin a yearly review", status_code=201)
async def open_review_round(command: RoundCreate, reach: DecideExperts, uow: UowDep) -> RoundRead:
    """One round a year at an organisation, on the terms of the document that it follows."""
    service = ReviewService(uow, reach)
    return await _round(service, await service.open_round(command), uow)


@rounds.get("/{round_id:uuid}", summary="Read a yearly review")
async def read_review_round(round_id: UUID, reach: ReadExperts, uow: UowDep) -> RoundRead:
    """One round and how far it has come."""
    service = ReviewService(uow, reach)
    return await _round(service, await service.read(round_id), uow)


@rounds.get("/{round_id:uuid}/experts", summary="List the experts of a yearly review")
async def list_experts_of_round(
    round_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[BoardQuery, Query()],
    reach: ReadExperts,
    uow: UowDep,
) -> Page[BoardRow]:
    """Whom the round reviews, by name, with the hours of its year and the result where there is one."""
    service = ReviewService(uow, reach)
    held = await service.read(round_id)
    rows = await service.board(held, wanted)
    link_pages(request, response, rows.next_cursor)
    results = await service.results(held, rows.items)
    hours = await service.hours(held, rows.items)
    shown = await ExpertService(uow, reach).answers(rows.items)
    items = [
        BoardRow(
            expert=each,
            hours=hours.get(each.person_id, Decimal(0)),
            review=ReviewRead.of(results[each.id]) if each.id in results else None,
        )
        for each in shown
    ]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@rounds.post("/{round_id:uuid}/reviews", summary="Give an expert the result of a year", status_code=201)
async def review_expert(
    round_id: UUID, command: ReviewCreate, reach: DecideExperts, uow: UowDep
) -> ReviewRead:
    """Keep, suspend or retire an expert, with the hours, a rating and a note; once in a round."""
    return ReviewRead.of(await ReviewService(uow, reach).review(round_id, command))


async def _round(service: ReviewService, held: ReviewRound, uow: UowDep) -> RoundRead:
    counted = await service.counted([held])
    return RoundRead.of(held, today(uow.clock), *counted.get(held.id, _NOBODY))
