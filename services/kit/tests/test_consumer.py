"""Following a feed: exactly-once effect, order per subject, trouble parked in sight and healed."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from services.kit.tests.sample_service import SCHEMA, NoteWritten
from sqlalchemy import select, text

from servicekit.clock import FixedClock
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import MAX_ATTEMPTS, Consumer, ConsumerCursor, ParkedEvent, Subscription
from servicekit.testing.feed import feed_settled
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database, UnitOfWork

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)


class Projection:
    """Keeps the titles it hears of in a table, and fails for those it is told to fail for."""

    def __init__(self) -> None:
        self.failing: set[str] = set()

    async def hear(self, uow: UnitOfWork, event: CloudEvent) -> None:
        title = event.data["title"]
        await uow.session.execute(text("INSERT INTO heard (title) VALUES (:title)"), {"title": title})
        if title in self.failing:
            raise ValueError(f"cannot stand {title}")


@pytest.fixture
async def source(client: httpx.AsyncClient, tokens: TokenMaker) -> httpx.AsyncClient:
    """The sample service's feed, as its consumers reach it."""
    client.headers.update(tokens.headers("service"))
    return client


@pytest.fixture
async def local(sample_dsn: str) -> AsyncIterator[Database]:
    """The consumer's own database; the sample schema serves, with a table for the projection."""
    database = Database(sample_dsn, SCHEMA, clock=FixedClock(NOW), pool_size=3)
    async with database.transaction() as uow:
        await uow.session.execute(
            text(
                "CREATE TABLE IF NOT EXISTS heard (position bigint GENERATED ALWAYS AS IDENTITY, title text)"
            )
        )
    yield database
    await database.dispose()


@pytest.fixture
def projection() -> Projection:
    return Projection()


@pytest.fixture
def consumer(source: httpx.AsyncClient, local: Database, projection: Projection) -> Consumer:
    handlers = {NoteWritten.event_type: projection.hear}
    return Consumer(Subscription("tester", "sample", "/v1/events", handlers), local, source)


async def write(source: httpx.AsyncClient, tokens: TokenMaker, local: Database, *titles: str) -> None:
    for title in titles:
        answer = await source.post("/v1/notes", json={"title": title}, headers=tokens.headers("writer"))
        assert answer.status_code == 201, answer.text
    await feed_settled(local)


async def heard(local: Database) -> list[str]:
    async with local.reading() as session:
        return list((await session.execute(text("SELECT title FROM heard ORDER BY position"))).scalars())


async def parked(local: Database) -> list[ParkedEvent]:
    async with local.reading() as session:
        query = select(ParkedEvent).order_by(ParkedEvent.position)
        return list((await session.execute(query)).scalars())


def later(local: Database, **span: float) -> None:
    clock = local.clock
    assert isinstance(clock, FixedClock)
    clock.advance(timedelta(**span))


class TestStep:
    async def test_events_are_applied_in_order_and_the_cursor_moves_with_them(
        self, consumer: Consumer, source: httpx.AsyncClient, tokens: TokenMaker, local: Database
    ):
        await write(source, tokens, local, "one", "two")
        assert await consumer.step() == 2
        assert await heard(local) == ["one", "two"]
        assert await consumer.step() == 0
        async with local.reading() as session:
            cursor = (await session.execute(select(ConsumerCursor))).scalar_one()
        assert (cursor.applied, cursor.caught_up_at is not None) == (2, True)

    async def test_a_crash_before_the_commit_leaves_neither_effect_nor_cursor(
        self,
        consumer: Consumer,
        source: httpx.AsyncClient,
        tokens: TokenMaker,
        local: Database,
        projection: Projection,
        monkeypatch: pytest.MonkeyPatch,
    ):
        await write(source, tokens, local, "one")

        async def crash(_self: UnitOfWork) -> None:
            raise ConnectionResetError("killed")

        with monkeypatch.context() as patch:
            patch.setattr(UnitOfWork, "commit", crash)
            with pytest.raises(ConnectionResetError):
                await consumer.step()
        assert await heard(local) == []
        await consumer.step()
        assert await heard(local) == ["one"]

    async def test_two_processes_with_the_same_name_apply_each_event_once(
        self,
        consumer: Consumer,
        source: httpx.AsyncClient,
        tokens: TokenMaker,
        local: Database,
        projection: Projection,
    ):
        twin = Consumer(
            Subscription("tester", "sample", "/v1/events", {NoteWritten.event_type: projection.hear}),
            local,
            source,
        )
        await write(source, tokens, local, "one", "two", "three")
        await consumer.step()
        await twin.step()
        await consumer.step()
        assert await heard(local) == ["one", "two", "three"]


class TestParking:
    async def test_a_failing_event_is_set_aside_and_the_others_go_on(
        self,
        consumer: Consumer,
        source: httpx.AsyncClient,
        tokens: TokenMaker,
        local: Database,
        projection: Projection,
    ):
        projection.failing = {"bad"}
        await write(source, tokens, local, "good", "bad", "better")
        await consumer.step()
        assert await heard(local) == ["good", "better"], "what the failing handler wrote is rolled back"
        [event] = await parked(local)
        assert (event.attempts, event.error) == (1, "ValueError: cannot stand bad")

    async def test_it_is_tried_again_when_due_and_not_before(
        self,
        consumer: Consumer,
        source: httpx.AsyncClient,
        tokens: TokenMaker,
        local: Database,
        projection: Projection,
    ):
        projection.failing = {"bad"}
        await write(source, tokens, local, "bad")
        await consumer.step()
        projection.failing = set()
        assert await consumer.retry_parked() == 0
        later(local, seconds=3)
        assert await consumer.retry_parked() == 1
        assert (await heard(local), await parked(local)) == (["bad"], [])

    async def test_later_events_of_the_same_subject_wait_behind_it(
        self,
        consumer: Consumer,
        source: httpx.AsyncClient,
        tokens: TokenMaker,
        local: Database,
        projection: Projection,
    ):
        projection.failing = {"first"}
        await self._announce_twice(local, "first", "second")
        await consumer.step()
        assert [event.attempts for event in await parked(local)] == [1, 0]
        assert await heard(local) == []
        projection.failing = set()
        later(local, seconds=3)
        await consumer.retry_parked()
        assert await heard(local) == ["first", "second"]

    async def test_after_the_last_try_it_waits_for_a_person(
        self,
        consumer: Consumer,
        source: httpx.AsyncClient,
        tokens: TokenMaker,
        local: Database,
        projection: Projection,
    ):
        projection.failing = {"bad"}
        await write(source, tokens, local, "bad")
        await consumer.step()
        for _ in range(MAX_ATTEMPTS):
            later(local, minutes=11)
            await consumer.retry_parked()
        [event] = await parked(local)
        assert (event.attempts, event.next_attempt_at) == (MAX_ATTEMPTS, None)

        projection.failing = set()
        operator = tokens.headers("operator")
        listed = (await source.get("/v1/consumers/parked", headers=operator)).json()["items"]
        assert [item["error"] for item in listed] == ["ValueError: cannot stand bad"]
        retried = await source.post(f"/v1/consumers/parked/{event.position}/retry", headers=operator)
        assert retried.status_code == 202
        later(local, days=3650)  # the retry was asked for at the service's own, real, present
        await consumer.retry_parked()
        assert (await heard(local), await parked(local)) == (["bad"], [])

    @staticmethod
    async def _announce_twice(local: Database, *titles: str) -> None:
        async with local.transaction() as uow:
            for title in titles:
                await uow.session.execute(
                    text(
                        "INSERT INTO outbox (id, type, subject, data) VALUES"
                        " (gen_random_uuid(), :type, 'notes/same',"
                        " jsonb_build_object('title', CAST(:title AS text)))"
                    ),
                    {"type": NoteWritten.event_type, "title": title},
                )
        await feed_settled(local)


class TestOperations:
    async def test_the_operator_sees_how_far_each_feed_is_read(
        self, consumer: Consumer, source: httpx.AsyncClient, tokens: TokenMaker, local: Database
    ):
        await write(source, tokens, local, "one")
        await consumer.step()
        [state] = (await source.get("/v1/consumers", headers=tokens.headers("operator"))).json()
        assert (state["consumer"], state["source"], state["applied"], state["parked"]) == (
            "tester",
            "sample",
            1,
            0,
        )

    async def test_retrying_what_is_not_parked_is_not_found(
        self, source: httpx.AsyncClient, tokens: TokenMaker
    ):
        answer = await source.post("/v1/consumers/parked/12345/retry", headers=tokens.headers("operator"))
        assert answer.status_code == 404
