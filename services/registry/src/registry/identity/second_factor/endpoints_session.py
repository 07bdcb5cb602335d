"""The second step of signing in over HTTP."""

from fastapi import APIRouter, Response

from registry.identity.dependencies import CallerDep, KeyRingDep, SettingsDep
from registry.identity.endpoints_session import session_answer
from registry.identity.models import Account
from registry.identity.repository import AccountRepository
from registry.identity.schemas import TokenRead
from registry.identity.second_factor.challenges import SignInChallenge, Wanted
from registry.identity.second_factor.errors import SignInChallengeEnded
from registry.identity.second_factor.schemas import (
    SecondFactorSecretRead,
    SignInChallengeUse,
    SignInSetUp,
    SignInSetUpRead,
)
from registry.identity.second_factor.service import SecondFactorService
from registry.identity.sessions import SessionService
from servicekit.access import public
from servicekit.routing import ServiceRoute, UowDep
from servicekit.unit_of_work import UnitOfWork

router = APIRouter(prefix="/v1/session/second-factor", tags=["session"], route_class=ServiceRoute)
_PROVED = [public("the challenge is the proof")]


@router.post("", summary="Sign in: the code", dependencies=_PROVED)
async def answer_challenge(
    command: SignInChallengeUse,
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
    keys: KeyRingDep,
    caller: CallerDep,
) -> TokenRead:
    """Start the session that the password began, by a code of the app or a recovery code."""
    account = await _account(uow, command.challenge.get_secret_value(), "code")
    await SecondFactorService(uow, settings, account).prove(command.code.get_secret_value(), caller)
    session = await SessionService(uow, settings, keys).start(account, caller)
    return session_answer(session, response, settings)


@router.post("/set-up", summary="Sign in: set up a second factor", status_code=201, dependencies=_PROVED)
async def set_up_at_sign_in(
    command: SignInSetUp, response: Response, uow: UowDep, settings: SettingsDep
) -> SecondFactorSecretRead:
    """A secret for an authenticator app, where a role needs one and there is none; in this answer only."""
    response.headers["Cache-Control"] = "no-store"
    account = await _account(uow, command.challenge.get_secret_value(), "set_up")
    return await SecondFactorService(uow, settings, account).set_up()


@router.post("/confirm", summary="Sign in: confirm the second factor", dependencies=_PROVED)
async def confirm_at_sign_in(
    command: SignInChallengeUse,
    response: Response,
    uow: UowDep,
    settings: SettingsDep,
    keys: KeyRingDep,
    caller: CallerDep,
) -> SignInSetUpRead:
    """Start the session by a first code of the app; the recovery codes are in this answer only."""
    account = await _account(uow, command.challenge.get_secret_value(), "set_up")
    service = SecondFactorService(uow, settings, account)
    codes = await service.confirm(command.code.get_secret_value(), caller)
    session = await SessionService(uow, settings, keys).start(account, caller)
    token = session_answer(session, response, settings)
    return SignInSetUpRead(**token.model_dump(), recovery_codes=codes)


async def _account(uow: UnitOfWork, sealed: str, wanted: Wanted) -> Account:
    """Whose challenge it is.

    Raises:
        SignInChallengeEnded: it is too old, for something else, or the account has changed since.
    """
    challenge = SignInChallenge.unsealed(sealed, uow.clock.now())
    account = await AccountRepository(uow.session).by_id(challenge.account_id)
    if account is None or challenge.wanted != wanted or not challenge.fits(account):
        raise SignInChallengeEnded
    uow.actor = str(account.id)
    return account
