"""The correction as a row."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar
from uuid import UUID

import orjson
from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.corrections.rules import Change, ProfileField, Value
from registry.corrections.states import CorrectionState
from registry.db import Base
from registry.people.models import Person
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


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
        Index("ix_profile_corrections_person_id", "person_id", "created_at", "id"),
        Index("ix_profile_corrections_state", "state", "created_at", "id"),
        Index("ix_profile_corrections_created_at", "created_at", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"changes_json"})

    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    state: Mapped[CorrectionState] = mapped_column(
        StringEnum(CorrectionState), default=CorrectionState.PROPOSED
    )
    changes_json: Mapped[str] = mapped_column(
        "changes",
        EncryptedText("profile_corrections.changes"),
        comment="{field: [from, to]}, encrypted",
    )
    reason: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[Instant | None]
    decided_by: Mapped[str | None] = mapped_column(Text)
    decision_reason: Mapped[str | None] = mapped_column(Text)
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Where the person belongs."""
        return self.person.audit_scope

    @classmethod
    def propose(cls, person: Person, changes: Iterable[Change], reason: str) -> "ProfileCorrection":
        """Ask for `changes` of the person's own profile."""
        content = {change.field.value: [change.before, change.after] for change in changes}
        return cls(
            person=person,
            person_id=person.id,
            state=CorrectionState.PROPOSED,
            changes_json=orjson.dumps(content).decode(),
            reason=reason,
        )

    @property
    def changes(self) -> list[Change]:
        """What is to change, in the order it was given."""
        content: dict[str, tuple[Value, Value]] = orjson.loads(self.changes_json)
        return [Change(ProfileField(field), before, after) for field, (before, after) in content.items()]

    def close(self, state: CorrectionState, at: datetime, by: str, reason: str | None) -> None:
        """Take on the final `state` that somebody put it into."""
        self.state, self.decided_at, self.decided_by, self.decision_reason = state, at, by, reason
