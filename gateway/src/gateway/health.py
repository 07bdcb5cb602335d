"""Whether the gateway lives, and whether what stands behind it is ready."""

import asyncio
import time

import httpx

from gateway.routes import RouteTable


class Readiness:
    """Asks every service's `/readyz`, at most once per `ttl_seconds` however many probes come in."""

    def __init__(self, table: RouteTable, client: httpx.AsyncClient, ttl_seconds: float) -> None:
        self._table = table
        self._client = client
        self._ttl_seconds = ttl_seconds
        self._states: dict[str, str] = {}
        self._asked_at = float("-inf")
        self._lock = asyncio.Lock()

    async def states(self) -> dict[str, str]:
        """`ready`, `not-ready` (it answers so) or `unreachable`, by service."""
        async with self._lock:
            if time.monotonic() - self._asked_at > self._ttl_seconds:
                found = await asyncio.gather(*(self._ask(route.base_url) for route in self._table.routes))
                names = (route.service for route in self._table.routes)
                self._states = dict(zip(names, found, strict=True))
                self._asked_at = time.monotonic()
            return self._states

    async def _ask(self, base_url: str) -> str:
        try:
            answer = await self._client.get(f"{base_url}/readyz")
        except httpx.HTTPError:
            return "unreachable"
        return "ready" if answer.status_code == httpx.codes.OK else "not-ready"
