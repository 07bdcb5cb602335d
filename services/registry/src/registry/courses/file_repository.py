"""All SQL about the files of courses."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from registry.courses.file_models import CourseFile


async def files_of(session: AsyncSession, version_id: UUID) -> Sequence[CourseFile]:
    """The files of a version, in the order they were added."""
    query = (
        select(CourseFile)
        .where(CourseFile.version_id == version_id, CourseFile.removed_at.is_(None))
        .order_by(CourseFile.id)
        .options(joinedload(CourseFile.file))
    )
    return (await session.scalars(query)).all()


async def file_of(session: AsyncSession, version_id: UUID, file_id: UUID) -> CourseFile | None:
    """One file of a version."""
    query = (
        select(CourseFile)
        .where(
            CourseFile.version_id == version_id,
            CourseFile.file_id == file_id,
            CourseFile.removed_at.is_(None),
        )
        .options(joinedload(CourseFile.file))
    )
    return (await session.execute(query)).scalar_one_or_none()
