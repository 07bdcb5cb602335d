"""The job that indexes the numbers of people whose rows are from before they were found by them.

Some at a time, each in a transaction of its own: one whose worker died goes on with whoever is left. Not a
change of anybody, as what they are found by follows from what is on record; so no version rises.
"""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Table, Update, and_, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from registry.people.models import Person, phone_index, suffix_index
from servicekit.jobs import Job, JobContext, JobKind, JobState, enqueue
from servicekit.localised import Text
from servicekit.many import Written, rows_of, sending, written
from servicekit.unit_of_work import Database

REINDEX = "people.reindex"
CHUNK_PEOPLE = 2000
_SCHEMA = "registry"
_FIRST = UUID(int=0)
Unindexed = Row[UUID, str | None, str | None]
"""id, citizen id, phone"""
_INDEXING = Text("已处理 {done} / {total} 人", "{done} of {total} people indexed")


async def ask_to_reindex(database: Database) -> None:
    """Have the rows without an index indexed, if there are any and nobody is at it."""
    async with database.transaction() as uow:
        lock = func.pg_try_advisory_xact_lock(func.hashtext(REINDEX))
        alone = (await uow.session.execute(select(lock))).scalar_one()
        if alone and await _is_needed(uow.session):
            await enqueue(uow, _SCHEMA, REINDEX, {})


async def reindex(context: JobContext) -> dict[str, Any]:
    """Index them all; returns how many there were. Who is just being changed is left for the next time."""
    async with context.database.reading() as session:
        total = (await session.execute(select(func.count()).where(_UNINDEXED))).scalar_one()
    last, done = _FIRST, 0
    while True:
        async with context.database.transaction(context.actor) as uow:
            chunk = await _locked(uow.session, last)
            if not chunk:
                break
            rows = await asyncio.to_thread(_indexed, chunk)
            await uow.session.execute(_WRITE, sending(rows))
        last, done = chunk[-1].id, done + len(chunk)
        await context.report(min(done / max(total, 1), 1), _INDEXING, done=done, total=max(total, done))
    return {"people": done}


async def _is_needed(session: AsyncSession) -> bool:
    asked = exists().where(Job.kind == REINDEX, Job.state.in_((JobState.QUEUED, JobState.RUNNING)))
    query = select(exists(select(Person.id).where(_UNINDEXED)), asked)
    missing, going_on = (await session.execute(query)).one()
    return bool(missing and not going_on)


async def _locked(session: AsyncSession, after: UUID) -> Sequence[Unindexed]:
    """The next of them by id whom nobody is changing right now."""
    query = (
        select(Person.id, Person.citizen_id, Person.phone)
        .where(_UNINDEXED, Person.id > after)
        .order_by(Person.id)
        .limit(CHUNK_PEOPLE)
        .with_for_update(skip_locked=True, of=Person)
    )
    return (await session.execute(query)).all()


def _indexed(people: Iterable[Unindexed]) -> list[Written]:
    return [
        written(
            {
                "id": person.id,
                "citizen_id_suffix_index": None
                if person.citizen_id is None
                else suffix_index(person.citizen_id),
                "phone_index": None if person.phone is None else phone_index(person.phone),
            }
        )
        for person in people
    ]


def _write() -> Update:
    table: Table = Person.__table__  # type: ignore[assignment]
    names = ("citizen_id_suffix_index", "phone_index")
    given = rows_of(table, ("id", *names)).subquery()
    return update(table).where(table.c.id == given.c.id).values({name: given.c[name] for name in names})


_UNINDEXED: ColumnElement[bool] = or_(
    and_(Person.citizen_id.is_not(None), Person.citizen_id_suffix_index.is_(None)),
    and_(Person.phone.is_not(None), Person.phone_index.is_(None)),
)
"""As the partial index has it."""
_WRITE = _write()
JOBS = {REINDEX: JobKind(reindex, concurrency=1)}
