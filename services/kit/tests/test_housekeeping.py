"""The hourly round: done at once, done again, and not given up after a failure."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from services.kit.tests.sample_service import SCHEMA
from services.kit.tests.serving import closed_port
from sqlalchemy import func, select

from servicekit.housekeeping import keep_house
from servicekit.idempotency import IdempotencyRecord
from servicekit.unit_of_work import Database

NOW = datetime.now(UTC)


class Pauses:
    """Stands for the pause between two rounds: lets so many through and then ends the keeping."""

    def __init__(self, rounds: int) -> None:
        self._left = rounds
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        self._left -= 1
        if self._left == 0:
            raise asyncio.CancelledError


async def keys(db: Database) -> int:
    async with db.reading() as session:
        return (await session.execute(select(func.count()).select_from(IdempotencyRecord))).scalar_one()


class TestKeepHouse:
    async def test_a_round_forgets_what_is_past_keeping_and_nothing_else(self, db: Database):
        async with db.transaction() as uow:
            for name, age in (("old", timedelta(days=2)), ("new", timedelta(hours=1))):
                uow.session.add(IdempotencyRecord(actor="a", key=name, fingerprint=b"", created_at=NOW - age))
        pauses = Pauses(rounds=2)
        with pytest.raises(asyncio.CancelledError):
            await keep_house(db, pause=pauses)
        assert await keys(db) == 1
        assert pauses.seconds == [3600, 3600]

    async def test_a_failed_round_is_followed_by_the_next(self):
        nowhere = Database(f"postgresql://x@127.0.0.1:{closed_port()}/x", SCHEMA)
        pauses = Pauses(rounds=3)
        with pytest.raises(asyncio.CancelledError):
            await keep_house(nowhere, pause=pauses)
        assert len(pauses.seconds) == 3

    async def test_the_duties_of_a_service_are_done_in_each_round_whatever_becomes_of_the_others(
        self, db: Database
    ):
        done: list[str] = []

        async def fails(_database: Database) -> None:
            done.append("fails")
            raise RuntimeError("not today")

        async def works(database: Database) -> None:
            assert database is db
            done.append("works")

        with pytest.raises(asyncio.CancelledError):
            await keep_house(db, (fails, works), Pauses(rounds=2))
        assert done == ["fails", "works"] * 2
