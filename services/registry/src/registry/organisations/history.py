"""What an organisation was, and since when. The database keeps these rows by itself, on every change."""

from uuid import UUID

from sqlalchemy import BigInteger, Boolean, ForeignKey, Identity, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Area, Organisation, OrganisationKind, RuralKind, SchoolKind
from servicekit.db import Instant, LTree, StringEnum


class OrganisationVersion(Base):
    """An organisation as it was for a time; the one without an end is as it is now."""

    __tablename__ = "organisation_versions"
    __table_args__ = (
        Index("ix_organisation_versions_organisation_id", "organisation_id", "since"),
        Index("ix_organisation_versions_path", "path"),
        Index("ix_organisation_versions_parent_id", "parent_id", "since"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    since: Mapped[Instant]
    until: Mapped[Instant | None] = mapped_column(comment="null: as it is now")
    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[OrganisationKind] = mapped_column(StringEnum(OrganisationKind))
    division_code: Mapped[str | None] = mapped_column(Text)
    parent_id: Mapped[UUID | None] = mapped_column(Uuid)
    path: Mapped[str] = mapped_column(LTree)
    school_kind: Mapped[SchoolKind | None] = mapped_column(StringEnum(SchoolKind))
    rural_kind: Mapped[RuralKind | None] = mapped_column(StringEnum(RuralKind))
    area: Mapped[Area | None] = mapped_column(StringEnum(Area))
    closed: Mapped[bool] = mapped_column(Boolean)
    successor_id: Mapped[UUID | None] = mapped_column(Uuid)
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self.closed
