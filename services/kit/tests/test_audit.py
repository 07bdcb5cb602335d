"""The audit trail: who changed what, from which value to which, and nobody can change that."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import asyncpg
import httpx
import pytest
from services.kit.tests.sample_service import SCHEMA, Note, NoteState
from sqlalchemy import select

from servicekit.audit import Audited, AuditEntry, _plain
from servicekit.db import server_settings
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

AN_ID = UUID("0192f3c1-7d3e-7000-8000-000000000000")


async def entries(db: Database) -> Sequence[AuditEntry]:
    async with db.reading() as session:
        return (await session.scalars(select(AuditEntry).order_by(AuditEntry.id))).all()


async def last_entry(db: Database) -> AuditEntry:
    return (await entries(db))[-1]


async def make_note(db: Database, title: str = "first", secret: str | None = None) -> Note:
    async with db.transaction(actor="maker") as uow:
        note = Note(title=title, path="a.b", state=NoteState.DRAFT, secret=secret)
        uow.session.add(note)
    return note


@pytest.fixture(autouse=True)
def _cipher(client: httpx.AsyncClient) -> None:
    """The application has installed the cipher that the secret column needs."""


class TestCreate:
    async def test_every_value_given_is_recorded(self, db: Database):
        note = await make_note(db)
        [entry] = await entries(db)
        assert (entry.action, entry.subject, entry.scope, entry.actor) == (
            "create",
            f"notes/{note.id}",
            "a.b",
            "maker",
        )
        assert entry.changes == {
            "id": [None, str(note.id)],
            "title": [None, "first"],
            "path": [None, "a.b"],
            "state": [None, "draft"],
        }

    async def test_what_follows_from_other_fields_is_left_out(self, db: Database):
        note = await make_note(db)
        for index, title in ((b"1", "first"), (b"2", "second")):
            async with db.transaction() as uow:
                kept = await uow.session.get_one(Note, note.id)
                kept.secret_index, kept.title = index, title
        assert [entry.changes for entry in await entries(db)][1:] == [{"title": ["first", "second"]}]


class TestUpdate:
    async def test_it_says_from_what_to_what(self, db: Database):
        note = await make_note(db)
        async with db.transaction(actor="changer") as uow:
            found = await uow.session.get_one(Note, note.id)
            found.title, found.state = "second", NoteState.SENT
        entry = await last_entry(db)
        assert (entry.action, entry.actor) == ("update", "changer")
        assert entry.changes == {"title": ["first", "second"], "state": ["draft", "sent"]}

    async def test_each_flush_records_its_own_step(self, db: Database):
        note = await make_note(db)
        async with db.transaction() as uow:
            found = await uow.session.get_one(Note, note.id)
            for title in ("second", "third"):
                found.title = title
                await uow.session.flush()
        assert [entry.changes for entry in (await entries(db))[1:]] == [
            {"title": ["first", "second"]},
            {"title": ["second", "third"]},
        ]

    async def test_a_value_set_to_itself_is_no_change(self, db: Database):
        note = await make_note(db)
        async with db.transaction() as uow:
            (await uow.session.get_one(Note, note.id)).title = "first"
        assert len(await entries(db)) == 1

    async def test_a_change_taken_back_before_the_flush_is_none(self, db: Database):
        note = await make_note(db)
        async with db.transaction() as uow:
            found = await uow.session.get_one(Note, note.id)
            found.title = "second"
            found.title = "first"
        assert len(await entries(db)) == 1

    async def test_reading_records_nothing(self, db: Database):
        note = await make_note(db)
        async with db.transaction() as uow:
            await uow.session.get_one(Note, note.id)
        assert len(await entries(db)) == 1


class TestDelete:
    async def test_the_last_values_are_recorded(self, db: Database):
        note = await make_note(db, secret="hush")
        async with db.transaction(actor="remover") as uow:
            await uow.session.delete(await uow.session.get_one(Note, note.id))
        entry = await last_entry(db)
        assert (entry.action, entry.actor, entry.subject) == ("delete", "remover", f"notes/{note.id}")
        assert entry.changes == {
            "id": [str(note.id), None],
            "title": ["first", None],
            "path": ["a.b", None],
            "state": ["draft", None],
            "secret": ["***", None],
        }


class TestMasked:
    @pytest.mark.parametrize(
        ("before", "after", "recorded"),
        [(None, "new", [None, "***"]), ("old", "new", ["***", "***"]), ("old", None, ["***", None])],
    )
    async def test_that_it_changed_shows_and_the_value_does_not(
        self, db: Database, before: str | None, after: str | None, recorded: list[str | None]
    ):
        note = await make_note(db, secret=before)
        async with db.transaction() as uow:
            (await uow.session.get_one(Note, note.id)).secret = after
        assert (await last_entry(db)).changes == {"secret": recorded}

    async def test_an_unchanged_secret_is_no_change(self, db: Database):
        note = await make_note(db, secret="same")
        async with db.transaction() as uow:
            (await uow.session.get_one(Note, note.id)).secret = "same"
        assert len(await entries(db)) == 1


class TestRequest:
    async def test_actor_request_and_reason_come_from_the_request(
        self, client: httpx.AsyncClient, db: Database, tokens: TokenMaker
    ):
        headers = {**tokens.headers("writer", actor_id="clerk-7"), "X-Request-ID": "request-0001"}
        note = (await client.post("/v1/notes", json={"title": "x"}, headers=headers)).json()
        await client.post(
            f"/v1/notes/{note['id']}/transitions",
            json={"transition": "send", "reason": "材料齐全"},
            headers={**headers, "X-Request-ID": "request-0002"},
        )
        made, sent = await entries(db)
        assert (made.actor, made.request_id, made.reason) == ("clerk-7", "request-0001", None)
        assert (sent.actor, sent.request_id, sent.reason) == ("clerk-7", "request-0002", "材料齐全")

    async def test_a_refused_request_leaves_none(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        for _ in range(2):
            answer = await client.post("/v1/notes", json={"title": "x"}, headers=writer)
        assert answer.status_code == 409
        assert len(await entries(db)) == 1


class TestTable:
    @pytest.mark.parametrize("table", ["audit_log", "state_history", "outbox"])
    @pytest.mark.parametrize("statement", ["UPDATE {} SET actor = 'forged'", "DELETE FROM {}"])
    async def test_rows_can_neither_be_changed_nor_deleted(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str], table: str, statement: str
    ):
        note = (await client.post("/v1/notes", json={"title": "x"}, headers=writer)).json()
        step = {"transition": "send"}
        await client.post(f"/v1/notes/{note['id']}/transitions", json=step, headers=writer)
        connection = await asyncpg.connect(db.dsn, server_settings=server_settings(SCHEMA))
        try:
            with pytest.raises(asyncpg.RestrictViolationError, match="append-only"):
                await connection.execute(statement.format(table))
        finally:
            await connection.close()


class TestScope:
    def test_what_has_no_place_is_only_for_those_who_see_everything(self):
        assert Audited().audit_scope is None


class TestPlain:
    @pytest.mark.parametrize(
        ("value", "plain"),
        [
            (NoteState.DRAFT, "draft"),
            (datetime(2026, 9, 1, 8, tzinfo=UTC), "2026-09-01T08:00:00+00:00"),
            (date(2026, 9, 1), "2026-09-01"),
            (AN_ID, str(AN_ID)),
            (Decimal("12.50"), "12.50"),
            (7, 7),
            (True, True),
            (None, None),
            ({"a": [1]}, {"a": [1]}),
        ],
    )
    def test_values_are_kept_as_json_can_hold_them(self, value: object, plain: object):
        assert _plain(value) == plain
