"""Use cases of the slowing down of sign-ins."""

import math
from datetime import datetime, timedelta

import structlog

from registry.identity.errors import SignInBlocked
from registry.identity.throttle.repository import ThrottleRepository, address_index, login_index
from registry.identity.throttle.rules import Backoff
from registry.settings import Settings
from servicekit.unit_of_work import Database, UnitOfWork

_QUIET_DAYS = timedelta(days=7)

log = structlog.get_logger("registry.throttle")


class SignInThrottling:
    """What stands between an offered proof (password, code) and its being looked at."""

    def __init__(self, uow: UnitOfWork, settings: Settings, address: str) -> None:
        self._uow = uow
        self._kept = settings.sign_in_failures_kept
        self._address = address_index(address)
        self._throttles = ThrottleRepository(uow.session)
        self._of_login = Backoff(
            settings.sign_in_free_failures,
            settings.sign_in_first_delay,
            settings.sign_in_lock_after,
            settings.sign_in_lock_for,
        )
        # A school's whole staff may come from one address, so it is not slowed down before it is locked.
        most = settings.sign_in_address_lock_after
        self._of_address = Backoff(most, timedelta(), most, settings.sign_in_lock_for)

    async def ensure_open(self, login: str) -> None:
        """Refuse to look at a proof while the login or the address is blocked.

        Raises:
            SignInBlocked: one of them is, whether or not the proof would be good.
        """
        now = self._uow.clock.now()
        subject = login_index(login)
        await self._throttles.take_turns(subject)
        blocked = await self._throttles.blocked_until({subject, self._address}, now)
        if blocked:
            seconds = math.ceil((max(blocked.values()) - now).total_seconds())
            raise SignInBlocked(headers={"Retry-After": str(seconds)}, retry_after=seconds)

    async def failed(self, login: str) -> datetime | None:
        """Count a failure of this login from this address; returns until when it locked the login, if so."""
        now = self._uow.clock.now()
        locked: datetime | None = None
        for subject, backoff in ((login_index(login), self._of_login), (self._address, self._of_address)):
            failures = await self._throttles.count(subject, now, self._kept)
            pause = backoff.pause(failures)
            if not pause:
                continue
            await self._throttles.block(subject, now + pause)
            if failures >= backoff.lock_after:
                log.warning("sign-ins locked", by="address" if subject == self._address else "login")
                if backoff is self._of_login:
                    locked = now + pause
        return locked

    async def succeeded(self, login: str) -> None:
        """Forget the failures of a login; those of the address stay, or one account would hide guesses."""
        await self._throttles.forget(login_index(login))


async def forget_failures(database: Database) -> None:
    """Drop what has been quiet for days; done every hour."""
    async with database.transaction() as uow:
        now = uow.clock.now()
        await ThrottleRepository(uow.session).forget_before(now - _QUIET_DAYS, now)
