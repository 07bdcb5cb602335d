"""The mark as a row."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class MarkKind(StrEnum):
    """What an organisation is marked as. Source: the policy documents, clause in brackets."""

    INNOVATION_ZONE = "innovation_zone"
    """培训创新实验区 (LZ-16)"""
    KEY_SUPPORT_COUNTY = "key_support_county"
    """乡村振兴重点帮扶县 (LB-16, LB-17)"""
    PROJECT_COUNTY = "project_county"
    """国培计划项目县 (SX-02)"""
    IT_PROJECT_COUNTY = "it_project_county"
    """信息技术应用能力提升培训项目区县 (SX-03)"""
    DEMONSTRATION_SCHOOL = "demonstration_school"
    """校本研修示范学校 (LB-38)"""
    SELF_SELECTION_PILOT = "self_selection_pilot"
    """教师自主选学试点 (LB-40)"""
    DEVELOPMENT_BASE_SCHOOL = "development_base_school"
    """教师发展基地学校 (LB-17)"""
    RESEARCH_BASE = "research_base"
    """科研示范实验基地 (WH-06)"""
    TEACHER_DEVELOPMENT_BASE = "teacher_development_base"
    """教师专业发展基地 (WH-06)"""


class Cohort(StrEnum):
    """How a project county came to be one in its first year (SX-02)."""

    CONTINUED = "continued"
    """延续"""
    ADDED = "added"
    """新增"""


class OrganisationMark(Identified, Timestamped, Versioned, Audited, Base):
    """One organisation marked as something, for a time."""

    __tablename__ = "organisation_marks"
    __table_args__ = (
        Index("ix_organisation_marks_organisation_id", "organisation_id", "id"),
        Index("ix_organisation_marks_kind", "kind", "starts_on", "id"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_it_starts"),
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
