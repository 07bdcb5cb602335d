"""All SQL about uploads and stored files."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from registry.files.models import StoredFile, Upload, UploadState

_BATCH = 200


async def find_upload(session: AsyncSession, upload_id: UUID, owner: UUID) -> Upload | None:
    """An upload of this account."""
    query = select(Upload).where(Upload.id == upload_id, Upload.created_by == owner)
    return (await session.execute(query)).scalar_one_or_none()


async def lock_upload(session: AsyncSession, upload_id: UUID) -> Upload:
    """An upload that was found before, locked against a second request for it."""
    query = select(Upload).where(Upload.id == upload_id).with_for_update()
    return (await session.execute(query)).scalar_one()


async def find_file(session: AsyncSession, file_id: UUID) -> StoredFile | None:
    """A file whose bytes are there."""
    query = select(StoredFile).where(StoredFile.id == file_id, StoredFile.deleted_at.is_(None))
    return (await session.execute(query)).scalar_one_or_none()


async def find_own_file(session: AsyncSession, file_id: UUID, owner: UUID) -> StoredFile | None:
    """A file that this account uploaded, locked."""
    query = select(StoredFile).where(
        StoredFile.id == file_id, StoredFile.created_by == owner, StoredFile.deleted_at.is_(None)
    )
    return (await session.execute(query.with_for_update())).scalar_one_or_none()


async def expired_uploads(session: AsyncSession, now: datetime) -> Sequence[Upload]:
    """Uploads that nobody goes on with and nobody else is sweeping."""
    query = (
        select(Upload)
        .where(Upload.state == UploadState.OPEN, Upload.expires_at < now)
        .order_by(Upload.expires_at)
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(query)).all()


async def unattached_files(session: AsyncSession, before: datetime) -> Sequence[StoredFile]:
    """Files that were stored before an instant and that nothing has taken up."""
    query = (
        select(StoredFile)
        .where(
            StoredFile.attached_at.is_(None),
            StoredFile.deleted_at.is_(None),
            StoredFile.created_at < before,
        )
        .order_by(StoredFile.created_at)
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(query)).all()
