"""Surveys, responses and their ratings as rows."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from evaluation.db import Base
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, LTree


class Survey(Identified, Base):
    """The satisfaction survey of one programme."""

    __tablename__ = "surveys"
    __table_args__ = (
        Index("uq_surveys_programme_id", "programme_id", unique=True),
        Index("ix_surveys_opened_at", "opened_at", "id"),
    )

    programme_id: Mapped[UUID] = mapped_column(Uuid)
    opened_at: Mapped[Instant]


class SurveyResponse(Identified, Audited, Base):
    """What one participant answered. That they did is audited, what they said is not."""

    __tablename__ = "survey_responses"
    __table_args__ = (Index("uq_survey_responses_person", "survey_id", "person_id", unique=True),)
    audit_masked: ClassVar[frozenset[str]] = frozenset({"comment"})

    survey_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("surveys.id"))
    person_id: Mapped[UUID] = mapped_column(Uuid)
    organisation_id: Mapped[UUID] = mapped_column(Uuid, comment="where the person belonged then")
    path: Mapped[str] = mapped_column(LTree, comment="where that stood then")
    comment: Mapped[str | None] = mapped_column(Text)
    answered_at: Mapped[Instant]
    ratings: Mapped[list["SurveyRating"]] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation the person belonged to."""
        return self.path


class SurveyRating(Base):
    """One item's rating within a response."""

    __tablename__ = "survey_ratings"
    __table_args__ = (CheckConstraint("rating BETWEEN 1 AND 5", name="rating_on_the_scale"),)

    response_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("survey_responses.id"), primary_key=True)
    item: Mapped[str] = mapped_column(Text, primary_key=True)
    rating: Mapped[int] = mapped_column(SmallInteger)
