"""The mark as a row."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, Uuid, column, func
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.marks.errors import MarkWithdrawn
from registry.marks.kinds import Cohort, MarkKind
from registry.organisations.models import Organisation
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class OrganisationMark(Identified, Timestamped, Versioned, Audited, Base):
    """One organisation marked as something, for a time."""

    __tablename__ = "organisation_marks"
    __table_args__ = (
        Index("ix_organisation_marks_organisation_id", "organisation_id", "id"),
        Index("ix_organisation_marks_kind", "kind", "starts_on", "id"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_it_starts"),
        ExcludeConstraint(
            (column("organisation_id"), "="),
            (column("kind"), "="),
            (func.daterange(column("starts_on"), column("ends_on"), "[]"), "&&"),
            where=column("withdrawn_at").is_(None),
            using="gist",
            name="ex_organisation_marks_once_at_a_time",
        ),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    kind: Mapped[MarkKind] = mapped_column(StringEnum(MarkKind))
    cohort: Mapped[Cohort | None] = mapped_column(
        StringEnum(Cohort), comment="延续 or 新增, of a project county"
    )
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date | None] = mapped_column(Date, comment="last day; null while none is foreseen")
    document: Mapped[str | None] = mapped_column(Text, comment="the document that says so")
    withdrawn_at: Mapped[Instant | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation that is marked."""
        return self.organisation.path

    def withdraw(self, at: datetime, reason: str) -> None:
        """Take it back, for a stated reason; that it was given stays on record.

        Raises:
            MarkWithdrawn: it already was.
        """
        if self.withdrawn_at is not None:
            raise MarkWithdrawn
        self.withdrawn_at, self.withdrawn_reason = at, reason
