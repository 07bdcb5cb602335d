"""The quota of a school as a row."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.db import Base
from scheduling.integration.organisations import OrganisationCopy
from servicekit.audit import Audited
from servicekit.db import Identified, Timestamped


class ProgrammeQuota(Identified, Timestamped, Audited, Base):
    """So many seats of a programme for one school."""

    __tablename__ = "programme_quotas"
    __table_args__ = (
        CheckConstraint("taken BETWEEN 0 AND seats", name="seats_suffice"),
        Index("uq_programme_quotas_school", "programme_id", "organisation_id", unique=True),
        Index("ix_programme_quotas_organisation_id", "organisation_id"),
    )

    programme_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("programmes.id"))
    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisation_copies.organisation_id"))
    seats: Mapped[int] = mapped_column(Integer)
    taken: Mapped[int] = mapped_column(
        Integer, default=0, comment="seats taken; counted under the lock of the programme's row"
    )
    organisation: Mapped[OrganisationCopy] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Whoever reaches the school may read what it was given."""
        return self.organisation.path
