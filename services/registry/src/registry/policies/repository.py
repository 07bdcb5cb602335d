"""All SQL about published packs; everything a caller sees passes through `_visible`."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, cast, false, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager, undefer, with_expression

from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from registry.policies.models import PolicyPack
from registry.policies.rules import PackState
from registry.policies.schemas import PolicyPackQuery
from servicekit.access import Reach
from servicekit.db import LTree
from servicekit.pagination import Rows, Sorting


class PolicyPackRepository:
    """Packs that bind, or lie within, the reach of one caller."""

    sorting = Sorting(
        PolicyPack.id,
        effective_from=PolicyPack.effective_from,
        code=PolicyPack.code,
        published_at=PolicyPack.published_at,
    )

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, pack: PolicyPack) -> None:
        """Make it part of the transaction."""
        self._session.add(pack)

    async def find(self, pack_id: UUID) -> PolicyPack | None:
        """The one with this id, with its content."""
        query = self._visible().where(PolicyPack.id == pack_id)
        whole = query.options(undefer(PolicyPack.content), undefer(PolicyPack.yaml))
        # One that was just published is read again, for what only the database knows of it.
        fresh = whole.execution_options(populate_existing=True)
        return (await self._session.execute(fresh)).scalar_one_or_none()

    async def page(self, wanted: PolicyPackQuery, on: date) -> Rows[PolicyPack]:
        """One page of those that `wanted` asks for, as they stand on a day, without their content."""
        query = self._visible()
        if wanted.organisation_id is not None:
            query = query.where(PolicyPack.organisation_id == wanted.organisation_id)
        if wanted.code is not None:
            query = query.where(PolicyPack.code == wanted.code)
        if wanted.state is not None:
            query = query.where(_stands(wanted.state, on))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def down_to(self, path: str) -> list[PolicyPack]:
        """Those attached on the way from the root to the organisation at `path`, without their content."""
        query = (
            _told().where(_holds(path)).order_by(Organisation.path, PolicyPack.effective_from, PolicyPack.id)
        )
        return list((await self._session.execute(query)).scalars())

    async def versions_at(self, organisation_id: UUID, code: str) -> list[PolicyPack]:
        """The versions of one pack at an organisation, from the oldest, without their content."""
        query = self._visible().where(PolicyPack.organisation_id == organisation_id, PolicyPack.code == code)
        return list((await self._session.execute(query.order_by(PolicyPack.pack_version))).scalars())

    def _visible(self) -> Select[PolicyPack]:
        above = (_holds(path) for path in self._reach.paths if path)
        return _told().where(or_(self._reach.where(Organisation.path), *above))


def _told() -> Select[PolicyPack]:
    return (
        select(PolicyPack)
        .join(PolicyPack.organisation)
        .options(
            contains_eager(PolicyPack.organisation),
            with_expression(PolicyPack.superseded_on, _superseded_on),
        )
    )


def _stands(state: PackState, on: date) -> ColumnElement[bool]:
    """What `registry.policies.rules.state` says, for the database."""
    superseded = func.coalesce(_superseded_on <= on, false())
    if state is PackState.SUPERSEDED:
        return superseded
    begun, over = PolicyPack.effective_from <= on, func.coalesce(PolicyPack.effective_until < on, false())
    dates = {
        PackState.UPCOMING: not_(begun),
        PackState.IN_FORCE: and_(begun, not_(over)),
        PackState.EXPIRED: and_(begun, over),
    }
    return and_(not_(superseded), dates[state])


_newer = aliased(PolicyPack)
_superseded_on = (
    select(func.min(_newer.effective_from))
    .where(
        _newer.organisation_id == PolicyPack.organisation_id,
        _newer.code == PolicyPack.code,
        _newer.pack_version > PolicyPack.pack_version,
    )
    .correlate(PolicyPack)
    .scalar_subquery()
)


def _holds(path: str) -> ColumnElement[bool]:
    """The organisation is the one at `path` or stands above it."""
    return Organisation.path.op("@>")(cast(path, LTree))
