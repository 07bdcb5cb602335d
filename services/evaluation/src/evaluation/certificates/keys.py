"""The keys that sign certificates: the first is made when it is needed, all are published as JWKS.

A certificate is checked for decades, so a key that signed one stays published.
"""

from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from evaluation.certificates.models import CredentialKey, KeyState
from servicekit.tokens import SigningKey
from servicekit.unit_of_work import UnitOfWork

_LOCK = "evaluation.credential-keys"


async def signing_key(uow: UnitOfWork) -> SigningKey:
    """The key to sign with; two processes that need the first one at once make one."""
    query = select(CredentialKey).where(CredentialKey.state == KeyState.ACTIVE)
    row = (await uow.session.execute(query)).scalar_one_or_none()
    if row is None:
        await uow.session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": _LOCK})
        row = (await uow.session.execute(query)).scalar_one_or_none()
    if row is None:
        key = SigningKey.generate()
        row = CredentialKey(id=UUID(key.kid), private_pem=key.private_pem, state=KeyState.ACTIVE)
        uow.session.add(row)
        await uow.session.flush()  # the next certificate of this transaction looks for it
    return SigningKey(kid=str(row.id), private_pem=row.private_pem)


async def published(session: AsyncSession) -> list[dict[str, str]]:
    """Every public key."""
    rows = (await session.execute(select(CredentialKey).order_by(CredentialKey.id))).scalars()
    return [_public(row) for row in rows]


async def find(session: AsyncSession, kid: str) -> dict[str, str] | None:
    """The public key with this id."""
    try:
        key_id = UUID(kid)
    except ValueError:
        return None
    row = (
        await session.execute(select(CredentialKey).where(CredentialKey.id == key_id))
    ).scalar_one_or_none()
    return _public(row) if row is not None else None


def _public(row: CredentialKey) -> dict[str, str]:
    return SigningKey(kid=str(row.id), private_pem=row.private_pem).public_jwk()
