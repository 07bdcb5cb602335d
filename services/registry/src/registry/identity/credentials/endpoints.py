"""Passwords, resets and activations over HTTP."""

from fastapi import APIRouter, Response
from starlette.responses import StreamingResponse

from registry.identity.credentials.activation import ActivationService
from registry.identity.credentials.schemas import (
    ActivationCreate,
    ActivationRead,
    PasswordChange,
    PasswordCodeUse,
)
from registry.identity.credentials.service import PasswordService
from registry.identity.credentials.sheet import sheet_of
from registry.identity.dependencies import CallerDep, SettingsDep, own_account_id
from registry.identity.guards import ManageAccounts
from registry.identity.repository import AccountRepository
from servicekit.access import SignedIn, public
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1", route_class=ServiceRoute)


@router.post("/my/password", summary="Change my password", status_code=204, tags=["my"])
async def change_my_password(
    command: PasswordChange, actor: SignedIn, uow: UowDep, settings: SettingsDep, caller: CallerDep
) -> None:
    """Choose another one; I am signed out everywhere else."""
    account = await AccountRepository(uow.session).by_id(own_account_id(actor))
    await PasswordService(uow, settings).change_own(actor, account, command, caller)


@router.post(
    "/password-resets/use",
    summary="Choose a password by a code",
    status_code=204,
    tags=["session"],
    dependencies=[public("the code is the proof")],
)
async def use_password_code(
    command: PasswordCodeUse, uow: UowDep, settings: SettingsDep, caller: CallerDep
) -> None:
    """Exchange the one-time code that an officer handed out for a password of one's own."""
    await PasswordService(uow, settings).use_code(command, caller)


@router.post("/account-activations", summary="Let the people of a school sign in", tags=["accounts"])
async def activate_accounts(
    command: ActivationCreate, response: Response, reach: ManageAccounts, uow: UowDep, settings: SettingsDep
) -> ActivationRead:
    """Accounts for those who have none, and a one-time code for each, shown in this answer only."""
    response.headers["Cache-Control"] = "no-store"
    return await ActivationService(uow, settings, reach).activate(command)


@router.post(
    "/account-activations/sheet",
    summary="Let the people of a school sign in, as a workbook",
    tags=["accounts"],
    response_class=StreamingResponse,
    responses=WORKBOOK,
)
async def activate_accounts_by_sheet(
    command: ActivationCreate, reach: ManageAccounts, uow: UowDep, settings: SettingsDep
) -> StreamingResponse:
    """The same, with the codes in a workbook to print; they cannot be shown again."""
    made = await ActivationService(uow, settings, reach).activate(command)
    answer = workbook_answer(await sheet_of(made), f"{made.organisation}-账号开通单.xlsx")
    answer.headers["Cache-Control"] = "no-store"
    return answer
