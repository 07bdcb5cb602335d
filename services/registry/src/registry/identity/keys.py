"""The keys that sign access tokens: made when first needed, rotated on request, published as JWKS."""

import time
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from registry.identity.models import KeyState, SigningKeyRow
from servicekit.tokens import SigningKey, StaticKeySource
from servicekit.unit_of_work import Database, UnitOfWork

_SECONDS_KEPT = 30.0
_RETIRING_FOR = timedelta(hours=1)
_ROTATION_LOCK = "registry.signing-keys"


class KeyRing:
    """The published keys as this process knows them; it verifies the registry's own requests with them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known = StaticKeySource([])
        self._published: list[dict[str, str]] = []
        self._active: SigningKey | None = None
        self._read_at = float("-inf")

    async def find(self, kid: str) -> Any | None:
        """The public key with this id, if it is still published."""
        age = time.monotonic() - self._read_at
        key = await self._known.find(kid)
        if age > _SECONDS_KEPT or (key is None and age > 1):
            await self.reload()
            key = await self._known.find(kid)
        return key

    async def published(self) -> list[dict[str, str]]:
        """Every key that a token may be checked with (RFC 7517 `keys`)."""
        if time.monotonic() - self._read_at > _SECONDS_KEPT:
            await self.reload()
        return self._published

    async def active(self) -> SigningKey:
        """The key to sign with; the first one is made here."""
        if self._active is None or time.monotonic() - self._read_at > _SECONDS_KEPT:
            await self.reload()
        if self._active is None:
            async with self._database.transaction() as uow:
                await ensure_active_key(uow)
            await self.reload()
        if self._active is None:
            raise RuntimeError("the signing key just made is not there")
        return self._active

    async def reload(self) -> None:
        """Read the keys anew."""
        async with self._database.reading() as session:
            rows = await _usable_keys(session, self._database)
        keys = {row.id: SigningKey(kid=str(row.id), private_pem=row.private_pem) for row in rows}
        self._published = [key.public_jwk() for key in keys.values()]
        self._known.replace(self._published)
        self._active = next((keys[row.id] for row in rows if row.state is KeyState.ACTIVE), None)
        self._read_at = time.monotonic()


async def ensure_active_key(uow: UnitOfWork) -> None:
    """Make the first signing key unless there is one; two processes at once make one."""
    await _lock(uow)
    active = select(SigningKeyRow.id).where(SigningKeyRow.state == KeyState.ACTIVE)
    if (await uow.session.execute(active)).scalar_one_or_none() is None:
        uow.session.add(_new_row())


async def rotate(uow: UnitOfWork, *, withdraw: bool) -> UUID:
    """Sign with a new key from now on; returns its id.

    The old key still verifies what it signed, for an hour, unless `withdraw` says that it leaked.
    """
    await _lock(uow)
    query = select(SigningKeyRow).where(SigningKeyRow.state != KeyState.WITHDRAWN).with_for_update()
    for row in (await uow.session.execute(query)).scalars():
        if row.state is KeyState.ACTIVE or withdraw:
            row.state = KeyState.WITHDRAWN if withdraw else KeyState.RETIRING
            row.retired_at = uow.clock.now()
    await uow.session.flush()  # the old key must have left before the index sees a second active one
    fresh = _new_row()
    uow.session.add(fresh)
    return fresh.id


def _new_row() -> SigningKeyRow:
    key = SigningKey.generate()
    return SigningKeyRow(id=UUID(key.kid), private_pem=key.private_pem, state=KeyState.ACTIVE)


async def _lock(uow: UnitOfWork) -> None:
    await uow.session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": _ROTATION_LOCK})


async def _usable_keys(session: AsyncSession, database: Database) -> list[SigningKeyRow]:
    oldest = database.clock.now() - _RETIRING_FOR
    query = select(SigningKeyRow).where(
        (SigningKeyRow.state == KeyState.ACTIVE)
        | ((SigningKeyRow.state == KeyState.RETIRING) & (SigningKeyRow.retired_at > oldest))
    )
    return list((await session.execute(query.order_by(SigningKeyRow.id))).scalars())
