"""The request body on its way to a service: counted, timed, never held as a whole."""

import asyncio
from collections.abc import AsyncIterator, Callable

from gateway.exchange import Exchange
from gateway.problems import BodyTooLarge, BodyTooSlow
from gateway.settings import GatewaySettings
from servicekit.problems import Problem

_STRUCTURED = (b"application/json", b"application/x-www-form-urlencoded", b"text/plain")


class BodyAborted(Exception):
    """The body cannot be read to its end; the reason stands in the `RequestBody`."""


class RequestBody:
    """Reads one request's body from ASGI.

    After `BodyAborted`, either `failure` says what to tell the client or `disconnected` is set.
    """

    def __init__(self, exchange: Exchange, settings: GatewaySettings) -> None:
        self._exchange = exchange
        self._settings = settings
        self._limit = _limit(exchange.headers.get(b"content-type", b""), settings)
        self._read = 0
        self.failure: Problem | None = None
        self.disconnected = False
        declared = exchange.headers.get(b"content-length")
        self.length = int(declared) if declared is not None else None
        """Bytes, as declared by the client; none when there is no body or it comes in chunks."""
        self.present = bool(self.length) or b"transfer-encoding" in exchange.headers

    async def open(
        self, on_complete: Callable[[], None], on_stall: Callable[[], None]
    ) -> bytes | AsyncIterator[bytes] | None:
        """The body: none, all of it when it has already arrived, otherwise piece by piece.

        Args:
            on_complete: called once nothing more of the body is to be read.
            on_stall: called when the reader takes no further piece for the write timeout.

        Raises:
            BodyAborted: see the class.
        """
        if self.length is not None and self.length > self._limit:
            raise self._fail(BodyTooLarge(limit_bytes=self._limit))
        if not self.present:
            on_complete()
            return None
        first, more = await self._next()
        if more:
            return self._pieces(first, on_complete, on_stall)
        on_complete()
        return first

    async def _pieces(
        self, piece: bytes, on_complete: Callable[[], None], on_stall: Callable[[], None]
    ) -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        more = True
        while True:
            if piece:
                stall = loop.call_later(self._settings.write_timeout_seconds, on_stall)
                try:
                    yield piece
                finally:
                    stall.cancel()
            if not more:
                break
            piece, more = await self._next()
        on_complete()

    async def _next(self) -> tuple[bytes, bool]:
        seconds = self._settings.client_timeout_seconds
        try:
            async with asyncio.timeout(seconds):
                message = await self._exchange.receive()
        except TimeoutError:
            raise self._fail(BodyTooSlow(headers={"Connection": "close"}, seconds=seconds)) from None
        if message["type"] == "http.disconnect":
            self.disconnected = True
            raise BodyAborted
        piece: bytes = message.get("body", b"")
        self._read += len(piece)
        if self._read > self._limit:
            # The connection stays open and the server throws away what still comes: closing it would
            # reset it under a client that is sending, which then never gets to read this answer.
            raise self._fail(BodyTooLarge(limit_bytes=self._limit))
        return piece, message.get("more_body", False)

    def _fail(self, problem: Problem) -> BodyAborted:
        self.failure = problem
        return BodyAborted()


def _limit(content_type: bytes, settings: GatewaySettings) -> int:
    media_type = content_type.partition(b";")[0].strip().lower()
    if not media_type or media_type in _STRUCTURED or media_type.endswith(b"+json"):
        return settings.max_body_bytes
    return settings.max_upload_bytes
