"""All SQL about accounts, sessions and API clients."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager, selectinload

from registry.identity.models import Account, ApiClient, RefreshToken, RoleGrant
from registry.identity.schemas import AccountQuery, ApiClientQuery
from registry.organisations.models import Organisation
from servicekit.access import EVERYWHERE, Reach
from servicekit.pagination import Rows, Sorting

_WITH_GRANTS = selectinload(Account.grants).selectinload(RoleGrant.organisation)
_WITH_FORMER = selectinload(Account.former_grants).selectinload(RoleGrant.organisation)

_WITH_ORGANISATION = (
    select(ApiClient).join(ApiClient.organisation).options(contains_eager(ApiClient.organisation))
)


class AccountRepository:
    """Accounts; the lists are cut to a caller's reach, the look-ups serve signing in."""

    sorting = Sorting(Account.id, login=Account.login, created_at=Account.created_at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_login(self, login: str) -> Account | None:
        """The account that signs in with `login` (logins ignore case)."""
        query = select(Account).where(Account.login == login.strip().lower()).options(_WITH_GRANTS)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def by_id(self, account_id: UUID, *, with_former: bool = False) -> Account | None:
        """The account with this id; `with_former` grants that were withdrawn, where that is asked for."""
        query = select(Account).where(Account.id == account_id).options(_WITH_GRANTS)
        if with_former:
            query = query.options(_WITH_FORMER)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: AccountQuery, reach: Reach) -> Rows[Account]:
        """One page of the accounts that hold a role somewhere within `reach`, or held one and now none."""
        query: Select[Account] = select(Account).options(_WITH_GRANTS, _WITH_FORMER)
        other = aliased(RoleGrant)
        holds_none = ~exists().where(other.account_id == Account.id, other.withdrawn_at.is_(None))
        conditions: list[ColumnElement[bool]] = [
            RoleGrant.account_id == Account.id,
            or_(RoleGrant.withdrawn_at.is_(None), holds_none),
        ]
        if EVERYWHERE not in reach.paths:
            within = select(Organisation.id).where(reach.where(Organisation.path))
            conditions.append(RoleGrant.organisation_id.in_(within))
        if wanted.role is not None:
            conditions.append(RoleGrant.role == wanted.role)
        if wanted.organisation_id is not None:
            conditions.append(RoleGrant.organisation_id == wanted.organisation_id)
        query = query.where(exists().where(*conditions))
        if wanted.q is not None:
            begins = wanted.q.strip()
            query = query.where(
                Account.login.startswith(begins.lower(), autoescape=True)
                | Account.display_name.startswith(begins, autoescape=True)
            )
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def open_organisations(self, ids: set[UUID], reach: Reach) -> dict[UUID, Organisation]:
        """Those of `ids` that exist, are open and lie within `reach`."""
        query = select(Organisation).where(
            Organisation.id.in_(ids), Organisation.closed_at.is_(None), reach.where(Organisation.path)
        )
        return {row.id: row for row in (await self._session.execute(query)).scalars()}


class RefreshTokenRepository:
    """The chains of refresh tokens."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def lock(self, token_hash: bytes) -> RefreshToken | None:
        """The token with this hash, locked so that of two uses at once one comes first."""
        query = select(RefreshToken).where(RefreshToken.token_hash == token_hash).with_for_update()
        return (await self._session.execute(query)).scalar_one_or_none()

    async def revoke_family(self, family: UUID, at: datetime) -> None:
        """End a session: none of its tokens is good any more."""
        await self._session.execute(
            update(RefreshToken)
            .where(RefreshToken.family == family, RefreshToken.revoked_at.is_(None))
            .values(revoked_at=at)
        )


class ApiClientRepository:
    """API clients; what a caller sees is cut to their reach, the look-up serves giving tokens."""

    sorting = Sorting(ApiClient.id, name=ApiClient.name, created_at=ApiClient.created_at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, client: ApiClient) -> None:
        """Make it part of the transaction."""
        self._session.add(client)

    async def by_id(self, client_id: UUID) -> ApiClient | None:
        """The client with this id, wherever it is."""
        query = _WITH_ORGANISATION.where(ApiClient.id == client_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def find(self, client_id: UUID, reach: Reach, *, lock: bool = False) -> ApiClient | None:
        """The same within `reach`; `lock` keeps others from changing it meanwhile."""
        query = _WITH_ORGANISATION.where(ApiClient.id == client_id, reach.where(Organisation.path))
        if lock:
            query = query.with_for_update(of=ApiClient)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: ApiClientQuery, reach: Reach) -> Rows[ApiClient]:
        """One page of the clients within `reach`."""
        query = _WITH_ORGANISATION.where(reach.where(Organisation.path))
        if wanted.organisation_id is not None:
            query = query.where(ApiClient.organisation_id == wanted.organisation_id)
        if wanted.revoked is not None:
            revoked = ApiClient.revoked_at.is_not(None)
            query = query.where(revoked if wanted.revoked else ~revoked)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def note_use(self, client: ApiClient, at: datetime) -> None:
        """Keep when it was last used; no change of the client, so neither version nor audit take notice."""
        await self._session.execute(
            update(ApiClient)
            .where(ApiClient.id == client.id)
            .values(last_used_at=at)
            .execution_options(synchronize_session=False)
        )
