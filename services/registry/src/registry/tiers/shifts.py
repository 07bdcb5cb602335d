"""How tiers shift between two packs: everybody whom the newer one binds, placed by both; the job.

Read chunk by chunk and counted by pairs of steps, so that memory does not grow with the people.
"""

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from registry.policies.audiences import AudienceRepository, Bound
from registry.policies.errors import PolicyPackNotFound
from registry.policies.repository import PolicyPackRepository
from registry.policies.service import PolicyPackService
from registry.tiers.repository import Known, TierRepository
from registry.tiers.rules import Scale, member
from servicekit.access import Actor, ActorKind, Reach
from servicekit.clock import today
from servicekit.jobs import Job, JobContext, JobKind, enqueue
from servicekit.localised import Text
from servicekit.unit_of_work import UnitOfWork

COMPARE = "tiers.compare"
CHUNK_PEOPLE = 2000
OUTSIDE = -2
"""A step: the ladder is not for them, or the pack has none such."""
NOWHERE = -1
"""A step: the ladder is for them, and they are in none of its tiers. The others are counted from 0."""
_SCHEMA = "registry"
_FIRST = UUID(int=0)
_COMPARING = Text("已比较 {done} / {total} 人", "{done} of {total} people compared")


@dataclass(slots=True)
class Shift:
    """One ladder before and after, and who went from which step to which."""

    before: Scale | None
    after: Scale | None
    counts: Counter[tuple[int, int]] = field(default_factory=Counter)

    def add(self, known: Known, on: date) -> None:
        """Count somebody, unless neither ladder is for them."""
        steps = step_of(self.before, known, on), step_of(self.after, known, on)
        if steps != (OUTSIDE, OUTSIDE):
            self.counts[steps] += 1

    def told(self) -> dict[str, Any]:
        """As the result of the job has it: who stays is one number, who moves is told step by step."""
        scale = self.after or self.before
        shifts: list[dict[str, Any]] = [
            {"from": _step(self.before, old), "to": _step(self.after, new), "people": people}
            for (old, new), people in sorted(self.counts.items())
        ]
        # A tier is the same by its id: between others it may have another place in the new ladder.
        moved = [shift for shift in shifts if _place(shift["from"]) != _place(shift["to"])]
        return {
            "ladder": scale.ladder.id if scale else "",
            "name": scale.ladder.name if scale else "",
            "unmoved": self.counts.total() - sum(shift["people"] for shift in moved),
            "shifts": moved,
        }


def step_of(scale: Scale | None, known: Known, on: date) -> int:
    """Where somebody stands on a ladder."""
    if scale is None or not member(scale.ladder.audience, known.record, on):
        return OUTSIDE
    tier = scale.place(scale.facts(known.record, on)).tier
    return NOWHERE if tier is None else tier


def paired(before: Iterable[Scale], after: Iterable[Scale]) -> list[Shift]:
    """The ladders of two packs, those with the same id together, in the order of the newer one."""
    old = {scale.ladder.id: scale for scale in before}
    new = {scale.ladder.id: scale for scale in after}
    return [Shift(old.get(each), new.get(each)) for each in {**new, **old}]


async def ask_for_shifts(uow: UnitOfWork, reach: Reach, pack_id: UUID, from_id: UUID | None) -> Job:
    """Have two packs compared for the people within reach; none: with what the pack takes the place of.

    Raises:
        PolicyPackNotFound: one of them is not there, or no concern of the caller's.
    """
    packs = PolicyPackService(uow, reach)
    newer = await packs.read(pack_id)
    older = await packs.before(newer) if from_id is None else await packs.read(from_id)
    payload = {
        "pack_id": str(newer.id),
        "from_id": None if older is None else str(older.id),
        "reach": list(reach.paths),
    }
    job = await enqueue(uow, _SCHEMA, COMPARE, payload)
    await uow.session.flush()  # the answer shows the job as the database has it
    return job


async def compare(context: JobContext) -> dict[str, Any]:
    """Place everybody by both packs as things stand today; returns how many moved from where to where."""
    async with context.database.transaction(context.actor) as uow:
        on = today(uow.clock)
        shifts, bound = await _survey(uow, context, on)
        total = max(1, await TierRepository(uow.session).count_bound(bound.where))
    last, people = _FIRST, 0
    while True:
        async with context.database.reading() as session:
            chunk = await TierRepository(session).bound(bound.where, last, CHUNK_PEOPLE)
        if not chunk:
            break
        await asyncio.to_thread(_count, shifts, chunk, on)
        last, people = chunk[-1].id, people + len(chunk)
        await context.report(min(people / total, 1), _COMPARING, done=people, total=total)
    return {"people": people, "as_of": on.isoformat(), "ladders": [shift.told() for shift in shifts]}


async def _survey(uow: UnitOfWork, context: JobContext, on: date) -> tuple[list[Shift], Bound]:
    """The ladders of both packs, and whom the newer one binds."""
    reach = Reach(Actor(context.actor or "", ActorKind.PERSON, "", ()), tuple(context.payload["reach"]))
    packs = PolicyPackRepository(uow.session, reach)
    newer = await packs.find(UUID(context.payload["pack_id"]))
    older_id = context.payload["from_id"]
    older = None if older_id is None else await packs.find(UUID(older_id))
    if newer is None or (older is None and older_id is not None):
        raise PolicyPackNotFound
    before = [Scale(ladder) for ladder in older.pack.ladders] if older else []
    bound = await AudienceRepository(uow.session, reach).bound_at(newer.organisation, on)
    return paired(before, [Scale(ladder) for ladder in newer.pack.ladders]), bound


def _count(shifts: Sequence[Shift], people: Sequence[Known], on: date) -> None:
    for shift in shifts:
        for known in people:
            shift.add(known, on)


def _step(scale: Scale | None, step: int) -> dict[str, Any]:
    """A step as it is told."""
    tier = scale.ladder.tiers[step] if scale is not None and step >= 0 else None
    return {
        "member": step != OUTSIDE,
        "tier": None if tier is None else tier.id,
        "name": None if tier is None else tier.name,
    }


def _place(step: dict[str, Any]) -> tuple[bool, str | None]:
    return step["member"], step["tier"]


JOBS = {COMPARE: JobKind(compare, concurrency=1)}
