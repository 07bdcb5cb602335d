"""Signing in and staying signed in: short access tokens, and refresh tokens that are good for one use."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import structlog

from registry.identity.errors import LoginFailed, SessionEnded
from registry.identity.keys import KeyRing
from registry.identity.models import Account, RefreshToken, digest
from registry.identity.passwords import verify_password
from registry.identity.repository import AccountRepository, RefreshTokenRepository
from registry.identity.second_factor.challenges import SignInChallenge, Wanted, needs_second_factor
from registry.identity.sign_ins.device import Caller
from registry.identity.sign_ins.models import SignInSession
from registry.identity.sign_ins.repository import SignInSessionRepository
from registry.identity.throttle.service import SignInThrottling
from registry.settings import Settings
from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.ids import new_id
from servicekit.tokens import TokenIssuer
from servicekit.unit_of_work import UnitOfWork

REUSE_GRACE = timedelta(seconds=10)
"""Two tabs may refresh with the same cookie at once; a second use this soon is not theft."""

log = structlog.get_logger("registry.sessions")


@dataclass(frozen=True, slots=True)
class SignedInSession:
    """What a sign-in or a refresh gives the browser."""

    access_token: str
    refresh_token: str


class SessionService:
    """Sessions of people."""

    def __init__(self, uow: UnitOfWork, settings: Settings, keys: KeyRing) -> None:
        self._uow = uow
        self._settings = settings
        self._keys = keys
        self._accounts = AccountRepository(uow.session)
        self._tokens = RefreshTokenRepository(uow.session)
        self._sessions = SignInSessionRepository(uow.session)

    async def sign_in(self, login: str, password: str, caller: Caller) -> SignedInSession | SignInChallenge:
        """Start a session, or say what is wanted beside the password.

        Raises:
            SignInBlocked: too many failed before, whatever is offered now.
            LoginFailed: wrong login or password, no password yet, or a disabled account.
        """
        throttling = SignInThrottling(self._uow, self._settings, caller.address)
        await throttling.ensure_open(login)
        account = await self._accounts.by_login(login)
        known = account is not None and not account.disabled
        good = await verify_password(password, account.password_hash if account and known else None)
        if account is None or not good:
            locked = await throttling.failed(login)
            if account is not None and locked is not None:
                account.locked_at = self._uow.clock.now()
            raise LoginFailed
        wanted = self._wanted(account)
        if wanted is not None:
            # The failures stay: else whoever knows the password could guess codes for ever.
            lifetime = self._settings.sign_in_challenge_lifetime
            return SignInChallenge.of(account, wanted, self._uow.clock.now(), lifetime)
        await throttling.succeeded(login)
        return await self.start(account, caller)

    def _wanted(self, account: Account) -> Wanted | None:
        if account.second_factor_at is not None:
            return "code"
        return "set_up" if needs_second_factor(account, self._settings.second_factor_roles) else None

    async def refresh(self, refresh_token: str | None) -> SignedInSession:
        """Exchange a refresh token for the next one and a fresh access token.

        Raises:
            SessionEnded: no such token, its session is over, or it was used before (which ends the session).
        """
        now = self._uow.clock.now()
        token = await self._tokens.lock(digest(refresh_token)) if refresh_token else None
        if token is None or token.revoked_at is not None or token.expired(now):
            raise SessionEnded
        if token.used_at is not None and now - token.used_at > REUSE_GRACE:
            await self._end(token.family)
            log.warning("refresh token used twice; session ended", account=str(token.account_id))
            raise SessionEnded
        account = await self._accounts.by_id(token.account_id)
        if account is None or account.disabled:
            raise SessionEnded
        token.used_at = token.used_at or now
        await self._sessions.note_use(token.family, now)
        return await self._continue(account, token.family)

    async def sign_out(self, refresh_token: str | None) -> None:
        """End the session that the token belongs to, if there is one."""
        token = await self._tokens.lock(digest(refresh_token)) if refresh_token else None
        if token is not None:
            self._uow.actor = str(token.account_id)
            await self._end(token.family)

    async def _end(self, family: UUID) -> None:
        now = self._uow.clock.now()
        await self._tokens.revoke_family(family, now)
        session = await self._sessions.by_id(family)
        if session is not None:
            session.end(now)

    async def start(self, account: Account, caller: Caller) -> SignedInSession:
        """Start a session of an account that has proved itself in full."""
        now, family = self._uow.clock.now(), new_id()
        self._uow.actor = str(account.id)
        self._sessions.add(
            SignInSession(
                id=family,
                account_id=account.id,
                started_at=now,
                last_used_at=now,
                browser=caller.browser,
                system=caller.system,
                address=caller.coarse_address,
            )
        )
        return await self._continue(account, family)

    async def _continue(self, account: Account, family: UUID) -> SignedInSession:
        now = self._uow.clock.now()
        secret = secrets.token_urlsafe(32)
        self._uow.session.add(
            RefreshToken(
                account_id=account.id,
                family=family,
                token_hash=digest(secret),
                issued_at=now,
                expires_at=now + self._settings.refresh_token_lifetime,
            )
        )
        return SignedInSession(await self._access_token(account, family), secret)

    async def _access_token(self, account: Account, family: UUID) -> str:
        grants = tuple(
            Grant(
                grant.role.value,
                str(grant.organisation_id) if grant.organisation_id else "",
                grant.organisation.path if grant.organisation else EVERYWHERE,
            )
            for grant in account.grants
            if grant.organisation is None or not grant.organisation.is_closed
        )
        actor = Actor(str(account.id), ActorKind.PERSON, account.display_name, grants, str(family))
        return await issue(actor, self._settings, self._keys, self._uow)


async def issue(actor: Actor, settings: Settings, keys: KeyRing, uow: UnitOfWork) -> str:
    """Sign an access token with the active key."""
    issuer = TokenIssuer(await keys.active(), settings.issuer, uow.clock)
    return issuer.issue(actor, settings.access_token_lifetime)
