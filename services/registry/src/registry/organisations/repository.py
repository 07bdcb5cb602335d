"""All SQL about organisations as they are now; everything a caller sees passes through `_visible`."""

from collections.abc import AsyncIterator
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, cast, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from registry.organisations import rules
from registry.organisations.filters import Listed, found_by, marks_of, narrowed_by, whole
from registry.organisations.models import Organisation
from registry.organisations.schemas import OrganisationFilter, OrganisationQuery
from servicekit.access import Reach
from servicekit.db import LTree
from servicekit.pagination import Rows, Sorting


class OrganisationRepository:
    """Organisations within the reach of one caller."""

    sorting = Sorting(
        Organisation.id, name=Organisation.name, code=Organisation.code, created_at=Organisation.created_at
    )

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, organisation: Organisation) -> None:
        """Make it part of the transaction."""
        self._session.add(organisation)

    async def find(self, organisation_id: UUID, *, lock: bool = False) -> Organisation | None:
        """The one with this id, open or closed; `lock` keeps others from changing it meanwhile."""
        query = self._visible().where(Organisation.id == organisation_id)
        return (await self._session.execute(query.with_for_update() if lock else query)).scalar_one_or_none()

    async def page(self, wanted: OrganisationQuery, day: date) -> Rows[Organisation]:
        """One page of those that `wanted` asks for; marks count on `day`."""
        return await self.sorting.page(self._session, self._filtered(wanted, day), wanted, wanted.sort)

    def every(self, wanted: OrganisationFilter, day: date) -> AsyncIterator[Listed]:
        """All of those that `wanted` asks for, in the order of the tree."""
        parent = aliased(Organisation)
        query = (
            self._filtered(wanted, day)
            .outerjoin(parent, and_(parent.id == Organisation.parent_id, self._reach.where(parent.path)))
            .add_columns(parent.code, parent.name, marks_of(Organisation.id, day))
        )
        return whole(self._session, query, Organisation.path)

    async def count_children(self, ids: list[UUID]) -> dict[UUID, int]:
        """How many open organisations stand directly below each; one statement for all."""
        query = (
            select(Organisation.parent_id, func.count())
            .where(Organisation.parent_id.in_(ids), Organisation.closed_at.is_(None))
            .group_by(Organisation.parent_id)
        )
        return {parent: count for parent, count in await self._session.execute(query) if parent is not None}

    async def height(self, path: str) -> int:
        """How many levels the subtree at `path` has; 1 when nothing is below it."""
        deepest = select(func.max(func.nlevel(Organisation.path))).where(_within(path))
        levels: int = (await self._session.execute(deepest)).scalar_one()
        return levels - rules.depth(path)

    async def lock_tree(self) -> None:
        """Let one change of the tree's shape happen at a time; readers and other writers go on."""
        await self._session.execute(select(func.pg_advisory_xact_lock(func.hashtext("organisations.shape"))))

    async def move_descendants(self, previous_path: str, path: str) -> None:
        """Rewrite the paths below an organisation that moved; one statement however many there are."""
        tail = func.subpath(Organisation.path, rules.depth(previous_path) + 1)
        await self._session.execute(
            update(Organisation)
            .where(_within(previous_path), Organisation.path != cast(previous_path, LTree))
            .values(path=cast(path, LTree).op("||")(tail), version=Organisation.version + 1)
            .execution_options(synchronize_session=False)
        )

    def _visible(self) -> Select[Organisation]:
        return select(Organisation).where(self._reach.where(Organisation.path))

    def _filtered(self, wanted: OrganisationFilter, day: date) -> Select[Organisation]:
        query = self._visible().where(*narrowed_by(wanted, Organisation, Organisation.id, day))
        if not wanted.include_closed:
            query = query.where(Organisation.closed_at.is_(None))
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(Organisation.path.op("<@")(top))
        if wanted.roots:
            query = query.where(~self._has_visible_parent())
        if wanted.q:
            query = query.where(or_(*found_by(wanted.q, Organisation)))
        return query

    def _has_visible_parent(self) -> ColumnElement[bool]:
        parent = aliased(Organisation)
        return exists().where(and_(parent.id == Organisation.parent_id, self._reach.where(parent.path)))


def _within(path: str) -> ColumnElement[bool]:
    return Organisation.path.op("<@")(cast(path, LTree))
