"""What an operator can see and do about event consumption: how far each feed is read, what is parked."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import func, select, update

from servicekit.access import Reach, requires
from servicekit.consumer import ConsumerCursor, ParkedEvent
from servicekit.pagination import ListQuery, Page, Sorting, link_pages
from servicekit.problems import NotFound
from servicekit.routing import ServiceRoute, UowDep


class ConsumerRead(BaseModel):
    """How far one consumer of this service has read one source."""

    consumer: str
    source: str
    applied: int = Field(description="events read so far")
    parked: int = Field(description="events set aside because applying them failed")
    caught_up_at: datetime | None = Field(description="when nothing more was left to read")


class ParkedEventRead(BaseModel):
    """An event set aside, and why."""

    position: int
    consumer: str
    source: str
    subject: str
    event: dict[str, Any] = Field(description="the CloudEvent")
    error: str | None = Field(description="null when it only waits behind an earlier one")
    attempts: int
    next_attempt_at: datetime | None = Field(description="null when it waits for a person")
    parked_at: datetime


_parked_sorting = Sorting(ParkedEvent.position, parked_at=ParkedEvent.parked_at)


def operations_router(read_permission: str, manage_permission: str) -> APIRouter:
    """`/v1/consumers`: state of event consumption, and another try for parked events."""
    router = APIRouter(prefix="/v1/consumers", tags=["operations"], route_class=ServiceRoute)

    @router.get("", summary="Show how far the feeds are read")
    async def list_consumers(
        _: Annotated[Reach, requires(read_permission)], uow: UowDep
    ) -> list[ConsumerRead]:
        parked = (
            select(ParkedEvent.consumer, ParkedEvent.source, func.count().label("parked"))
            .group_by(ParkedEvent.consumer, ParkedEvent.source)
            .subquery()
        )
        rows = await uow.session.execute(
            select(ConsumerCursor, func.coalesce(parked.c.parked, 0).label("parked"))
            .outerjoin(
                parked,
                (parked.c.consumer == ConsumerCursor.consumer) & (parked.c.source == ConsumerCursor.source),
            )
            .order_by(ConsumerCursor.consumer, ConsumerCursor.source)
        )
        return [
            ConsumerRead(
                consumer=cursor.consumer,
                source=cursor.source,
                applied=cursor.applied,
                parked=parked_count,
                caught_up_at=cursor.caught_up_at,
            )
            for cursor, parked_count in rows
        ]

    @router.get("/parked", summary="List parked events", description="Oldest first.")
    async def list_parked(
        request: Request,
        response: Response,
        query: Annotated[ListQuery, Query()],
        _: Annotated[Reach, requires(read_permission)],
        uow: UowDep,
    ) -> Page[ParkedEventRead]:
        rows = await _parked_sorting.page(uow.session, select(ParkedEvent), query, sort="parked_at")
        link_pages(request, response, rows.next_cursor)
        return Page(
            items=[ParkedEventRead.model_validate(row, from_attributes=True) for row in rows.items],
            next_cursor=rows.next_cursor,
            total=rows.total,
        )

    @router.post("/parked/{position}/retry", summary="Try a parked event again", status_code=202)
    async def retry_parked(
        position: int, _: Annotated[Reach, requires(manage_permission)], uow: UowDep
    ) -> dict[str, str]:
        due = (
            update(ParkedEvent)
            .where(ParkedEvent.position == position)
            .values(next_attempt_at=uow.clock.now(), attempts=0)
            .returning(ParkedEvent.subject)
        )
        subject = (await uow.session.execute(due)).scalar_one_or_none()
        if subject is None:
            raise NotFound
        return {"subject": subject}

    return router
