"""Removes what nobody goes on with: uploads past their time, and files that nothing took up."""

from datetime import timedelta

import structlog

from registry.files.models import UploadState, folder_of, key_of
from registry.files.repository import expired_uploads, unattached_files
from registry.files.store import FileStore
from servicekit.housekeeping import Duty
from servicekit.unit_of_work import Database

UNATTACHED_FOR = timedelta(days=1)
"""A form may stay open over lunch, or overnight."""

log = structlog.get_logger("registry.files")


def sweeping(store: FileStore) -> Duty:
    """The duty that keeps one store clean; asked for every hour."""

    async def sweep_files(database: Database) -> None:
        async with database.transaction() as uow:
            now = uow.clock.now()
            uploads = await expired_uploads(uow.session, now)
            for upload in uploads:
                upload.state = UploadState.DROPPED
                await store.delete_below(folder_of(upload.id))
                # Stored by a process that died before it could say so.
                await store.delete([key_of(upload.id)])
            files = await unattached_files(uow.session, now - UNATTACHED_FOR)
            for file in files:
                file.deleted_at = now
            await store.delete([key_of(file.id) for file in files])
        if uploads or files:
            log.info("files swept", uploads=len(uploads), files=len(files))

    return sweep_files
