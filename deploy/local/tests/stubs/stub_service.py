"""A service small enough to start at once: health routes, and a crash on demand."""

import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg

Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Handler = Callable[[str, str, bytes], Awaitable[tuple[int, bytes]]]


def make_app(handle: Handler) -> Callable[[dict[str, Any], Receive, Send], Awaitable[None]]:
    async def app(scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await send({"type": "lifespan.shutdown.complete"})
            return
        body = b""
        while (message := await receive()).get("more_body"):
            body += message["body"]
        body += message.get("body", b"")
        status, content = await handle(scope["method"], scope["path"], body)
        headers = [(b"content-type", b"application/json"), (b"location", b"uploads/made")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    return app


def make_service() -> Callable[[dict[str, Any], Receive, Send], Awaitable[None]]:
    """Ready when its own role can log in; `POST /crash` ends it like kill -9."""
    dsn = os.environ["SHIXUN_DSN"]

    async def handle(method: str, path: str, _body: bytes) -> tuple[int, bytes]:
        if path == "/readyz":
            connection = await asyncpg.connect(dsn)
            try:
                await connection.fetchval("SELECT count(*) FROM migrated")
            finally:
                await connection.close()
            return 200, b"{}"
        if path == "/crash":
            os.kill(os.getpid(), signal.SIGKILL)
        if path == "/environment":
            names = sorted(name for name in os.environ if name.startswith("SHIXUN_"))
            return 200, "\n".join(names).encode()
        return 404, b"{}"

    return make_app(handle)
