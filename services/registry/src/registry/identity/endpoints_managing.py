"""What an officer does for the accounts of others, over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.identity.accounts import AccountService
from registry.identity.credentials.schemas import PasswordCodeRead
from registry.identity.credentials.service import PasswordService
from registry.identity.dependencies import SettingsDep
from registry.identity.guards import ManageAccounts, ReadAccounts
from registry.identity.managing import managed_account, seen_account
from registry.identity.schemas import AccountRead
from registry.identity.sign_ins.schemas import SessionsEnded, SignInSessionQuery, SignInSessionRead
from registry.identity.sign_ins.service import SignInSessionService
from servicekit.concurrency import set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/accounts/{account_id:uuid}", tags=["accounts"], route_class=ServiceRoute)


@router.get("", summary="Read an account")
async def read_account(account_id: UUID, response: Response, reach: ReadAccounts, uow: UowDep) -> AccountRead:
    """One account that holds a role within the caller's reach."""
    account = await seen_account(uow, account_id, reach)
    set_etag(response, account)
    [shown] = await AccountService(uow).shown([account], reach.actor)
    return shown


@router.post("/unlock", summary="Unlock an account")
async def unlock_account(account_id: UUID, reach: ManageAccounts, uow: UowDep) -> AccountRead:
    """Let it sign in at once again after too many failed sign-ins."""
    account = await managed_account(uow, account_id, reach)
    return await AccountService(uow).unlock(account, reach.actor)


@router.post("/password-reset", summary="Reset a password", status_code=201)
async def reset_password(
    account_id: UUID, response: Response, reach: ManageAccounts, uow: UowDep, settings: SettingsDep
) -> PasswordCodeRead:
    """A one-time code to hand to its owner, shown in this answer only.

    The old password is good no more and every session ends. Who loses the code asks for another.
    """
    account = await managed_account(uow, account_id, reach)
    response.headers["Cache-Control"] = "no-store"
    return await PasswordService(uow, settings).issue_reset(account)


@router.get("/sessions", summary="List the sessions of an account")
async def list_account_sessions(
    account_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[SignInSessionQuery, Query()],
    reach: ManageAccounts,
    uow: UowDep,
    settings: SettingsDep,
) -> Page[SignInSessionRead]:
    """Where somebody is signed in whose account the caller may manage."""
    account = await managed_account(uow, account_id, reach)
    rows = await SignInSessionService(uow, settings, account.id).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[SignInSessionRead.of(session, None) for session in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/sessions/end", summary="End the sessions of an account")
async def end_account_sessions(
    account_id: UUID, reach: ManageAccounts, uow: UowDep, settings: SettingsDep
) -> SessionsEnded:
    """Sign somebody out everywhere; access tokens last for minutes at most."""
    account = await managed_account(uow, account_id, reach)
    return SessionsEnded(ended=await SignInSessionService(uow, settings, account.id).end_all())
