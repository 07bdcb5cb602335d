"""Where the bytes lie: a folder, or an S3-compatible store. Both ways they pass in pieces."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import IO

import obstore
from fastapi import Request
from obstore.store import LocalStore, S3Store

_S3 = "s3://"
_PIECE = 1024 * 1024
_BUFFER = 5 * 1024 * 1024
"""The smallest piece that S3 takes in one upload."""
_AT_ONCE = 2


class FileStore:
    """Objects by key. Opened when first used, so that a process without files needs no folder."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._opened: LocalStore | S3Store | None = None

    @classmethod
    def of(cls, request: Request) -> "FileStore":
        """That of the application that serves a request."""
        store: FileStore = request.app.state.files
        return store

    @property
    def _store(self) -> LocalStore | S3Store:
        if self._opened is None:
            if self._url.startswith(_S3):
                # Keys, region and address of the service come from the usual AWS_* variables.
                self._opened = S3Store.from_url(self._url)
            else:
                folder = Path(self._url.removeprefix("file://")).expanduser().absolute()
                self._opened = LocalStore(folder, mkdir=True)
        return self._opened

    async def write(self, key: str, pieces: AsyncIterator[bytes]) -> None:
        """Write what comes, until it ends; what came before a failure is kept as well.

        A writer cannot be abandoned without leaving its pieces behind, so it is closed in every case.
        """
        writer = obstore.open_writer_async(self._store, key, buffer_size=_BUFFER, max_concurrency=_AT_ONCE)
        try:
            async for piece in pieces:
                await writer.write(piece)
        finally:
            await writer.close()

    async def gather(self, keys: Iterable[str], target: IO[bytes]) -> str:
        """Write objects one after the other into a local file; returns the SHA-256 of all, in hexadecimal."""
        digest = hashlib.sha256()
        for key in keys:
            async for piece in self.read(key):
                digest.update(piece)
                await asyncio.to_thread(target.write, piece)
        await asyncio.to_thread(target.flush)
        return digest.hexdigest()

    async def put(self, key: str, path: Path) -> None:
        """Store a local file."""
        await obstore.put_async(self._store, key, path, chunk_size=_BUFFER, max_concurrency=_AT_ONCE)

    async def read(self, key: str, span: tuple[int, int] | None = None) -> AsyncIterator[bytes]:
        """The bytes of an object, or those from a place to before another.

        Raises:
            FileNotFoundError: there is none.
        """
        found = await obstore.get_async(self._store, key, options={"range": span} if span else None)
        async for piece in found.stream(min_chunk_size=_PIECE):
            yield bytes(piece)

    async def has(self, key: str) -> bool:
        """Whether there is such an object."""
        try:
            await obstore.head_async(self._store, key)
        except FileNotFoundError:
            return False
        return True

    async def delete(self, keys: list[str]) -> None:
        """Delete objects; those that are gone already do not matter."""
        for key in keys:
            try:
                await obstore.delete_async(self._store, key)
            except FileNotFoundError:
                continue

    async def delete_below(self, prefix: str) -> None:
        """Delete every object below a folder."""
        async for found in obstore.list(self._store, prefix=prefix):
            await self.delete([each["path"] for each in found])
