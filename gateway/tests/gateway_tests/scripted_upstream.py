"""A service that does on request what services do only sometimes."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from starlette.types import Receive, Scope, Send

from servicekit.testing.tokens import TokenMaker

REPOSITORY = Path(__file__).resolve().parents[3]
PIECE = b"x" * 65536


@dataclass
class Seen:
    """A request as it reached the upstream."""

    method: str
    raw_path: str
    query: str
    headers: list[tuple[str, str]]

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key == name]


class Upstream:
    """A scripted service; stands for all three of them."""

    def __init__(self, tokens: TokenMaker) -> None:
        self.tokens = tokens
        self.base_url = ""
        self.ready = 200
        self.reset()

    def reset(self) -> None:
        self.ready = 200
        self.seen: list[Seen] = []
        self.sent = 0
        self.may_go_on = asyncio.Event()
        self.entered = asyncio.Event()
        self.left = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        headers = [(name.decode(), value.decode("latin-1")) for name, value in scope["headers"]]
        raw_path, query = scope["raw_path"].decode(), scope["query_string"].decode()
        self.seen.append(Seen(scope["method"], raw_path, query, headers))
        if path.startswith("/v1/"):
            name = path.removeprefix("/v1/").split("/")[0]
            await getattr(self, f"_{name}", self._echo)(scope, receive, send)
        elif path.endswith("/openapi.json"):
            committed = REPOSITORY / "services" / path.split("/")[1] / "openapi.json"
            await answer(send, 200, committed.read_bytes())
        elif path == "/.well-known/jwks.json":
            await answer(send, 200, json.dumps({"keys": [self.tokens.key.public_jwk()]}).encode())
        elif path == "/readyz":
            await answer(send, self.ready, b"{}")
        else:
            await answer(send, 200, b"private")

    async def _echo(self, scope: Scope, receive: Receive, send: Send) -> None:
        size, digest = 0, hashlib.sha256()
        async for piece in pieces_of(receive):
            size += len(piece)
            digest.update(piece)
        await answer(send, 200, json.dumps({"size": size, "sha256": digest.hexdigest()}).encode())

    async def _special(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [
            (b"Keep-Alive", b"timeout=5"),
            (b"X-Internal-Node", b"secret"),
            (b"Connection", b"X-Per-Hop"),
            (b"X-Per-Hop", b"1"),
            (b"X-Request-ID", b"not-from-the-service"),
            (b"Set-Cookie", b"a=1"),
            (b"Set-Cookie", b"b=2"),
            (b"ETag", b'"7"'),
        ]
        await answer(send, 207, b"{}", headers)

    async def _redirect(self, scope: Scope, receive: Receive, send: Send) -> None:
        await answer(send, 307, b"", [(b"location", b"/v1/echo")])

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"data: 1\n\n", "more_body": True})
        await self.may_go_on.wait()
        await send({"type": "http.response.body", "body": b"data: 2\n\n", "more_body": False})

    async def _breaks(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"half", "more_body": False})

    async def _never(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.entered.set()
        while (await receive())["type"] != "http.disconnect":
            pass
        self.left.set()

    async def _source(self, scope: Scope, receive: Receive, send: Send) -> None:
        count = int(scope["query_string"].decode())
        headers = [(b"content-length", str(count * len(PIECE)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for _ in range(count):
            await send({"type": "http.response.body", "body": PIECE, "more_body": True})
            self.sent += len(PIECE)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _never_ending(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"data: 1\n\n", "more_body": True})
        await self._never(scope, receive, send)

    async def _first_piece(self, scope: Scope, receive: Receive, send: Send) -> None:
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                self.left.set()
                return
            self.entered.set()
            size += len(message.get("body", b""))
            if not message.get("more_body"):
                break
        await answer(send, 200, json.dumps({"size": size}).encode())

    async def _refuses(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await answer(send, 422, b"not a spreadsheet")

    async def _gone(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body"})


async def pieces_of(receive: Receive) -> AsyncIterator[bytes]:
    """The request body."""
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        yield message.get("body", b"")
        more = message.get("more_body", False)


async def answer(
    send: Send, status: int, body: bytes, headers: list[tuple[bytes, bytes]] | None = None
) -> None:
    """A whole answer."""
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [length, *(headers or [])]})
    await send({"type": "http.response.body", "body": body})
