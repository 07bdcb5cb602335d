"""Following another service's feed: cursor and effect in one transaction, trouble set aside in sight.

An event whose handler fails is parked with the error and tried again with growing pauses; later events
about the same subject queue up behind it, so that order per subject holds while all other subjects go
on. After the last try it stays parked until somebody asks for another.

A batched handler is given the events of a page that follow each other at once. Should it fail with them, it
is given one after the other, so that only the one at fault is parked.

The events of a subscription may be relayed as well (see `relay`); no handler that fails keeps them from it.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import update_wrapper
from itertools import groupby
from typing import TypeVar
from uuid import UUID

import httpx
import structlog
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Identity,
    Index,
    Integer,
    Select,
    Text,
    Uuid,
    delete,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.cloudevents import CloudEvent
from servicekit.db import Base, Instant, Json
from servicekit.feed import FeedPage
from servicekit.metrics import CONSUMER_LAG_SECONDS, PARKED_EVENTS
from servicekit.relay import FormerPlaces, relay
from servicekit.unit_of_work import Database, UnitOfWork

EventHandler = Callable[[UnitOfWork, CloudEvent], Awaitable[None]]
Told = TypeVar("Told")


BatchHandler = Callable[[UnitOfWork, Sequence[CloudEvent]], Awaitable[None]]


class Batched:
    """Makes a handler of one that takes many events at once, oldest first; one by one has the same effect."""

    def __init__(self, apply: BatchHandler) -> None:
        self.apply = apply
        update_wrapper(self, apply)

    async def __call__(self, uow: UnitOfWork, event: CloudEvent) -> None:
        """Apply a single one."""
        await self.apply(uow, [event])


PAGE_EVENTS = 500
WAIT_SECONDS = 20.0
MAX_ATTEMPTS = 8
_FIRST_PAUSE = timedelta(seconds=2)
_LONGEST_PAUSE = timedelta(minutes=10)
_LONGEST_OUTAGE_PAUSE_SECONDS = 15.0

log = structlog.get_logger("servicekit.consumer")


class ConsumerCursor(Base):
    """How far one consumer has read one source."""

    __tablename__ = "consumer_cursors"

    consumer: Mapped[str] = mapped_column(Text, primary_key=True)
    source: Mapped[str] = mapped_column(Text, primary_key=True)
    cursor: Mapped[str | None] = mapped_column(Text)
    applied: Mapped[int] = mapped_column(BigInteger, default=0, comment="events read so far")
    caught_up_at: Mapped[Instant | None] = mapped_column(comment="when nothing more was left to read")


class ParkedEvent(Base):
    """An event set aside because its handler failed, or because an earlier one of its subject is."""

    __tablename__ = "parked_events"
    __table_args__ = (
        Index("ix_parked_events_subject", "consumer", "source", "subject", "position"),
        Index("ix_parked_events_due", "consumer", "source", "next_attempt_at"),
    )

    position: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Uuid)
    consumer: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    event: Mapped[Json]
    error: Mapped[str | None] = mapped_column(Text, comment="none: waits behind an earlier event")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    next_attempt_at: Mapped[Instant | None] = mapped_column(comment="none: waits for a person")
    parked_at: Mapped[Instant] = mapped_column(server_default=func.clock_timestamp())


@dataclass(frozen=True, slots=True)
class Subscription:
    """What one service follows of another: the source's name, its address and a handler per event type."""

    consumer: str
    source: str
    url: str
    handlers: Mapping[str, EventHandler]
    relay: FormerPlaces | None = None
    """None: only the handlers are told. Else the events are kept in the local outbox too."""


class Consumer:
    """Follows one subscription. Several processes may run it; the cursor row lets one at a time apply."""

    def __init__(self, subscription: Subscription, database: Database, client: httpx.AsyncClient) -> None:
        self._subscription = subscription
        self._database = database
        self._client = client
        self._stopping = asyncio.Event()
        self._lag = CONSUMER_LAG_SECONDS.labels(subscription.consumer, subscription.source)
        self._parked = PARKED_EVENTS.labels(subscription.consumer, subscription.source)

    async def run(self) -> None:
        """Follow until `stop`; the source or the database being away is waited out."""
        failures = 0
        while not self._stopping.is_set():
            try:
                await self.retry_parked()
                await self.step(WAIT_SECONDS)
                failures = 0
            except (httpx.HTTPError, DBAPIError, OSError) as error:
                failures += 1
                # Services start side by side: that the other one does not answer yet is no news.
                tell = log.info if failures == 1 else log.warning
                tell("feed not followed", source=self._subscription.source, error=repr(error))
            except Exception:
                # A consumer that ended would be missed by nobody, so nothing ends it.
                failures += 1
                log.exception("feed not followed", source=self._subscription.source)
            if failures:
                await self._pause(failures)

    async def _pause(self, failures: int) -> None:
        longest = min(0.2 * 2 ** min(failures, 16), _LONGEST_OUTAGE_PAUSE_SECONDS)
        with suppress(TimeoutError):
            async with asyncio.timeout(longest * random.uniform(0.5, 1)):  # noqa: S311
                await self._stopping.wait()

    def stop(self) -> None:
        """End after the present step."""
        self._stopping.set()

    async def step(self, wait: float = 0) -> int:
        """Read one page and apply it; returns how many events it held."""
        cursor = await self._cursor()
        page = await self._fetch(cursor, wait)
        if page.items:
            age = datetime.now(UTC) - page.items[0].time
            self._lag.set(max(age.total_seconds(), 0.0))
        async with self._database.transaction() as uow:
            row = (await uow.session.execute(self._cursor_row().with_for_update())).scalar_one()
            if row.cursor != cursor:
                return 0  # another process applied this page meanwhile
            if self._subscription.relay is not None and page.items:
                # First, while the handlers have not yet forgotten where things were.
                await relay(uow, page.items, self._subscription.relay)
            blocked = await self._blocked_subjects(uow, page)
            handled = (event for event in page.items if event.type in self._subscription.handlers)
            for handler, run in groupby(handled, key=lambda event: self._subscription.handlers[event.type]):
                await self._apply_run(uow, handler, list(run), blocked)
            row.cursor = page.next_cursor
            row.applied += len(page.items)
            if not page.more:
                row.caught_up_at = datetime.now(UTC)
        if not page.more:
            self._lag.set(0)
        return len(page.items)

    async def retry_parked(self) -> int:
        """Try the parked events that are due, each with those queued behind it; returns how many applied."""
        subscription = self._subscription
        due = (
            select(ParkedEvent.subject)
            .where(*self._mine(), ParkedEvent.next_attempt_at <= self._database.clock.now())
            .limit(PAGE_EVENTS)
        )
        async with self._database.reading() as session:
            subjects = set((await session.execute(due)).scalars())
            count = select(func.count()).select_from(ParkedEvent).where(*self._mine())
            self._parked.set((await session.execute(count)).scalar_one())
        applied = 0
        for subject in sorted(subjects):
            applied += await self._retry_subject(subject)
        if applied:
            log.info("parked events applied", source=subscription.source, events=applied)
        return applied

    async def _retry_subject(self, subject: str) -> int:
        applied = 0
        async with self._database.transaction() as uow:
            queue = (
                select(ParkedEvent)
                .where(*self._mine(), ParkedEvent.subject == subject)
                .order_by(ParkedEvent.position)
                .with_for_update()
            )
            for parked in (await uow.session.execute(queue)).scalars().all():
                error = await self._try_event(uow, CloudEvent.model_validate(parked.event))
                if error is not None:
                    self._postpone(parked, error)
                    break
                await uow.session.execute(delete(ParkedEvent).where(ParkedEvent.position == parked.position))
                applied += 1
        return applied

    async def _apply_run(
        self, uow: UnitOfWork, handler: EventHandler, run: Sequence[CloudEvent], blocked: set[str]
    ) -> None:
        """Apply events that follow each other and have one handler: together if it can, else one by one."""
        if isinstance(handler, Batched) and len(run) > 1 and blocked.isdisjoint(each.subject for each in run):
            error = await self._try(uow, handler.apply, run)
            if error is None:
                return
            log.warning("events are applied one by one", events=len(run), error=repr(error))
        for event in run:
            await self._apply_or_park(uow, event, blocked)

    async def _apply_or_park(self, uow: UnitOfWork, event: CloudEvent, blocked: set[str]) -> None:
        error = None if event.subject in blocked else await self._try_event(uow, event)
        if error is None and event.subject not in blocked:
            return
        blocked.add(event.subject)
        parked = ParkedEvent(
            event_id=event.id,
            consumer=self._subscription.consumer,
            source=self._subscription.source,
            subject=event.subject,
            event=event.model_dump(mode="json"),
            attempts=0,
        )
        if error is not None:
            self._postpone(parked, error)
        uow.session.add(parked)

    async def _blocked_subjects(self, uow: UnitOfWork, page: FeedPage) -> set[str]:
        """The subjects of this page that already have a parked event, which theirs must queue up behind."""
        query = select(ParkedEvent.subject).where(
            *self._mine(), ParkedEvent.subject.in_({event.subject for event in page.items})
        )
        return set((await uow.session.execute(query)).scalars()) if page.items else set()

    async def _try_event(self, uow: UnitOfWork, event: CloudEvent) -> Exception | None:
        error = await self._try(uow, self._subscription.handlers[event.type], event)
        if error is not None:
            log.error("event could not be applied", event_id=str(event.id), type=event.type, exc_info=error)
        return error

    async def _try(
        self, uow: UnitOfWork, handle: Callable[[UnitOfWork, Told], Awaitable[None]], told: Told
    ) -> Exception | None:
        """Why it could not be handled, with all of it undone; an outage is no reason but ends the page."""
        try:
            async with uow.savepoint():
                await handle(uow, told)
        except (ConnectionError, asyncio.CancelledError):
            raise
        except Exception as error:
            if isinstance(error, DBAPIError) and error.connection_invalidated:
                raise
            return error
        return None

    def _postpone(self, parked: ParkedEvent, error: BaseException) -> None:
        parked.attempts += 1
        parked.error = f"{type(error).__name__}: {error}"[:2000]
        pause = min(_FIRST_PAUSE * 2 ** (parked.attempts - 1), _LONGEST_PAUSE)
        last_try = parked.attempts >= MAX_ATTEMPTS
        parked.next_attempt_at = None if last_try else self._database.clock.now() + pause

    def _mine(self) -> tuple[ColumnElement[bool], ...]:
        return (
            ParkedEvent.consumer == self._subscription.consumer,
            ParkedEvent.source == self._subscription.source,
        )

    def _cursor_row(self) -> Select[ConsumerCursor]:
        return select(ConsumerCursor).where(
            ConsumerCursor.consumer == self._subscription.consumer,
            ConsumerCursor.source == self._subscription.source,
        )

    async def _cursor(self) -> str | None:
        async with self._database.reading() as session:
            row = (await session.execute(self._cursor_row())).scalar_one_or_none()
        if row is not None:
            return row.cursor
        async with self._database.transaction() as uow:
            new = {"consumer": self._subscription.consumer, "source": self._subscription.source, "applied": 0}
            await uow.session.execute(insert(ConsumerCursor).values(**new).on_conflict_do_nothing())
        return None

    async def _fetch(self, cursor: str | None, wait: float) -> FeedPage:
        parameters: dict[str, str | int | float | list[str]] = {
            "limit": PAGE_EVENTS,
            "wait": wait,
            "type": sorted(self._subscription.handlers),
        }
        if cursor is not None:
            parameters["cursor"] = cursor
        answer = await self._client.get(self._subscription.url, params=parameters, timeout=wait + 10)
        answer.raise_for_status()
        return FeedPage.model_validate_json(answer.content)
