"""The organisation as a row."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, validates

from registry.db import Base
from registry.organisations import rules
from registry.organisations.errors import (
    OrganisationClosed,
    OrganisationMergesIntoItself,
    OrganisationMovesBelowItself,
)
from registry.spelling import spelling
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


class SchoolKind(StrEnum):
    """What sort of school it is. Source: JY/T 1001-2012, 办学类型; codes in brackets."""

    KINDERGARTEN = "kindergarten"
    """幼儿园 (111)"""
    PRIMARY = "primary"
    """小学 (211)"""
    TEACHING_POINT = "teaching_point"
    """小学教学点 (218)"""
    JUNIOR = "junior"
    """初级中学 (311)"""
    NINE_YEAR = "nine_year"
    """九年一贯制学校 (312)"""
    COMPLETE = "complete"
    """完全中学 (341)"""
    SENIOR = "senior"
    """高级中学 (342)"""
    TWELVE_YEAR = "twelve_year"
    """十二年一贯制学校 (345)"""
    VOCATIONAL = "vocational"
    """中等职业学校 (361 to 368)"""
    SPECIAL = "special"
    """特殊教育学校 (511 to 514)"""


class RuralKind(StrEnum):
    """Schools of the countryside that the policies name. Source: 国办发〔2018〕27号."""

    SMALL_RURAL = "small_rural"
    """乡村小规模学校: fewer than 100 pupils"""
    TOWNSHIP_BOARDING = "township_boarding"
    """乡镇寄宿制学校"""


class Area(StrEnum):
    """Where it lies. Source: 国家统计局《统计用城乡划分代码》, as JY/T 1001 uses it."""

    URBAN = "urban"
    """城区 (1)"""
    TOWN = "town"
    """镇区 (2)"""
    RURAL = "rural"
    """乡村 (3)"""


class Organisation(Identified, Timestamped, Versioned, Audited, Base):
    """One organisation at its place in the tree."""

    __tablename__ = "organisations"
    __table_args__ = (
        Index("uq_organisations_open_code", "code", unique=True, postgresql_where="closed_at IS NULL"),
        Index("ix_organisations_path", "path", postgresql_using="gist"),
        Index("ix_organisations_parent_id", "parent_id"),
        Index("ix_organisations_kind", "kind", "id"),
        Index("ix_organisations_school_kind", "school_kind", "id"),
        Index("ix_organisations_rural_kind", "rural_kind", "id"),
        Index("ix_organisations_area", "area", "id"),
        Index("ix_organisations_name_id", "name", "id"),
        Index("ix_organisations_code_id", "code", "id"),
        Index("ix_organisations_created_at", "created_at", "id"),
        Index(
            "ix_organisations_name_fragment",
            "name",
            postgresql_using="gin",
            postgresql_ops={"name": "gin_trgm_ops"},
        ),
        Index(
            "ix_organisations_name_pinyin",
            "name_pinyin",
            postgresql_using="gin",
            postgresql_ops={"name_pinyin": "gin_trgm_ops"},
        ),
        Index(
            "ix_organisations_name_initials",
            "name_initials",
            postgresql_using="gin",
            postgresql_ops={"name_initials": "gin_trgm_ops"},
        ),
    )

    audit_derived: ClassVar[frozenset[str]] = frozenset({"name_pinyin", "name_initials"})

    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[OrganisationKind] = mapped_column(StringEnum(OrganisationKind))
    division_code: Mapped[str | None] = mapped_column(Text, comment="GB/T 2260 division it belongs to")
    parent_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("organisations.id"))
    path: Mapped[str] = mapped_column(LTree, unique=True)
    closed_at: Mapped[Instant | None]
    close_reason: Mapped[str | None] = mapped_column(Text)
    school_kind: Mapped[SchoolKind | None] = mapped_column(StringEnum(SchoolKind), comment="JY/T 1001")
    rural_kind: Mapped[RuralKind | None] = mapped_column(
        StringEnum(RuralKind), comment="乡村小规模学校, 乡镇寄宿制学校"
    )
    area: Mapped[Area | None] = mapped_column(StringEnum(Area), comment="城区, 镇区, 乡村")
    successor_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="what it was merged into"
    )
    name_pinyin: Mapped[str] = mapped_column(Text, default="", server_default="")
    name_initials: Mapped[str] = mapped_column(Text, default="", server_default="")

    @validates("name")
    def _spell(self, _: str, name: str) -> str:
        # Here, so that no way of naming it can leave it to be found by its former name.
        self.name_pinyin, self.name_initials = spelling(name)
        return name

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

    def merge_into(self, successor: "Organisation", at: datetime, reason: str) -> None:
        """Close it and name what takes its place.

        Raises:
            OrganisationClosed: it, or the successor, is closed.
            OrganisationMergesIntoItself: the successor is itself or one of its descendants.
        """
        self.ensure_open()
        successor.ensure_open()
        if rules.is_within(successor.path, self.path):
            raise OrganisationMergesIntoItself(name=self.name, successor=successor.name)
        self.close(at, reason)
        self.successor_id = successor.id

    def ensure_open(self) -> None:
        """Refuse to go on with a closed organisation.

        Raises:
            OrganisationClosed: it is closed.
        """
        if self.is_closed:
            raise OrganisationClosed(name=self.name)
