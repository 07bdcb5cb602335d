"""Files of course versions as rows."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.courses.models import CourseVersion
from registry.db import Base
from registry.files.models import StoredFile
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, Timestamped


class CourseFile(Identified, Timestamped, Audited, Base):
    """A file of one version (课程文件); the next draft begins with the same ones."""

    __tablename__ = "course_files"
    __table_args__ = (
        Index(
            "uq_course_files_version_id_file_id",
            "version_id",
            "file_id",
            unique=True,
            postgresql_where="removed_at IS NULL",
        ),
        Index("ix_course_files_file_id", "file_id"),
    )

    version_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("course_versions.id"))
    file_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("stored_files.id"))
    removed_at: Mapped[Instant | None]
    removed_reason: Mapped[str | None] = mapped_column(Text)
    version: Mapped[CourseVersion] = relationship(lazy="raise")
    file: Mapped[StoredFile] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Whose course it is."""
        return self.version.audit_scope
