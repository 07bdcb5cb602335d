"""Which accounts somebody may manage: those that hold no role beyond their own, and not themselves."""

from uuid import UUID

from registry.access import PERMISSIONS_OF_ROLE, POLICY, Role
from registry.identity.errors import AccountBeyondOwn, AccountNotFound
from registry.identity.models import Account
from registry.identity.repository import AccountRepository
from servicekit.access import Actor, Reach
from servicekit.unit_of_work import UnitOfWork


async def managed_account(uow: UnitOfWork, account_id: UUID, reach: Reach) -> Account:
    """The account with this id, which `reach.actor` was found to be entitled to manage.

    Raises:
        AccountNotFound: not there, or without a role within reach.
        AccountBeyondOwn: the caller's own, or with a role that reaches further than theirs.
    """
    account = await seen_account(uow, account_id, reach)
    if not may_manage(account, reach.actor):
        raise AccountBeyondOwn(login=account.login)
    return account


async def seen_account(uow: UnitOfWork, account_id: UUID, reach: Reach) -> Account:
    """The account with this id, if it holds a role within reach, or once did and now holds none.

    Raises:
        AccountNotFound: it is not there, or does not.
    """
    account = await AccountRepository(uow.session).by_id(account_id, with_former=True)
    if account is None or not any(reach.covers(path) for path in _places(account)):
        raise AccountNotFound
    return account


def may_manage(account: Account, actor: Actor) -> bool:
    """Whether every role of the account is one that `actor` could have granted, and it is not their own."""
    if str(account.id) == actor.id:
        return False
    return all(
        holds_all_of(actor, grant.role, path)
        for grant, path in zip(account.placing_grants, _places(account), strict=True)
    )


def holds_all_of(actor: Actor, role: Role, path: str) -> bool:
    """Whether `actor` holds every permission of `role` at `path`."""
    reaches = (POLICY.reach(actor, permission) for permission in PERMISSIONS_OF_ROLE[role])
    return all(own is not None and own.covers(path) for own in reaches)


def _places(account: Account) -> list[str]:
    return [grant.path for grant in account.placing_grants]
