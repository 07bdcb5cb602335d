"""The session as a row."""

import secrets
from datetime import datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Numeric, Text, Uuid, column, func
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.db import Base
from scheduling.integration.people import PersonCopy
from scheduling.programmes.models import Programme
from scheduling.sessions.errors import SessionCancelled
from scheduling.venues.models import Venue
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, Timestamped, Versioned

_SECRET_BYTES = 32


def _one_at_a_time(name: str, what: str) -> ExcludeConstraint:
    """No two sessions of the same `what` overlap; cancelled ones do not count."""
    return ExcludeConstraint(
        (column(what), "="),
        (func.tstzrange(column("starts_at"), column("ends_at")), "&&"),
        where=column("cancelled_at").is_(None),
        using="gist",
        name=name,
    )


class ClassSession(Identified, Timestamped, Versioned, Audited, Base):
    """One meeting of a programme's class."""

    __tablename__ = "sessions"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_it_starts"),
        CheckConstraint("hours > 0", name="hours_positive"),
        _one_at_a_time("ex_sessions_expert", "expert_id"),
        _one_at_a_time("ex_sessions_venue", "venue_id"),
        _one_at_a_time("ex_sessions_programme", "programme_id"),
        Index("ix_sessions_programme_id", "programme_id", "starts_at", "id"),
        Index("ix_sessions_expert_id", "expert_id", "starts_at", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"sign_secret"})

    programme_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("programmes.id"))
    title: Mapped[str] = mapped_column(Text)
    expert_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("person_copies.person_id"))
    venue_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("venues.id"))
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="class hours (学时)")
    sign_secret: Mapped[bytes] = mapped_column(
        LargeBinary,
        default=lambda: secrets.token_bytes(_SECRET_BYTES),
        comment="key of the rotating sign-in codes",
    )
    cancelled_at: Mapped[Instant | None]
    cancel_reason: Mapped[str | None] = mapped_column(Text)
    programme: Mapped[Programme] = relationship(lazy="raise")
    expert: Mapped[PersonCopy] = relationship(lazy="raise")
    venue: Mapped[Venue] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation that runs the programme."""
        return self.programme.path

    def cancel(self, at: datetime, reason: str) -> None:
        """Let it not take place, for a stated reason; expert and venue are free again.

        Raises:
            SessionCancelled: it already is.
        """
        self.ensure_planned()
        self.cancelled_at = at
        self.cancel_reason = reason

    def ensure_planned(self) -> None:
        """Refuse to go on with a cancelled session.

        Raises:
            SessionCancelled: it is cancelled.
        """
        if self.cancelled_at is not None:
            raise SessionCancelled(title=self.title)
