"""Roles and grants over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.access import Role
from registry.identity.delegation.schemas import (
    AccountReachRead,
    GrantQuery,
    GrantReachRead,
    GrantRecordRead,
    GrantWithdraw,
    RoleRead,
)
from registry.identity.delegation.service import DelegationService
from registry.identity.dependencies import SettingsDep
from registry.identity.guards import ManageAccounts, ReadAccounts
from registry.identity.schemas import GrantCreate
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

of_account = APIRouter(prefix="/v1/accounts/{account_id:uuid}", tags=["grants"], route_class=ServiceRoute)
router = APIRouter(prefix="/v1", tags=["grants"], route_class=ServiceRoute)


@router.get("/roles", summary="List roles")
async def list_roles(reach: ReadAccounts) -> list[RoleRead]:
    """Every role with what it permits, in words; there are few, so that they come at once."""
    return [RoleRead.of(role, reach.actor) for role in Role]


@of_account.get("/grants", summary="List the grants of an account")
async def list_account_grants(
    account_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[GrantQuery, Query()],
    reach: ReadAccounts,
    uow: UowDep,
) -> Page[GrantRecordRead]:
    """What an account was given, by whom, and what was withdrawn why; the latest first."""
    page = await DelegationService(uow, reach).page(account_id, wanted)
    link_pages(request, response, page.next_cursor)
    return page


@of_account.post("/grants", summary="Give an account a role", status_code=201)
async def give_grant(
    account_id: UUID, command: GrantCreate, response: Response, reach: ManageAccounts, uow: UowDep
) -> GrantRecordRead:
    """Nobody gives more than they hold there themselves, and nobody anything to themselves."""
    grant = await DelegationService(uow, reach).give(account_id, command)
    set_etag(response, grant)
    return grant


@of_account.get("/reach", summary="What somebody can see and do")
async def read_account_reach(account_id: UUID, reach: ReadAccounts, uow: UowDep) -> AccountReachRead:
    """Per grant in force: how many organisations and people it reaches, and what it permits, in words."""
    return await DelegationService(uow, reach).reach(account_id)


@router.get("/grants/{grant_id:uuid}", summary="Read a grant")
async def read_grant(grant_id: UUID, response: Response, reach: ReadAccounts, uow: UowDep) -> GrantRecordRead:
    """One grant, in force or withdrawn; its ETag is what withdrawing needs."""
    grant = await DelegationService(uow, reach).read(grant_id)
    set_etag(response, grant)
    return grant


@router.post("/grants/{grant_id:uuid}/withdraw", summary="Withdraw a grant")
async def withdraw_grant(
    grant_id: UUID,
    command: GrantWithdraw,
    reach: ManageAccounts,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
) -> GrantRecordRead:
    """Take a role away for a stated reason; it stays on record. Needs `If-Match`.

    The next token of its holder is without it; who holds no role any more is signed out.
    """
    grant = await DelegationService(uow, reach).withdraw(grant_id, version, command.reason, settings)
    set_etag(response, grant)
    return grant


@router.post("/grant-previews", summary="Preview a grant")
async def preview_grant(command: GrantCreate, reach: ManageAccounts, uow: UowDep) -> GrantReachRead:
    """What somebody would see and could do with a role not yet given; nothing is changed."""
    return await DelegationService(uow, reach).preview(command)
