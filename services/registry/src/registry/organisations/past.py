"""All SQL about organisations as they were.

What was is read by whoever reaches the organisation now, and by whoever reached it then: a county goes on
seeing the schools it once had as they were while it had them, and sees where the schools it has came from.
"""

from collections.abc import AsyncIterator, Collection, Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager

from registry.organisations.filters import Listed, found_by, marks_of, narrowed_by, whole
from registry.organisations.history import OrganisationVersion
from registry.organisations.models import Organisation
from registry.organisations.schemas import HistoryQuery, OrganisationFilter, OrganisationQuery
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting

_Version = type[OrganisationVersion]


class PastRepository:
    """Former states of organisations, within the reach of one caller."""

    sorting = Sorting(
        OrganisationVersion.organisation_id,
        name=OrganisationVersion.name,
        code=OrganisationVersion.code,
        created_at=Organisation.created_at,
    )
    in_time = Sorting(OrganisationVersion.id, since=OrganisationVersion.since)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    async def find(self, organisation_id: UUID, at: datetime) -> OrganisationVersion | None:
        """The one with this id as it was then."""
        query = self._at(at).where(OrganisationVersion.organisation_id == organisation_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: OrganisationQuery, at: datetime, day: date) -> Rows[OrganisationVersion]:
        """One page of those that `wanted` asks for."""
        return await self.sorting.page(self._session, self._filtered(wanted, at, day), wanted, wanted.sort)

    def every(self, wanted: OrganisationFilter, at: datetime, day: date) -> AsyncIterator[Listed]:
        """All of those that `wanted` asks for, in the order of the tree."""
        then, now = aliased(OrganisationVersion), aliased(Organisation)
        parents = select(then).join(now, now.id == then.organisation_id)
        parents = parents.where(_held(then, at), self._reaches(then, now))
        parent = aliased(OrganisationVersion, parents.subquery())
        query = (
            self._filtered(wanted, at, day)
            .outerjoin(parent, parent.organisation_id == OrganisationVersion.parent_id)
            .add_columns(parent.code, parent.name, marks_of(OrganisationVersion.organisation_id, day))
        )
        return whole(self._session, query, OrganisationVersion.path)

    async def count_children(self, ids: list[UUID], at: datetime) -> dict[UUID, int]:
        """How many open organisations stood directly below each; one statement for all."""
        query = (
            select(OrganisationVersion.parent_id, func.count())
            .where(
                OrganisationVersion.parent_id.in_(ids),
                _held(OrganisationVersion, at),
                OrganisationVersion.closed.is_(False),
            )
            .group_by(OrganisationVersion.parent_id)
        )
        return {parent: count for parent, count in await self._session.execute(query) if parent is not None}

    async def history(self, organisation_id: UUID, wanted: HistoryQuery) -> Rows[OrganisationVersion]:
        """One page of what an organisation was, and is."""
        query = self._visible().where(OrganisationVersion.organisation_id == organisation_id)
        return await self.in_time.page(self._session, query, wanted, wanted.sort)

    async def before(self, versions: Iterable[OrganisationVersion]) -> dict[int, OrganisationVersion]:
        """What each was right before, by the id of the later version; one statement for all."""
        later, earlier = aliased(OrganisationVersion), aliased(OrganisationVersion)
        query = (
            select(later.id, earlier)
            .join(
                earlier,
                and_(earlier.organisation_id == later.organisation_id, earlier.until == later.since),
            )
            .where(later.id.in_([version.id for version in versions]))
        )
        return {row.id: row[1] for row in await self._session.execute(query)}

    async def names(self, ids: Collection[UUID]) -> dict[UUID, str]:
        """What those within reach are called now."""
        query = select(Organisation.id, Organisation.name).where(
            Organisation.id.in_(ids), self._reach.where(Organisation.path)
        )
        return {row.id: row.name for row in await self._session.execute(query)}

    def _visible(self) -> Select[OrganisationVersion]:
        return (
            select(OrganisationVersion)
            .join(OrganisationVersion.organisation)
            .where(self._reaches(OrganisationVersion, Organisation))
            .options(contains_eager(OrganisationVersion.organisation))
        )

    def _reaches(self, then: _Version, now: type[Organisation]) -> ColumnElement[bool]:
        return or_(self._reach.where(now.path), self._reach.where(then.path))

    def _at(self, at: datetime) -> Select[OrganisationVersion]:
        return self._visible().where(_held(OrganisationVersion, at))

    def _filtered(self, wanted: OrganisationFilter, at: datetime, day: date) -> Select[OrganisationVersion]:
        conditions = narrowed_by(wanted, OrganisationVersion, OrganisationVersion.organisation_id, day)
        query = self._at(at).where(*conditions)
        if not wanted.include_closed:
            query = query.where(OrganisationVersion.closed.is_(False))
        if wanted.below is not None:
            top = aliased(OrganisationVersion)
            path = select(top.path).where(top.organisation_id == wanted.below, _held(top, at))
            query = query.where(OrganisationVersion.path.op("<@")(path.scalar_subquery()))
        if wanted.roots:
            query = query.where(~self._had_visible_parent(at))
        if wanted.q:
            query = query.where(or_(*found_by(wanted.q, OrganisationVersion)))
        return query

    def _had_visible_parent(self, at: datetime) -> ColumnElement[bool]:
        then, now = aliased(OrganisationVersion), aliased(Organisation)
        return exists().where(
            then.organisation_id == OrganisationVersion.parent_id,
            now.id == then.organisation_id,
            _held(then, at),
            self._reaches(then, now),
        )


def _held(version: Any, at: datetime) -> ColumnElement[bool]:
    """Whether a version was how things stood at an instant."""
    return and_(version.since <= at, or_(version.until.is_(None), version.until > at))
