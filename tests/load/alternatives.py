"""Other ways to build the proxied path, bare: no token check, no limits, no metrics.

They show what the transport alone costs; the real gateway is measured beside them with everything on.
Run by the bench with `uvicorn tests.load.alternatives:create_app --factory`, the way chosen by a variable.
"""

import os
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import httpx
from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse
from httpx_aiohttp import AiohttpTransport
from starlette.types import ASGIApp, Receive, Scope, Send

WAY_VARIABLE = "BENCH_WAY"
UPSTREAM_VARIABLE = "BENCH_UPSTREAM"
_PREFIX = "/api/registry"
_TIMEOUT = {"connect": 2, "read": 60, "write": 60, "pool": 5}
_LIMITS = httpx.Limits(max_connections=256, max_keepalive_connections=256)

Forward = Callable[[Scope, bytes, Send], Awaitable[None]]


def create_app() -> ASGIApp:
    """The proxy of the way that the environment names."""
    way, upstream = os.environ[WAY_VARIABLE], os.environ[UPSTREAM_VARIABLE]
    if way == "fastapi-aiohttp":
        return _fastapi(upstream)
    return _Pure({"httpx": _httpx, "transport": _transport, "aiohttp": _aiohttp}[way], upstream)


class _Pure:
    """Pure ASGI around one way of forwarding."""

    def __init__(self, way: Callable[[str], Any], upstream: str) -> None:
        self._way = way
        self._upstream = upstream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            async with self._way(self._upstream) as self._forward:
                await send({"type": "lifespan.startup.complete"})
                await receive()
            await send({"type": "lifespan.shutdown.complete"})
            return
        body = b""
        if scope["method"] != "GET":
            body = (await receive()).get("body", b"")
        await self._forward(scope, body, send)


@asynccontextmanager
async def _httpx(upstream: str):  # type: ignore[no-untyped-def]
    """httpx's client on the aiohttp transport; its own pool with BENCH_OWN_POOL."""
    own_pool = "BENCH_OWN_POOL" in os.environ
    transport = None if own_pool else AiohttpTransport(client=_session)
    async with httpx.AsyncClient(transport=transport, limits=_LIMITS, timeout=60) as client:

        async def forward(scope: Scope, body: bytes, send: Send) -> None:
            url = upstream + scope["path"].removeprefix(_PREFIX)
            request = client.build_request(
                scope["method"], url, headers=scope["headers"], content=body or None
            )
            answer = await client.send(request, stream=True)
            await _start(send, answer.status_code, answer.headers.raw)
            async for piece in answer.aiter_raw():
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
            await answer.aclose()

        yield forward


@asynccontextmanager
async def _transport(upstream: str):  # type: ignore[no-untyped-def]
    """The aiohttp transport called directly, without httpx's client."""
    async with AiohttpTransport(client=_session) as transport:

        async def forward(scope: Scope, body: bytes, send: Send) -> None:
            url = upstream + scope["path"].removeprefix(_PREFIX)
            request = httpx.Request(
                scope["method"],
                url,
                headers=scope["headers"],
                content=body or None,
                extensions={"timeout": _TIMEOUT},
            )
            answer = await transport.handle_async_request(request)
            await _start(send, answer.status_code, answer.headers.raw)
            async for piece in answer.stream:  # type: ignore[union-attr]
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
            await answer.aclose()

        yield forward


@asynccontextmanager
async def _aiohttp(upstream: str):  # type: ignore[no-untyped-def]
    async with _session() as session:

        async def forward(scope: Scope, body: bytes, send: Send) -> None:
            url = upstream + scope["path"].removeprefix(_PREFIX)
            headers = [(name.decode(), value.decode()) for name, value in scope["headers"] if name != b"host"]
            answer = await session.request(
                scope["method"], url, headers=headers, data=body or None, allow_redirects=False
            )
            await _start(send, answer.status, answer.raw_headers)
            await send({"type": "http.response.body", "body": await answer.read()})

        yield forward


def _fastapi(upstream: str) -> FastAPI:
    """The same on a FastAPI route with a streaming response."""
    state: dict[str, aiohttp.ClientSession] = {}

    @asynccontextmanager
    async def lifespan(_app: FastAPI):  # type: ignore[no-untyped-def]
        async with _session() as session:
            state["session"] = session
            yield

    app = FastAPI(lifespan=lifespan)

    @app.api_route(_PREFIX + "/{path:path}", methods=["GET", "POST"])
    async def proxy(path: str, request: Request) -> StreamingResponse:
        body = await request.body()
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        answer = await state["session"].request(
            request.method, f"{upstream}/{path}", headers=headers, data=body or None, allow_redirects=False
        )
        return StreamingResponse(
            answer.content.iter_any(), answer.status, {"content-type": answer.headers["content-type"]}
        )

    return app


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=256),
        auto_decompress=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(total=None, connect=5, sock_read=60),
    )


async def _start(send: Send, status: int, headers: Any) -> None:
    kept = [(name.lower(), value) for name, value in headers]
    await send({"type": "http.response.start", "status": status, "headers": kept})
