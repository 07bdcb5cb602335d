"""Copies of what others tell: many at once leave what one after the other would."""

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.kit.tests.sample_service import SCHEMA
from sqlalchemy import ARRAY, Date, LargeBinary, Numeric, Text, Uuid, select, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from servicekit.copies import Copied, Told, keep_newest
from servicekit.db import LTree, new_metadata
from servicekit.testing.queries import recorded_statements
from servicekit.unit_of_work import Database

KEYS = [UUID(int=number) for number in range(1, 4)]


class Base(DeclarativeBase):
    metadata = new_metadata()


class Heard(Copied, Base):
    """A copy with a column of every sort that is sent."""

    __tablename__ = "heard_copies"

    heard_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    path: Mapped[str | None] = mapped_column(LTree)
    tags: Mapped[list[str]] = mapped_column(ARRAY(Text))
    since: Mapped[date | None] = mapped_column(Date)
    hours: Mapped[Decimal | None] = mapped_column(Numeric(8, 2))
    digest: Mapped[bytes | None] = mapped_column(LargeBinary)
    rules: Mapped[Any] = mapped_column(JSONB)


PLAIN: dict[str, Any] = {
    "path": None,
    "tags": [],
    "since": None,
    "hours": None,
    "digest": None,
    "rules": None,
}


@pytest.fixture
async def copies(sample_dsn: str) -> AsyncIterator[Database]:
    database = Database(sample_dsn, SCHEMA, pool_size=2)
    async with database.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield database
    async with database.engine.begin() as connection:
        await connection.run_sync(Base.metadata.drop_all)
    await database.dispose()


def told(key: UUID, name: str, version: int | None, **more: Any) -> Told:
    return Told(key, {**PLAIN, "name": name, **more}, version)


async def kept(database: Database) -> list[Any]:
    columns = [column for column in Heard.__table__.c if column.key != "rules"]
    async with database.reading() as session:
        return [tuple(row) for row in await session.execute(select(*columns).order_by(Heard.heard_id))]


async def keep(database: Database, *batches: list[Told]) -> list[set[UUID]]:
    """What each batch says it wrote, all in one transaction."""
    async with database.transaction() as uow:
        return [await keep_newest(uow, Heard, batch) for batch in batches]


class TestKeepNewest:
    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        before=st.lists(st.tuples(st.sampled_from(KEYS), st.integers(1, 4)), max_size=4),
        told_now=st.lists(st.tuples(st.sampled_from(KEYS), st.none() | st.integers(1, 5)), max_size=12),
    )
    async def test_all_at_once_leaves_what_one_after_the_other_does(
        self,
        copies: Database,
        before: list[tuple[UUID, int]],
        told_now: list[tuple[UUID, int | None]],
    ):
        start = [told(key, "before", version) for key, version in before]
        batch = [told(key, f"{number}", version) for number, (key, version) in enumerate(told_now)]
        left = []
        written: list[set[UUID]] = []
        for parts in ([batch], [[each] for each in batch]):
            async with copies.engine.begin() as connection:
                await connection.execute(text("TRUNCATE heard_copies"))
            await keep(copies, start)
            written.append(set().union(*await keep(copies, *parts)))
            left.append(await kept(copies))
        assert left[0] == left[1]
        assert written[0] == written[1]

    async def test_every_sort_of_value_is_kept_as_it_was(self, copies: Database):
        values = {
            "name": "韦\\春\n兰\"'",
            "path": "a.b",
            "tags": ["head", "a,b", "{}"],
            "since": date(2026, 2, 28),
            "hours": Decimal("1.50"),
            "digest": b"\x00\\\xff",
            "rules": {"gte": [1, None, "x"]},
        }
        await keep(copies, [Told(KEYS[0], values, 7)])
        async with copies.reading() as session:
            row = (await session.execute(select(Heard))).scalar_one()
        assert {name: getattr(row, name) for name in values} == values
        assert (row.heard_id, row.version) == (KEYS[0], 7)

    async def test_nothing_in_a_json_column_is_null_of_json(self, copies: Database):
        await keep(copies, [told(KEYS[0], "x", 1)])
        async with copies.reading() as session:
            shown = await session.execute(text("SELECT rules::text FROM heard_copies"))
            assert shown.scalar_one() == "null"

    async def test_it_says_what_was_news(self, copies: Database):
        await keep(copies, [told(KEYS[0], "new", 5)])
        [news] = await keep(copies, [told(KEYS[0], "old", 4), told(KEYS[1], "other", 1)])
        assert news == {KEYS[1]}

    async def test_it_is_one_statement_however_many_are_told_and_none_for_none(self, copies: Database):
        counts = []
        for number in (0, 1, 100):
            batch = [told(UUID(int=key), "x", 1) for key in range(number)]
            with recorded_statements(copies) as statements:
                await keep(copies, batch)
            counts.append(len([each for each in statements if "heard_copies" in each]))
        assert counts == [0, 1, 1]
