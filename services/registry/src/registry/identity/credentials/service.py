"""Use cases on passwords: change one's own, have it reset, choose one by a code."""

from datetime import timedelta

from registry.identity.credentials.models import CodePurpose, PasswordCode, new_code
from registry.identity.credentials.repository import PasswordCodeRepository
from registry.identity.credentials.rules import Weakness, weakness
from registry.identity.credentials.schemas import PasswordChange, PasswordCodeRead, PasswordCodeUse
from registry.identity.errors import (
    AccountNotFound,
    CurrentPasswordWrong,
    PasswordCodeWrong,
    PasswordRefused,
)
from registry.identity.models import Account
from registry.identity.passwords import hash_password, verify_password
from registry.identity.repository import AccountRepository
from registry.identity.sign_ins.device import Caller
from registry.identity.sign_ins.service import SignInSessionService
from registry.identity.throttle.service import SignInThrottling
from registry.settings import Settings
from servicekit.access import Actor
from servicekit.localised import Text
from servicekit.problems import FieldError
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_WHY = {
    Weakness.COMMON: Text("这个密码过于常见，容易被猜到", "is too common and easily guessed"),
    Weakness.PERSONAL: Text(
        "不能包含您的账号，也不能包含手机号、身份证号、工号中连续的 6 位",
        "must not hold your login, nor six places in a row of your phone, citizen id or staff number",
    ),
}


class PasswordService:
    """What people do with passwords."""

    def __init__(self, uow: UnitOfWork, settings: Settings) -> None:
        self._uow = uow
        self._settings = settings
        self._accounts = AccountRepository(uow.session)
        self._codes = PasswordCodeRepository(uow.session)

    async def change_own(
        self, actor: Actor, account: Account | None, change: PasswordChange, caller: Caller
    ) -> None:
        """Choose another password; every other session of the account ends.

        Raises:
            AccountNotFound: the caller is a program.
            SignInBlocked, CurrentPasswordWrong: the present one is not what was given.
            PasswordRefused: the new one is too easily guessed.
        """
        if account is None:
            raise AccountNotFound
        throttling = SignInThrottling(self._uow, self._settings, caller.address)
        await throttling.ensure_open(account.login)
        if not await verify_password(change.current_password.get_secret_value(), account.password_hash):
            await throttling.failed(account.login)
            raise CurrentPasswordWrong(
                errors=(_fault("/current_password", "wrong", CurrentPasswordWrong.title),)
            )
        await throttling.succeeded(account.login)
        await self._choose(account, change.new_password.get_secret_value())
        await SignInSessionService(self._uow, self._settings, account.id).end_all(but=actor.session)

    async def issue_reset(self, account: Account) -> PasswordCodeRead:
        """A code for an account that the caller may manage; the old password and its sessions end with it."""
        account.password_hash = None
        await SignInSessionService(self._uow, self._settings, account.id).end_all()
        code = issue(account, CodePurpose.RESET, self._uow, self._settings.reset_code_lifetime)
        await self._codes.replace([code[0]])
        return read_code(account, *code)

    async def use_code(self, use: PasswordCodeUse, caller: Caller) -> None:
        """Exchange a code for a password.

        Raises:
            SignInBlocked: too many proofs were wrong before.
            PasswordCodeWrong: unknown login, wrong, used or expired code, or a disabled account.
            PasswordRefused: the password is too easily guessed; the code stays good.
        """
        throttling = SignInThrottling(self._uow, self._settings, caller.address)
        await throttling.ensure_open(use.login)
        now = self._uow.clock.now()
        account = await self._accounts.by_login(use.login)
        code = await self._codes.of_account(account.id) if account else None
        if (
            account is None
            or account.disabled
            or code is None
            or not code.opens(use.code.get_secret_value(), now)
        ):
            await throttling.failed(use.login)
            raise PasswordCodeWrong
        self._uow.actor = str(account.id)
        await self._choose(account, use.new_password.get_secret_value())
        code.used_at = now
        await throttling.succeeded(use.login)

    async def _choose(self, account: Account, password: str) -> None:
        numbers = await self._codes.numbers_of(account.id)
        ensure_strong(password, account.login, numbers)
        account.password_hash = await hash_password(password)


def issue(
    account: Account, purpose: CodePurpose, uow: UnitOfWork, lifetime: timedelta
) -> tuple[PasswordCode, str]:
    """A code for an account, to be kept, and what to print of it."""
    now, code = uow.clock.now(), new_code()
    return PasswordCode.of(account.id, purpose, code, now, now + lifetime), code


def read_code(account: Account, kept: PasswordCode, code: str) -> PasswordCodeRead:
    """A code on the wire."""
    return PasswordCodeRead(
        login=account.login, display_name=account.display_name, code=code, expires_at=kept.expires_at
    )


def ensure_strong(
    password: str, login: str, numbers: tuple[str | None, ...] = (), pointer: str = "/new_password"
) -> None:
    """Refuse a password that is guessed first or tells of its owner; `pointer` says where it was given.

    Raises:
        PasswordRefused: it is one.
    """
    found = weakness(password, login, numbers)
    if found is not None:
        raise PasswordRefused(errors=(_fault(pointer, f"password-{found.value}", _WHY[found]),))


def _fault(pointer: str, code: str, why: Text) -> FieldError:
    return FieldError(pointer, code, why.render(current_request().language))
