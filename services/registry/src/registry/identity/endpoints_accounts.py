"""Accounts over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from registry.identity.accounts import AccountService, read_account
from registry.identity.guards import ManageAccounts, ReadAccounts
from registry.identity.schemas import AccountCreate, AccountQuery, AccountRead
from servicekit.concurrency import set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/accounts", tags=["accounts"], route_class=ServiceRoute)


@router.get("", summary="List accounts")
async def list_accounts(
    request: Request,
    response: Response,
    wanted: Annotated[AccountQuery, Query()],
    reach: ReadAccounts,
    uow: UowDep,
) -> Page[AccountRead]:
    """The accounts that hold a role somewhere within the caller's reach."""
    page = await AccountService(uow).page(wanted, reach)
    link_pages(request, response, page.next_cursor)
    return page


@router.post("", summary="Create an account", status_code=201)
async def create_account(
    command: AccountCreate, response: Response, reach: ManageAccounts, uow: UowDep
) -> AccountRead:
    """Make an account with its first roles; nobody grants more than they hold themselves."""
    account = await AccountService(uow).create(command, reach)
    set_etag(response, account)
    return read_account(account, reach.actor, None)
