"""The correction as a row."""

from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.people.models import Person
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class CorrectionState(StrEnum):
    """Where a correction stands. The last three are final."""

    PROPOSED = "proposed"
    """待审核"""
    APPROVED = "approved"
    """已通过"""
    REJECTED = "rejected"
    """已退回"""
    WITHDRAWN = "withdrawn"
    """已撤回"""


class ProfileCorrection(Identified, Timestamped, Versioned, Audited, Base):
    """Somebody's proposal of how their own profile should read."""

    __tablename__ = "profile_corrections"
    __table_args__ = (
        Index(
            "uq_profile_corrections_open_person_id",
            "person_id",
            unique=True,
            postgresql_where="state = 'proposed'",
        ),
        Index("ix_profile_corrections_person_id", "person_id", "id"),
        Index("ix_profile_corrections_state", "state", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"changes"})

    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    state: Mapped[CorrectionState] = mapped_column(
        StringEnum(CorrectionState), default=CorrectionState.PROPOSED
    )
    changes: Mapped[dict[str, Any]] = mapped_column(JSONB, comment="{field: [from, to]}")
    reason: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[Instant | None]
    decided_by: Mapped[str | None] = mapped_column(Text)
    decision_reason: Mapped[str | None] = mapped_column(Text)
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Where the person belongs."""
        return self.person.audit_scope
