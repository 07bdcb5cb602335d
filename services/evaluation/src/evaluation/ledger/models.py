"""The ledger as rows."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, Numeric, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from evaluation.ledger.rules import EntryKind, Record
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, LTree, StringEnum


class LedgerEntry(Identified, Audited, Base):
    """One line of a person's ledger; append-only."""

    __tablename__ = "ledger_entries"
    __table_args__ = (
        Index("uq_ledger_entries_person_sequence", "person_id", "sequence", unique=True),
        Index("uq_ledger_entries_source", "source", unique=True),
        Index("ix_ledger_entries_programme_id", "programme_id", "person_id"),
        Index("ix_ledger_entries_organisation_id", "organisation_id", "earned_on"),
        Index("ix_ledger_entries_reverses", "reverses", postgresql_where="reverses IS NOT NULL"),
        CheckConstraint("(kind = 'earned') = (hours > 0)", name="hours_have_the_sign_of_the_kind"),
        CheckConstraint("(kind = 'reversal') = (reverses IS NOT NULL)", name="reversal_names_an_entry"),
    )

    person_id: Mapped[UUID] = mapped_column(Uuid)
    sequence: Mapped[int] = mapped_column(Integer)
    kind: Mapped[EntryKind] = mapped_column(StringEnum(EntryKind))
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2))
    organisation_id: Mapped[UUID] = mapped_column(Uuid, comment="where the person belonged then")
    path: Mapped[str] = mapped_column(
        LTree, comment="where that stood then; reach goes by where it stands now"
    )
    programme_id: Mapped[UUID | None] = mapped_column(Uuid)
    session_id: Mapped[UUID | None] = mapped_column(Uuid)
    level: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    earned_on: Mapped[date] = mapped_column(Date, comment="the day it counts for")
    recognised_at: Mapped[Instant]
    reverses: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("ledger_entries.id"))
    reason: Mapped[str | None] = mapped_column(Text)
    previous_hash: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(Text)

    @property
    def audit_scope(self) -> str:
        """The path of the organisation the person belonged to."""
        return self.path

    @property
    def record(self) -> Record:
        """What its hash speaks for."""
        return Record(
            entry=self.id,
            person=self.person_id,
            organisation=self.organisation_id,
            sequence=self.sequence,
            kind=self.kind,
            hours=self.hours,
            programme=self.programme_id,
            session=self.session_id,
            level=self.level,
            source=self.source,
            earned_on=self.earned_on,
            recognised_at=self.recognised_at,
            reverses=self.reverses,
            reason=self.reason,
            previous_hash=self.previous_hash,
        )


class LedgerHead(Base):
    """Where a person's chain ends. Whoever appends holds its row, so that no two entries follow one."""

    __tablename__ = "ledger_heads"

    person_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sequence: Mapped[int] = mapped_column(Integer)
    hash: Mapped[str] = mapped_column(Text)
