"""The finding as a row."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Date, Index, Numeric, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from evaluation.progress import rules
from evaluation.progress.rules import Cycle, FindingState
from servicekit.db import Identified, Instant, StringEnum


class SubjectKind(StrEnum):
    """What a finding is about."""

    TEACHER = "teacher"
    """教师"""
    SCHOOL = "school"
    """学校"""


class Finding(Identified, Base):
    """What was found about one teacher or one school; computed anew, never edited."""

    __tablename__ = "findings"
    __table_args__ = (
        Index("uq_findings_subject", "subject_kind", "subject_id", unique=True),
        Index("ix_findings_organisation_id", "organisation_id", "subject_kind"),
        Index("ix_findings_value", "value", "id"),
    )

    subject_kind: Mapped[SubjectKind] = mapped_column(StringEnum(SubjectKind))
    subject_id: Mapped[UUID] = mapped_column(Uuid, comment="person or organisation")
    organisation_id: Mapped[UUID] = mapped_column(Uuid)
    pack_id: Mapped[UUID | None] = mapped_column(Uuid)
    pack_code: Mapped[str | None] = mapped_column(Text)
    pack_title: Mapped[str | None] = mapped_column(Text)
    rule_id: Mapped[str | None] = mapped_column(Text)
    clause: Mapped[str | None] = mapped_column(Text)
    threshold: Mapped[Decimal | None] = mapped_column(Numeric(8, 2), comment="hours; none: not measurable")
    value: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="hours in the cycle; 0 for schools")
    cycle_starts_on: Mapped[date | None] = mapped_column(Date)
    cycle_ends_on: Mapped[date | None] = mapped_column(Date)
    at_risk_from: Mapped[date | None] = mapped_column(Date, comment="the first day behind the straight line")
    computed_at: Mapped[Instant]

    @property
    def cycle(self) -> Cycle | None:
        """The cycle it is about."""
        if self.cycle_starts_on is None or self.cycle_ends_on is None:
            return None
        return Cycle(self.cycle_starts_on, self.cycle_ends_on)

    def state_on(self, day: date) -> FindingState:
        """What it says about a teacher on `day`."""
        return rules.state_on(
            day,
            required=self.threshold,
            value=self.value,
            ends_on=self.cycle_ends_on,
            risk_from=self.at_risk_from,
        )

    def expected_on(self, day: date) -> Decimal | None:
        """What the straight line expects of a teacher on `day`."""
        if self.threshold is None or self.cycle is None:
            return None
        return rules.expected(self.threshold, self.cycle, day)
