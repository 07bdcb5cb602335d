"""The programme as a row."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, CheckConstraint, Date, ForeignKey, Index, Integer, Numeric, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.db import Base
from scheduling.integration.organisations import OrganisationCopy
from scheduling.programmes import rules
from scheduling.programmes.errors import OwnApproval
from scheduling.programmes.states import ProgrammeState
from scheduling.vocabulary import Level, Stage, Subject
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned

PLAN = "plan"
"""Name of the group of the seven long texts, which lists do without."""


def _section(comment: str) -> Any:
    return mapped_column(
        Text, default="", comment=comment, deferred=True, deferred_group=PLAN, deferred_raiseload=True
    )


class Programme(Identified, Timestamped, Versioned, Audited, Base):
    """One programme, from its draft to its end."""

    __tablename__ = "programmes"
    __table_args__ = (
        CheckConstraint("taken BETWEEN 0 AND capacity", name="seats_suffice"),
        CheckConstraint("hours >= 0", name="hours_not_negative"),
        Index(
            "uq_programmes_code",
            "organisation_id",
            "code",
            unique=True,
            postgresql_where="state <> 'cancelled'",
        ),
        Index("ix_programmes_organisation_id", "organisation_id", "id"),
        Index("ix_programmes_title_id", "title", "id"),
        Index("ix_programmes_code_id", "code", "id"),
        Index("ix_programmes_created_at", "created_at", "id"),
        Index("ix_programmes_starts_on", "starts_on", "id"),
        Index("ix_programmes_state_starts_on", "state", "starts_on", "id"),
        Index("ix_programmes_state_enrol_until", "state", "enrol_until", "id"),
        Index("ix_programmes_level", "level", "id"),
        Index(
            "ix_programmes_title_fragment",
            "title",
            postgresql_using="gin",
            postgresql_ops={"title": "gin_trgm_ops"},
        ),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisation_copies.organisation_id"))
    code: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    level: Mapped[Level] = mapped_column(StringEnum(Level))
    state: Mapped[ProgrammeState] = mapped_column(StringEnum(ProgrammeState), default=ProgrammeState.DRAFT)
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="class hours (学时)")
    capacity: Mapped[int] = mapped_column(Integer, comment="seats")
    taken: Mapped[int] = mapped_column(
        Integer, default=0, comment="seats taken; counted under the row's lock, without a new version"
    )
    enrol_from: Mapped[Instant]
    enrol_until: Mapped[Instant]
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    target_stages: Mapped[list[Stage]] = mapped_column(ARRAY(StringEnum(Stage)), default=list)
    target_subjects: Mapped[list[Subject]] = mapped_column(ARRAY(StringEnum(Subject)), default=list)
    theme: Mapped[str] = _section("主题")
    aims: Mapped[str] = _section("目标")
    content: Mapped[str] = _section("内容")
    schedule: Mapped[str] = _section("时间安排")
    modes: Mapped[str] = _section("方式")
    management: Mapped[str] = _section("组织管理")
    guarantees: Mapped[str] = _section("保障措施")
    author: Mapped[str] = mapped_column(Text, comment="account that made it")
    submitter: Mapped[str | None] = mapped_column(Text, comment="account that last submitted it")
    has_quotas: Mapped[bool] = mapped_column(Boolean, default=False, comment="seats only for schools listed")
    quota_revision: Mapped[int] = mapped_column(Integer, default=0, comment="counts the lists of quotas set")
    organisation: Mapped[OrganisationCopy] = relationship(lazy="raise")

    @property
    def path(self) -> str:
        """Label path of the organisation that runs it."""
        return self.organisation.path

    @property
    def audit_scope(self) -> str:
        """Whoever reaches the organisation may read what was done to the programme."""
        return self.path

    def set_quotas(self, *, present: bool) -> None:
        """Note that its quotas were set: a change of the programme, though they are rows of their own."""
        self.has_quotas = present
        self.quota_revision += 1

    def plan(self) -> rules.Plan:
        """What is looked at before it is submitted."""
        return rules.Plan(
            sections={name: getattr(self, name) for name in rules.SECTIONS},
            hours=self.hours,
            enrol_from=self.enrol_from,
            enrol_until=self.enrol_until,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
        )

    def may_be_approved_by(self, account: str | None) -> bool:
        """Whether it was somebody else who wrote and submitted it."""
        return account not in {self.author, self.submitter}

    def ensure_may_approve(self, account: str | None) -> None:
        """Let four eyes see a plan before it is held.

        Raises:
            OwnApproval: the account wrote or submitted it.
        """
        if not self.may_be_approved_by(account):
            raise OwnApproval
