"""Use cases on accounts: create one with its roles, look at one, list those within reach."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import SecretStr

from registry.access import POLICY
from registry.identity.credentials.service import ensure_strong
from registry.identity.delegation.granting import granted
from registry.identity.managing import may_manage
from registry.identity.models import Account, RoleGrant
from registry.identity.passwords import hash_password
from registry.identity.repository import AccountRepository
from registry.identity.schemas import (
    AccountCreate,
    AccountQuery,
    AccountRead,
    GrantRead,
    MeRead,
    OrganisationRef,
)
from registry.identity.throttle.repository import ThrottleRepository, login_index
from servicekit.access import Actor, Reach
from servicekit.ids import new_id
from servicekit.pagination import Page
from servicekit.unit_of_work import UnitOfWork


class AccountService:
    """What a caller may do with accounts."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._accounts = AccountRepository(uow.session)

    async def me(self, actor: Actor) -> MeRead:
        """Who the caller is; a program has no account behind it."""
        account = await self._accounts.by_id(UUID(actor.id)) if actor.kind == "person" else None
        return MeRead(
            id=actor.id,
            login=account.login if account else None,
            display_name=account.display_name if account else actor.name,
            kind=actor.kind,
            grants=[read_grant(grant) for grant in account.grants] if account else [],
            permissions=sorted(POLICY.permissions(actor)),
        )

    async def page(self, wanted: AccountQuery, reach: Reach) -> Page[AccountRead]:
        """One page of the accounts that hold a role within reach."""
        rows = await self._accounts.page(wanted, reach)
        return Page(
            items=await self.shown(rows.items, reach.actor), next_cursor=rows.next_cursor, total=rows.total
        )

    async def shown(self, accounts: Sequence[Account], actor: Actor) -> list[AccountRead]:
        """Accounts on the wire, as `actor` sees them."""
        throttles = ThrottleRepository(self._uow.session)
        indexes = [login_index(account.login) for account in accounts]
        blocked = await throttles.blocked_until(indexes, self._uow.clock.now())
        return [
            read_account(account, actor, blocked.get(index))
            for account, index in zip(accounts, indexes, strict=True)
        ]

    async def unlock(self, account: Account, actor: Actor) -> AccountRead:
        """Forget the failed sign-ins of an account that the caller may manage."""
        await ThrottleRepository(self._uow.session).forget(login_index(account.login))
        account.unlocked_at = self._uow.clock.now()
        await self._uow.session.flush()  # the answer shows the version the database gives
        return read_account(account, actor, None)

    async def create(self, command: AccountCreate, reach: Reach) -> Account:
        """Make an account with its first roles.

        Raises:
            GrantOrganisationNotFound: a grant names no open organisation within reach.
            GrantBeyondOwn: a role holds permissions that the caller does not hold there.
            RoleForPrograms: a role is none for people.
        """
        wanted = {grant.organisation_id for grant in command.grants if grant.organisation_id is not None}
        organisations = await self._accounts.open_organisations(wanted, reach)
        grants = [granted(grant, organisations, reach.actor) for grant in command.grants]
        return await self.open(command.login, command.display_name, command.password, grants)

    async def open(
        self,
        login: str,
        display_name: str,
        password: SecretStr,
        grants: list[RoleGrant],
        account_id: UUID | None = None,
    ) -> Account:
        """Make an account with roles that the caller was found to be entitled to give.

        Raises:
            LoginTaken: the login is somebody else's.
            PasswordRefused: the password is too easily guessed.
        """
        ensure_strong(password.get_secret_value(), login, pointer="/password")
        account = Account(
            id=account_id or new_id(),
            login=login,
            display_name=display_name,
            password_hash=await hash_password(password.get_secret_value()),
            disabled=False,
            grants=grants,
        )
        self._uow.session.add(account)
        await self._uow.session.flush()  # the answer shows the version and time the database gives
        return account


def read_grant(grant: RoleGrant) -> GrantRead:
    """A grant on the wire."""
    place: Any = grant.organisation
    return GrantRead(role=grant.role, organisation=OrganisationRef.model_validate(place) if place else None)


def read_account(account: Account, actor: Actor, blocked_until: datetime | None) -> AccountRead:
    """An account on the wire, as `actor` sees it."""
    return AccountRead(
        id=account.id,
        login=account.login,
        display_name=account.display_name,
        disabled=account.disabled,
        has_password=account.password_hash is not None,
        has_second_factor=account.second_factor_at is not None,
        blocked_until=blocked_until,
        may_manage=may_manage(account, actor),
        grants=[read_grant(grant) for grant in account.grants],
        version=account.version,
        created_at=account.created_at,
    )
