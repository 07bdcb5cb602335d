"""Uploads and stored files as rows."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, CheckConstraint, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped


class UploadState(StrEnum):
    """Where an upload (上传) stands; all but the first are final."""

    OPEN = "open"
    """上传中"""
    STORED = "stored"
    """已入库"""
    REFUSED = "refused"
    """未通过检查"""
    DROPPED = "dropped"
    """已取消或过期"""


class Upload(Identified, Timestamped, Base):
    """A file on its way."""

    __tablename__ = "uploads"
    __table_args__ = (
        Index("ix_uploads_expires_at", "expires_at", postgresql_where="state = 'open'"),
        CheckConstraint("received BETWEEN 0 AND size", name="received_within_size"),
    )

    created_by: Mapped[UUID] = mapped_column(Uuid)
    name: Mapped[str] = mapped_column(Text, comment="as it will be shown")
    size: Mapped[int] = mapped_column(BigInteger, comment="bytes, as announced")
    received: Mapped[int] = mapped_column(BigInteger, default=0, comment="bytes")
    pieces: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="their keys in the store, in order")
    state: Mapped[UploadState] = mapped_column(StringEnum(UploadState))
    refusal: Mapped[str | None] = mapped_column(Text, comment="code of the problem that it was refused for")
    expires_at: Mapped[Instant]

    def take(self, piece: str, length: int, expires_at: datetime) -> None:
        """Grow by a piece; whoever still sends keeps the upload alive."""
        self.pieces = [*self.pieces, piece]
        self.received += length
        self.expires_at = expires_at


class StoredFile(Identified, Timestamped, Audited, Base):
    """A file that was taken in; its bytes lie in the store under its id and never change."""

    __tablename__ = "stored_files"
    __table_args__ = (
        Index(
            "ix_stored_files_unattached",
            "created_at",
            postgresql_where="attached_at IS NULL AND deleted_at IS NULL",
        ),
        CheckConstraint("size > 0", name="size_positive"),
    )

    created_by: Mapped[UUID] = mapped_column(Uuid)
    name: Mapped[str] = mapped_column(Text, comment="as it is shown")
    media_type: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(BigInteger, comment="bytes")
    sha256: Mapped[str] = mapped_column(Text, comment="hexadecimal")
    attached_at: Mapped[Instant | None] = mapped_column(comment="null: nothing has taken it up yet")
    deleted_at: Mapped[Instant | None] = mapped_column(comment="when its bytes were removed from the store")


def key_of(file_id: UUID) -> str:
    """The key of a file in the store."""
    return f"files/{file_id}"


def folder_of(upload_id: UUID) -> str:
    """Where the pieces of an upload lie."""
    return f"uploads/{upload_id}"
