"""All SQL about failed sign-ins."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import case, delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from registry.identity.throttle.models import SignInThrottle
from servicekit.crypto import installed_cipher

_COLUMN = "sign_in_throttles.subject"


def login_index(login: str) -> bytes:
    """What a login is looked up by; letters' case and space around do not count."""
    return installed_cipher().blind_index(f"login {login.strip().lower()}", _COLUMN)


def address_index(address: str) -> bytes:
    """What an address is looked up by."""
    return installed_cipher().blind_index(f"address {address}", _COLUMN)


class ThrottleRepository:
    """Failures by what they are looked up by. Nothing here is audited: a failed sign-in changes nothing."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def blocked_until(self, subjects: Collection[bytes], now: datetime) -> dict[bytes, datetime]:
        """Those that are blocked at `now`, and until when."""
        query = select(SignInThrottle.subject_index, SignInThrottle.blocked_until).where(
            SignInThrottle.subject_index.in_(subjects), SignInThrottle.blocked_until > now
        )
        return {index: until for index, until in await self._session.execute(query) if until is not None}

    async def take_turns(self, subject: bytes) -> None:
        """Wait for whoever else tries this login now, so that many guesses at once count one by one."""
        query = select(SignInThrottle.failures).where(SignInThrottle.subject_index == subject)
        await self._session.execute(query.with_for_update())

    async def count(self, subject: bytes, now: datetime, kept: timedelta) -> int:
        """Count a failure; returns how many there are now. Those longer ago than `kept` are forgotten."""
        row = insert(SignInThrottle).values(subject_index=subject, failures=1, last_failed_at=now)
        counted = row.on_conflict_do_update(
            index_elements=[SignInThrottle.subject_index],
            set_={
                "failures": case(
                    (SignInThrottle.last_failed_at < now - kept, 1), else_=SignInThrottle.failures + 1
                ),
                "last_failed_at": now,
                "blocked_until": None,
            },
        ).returning(SignInThrottle.failures)
        return (await self._session.execute(counted)).scalar_one()

    async def block(self, subject: bytes, until: datetime) -> None:
        """Refuse it until then."""
        await self._session.execute(
            update(SignInThrottle)
            .where(SignInThrottle.subject_index == subject)
            .values(blocked_until=until)
            .execution_options(synchronize_session=False)
        )

    async def forget(self, subject: bytes) -> None:
        """Start counting anew."""
        await self._session.execute(delete(SignInThrottle).where(SignInThrottle.subject_index == subject))

    async def forget_before(self, quiet_since: datetime, now: datetime) -> None:
        """Drop what fell quiet before `quiet_since` and is not blocked any more."""
        await self._session.execute(
            delete(SignInThrottle).where(
                SignInThrottle.last_failed_at < quiet_since,
                SignInThrottle.blocked_until.is_(None) | (SignInThrottle.blocked_until <= now),
            )
        )
