"""What one person may do with their uploads: begin, go on, see how far, drop.

While bytes come in, no transaction is open: a slow sender must not hold a database connection. Each piece is
an object of its own; the row says which pieces count. Of two senders at one offset the first to commit wins,
and the other's piece is thrown away.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from registry.files.errors import (
    FileEmpty,
    FileTooLarge,
    UploadInTooManyPieces,
    UploadNotFound,
    UploadOffsetWrong,
    UploadTooLong,
)
from registry.files.inspection import inspect, kind_named
from registry.files.models import StoredFile, Upload, UploadState, folder_of, key_of
from registry.files.repository import find_upload, lock_upload
from registry.files.store import FileStore
from registry.settings import Settings
from servicekit.access import Actor
from servicekit.ids import new_id
from servicekit.problems import Problem
from servicekit.unit_of_work import Database, UnitOfWork

MAX_PIECES = 2000
_MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Files:
    """What uploads need of the application."""

    database: Database
    store: FileStore
    settings: Settings


class UploadService:
    """Uploads of one person; another's are not there."""

    def __init__(self, files: Files, actor: Actor) -> None:
        self._database, self._store, self._settings = files.database, files.store, files.settings
        self._actor = actor

    async def begin(self, uow: UnitOfWork, name: str, size: int) -> Upload:
        """Open an upload of so many bytes.

        Raises:
            FileEmpty, FileTooLarge: by what is announced.
            FileNameUnsafe, FileTypeNotAllowed: by its name.
        """
        if size == 0:
            raise FileEmpty
        if size > self._settings.file_max_bytes:
            raise FileTooLarge(
                limit_mb=self._settings.file_max_bytes // _MEBIBYTE,
                headers={"Tus-Max-Size": str(self._settings.file_max_bytes)},
            )
        kind_named(name)
        upload = Upload(
            created_by=UUID(self._actor.id),
            name=name,
            size=size,
            received=0,
            pieces=[],
            state=UploadState.OPEN,
            expires_at=uow.clock.now() + self._settings.upload_lifetime,
        )
        uow.session.add(upload)
        await uow.session.flush()
        return upload

    async def find(self, uow: UnitOfWork, upload_id: UUID) -> Upload:
        """An upload that is open, or that has become a file.

        Raises:
            UploadNotFound: not there, not the caller's, refused, dropped or expired.
        """
        upload = await find_upload(uow.session, upload_id, UUID(self._actor.id))
        if upload is None or not _is_alive(upload, uow):
            raise UploadNotFound
        return upload

    async def receive(
        self, upload_id: UUID, offset: int, declared: int | None, body: AsyncIterator[bytes]
    ) -> Upload:
        """Take a piece in. What came of one that is cut off is kept; after the last the file is inspected.

        Args:
            upload_id: of the upload.
            offset: where the sender says the piece begins.
            declared: the piece's length in bytes, where the sender says.
            body: the piece.

        Raises:
            UploadNotFound, UploadOffsetWrong, UploadTooLong, UploadInTooManyPieces: it is not taken.
            FileContentMismatch, ArchiveUnsafe, ArchiveTooLarge: the whole file is refused.
        """
        async with self._database.transaction(self._actor.id) as uow:
            upload = await self.find(uow, upload_id)
        _ensure_at(upload, offset)
        room = upload.size - offset
        if declared is not None and declared > room:
            raise UploadTooLong(room=room)
        if len(upload.pieces) >= MAX_PIECES:
            raise UploadInTooManyPieces(limit=MAX_PIECES)
        if room == 0:
            return upload
        key, counted = f"{folder_of(upload_id)}/{new_id()}", _Counted(body, room)
        await self._store.write(key, counted.pieces())
        try:
            if counted.is_too_long:
                raise UploadTooLong(room=room)
            if counted.length == 0:
                await self._store.delete([key])
                return upload
            if counted.length < room:
                return await self._grow(upload_id, offset, key, counted.length)
            return await self._finish(upload_id, offset, key, counted.length)
        except Problem:
            await self._store.delete([key])
            raise

    async def drop(self, uow: UnitOfWork, upload_id: UUID) -> None:
        """Give an open upload up, with what came of it.

        Raises:
            UploadNotFound: see `find`; or it is a file already.
        """
        await self.find(uow, upload_id)
        upload = await lock_upload(uow.session, upload_id)
        if upload.state is not UploadState.OPEN:
            raise UploadNotFound
        upload.state = UploadState.DROPPED
        uow.after_commit(lambda: self._store.delete_below(folder_of(upload_id)))

    async def _grow(self, upload_id: UUID, offset: int, key: str, length: int) -> Upload:
        async with self._database.transaction(self._actor.id) as uow:
            upload = await self._locked(uow, upload_id, offset)
            upload.take(key, length, uow.clock.now() + self._settings.upload_lifetime)
            return upload

    async def _finish(self, upload_id: UUID, offset: int, key: str, length: int) -> Upload:
        # Under the lock: a second sender of the last piece waits, and then finds the upload done. What is
        # waited for is our own disk and store, never the sender.
        refusal: Problem | None = None
        async with self._database.transaction(self._actor.id) as uow:
            upload = await self._locked(uow, upload_id, offset)
            upload.take(key, length, upload.expires_at)
            try:
                uow.session.add(await self._stored(upload))
                upload.state = UploadState.STORED
            except Problem as problem:
                upload.state, upload.refusal, refusal = UploadState.REFUSED, problem.code, problem
            uow.after_commit(lambda: self._store.delete_below(folder_of(upload_id)))
        if refusal is not None:
            raise refusal
        return upload

    async def _stored(self, upload: Upload) -> StoredFile:
        with tempfile.NamedTemporaryFile(prefix="shixun-upload-") as whole:
            sha256 = await self._store.gather(upload.pieces, whole)
            path = Path(whole.name)
            kind = await asyncio.to_thread(inspect, path, upload.name)
            await self._store.put(key_of(upload.id), path)
        return StoredFile(
            id=upload.id,
            created_by=upload.created_by,
            name=upload.name,
            media_type=kind.media_type,
            size=upload.size,
            sha256=sha256,
        )

    async def _locked(self, uow: UnitOfWork, upload_id: UUID, offset: int) -> Upload:
        upload = await lock_upload(uow.session, upload_id)
        if not _is_alive(upload, uow):
            raise UploadNotFound
        _ensure_at(upload, offset)
        return upload


class _Counted:
    """A body as it comes, counted; it ends where the sender leaves or has sent too much."""

    def __init__(self, body: AsyncIterator[bytes], room: int) -> None:
        self._body, self._room = body, room
        self.length = 0

    @property
    def is_too_long(self) -> bool:
        return self.length > self._room

    async def pieces(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            self.length += len(piece)
            if self.is_too_long:
                return
            if piece:
                yield piece


def _is_alive(upload: Upload, uow: UnitOfWork) -> bool:
    if upload.state is UploadState.OPEN:
        return upload.expires_at > uow.clock.now()
    return upload.state is UploadState.STORED


def _ensure_at(upload: Upload, offset: int) -> None:
    if upload.received != offset:
        raise UploadOffsetWrong(received=upload.received, headers={"Upload-Offset": str(upload.received)})
