"""Addresses, identities, versions and column types."""

from enum import StrEnum

import pytest
from services.kit.tests.sample_service import Note, NoteState
from sqlalchemy import select, text
from sqlalchemy.exc import StatementError

from servicekit.db import async_dsn, server_settings
from servicekit.testing.queries import recorded_statements
from servicekit.unit_of_work import Database


class TestAsyncDsn:
    @pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+asyncpg"])
    def test_the_driver_is_named(self, scheme: str):
        assert async_dsn(f"{scheme}://u:p@h:1/d") == "postgresql+asyncpg://u:p@h:1/d"

    @pytest.mark.parametrize(
        "address", ["", "postgresql", "mysql://secret@h/d", "://secret", "h:5432/secret"]
    )
    def test_anything_else_is_refused_without_being_repeated(self, address: str):
        with pytest.raises(ValueError, match="must begin with postgresql://") as refusal:
            async_dsn(address)
        assert "secret" not in str(refusal.value)


class TestConnection:
    async def test_it_sees_its_own_schema_first_and_utc(self, db: Database):
        expected = server_settings(db.schema)
        async with db.reading() as session:
            for name in ("search_path", "application_name", "timezone"):
                shown = (await session.execute(text(f"SHOW {name}"))).scalar_one()
                assert shown.replace(" ", "") == expected[name]


class TestIdentified:
    def test_an_id_is_there_before_the_database_is_asked(self):
        first, second = Note(title="x"), Note(title="y")
        assert first.id.version == 7
        assert first.id < second.id

    def test_a_given_id_is_kept(self):
        given = Note().id
        assert Note(id=given).id == given


class TestTimestamped:
    async def test_the_database_keeps_both_instants(self, db: Database):
        async with db.transaction() as uow:
            note = Note(title="x", path="a", state=NoteState.DRAFT)
            uow.session.add(note)
        assert note.created_at == note.updated_at
        assert note.created_at.utcoffset() is not None
        async with db.transaction() as uow:
            changed = await uow.session.get_one(Note, note.id)
            changed.title = "y"
        assert changed.created_at == note.created_at < changed.updated_at


class TestStringEnum:
    async def test_it_is_stored_as_its_value_and_comes_back_as_the_member(self, db: Database):
        async with db.transaction() as uow:
            uow.session.add(Note(title="x", path="a", state=NoteState.SENT))
        async with db.reading() as session:
            assert (await session.execute(text("SELECT state FROM notes"))).scalar_one() == "sent"
            assert (await session.scalars(select(Note.state))).one() is NoteState.SENT

    async def test_what_is_not_a_member_is_refused(self, db: Database):
        class Other(StrEnum):
            LOST = "lost"

        uow = db.unit_of_work()
        uow.session.add(Note(title="x", path="a", state=Other.LOST))
        with pytest.raises(StatementError, match="lost"):
            await uow.session.flush()
        await uow.close()


class TestRecordedStatements:
    async def test_statements_of_both_engines_are_recorded_while_it_lasts(self, db: Database):
        with recorded_statements(db) as sent:
            async with db.reading() as session:
                await session.execute(text("SELECT 1"))
            async with db.transaction() as uow:
                await uow.session.execute(text("SELECT 2"))
        async with db.reading() as session:
            await session.execute(text("SELECT 3"))
        assert sent == ["SELECT 1", "SELECT 2"]
