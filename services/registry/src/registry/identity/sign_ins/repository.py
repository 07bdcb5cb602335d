"""All SQL about sessions."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from registry.identity.models import RefreshToken
from registry.identity.sign_ins.models import SignInSession
from registry.identity.sign_ins.schemas import SignInSessionQuery
from servicekit.pagination import Rows, Sorting


class SignInSessionRepository:
    """The sessions of accounts."""

    sorting = Sorting(SignInSession.id, started_at=SignInSession.started_at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, session: SignInSession) -> None:
        """Make it part of the transaction."""
        self._session.add(session)

    async def page(
        self, account_id: UUID, wanted: SignInSessionQuery, used_since: datetime
    ) -> Rows[SignInSession]:
        """One page of the sessions of an account that go on."""
        query = select(SignInSession).where(*_going_on(account_id, used_since))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def going_on(self, account_id: UUID, used_since: datetime) -> Sequence[SignInSession]:
        """All of them, locked."""
        query = select(SignInSession).where(*_going_on(account_id, used_since)).order_by(SignInSession.id)
        return (await self._session.execute(query.with_for_update())).scalars().all()

    async def by_id(self, session_id: UUID) -> SignInSession | None:
        """The session with this id, locked."""
        query = select(SignInSession).where(SignInSession.id == session_id).with_for_update()
        return (await self._session.execute(query)).scalar_one_or_none()

    async def note_use(self, session_id: UUID, at: datetime) -> None:
        """Keep when it was last used, which is no change that the audit trail takes notice of."""
        await self._session.execute(
            update(SignInSession)
            .where(SignInSession.id == session_id)
            .values(last_used_at=at)
            .execution_options(synchronize_session=False)
        )

    async def revoke_tokens(self, families: list[UUID], at: datetime) -> None:
        """None of the refresh tokens of these sessions is good any more."""
        await self._session.execute(
            update(RefreshToken)
            .where(RefreshToken.family.in_(families), RefreshToken.revoked_at.is_(None))
            .values(revoked_at=at)
            .execution_options(synchronize_session=False)
        )

    async def forget_before(self, used_since: datetime) -> None:
        """Drop the sessions not used since then, and the tokens that expired before."""
        await self._session.execute(delete(RefreshToken).where(RefreshToken.expires_at < used_since))
        await self._session.execute(delete(SignInSession).where(SignInSession.last_used_at < used_since))


def _going_on(account_id: UUID, used_since: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        SignInSession.account_id == account_id,
        SignInSession.ended_at.is_(None),
        SignInSession.last_used_at > used_since,
    )
