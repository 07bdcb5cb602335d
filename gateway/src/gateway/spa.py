"""The web app's files: hashed ones for ever, pages asked for anew, everything under strict browser rules."""

import asyncio
from pathlib import Path
from typing import BinaryIO

from gateway.content_security import NONCE_PLACEHOLDER, new_nonce, page_headers
from gateway.exchange import Exchange, is_known
from gateway.headers import Headers
from gateway.not_built import not_built_page
from gateway.problems import NoSuchAddress
from gateway.spa_index import SpaFile, Variant, index_folder
from servicekit.requests import current_request

_CHUNK_BYTES = 256 * 1024
_INDEX = "/index.html"
_DOCS = "/docs.html"
_ASSETS = "/assets/"
_HTML = (b"content-type", b"text/html; charset=utf-8")
_NO_CACHE = (b"cache-control", b"no-cache")
_FOREVER = (b"cache-control", b"public, max-age=31536000, immutable")


class Spa:
    """Serves the folder of the built web app; notices when it is built anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, SpaFile] = {}
        self._stamp: int | None = None

    async def serve(self, exchange: Exchange) -> None:
        """Answer a GET or HEAD with a file, or the start page when a person navigates in the app.

        Raises:
            NoSuchAddress: no such file, and it is not a person's browser asking for a page.
        """
        self._refresh()
        navigation = b"text/html" in exchange.headers.get(b"accept", b"")
        path = exchange.path
        if not self._files and (navigation or path in {"/", "/docs"}):
            await self._not_built(exchange)
            return
        if path in {"/docs", "/docs/"}:
            file = self._files.get(_DOCS)
        elif path == "/":
            file = self._files.get(_INDEX)
        else:
            file = self._files.get(path)
            if file is None and navigation and not path.startswith(_ASSETS):
                file = self._files.get(_INDEX)
        if file is None:
            raise NoSuchAddress(path=path)
        if file.is_page:
            await self._serve_page(exchange, file)
        else:
            await self._serve_file(exchange, file)

    def _refresh(self) -> None:
        # One stat per request; a build replaces index.html last or at least with every change.
        try:
            stamp: int | None = (self._folder / "index.html").stat().st_mtime_ns
        except OSError:
            stamp = None
        if stamp != self._stamp:
            self._files = index_folder(self._folder)
            self._stamp = stamp

    async def _serve_page(self, exchange: Exchange, file: SpaFile) -> None:
        etag = file.plain.etag
        if is_known(exchange, etag):
            # Without the policy: the browser keeps the one whose nonce stands in the page it has.
            await exchange.respond(304, [_NO_CACHE, (b"etag", etag)])
            return
        page = await asyncio.to_thread(file.plain.path.read_bytes)
        nonce = new_nonce() if NONCE_PLACEHOLDER in page else None
        if nonce is not None:
            page = page.replace(NONCE_PLACEHOLDER, nonce.encode())
        await exchange.respond(200, [_HTML, _NO_CACHE, (b"etag", etag), *page_headers(nonce)], page)

    async def _serve_file(self, exchange: Exchange, file: SpaFile) -> None:
        coding, variant = file.choose(exchange.headers.get(b"accept-encoding", b""))
        headers: Headers = [_FOREVER if file.immutable else _NO_CACHE, (b"etag", variant.etag)]
        if file.compressed:
            headers.append((b"vary", b"Accept-Encoding"))
        if is_known(exchange, variant.etag):
            await exchange.respond(304, headers)
            return
        headers.append((b"content-type", file.media_type))
        if coding is not None:
            headers.append((b"content-encoding", coding))
        await self._send_file(exchange, variant, headers)

    async def _send_file(self, exchange: Exchange, variant: Variant, headers: Headers) -> None:
        try:
            source = await asyncio.to_thread(variant.path.open, "rb")
        except FileNotFoundError:  # a build took it away since the folder was indexed
            self._stamp = None
            raise NoSuchAddress(path=exchange.path) from None
        with source:
            headers.append((b"content-length", str(variant.size).encode()))
            await exchange.start(200, headers)
            if exchange.method != "HEAD":
                await _send_pieces(exchange, source, variant.size)
            await exchange.write(b"", more=False)

    @staticmethod
    async def _not_built(exchange: Exchange) -> None:
        page = not_built_page(current_request().language)
        headers = [_HTML, (b"cache-control", b"no-store"), (b"retry-after", b"10"), *page_headers(None)]
        await exchange.respond(503, headers, page)


async def _send_pieces(exchange: Exchange, source: BinaryIO, size: int) -> None:
    left = size
    while left:
        piece = await asyncio.to_thread(source.read, min(_CHUNK_BYTES, left))
        if not piece:
            return  # truncated meanwhile: the server notices the missing bytes and closes
        left -= len(piece)
        await exchange.write(piece, more=True)
