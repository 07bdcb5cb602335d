"""All SQL about bases and their use; what a caller sees passes `readable`, what they change their reach."""

from collections.abc import AsyncIterator, Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from registry.places.models import BaseUse, TrainingBase
from registry.places.reading import at_or_below, is_for, readable
from registry.places.schemas import BaseFilter, BaseQuery, BaseUsage, BaseUseQuery
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.pagination import Rows, Sorting, escape_like
from servicekit.states import StateChange

_BATCH = 500
_BASES = Sorting(TrainingBase.id, established_on=TrainingBase.established_on)
_USES = Sorting(BaseUse.id, used_on=BaseUse.used_on)


class BaseRepository:
    """Bases that one caller sees, or may change."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, row: TrainingBase | BaseUse) -> None:
        """Make it part of the transaction."""
        self._session.add(row)

    async def find(self, base_id: UUID) -> TrainingBase | None:
        """The one with this id that the caller may read."""
        query = _with_organisation().where(readable(self._reach), TrainingBase.id == base_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def kept(self, base_id: UUID) -> TrainingBase | None:
        """The one with this id that the caller may change, kept from others meanwhile."""
        query = (
            _with_organisation()
            .where(self._reach.where(Organisation.path), TrainingBase.id == base_id)
            .with_for_update(of=TrainingBase)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def page(self, wanted: BaseQuery) -> Rows[TrainingBase]:
        """One page of those that `wanted` asks for."""
        return await _BASES.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def batches(self, wanted: BaseFilter) -> AsyncIterator[Sequence[TrainingBase]]:
        """All that `wanted` asks for, some hundreds with every statement."""
        query = self._filtered(wanted).order_by(TrainingBase.id).limit(_BATCH)
        found = (await self._session.scalars(query)).all()
        while found:
            yield found
            found = (await self._session.scalars(query.where(TrainingBase.id > found[-1].id))).all()

    async def usage(self, bases: Collection[TrainingBase], year: int) -> dict[UUID, BaseUsage]:
        """How much each was used in a year; one statement for all."""
        query = (
            select(BaseUse.base_id, func.count(), func.sum(BaseUse.people))
            .where(
                BaseUse.base_id.in_([each.id for each in bases]),
                BaseUse.used_on.between(date(year, 1, 1), date(year, 12, 31)),
                BaseUse.withdrawn_at.is_(None),
            )
            .group_by(BaseUse.base_id)
        )
        found = {
            row[0]: BaseUsage(year=year, times=row[1], people=row[2])
            for row in await self._session.execute(query)
        }
        return {each.id: found.get(each.id, BaseUsage(year=year, times=0, people=0)) for each in bases}

    async def history(self, base: TrainingBase) -> Sequence[StateChange]:
        """Every step of its standing, in order."""
        query = (
            select(StateChange)
            .where(StateChange.subject == subject_of(base))
            .order_by(StateChange.at, StateChange.id)
        )
        return (await self._session.scalars(query)).all()

    async def page_of_uses(self, base: TrainingBase, wanted: BaseUseQuery) -> Rows[BaseUse]:
        """One page of the uses of a base."""
        query = select(BaseUse).where(BaseUse.base_id == base.id)
        if not wanted.include_withdrawn:
            query = query.where(BaseUse.withdrawn_at.is_(None))
        return await _USES.page(self._session, query, wanted, wanted.sort)

    async def kept_use(self, use_id: UUID) -> BaseUse | None:
        """The use with this id that the caller may change, kept from others meanwhile."""
        query = (
            select(BaseUse)
            .join(BaseUse.base)
            .join(TrainingBase.organisation)
            .where(self._reach.where(Organisation.path), BaseUse.id == use_id)
            .options(contains_eager(BaseUse.base).contains_eager(TrainingBase.organisation))
            .with_for_update(of=BaseUse)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def _filtered(self, wanted: BaseFilter) -> Select[TrainingBase]:
        query = _with_organisation().where(readable(self._reach))
        for column, value in (
            (TrainingBase.standing, wanted.standing),
            (TrainingBase.kind, wanted.kind),
            (TrainingBase.level, wanted.level),
            (TrainingBase.subject, wanted.subject),
        ):
            if value is not None:
                query = query.where(column == value)
        if wanted.function is not None:
            query = query.where(is_for(wanted.function))
        if wanted.name:
            query = query.where(TrainingBase.name.ilike(f"%{escape_like(wanted.name.strip())}%"))
        if wanted.below is not None:
            query = query.where(at_or_below(wanted.below))
        return query


def _with_organisation() -> Select[TrainingBase]:
    return (
        select(TrainingBase)
        .join(TrainingBase.organisation)
        .options(contains_eager(TrainingBase.organisation))
    )
