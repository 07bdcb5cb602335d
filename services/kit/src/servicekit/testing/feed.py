"""Waits for the feed to show what was committed.

The feed ends below the oldest running transaction of the whole server, and the tests of the other
workers run transactions on it too.
"""

import asyncio

from sqlalchemy import func, select

from servicekit.outbox import OutboxEvent
from servicekit.unit_of_work import Database


async def feed_settled(database: Database) -> None:
    """Return once every event committed so far is below the feed's horizon."""
    pending = select(func.count()).where(OutboxEvent.xid >= func.pg_snapshot_xmin(func.pg_current_snapshot()))
    while True:
        async with database.reading() as session:
            if (await session.execute(pending)).scalar_one() == 0:
                return
        await asyncio.sleep(0.01)
