"""SQL behind the targets: what authorities have built, and what binds them."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Subquery, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from registry.organisations.models import Organisation, OrganisationKind
from registry.organisations.within import organisation_within
from registry.people.vocabulary import Level
from registry.places.models import TrainingBase
from registry.places.reading import is_for
from registry.places.states import BaseStanding
from registry.places.vocabulary import BaseFunction
from registry.policies.around import Bindings, bindings_around
from registry.policies.vocabulary import Scope
from registry.studios import rules
from registry.studios.models import Studio
from registry.studios.states import StudioStanding
from registry.studios.vocabulary import StudioKind
from servicekit.access import Reach

_YEARLY = "calendar_year"


class Authority(NamedTuple):
    """An authority with what it has built at each level."""

    id: UUID
    code: str
    name: str
    path: str
    division_code: str | None


@dataclass(frozen=True, slots=True)
class TargetRule:
    """What a policy asks to be built."""

    id: str
    clause: str
    source: str
    metric: str
    scope: Scope
    ends: rules.Ends
    last_day: date | None
    """of the pack; none: the rule is asked year by year, or has no end"""
    yearly: bool


class TargetRepository:
    """Authorities within the reach of one caller."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def authorities(self, top: Organisation) -> list[Authority]:
        """The open authorities at and below one, in the order of the tree."""
        query = (
            select(
                Organisation.id,
                Organisation.code,
                Organisation.name,
                Organisation.path,
                Organisation.division_code,
            )
            .where(
                self._reach.where(Organisation.path),
                Organisation.path.op("<@")(top.path),
                Organisation.closed_at.is_(None),
                Organisation.kind == OrganisationKind.AUTHORITY,
            )
            .order_by(Organisation.path)
        )
        return [Authority._make(row) for row in await self._session.execute(query)]

    async def built(self, top: Organisation, year: int) -> dict[tuple[UUID, Level], rules.Built]:
        """What stands at and below each authority by the end of a year, by level; two statements.

        What was given up since does not count.
        """
        first, last = date(year, 1, 1), date(year, 12, 31)
        bases = await self._counted(
            top,
            select(TrainingBase.organisation_id, TrainingBase.level, TrainingBase.established_on)
            .add_columns(
                is_for(BaseFunction.SUBJECT_RESEARCH).label("yearly"),
                is_for(BaseFunction.TEACHER_TRAINING).label("standing"),
            )
            .where(TrainingBase.standing != BaseStanding.CLOSED)
            .subquery(),
            first,
            last,
        )
        studios = await self._counted(
            top,
            select(Studio.organisation_id, Studio.level, Studio.established_on)
            .add_columns(
                (Studio.kind == StudioKind.MASTER_TEACHER).label("yearly"),
                (Studio.kind == StudioKind.MASTER_TEACHER).label("standing"),
            )
            .where(Studio.standing != StudioStanding.DISSOLVED)
            .subquery(),
            first,
            last,
        )
        none = (0, 0)
        return {
            key: rules.Built(
                new_bases=bases.get(key, none)[0],
                new_studios=studios.get(key, none)[0],
                training_bases=bases.get(key, none)[1],
                master_studios=studios.get(key, none)[1],
            )
            for key in bases.keys() | studios.keys()
        }

    async def _counted(
        self, top: Organisation, things: Subquery, first: date, last: date
    ) -> dict[tuple[UUID, Level], tuple[int, int]]:
        owner, authority = aliased(Organisation), aliased(Organisation)
        in_year: ColumnElement[bool] = things.c.established_on >= first
        query = (
            select(
                authority.id,
                things.c.level,
                func.count().filter(things.c.yearly, in_year),
                func.count().filter(things.c.standing),
            )
            .select_from(things)
            .join(owner, owner.id == things.c.organisation_id)
            .join(authority, authority.path.op("@>")(owner.path))
            .where(
                things.c.established_on <= last,
                owner.path.op("<@")(top.path),
                authority.path.op("<@")(top.path),
                authority.kind == OrganisationKind.AUTHORITY,
            )
            .group_by(authority.id, things.c.level)
        )
        return {(row[0], row[1]): (row[2], row[3]) for row in await self._session.execute(query)}

    async def bindings(self, top: Organisation, on: date) -> Bindings[tuple[TargetRule, ...]]:
        """What the policies in force on a day ask to be built at and below an organisation."""
        return await bindings_around(self._session, top.path, on, ("rules",), _read)


def _read(row: Row[Any]) -> tuple[TargetRule, ...]:
    return tuple(
        TargetRule(
            each["id"],
            each["clause"],
            each["source"],
            each["metric"],
            Scope(each["scope"]),
            asked,
            None if each.get("period") == _YEARLY else row.effective_until,
            each.get("period") == _YEARLY,
        )
        for each in row.rules or ()
        if each["metric"] in rules.METRICS and (asked := rules.ends(each["require"])) is not None
    )
