"""Small regular duties of a service's process: forget what is past keeping."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from servicekit.idempotency import forget_old
from servicekit.unit_of_work import Database

_SECONDS_BETWEEN_ROUNDS = 3600.0

log = structlog.get_logger("servicekit.housekeeping")


async def keep_house(database: Database, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
    """Do the round every hour until cancelled; a failed one is logged and made up for by the next."""
    while True:
        try:
            async with database.transaction() as uow:
                forgotten = await forget_old(uow)
            if forgotten:
                log.info("idempotency keys forgotten", keys=forgotten)
        except Exception:
            log.exception("housekeeping failed")
        await pause(_SECONDS_BETWEEN_ROUNDS)
