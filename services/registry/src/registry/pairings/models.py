"""Pairings and their log, as rows."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from registry.pairings.errors import PairingOver
from registry.pairings.states import PairingState
from registry.pairings.vocabulary import PairingEffect, PairingEntryKind, PairingKind
from registry.people.models import Person
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned

_OPEN = "state = 'active'"


class Pairing(Identified, Timestamped, Versioned, Audited, Base):
    """One who helps another; of teachers with the schools they were at when they were paired."""

    __tablename__ = "pairings"
    __table_args__ = (
        Index(
            "uq_pairings_schools_active",
            "giver_organisation_id",
            "receiver_organisation_id",
            unique=True,
            postgresql_where=f"{_OPEN} AND kind = 'schools'",
        ),
        Index(
            "uq_pairings_teachers_active",
            "giver_person_id",
            "receiver_person_id",
            unique=True,
            postgresql_where=f"{_OPEN} AND kind = 'teachers'",
        ),
        Index("ix_pairings_starts_on", "starts_on", "id"),
        Index("ix_pairings_state", "state", "starts_on", "id"),
        Index("ix_pairings_kind", "kind", "starts_on", "id"),
        Index("ix_pairings_giver_organisation_id", "giver_organisation_id"),
        Index("ix_pairings_receiver_organisation_id", "receiver_organisation_id"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_it_starts"),
        CheckConstraint(
            "(kind = 'teachers') = (giver_person_id IS NOT NULL) "
            "AND (kind = 'teachers') = (receiver_person_id IS NOT NULL)",
            name="teachers_are_named",
        ),
    )

    kind: Mapped[PairingKind] = mapped_column(StringEnum(PairingKind))
    giver_organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    receiver_organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    giver_person_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("people.id"), comment="师傅")
    receiver_person_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("people.id"), comment="徒弟")
    plan: Mapped[str] = mapped_column(Text, comment="帮扶计划")
    planned_visits: Mapped[int] = mapped_column(Integer)
    planned_researches: Mapped[int] = mapped_column(Integer, comment="联合教研次数")
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    state: Mapped[PairingState] = mapped_column(StringEnum(PairingState), default=PairingState.ACTIVE)
    state_reason: Mapped[str | None] = mapped_column(Text, comment="why it was ended before its time")
    effect: Mapped[PairingEffect | None] = mapped_column(StringEnum(PairingEffect), comment="帮扶成效")
    effect_note: Mapped[str | None] = mapped_column(Text)
    giver_organisation: Mapped[Organisation] = relationship(
        lazy="raise", foreign_keys=[giver_organisation_id]
    )
    receiver_organisation: Mapped[Organisation] = relationship(
        lazy="raise", foreign_keys=[receiver_organisation_id]
    )
    giver_person: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[giver_person_id])
    receiver_person: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[receiver_person_id])

    @property
    def audit_scope(self) -> str:
        """The path of who receives: the help is for them."""
        return self.receiver_organisation.path

    def ensure_active(self) -> None:
        """Refuse to go on with one that is over.

        Raises:
            PairingOver: it is.
        """
        if self.state is not PairingState.ACTIVE:
            raise PairingOver

    def complete(self, state: PairingState, effect: PairingEffect, note: str) -> None:
        """Take on the state that completing led to, with what came of it."""
        self.state, self.effect, self.effect_note = state, effect, note

    def end(self, state: PairingState, reason: str) -> None:
        """Take on the state that ending it early led to."""
        self.state, self.state_reason = state, reason


class PairingEntry(Identified, Timestamped, Versioned, Audited, Base):
    """One thing that was done in a pairing."""

    __tablename__ = "pairing_entries"
    __table_args__ = (
        Index("ix_pairing_entries_pairing_id", "pairing_id", "done_on", "id"),
        CheckConstraint("people > 0", name="somebody_took_part"),
    )

    pairing_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("pairings.id"))
    kind: Mapped[PairingEntryKind] = mapped_column(StringEnum(PairingEntryKind))
    done_on: Mapped[date] = mapped_column(Date)
    topic: Mapped[str] = mapped_column(Text)
    people: Mapped[int] = mapped_column(Integer, comment="how many took part")
    record: Mapped[str | None] = mapped_column(Text)
    withdrawn_at: Mapped[Instant | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    pairing: Mapped[Pairing] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the pairing."""
        return self.pairing.audit_scope

    def withdraw(self, at: datetime, reason: str) -> None:
        """Let it count no more, for a stated reason; it stays on record."""
        self.withdrawn_at, self.withdrawn_reason = at, reason
