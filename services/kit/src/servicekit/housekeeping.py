"""Small regular duties of a service's process: forget what is past keeping, and what the service adds."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from servicekit.idempotency import forget_old
from servicekit.unit_of_work import Database

_SECONDS_BETWEEN_ROUNDS = 3600.0

Duty = Callable[[Database], Awaitable[None]]
"""Something to be done about every hour; by each process, so that it sees itself whether it is done."""

log = structlog.get_logger("servicekit.housekeeping")


async def keep_house(
    database: Database,
    duties: Sequence[Duty] = (),
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Do the round every hour until cancelled; a duty that failed is logged and is tried in the next."""
    while True:
        for duty in (_forget_keys, *duties):
            try:
                await duty(database)
            except Exception:
                log.exception("housekeeping failed", duty=duty.__name__)
        await pause(_SECONDS_BETWEEN_ROUNDS)


async def _forget_keys(database: Database) -> None:
    async with database.transaction() as uow:
        forgotten = await forget_old(uow)
    if forgotten:
        log.info("idempotency keys forgotten", keys=forgotten)
