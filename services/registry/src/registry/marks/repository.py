"""All SQL about marks; everything a caller sees passes through `_visible`."""

from collections.abc import Collection, Iterable
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.marks.conditions import in_force
from registry.marks.kinds import Cohort, MarkKind
from registry.marks.models import OrganisationMark
from registry.marks.schemas import MarkFilter, MarkQuery, OrganisationMarkQuery
from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting


class Total(NamedTuple):
    """How many marks of one kind and cohort."""

    kind: MarkKind
    cohort: Cohort | None
    number: int


class MarkRepository:
    """Marks of organisations within the reach of one caller."""

    sorting = Sorting(OrganisationMark.id, starts_on=OrganisationMark.starts_on)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, mark: OrganisationMark) -> None:
        """Make it part of the transaction."""
        self._session.add(mark)

    async def find(self, mark_id: UUID, *, lock: bool = False) -> OrganisationMark | None:
        """The one with this id; `lock` keeps others from changing it meanwhile."""
        query = self._visible().where(OrganisationMark.id == mark_id)
        if lock:
            query = query.with_for_update(of=OrganisationMark)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: MarkQuery) -> Rows[OrganisationMark]:
        """One page of those that `wanted` asks for."""
        return await self.sorting.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def page_of(self, organisation_id: UUID, wanted: OrganisationMarkQuery) -> Rows[OrganisationMark]:
        """One page of the marks of one organisation, withdrawn ones too."""
        query = self._visible().where(OrganisationMark.organisation_id == organisation_id)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def every(self, wanted: MarkFilter) -> list[OrganisationMark]:
        """All that `wanted` asks for, by place; an annex has tens of rows, a province's list thousands."""
        query = self._filtered(wanted).order_by(
            OrganisationMark.kind, Organisation.path, OrganisationMark.starts_on
        )
        return [*await self._session.scalars(query)]

    async def totals(self, wanted: MarkFilter) -> list[Total]:
        """How many there are of each kind and cohort."""
        marks = self._filtered(wanted).with_only_columns(
            OrganisationMark.kind, OrganisationMark.cohort, func.count(), maintain_column_froms=True
        )
        grouped = marks.group_by(OrganisationMark.kind, OrganisationMark.cohort).order_by(
            OrganisationMark.kind, OrganisationMark.cohort
        )
        return [Total(*row) for row in await self._session.execute(grouped)]

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def named(
        self, below: str, codes: Collection[str], divisions: Collection[str], names: Collection[str]
    ) -> list[Organisation]:
        """The open organisations at and below a path that a list may mean by these; one statement."""
        query = (
            select(Organisation)
            .where(
                self._reach.where(Organisation.path),
                Organisation.path.op("<@")(below),
                Organisation.closed_at.is_(None),
                or_(
                    Organisation.code.in_(codes),
                    Organisation.division_code.in_(divisions),
                    Organisation.name.in_(names),
                ),
            )
            .order_by(Organisation.path)
        )
        return [*await self._session.scalars(query)]

    async def held(self, kind: MarkKind, organisation_ids: Iterable[UUID]) -> list[OrganisationMark]:
        """The marks of a kind that these have, withdrawn ones left out."""
        query = select(OrganisationMark).where(
            OrganisationMark.kind == kind,
            OrganisationMark.organisation_id.in_(organisation_ids),
            OrganisationMark.withdrawn_at.is_(None),
        )
        return [*await self._session.scalars(query)]

    def _visible(self) -> Select[OrganisationMark]:
        return (
            select(OrganisationMark)
            .join(OrganisationMark.organisation)
            .where(self._reach.where(Organisation.path))
            .options(contains_eager(OrganisationMark.organisation))
        )

    def _filtered(self, wanted: MarkFilter) -> Select[OrganisationMark]:
        query = self._visible()
        if not wanted.include_withdrawn:
            query = query.where(OrganisationMark.withdrawn_at.is_(None))
        if wanted.kind is not None:
            query = query.where(OrganisationMark.kind == wanted.kind)
        if wanted.cohort is not None:
            query = query.where(OrganisationMark.cohort == wanted.cohort)
        if wanted.valid_on is not None:
            query = query.where(in_force(wanted.valid_on))
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(Organisation.path.op("<@")(top))
        return query
