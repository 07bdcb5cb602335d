"""Courses, their versions, series, promotions and ratings as rows."""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, CheckConstraint, ForeignKey, Index, Integer, Numeric, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.courses.kinds import ContentDomain, CourseCategory, CourseLevel, CourseOrigin
from registry.courses.states import CourseState, PromotionState
from registry.db import Base
from registry.organisations.models import Organisation
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class CourseSeries(Identified, Timestamped, Audited, Base):
    """Courses under one theme (主题式课程系列), carried by a research topic: WH-04."""

    __tablename__ = "course_series"
    __table_args__ = (Index("ix_course_series_organisation_id", "organisation_id", "name", "id"),)

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    name: Mapped[str] = mapped_column(Text)
    theme: Mapped[str] = mapped_column(Text)
    research_topic: Mapped[str] = mapped_column(Text, comment="the research (课题) that it grew out of")
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Whose it is."""
        return self.organisation.path


class Course(Identified, Timestamped, Versioned, Audited, Base):
    """What stays the same from version to version. Ratings are counted without a new row version."""

    __tablename__ = "courses"
    __table_args__ = (
        Index("ix_courses_organisation_id", "organisation_id"),
        Index("ix_courses_library_id", "library_id", "id"),
        Index("ix_courses_level", "level", "id"),
        Index("ix_courses_series_id", "series_id", "id"),
        Index("ix_courses_rating_mean", "rating_mean", "id"),
    )
    audit_derived: ClassVar[frozenset[str]] = frozenset({"touched_at"})

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    library_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="in whose library it stands"
    )
    level: Mapped[CourseLevel] = mapped_column(StringEnum(CourseLevel))
    series_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("course_series.id"))
    rating_count: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    rating_mean: Mapped[Decimal] = mapped_column(
        Numeric(3, 2), default=Decimal(0), server_default="0", comment="stars; 0 while nobody has rated"
    )
    touched_at: Mapped[Instant] = mapped_column(comment="any step of any version, so that the ETag tells")
    organisation: Mapped[Organisation] = relationship(lazy="raise", foreign_keys=[organisation_id])
    library: Mapped[Organisation] = relationship(lazy="raise", foreign_keys=[library_id])
    series: Mapped[CourseSeries | None] = relationship(lazy="raise")
    versions: Mapped[list["CourseVersion"]] = relationship(lazy="raise", back_populates="course")

    @property
    def audit_scope(self) -> str:
        """Whose it is."""
        return self.organisation.path


class CourseVersion(Identified, Timestamped, Audited, Base):
    """What a course says, in one version."""

    __tablename__ = "course_versions"
    __table_args__ = (
        Index("uq_course_versions_course_id_number", "course_id", "number", unique=True),
        Index("uq_course_versions_latest", "course_id", unique=True, postgresql_where="is_latest"),
        Index(
            "uq_course_versions_published",
            "course_id",
            unique=True,
            postgresql_where="state = 'published'",
        ),
        Index("ix_course_versions_state", "state", "created_at", "id"),
        Index(
            "ix_course_versions_published_at",
            "published_at",
            "id",
            postgresql_where="state = 'published'",
        ),
        Index("ix_course_versions_created_at", "created_at", "id"),
        Index("ix_course_versions_category", "category", "published_at", "id"),
        Index("ix_course_versions_domain", "domain", "published_at", "id"),
        Index("ix_course_versions_origin", "origin", "published_at", "id"),
        *(
            Index(f"ix_course_versions_{name}", name, postgresql_using="gin")
            for name in ("six_new", "contents", "stages", "subjects", "search_grams")
        ),
        CheckConstraint("hours > 0", name="hours_positive"),
    )
    audit_derived: ClassVar[frozenset[str]] = frozenset({"search_text", "search_grams"})

    course_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("courses.id"))
    number: Mapped[int] = mapped_column(Integer)
    is_latest: Mapped[bool] = mapped_column(Boolean)
    state: Mapped[CourseState] = mapped_column(StringEnum(CourseState))
    name: Mapped[str] = mapped_column(Text)
    summary: Mapped[str] = mapped_column(Text)
    keywords: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="words that teachers look for it by")
    category: Mapped[CourseCategory] = mapped_column(StringEnum(CourseCategory))
    domain: Mapped[ContentDomain] = mapped_column(StringEnum(ContentDomain))
    origin: Mapped[CourseOrigin] = mapped_column(StringEnum(CourseOrigin))
    origin_note: Mapped[str | None] = mapped_column(Text, comment="which research, or where from")
    six_new: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="六新")
    contents: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="entry.item of the policy in force")
    standards: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="the course standards it follows")
    stages: Mapped[list[str]] = mapped_column(ARRAY(Text))
    subjects: Mapped[list[str]] = mapped_column(ARRAY(Text))
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="class hours (学时)")
    published_at: Mapped[Instant | None]
    search_text: Mapped[str] = mapped_column(Text, comment="name, words and summary, as they are searched")
    search_grams: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="its characters and pairs of them")
    course: Mapped[Course] = relationship(lazy="raise", back_populates="versions")

    @property
    def audit_scope(self) -> str:
        """Whose it is."""
        return self.course.audit_scope

    def publish(self, at: datetime) -> None:
        """Become what readers see, from then on unchanged."""
        self.state, self.published_at = CourseState.PUBLISHED, at


class CoursePromotion(Identified, Timestamped, Versioned, Audited, Base):
    """The wish that the library of the next level take a course in."""

    __tablename__ = "course_promotions"
    __table_args__ = (
        Index(
            "uq_course_promotions_open_course_id",
            "course_id",
            unique=True,
            postgresql_where="state = 'proposed'",
        ),
        Index("ix_course_promotions_course_id", "course_id", "id"),
        Index("ix_course_promotions_library_id", "library_id", "created_at", "id"),
        Index("ix_course_promotions_state", "state", "created_at", "id"),
        Index("ix_course_promotions_created_at", "created_at", "id"),
    )

    course_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("courses.id"))
    library_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="whose library is to take it in"
    )
    level: Mapped[CourseLevel] = mapped_column(StringEnum(CourseLevel))
    state: Mapped[PromotionState] = mapped_column(StringEnum(PromotionState))
    reason: Mapped[str] = mapped_column(Text, comment="why it should be taken in")
    decided_at: Mapped[Instant | None]
    decision_reason: Mapped[str | None] = mapped_column(Text)
    course: Mapped[Course] = relationship(lazy="raise")
    library: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Who decides."""
        return self.library.path


class CourseRating(Identified, Timestamped, Base):
    """What one account thinks of a course, once."""

    __tablename__ = "course_ratings"
    __table_args__ = (
        Index("uq_course_ratings_course_id_account_id", "course_id", "account_id", unique=True),
        CheckConstraint("stars BETWEEN 1 AND 5", name="one_to_five_stars"),
    )

    course_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("courses.id"))
    account_id: Mapped[UUID] = mapped_column(Uuid)
    stars: Mapped[int] = mapped_column(Integer)
