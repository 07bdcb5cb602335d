"""All SQL about grants and how far they reach."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, selectinload

from registry.access import Role
from registry.identity.delegation.schemas import GrantQuery
from registry.identity.models import Account, RoleGrant
from registry.organisations.models import Organisation
from registry.people.models import Person
from servicekit.access import Actor, Reach
from servicekit.pagination import Rows, Sorting


class GrantRepository:
    """The grants of accounts."""

    sorting = Sorting(RoleGrant.id, given_at=RoleGrant.created_at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, grant: RoleGrant) -> None:
        """Make it part of the transaction."""
        self._session.add(grant)

    async def page(self, account_id: UUID, wanted: GrantQuery, reach: Reach) -> Rows[RoleGrant]:
        """One page of an account's grants: all that are in force, and within `reach` those withdrawn."""
        query = (
            select(RoleGrant)
            .outerjoin(RoleGrant.organisation)
            .options(contains_eager(RoleGrant.organisation))
            .where(
                RoleGrant.account_id == account_id,
                or_(RoleGrant.withdrawn_at.is_(None), reach.where(Organisation.path)),
            )
        )
        if wanted.withdrawn is not None:
            withdrawn = RoleGrant.withdrawn_at.is_not(None)
            query = query.where(withdrawn if wanted.withdrawn else ~withdrawn)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def find(self, grant_id: UUID, reach: Reach, *, lock: bool = False) -> RoleGrant | None:
        """The grant with this id, if it lies within `reach`; `lock` keeps others from changing it."""
        query = (
            select(RoleGrant)
            .where(RoleGrant.id == grant_id)
            .options(selectinload(RoleGrant.organisation), selectinload(RoleGrant.account))
        )
        if lock:
            query = query.with_for_update(of=RoleGrant).execution_options(populate_existing=True)
        grant = (await self._session.execute(query)).scalar_one_or_none()
        return grant if grant is not None and reach.covers(grant.path) else None

    async def lock_administrators(self) -> Sequence[UUID]:
        """The grants that make somebody who can sign in an administrator of everything, locked in order."""
        query = (
            select(RoleGrant.id)
            .join(RoleGrant.account)
            .where(
                RoleGrant.role == Role.PLATFORM_ADMIN,
                RoleGrant.organisation_id.is_(None),
                RoleGrant.withdrawn_at.is_(None),
                Account.disabled.is_(False),
            )
            .order_by(RoleGrant.id)
            .with_for_update(of=RoleGrant)
        )
        return (await self._session.execute(query)).scalars().all()

    async def holds_any(self, account_id: UUID) -> bool:
        """Whether the account holds a role."""
        query = select(RoleGrant.id).where(
            RoleGrant.account_id == account_id, RoleGrant.withdrawn_at.is_(None)
        )
        return (await self._session.execute(query.limit(1))).first() is not None

    async def counts(self, paths: Sequence[str], actor: Actor) -> list[tuple[int, int]]:
        """How many open organisations and people there are at and below each path, in one statement."""
        if not paths:
            return []
        columns: list[ColumnElement[int]] = []
        for path in paths:
            within = Reach(actor, (path,)).where(Organisation.path)
            open_ones = select(func.count(Organisation.id)).where(Organisation.closed_at.is_(None), within)
            people = select(func.count(Person.id)).join(Person.organisation)
            people = people.where(Person.left_at.is_(None), within)
            columns += [open_ones.scalar_subquery(), people.scalar_subquery()]
        row = (await self._session.execute(select(*columns))).one()
        return list(zip(row[0::2], row[1::2], strict=True))
