"""The venue as a row."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.db import Base
from scheduling.integration.organisations import OrganisationCopy
from scheduling.venues.errors import VenueClosed
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, Timestamped, Versioned


class Venue(Identified, Timestamped, Versioned, Audited, Base):
    """A room or hall in which classes meet."""

    __tablename__ = "venues"
    __table_args__ = (
        CheckConstraint("capacity > 0", name="somebody_fits_in"),
        Index(
            "uq_venues_open_name",
            "organisation_id",
            "name",
            unique=True,
            postgresql_where="closed_at IS NULL",
        ),
        Index("ix_venues_organisation_id", "organisation_id", "id"),
        Index("ix_venues_name_id", "name", "id"),
        Index("ix_venues_capacity_id", "capacity", "id"),
        Index("ix_venues_created_at", "created_at", "id"),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisation_copies.organisation_id"))
    name: Mapped[str] = mapped_column(Text)
    capacity: Mapped[int] = mapped_column(Integer, comment="how many people fit in")
    address: Mapped[str] = mapped_column(Text)
    closed_at: Mapped[Instant | None]
    close_reason: Mapped[str | None] = mapped_column(Text)
    organisation: Mapped[OrganisationCopy] = relationship(lazy="raise")

    @property
    def path(self) -> str:
        """Label path of the organisation that looks after it."""
        return self.organisation.path

    @property
    def audit_scope(self) -> str:
        """Whoever reaches the organisation may read what was done to the venue."""
        return self.path

    def close(self, at: datetime, reason: str) -> None:
        """Take it out of use, for a stated reason.

        Raises:
            VenueClosed: it already is.
        """
        self.ensure_open()
        self.closed_at = at
        self.close_reason = reason

    def ensure_open(self) -> None:
        """Refuse to go on with a closed venue.

        Raises:
            VenueClosed: it is closed.
        """
        if self.closed_at is not None:
            raise VenueClosed(name=self.name)
