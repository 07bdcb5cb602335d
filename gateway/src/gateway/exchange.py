"""One request and its answer, and the little that everything that touches them needs to know."""

from typing import Any

from starlette.types import Receive, Scope, Send

from gateway.client_address import TrustedProxies
from gateway.headers import Headers
from servicekit.problems import Problem, problem_response
from servicekit.requests import current_request

CLIENT_GONE = 499
"""Status written to the metrics when the client left before its answer (nginx's convention)."""

_NOSNIFF = (b"x-content-type-options", b"nosniff")
_HSTS = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")


class Exchange:
    """A request being served. `status` is 0 until an answer has begun; `service` is for the metrics."""

    __slots__ = (
        "client",
        "headers",
        "method",
        "path",
        "peer",
        "raw_path",
        "receive",
        "scheme",
        "scope",
        "send",
        "service",
        "status",
    )

    def __init__(self, scope: Scope, receive: Receive, send: Send, proxies: TrustedProxies) -> None:
        self.scope = scope
        self.receive = receive
        self.send = send
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.raw_path: bytes = scope.get("raw_path") or self.path.encode()
        # The last of repeated headers wins here; what is forwarded is taken from the full list.
        self.headers: dict[bytes, bytes] = dict(scope["headers"])
        self.peer: str = scope["client"][0] if scope.get("client") else ""
        self.client = proxies.client(self.peer, self.headers.get(b"x-forwarded-for"))
        self.scheme = proxies.scheme(self.peer, scope["scheme"], self.headers.get(b"x-forwarded-proto"))
        self.service = "gateway"
        self.status = 0

    @property
    def query(self) -> bytes:
        """The query string as it came, without the question mark."""
        query: bytes = self.scope["query_string"]
        return query

    async def start(self, status: int, headers: Headers) -> None:
        """Begin the answer; adds what every answer of the gateway carries."""
        self.status = status
        headers.append((b"x-request-id", current_request().request_id.encode("ascii")))
        headers.append(_NOSNIFF)
        if self.scheme == "https":
            headers.append(_HSTS)
        await self.send({"type": "http.response.start", "status": status, "headers": headers})

    async def write(self, chunk: bytes, *, more: bool) -> None:
        """Send a piece of the answer's body; without `more` it is the last."""
        await self.send({"type": "http.response.body", "body": chunk, "more_body": more})

    async def respond(self, status: int, headers: Headers, body: bytes = b"") -> None:
        """Give a whole answer at once; a HEAD request gets the headers of it."""
        if status != 304:
            headers.append((b"content-length", str(len(body)).encode()))
        await self.start(status, headers)
        await self.write(b"" if self.method == "HEAD" else body, more=False)

    async def tell(self, problem: Problem, extra: Headers | None = None) -> None:
        """Answer with problem details in the caller's language."""
        answer: Any = problem_response(problem, self.path)
        headers = [header for header in answer.raw_headers if header[0] != b"content-length"]
        await self.respond(answer.status_code, headers + (extra or []), bytes(answer.body))


def is_known(exchange: Exchange, etag: bytes) -> bool:
    """Whether the client already has the representation with this tag (`If-None-Match`)."""
    known = exchange.headers.get(b"if-none-match")
    if known is None:
        return False
    return any(tag.strip().removeprefix(b"W/") in {etag, b"*"} for tag in known.split(b","))
