"""Keeps `person_tiers`: at once for whose record changed, by a job for everybody below, and every day."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import takewhile
from uuid import UUID

from registry.organisations.models import Organisation
from registry.tiers.policies import Policies, policies_around
from registry.tiers.repository import TIERS, Known, TierRepository
from registry.tiers.rules import member
from servicekit.bulk import Line
from servicekit.clock import today
from servicekit.jobs import Job, enqueue
from servicekit.unit_of_work import Database, UnitOfWork

COMPUTE = "tiers.compute"
_SCHEMA = "registry"


async def ask_for_tiers(uow: UnitOfWork, organisation: Organisation) -> Job:
    """Have the tiers of everybody below an organisation computed, once the transaction commits."""
    payload = {"organisation_id": str(organisation.id)}
    return await enqueue(uow, _SCHEMA, COMPUTE, payload, scope=organisation.path)


async def ask_daily(database: Database) -> None:
    """Have all tiers of an earlier day computed anew: years pass, and packs begin and end."""
    async with database.transaction() as uow:
        repository = TierRepository(uow.session)
        if await repository.alone():
            for organisation in await repository.outdated(COMPUTE, today(uow.clock)):
                await ask_for_tiers(uow, organisation)


async def keep_tiers(uow: UnitOfWork, ids: Collection[UUID]) -> None:
    """Bring the rows of these few people up to date with what this transaction changed of them."""
    await uow.session.flush()  # what is read next is read from the database
    repository, on = TierRepository(uow.session), today(uow.clock)
    people = await repository.people(ids)
    lines: list[Line] = []
    if people:
        policies = await policies_around(uow.session, _above(known.path for known in people), on)
        lines += lines_of(people, policies, on)
    await repository.replace(list(ids), lines)


def _above(paths: Iterable[str]) -> str:
    """The path of the nearest organisation that all of these are at or below; empty: there is none."""
    ways = zip(*(path.split(".") for path in paths), strict=False)
    return ".".join(labels[0] for labels in takewhile(lambda labels: len({*labels}) == 1, ways))


def lines_of(people: Iterable[Known], policies: Policies, on: date) -> Iterator[Line]:
    """Where people stand, as lines to be copied: one for each ladder that is for somebody."""
    for known in people:
        policy = policies.binding(known.path)
        if policy is None:
            continue
        for scale in policy.scales:
            if not member(scale.ladder.audience, known.record, on):
                continue
            tier = scale.place(scale.facts(known.record, on)).tier
            yield TIERS.line(
                {
                    "person_id": known.id,
                    "ladder": scale.ladder.id,
                    "tier": None if tier is None else scale.ladder.tiers[tier].id,
                    "pack_id": policy.pack_id,
                    "as_of": on,
                }
            )
