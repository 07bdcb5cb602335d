"""Use cases on sessions: list them, end one, end the others."""

from datetime import datetime, timedelta
from uuid import UUID

from registry.identity.errors import SignInSessionNotFound
from registry.identity.sign_ins.models import SignInSession
from registry.identity.sign_ins.repository import SignInSessionRepository
from registry.identity.sign_ins.schemas import SignInSessionQuery
from registry.settings import Settings
from servicekit.pagination import Rows
from servicekit.unit_of_work import Database, UnitOfWork

_KEPT = timedelta(days=90)


class SignInSessionService:
    """What may be done with the sessions of one account, by who was found to be entitled."""

    def __init__(self, uow: UnitOfWork, settings: Settings, account_id: UUID) -> None:
        self._uow = uow
        self._lifetime = settings.refresh_token_lifetime
        self._account_id = account_id
        self._sessions = SignInSessionRepository(uow.session)

    async def page(self, wanted: SignInSessionQuery) -> Rows[SignInSession]:
        """One page of those that go on."""
        return await self._sessions.page(self._account_id, wanted, self._used_since())

    async def end(self, session_id: UUID) -> None:
        """End one.

        Raises:
            SignInSessionNotFound: it is none of this account, or over.
        """
        session = await self._sessions.by_id(session_id)
        if session is None or session.account_id != self._account_id or session.ended_at is not None:
            raise SignInSessionNotFound
        await self._end([session])

    async def end_all(self, *, but: str | None = None) -> int:
        """End all, or all but one; returns how many there were."""
        going_on = await self._sessions.going_on(self._account_id, self._used_since())
        ended = [session for session in going_on if str(session.id) != but]
        await self._end(ended)
        return len(ended)

    async def _end(self, sessions: list[SignInSession]) -> None:
        now = self._uow.clock.now()
        for session in sessions:
            session.end(now)
        await self._sessions.revoke_tokens([session.id for session in sessions], now)

    def _used_since(self) -> datetime:
        return self._uow.clock.now() - self._lifetime


async def forget_sessions(database: Database) -> None:
    """Drop sessions that nobody used for a quarter of a year, and their tokens; done every hour."""
    async with database.transaction() as uow:
        await SignInSessionRepository(uow.session).forget_before(uow.clock.now() - _KEPT)
