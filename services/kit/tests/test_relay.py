"""Events of another service kept here for this one's readers: whole, once, in an order that loses none."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from services.kit.tests.sample_service import SCHEMA, Note, NoteState, NoteWritten
from sqlalchemy import delete, text

from servicekit.access import EVERYWHERE, Actor, ActorKind, Reach
from servicekit.clock import FixedClock
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Consumer, ConsumerCursor, Subscription
from servicekit.feed import FeedCursor, FeedPage, FeedView, read_feed
from servicekit.ids import new_id
from servicekit.testing.database import empty_tables
from servicekit.testing.feed import feed_settled
from servicekit.unit_of_work import Database, UnitOfWork

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
HAPPENED = NOW - timedelta(days=3)
START = FeedCursor(0, 0)
READER = Actor("reader", ActorKind.CLIENT, "reader", ())
HEARD = "other.thing.heard.v1"


class Source:
    """Another service's feed: the events put into it, read by their number."""

    def __init__(self) -> None:
        self.events: list[CloudEvent] = []

    def tell(self, name: str, scope: str | None = "a", **more: str) -> CloudEvent:
        event = CloudEvent(
            specversion="1.0",
            id=new_id(),
            source="/other",
            type=HEARD,
            subject=f"things/{name}",
            time=HAPPENED,
            datacontenttype="application/json",
            aggregateversion=7,
            scope=scope,
            actor="somebody",
            requestid="request-1",
            data={"name": name, **more},
        )
        self.events.append(event)
        return event

    def answer(self, request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("cursor", "0"))
        page = FeedPage(items=self.events[start:], next_cursor=str(len(self.events)), more=False)
        return httpx.Response(200, content=page.model_dump_json())


class Handler:
    """Fails for the names it is told to fail for, and else announces a fact of its own."""

    def __init__(self) -> None:
        self.failing: set[str] = set()

    async def hear(self, uow: UnitOfWork, event: CloudEvent) -> None:
        name = event.data["name"]
        if name in self.failing:
            raise ValueError(name)
        write(uow, f"own {name}")


async def moved(_uow: UnitOfWork, events: Sequence[CloudEvent]) -> dict[UUID, str]:
    """Things that go elsewhere say so themselves."""
    return {event.id: event.data["from"] for event in events if "from" in event.data}


def write(uow: UnitOfWork, title: str, path: str = "a") -> None:
    note = Note(title=title, path=path, state=NoteState.DRAFT)
    uow.session.add(note)
    uow.record(NoteWritten(note_id=note.id, title=title), note)


@pytest.fixture
async def local(sample_dsn: str) -> AsyncIterator[Database]:
    database = Database(sample_dsn, SCHEMA, clock=FixedClock(NOW), pool_size=4)
    yield database
    await empty_tables(database.engine)
    await database.dispose()


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
async def consumer(local: Database, source: Source, handler: Handler) -> AsyncIterator[Consumer]:
    subscription = Subscription("sample", "other", "/v1/events", {HEARD: handler.hear}, moved)
    transport = httpx.MockTransport(source.answer)
    async with httpx.AsyncClient(transport=transport, base_url="http://other.test") as client:
        yield Consumer(subscription, local, client)


async def read(
    local: Database, cursor: FeedCursor = START, *, relayed: bool = True, path: str = EVERYWHERE, **more: Any
) -> FeedPage:
    view = FeedView("/sample", Reach(READER, (path,)), relayed=relayed, **more)
    async with local.reading() as session:
        return await read_feed(session, view, cursor, 100)


def names(page: FeedPage) -> list[str]:
    return [event.data.get("name") or event.data["title"] for event in page.items]


async def test_a_relayed_event_is_told_as_it_was_recorded(
    local: Database, source: Source, consumer: Consumer
):
    told = source.tell("one")
    await consumer.step()
    await feed_settled(local)
    relayed, own = (await read(local)).items
    assert relayed == told
    assert (own.source, own.data["title"]) == ("/sample", "own one"), "what follows from it comes after it"


async def test_other_services_are_told_only_what_this_one_recorded(
    local: Database, source: Source, consumer: Consumer
):
    source.tell("one")
    await consumer.step()
    await feed_settled(local)
    assert names(await read(local, relayed=False)) == ["own one"]


async def test_a_reader_of_the_own_events_does_not_pass_the_relayed_ones_again(
    local: Database, source: Source, consumer: Consumer, handler: Handler
):
    handler.failing = {"one", "two"}
    source.tell("one")
    source.tell("two")
    await consumer.step()
    await feed_settled(local)
    page = await read(local, relayed=False)
    assert (page.items, page.more) == ([], False)
    assert names(await read(local, FeedCursor.parse(page.next_cursor))) == []


async def test_it_is_shown_within_the_reach_and_of_the_types_asked_for(
    local: Database, source: Source, consumer: Consumer
):
    for name, scope in (("within", "a.b"), ("above", "a"), ("beside", "a.bb"), ("nowhere", None)):
        source.tell(name, scope)
    await consumer.step()
    await feed_settled(local)
    assert names(await read(local, path="a.b")) == ["within"]
    assert names(await read(local, types=[HEARD])) == ["within", "above", "beside", "nowhere"]
    assert names(await read(local, types=["other.thing.else.v1"])) == []


async def test_what_moves_is_told_where_it_was_too(local: Database, source: Source, consumer: Consumer):
    source.tell("moved", "a.new", **{"from": "a.old.below"})
    await consumer.step()
    await feed_settled(local)
    for path, seen in (("a.new", ["moved"]), ("a.old", ["moved"]), ("a", ["moved", "own moved"]), ("b", [])):
        assert names(await read(local, path=path)) == seen


async def test_delivered_twice_it_is_there_once(local: Database, source: Source, consumer: Consumer):
    source.tell("one")
    await consumer.step()
    async with local.transaction() as uow:
        await uow.session.execute(delete(ConsumerCursor))
    source.tell("two")
    await consumer.step()
    await feed_settled(local)
    assert names(await read(local, types=[HEARD])) == ["one", "two"]


async def test_a_handler_that_fails_does_not_keep_it_from_the_readers(
    local: Database, source: Source, consumer: Consumer, handler: Handler
):
    handler.failing = {"bad"}
    source.tell("bad")
    source.tell("good")
    await consumer.step()
    await feed_settled(local)
    assert names(await read(local)) == ["bad", "good", "own good"]

    handler.failing = set()
    assert isinstance(local.clock, FixedClock)
    local.clock.advance(timedelta(minutes=1))
    assert await consumer.retry_parked() == 1
    await feed_settled(local)
    assert names(await read(local)) == ["bad", "good", "own good", "own bad"]


async def test_a_crash_before_the_commit_leaves_nothing_and_loses_nothing(
    local: Database, source: Source, consumer: Consumer, monkeypatch: pytest.MonkeyPatch
):
    source.tell("one")

    async def crash(_self: UnitOfWork) -> None:
        raise ConnectionResetError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(UnitOfWork, "commit", crash)
        with pytest.raises(ConnectionResetError):
            await consumer.step()
    await feed_settled(local)
    assert names(await read(local)) == []
    await consumer.step()
    await feed_settled(local)
    assert names(await read(local)) == ["one", "own one"]


async def test_a_reader_misses_nothing_between_a_relay_and_what_is_written_meanwhile(
    local: Database, source: Source, consumer: Consumer, handler: Handler
):
    """A transaction that began before the relay and ends after it; the reader comes in between."""
    handler.failing = {"one", "two"}
    slow = local.unit_of_work()
    write(slow, "slow")
    await slow.session.execute(text("SELECT pg_current_xact_id()"))
    source.tell("one")
    await consumer.step()

    seen: dict[UUID, CloudEvent] = {}
    between = await read(local)
    assert between.items == [], "the relayed event must wait, or a cursor behind it would skip the slow one"
    await slow.commit()
    await slow.close()
    source.tell("two")
    await consumer.step()
    await feed_settled(local)
    after = await read(local, FeedCursor.parse(between.next_cursor))
    seen.update((event.id, event) for event in after.items)
    assert names(after) == ["slow", "one", "two"]
    assert len(seen) == 3
