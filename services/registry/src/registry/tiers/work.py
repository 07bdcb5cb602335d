"""The job that computes the tiers of everybody below an organisation.

Chunk by chunk, each in a transaction of its own: nobody waits long for a row, a cancelled job leaves whole
chunks, and one whose worker died starts over and comes to the same.
"""

import asyncio
from datetime import date
from typing import Any
from uuid import UUID

from registry.organisations.errors import OrganisationNotFound
from registry.tiers.keeping import COMPUTE, lines_of
from registry.tiers.policies import Policies, policies_around
from registry.tiers.repository import TierRepository
from servicekit.access import EVERYWHERE, Actor, ActorKind, Reach
from servicekit.clock import today
from servicekit.jobs import JobContext, JobKind
from servicekit.localised import Text

CHUNK_PEOPLE = 2000
_FIRST = UUID(int=0)
_COMPUTING = Text("已计算 {done} / {total} 人", "{done} of {total} people computed")


async def compute(context: JobContext) -> dict[str, Any]:
    """Place everybody; returns how many people there were and how many rows are kept of them."""
    top, total, on, policies = await _survey(context)
    last, people, rows = _FIRST, 0, 0
    while True:
        async with context.database.transaction(context.actor) as uow:
            repository = TierRepository(uow.session)
            chunk = await repository.locked(top, last, CHUNK_PEOPLE)
            if not chunk:
                await repository.forget_those_who_left(top)
                break
            lines = await asyncio.to_thread(lambda found: [*lines_of(found, policies, on)], chunk)
            await repository.replace([known.id for known in chunk], lines)
        last, people, rows = chunk[-1].id, people + len(chunk), rows + len(lines)
        await context.report(min(people / total, 1), _COMPUTING, done=people, total=total)
    return {"people": people, "rows": rows, "as_of": on.isoformat()}


async def _survey(context: JobContext) -> tuple[str, int, date, Policies]:
    """The path to work below, how many people are there, the day, and the packs around."""
    everywhere = Reach(Actor(context.actor or "", ActorKind.PERSON, "", ()), (EVERYWHERE,))
    async with context.database.transaction(context.actor) as uow:
        repository, on = TierRepository(uow.session), today(uow.clock)
        # Whoever may have them computed was decided when it was asked for.
        organisation = await repository.organisation(UUID(context.payload["organisation_id"]), everywhere)
        if organisation is None:
            raise OrganisationNotFound
        policies = await policies_around(uow.session, organisation.path, on)
        return organisation.path, max(1, await repository.count(organisation.path)), on, policies


JOBS = {COMPUTE: JobKind(compute, concurrency=1)}
"""One at a time over all workers: two would do the same work twice."""
