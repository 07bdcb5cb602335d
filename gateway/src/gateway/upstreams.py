"""The one pool of connections to the services, with two faces.

aiohttp's session carries the proxied traffic; an httpx client on the very same session serves the
gateway's own questions (signing keys, readiness, API descriptions). Why the proxy path does not go
through httpx: docs/adr, "gateway transport".
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from gateway.settings import GatewaySettings

_READ_BUFFER_BYTES = 64 * 1024
_OWN_QUESTION_SECONDS = 5
# aiohttp would add these on its own; a proxy passes on what the client said and nothing else.
_NOT_ADDED = ("User-Agent", "Accept", "Accept-Encoding", "Content-Type")


@dataclass(frozen=True, slots=True)
class Upstreams:
    """Open clients of the services."""

    session: aiohttp.ClientSession
    client: httpx.AsyncClient


@asynccontextmanager
async def open_upstreams(settings: GatewaySettings) -> AsyncIterator[Upstreams]:
    """Open the pool; on leaving, close every connection."""
    connector = aiohttp.TCPConnector(
        limit=0,  # bounded per service instead, so that a stuck one cannot starve the others
        limit_per_host=settings.connections_per_upstream,
        keepalive_timeout=settings.upstream_keep_alive_seconds,
    )
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        skip_auto_headers=_NOT_ADDED,
        read_bufsize=_READ_BUFFER_BYTES,
        timeout=timeouts(settings, settings.read_timeout_seconds),
    )
    # aiohttp resends PUT and DELETE by itself when a kept connection turns out to be closed. What may be
    # resent is decided in proxy.py; aiohttp's own test client switches this off the same way.
    session._retry_connection = False
    async with (
        session,
        httpx.AsyncClient(
            transport=AiohttpTransport(client=session), timeout=_OWN_QUESTION_SECONDS
        ) as client,
    ):
        yield Upstreams(session, client)


def timeouts(settings: GatewaySettings, read_seconds: float) -> aiohttp.ClientTimeout:
    """No limit on the whole exchange (streams have none) but on every step of it."""
    return aiohttp.ClientTimeout(
        total=None,
        connect=settings.pool_timeout_seconds,
        sock_connect=settings.connect_timeout_seconds,
        sock_read=read_seconds,
    )
