"""Small regular duties of a service's process: forget what is past keeping."""

import asyncio

import structlog
from sqlalchemy.exc import DBAPIError

from servicekit.idempotency import forget_old
from servicekit.unit_of_work import Database

_SECONDS_BETWEEN_ROUNDS = 3600.0

log = structlog.get_logger("servicekit.housekeeping")


async def keep_house(database: Database) -> None:
    """Do the round every hour until cancelled; a failed one is logged and made up for by the next."""
    while True:
        try:
            async with database.transaction() as uow:
                forgotten = await forget_old(uow)
            if forgotten:
                log.info("idempotency keys forgotten", keys=forgotten)
        except (DBAPIError, OSError) as error:
            log.warning("housekeeping failed", error=repr(error))
        await asyncio.sleep(_SECONDS_BETWEEN_ROUNDS)
