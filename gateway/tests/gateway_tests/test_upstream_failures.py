"""Services that reset, break off, talk nonsense or stall; and what is asked again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@asynccontextmanager
async def rude_service(answers: list[bytes | None]) -> AsyncIterator[tuple[str, list[str]]]:
    """A server that gives each request the next of `answers` as it stands and hangs up; none is a reset."""
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
        except asyncio.IncompleteReadError:
            return
        asked.append(head.partition(" ")[0])
        answer = answers[len(asked) - 1]
        if answer is None:
            writer.transport.abort()
            return
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_a_read_that_met_a_reset_is_asked_again(running_gateway, method):
    answers = [None, None, OK if method == "GET" else OK.removesuffix(b"ok")]
    async with rude_service(answers) as (url, asked), running_gateway(registry_url=url) as client:
        answer = await client.request(method, "/api/registry/v1/x")
    assert answer.status_code == 200
    assert asked == [method] * 3


async def test_a_read_is_asked_again_only_so_often(running_gateway):
    async with (
        rude_service([None] * 9) as (url, asked),
        running_gateway(registry_url=url, retries=2) as client,
    ):
        answer = await client.get("/api/registry/v1/x")
    assert (answer.status_code, answer.json()["code"]) == (502, "upstream-failed")
    assert answer.json()["params"] == {"service": "registry"}
    assert len(asked) == 3


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
async def test_nothing_but_a_read_is_ever_asked_again(running_gateway, method):
    async with rude_service([None] * 9) as (url, asked), running_gateway(registry_url=url) as client:
        answer = await client.request(method, "/api/registry/v1/x")
    assert answer.status_code == 502
    assert asked == [method]


async def test_a_write_on_a_kept_connection_that_closes_is_not_sent_twice(running_gateway):
    # aiohttp would resend PUT and DELETE here by itself; upstreams.py switches that off.
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        asked.append(head.partition(" ")[0])
        writer.write(OK)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()  # the next one on the same connection
        asked.append(head.partition(" ")[0])
        writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, running_gateway(registry_url=url) as client:
        assert (await client.get("/api/registry/v1/x")).status_code == 200
        answer = await client.delete("/api/registry/v1/x")
    assert answer.status_code == 502
    assert asked == ["GET", "DELETE"]


@pytest.mark.parametrize(
    "nonsense", [b"SSH-2.0-OpenSSH_9.6\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"]
)
async def test_an_answer_that_is_not_http_is_502(running_gateway, nonsense):
    async with rude_service([nonsense] * 9) as (url, asked), running_gateway(registry_url=url) as client:
        answer = await client.get("/api/registry/v1/x")
    assert (answer.status_code, answer.json()["code"]) == (502, "upstream-failed")
    assert len(asked) == 1


async def test_an_answer_cut_short_is_cut_short_for_the_client(running_gateway):
    short = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"
    async with rude_service([short]) as (url, _asked), running_gateway(registry_url=url) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get("/api/registry/v1/x")


async def test_a_service_that_takes_no_more_of_an_upload_is_504(running_gateway):
    release = asyncio.Event()

    async def takes_nothing(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await release.wait()
        writer.close()

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(1000):  # more than all the buffers on the way hold
            yield b"x" * 65536

    server = await asyncio.start_server(takes_nothing, "127.0.0.1", 0, limit=1024)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    headers = {"Content-Type": "video/mp4"}
    async with server, running_gateway(registry_url=url, write_timeout_seconds=0.2) as client:
        answer = await client.post("/api/registry/v1/x", content=pieces(), headers=headers)
        release.set()
    assert (answer.status_code, answer.json()["code"]) == (504, "upstream-timeout")


async def test_a_client_that_stops_sending_is_told_so(running_gateway, upstream, send_raw):
    head = "POST /api/registry/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this"
    async with running_gateway(client_timeout_seconds=0.1) as client:
        status, answer = await send_raw(client, head)
    assert status == 400
    assert '"code":"body-too-slow"' in answer


async def test_a_long_poll_and_a_stream_may_be_silent_for_longer(running_gateway, upstream):
    async with running_gateway(read_timeout_seconds=0.1, stream_read_timeout_seconds=60) as client:
        asking = asyncio.create_task(client.get("/api/registry/v1/stream?wait=30"))
        short = await client.get("/api/registry/v1/never")  # over only after the short timeout
        assert short.status_code == 504
        upstream.may_go_on.set()
        assert (await asking).status_code == 200


async def test_a_full_pool_is_503_and_does_not_touch_the_other_services(
    running_gateway: Callable[..., object], upstream
):
    changes = {"connections_per_upstream": 1, "pool_timeout_seconds": 0.1, "retries": 0}
    async with rude_service([OK]) as (url, _asked), running_gateway(evaluation_url=url, **changes) as client:
        holding = asyncio.create_task(client.get("/api/registry/v1/never"))
        async with asyncio.timeout(20):
            await upstream.entered.wait()
        answer = await client.get("/api/registry/v1/x")
        assert (answer.status_code, answer.json()["code"]) == (503, "upstream-unreachable")
        assert (await client.get("/api/evaluation/v1/x")).status_code == 200
        holding.cancel()
