"""`Idempotency-Key`: a write sent twice happens once, and the second answer is the first one again.

The key is claimed by an insert in the transaction of the change itself, so a second request with the
same key waits for the first to end. If the first failed, its claim is rolled back with it and the second
is carried out; failures are therefore never replayed. Keys are kept per caller for a day.
"""

import hashlib
from datetime import timedelta

from fastapi import Request
from sqlalchemy import (
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column
from starlette.responses import Response

from servicekit.db import Base, Instant, Json
from servicekit.localised import Text as Words
from servicekit.problems import Kind, Problem
from servicekit.unit_of_work import UnitOfWork

HEADER = "Idempotency-Key"
REPLAYED_HEADER = "Idempotency-Replayed"
KEPT_FOR = timedelta(days=1)
_MAX_KEY_LENGTH = 255
_KEPT_HEADERS = ("content-type", "content-language", "etag", "location", "link")


class IdempotencyRecord(Base):
    """A claimed key and, once the change is made, the answer it got."""

    __tablename__ = "idempotency_keys"
    __table_args__ = (
        PrimaryKeyConstraint("actor", "key"),
        Index("ix_idempotency_keys_created_at", "created_at"),
    )

    actor: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary, comment="SHA-256 of what was asked")
    status: Mapped[int | None] = mapped_column(Integer)
    headers: Mapped[Json | None]
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
    created_at: Mapped[Instant] = mapped_column(server_default=func.now())


# Made once, and on the table rather than the class: every write takes both.
_RECORDS: Table = IdempotencyRecord.__table__  # type: ignore[assignment]
_CLAIM = (
    insert(_RECORDS)
    .values({name: bindparam(name) for name in ("actor", "key", "fingerprint")})
    .on_conflict_do_nothing()
    .returning(_RECORDS.c.key)
)
_REMEMBER = (
    update(_RECORDS)
    .where(_RECORDS.c.actor == bindparam("of_actor"), _RECORDS.c.key == bindparam("of_key"))
    .values({name: bindparam(name) for name in ("status", "headers", "body")})
)


class IdempotencyKeyMalformed(Problem):
    """The key is empty or too long."""

    kind = Kind.MALFORMED
    code = "idempotency-key-malformed"
    title = Words("幂等键无效", "Bad idempotency key")
    detail = Words(
        "请求头 Idempotency-Key 应为 1 至 {max_length} 个字符，建议使用 UUID。",
        "The header Idempotency-Key takes 1 to {max_length} characters; a UUID is a good choice.",
    )


class IdempotencyKeyReused(Problem):
    """The same key came with a different request."""

    kind = Kind.INVALID
    code = "idempotency-key-reused"
    title = Words("幂等键被重复使用", "Idempotency key reused")
    detail = Words(
        "同一个 Idempotency-Key 曾用于另一个不同的请求。新的操作请换一个新的键。",
        "This Idempotency-Key was already used for a different request; take a new key for a new operation.",
    )


def offered_key(request: Request) -> str | None:
    """The key of a request that carries one.

    Raises:
        IdempotencyKeyMalformed: empty, or longer than 255 characters.
    """
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if not 0 < len(key.strip()) <= _MAX_KEY_LENGTH:
        raise IdempotencyKeyMalformed(max_length=_MAX_KEY_LENGTH)
    return key.strip()


async def claim(uow: UnitOfWork, request: Request, actor: str, key: str) -> Response | None:
    """Claim `key` for this transaction, or give the answer it already got.

    Raises:
        IdempotencyKeyReused: the key belongs to a different request of the same caller.
    """
    fingerprint = await _fingerprint(request)
    claimed = await uow.session.execute(_CLAIM, {"actor": actor, "key": key, "fingerprint": fingerprint})
    if claimed.scalar_one_or_none() is not None:
        return None
    record = (
        await uow.session.execute(
            select(IdempotencyRecord).where(IdempotencyRecord.actor == actor, IdempotencyRecord.key == key)
        )
    ).scalar_one()
    if record.fingerprint != fingerprint:
        raise IdempotencyKeyReused
    headers = {**(record.headers or {}), REPLAYED_HEADER: "true"}
    return Response(record.body, status_code=record.status or 200, headers=headers)


async def remember(uow: UnitOfWork, actor: str, key: str, response: Response) -> None:
    """Store the answer beside the claim, in the same transaction."""
    headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
    await uow.session.execute(
        _REMEMBER,
        {
            "of_actor": actor,
            "of_key": key,
            "status": response.status_code,
            "headers": headers,
            "body": bytes(response.body),
        },
    )


async def give_up(uow: UnitOfWork, actor: str, key: str) -> None:
    """Withdraw the claim on `key` where the transaction is kept but its answer is not to be repeated."""
    await uow.session.execute(
        delete(IdempotencyRecord).where(IdempotencyRecord.actor == actor, IdempotencyRecord.key == key)
    )


async def forget_old(uow: UnitOfWork) -> int:
    """Delete the keys that are past keeping; returns how many."""
    deleted = await uow.session.execute(
        delete(IdempotencyRecord)
        .where(IdempotencyRecord.created_at < uow.clock.now() - KEPT_FOR)
        .returning(IdempotencyRecord.key)
    )
    return len(deleted.all())


async def _fingerprint(request: Request) -> bytes:
    """What was asked, without holding an upload in memory: a multipart body counts by its length."""
    digest = hashlib.sha256(f"{request.method} {request.url.path}?{request.url.query}".encode())
    if request.headers.get("content-type", "").startswith("multipart/"):
        digest.update(request.headers.get("content-length", "").encode())
    else:
        digest.update(await request.body())
    return digest.digest()
