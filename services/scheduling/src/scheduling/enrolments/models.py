"""The enrolment as a row."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.db import Base
from scheduling.enrolments.states import EnrolmentKind, EnrolmentState
from scheduling.integration.organisations import OrganisationCopy
from scheduling.integration.people import PersonCopy
from scheduling.programmes.models import Programme
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Enrolment(Identified, Timestamped, Versioned, Audited, Base):
    """One person's place in one programme."""

    __tablename__ = "enrolments"
    __table_args__ = (
        Index(
            "uq_enrolments_active",
            "programme_id",
            "person_id",
            unique=True,
            postgresql_where=f"state = '{EnrolmentState.PLACED.value}'",
        ),
        Index("ix_enrolments_programme_id", "programme_id", "placed_at", "id"),
        Index("ix_enrolments_person_id", "person_id", "placed_at", "id"),
        Index("ix_enrolments_person_programme", "person_id", "programme_id", "id"),
        Index("ix_enrolments_organisation_id", "organisation_id"),
    )

    programme_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("programmes.id"))
    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("person_copies.person_id"))
    organisation_id: Mapped[UUID] = mapped_column(
        Uuid,
        ForeignKey("organisation_copies.organisation_id"),
        comment="school of the person when it was placed; its quota gave the seat",
    )
    state: Mapped[EnrolmentState] = mapped_column(StringEnum(EnrolmentState))
    kind: Mapped[EnrolmentKind] = mapped_column(StringEnum(EnrolmentKind))
    reason: Mapped[str | None] = mapped_column(Text, comment="why the school sent them")
    placed_by: Mapped[str] = mapped_column(Text, comment="account")
    placed_at: Mapped[Instant]
    withdrawn_by: Mapped[str | None] = mapped_column(Text, comment="account")
    withdrawn_at: Mapped[Instant | None]
    withdrawal_reason: Mapped[str | None] = mapped_column(Text)
    programme: Mapped[Programme] = relationship(lazy="raise")
    person: Mapped[PersonCopy] = relationship(lazy="raise")
    organisation: Mapped[OrganisationCopy] = relationship(lazy="raise")

    @property
    def path(self) -> str:
        """Label path of the school it counts for."""
        return self.organisation.path

    @property
    def audit_scope(self) -> str:
        """Whoever reaches the school may read what was done to it."""
        return self.path

    def withdraw(self, state: EnrolmentState, at: datetime, by: str, reason: str | None) -> None:
        """Give the seat back; `state` is what the state machine says comes next."""
        self.state = state
        self.withdrawn_at = at
        self.withdrawn_by = by
        self.withdrawal_reason = reason
