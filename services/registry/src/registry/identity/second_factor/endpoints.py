"""One's own second factor, and that of others, over HTTP."""

from uuid import UUID

from fastapi import APIRouter, Response

from registry.identity.accounts import AccountService
from registry.identity.dependencies import CallerDep, SettingsDep, own_account_id
from registry.identity.errors import AccountNotFound
from registry.identity.guards import ManageAccounts
from registry.identity.managing import managed_account
from registry.identity.repository import AccountRepository
from registry.identity.schemas import AccountRead
from registry.identity.second_factor.schemas import (
    RecoveryCodesRead,
    SecondFactorCodeUse,
    SecondFactorRead,
    SecondFactorReset,
    SecondFactorSecretRead,
)
from registry.identity.second_factor.service import SecondFactorService
from registry.settings import Settings
from servicekit.access import Actor, SignedIn
from servicekit.routing import ServiceRoute, UowDep
from servicekit.unit_of_work import UnitOfWork

router = APIRouter(prefix="/v1/my/second-factor", tags=["my"], route_class=ServiceRoute)
of_account = APIRouter(
    prefix="/v1/accounts/{account_id:uuid}/second-factor", tags=["accounts"], route_class=ServiceRoute
)


@router.get("", summary="Read my second factor")
async def read_my_second_factor(actor: SignedIn, uow: UowDep, settings: SettingsDep) -> SecondFactorRead:
    """Whether I have one, and how many recovery codes are left."""
    return await (await _own(actor, uow, settings)).read()


@router.post("", summary="Set up my second factor", status_code=201)
async def set_up_my_second_factor(
    response: Response, actor: SignedIn, uow: UowDep, settings: SettingsDep
) -> SecondFactorSecretRead:
    """A secret for an authenticator app, shown in this answer only; a first code makes it count."""
    response.headers["Cache-Control"] = "no-store"
    return await (await _own(actor, uow, settings)).set_up()


@router.post("/confirm", summary="Confirm my second factor")
async def confirm_my_second_factor(
    command: SecondFactorCodeUse,
    response: Response,
    actor: SignedIn,
    uow: UowDep,
    settings: SettingsDep,
    caller: CallerDep,
) -> RecoveryCodesRead:
    """Give a first code of the app; the recovery codes are in this answer only."""
    response.headers["Cache-Control"] = "no-store"
    service = await _own(actor, uow, settings)
    codes = await service.confirm(command.code.get_secret_value(), caller)
    return RecoveryCodesRead(recovery_codes=codes)


@router.post("/remove", summary="Remove my second factor", status_code=204)
async def remove_my_second_factor(
    command: SecondFactorCodeUse, actor: SignedIn, uow: UowDep, settings: SettingsDep, caller: CallerDep
) -> None:
    """Sign in by password alone from now on; needs a code of the app or a recovery code."""
    service = await _own(actor, uow, settings)
    await service.remove(command.code.get_secret_value(), caller)


@of_account.post("/reset", summary="Reset the second factor of an account")
async def reset_second_factor(
    account_id: UUID, command: SecondFactorReset, reach: ManageAccounts, uow: UowDep, settings: SettingsDep
) -> AccountRead:
    """Take it away from somebody who lost their phone, for a reason that is kept; all sessions end."""
    account = await managed_account(uow, account_id, reach)
    await SecondFactorService(uow, settings, account).reset(command.reason)
    await uow.session.flush()  # the answer shows the version the database gives
    [shown] = await AccountService(uow).shown([account], reach.actor)
    return shown


async def _own(actor: Actor, uow: UnitOfWork, settings: Settings) -> SecondFactorService:
    account = await AccountRepository(uow.session).by_id(own_account_id(actor))
    if account is None:
        raise AccountNotFound
    return SecondFactorService(uow, settings, account)
