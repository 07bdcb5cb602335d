"""One's own sessions over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.identity.dependencies import SettingsDep, own_account_id
from registry.identity.sign_ins.schemas import SessionsEnded, SignInSessionQuery, SignInSessionRead
from registry.identity.sign_ins.service import SignInSessionService
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/my/sessions", tags=["my"], route_class=ServiceRoute)


@router.get("", summary="List my sessions")
async def list_my_sessions(
    request: Request,
    response: Response,
    wanted: Annotated[SignInSessionQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
    settings: SettingsDep,
) -> Page[SignInSessionRead]:
    """Where I am signed in, the latest sign-in first."""
    rows = await SignInSessionService(uow, settings, own_account_id(actor)).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[SignInSessionRead.of(session, actor.session) for session in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.delete("/{family:uuid}", summary="End one of my sessions", status_code=204)
async def end_my_session(family: UUID, actor: SignedIn, uow: UowDep, settings: SettingsDep) -> None:
    """Sign that browser out; its access token lasts for minutes at most."""
    await SignInSessionService(uow, settings, own_account_id(actor)).end(family)


@router.post("/end-others", summary="Sign out everywhere else")
async def end_my_other_sessions(actor: SignedIn, uow: UowDep, settings: SettingsDep) -> SessionsEnded:
    """End every session of mine but the one that asks."""
    service = SignInSessionService(uow, settings, own_account_id(actor))
    return SessionsEnded(ended=await service.end_all(but=actor.session))
