"""What was decided about records that seem to be of one person, as rows."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, Text, Uuid, false, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.duplicates.errors import MergeUndone
from registry.people.models import Person
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, Timestamped, Versioned


class PersonMerge(Identified, Timestamped, Versioned, Audited, Base):
    """One record merged into another (合并), with both as they were."""

    __tablename__ = "person_merges"
    __table_args__ = (
        Index("ix_person_merges_kept_id", "kept_id"),
        Index("ix_person_merges_created_at", "created_at", "id"),
        Index("uq_person_merges_merged_id", "merged_id", unique=True, postgresql_where="undone_at IS NULL"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"before"})

    kept_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    merged_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    reason: Mapped[str] = mapped_column(Text)
    actor: Mapped[str | None] = mapped_column(Text)
    before: Mapped[str] = mapped_column(
        EncryptedText("person_merges.before"), comment="both records as they were, encrypted"
    )
    account_disabled: Mapped[bool] = mapped_column(
        Boolean, default=False, server_default=false(), comment="whether the merger disabled an account"
    )
    undone_at: Mapped[Instant | None]
    undone_reason: Mapped[str | None] = mapped_column(Text)
    kept: Mapped[Person] = relationship(lazy="raise", foreign_keys=[kept_id])
    merged: Mapped[Person] = relationship(lazy="raise", foreign_keys=[merged_id])

    @property
    def audit_scope(self) -> str:
        """Where the person kept belongs."""
        return self.kept.audit_scope

    def undo(self, at: datetime, reason: str) -> None:
        """Note that both records are as they were.

        Raises:
            MergeUndone: they already are.
        """
        if self.undone_at is not None:
            raise MergeUndone
        self.undone_at, self.undone_reason = at, reason


class DuplicateDismissal(Identified, Audited, Base):
    """Two records that were looked at and are of two people (非同一人)."""

    __tablename__ = "duplicate_dismissals"
    __table_args__ = (
        Index("uq_duplicate_dismissals_pair", "first_id", "second_id", unique=True),
        CheckConstraint("first_id < second_id", name="in_order"),
    )

    first_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    second_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    reason: Mapped[str] = mapped_column(Text)
    actor: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[Instant] = mapped_column(server_default=func.now())
    first: Mapped[Person] = relationship(lazy="raise", foreign_keys=[first_id])
    second: Mapped[Person] = relationship(lazy="raise", foreign_keys=[second_id])

    @property
    def audit_scope(self) -> str:
        """Where the first of them belongs."""
        return self.first.audit_scope
