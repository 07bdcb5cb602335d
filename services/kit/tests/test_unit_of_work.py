"""One unit of work is one transaction: all of it or nothing, and nobody hears of it before it is durable."""

import pytest
from services.kit.tests.sample_service import SCHEMA, Note, NoteState, NoteWritten
from services.kit.tests.serving import closed_port
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock, SystemClock
from servicekit.ids import new_id
from servicekit.outbox import OutboxEvent
from servicekit.requests import enter_request, leave_request
from servicekit.unit_of_work import Database, UnitOfWork


def write(uow: UnitOfWork, title: str = "x") -> Note:
    note = Note(title=title, path="a", state=NoteState.DRAFT)
    uow.session.add(note)
    uow.record(NoteWritten(note_id=note.id, title=title), note)
    return note


async def counts(db: Database) -> tuple[int, int, int]:
    """How many notes, audit entries and events there are."""
    async with db.reading() as session:
        rows = [
            (await session.execute(select(func.count()).select_from(model))).scalar_one()
            for model in (Note, AuditEntry, OutboxEvent)
        ]
    return rows[0], rows[1], rows[2]


class Notices:
    """Remembers in which order things were told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def of(self, what: str):
        async def tell() -> None:
            self.told.append(what)

        return tell


class TestConnection:
    async def test_none_is_taken_before_the_first_statement(self, db: Database):
        uow = db.unit_of_work()
        write(uow)
        assert db.engine.pool.checkedout() == 0
        await uow.session.flush()
        assert db.engine.pool.checkedout() == 1
        await uow.close()

    @pytest.mark.parametrize("end", ["commit", "close"])
    async def test_it_is_given_back_at_the_end(self, db: Database, end: str):
        uow = db.unit_of_work()
        write(uow)
        await uow.session.flush()
        await (uow.commit() if end == "commit" else uow.close())
        assert db.engine.pool.checkedout() == 0
        await uow.close()

    async def test_who_asks_nothing_needs_no_database(self):
        nowhere = Database(f"postgresql://x@127.0.0.1:{closed_port()}/x", SCHEMA)
        uow = nowhere.unit_of_work()
        await uow.commit()
        await uow.close()
        with pytest.raises(ConnectionError, match="the database cannot be reached"):
            await uow.session.execute(text("SELECT 1"))
        await uow.close()

    async def test_the_next_user_of_a_connection_finds_no_open_transaction(self, sample_dsn: str):
        database = Database(sample_dsn, SCHEMA, pool_size=1, max_overflow=0)
        try:
            first = database.unit_of_work()
            await first.session.execute(text("SET LOCAL statement_timeout = '7s'"))
            await first.close()
            second = database.unit_of_work()
            shown = (await second.session.execute(text("SHOW statement_timeout"))).scalar_one()
            await second.close()
        finally:
            await database.dispose()
        assert shown == "0"


class TestCommit:
    async def test_change_audit_and_event_are_there_together(self, db: Database):
        async with db.transaction() as uow:
            write(uow)
        assert await counts(db) == (1, 1, 1)

    async def test_the_event_tells_the_version_after_the_change(self, db: Database):
        async with db.transaction() as uow:
            note = write(uow)
        async with db.transaction(actor="somebody") as uow:
            found = await uow.session.get_one(Note, note.id)
            uow.record(NoteWritten(note_id=note.id, title="y"), found)
            found.title = "y"
        async with db.reading() as session:
            rows = (await session.scalars(select(OutboxEvent).order_by(OutboxEvent.position))).all()
        assert [(row.aggregate_version, row.actor) for row in rows] == [(1, None), (2, "somebody")]

    async def test_an_event_alone_is_written_too(self, db: Database):
        note = Note(id=new_id(), title="elsewhere", path="a", version=1)
        async with db.transaction() as uow:
            uow.record(NoteWritten(note_id=note.id, title="x"), note)
        assert await counts(db) == (0, 0, 1)

    async def test_several_events_keep_their_order(self, db: Database):
        async with db.transaction() as uow:
            for title in ("one", "two", "three"):
                write(uow, title)
        async with db.reading() as session:
            rows = (await session.scalars(select(OutboxEvent).order_by(OutboxEvent.position))).all()
        assert [row.data["title"] for row in rows] == ["one", "two", "three"]

    async def test_the_request_is_noted_with_it(self, db: Database):
        token = enter_request(b"request-0001", None)
        try:
            async with db.transaction() as uow:
                write(uow)
        finally:
            leave_request(token)
        async with db.reading() as session:
            event = (await session.scalars(select(OutboxEvent))).one()
        assert event.request_id == "request-0001"


class TestRollback:
    async def test_an_exception_leaves_neither_change_nor_audit_nor_event(self, db: Database):
        with pytest.raises(RuntimeError, match="midway"):
            await fail_midway(db)
        assert await counts(db) == (0, 0, 0)

    async def test_a_refused_statement_leaves_nothing_of_the_others(self, db: Database):
        async with db.transaction() as uow:
            write(uow, "taken")
        with pytest.raises(IntegrityError):
            await write_two(db, "new", "taken")
        assert await counts(db) == (1, 1, 1)

    async def test_closing_without_a_commit_keeps_nothing(self, db: Database):
        uow = db.unit_of_work()
        write(uow)
        await uow.session.flush()
        await uow.close()
        assert await counts(db) == (0, 0, 0)


class TestSavepoint:
    async def test_a_part_that_fails_leaves_nothing_and_the_rest_goes_on(self, db: Database):
        notices = Notices()
        async with db.transaction() as uow:
            write(uow, "kept")
            with pytest.raises(RuntimeError, match="midway"):
                await fail_in_savepoint(uow, notices)
        assert await counts(db) == (1, 1, 1)
        assert notices.told == []

    async def test_a_part_that_succeeds_is_kept(self, db: Database):
        async with db.transaction() as uow, uow.savepoint():
            write(uow, "kept")
        assert await counts(db) == (1, 1, 1)


class TestAfterCommit:
    async def test_it_runs_once_the_change_can_be_seen(self, db: Database):
        seen: list[tuple[int, int, int]] = []

        async def look() -> None:
            seen.append(await counts(db))

        async with db.transaction() as uow:
            write(uow)
            uow.after_commit(look)
            await uow.session.flush()
            assert seen == []
        assert seen == [(1, 1, 1)]

    async def test_it_does_not_run_when_the_transaction_is_rolled_back(self, db: Database):
        notices = Notices()
        uow = db.unit_of_work()
        write(uow)
        uow.after_commit(notices.of("mail"))
        await uow.close()
        assert notices.told == []

    async def test_it_does_not_run_when_the_commit_fails(self, db: Database):
        async with db.transaction() as uow:
            write(uow, "taken")
        notices = Notices()
        uow = db.unit_of_work()
        write(uow, "taken")
        uow.after_commit(notices.of("mail"))
        with pytest.raises(IntegrityError):
            await uow.commit()
        await uow.close()
        assert notices.told == []

    async def test_it_runs_although_nothing_was_written(self, db: Database):
        notices = Notices()
        async with db.transaction() as uow:
            uow.after_commit(notices.of("first"))
            uow.after_commit(notices.of("second"))
        assert notices.told == ["first", "second"]

    async def test_one_that_fails_neither_undoes_the_change_nor_stops_the_others(self, db: Database):
        notices = Notices()

        async def fail() -> None:
            raise RuntimeError("no mail today")

        async with db.transaction() as uow:
            write(uow)
            uow.after_commit(fail)
            uow.after_commit(notices.of("second"))
        assert notices.told == ["second"]
        assert await counts(db) == (1, 1, 1)


class TestAnnounce:
    async def test_readers_are_woken_by_events_only(self, db: Database):
        woken: list[str] = []
        db.announce = lambda: woken.append("woken")
        async with db.transaction() as uow:
            uow.session.add(Note(title="silent", path="a", state=NoteState.DRAFT))
        assert woken == []
        async with db.transaction() as uow:
            write(uow)
        assert woken == ["woken"]
        async with db.transaction() as uow:
            uow.session.add(Note(title="by the thousand", path="a", state=NoteState.DRAFT))
            uow.wrote_events()
        assert woken == ["woken"] * 2


class TestReadOnly:
    async def test_the_server_refuses_a_write(self, db: Database):
        uow = db.unit_of_work(read_only=True)
        uow.session.add(Note(title="x", path="a", state=NoteState.DRAFT))
        with pytest.raises(DBAPIError, match="read-only"):
            await uow.session.flush()
        await uow.close()
        async with db.reading() as session:
            with pytest.raises(DBAPIError, match="read-only"):
                await session.execute(text("DELETE FROM notes"))

    async def test_it_sees_what_others_commit_meanwhile(self, db: Database):
        async with db.reading() as session:
            before = (await session.execute(select(func.count()).select_from(Note))).scalar_one()
            async with db.transaction() as uow:
                write(uow)
            after = (await session.execute(select(func.count()).select_from(Note))).scalar_one()
        assert (before, after) == (0, 1)


class TestClock:
    def test_use_cases_ask_the_database_s(self, sample_dsn: str):
        clock = FixedClock(SystemClock().now())
        assert Database(sample_dsn, SCHEMA, clock=clock).unit_of_work().clock is clock


async def fail_midway(db: Database) -> None:
    async with db.transaction() as uow:
        write(uow)
        await uow.session.flush()
        raise RuntimeError("midway")


async def fail_in_savepoint(uow: UnitOfWork, notices: Notices) -> None:
    async with uow.savepoint():
        write(uow, "undone")
        uow.after_commit(notices.of("undone"))
        await uow.session.flush()
        raise RuntimeError("midway")


async def write_two(db: Database, first: str, second: str) -> None:
    async with db.transaction() as uow:
        write(uow, first)
        await uow.session.flush()
        write(uow, second)
