"""The event feed: every event a service recorded, in an order in which none can be missed.

A page ends below the oldest transaction still running (`pg_snapshot_xmin`): whatever could still appear
before the cursor has by then either committed or never will. One long transaction therefore delays the
feed, but nothing is skipped.

One mechanism, two readers: other services read at `/v1/events` what a service recorded itself; outside
systems read, at an address that a service makes with `follow`, also what it relays from the others. Both
see what lies within their reach.
"""

import asyncio
import re
from collections.abc import Collection, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    cast,
    func,
    literal,
    or_,
    select,
    text,
    tuple_,
)
from sqlalchemy import Text as SqlText
from sqlalchemy.ext.asyncio import AsyncSession

from servicekit.access import Reach, requires
from servicekit.cloudevents import CloudEvent
from servicekit.db import Xid8
from servicekit.outbox import OutboxEvent
from servicekit.pagination import MalformedCursor
from servicekit.unit_of_work import Database

MAX_WAIT_SECONDS = 30
_POLL_SECONDS = 0.25
_CURSOR = re.compile(r"(\d{1,20})\.(\d{1,19})")


@dataclass(frozen=True, slots=True, order=True)
class FeedCursor:
    """A place in the feed: everything up to and including it has been read."""

    xid: int
    position: int

    def __str__(self) -> str:
        return f"{self.xid}.{self.position}"

    @classmethod
    def parse(cls, value: str | None) -> "FeedCursor":
        """The place a reader names; the beginning when it names none.

        Raises:
            MalformedCursor: not a cursor this feed gave.
        """
        if value is None:
            return cls(0, 0)
        match = _CURSOR.fullmatch(value)
        if match is None or int(match[1]) >= 2**64 or int(match[2]) >= 2**63:
            raise MalformedCursor
        return cls(int(match[1]), int(match[2]))


class FeedPlace(BaseModel):
    """Where in a feed a reader is, and how much of it they want."""

    model_config = ConfigDict(extra="forbid")

    cursor: str | None = Field(None, description="`next_cursor` of the page before; none: from the start")
    limit: int = Field(100, ge=1, le=1000, description="events per page")
    wait: float = Field(0, ge=0, le=MAX_WAIT_SECONDS, description="seconds to wait when there is nothing new")


class FeedQuery(FeedPlace):
    """What a reader asks for."""

    type: list[str] = Field([], max_length=50, description="only events of these types")


class FeedPage(BaseModel):
    """Some events and the place after them. Keep `next_cursor` even when `items` is empty."""

    items: list[CloudEvent]
    next_cursor: str
    more: bool = Field(description="whether there was more than fitted on this page")


@dataclass(frozen=True, slots=True)
class FeedView:
    """What of a service's events one reader is shown."""

    source: str
    """What the service's own events name as their source."""
    reach: Reach
    types: Collection[str] = ()
    """Only these; all when empty."""
    relayed: bool = False
    """Also those that the service relays from others, to readers of a former place too."""

    def shown(self) -> ColumnElement[bool]:
        """The condition on an event that belongs to this view."""
        within = self.reach.where(OutboxEvent.scope)
        if self.relayed:
            condition = or_(within, self.reach.where(OutboxEvent.former_scope))
        else:
            condition = and_(within, OutboxEvent.source.is_(None))
        return and_(condition, OutboxEvent.type.in_(self.types)) if self.types else condition


async def read_feed(session: AsyncSession, view: FeedView, cursor: FeedCursor, limit: int) -> FeedPage:
    """The events of `view` after `cursor`, oldest first."""
    horizon = int(
        (await session.execute(text("SELECT pg_snapshot_xmin(pg_current_snapshot())::text"))).scalar_one()
    )
    query = _events_between(cursor, horizon).where(view.shown()).limit(limit)
    rows = (await session.execute(query)).all()
    more = len(rows) == limit
    if more:
        following = FeedCursor(int(rows[-1].xid), rows[-1].OutboxEvent.position)
    else:
        # All below the horizon has been seen, also what is not shown here: do not read it again.
        following = max(cursor, FeedCursor(horizon, 0))
    return FeedPage(
        items=[_to_cloud_event(row.OutboxEvent, view.source) for row in rows],
        next_cursor=str(following),
        more=more,
    )


def _events_between(cursor: FeedCursor, horizon: int) -> Select[OutboxEvent, str]:
    place = tuple_(OutboxEvent.xid, OutboxEvent.position)
    start = tuple_(_xid(cursor.xid), cast(literal(cursor.position), BigInteger))
    return (
        select(OutboxEvent, cast(OutboxEvent.xid, SqlText).label("xid"))
        .where(place > start, OutboxEvent.xid < _xid(horizon))
        .order_by(OutboxEvent.xid, OutboxEvent.position)
    )


def _xid(value: int) -> Any:
    return cast(cast(literal(str(value)), SqlText), Xid8)


def _to_cloud_event(event: OutboxEvent, own_source: str) -> CloudEvent:
    return CloudEvent(
        specversion="1.0",
        id=event.id,
        source=event.source or own_source,
        type=event.type,
        subject=event.subject,
        time=event.recorded_at,
        datacontenttype="application/json",
        aggregateversion=event.aggregate_version,
        scope=event.scope,
        actor=event.actor,
        requestid=event.request_id,
        data=event.data,
    )


class FeedSignal:
    """Wakes waiting readers when the feed grows.

    One query every quarter second for all readers of this process, and only while somebody waits.
    LISTEN/NOTIFY would be prompter, but NOTIFY takes a database-wide lock at commit, which every
    writing request would pay.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting = 0
        self._grown = asyncio.Event()
        self._hurry = asyncio.Event()
        self._watcher: asyncio.Task[None] | None = None

    def announce(self) -> None:
        """Look at once: this process has just committed an event."""
        self._hurry.set()

    async def wait(self, seconds: float) -> None:
        """Return when the feed may have grown, or after `seconds`."""
        if self._watcher is None or self._watcher.done():
            self._watcher = asyncio.create_task(self._watch())
        self._waiting += 1
        try:
            async with asyncio.timeout(seconds):
                await self._grown.wait()
        except TimeoutError:
            return
        finally:
            self._waiting -= 1

    async def close(self) -> None:
        """Stop watching and let every waiting reader go."""
        self._grown.set()
        if self._watcher is not None:
            self._watcher.cancel()
            with suppress(asyncio.CancelledError):
                await self._watcher

    async def _watch(self) -> None:
        last: object = object()
        while True:
            self._hurry.clear()
            newest = await self._newest()
            if newest != last:
                last = newest
                self._grown.set()
                self._grown = asyncio.Event()
            elif not self._waiting:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(_POLL_SECONDS):
                    await self._hurry.wait()

    async def _newest(self) -> object:
        query = (
            select(OutboxEvent.position)
            .where(OutboxEvent.xid < func.pg_snapshot_xmin(func.pg_current_snapshot()))
            .order_by(OutboxEvent.xid.desc(), OutboxEvent.position.desc())
            .limit(1)
        )
        async with self._database.reading() as session:
            return (await session.execute(query)).scalar_one_or_none()


def feed_router(source: str, permission: str) -> APIRouter:
    """`GET /v1/events`: the feed of this service, for holders of `permission`, cut to its reach."""
    router = APIRouter(tags=["events"])

    @router.get(
        "/v1/events",
        summary="Read the event feed",
        description="CloudEvents 1.0, oldest first. Keep `next_cursor` and pass it next time; with `wait` "
        "the answer comes when there is something new. Delivery is at least once: the `id` repeats.",
    )
    async def read_events(
        request: Request,
        query: Annotated[FeedQuery, Query()],
        reach: Annotated[Reach, requires(permission)],
    ) -> FeedPage:
        return await follow(request, FeedView(source, reach, query.type), query)

    return router


async def follow(request: Request, view: FeedView, place: FeedPlace) -> FeedPage:
    """The page after `place`; when there is nothing new, as soon as there is, for as long as it waits.

    Raises:
        MalformedCursor: not a cursor this feed gave.
    """
    runtime = request.app.state.runtime
    cursor = FeedCursor.parse(place.cursor)
    deadline = asyncio.get_running_loop().time() + place.wait
    while True:
        # A session of its own each time: a waiting reader must not hold a connection.
        async with runtime.database.reading() as session:
            page = await read_feed(session, view, cursor, place.limit)
        remaining = deadline - asyncio.get_running_loop().time()
        if page.items or remaining <= 0 or await request.is_disconnected():
            return page
        cursor = FeedCursor.parse(page.next_cursor)
        await _first(runtime.feed_signal.wait(remaining), _reader_gone(request))


async def _reader_gone(request: Request) -> None:
    """Return when the reader has closed the connection: a stopping server waits for every open answer."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _first(*waits: Coroutine[Any, Any, None]) -> None:
    """Wait for one of several; the others are given up."""
    tasks = [asyncio.create_task(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
