"""A real gateway on a real port in front of a real upstream, all on the session's event loop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.app import create_app
from gateway.settings import GatewaySettings
from gateway_tests.scripted_upstream import Upstream
from servicekit.testing.tokens import TEST_ISSUER, TokenMaker


@asynccontextmanager
async def serve(app: ASGIApp) -> AsyncIterator[str]:
    """Run `app` on a free port of this machine; gives its base address."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, http="httptools", loop="none", log_config=None, access_log=False, proxy_headers=False
    )
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup(sockets=[listening])
    await server.on_tick(0)  # makes the default headers
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        await server.shutdown(sockets=[listening])


@pytest.fixture(scope="session")
def tokens() -> TokenMaker:
    return TokenMaker()


@pytest.fixture(scope="session")
async def shared_upstream(tokens: TokenMaker) -> AsyncIterator[Upstream]:
    upstream = Upstream(tokens)

    async def without_lifespan(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await upstream(scope, receive, send)

    async with serve(without_lifespan) as base_url:
        upstream.base_url = base_url
        yield upstream


@pytest.fixture
def upstream(shared_upstream: Upstream) -> Upstream:
    """The scripted service, having seen nothing yet."""
    shared_upstream.reset()
    return shared_upstream


@pytest.fixture(scope="session")
def spa_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small built web app."""
    folder = tmp_path_factory.mktemp("dist")
    (folder / "assets").mkdir()
    (folder / "assets/app-1a2b.js").write_bytes(b"plain")
    (folder / "assets/app-1a2b.js.br").write_bytes(b"brotli")
    (folder / "assets/app-1a2b.js.gz").write_bytes(b"gzipped")
    (folder / "index.html").write_text('<style nonce="__CSP_NONCE__"></style>app')
    (folder / "docs.html").write_text("docs")
    (folder / "icon.svg").write_text("<svg/>")
    return folder


@pytest.fixture(scope="session")
def settings_for(shared_upstream: Upstream, spa_folder: Path) -> Callable[..., GatewaySettings]:
    """Settings of a gateway in front of the scripted service, changed as given."""

    def make(**changes: Any) -> GatewaySettings:
        base = shared_upstream.base_url
        usual = {
            "environment": "test",
            "issuer": TEST_ISSUER,
            "jwks_url": f"{base}/.well-known/jwks.json",
            "registry_url": base,
            "scheduling_url": base,
            "evaluation_url": base,
            "spa_folder": spa_folder,
            "rate_per_second": 0,
            "login_rate_per_second": 0,
            "retry_backoff_seconds": 0.001,
            "readiness_ttl_seconds": 1e-9,
            "openapi_ttl_seconds": 1e-9,
        }
        return GatewaySettings(**{**usual, **changes})

    return make


GatewayMaker = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]


@pytest.fixture(scope="session")
def running_gateway(settings_for: Callable[..., GatewaySettings]) -> GatewayMaker:
    """Starts a gateway with the given settings changed; gives a client of it."""

    @asynccontextmanager
    async def run(**changes: Any) -> AsyncIterator[httpx.AsyncClient]:
        async with (
            serve(create_app(settings_for(**changes))) as base_url,
            httpx.AsyncClient(base_url=base_url, timeout=20, trust_env=False) as client,
        ):
            yield client

    return run


@pytest.fixture(scope="session")
async def shared_client(running_gateway: GatewayMaker) -> AsyncIterator[httpx.AsyncClient]:
    async with running_gateway() as client:
        yield client


@pytest.fixture
def client(shared_client: httpx.AsyncClient, upstream: Upstream) -> httpx.AsyncClient:
    """A client of the usual gateway, without limits."""
    return shared_client


@pytest.fixture
def closed_address() -> Iterator[str]:
    """An address that refuses connections: its port is held but nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


@pytest.fixture(scope="session")
def send_raw() -> Callable[[httpx.AsyncClient, str], Awaitable[tuple[int, str]]]:
    """Sends bytes as they are (no client library tidies the path); gives status and the whole answer."""

    async def send(client: httpx.AsyncClient, head: str) -> tuple[int, str]:
        reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
        writer.write(head.encode("latin-1"))
        async with asyncio.timeout(20):
            received = (await reader.read()).decode()
        writer.close()
        await writer.wait_closed()
        return int(received.split(" ", 2)[1]), received

    return send
