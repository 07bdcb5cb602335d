"""Resources and their files as rows."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.courses.kinds import CourseLevel
from registry.db import Base
from registry.files.models import StoredFile
from registry.organisations.models import Organisation
from registry.resources.states import ResourceKind, ResourceState
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned

_SHOWN = "state IN ('published', 'recommended')"


class Resource(Identified, Timestamped, Versioned, Audited, Base):
    """Something to read, with files or a link."""

    __tablename__ = "resources"
    __table_args__ = (
        Index("ix_resources_organisation_id", "organisation_id", "created_at", "id"),
        Index("ix_resources_library_id", "library_id", "published_at", "id"),
        Index("ix_resources_recommended_to_id", "recommended_to_id"),
        Index("ix_resources_created_at", "created_at", "id"),
        Index("ix_resources_published_at", "published_at", "id", postgresql_where=_SHOWN),
        Index("ix_resources_kind", "kind", "created_at", "id"),
        Index("ix_resources_state", "state", "created_at", "id"),
        Index("ix_resources_level", "level", "created_at", "id"),
        *(
            Index(f"ix_resources_{name}", name, postgresql_using="gin")
            for name in ("stages", "subjects", "search_grams")
        ),
    )
    audit_derived: ClassVar[frozenset[str]] = frozenset({"search_text", "search_grams", "touched_at"})

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    library_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="in whose library it stands"
    )
    level: Mapped[CourseLevel] = mapped_column(StringEnum(CourseLevel))
    recommended_to_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="whose library is asked to take it in"
    )
    kind: Mapped[ResourceKind] = mapped_column(StringEnum(ResourceKind))
    state: Mapped[ResourceState] = mapped_column(StringEnum(ResourceState))
    title: Mapped[str] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text, comment="who wrote, compiled or published it")
    summary: Mapped[str] = mapped_column(Text)
    stages: Mapped[list[str]] = mapped_column(ARRAY(Text))
    subjects: Mapped[list[str]] = mapped_column(ARRAY(Text))
    link: Mapped[str | None] = mapped_column(Text, comment="where else it can be read")
    published_at: Mapped[Instant | None]
    touched_at: Mapped[Instant] = mapped_column(
        comment="any change of it or its files, so that the ETag tells"
    )
    search_text: Mapped[str] = mapped_column(Text, comment="title, author and summary, as they are searched")
    search_grams: Mapped[list[str]] = mapped_column(ARRAY(Text), comment="its characters and pairs of them")
    organisation: Mapped[Organisation] = relationship(lazy="raise_on_sql", foreign_keys=[organisation_id])
    library: Mapped[Organisation] = relationship(lazy="raise_on_sql", foreign_keys=[library_id])
    recommended_to: Mapped[Organisation | None] = relationship(
        lazy="raise_on_sql", foreign_keys=[recommended_to_id]
    )
    attached: Mapped[list["ResourceFile"]] = relationship(
        lazy="raise_on_sql", back_populates="resource", order_by="ResourceFile.id"
    )

    @property
    def audit_scope(self) -> str:
        """Whose it is."""
        return self.organisation.path

    @property
    def files(self) -> list[StoredFile]:
        """What can be had, in the order it was added."""
        return [each.file for each in self.attached if each.removed_at is None]


class ResourceFile(Identified, Timestamped, Audited, Base):
    """A file of a resource."""

    __tablename__ = "resource_files"
    __table_args__ = (
        Index(
            "uq_resource_files_resource_id_file_id",
            "resource_id",
            "file_id",
            unique=True,
            postgresql_where="removed_at IS NULL",
        ),
        Index("ix_resource_files_file_id", "file_id"),
    )

    resource_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("resources.id"))
    file_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("stored_files.id"))
    removed_at: Mapped[Instant | None]
    removed_reason: Mapped[str | None] = mapped_column(Text)
    resource: Mapped[Resource] = relationship(lazy="raise_on_sql", back_populates="attached")
    file: Mapped[StoredFile] = relationship(lazy="raise_on_sql")

    @property
    def audit_scope(self) -> str:
        """Whose it is."""
        return self.resource.audit_scope
