"""Transactional outbox: an event is a row written in the same transaction as the change it tells of.

`xid` is the writing transaction's 64-bit id. Serial numbers are handed out before their transaction
commits, so "everything above the last number seen" loses rows; `(xid, position)` below the oldest
transaction still running does not (see `feed`).

A service that passes on what others tell keeps their events here too, in its own order, with the source
that each came from (see `relay`).
"""

from uuid import UUID

from sqlalchemy import BigInteger, Identity, Index, Text, Uuid, func, text
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.db import Base, Instant, Json, LTree, Xid8


class OutboxEvent(Base):
    """One event, recorded by this service or relayed from another; append-only."""

    __tablename__ = "outbox"
    # No index of the scope: a feed is read in its own order, and two places decide on a relayed event.
    __table_args__ = (Index("ix_outbox_xid_position", "xid", "position"),)

    position: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    id: Mapped[UUID] = mapped_column(Uuid, unique=True)
    xid: Mapped[int] = mapped_column(Xid8, server_default=text("pg_current_xact_id()"))
    type: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    aggregate_version: Mapped[int | None] = mapped_column(BigInteger)
    scope: Mapped[str | None] = mapped_column(LTree)
    actor: Mapped[str | None] = mapped_column(Text)
    request_id: Mapped[str | None] = mapped_column(Text)
    recorded_at: Mapped[Instant] = mapped_column(server_default=func.clock_timestamp())
    data: Mapped[Json]
    source: Mapped[str | None] = mapped_column(
        Text, comment="none: recorded by this service; else whose feed it was relayed from"
    )
    former_scope: Mapped[str | None] = mapped_column(
        LTree, comment="of a relayed event that moved its subject: where it belonged before"
    )
