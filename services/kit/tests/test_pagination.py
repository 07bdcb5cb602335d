"""Lists: every row once, in order, however they are paged, sorted and added to meanwhile."""

import base64
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urljoin
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.kit.tests.sample_service import Note, NoteSort, NoteState, sorting
from sqlalchemy import select

from servicekit import crypto
from servicekit.consumer import ParkedEvent
from servicekit.crypto import ColumnCipher, install_cipher
from servicekit.ids import new_id
from servicekit.pagination import MAX_LIMIT, ListQuery, MalformedCursor, Sorting
from servicekit.testing.database import empty_tables
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

DAWN = datetime(2026, 9, 1, tzinfo=UTC)
# Few instants for many rows, so that the primary key must break ties; microseconds, so that none are lost.
INSTANTS = st.integers(0, 3).map(lambda step: DAWN + timedelta(microseconds=step))
TITLES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=5)


@pytest.fixture(autouse=True)
def _cipher(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cursors are sealed, so lists need the process's key; every application installs the same in tests."""
    monkeypatch.setattr(crypto, "_cipher", ColumnCipher(b"k" * 32, b"k" * 32))


def note(title: str, created_at: datetime = DAWN) -> Note:
    return Note(title=title, path="a", state=NoteState.DRAFT, created_at=created_at)


async def add(db: Database, *notes: Note) -> None:
    async with db.transaction() as uow:
        uow.session.add_all(notes)


async def walk(db: Database, sort: str, limit: int) -> list[UUID]:
    """The ids on all pages, in the order shown."""
    seen: list[UUID] = []
    cursor = None
    while True:
        async with db.reading() as session:
            page = await sorting.page(session, select(Note), ListQuery(cursor=cursor, limit=limit), sort)
        assert len(page.items) <= limit
        seen += [each.id for each in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return seen
        assert len(page.items) == limit, "only the last page may be short"


class TestWalk:
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        rows=st.lists(st.tuples(TITLES, INSTANTS), max_size=9, unique_by=lambda row: row[0]),
        limit=st.integers(1, 4),
        sort=st.sampled_from(list(NoteSort)),
    )
    async def test_pages_add_up_to_the_sorted_list(
        self, db: Database, rows: Sequence[tuple[str, datetime]], limit: int, sort: NoteSort
    ):
        await empty_tables(db.engine)
        await add(db, *(note(title, at) for title, at in rows))
        column = getattr(Note, sort.removeprefix("-"))
        async with db.reading() as session:
            whole = list(await session.scalars(select(Note.id).order_by(column, Note.id)))
        assert await walk(db, sort, limit) == (whole[::-1] if sort.startswith("-") else whole)

    @pytest.mark.parametrize("sort", list(NoteSort))
    async def test_both_directions_mirror_each_other(self, db: Database, sort: str):
        await add(db, *(note(f"{number}", DAWN + timedelta(hours=number % 3)) for number in range(10)))
        opposite = sort.removeprefix("-") if sort.startswith("-") else f"-{sort}"
        assert await walk(db, sort, 3) == (await walk(db, opposite, 4))[::-1]

    async def test_rows_added_meanwhile_neither_skip_nor_repeat_others(self, db: Database):
        await add(db, *(note(title) for title in "bdfhj"))
        async with db.reading() as session:
            first = await sorting.page(session, select(Note), ListQuery(limit=2), "title")
        await add(db, note("a"), note("c"), note("e"), note("z"))
        shown = [each.title for each in first.items]
        cursor = first.next_cursor
        while cursor is not None:
            async with db.reading() as session:
                page = await sorting.page(session, select(Note), ListQuery(limit=2, cursor=cursor), "title")
            shown += [each.title for each in page.items]
            cursor = page.next_cursor
        assert shown == ["b", "d", "e", "f", "h", "j", "z"], (
            "what lies ahead is shown, what lies behind is not"
        )

    async def test_a_row_deleted_at_the_edge_loses_no_other(self, db: Database):
        await add(db, *(note(title) for title in "abcd"))
        async with db.reading() as session:
            first = await sorting.page(session, select(Note), ListQuery(limit=2), "title")
        async with db.transaction() as uow:
            await uow.session.delete(await uow.session.get_one(Note, first.items[-1].id))
        async with db.reading() as session:
            rest = await sorting.page(session, select(Note), ListQuery(cursor=first.next_cursor), "title")
        assert [each.title for each in rest.items] == ["c", "d"]

    async def test_a_list_may_be_keyed_by_a_number(self, db: Database):
        by_position = Sorting(ParkedEvent.position, parked_at=ParkedEvent.parked_at)
        async with db.transaction() as uow:
            uow.session.add_all([parked(f"notes/{number}") for number in range(5)])
        seen: list[str] = []
        cursor = None
        for _page in range(3):
            async with db.reading() as session:
                rows = await by_position.page(
                    session,
                    select(ParkedEvent),
                    ListQuery(limit=2, cursor=cursor, with_total=True),
                    "parked_at",
                )
            seen += [each.subject for each in rows.items]
            cursor = rows.next_cursor
            assert rows.total == 5
        assert (seen, cursor) == ([f"notes/{number}" for number in range(5)], None)

    def test_a_sorting_names_what_it_takes(self):
        assert sorting.names() == ["title", "-title", "created_at", "-created_at"]


class TestCursor:
    @pytest.fixture
    async def cursor(self, client: httpx.AsyncClient, writer: dict[str, str]) -> str:
        """Of the first page of two, by title."""
        for title in ("a", "b", "c"):
            await client.post("/v1/notes", json={"title": title}, headers=writer)
        return str((await client.get("/v1/notes?limit=2", headers=writer)).json()["next_cursor"])

    async def test_it_leads_to_the_rest(self, client: httpx.AsyncClient, writer: dict[str, str], cursor: str):
        answer = await client.get("/v1/notes", params={"cursor": cursor}, headers=writer)
        assert [item["title"] for item in answer.json()["items"]] == ["c"]
        assert answer.json()["next_cursor"] is None

    @pytest.mark.parametrize(
        "foreign",
        [
            "",
            "x",
            "=",
            "游标",
            "%00",
            "a b",
            base64.urlsafe_b64encode(b'["title","a","0192f3c1-7d3e-7000-8000-000000000000"]').decode(),
            base64.urlsafe_b64encode(b"\xff" * 40).decode(),
        ],
    )
    async def test_a_foreign_one_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str], foreign: str
    ):
        answer = await client.get("/v1/notes", params={"cursor": foreign}, headers=writer)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed-cursor")

    async def test_a_changed_one_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str], cursor: str
    ):
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        for place in (0, 11, 12, len(raw) // 2, len(raw) - 1):
            changed = bytearray(raw)
            changed[place] ^= 1
            spoiled = base64.urlsafe_b64encode(bytes(changed)).decode()
            answer = await client.get("/v1/notes", params={"cursor": spoiled}, headers=writer)
            assert (answer.status_code, answer.json()["code"]) == (400, "malformed-cursor"), place

    @pytest.mark.parametrize("sort", ["-title", "created_at"])
    async def test_one_of_another_order_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str], cursor: str, sort: str
    ):
        answer = await client.get("/v1/notes", params={"cursor": cursor, "sort": sort}, headers=writer)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed-cursor")

    async def test_one_sealed_with_another_key_is_refused(self, db: Database):
        await add(db, note("a"), note("b"))
        async with db.reading() as session:
            page = await sorting.page(session, select(Note), ListQuery(limit=1), "title")
            install_cipher(ColumnCipher(b"k" * 32, b"another".ljust(32)))
            with pytest.raises(MalformedCursor):
                await sorting.page(session, select(Note), ListQuery(cursor=page.next_cursor), "title")

    async def test_an_over_long_one_is_refused_as_input(
        self, client: httpx.AsyncClient, writer: dict[str, str]
    ):
        answer = await client.get("/v1/notes", params={"cursor": "x" * 2049}, headers=writer)
        assert answer.status_code == 422

    async def test_no_text_makes_it_longer_than_that(self, client: httpx.AsyncClient, writer: dict[str, str]):
        for title in ("\U0001f600" * 40, "\U0001f601" * 40):
            assert (await client.post("/v1/notes", json={"title": title}, headers=writer)).status_code == 201
        first = (await client.get("/v1/notes?limit=1", headers=writer)).json()
        rest = await client.get("/v1/notes", params={"cursor": first["next_cursor"]}, headers=writer)
        assert len(rest.json()["items"]) == 1


class TestQuery:
    @pytest.mark.parametrize(
        ("query", "pointer", "code"),
        [
            ({"limit": MAX_LIMIT + 1}, "/query/limit", "less-than-equal"),
            ({"limit": 0}, "/query/limit", "greater-than-equal"),
            ({"limit": "all"}, "/query/limit", "int-parsing"),
            ({"sort": "secret"}, "/query/sort", "enum"),
            ({"state": "lost"}, "/query/state", "enum"),
            ({"with_total": "perhaps"}, "/query/with_total", "bool-parsing"),
            ({"stat": "draft"}, "/query/stat", "extra-forbidden"),
        ],
        ids=str,
    )
    async def test_what_it_does_not_take_is_refused(
        self,
        client: httpx.AsyncClient,
        writer: dict[str, str],
        query: dict[str, Any],
        pointer: str,
        code: str,
    ):
        answer = await client.get("/v1/notes", params=query, headers=writer)
        assert answer.status_code == 422
        assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]

    async def test_a_filter_narrows_list_and_total(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        await add(db, note("a"), note("b"), Note(title="c", path="a", state=NoteState.SENT))
        answer = await client.get("/v1/notes?state=draft&with_total=true&limit=1", headers=writer)
        assert ([item["title"] for item in answer.json()["items"]], answer.json()["total"]) == (["a"], 2)


class TestTotal:
    @pytest.mark.parametrize("path", ["", "a"], ids=["everywhere", "subtree"])
    async def test_it_counts_all_pages_when_asked(
        self, client: httpx.AsyncClient, db: Database, tokens: TokenMaker, path: str
    ):
        await add(db, *(note(f"{number}") for number in range(5)))
        answer = await client.get("/v1/notes?limit=2&with_total=true", headers=tokens.headers("reader", path))
        assert (len(answer.json()["items"]), answer.json()["total"]) == (2, 5)

    async def test_it_is_null_otherwise(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        await add(db, note("a"))
        assert (await client.get("/v1/notes", headers=writer)).json()["total"] is None

    async def test_an_empty_list_counts_nothing(self, client: httpx.AsyncClient, writer: dict[str, str]):
        answer = await client.get("/v1/notes?with_total=true", headers=writer)
        assert answer.json() == {"items": [], "next_cursor": None, "total": 0}


class TestLinks:
    async def test_they_lead_through_all_pages_and_back(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        await add(db, *(note(title) for title in "abcde"))
        shown: list[str] = []
        address: str | None = "http://service.test/v1/notes?limit=2&sort=-title&state=draft"
        answer = None
        while address is not None:
            answer = await client.get(address, headers=writer)
            shown += [item["title"] for item in answer.json()["items"]]
            following = answer.links.get("next")
            address = urljoin(str(answer.url), following["url"]) if following else None
        assert shown == list("edcba")
        assert answer is not None
        first = await client.get(urljoin(str(answer.url), answer.links["first"]["url"]), headers=writer)
        assert [item["title"] for item in first.json()["items"]] == ["e", "d"]

    async def test_they_hold_behind_a_gateway_s_prefix(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        await add(db, note("a"), note("b"))
        answer = await client.get("/v1/notes?limit=1", headers=writer)
        public = urljoin(
            "https://training.example.cn/api/sample/v1/notes?limit=1", answer.links["next"]["url"]
        )
        assert public.startswith("https://training.example.cn/api/sample/v1/notes?limit=1&cursor=")

    async def test_without_a_query_the_first_page_is_the_bare_address(
        self, client: httpx.AsyncClient, writer: dict[str, str]
    ):
        answer = await client.get("/v1/notes", headers=writer)
        assert answer.headers["link"] == '<notes>; rel="first"'


class TestStatements:
    @pytest.mark.parametrize(("query", "statements"), [("", 1), ("&with_total=true", 2)])
    async def test_their_number_does_not_grow_with_the_rows(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        db: Database,
        writer: dict[str, str],
        query: str,
        statements: int,
    ):
        counted = []
        for batch in range(2):
            await add(db, *(note(f"{batch}-{number}") for number in range(20)))
            with recorded_statements(runtime_of(app).database) as sent:
                answer = await client.get(f"/v1/notes?limit=100{query}", headers=writer)
            assert len(answer.json()["items"]) == 20 * (batch + 1)
            counted.append(len(sent))
        assert counted == [statements, statements]


def parked(subject: str) -> ParkedEvent:
    return ParkedEvent(
        consumer="sample",
        source="other",
        event_id=new_id(),
        subject=subject,
        event={},
        error="boom",
        attempts=1,
        next_attempt_at=None,
        parked_at=DAWN,
    )
