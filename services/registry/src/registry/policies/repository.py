"""All SQL about published packs; everything a caller sees passes through `_visible`."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, cast, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, undefer

from registry.organisations.models import Organisation
from registry.organisations.rules import depth
from registry.policies.models import PolicyPack
from registry.policies.rules import Term
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
        return (await self._session.execute(whole)).scalar_one_or_none()

    async def page(self, wanted: PolicyPackQuery) -> Rows[PolicyPack]:
        """One page of those that `wanted` asks for, without their content."""
        query = self._visible()
        if wanted.organisation_id is not None:
            query = query.where(PolicyPack.organisation_id == wanted.organisation_id)
        if wanted.code is not None:
            query = query.where(PolicyPack.code == wanted.code)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        query = select(Organisation).where(
            Organisation.id == organisation_id, self._reach.where(Organisation.path)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def terms_down_to(self, path: str, on: date) -> list[Term]:
        """Those attached on the way from the root to the organisation at `path` that have begun by `on`."""
        query = (
            select(PolicyPack, Organisation.path)
            .join(PolicyPack.organisation)
            .where(_holds(path), PolicyPack.effective_from <= on)
        )
        return [
            Term(
                pack_id=pack.id,
                depth=depth(attached_to),
                code=pack.code,
                version=pack.pack_version,
                first_day=pack.effective_from,
                last_day=pack.effective_until,
            )
            for pack, attached_to in await self._session.execute(query)
        ]

    def _visible(self) -> Select[PolicyPack]:
        above = (_holds(path) for path in self._reach.paths if path)
        return (
            select(PolicyPack)
            .join(PolicyPack.organisation)
            .where(or_(self._reach.where(Organisation.path), *above))
            .options(contains_eager(PolicyPack.organisation))
        )


def _holds(path: str) -> ColumnElement[bool]:
    """The organisation is the one at `path` or stands above it."""
    return Organisation.path.op("@>")(cast(path, LTree))
