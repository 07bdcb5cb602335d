"""All SQL about tiers: what is known of people, and where they stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Row, Select, Uuid, and_, cast, delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from registry.careers.models import PersonHonour, PersonPost
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.policies.models import PolicyPack
from registry.tiers.models import PersonTier
from registry.tiers.record import Award, Record, Spell
from servicekit.access import EVERYWHERE, Reach
from servicekit.bulk import Bulk, Line
from servicekit.db import LTree
from servicekit.jobs import Job, JobState

TIERS = Bulk(PersonTier.__table__, ("person_id", "ladder", "tier", "pack_id", "as_of"))
_IDS = ARRAY(Uuid)
_KNOWN = (
    Person.id,
    Organisation.path,
    Person.stage,
    Person.title,
    Person.posts,
    Person.birth_on,
    Person.teaching_since,
)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on the roster, and the path of the organisation they belong to."""

    id: UUID
    path: str
    record: Record


@dataclass(frozen=True, slots=True)
class TierCount:
    """How many people of one part of an organisation are in a tier of a ladder."""

    path: str
    """The part: an organisation directly below it, with all below that; or itself, for its own people."""
    tier: str | None
    count: int
    oldest: date
    """The day of the oldest of the rows counted."""


class TierRepository:
    """People and their tiers. Who may see them is for the callers to decide."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def person(self, person_id: UUID, reach: Reach) -> Known | None:
        """One person, also after they left, if they are within reach."""
        query = self._people().where(Person.id == person_id)
        if EVERYWHERE not in reach.paths:
            query = query.where(reach.where(Organisation.path))
        known = await self._known((await self._session.execute(query)).all())
        return known[0] if known else None

    async def people(self, ids: Iterable[UUID]) -> list[Known]:
        """Those of them who are on the roster."""
        query = self._people().where(Person.id.in_(ids), Person.left_at.is_(None))
        return await self._known((await self._session.execute(query)).all())

    async def locked(self, top: str, after: UUID, count: int) -> list[Known]:
        """The next so many people below an organisation, by id, whom nobody is changing right now.

        Nobody changes them before the transaction ends. Who is being changed is left to the one who does:
        waiting for an import would hold up everybody else.
        """
        query = (
            self._people()
            .where(_within(top), Person.left_at.is_(None), Person.id > after)
            .order_by(Person.id)
            .limit(count)
            .with_for_update(read=True, skip_locked=True, of=Person)
        )
        return await self._known((await self._session.execute(query)).all())

    async def bound(self, where: ColumnElement[bool], after: UUID, count: int) -> list[Known]:
        """The next so many people on the roster of certain organisations, by id."""
        query = self._people().where(where, Person.left_at.is_(None), Person.id > after)
        return await self._known((await self._session.execute(query.order_by(Person.id).limit(count))).all())

    async def count_bound(self, where: ColumnElement[bool]) -> int:
        """How many people are on the roster of certain organisations."""
        query = select(func.count()).select_from(Person).join(Person.organisation)
        return (await self._session.execute(query.where(where, Person.left_at.is_(None)))).scalar_one()

    async def count(self, top: str) -> int:
        """How many people there are below an organisation."""
        query = select(func.count()).select_from(Person).join(Person.organisation)
        on_roster = query.where(_within(top), Person.left_at.is_(None))
        return (await self._session.execute(on_roster)).scalar_one()

    async def replace(self, ids: Sequence[UUID], lines: Sequence[Line]) -> None:
        """Let these rows be all that is kept of these people."""
        await self._session.execute(
            delete(PersonTier).where(PersonTier.person_id == func.any(cast(list(ids), _IDS)))
        )
        await TIERS.insert(self._session, lines)

    async def forget_those_who_left(self, top: str) -> None:
        """Drop the rows of people below an organisation who are on the roster no more."""
        gone = select(Person.id).join(Person.organisation).where(_within(top), Person.left_at.is_not(None))
        await self._session.execute(delete(PersonTier).where(PersonTier.person_id.in_(gone)))

    async def alone(self) -> bool:
        """Whether no other process looks for outdated tiers until this transaction ends."""
        lock = func.pg_try_advisory_xact_lock(func.hashtext("tiers.daily"))
        return bool((await self._session.execute(select(lock))).scalar_one())

    async def outdated(self, kind: str, on: date) -> list[Organisation]:
        """The organisations with a pack of their own below which tiers are of a day before `on`.

        Without those for which a job of this kind has yet to end.
        """
        place = aliased(Organisation)
        old = (
            exists()
            .where(PersonTier.as_of < on, Person.id == PersonTier.person_id, Person.left_at.is_(None))
            .where(place.id == Person.organisation_id, place.path.op("<@")(Organisation.path))
        )
        asked = exists().where(
            Job.kind == kind,
            Job.state.in_((JobState.QUEUED, JobState.RUNNING)),
            Job.scope.op("@>")(Organisation.path),
        )
        query = select(Organisation).where(
            Organisation.id.in_(select(PolicyPack.organisation_id)),
            Organisation.closed_at.is_(None),
            old,
            ~asked,
        )
        return list((await self._session.execute(query.order_by(Organisation.path))).scalars())

    async def counts(self, top: Organisation, pack_id: UUID, ladder: str) -> list[TierCount]:
        """How many people are in each tier: of each organisation directly below one, and of itself."""
        part = func.subpath(Organisation.path, 0, top.depth + 2)
        query = (
            select(part, PersonTier.tier, func.count(), func.min(PersonTier.as_of))
            .select_from(PersonTier)
            .join(Person, Person.id == PersonTier.person_id)
            .join(Person.organisation)
            .where(
                _within(top.path),
                PersonTier.ladder == ladder,
                PersonTier.pack_id == pack_id,
                Person.left_at.is_(None),
            )
            .group_by(part, PersonTier.tier)
        )
        return [TierCount(*row) for row in await self._session.execute(query)]

    async def organisation(self, organisation_id: UUID, reach: Reach) -> Organisation | None:
        """The organisation, if it is within reach."""
        query = select(Organisation).where(Organisation.id == organisation_id, reach.where(Organisation.path))
        return (await self._session.execute(query)).scalar_one_or_none()

    async def children(self, organisation: Organisation) -> list[Organisation]:
        """The open organisations directly below one, by name."""
        query = select(Organisation).where(
            Organisation.parent_id == organisation.id, Organisation.closed_at.is_(None)
        )
        return list((await self._session.execute(query.order_by(Organisation.name))).scalars())

    def _people(self) -> Select[*tuple[Any, ...]]:
        return select(*_KNOWN).join(Person.organisation)

    async def _known(self, rows: Sequence[Row[Any]]) -> list[Known]:
        """The people of these rows with what they have been; two statements however many they are."""
        ids = cast([row.id for row in rows], _IDS)
        spells = _by_person(
            await self._session.execute(
                select(
                    PersonPost.person_id,
                    PersonPost.post,
                    PersonPost.since,
                    PersonPost.until,
                    PersonPost.ended,
                ).where(PersonPost.person_id == func.any(ids))
            ),
            Spell,
        )
        awards = _by_person(
            await self._session.execute(
                select(
                    PersonHonour.person_id,
                    PersonHonour.honour,
                    PersonHonour.level,
                    PersonHonour.awarded_on,
                    PersonHonour.until,
                ).where(and_(PersonHonour.person_id == func.any(ids), PersonHonour.withdrawn_at.is_(None)))
            ),
            Award,
        )
        return [
            Known(
                row.id,
                row.path,
                Record(
                    stage=row.stage,
                    title=row.title,
                    posts=frozenset(row.posts),
                    birth_on=row.birth_on,
                    teaching_since=row.teaching_since,
                    spells=tuple(spells.get(row.id, ())),
                    awards=tuple(awards.get(row.id, ())),
                ),
            )
            for row in rows
        ]


def _by_person(rows: Iterable[Any], make: Any) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = {}
    for person_id, *values in rows:
        found.setdefault(person_id, []).append(make(*values))
    return found


def _within(top: str) -> Any:
    return Organisation.path.op("<@")(cast(top, LTree))
