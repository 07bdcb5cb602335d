"""People and organisations written before they were found by pinyin, suffix and phone."""

import importlib
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.people import Roster
from services.registry.tests.rosters import citizen_id
from sqlalchemy import select, text, update

from registry.people import reindexing
from registry.people.models import FOUND_BY, Person
from registry.spelling import spelling, spelling_of_person
from servicekit.jobs import Job, JobContext, JobState
from servicekit.testing.service import runtime_of

MIGRATION = importlib.import_module("registry.migrations.versions.0009_reindex_people")
PEOPLE = 7


@pytest.fixture
async def school(tree: Tree) -> Json:
    return await tree.add("school", kind="school", name="单县实验小学")


async def found_by(app: FastAPI) -> list[tuple[object, ...]]:
    async with runtime_of(app).database.reading() as session:
        query = select(*(getattr(Person, name) for name in FOUND_BY), Person.version).order_by(Person.id)
        return [tuple(row) for row in await session.execute(query)]


async def asked(app: FastAPI) -> list[Job]:
    async with runtime_of(app).database.reading() as session:
        query = select(Job).where(Job.kind == reindexing.REINDEX).order_by(Job.id)
        return list((await session.execute(query)).scalars())


@pytest.fixture
async def old(app: FastAPI, client: httpx.AsyncClient, admin: Headers, school: Json) -> list[Json]:
    """People, of whom a row of before has no index: one has both numbers, one neither, and so on."""
    roster = Roster(client, admin)
    return [
        await roster.add(
            school,
            f"单{number}老师",
            citizen_id=citizen_id(number) if number % 3 else None,
            phone=f"1380013800{number}" if number % 2 else None,
        )
        for number in range(PEOPLE)
    ]


async def forget(app: FastAPI) -> None:
    async with runtime_of(app).database.transaction() as uow:
        lost = {"citizen_id_suffix_index": None, "phone_index": None, "name_pinyin": "", "name_initials": ""}
        await uow.session.execute(update(Person).values(lost))
        await uow.session.execute(text("UPDATE organisations SET name_pinyin = '', name_initials = ''"))


async def respell(app: FastAPI) -> None:
    async with runtime_of(app).database.engine.begin() as connection:
        for table, spelt in (("people", spelling_of_person), ("organisations", spelling)):
            await connection.run_sync(MIGRATION.spell, table, spelt)


async def test_the_migration_and_the_job_find_everybody_again(
    app: FastAPI, old: list[Json], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(MIGRATION, "BATCH_ROWS", 2)
    monkeypatch.setattr(reindexing, "CHUNK_PEOPLE", 2)
    before = await found_by(app)
    await forget(app)
    await respell(app)
    await reindexing.ask_to_reindex(runtime_of(app).database)
    (job,) = await asked(app)
    told = await reindexing.reindex(JobContext(runtime_of(app).database, job))
    assert told == {"people": 5}  # the first and the last have no number
    assert await found_by(app) == before
    async with runtime_of(app).database.reading() as session:
        row = (await session.execute(text("SELECT name_pinyin, name_initials FROM organisations"))).one()
    assert tuple(row) == tuple(spelling("单县实验小学"))


async def test_it_is_asked_for_once_and_not_at_all_when_nothing_is_missing(app: FastAPI, old: list[Json]):
    database = runtime_of(app).database
    await reindexing.ask_to_reindex(database)
    assert await asked(app) == []
    await forget(app)
    await reindexing.ask_to_reindex(database)
    await reindexing.ask_to_reindex(database)
    assert [job.state for job in await asked(app)] == [JobState.QUEUED]


async def test_one_that_was_killed_goes_on_with_whoever_is_left(
    app: FastAPI, old: list[Json], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reindexing, "CHUNK_PEOPLE", 2)
    before = await found_by(app)
    database = runtime_of(app).database
    await forget(app)
    await respell(app)
    await reindexing.ask_to_reindex(database)
    (job,) = await asked(app)
    context = JobContext(database, job)

    async def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(context, "report", killed)
        with pytest.raises(KeyboardInterrupt):
            await reindexing.reindex(context)
    assert await reindexing.reindex(JobContext(database, job)) == {"people": 3}
    assert await found_by(app) == before


async def test_who_is_being_changed_meanwhile_is_left_for_the_next_time(app: FastAPI, old: list[Json]):
    database = runtime_of(app).database
    await forget(app)
    await reindexing.ask_to_reindex(database)
    (job,) = await asked(app)
    async with database.transaction() as uow:
        held = select(Person.id).where(Person.id == UUID(old[1]["id"])).with_for_update()
        await uow.session.execute(held)
        assert await reindexing.reindex(JobContext(database, job)) == {"people": 4}
    assert await reindexing.reindex(JobContext(database, job)) == {"people": 1}


async def test_whether_anybody_is_left_is_seen_from_an_index(app: FastAPI, old: list[Json]):
    async with runtime_of(app).database.transaction() as uow:
        await uow.session.execute(text("SET LOCAL enable_seqscan TO off"))
        query = select(Person.id).where(reindexing._UNINDEXED)
        explained = await uow.session.execute(
            text(f"EXPLAIN {query.compile(compile_kwargs={'literal_binds': True})}")
        )
        assert "ix_people_to_reindex" in "\n".join(row[0] for row in explained)
