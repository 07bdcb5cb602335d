"""All SQL about figures: one statement per figure, however many areas there are."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Select, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.ledger.models import LedgerEntry
from evaluation.progress.models import Finding, SubjectKind
from evaluation.progress.repository import teacher_state
from evaluation.progress.rules import FindingState
from servicekit.access import Reach
from servicekit.db import LTree

AUTHORITY = "authority"
"""What the registry calls an education authority among the kinds of organisations."""


@dataclass(frozen=True, slots=True)
class Area:
    """An organisation whose subtree is counted."""

    organisation_id: UUID
    name: str
    path: str


class FigureRepository:
    """Counts over subtrees."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def areas(self, organisation_id: UUID, reach: Reach) -> list[Area]:
        """The organisation, if it is within reach, and the authorities directly below it, by name."""
        top = aliased(OrganisationCopy)
        child = (
            OrganisationCopy.path.op("<@")(top.path)
            & (func.nlevel(OrganisationCopy.path) == func.nlevel(top.path) + 1)
            & (OrganisationCopy.kind == AUTHORITY)
            & OrganisationCopy.closed.is_(False)
        )
        query = (
            select(OrganisationCopy.organisation_id, OrganisationCopy.name, OrganisationCopy.path)
            .join(top, or_(OrganisationCopy.organisation_id == top.organisation_id, child))
            .where(top.organisation_id == organisation_id, reach.where(top.path))
            .order_by(func.nlevel(OrganisationCopy.path), OrganisationCopy.name)
        )
        return [Area(*row) for row in await self._session.execute(query)]

    async def teachers(self, areas: list[Area]) -> dict[UUID, int]:
        """How many are on the roster in each area."""
        query = _per_area(areas, func.count()).join(
            PersonCopy, PersonCopy.organisation_id == OrganisationCopy.organisation_id
        )
        rows = await self._session.execute(query.where(PersonCopy.active))
        return dict(rows.all())

    async def training(self, areas: list[Area], since: date, until: date) -> dict[UUID, tuple[int, Decimal]]:
        """Person-times and hours of each area, by the days that hours count for and where people were."""
        taken_part = (
            select(
                LedgerEntry.organisation_id,
                LedgerEntry.person_id,
                LedgerEntry.programme_id,
                func.sum(LedgerEntry.hours).label("hours"),
            )
            .where(LedgerEntry.earned_on.between(since, until))
            .group_by(LedgerEntry.organisation_id, LedgerEntry.person_id, LedgerEntry.programme_id)
            .having(func.sum(LedgerEntry.hours) > 0)
            .subquery("taken_part")
        )
        query = _per_area(areas, func.count(), func.sum(taken_part.c.hours)).join(
            taken_part, taken_part.c.organisation_id == OrganisationCopy.organisation_id
        )
        rows = await self._session.execute(query)
        return {area_id: (times, hours) for area_id, times, hours in rows}

    async def pace(self, areas: list[Area], day: date) -> dict[UUID, tuple[int, int]]:
        """For how many teachers of each area the rule is measurable, and how many of them are on pace."""
        state = teacher_state(day)
        measurable = func.count().filter(state != FindingState.NOT_MEASURABLE.value)
        on_pace = func.count().filter(state == FindingState.MET.value)
        query = _per_area(areas, measurable, on_pace).join(
            Finding, Finding.organisation_id == OrganisationCopy.organisation_id
        )
        rows = await self._session.execute(query.where(Finding.subject_kind == SubjectKind.TEACHER))
        return {area_id: (measured, met) for area_id, measured, met in rows}


def _per_area(areas: list[Area], *columns: Any) -> Select[Any]:
    """`columns` over every organisation at and below each area."""
    area = aliased(OrganisationCopy)
    return (
        select(area.organisation_id, *columns)
        .select_from(area)
        .join(OrganisationCopy, OrganisationCopy.path.op("<@")(cast(area.path, LTree)))
        .where(area.organisation_id.in_([each.organisation_id for each in areas]))
        .group_by(area.organisation_id)
    )
