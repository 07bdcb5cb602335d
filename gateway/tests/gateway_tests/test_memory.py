"""Large bodies pass through in constant memory, also when the other side is slow."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable

import httpx

from gateway.settings import MEBIBYTE, GatewaySettings
from gateway_tests.gateway_process import gateway_process
from gateway_tests.scripted_upstream import PIECE, Upstream

PIECES = 100 * MEBIBYTE // len(PIECE)
# The buffers of both connections, and what the allocator keeps; a fifth of one body.
ALLOWED_GROWTH_BYTES = 20 * MEBIBYTE


async def upload() -> AsyncIterator[bytes]:
    for _ in range(PIECES):
        yield PIECE


async def test_a_hundred_megabytes_go_up_and_down_in_constant_memory(
    settings_for: Callable[..., GatewaySettings], upstream: Upstream
):
    headers = {"Content-Type": "application/octet-stream"}
    async with (
        gateway_process(settings_for()) as gateway,
        httpx.AsyncClient(base_url=gateway.base_url, timeout=60, trust_env=False) as client,
    ):
        await client.post("/api/registry/v1/file", content=PIECE, headers=headers)
        await client.get("/api/registry/v1/source?1")
        before = gateway.peak_memory_bytes()

        answer = await client.post("/api/registry/v1/file", content=upload(), headers=headers)
        assert answer.json()["size"] == PIECES * len(PIECE)
        assert answer.json()["sha256"] == hashlib.sha256(PIECE * PIECES).hexdigest()
        received = 0
        async with client.stream("GET", f"/api/registry/v1/source?{PIECES}") as download:
            async for piece in download.aiter_raw():
                received += len(piece)
        assert received == PIECES * len(PIECE)
        assert gateway.peak_memory_bytes() - before < ALLOWED_GROWTH_BYTES


async def test_a_client_that_does_not_read_holds_up_the_service_not_the_memory(
    settings_for: Callable[..., GatewaySettings], upstream: Upstream
):
    async with (
        gateway_process(settings_for()) as gateway,
        httpx.AsyncClient(base_url=gateway.base_url, timeout=60, trust_env=False) as client,
    ):
        await client.get("/api/registry/v1/source?1")
        before = gateway.peak_memory_bytes()
        async with client.stream("GET", f"/api/registry/v1/source?{PIECES}") as download:
            sent = await settled(upstream)
            assert gateway.peak_memory_bytes() - before < ALLOWED_GROWTH_BYTES
            assert sent < PIECES * len(PIECE)
            received = 0
            async for piece in download.aiter_raw():
                received += len(piece)
        assert received == PIECES * len(PIECE)


async def settled(upstream: Upstream) -> int:
    """What the service has sent once it sends no more; all of it, if nothing holds it up."""
    seen = -1
    while seen != upstream.sent:
        seen = upstream.sent
        await asyncio.sleep(0.2)
    return seen
