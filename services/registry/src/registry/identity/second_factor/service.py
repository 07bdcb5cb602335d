"""Use cases of second factors: set one up, prove oneself by it, have it taken away."""

import pyotp

from registry.identity.credentials.messages import CodeMessenger, LogOnlyMessenger
from registry.identity.credentials.models import new_code
from registry.identity.models import Account
from registry.identity.second_factor.challenges import needs_second_factor
from registry.identity.second_factor.errors import (
    SecondFactorActive,
    SecondFactorCodeWrong,
    SecondFactorMissing,
)
from registry.identity.second_factor.models import RecoveryCode, SecondFactor, recovery_code_index
from registry.identity.second_factor.repository import SecondFactorRepository
from registry.identity.second_factor.rules import is_app_code, matching_step
from registry.identity.second_factor.schemas import SecondFactorRead, SecondFactorSecretRead
from registry.identity.sign_ins.device import Caller
from registry.identity.sign_ins.service import SignInSessionService
from registry.identity.throttle.service import SignInThrottling
from registry.settings import Settings
from servicekit.unit_of_work import UnitOfWork

RECOVERY_CODES = 10
_ISSUER = "师训 Shixun"


class SecondFactorService:
    """What is done with the second factor of one account."""

    def __init__(
        self,
        uow: UnitOfWork,
        settings: Settings,
        account: Account,
        messenger: CodeMessenger | None = None,
    ) -> None:
        self._uow = uow
        self._settings = settings
        self._account = account
        self._messenger = messenger or LogOnlyMessenger()
        self._factors = SecondFactorRepository(uow.session)

    async def read(self) -> SecondFactorRead:
        """Whether there is one."""
        return SecondFactorRead(
            active_since=self._account.second_factor_at,
            recovery_codes_left=await self._factors.codes_left(self._account.id),
            required=needs_second_factor(self._account, self._settings.second_factor_roles),
        )

    async def set_up(self) -> SecondFactorSecretRead:
        """A new secret, which counts once a code of it was given.

        Raises:
            SecondFactorActive: there is a factor already.
        """
        factor = await self._factors.of_account(self._account.id)
        if factor is not None and factor.confirmed_at is not None:
            raise SecondFactorActive
        secret = pyotp.random_base32()
        if factor is None:
            factor = SecondFactor(account_id=self._account.id)
            self._factors.add([factor])
        factor.secret, factor.made_at, factor.last_step = secret, self._uow.clock.now(), None
        uri = pyotp.TOTP(secret).provisioning_uri(name=self._account.login, issuer_name=_ISSUER)
        return SecondFactorSecretRead(secret=secret, uri=uri)

    async def confirm(self, code: str, caller: Caller) -> list[str]:
        """Let it count from now on; returns the recovery codes.

        Raises:
            SecondFactorActive, SecondFactorMissing: none waits for its first code.
            SignInBlocked, SecondFactorCodeWrong: the code is not one of it.
        """
        factor = await self._factors.of_account(self._account.id)
        if factor is None:
            raise SecondFactorMissing
        if factor.confirmed_at is not None:
            raise SecondFactorActive
        await self._prove(factor, code, caller, with_recovery=False)
        factor.confirmed_at = self._account.second_factor_at = self._uow.clock.now()
        codes = [new_code() for _ in range(RECOVERY_CODES)]
        self._factors.add(
            [
                RecoveryCode(account_id=self._account.id, code_index=recovery_code_index(each))
                for each in codes
            ]
        )
        return codes

    async def prove(self, code: str, caller: Caller) -> None:
        """Take a code of the app, or a recovery code, each once.

        Raises:
            SecondFactorMissing: there is no factor.
            SignInBlocked, SecondFactorCodeWrong: it is no good code.
        """
        factor = await self._factors.of_account(self._account.id)
        if factor is None or factor.confirmed_at is None:
            raise SecondFactorMissing
        await self._prove(factor, code, caller, with_recovery=True)

    async def remove(self, code: str, caller: Caller) -> None:
        """Do without one from now on.

        Raises:
            SecondFactorMissing, SignInBlocked, SecondFactorCodeWrong: as `prove`.
        """
        await self.prove(code, caller)
        # What the code changed must be written before the row goes.
        await self._uow.session.flush()
        await self._forget()

    async def reset(self, reason: str) -> None:
        """Take it away from somebody who lost their phone; they are signed out everywhere and told.

        Raises:
            SecondFactorMissing: there is none.
        """
        if self._account.second_factor_at is None:
            raise SecondFactorMissing
        self._uow.reason = reason
        await self._forget()
        await SignInSessionService(self._uow, self._settings, self._account.id).end_all()
        phone, login = await self._factors.phone_of(self._account.id), self._account.login
        if phone is None:
            return
        number = phone

        async def tell() -> None:
            await self._messenger.tell_factor_reset(number, login)

        self._uow.after_commit(tell)

    async def _prove(self, factor: SecondFactor, code: str, caller: Caller, *, with_recovery: bool) -> None:
        login = self._account.login
        throttling = SignInThrottling(self._uow, self._settings, caller.address)
        await throttling.ensure_open(login)
        if not await self._takes(factor, "".join(code.split()), with_recovery=with_recovery):
            locked = await throttling.failed(login)
            if locked is not None:
                self._account.locked_at = self._uow.clock.now()
            raise SecondFactorCodeWrong
        await throttling.succeeded(login)

    async def _takes(self, factor: SecondFactor, code: str, *, with_recovery: bool) -> bool:
        now = self._uow.clock.now()
        if is_app_code(code):
            step = matching_step(factor.secret, code, now.timestamp(), factor.last_step)
            if step is not None:
                factor.last_step = step
            return step is not None
        found = (
            await self._factors.unused(self._account.id, recovery_code_index(code)) if with_recovery else None
        )
        if found is not None:
            found.used_at = now
        return found is not None

    async def _forget(self) -> None:
        await self._factors.forget(self._account.id)
        self._account.second_factor_at = None
