"""Attendance, its records and wrong guesses as rows."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.attendance.codes import Direction
from scheduling.attendance.rules import Known, Method
from scheduling.db import Base
from scheduling.integration.organisations import OrganisationCopy
from scheduling.sessions.models import ClassSession
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Versioned


class Attendance(Identified, Versioned, Audited, Base):
    """One person at one session, as their records sum up."""

    __tablename__ = "attendances"
    __table_args__ = (
        Index("uq_attendances_session_person", "session_id", "person_id", unique=True),
        Index("ix_attendances_person_id", "person_id"),
    )

    session_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("sessions.id"))
    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("person_copies.person_id"))
    organisation_id: Mapped[UUID] = mapped_column(
        Uuid,
        ForeignKey("organisation_copies.organisation_id"),
        comment="school that the enrolment counts for",
    )
    signed_in_at: Mapped[Instant | None]
    signed_out_at: Mapped[Instant | None]
    session: Mapped[ClassSession] = relationship(lazy="raise")
    organisation: Mapped[OrganisationCopy] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the school that the person comes from."""
        return self.organisation.path

    @property
    def known(self) -> Known:
        """What is known so far."""
        return Known(self.signed_in_at, self.signed_out_at)

    @property
    def is_complete(self) -> bool:
        """Whether the person was there from beginning to end."""
        return self.signed_in_at is not None and self.signed_out_at is not None

    def sign(self, direction: Direction, at: datetime) -> None:
        """Take note of a record."""
        if direction is Direction.IN:
            self.signed_in_at = at
        else:
            self.signed_out_at = at


class SignRecord(Identified, Base):
    """One act of signing; append-only."""

    __tablename__ = "sign_records"
    __table_args__ = (Index("uq_sign_records_once", "attendance_id", "direction", unique=True),)

    attendance_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("attendances.id"))
    attendance: Mapped[Attendance] = relationship(lazy="raise")
    direction: Mapped[Direction] = mapped_column(StringEnum(Direction))
    method: Mapped[Method] = mapped_column(StringEnum(Method))
    at: Mapped[Instant]
    recorded_by: Mapped[str] = mapped_column(
        Text, comment="account; the person's own, or who called the roll"
    )


class WrongCode(Identified, Base):
    """A wrong code that somebody typed; kept only as long as it counts."""

    __tablename__ = "wrong_codes"
    __table_args__ = (Index("ix_wrong_codes_person_id", "person_id", "at"),)

    person_id: Mapped[UUID] = mapped_column(Uuid)
    at: Mapped[Instant]
