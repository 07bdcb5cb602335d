"""The event feed on a real server: nothing is skipped, nothing outside the reader's reach is shown."""

import asyncio
from collections.abc import Sequence

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from services.kit.tests.sample_service import SCHEMA, Note, NoteState, NoteWritten
from sqlalchemy import text

from servicekit.access import EVERYWHERE, Actor, ActorKind, Reach
from servicekit.db import server_settings
from servicekit.feed import FeedCursor, FeedPage, FeedView, read_feed
from servicekit.testing.feed import feed_settled
from servicekit.testing.service import runtime_of
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database, UnitOfWork

EVERYTHING = Reach(Actor("reader", ActorKind.SERVICE, "reader", ()), (EVERYWHERE,))


def write(uow: UnitOfWork, title: str, path: str = "a") -> Note:
    note = Note(title=title, path=path, state=NoteState.DRAFT)
    uow.session.add(note)
    uow.record(NoteWritten(note_id=note.id, title=title), note)
    return note


async def read(db: Database, cursor: FeedCursor, limit: int = 100, reach: Reach = EVERYTHING) -> FeedPage:
    async with db.reading() as session:
        return await read_feed(session, FeedView("/sample", reach), cursor, limit)


def titles(page: FeedPage) -> Sequence[str]:
    return [event.data["title"] for event in page.items]


START = FeedCursor(0, 0)


class TestOrder:
    async def test_a_slow_transaction_is_not_skipped_by_a_faster_later_one(self, db: Database):
        """The trap: the slow one takes its number first and commits last."""
        slow, fast = db.unit_of_work(), db.unit_of_work()
        write(slow, "slow")
        await slow.session.flush()
        await slow.session.execute(text("SELECT pg_current_xact_id()"))
        # The slow transaction's event now gets a lower position than the fast one's, uncommitted.
        await slow.session.execute(
            text(
                "INSERT INTO outbox (id, type, subject, data)"
                " VALUES (gen_random_uuid(), 'sample.note.written.v1', 'notes/slow',"
                ' \'{"title": "first"}\')'
            )
        )
        write(fast, "fast")
        await fast.commit()

        before = await read(db, START)
        assert titles(before) == [], "the fast event must wait, or a cursor behind it would skip the slow one"

        await slow.commit()
        await feed_settled(db)
        after = await read(db, FeedCursor.parse(before.next_cursor))
        assert titles(after) == ["first", "slow", "fast"]
        await slow.close()
        await fast.close()

    async def test_a_reader_that_polls_while_many_write_gets_each_event_once(self, db: Database):
        async def writer(number: int) -> None:
            for each in range(10):
                async with db.transaction() as uow:
                    write(uow, f"{number}-{each}")
                    await uow.session.flush()
                    await asyncio.sleep(0.001 * (number % 3))

        seen: list[str] = []

        async def reader(writers: asyncio.Future[list[None]]) -> None:
            cursor = START
            while True:
                finished = writers.done()
                if finished:
                    await feed_settled(db)
                page = await read(db, cursor, limit=7)
                seen.extend(titles(page))
                cursor = FeedCursor.parse(page.next_cursor)
                if finished and not page.items:
                    return

        writers = asyncio.gather(*(writer(number) for number in range(8)))
        await reader(writers)
        await writers
        assert sorted(seen) == sorted(f"{number}-{each}" for number in range(8) for each in range(10))

    async def test_a_rolled_back_event_never_shows(self, db: Database):
        uow = db.unit_of_work()
        write(uow, "never")
        await uow.session.flush()
        await uow.close()
        async with db.transaction() as other:
            write(other, "kept")
        await feed_settled(db)
        assert titles(await read(db, START)) == ["kept"]

    async def test_pages_join_without_gap_or_overlap(self, db: Database):
        for number in range(5):
            async with db.transaction() as uow:
                write(uow, f"{number}")
        await feed_settled(db)
        first = await read(db, START, limit=2)
        second = await read(db, FeedCursor.parse(first.next_cursor), limit=2)
        third = await read(db, FeedCursor.parse(second.next_cursor), limit=2)
        assert [*titles(first), *titles(second), *titles(third)] == ["0", "1", "2", "3", "4"]
        assert (first.more, third.more) == (True, False)


class TestEvent:
    async def test_it_carries_what_the_change_was(self, db: Database):
        async with db.transaction(actor="somebody") as uow:
            note = write(uow, "hello", path="a.b")
        await feed_settled(db)
        [event] = (await read(db, START)).items
        assert (event.type, event.subject, event.source) == (
            "sample.note.written.v1",
            f"notes/{note.id}",
            "/sample",
        )
        assert (event.aggregateversion, event.scope, event.actor) == (1, "a.b", "somebody")

    async def test_the_outbox_refuses_to_be_changed(self, db: Database):
        async with db.transaction() as uow:
            write(uow, "hello")
        connection = await asyncpg.connect(db.dsn, server_settings=server_settings(SCHEMA))
        try:
            with pytest.raises(asyncpg.RestrictViolationError):
                await connection.execute("UPDATE outbox SET type = 'forged'")
            with pytest.raises(asyncpg.RestrictViolationError):
                await connection.execute("DELETE FROM outbox")
        finally:
            await connection.close()


class TestReach:
    async def test_only_events_of_the_subtree_are_shown(self, db: Database):
        async with db.transaction() as uow:
            write(uow, "above", "a")
            write(uow, "within", "a.b")
            write(uow, "below", "a.b.c")
            write(uow, "beside", "a.bb")
        await feed_settled(db)
        reach = Reach(EVERYTHING.actor, ("a.b",))
        assert titles(await read(db, START, reach=reach)) == ["within", "below"]

    async def test_a_reader_who_sees_nothing_new_still_moves_on(self, db: Database):
        async with db.transaction() as uow:
            write(uow, "beside", "x")
        await feed_settled(db)
        page = await read(db, START, reach=Reach(EVERYTHING.actor, ("a",)))
        assert page.items == []
        assert FeedCursor.parse(page.next_cursor) > START


class TestEndpoint:
    async def test_a_waiting_reader_is_woken_by_a_commit(self, client: httpx.AsyncClient, tokens: TokenMaker):
        headers = tokens.headers("service")
        empty = (await client.get("/v1/events", headers=headers)).json()
        waiting = asyncio.create_task(
            client.get("/v1/events", params={"cursor": empty["next_cursor"], "wait": 30}, headers=headers)
        )
        answer = await client.post("/v1/notes", json={"title": "news"}, headers=tokens.headers("writer"))
        assert answer.status_code == 201
        page = (await waiting).json()
        assert [event["data"]["title"] for event in page["items"]] == ["news"]

    async def test_a_reader_who_leaves_is_not_waited_for(
        self, client: httpx.AsyncClient, app: FastAPI, tokens: TokenMaker
    ):
        left, asked = asyncio.Event(), asyncio.Event()

        async def receive() -> dict[str, object]:
            if not asked.is_set():
                asked.set()
                return {"type": "http.request", "body": b"", "more_body": False}
            await left.wait()
            return {"type": "http.disconnect"}

        async def send(_message: object) -> None: ...

        headers = [(b"authorization", tokens.headers("service")["Authorization"].encode())]
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET",
            "scheme": "http", "path": "/v1/events", "raw_path": b"/v1/events", "query_string": b"wait=30",
            "root_path": "",
            "headers": headers, "client": ("127.0.0.1", 1), "server": ("service.test", 80), "state": {},
        }  # fmt: skip
        answering = asyncio.create_task(app(scope, receive, send))  # type: ignore[arg-type]
        await asyncio.wait({answering}, timeout=0.5)
        assert not answering.done()
        left.set()
        async with asyncio.timeout(20):  # it would otherwise go on for half a minute
            await answering

    async def test_types_narrow_the_feed(self, client: httpx.AsyncClient, tokens: TokenMaker, app: FastAPI):
        await client.post("/v1/notes", json={"title": "one"}, headers=tokens.headers("writer"))
        await feed_settled(runtime_of(app).database)
        headers = tokens.headers("service")
        other = await client.get("/v1/events", params={"type": "sample.other.v1"}, headers=headers)
        same = await client.get("/v1/events", params={"type": NoteWritten.event_type}, headers=headers)
        assert (len(other.json()["items"]), len(same.json()["items"])) == (0, 1)

    @pytest.mark.parametrize("cursor", ["x", "1", "1.2.3", "-1.0", f"{2**64}.0"])
    async def test_a_foreign_cursor_is_refused(
        self, client: httpx.AsyncClient, tokens: TokenMaker, cursor: str
    ):
        answer = await client.get("/v1/events", params={"cursor": cursor}, headers=tokens.headers("service"))
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed-cursor")
