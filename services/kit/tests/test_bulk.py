"""Rows by the thousand: whatever a value holds, the table then holds the same."""

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.kit.tests.sample_service import SCHEMA
from sqlalchemy import ARRAY, Date, LargeBinary, Numeric, Text, Uuid, delete, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from servicekit.bulk import Bulk
from servicekit.crypto import EncryptedText
from servicekit.db import LTree, new_metadata
from servicekit.failures import ConstraintViolated, UnacceptableValue, problem_of_database_error
from servicekit.unit_of_work import Database

ONE = UUID(int=1)


class Base(DeclarativeBase):
    metadata = new_metadata()


class Kept(Base):
    """A table with a column of every sort that is sent."""

    __tablename__ = "bulk_kept"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str | None] = mapped_column(Text)
    path: Mapped[str | None] = mapped_column(LTree)
    tags: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    since: Mapped[date | None] = mapped_column(Date)
    hours: Mapped[Decimal | None] = mapped_column(Numeric(8, 2))
    digest: Mapped[bytes | None] = mapped_column(LargeBinary)
    sealed: Mapped[str | None] = mapped_column(EncryptedText("bulk_kept.sealed"))
    told: Mapped[Any] = mapped_column(JSONB, nullable=False)
    more: Mapped[Any] = mapped_column(JSONB(none_as_null=True), nullable=True)
    stands: Mapped[str] = mapped_column(Text, server_default="as the database says")


SENT = ("id", "name", "path", "tags", "since", "hours", "digest", "told", "more")
KEPT = Bulk(Kept.__table__, SENT)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
awkward = texts | st.sampled_from(["", "\\N", "\\", "a\tb", "a\nb\r", '"', "{}", "NULL", "王\\n芳"])
values = st.fixed_dictionaries(
    {
        "name": st.none() | awkward,
        "path": st.none() | st.just("a.b-c"),
        "tags": st.none() | st.lists(awkward, max_size=3),
        "since": st.none() | st.dates(),
        "hours": st.none() | st.decimals(-9999, 9999, places=2),
        "digest": st.none() | st.binary(max_size=6),
        "told": st.none() | st.dictionaries(awkward, awkward | st.lists(st.integers(-5, 5)), max_size=2),
        "more": st.none() | awkward,
    }
)


@pytest.fixture
async def kept(sample_dsn: str) -> AsyncIterator[Database]:
    database = Database(sample_dsn, SCHEMA, pool_size=2)
    async with database.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield database
    async with database.engine.begin() as connection:
        await connection.run_sync(Base.metadata.drop_all)
    await database.dispose()


class TestBulk:
    @given(st.lists(values, min_size=1, max_size=5))
    @settings(
        max_examples=60,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    async def test_what_is_sent_is_kept(self, kept: Database, rows: list[dict[str, Any]]):
        sent = {UUID(int=number): {"id": UUID(int=number), **row} for number, row in enumerate(rows)}
        async with kept.transaction() as uow:
            await uow.session.execute(delete(Kept))
            await KEPT.insert(uow.session, [KEPT.line(row) for row in sent.values()])
            found = (await uow.session.scalars(select(Kept))).all()
        assert {row.id: {name: getattr(row, name) for name in SENT} for row in found} == sent
        assert {row.stands for row in found} == {"as the database says"}

    async def test_none_at_all_writes_nothing(self, kept: Database):
        async with kept.transaction() as uow:
            await KEPT.insert(uow.session, [])
            assert await uow.session.scalar(select(func.count()).select_from(Kept)) == 0

    async def test_it_belongs_to_the_transaction(self, kept: Database):
        async with kept.transaction() as uow:
            await KEPT.insert(uow.session, [KEPT.line({"id": ONE, "told": 1})])
            await uow.session.rollback()
        async with kept.transaction() as uow:
            assert await uow.session.get(Kept, ONE) is None

    @pytest.mark.parametrize(
        ("row", "problem"),
        [
            pytest.param({"id": ONE, "told": 1}, ConstraintViolated, id="twice"),
            pytest.param({"id": UUID(int=2), "told": 1, "hours": 10**9}, UnacceptableValue, id="too large"),
            pytest.param({"id": UUID(int=2), "told": 1, "name": "a\x00"}, UnacceptableValue, id="NUL"),
        ],
    )
    async def test_a_refusal_is_one_like_any_other(
        self, kept: Database, row: dict[str, Any], problem: type[Exception]
    ):
        lines = [KEPT.line({"id": ONE, "told": 1}), KEPT.line(row)]
        async with kept.transaction() as uow:
            with pytest.raises(DBAPIError) as refused:
                await KEPT.insert(uow.session, lines)
            await uow.session.rollback()
        assert isinstance(problem_of_database_error(refused.value, {}), problem)
