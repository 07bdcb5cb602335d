"""Use cases on tiers: say where somebody stands and why, count who stands where, have all computed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.people.errors import PersonNotFound
from registry.policies.ladders import Ladder
from registry.tiers.errors import LadderNotFound, NotOnRoster
from registry.tiers.keeping import ask_for_tiers
from registry.tiers.milestones import PathStanding, walk
from registry.tiers.policies import Policy, policies_around
from registry.tiers.repository import TierCount, TierRepository
from registry.tiers.standing import Standing, stand
from servicekit.access import EVERYWHERE, Actor, Reach
from servicekit.clock import today
from servicekit.jobs import Job
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Growth:
    """Where somebody stands on every ladder that is for them."""

    person_id: UUID
    on: date
    policy: Policy | None
    """None: no pack is in force where they are."""
    standings: tuple[Standing, ...]
    paths: tuple[PathStanding, ...]


@dataclass(frozen=True, slots=True)
class TierFigures:
    """Who stands where on one ladder, below one organisation."""

    organisation: Organisation
    children: list[Organisation]
    people: int
    """Everybody on the roster."""
    policy: Policy | None
    """None: no pack with a ladder is in force there."""
    ladder: Ladder | None
    counts: list[TierCount]

    @property
    def as_of(self) -> date | None:
        """The day of the oldest of the tiers counted."""
        return min((count.oldest for count in self.counts), default=None)


class TierService:
    """What one caller may ask about the people within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._tiers = TierRepository(uow.session)

    async def growth(self, person_id: UUID, on: date | None) -> Growth:
        """Where somebody stands on a day (none: today), computed now.

        Raises:
            PersonNotFound: not there, or out of reach.
        """
        known = await self._tiers.person(person_id, self._reach)
        if known is None:
            raise PersonNotFound
        day = on or today(self._uow.clock)
        policy = (await policies_around(self._uow.session, known.path, day)).binding(known.path)
        ladders, paths = (policy.ladders, policy.paths) if policy else ((), ())
        standings = (stand(ladder, known.record, day) for ladder in ladders)
        walked = (walk(path, known.record, day) for path in paths)
        return Growth(
            person_id=person_id,
            on=day,
            policy=policy,
            standings=tuple(standing for standing in standings if standing is not None),
            paths=tuple(path for path in walked if path is not None),
        )

    async def figures(self, organisation_id: UUID, ladder_id: str | None) -> TierFigures:
        """How many people below an organisation are in each tier (none: of its pack's first ladder).

        Raises:
            OrganisationNotFound: not there, or out of reach.
            LadderNotFound: the pack in force has none of this id.
        """
        organisation = await self._organisation(organisation_id)
        policies = await policies_around(self._uow.session, organisation.path, today(self._uow.clock))
        policy = policies.binding(organisation.path)
        ladder = _chosen(organisation, policy, ladder_id)
        counts: list[TierCount] = []
        if policy is not None and ladder is not None:
            counts = await self._tiers.counts(organisation, policy.pack_id, ladder.id)
        return TierFigures(
            organisation=organisation,
            children=await self._tiers.children(organisation),
            people=await self._tiers.count(organisation.path),
            policy=policy,
            ladder=ladder,
            counts=counts,
        )

    async def compute(self, organisation_id: UUID) -> Job:
        """Have the tiers of everybody below an organisation computed.

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        job = await ask_for_tiers(self._uow, await self._organisation(organisation_id))
        await self._uow.session.flush()  # the answer shows the job as the database has it
        return job

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._tiers.organisation(organisation_id, self._reach)
        if organisation is None:
            raise OrganisationNotFound
        return organisation


async def own_growth(uow: UnitOfWork, actor: Actor, on: date | None) -> Growth:
    """Where the caller stands; a teacher's account has the person's id.

    Raises:
        NotOnRoster: the caller is nobody on the roster.
    """
    try:
        return await TierService(uow, Reach(actor, (EVERYWHERE,))).growth(UUID(actor.id), on)
    except (PersonNotFound, ValueError) as error:  # an officer; a program
        raise NotOnRoster from error


def _chosen(organisation: Organisation, policy: Policy | None, ladder_id: str | None) -> Ladder | None:
    ladders = policy.ladders if policy else ()
    if ladder_id is None:
        return next(iter(ladders), None)
    ladder = policy.ladder(ladder_id) if policy else None
    if ladder is None:
        known = "、".join(each.id for each in ladders) or "-"
        raise LadderNotFound(name=organisation.name, ladder=ladder_id, known=known)
    return ladder
