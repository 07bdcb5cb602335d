"""Handlers that take many events at once: together where it can be, one by one where it cannot."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

import httpx
import pytest
from services.kit.tests.sample_service import SCHEMA
from sqlalchemy import select, text

from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Batched, Consumer, EventHandler, ParkedEvent, Subscription
from servicekit.feed import FeedPage
from servicekit.ids import new_id
from servicekit.testing.database import empty_tables
from servicekit.testing.queries import recorded_statements
from servicekit.unit_of_work import Database, UnitOfWork

MANY, SINGLE = "sample.note.written.v1", "sample.note.sent.v1"


def event(title: str, subject: str | None = None, kind: str = MANY) -> CloudEvent:
    return CloudEvent(
        specversion="1.0",
        id=new_id(),
        source="/sample",
        type=kind,
        subject=subject or f"notes/{title}",
        time=datetime.now(UTC),
        datacontenttype="application/json",
        aggregateversion=1,
        scope=None,
        actor=None,
        requestid=None,
        data={"title": title},
    )


class Projection:
    """Keeps the titles it hears of in a table, and what it was given at once; fails for some."""

    def __init__(self) -> None:
        self.failing: set[str] = set()
        self.given: list[list[str]] = []

    async def hear(self, uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
        titles = [each.data["title"] for each in events]
        self.given.append(titles)
        statement = text("INSERT INTO heard_together (title) SELECT unnest(CAST(:titles AS text[]))")
        await uow.session.execute(statement, {"titles": titles})
        if not self.failing.isdisjoint(titles):
            raise ValueError("cannot stand one of them")

    async def hear_one(self, uow: UnitOfWork, event: CloudEvent) -> None:
        await self.hear(uow, [event])


@pytest.fixture
def projection() -> Projection:
    return Projection()


@pytest.fixture
async def local(sample_dsn: str) -> AsyncIterator[Database]:
    database = Database(sample_dsn, SCHEMA, pool_size=3)
    columns = "position bigint GENERATED ALWAYS AS IDENTITY, title text"
    async with database.engine.begin() as connection:
        await connection.execute(text(f"CREATE TABLE IF NOT EXISTS heard_together ({columns})"))
    yield database
    await empty_tables(database.engine)
    await database.dispose()


class Source:
    """A feed of given events, a page for each `tell`."""

    _page: FeedPage

    def __init__(self, projection: Projection, local: Database) -> None:
        handlers: dict[str, EventHandler] = {MANY: Batched(projection.hear), SINGLE: projection.hear_one}
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self.consumer = Consumer(
            Subscription("tester", "sample", "http://sample.test/v1/events", handlers), local, client
        )

    async def tell(self, *events: CloudEvent) -> None:
        """Let the consumer read these as one page."""
        self._page = FeedPage(items=list(events), next_cursor=f"{events[-1].id.int % 10**9}.0", more=False)
        assert await self.consumer.step() == len(events)

    def _answer(self, _request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=self._page.model_dump_json())


@pytest.fixture
def source(projection: Projection, local: Database) -> Source:
    return Source(projection, local)


async def heard(local: Database) -> list[str]:
    async with local.reading() as session:
        query = text("SELECT title FROM heard_together ORDER BY position")
        return list((await session.execute(query)).scalars())


async def parked(local: Database) -> list[tuple[str, int]]:
    """The titles that are parked, and how often each was tried."""
    async with local.reading() as session:
        rows = (await session.execute(select(ParkedEvent).order_by(ParkedEvent.position))).scalars()
        return [(row.event["data"]["title"], row.attempts) for row in rows]


class TestBatched:
    async def test_what_follows_each_other_comes_together(self, source: Source, projection: Projection):
        await source.tell(event("a"), event("b"), event("c", kind=SINGLE), event("d"), event("e"))
        assert projection.given == [["a", "b"], ["c"], ["d", "e"]]

    async def test_one_that_fails_is_parked_alone_and_the_others_keep_their_order(
        self, source: Source, projection: Projection, local: Database
    ):
        projection.failing = {"bad"}
        await source.tell(event("a"), event("b"), event("bad"), event("c"), event("d"))
        assert await heard(local) == ["a", "b", "c", "d"]
        assert await parked(local) == [("bad", 1)]

    async def test_what_follows_a_failing_one_about_its_subject_waits_behind_it(
        self, source: Source, projection: Projection, local: Database
    ):
        projection.failing = {"bad"}
        await source.tell(event("a"), event("bad", "notes/x"), event("b"), event("later", "notes/x"))
        assert await heard(local) == ["a", "b"]
        assert await parked(local) == [("bad", 1), ("later", 0)]

    async def test_what_comes_about_a_parked_subject_in_a_later_page_does_too(
        self, source: Source, projection: Projection, local: Database
    ):
        projection.failing = {"bad"}
        await source.tell(event("bad", "notes/x"))
        await source.tell(event("a"), event("later", "notes/x"), event("b"))
        assert await heard(local) == ["a", "b"]
        assert await parked(local) == [("bad", 1), ("later", 0)]

    async def test_a_page_costs_the_same_however_many_events_it_has(self, source: Source, local: Database):
        counts = []
        for number in (2, 100):
            with recorded_statements(local) as statements:
                await source.tell(*[event(f"{number}-{each}") for each in range(number)])
            counts.append(len(statements))
        assert counts[1] <= counts[0]
