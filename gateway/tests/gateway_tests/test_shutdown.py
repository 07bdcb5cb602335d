"""SIGTERM: what is under way ends well, what has no end is ended."""

import asyncio
import signal
from collections.abc import Callable

import httpx
import pytest

from gateway.settings import GatewaySettings
from gateway_tests.gateway_process import GatewayProcess, gateway_process
from gateway_tests.scripted_upstream import Upstream

SettingsMaker = Callable[..., GatewaySettings]
# Uvicorn ends with the signal it was sent, after its orderly shutdown.
ORDERLY = -signal.SIGTERM


async def stop_accepting(gateway: GatewayProcess) -> None:
    """Send SIGTERM and return when new connections are refused."""
    gateway.process.terminate()
    url = httpx.URL(gateway.base_url)
    while True:
        try:
            _reader, writer = await asyncio.open_connection(url.host, url.port)
        except OSError:
            return
        writer.close()
        await asyncio.sleep(0.01)


async def test_an_answer_under_way_is_finished(settings_for: SettingsMaker, upstream: Upstream):
    async with (
        gateway_process(settings_for()) as gateway,
        httpx.AsyncClient(base_url=gateway.base_url, timeout=30, trust_env=False) as client,
        client.stream("GET", "/api/registry/v1/stream") as answer,
    ):
        pieces = answer.aiter_raw()
        assert await anext(pieces) == b"data: 1\n\n"
        await stop_accepting(gateway)
        upstream.may_go_on.set()
        assert [piece async for piece in pieces] == [b"data: 2\n\n"]
        assert await gateway.process.wait() == ORDERLY


async def test_a_stream_without_end_is_ended_at_the_grace_limit(
    settings_for: SettingsMaker, upstream: Upstream
):
    async with (
        gateway_process(settings_for(), grace_seconds=1) as gateway,
        httpx.AsyncClient(base_url=gateway.base_url, timeout=30, trust_env=False) as client,
        client.stream("GET", "/api/registry/v1/never_ending") as answer,
    ):
        pieces = answer.aiter_raw()
        await anext(pieces)
        gateway.process.terminate()
        with pytest.raises(httpx.RemoteProtocolError):
            await anext(pieces)
        async with asyncio.timeout(20):
            await upstream.left.wait()
        assert await gateway.process.wait() == ORDERLY


async def test_a_request_without_an_answer_is_told_at_the_grace_limit(
    settings_for: SettingsMaker, upstream: Upstream
):
    async with (
        gateway_process(settings_for(), grace_seconds=1) as gateway,
        httpx.AsyncClient(base_url=gateway.base_url, timeout=30, trust_env=False) as client,
    ):
        asking = asyncio.create_task(client.get("/api/registry/v1/never"))
        async with asyncio.timeout(20):
            await upstream.entered.wait()
        gateway.process.terminate()
        answer = await asking
        assert (answer.status_code, answer.json()["code"]) == (502, "upstream-failed")
        assert await gateway.process.wait() == ORDERLY
