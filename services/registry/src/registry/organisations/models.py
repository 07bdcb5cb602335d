"""The organisation as a row."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base
from registry.organisations import rules
from registry.organisations.errors import OrganisationClosed, OrganisationMovesBelowItself
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, LTree, StringEnum, Timestamped, Versioned


class OrganisationKind(StrEnum):
    """What sort of organisation it is. Source: the four policy documents; no national table has these."""

    AUTHORITY = "authority"
    """教育行政部门"""
    DISTRICT = "district"
    """片区"""
    SCHOOL = "school"
    """学校"""
    UNIVERSITY = "university"
    """高等学校"""
    TRAINING_INSTITUTION = "training_institution"
    """培训机构"""
    DEVELOPMENT_CENTRE = "development_centre"
    """教师发展中心"""
    BASE = "base"
    """实践基地"""
    STUDIO_HOST = "studio_host"
    """名师工作室主持单位"""


class Organisation(Identified, Timestamped, Versioned, Audited, Base):
    """One organisation at its place in the tree."""

    __tablename__ = "organisations"
    __table_args__ = (
        Index("uq_organisations_open_code", "code", unique=True, postgresql_where="closed_at IS NULL"),
        Index("ix_organisations_path", "path", postgresql_using="gist"),
        Index("ix_organisations_parent_id", "parent_id"),
        Index("ix_organisations_kind", "kind", "id"),
        Index("ix_organisations_name_id", "name", "id"),
        Index("ix_organisations_code_id", "code", "id"),
        Index("ix_organisations_created_at", "created_at", "id"),
        Index(
            "ix_organisations_name_fragment",
            "name",
            postgresql_using="gin",
            postgresql_ops={"name": "gin_trgm_ops"},
        ),
    )

    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[OrganisationKind] = mapped_column(StringEnum(OrganisationKind))
    division_code: Mapped[str | None] = mapped_column(Text, comment="GB/T 2260 division it belongs to")
    parent_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("organisations.id"))
    path: Mapped[str] = mapped_column(LTree, unique=True)
    closed_at: Mapped[Instant | None]
    close_reason: Mapped[str | None] = mapped_column(Text)

    @property
    def audit_scope(self) -> str:
        """Its own path: whoever reaches the organisation may read what was done to it."""
        return self.path

    @property
    def depth(self) -> int:
        """How many organisations stand above it."""
        return rules.depth(self.path)

    @property
    def is_closed(self) -> bool:
        """Whether it has been closed."""
        return self.closed_at is not None

    def place_below(self, parent: "Organisation | None") -> None:
        """Put it under `parent` (none: make it a root); its descendants' paths are the repository's work.

        Raises:
            OrganisationClosed: it, or the parent, is closed.
            OrganisationMovesBelowItself: the parent is itself or one of its descendants.
        """
        self.ensure_open()
        parent_path = None
        if parent is not None:
            parent.ensure_open()
            parent_path = parent.path
            if self.path is not None and rules.moves_below_itself(self.path, parent_path):
                raise OrganisationMovesBelowItself(name=self.name, parent=parent.name)
        self.parent_id = parent.id if parent else None
        self.path = rules.path_below(parent_path, self.id)

    def close(self, at: datetime, reason: str) -> None:
        """Take it out of use, for a stated reason.

        Raises:
            OrganisationClosed: it already is.
        """
        self.ensure_open()
        self.closed_at = at
        self.close_reason = reason

    def ensure_open(self) -> None:
        """Refuse to go on with a closed organisation.

        Raises:
            OrganisationClosed: it is closed.
        """
        if self.is_closed:
            raise OrganisationClosed(name=self.name)
