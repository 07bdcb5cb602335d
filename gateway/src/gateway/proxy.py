"""The proxied request: out to the service and back, streaming both ways in constant memory."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote_from_bytes

import aiohttp
import structlog
from yarl import URL

from gateway.body import BodyAborted, RequestBody
from gateway.disconnect import DisconnectWatch
from gateway.exchange import CLIENT_GONE, Exchange
from gateway.headers import Headers, forwarded, returned
from gateway.problems import UpstreamFailed, UpstreamTimeout, UpstreamUnreachable
from gateway.routes import Route
from gateway.settings import GatewaySettings
from gateway.telemetry import TraceInjector
from gateway.upstreams import timeouts
from servicekit.problems import Problem
from servicekit.requests import current_request

log = structlog.get_logger("gateway.proxy")

_READS = frozenset({"GET", "HEAD"})
_NO_CONNECTION = (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError)
# No byte of an answer has come when these are raised on opening, so a read may be asked again.
_RESENDABLE = (*_NO_CONNECTION, aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)
_ALL_ASCII = "".join(map(chr, range(0x80)))


class Proxy:
    """Passes requests on to the services over one shared session."""

    def __init__(
        self,
        settings: GatewaySettings,
        session: aiohttp.ClientSession,
        inject_trace: TraceInjector | None = None,
    ) -> None:
        self.settings = settings
        self.session = session
        self.inject_trace = inject_trace
        self.timeouts = timeouts(settings, settings.read_timeout_seconds)
        self.stream_timeouts = timeouts(settings, settings.stream_read_timeout_seconds)

    async def forward(self, exchange: Exchange, route: Route, path: bytes, extra: Headers) -> None:
        """Answer with what the service answers to the same request; `extra` headers are added to it.

        A client that leaves cancels the request at the service. An answer that breaks off after its
        beginning is broken off for the client too: the only honest thing left.

        Raises:
            Problem: no answer could be had, and none has been begun.
        """
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - an ASGI server runs each request in a task
        await _Passage(self, exchange, route, task).run(path, extra)


class _Passage:
    """One request's way through the proxy."""

    __slots__ = ("_body", "_exchange", "_proxy", "_route", "_task", "_watch")

    def __init__(self, proxy: Proxy, exchange: Exchange, route: Route, task: asyncio.Task[Any]) -> None:
        self._proxy = proxy
        self._exchange = exchange
        self._route = route
        self._task = task
        self._watch = DisconnectWatch(exchange.receive, task)
        self._body = RequestBody(exchange, proxy.settings)

    async def run(self, path: bytes, extra: Headers) -> None:
        try:
            data = await self._body.open(on_complete=self._watch.arm, on_stall=self._stalled)
            response = await self._open(path, data)
            try:
                await self._relay(response, extra)
            finally:
                response.close()  # after a complete answer the connection is back in the pool already
        except BodyAborted:
            self._end()
        except asyncio.CancelledError:
            # By the watch, by a stalled upload, or by the server at its shutdown grace limit. In every
            # case this task ends right here, so swallowing the cancellation hides nothing.
            self._task.uncancel()
            self._end()
        except (aiohttp.ClientError, TimeoutError) as error:
            self._end(error)
        finally:
            self._watch.close()

    async def _open(self, path: bytes, data: bytes | AsyncIterator[bytes] | None) -> aiohttp.ClientResponse:
        proxy, exchange = self._proxy, self._exchange
        headers = self._request_headers()
        url = URL(_address(self._route.base_url, path, exchange.query), encoded=True)
        retries = proxy.settings.retries if exchange.method in _READS and data is None else 0
        attempt = 0
        while True:
            try:
                return await proxy.session.request(
                    exchange.method,
                    url,
                    headers=headers,
                    data=data,
                    allow_redirects=False,
                    timeout=proxy.stream_timeouts if _is_long(exchange) else proxy.timeouts,
                )
            except _RESENDABLE as error:
                if attempt == retries:
                    raise
                attempt += 1
                log.info("retrying", service=self._route.service, path=exchange.path, error=repr(error))
                pause = proxy.settings.retry_backoff_seconds * 2 ** (attempt - 1)
                await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - jitter is no secret

    async def _relay(self, response: aiohttp.ClientResponse, extra: Headers) -> None:
        exchange = self._exchange
        headers = returned(response.raw_headers)
        headers += extra
        await exchange.start(response.status, headers)
        content = response.content
        while True:
            chunk = await content.readany()
            if content.at_eof():
                self._watch.close()
                await exchange.write(chunk, more=False)
                return
            async with asyncio.timeout(self._proxy.settings.client_timeout_seconds):
                await exchange.write(chunk, more=True)

    def _request_headers(self) -> list[tuple[str, str]]:
        exchange = self._exchange
        headers = forwarded(exchange.scope["headers"])
        headers += (
            ("x-request-id", current_request().request_id),
            ("x-forwarded-for", exchange.client),
            ("x-forwarded-proto", exchange.scheme),
            ("x-forwarded-host", exchange.headers.get(b"host", b"").decode("latin-1")),
            ("x-forwarded-prefix", self._route.public_prefix),
        )
        if self._body.length is not None:
            headers.append(("content-length", str(self._body.length)))
        if self._proxy.inject_trace is not None:
            self._proxy.inject_trace(headers)
        return headers

    def _stalled(self) -> None:
        seconds = self._proxy.settings.write_timeout_seconds
        self._body.failure = UpstreamTimeout(service=self._route.service, seconds=seconds)
        self._task.cancel()

    def _end(self, error: Exception | None = None) -> None:
        exchange, body, service = self._exchange, self._body, self._route.service
        if body.disconnected or self._watch.disconnected:
            exchange.status = CLIENT_GONE
            return
        if body.failure is None:
            log.warning("upstream failed", service=service, path=exchange.path, error=repr(error))
        if not exchange.status:
            raise body.failure or self._problem(error)

    def _problem(self, error: Exception | None) -> Problem:
        service, settings = self._route.service, self._proxy.settings
        if isinstance(error, _NO_CONNECTION):
            return UpstreamUnreachable(service=service)
        if isinstance(error, TimeoutError):
            long = _is_long(self._exchange)
            seconds = settings.stream_read_timeout_seconds if long else settings.read_timeout_seconds
            return UpstreamTimeout(service=service, seconds=seconds)
        return UpstreamFailed(service=service)


def _is_long(exchange: Exchange) -> bool:
    return b"text/event-stream" in exchange.headers.get(b"accept", b"") or b"wait=" in exchange.query


def _address(base_url: str, path: bytes, query: bytes) -> str:
    # The path is forwarded as it came, never decoded and encoded again: see routes.is_safe.
    address = base_url + path.decode("ascii")
    return f"{address}?{quote_from_bytes(query, safe=_ALL_ASCII)}" if query else address
