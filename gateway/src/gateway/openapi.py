"""The merged API description, made of what the services say about themselves just now."""

import asyncio
import hashlib
import time
from typing import Any

import httpx
import orjson
import structlog

from gateway import __version__
from gateway.openapi_merge import Document, merge
from gateway.routes import RouteTable

log = structlog.get_logger("gateway.openapi")

_INFO = {
    "title": "Shixun (师训) API",
    "version": __version__,
    "description": "师资培训管理平台接口。Interfaces of the in-service teacher training platform. "
    "Errors are RFC 9457 problem details; translate them by `code`.",
    "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
}


class MergedDescription:
    """Fetches the services' descriptions and merges them, once per `ttl_seconds`, one fetch at a time."""

    def __init__(self, table: RouteTable, client: httpx.AsyncClient, ttl_seconds: float) -> None:
        self._table = table
        self._client = client
        self._ttl_seconds = ttl_seconds
        self._made_at = float("-inf")
        self._body = b""
        self._etag = b""
        self._lock = asyncio.Lock()

    async def get(self) -> tuple[bytes, bytes]:
        """The description as JSON, and its ETag."""
        async with self._lock:
            if time.monotonic() - self._made_at > self._ttl_seconds:
                await self._make()
            return self._body, self._etag

    async def _make(self) -> None:
        routes = self._table.routes
        found = await asyncio.gather(*(self._fetch(route.base_url) for route in routes))
        documents = {
            route.service: document
            for route, document in zip(routes, found, strict=True)
            if document is not None
        }
        missing = [route.service for route in routes if route.service not in documents]
        # Merging takes tens of milliseconds, which other requests should not have to wait.
        merged = await asyncio.to_thread(merge, documents, missing, _INFO)
        self._body = orjson.dumps(merged)
        self._etag = b'"%b"' % hashlib.sha256(self._body).hexdigest()[:32].encode()
        self._made_at = time.monotonic()

    async def _fetch(self, base_url: str) -> Document | None:
        try:
            answer = await self._client.get(f"{base_url}/openapi.json")
            answer.raise_for_status()
            document: Any = answer.json()
        except (httpx.HTTPError, ValueError) as error:
            log.warning("no API description", upstream=base_url, error=repr(error))
            return None
        return document if isinstance(document, dict) else None
