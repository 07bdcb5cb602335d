"""The expert as a row, with the calendar, the yearly reviews and the sessions taught."""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    Numeric,
    Text,
    UniqueConstraint,
    Uuid,
    column,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.experts.states import ExpertState
from registry.experts.vocabulary import ExpertKind, ExpertLevel, ExpertSource, IntervalKind, ReviewResult
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.people.vocabulary import Stage, Subject
from registry.spelling import spelling_of_person
from servicekit.audit import Audited
from servicekit.copies import Copied
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Expert(Identified, Timestamped, Versioned, Audited, Base):
    """Somebody in the library, or proposed for it."""

    __tablename__ = "experts"
    __table_args__ = (
        Index("uq_experts_person_id", "person_id", unique=True, postgresql_where="person_id IS NOT NULL"),
        Index(
            "uq_experts_outside",
            "organisation_id",
            "name",
            "workplace",
            unique=True,
            postgresql_where="person_id IS NULL",
        ),
        Index("ix_experts_organisation_id", "organisation_id", "name_pinyin", "id"),
        Index("ix_experts_state", "state", "name_pinyin", "id"),
        Index("ix_experts_kind", "kind", "name_pinyin", "id"),
        Index("ix_experts_level", "level", "name_pinyin", "id"),
        Index("ix_experts_source", "source", "name_pinyin", "id"),
        Index("ix_experts_name_pinyin", "name_pinyin", "id"),
        Index("ix_experts_name_initials", "name_initials"),
        Index("ix_experts_name_characters", text("string_to_array(name, NULL)"), postgresql_using="gin"),
        Index("ix_experts_subjects", "subjects", postgresql_using="gin"),
        Index("ix_experts_stages", "stages", postgresql_using="gin"),
        Index("ix_experts_themes", "themes", postgresql_using="gin"),
        Index("ix_experts_review_due_on", "review_due_on", "id", postgresql_where="state = 'active'"),
        Index("ix_experts_updated_at", "updated_at", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"phone"})
    audit_derived: ClassVar[frozenset[str]] = frozenset({"name_pinyin", "name_initials"})

    organisation_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="who keeps the row (维护单位)"
    )
    person_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("people.id"), comment="null: from outside the roster"
    )
    name: Mapped[str] = mapped_column(Text, comment="of somebody on the roster: follows it by a trigger")
    name_pinyin: Mapped[str] = mapped_column(Text(collation="C"))
    name_initials: Mapped[str] = mapped_column(Text(collation="C"))
    workplace: Mapped[str] = mapped_column(Text, default="", comment="of somebody from outside (工作单位)")
    title: Mapped[str | None] = mapped_column(Text, comment="职称职务, as they write it")
    phone: Mapped[str | None] = mapped_column(EncryptedText("experts.phone"))
    kind: Mapped[ExpertKind] = mapped_column(StringEnum(ExpertKind))
    level: Mapped[ExpertLevel] = mapped_column(StringEnum(ExpertLevel))
    subjects: Mapped[list[Subject]] = mapped_column(ARRAY(StringEnum(Subject)), default=list)
    stages: Mapped[list[Stage]] = mapped_column(ARRAY(StringEnum(Stage)), default=list)
    themes: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list, comment="what they teach (专题)")
    source: Mapped[ExpertSource] = mapped_column(StringEnum(ExpertSource))
    evidence: Mapped[str] = mapped_column(Text, comment="why they were proposed (推荐理由)")
    state: Mapped[ExpertState] = mapped_column(StringEnum(ExpertState), default=ExpertState.PROPOSED)
    admitted_on: Mapped[date | None] = mapped_column(Date, comment="day they last came in (入库日期)")
    term_ends_on: Mapped[date | None] = mapped_column(Date, comment="last day of the appointment (聘期)")
    review_due_on: Mapped[date | None] = mapped_column(Date, comment="to be reviewed by this day")
    rating: Mapped[Decimal | None] = mapped_column(Numeric(3, 1), comment="0 to 10, of the last review")
    organisation: Mapped[Organisation] = relationship(lazy="raise")
    person: Mapped[Person | None] = relationship(lazy="raise")

    def __init__(self, *, name: str, **values: Any) -> None:
        super().__init__(**values)
        self.rename(name)

    @property
    def audit_scope(self) -> str:
        """The path of the organisation that keeps them."""
        return self.organisation.path

    def rename(self, name: str) -> None:
        """Record the name and how it is spelt."""
        self.name = name
        self.name_pinyin, self.name_initials = spelling_of_person(name)

    def is_review_due(self, on: date) -> bool:
        """Whether they should have been reviewed by the day."""
        return self.state is ExpertState.ACTIVE and (self.review_due_on is None or self.review_due_on < on)


class ExpertInterval(Identified, Timestamped, Audited, Base):
    """Days on which an expert said to be free, or not to be."""

    __tablename__ = "expert_intervals"
    __table_args__ = (
        CheckConstraint("ends_on >= starts_on", name="ends_after_it_starts"),
        ExcludeConstraint(
            (column("expert_id"), "="),
            (column("kind"), "="),
            (func.daterange(column("starts_on"), column("ends_on"), "[]"), "&&"),
            using="gist",
            name="ex_expert_intervals_once_at_a_time",
        ),
        Index("ix_expert_intervals_expert_id", "expert_id", "starts_on", "id"),
        Index("ix_expert_intervals_days", "kind", "starts_on", "ends_on", "expert_id"),
    )

    expert_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("experts.id"))
    kind: Mapped[IntervalKind] = mapped_column(StringEnum(IntervalKind))
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date, comment="last day")
    note: Mapped[str | None] = mapped_column(Text)
    expert: Mapped[Expert] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Where the expert is kept."""
        return self.expert.audit_scope


class ReviewRound(Identified, Timestamped, Versioned, Audited, Base):
    """The yearly review (年度考核) of the experts that an organisation, and those below it, keep."""

    __tablename__ = "expert_review_rounds"
    __table_args__ = (
        UniqueConstraint("organisation_id", "year"),
        CheckConstraint("valid_months > 0", name="valid_months_positive"),
        Index("ix_expert_review_rounds_year", "year", "id"),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    year: Mapped[int] = mapped_column(Integer)
    due_on: Mapped[date] = mapped_column(Date, comment="last day to review by")
    valid_months: Mapped[int] = mapped_column(Integer, comment="how long a result lets somebody stay")
    document: Mapped[str | None] = mapped_column(Text, comment="the document that says so (依据文件)")
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation that reviews."""
        return self.organisation.path


class ExpertReview(Identified, Audited, Base):
    """What a round says of one expert; written once."""

    __tablename__ = "expert_reviews"
    __table_args__ = (
        UniqueConstraint("round_id", "expert_id"),
        CheckConstraint("rating BETWEEN 0 AND 10", name="rating_of_ten"),
        Index("ix_expert_reviews_expert_id", "expert_id", "reviewed_at", "id"),
    )

    round_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("expert_review_rounds.id"))
    expert_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("experts.id"))
    result: Mapped[ReviewResult] = mapped_column(StringEnum(ReviewResult))
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="class hours taught in the year (学时)")
    rating: Mapped[Decimal] = mapped_column(Numeric(3, 1), comment="0 to 10")
    note: Mapped[str] = mapped_column(Text)
    reviewed_at: Mapped[Instant]
    reviewed_by: Mapped[str | None] = mapped_column(Text)
    round: Mapped[ReviewRound] = relationship(lazy="raise")
    expert: Mapped[Expert] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Where the expert is kept."""
        return self.expert.audit_scope


class TaughtSession(Copied, Base):
    """A session as scheduling last told of it: who teaches when, and for how many hours."""

    __tablename__ = "expert_sessions"
    __table_args__ = (Index("ix_expert_sessions_person_id", "person_id", "starts_at", "session_id"),)

    session_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    # No foreign key: events about two subjects may arrive in either order.
    person_id: Mapped[UUID] = mapped_column(Uuid, comment="who teaches")
    title: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="class hours (学时)")
    cancelled: Mapped[bool] = mapped_column(Boolean)
