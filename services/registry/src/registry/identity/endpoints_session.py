"""Signing in and out over HTTP, and tokens for programs."""

from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Header, Response

from registry.identity.accounts import AccountService
from registry.identity.dependencies import CallerDep, KeyRingDep, SettingsDep
from registry.identity.errors import UnsupportedGrantType
from registry.identity.programs import ClientCredentials, ProgramTokenService
from registry.identity.schemas import MeRead, SessionCreate, TokenRead
from registry.identity.second_factor.challenges import SignInChallenge
from registry.identity.second_factor.schemas import SignInChallengeRead
from registry.identity.sessions import SessionService, SignedInSession
from registry.settings import Settings
from servicekit.access import SignedIn, public
from servicekit.routing import ServiceRoute, UowDep

COOKIE = "shixun_refresh"
# The gateway's public address of these routes; the browser sends the cookie nowhere else.
_COOKIE_PATH = "/api/registry/v1/session"

router = APIRouter(prefix="/v1", tags=["session"], route_class=ServiceRoute)

RefreshCookie = Annotated[str | None, Cookie(alias=COOKIE, include_in_schema=False)]


@router.post("/session", summary="Sign in", dependencies=[public("nobody is signed in yet")])
async def create_session(
    command: SessionCreate,
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
    keys: KeyRingDep,
    caller: CallerDep,
) -> TokenRead | SignInChallengeRead:
    """Start a session: an access token in the answer, a refresh token in an HttpOnly cookie.

    An account with a second factor gets a challenge instead, to be sent to `/v1/session/second-factor`
    with a code; one whose role needs a second factor and has none gets one to set it up with.
    """
    service = SessionService(uow, settings, keys)
    session = await service.sign_in(command.login, command.password.get_secret_value(), caller)
    if isinstance(session, SignInChallenge):
        response.headers["Cache-Control"] = "no-store"
        return SignInChallengeRead(
            challenge=session.sealed(),
            wanted=session.wanted,
            expires_in=int(settings.sign_in_challenge_lifetime.total_seconds()),
        )
    return session_answer(session, response, settings)


@router.post(
    "/session/refresh", summary="Stay signed in", dependencies=[public("the refresh cookie is the proof")]
)
async def refresh_session(
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
    keys: KeyRingDep,
    refresh_token: RefreshCookie = None,
) -> TokenRead:
    """Exchange the refresh cookie for the next one and a fresh access token."""
    session = await SessionService(uow, settings, keys).refresh(refresh_token)
    return session_answer(session, response, settings)


@router.delete(
    "/session",
    summary="Sign out",
    status_code=204,
    dependencies=[public("the refresh cookie is the proof")],
)
async def end_session(
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
    keys: KeyRingDep,
    refresh_token: RefreshCookie = None,
) -> None:
    """End the session; its refresh tokens are refused from now on."""
    await SessionService(uow, settings, keys).sign_out(refresh_token)
    response.delete_cookie(COOKIE, path=_COOKIE_PATH)


@router.get("/me", summary="Who am I")
async def read_me(actor: SignedIn, uow: UowDep) -> MeRead:
    """The caller, their grants, and every permission these amount to."""
    return await AccountService(uow).me(actor)


@router.post(
    "/oauth/token", summary="Get a token for a program", dependencies=[public("credentials are in it")]
)
async def create_client_token(
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
    keys: KeyRingDep,
    grant_type: Annotated[str, Form(min_length=1, json_schema_extra={"enum": ["client_credentials"]})],
    client_id: Annotated[str | None, Form(min_length=1, max_length=64)] = None,
    client_secret: Annotated[str | None, Form(min_length=1, max_length=256)] = None,
    authorization: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> TokenRead:
    """OAuth2 client credentials (RFC 6749 §4.4): by HTTP Basic, or as `client_id` and `client_secret`."""
    if grant_type != "client_credentials":
        raise UnsupportedGrantType
    offered = ClientCredentials.given(authorization, client_id, client_secret)
    token = await ProgramTokenService(uow, settings, keys).issue(offered)
    response.headers["Cache-Control"] = "no-store"
    return _token(token, settings)


def session_answer(session: SignedInSession, response: Response, settings: Settings) -> TokenRead:
    """The answer that a session begins or goes on with; sets its cookie."""
    response.set_cookie(
        COOKIE,
        session.refresh_token,
        max_age=int(settings.refresh_token_lifetime.total_seconds()),
        path=_COOKIE_PATH,
        httponly=True,
        secure=settings.cookie_secure,
        samesite="strict",
    )
    response.headers["Cache-Control"] = "no-store"
    return _token(session.access_token, settings)


def _token(access_token: str, settings: Settings) -> TokenRead:
    return TokenRead(
        access_token=access_token,
        token_type="Bearer",  # noqa: S106 - the name of a scheme, not a secret
        expires_in=int(settings.access_token_lifetime.total_seconds()),
    )
