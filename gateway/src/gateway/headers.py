"""Which headers cross the gateway, in each direction.

Dropped both ways: what belongs to one connection (RFC 9110 §7.6.1), including whatever `Connection`
names. Dropped on the way in: what only the gateway may say, because services believe it.
"""

from collections.abc import Iterable

Headers = list[tuple[bytes, bytes]]

HOP_BY_HOP = frozenset(
    {
        b"connection",
        b"keep-alive",
        b"proxy-authenticate",
        b"proxy-authorization",
        b"proxy-connection",
        b"te",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    }
)
# Host and Content-Length are written anew; Expect is answered here; the rest would be forgeries.
_NOT_FORWARDED = HOP_BY_HOP | {
    b"content-length",
    b"expect",
    b"forwarded",
    b"host",
    b"http2-settings",
    b"x-original-url",
    b"x-real-ip",
    b"x-request-id",
    b"x-rewrite-url",
}
_FORGEABLE_PREFIXES = (b"x-forwarded-", b"x-actor-", b"x-internal-")
# Date and Server are this process's to write; the request id is added by the gateway.
_NOT_RETURNED = HOP_BY_HOP | {b"date", b"server", b"x-request-id"}
_ORDINARY_CONNECTION = frozenset({b"keep-alive", b"close"})


def forwarded(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    """The client's headers that go on to the service, as the HTTP client takes them.

    Names with an underscore are dropped: some servers read `X_Actor_Id` as `X-Actor-Id`.
    """
    kept: list[tuple[str, str]] = []
    named: frozenset[str] = frozenset()
    for name, value in headers:
        if name in _NOT_FORWARDED:
            if name == b"connection":
                named |= _named_by_connection(value)
        elif not name.startswith(_FORGEABLE_PREFIXES) and b"_" not in name:
            kept.append((name.decode("ascii"), value.decode("utf-8", "surrogateescape")))
    return [header for header in kept if header[0] not in named] if named else kept


def returned(headers: Iterable[tuple[bytes, bytes]]) -> Headers:
    """The service's headers that go back to the client; names are lower-cased as ASGI wants them."""
    kept: Headers = []
    named: frozenset[str] = frozenset()
    for raw_name, value in headers:
        name = raw_name.lower()
        if name in _NOT_RETURNED:
            if name == b"connection":
                named |= _named_by_connection(value)
        elif not name.startswith(b"x-internal-"):
            kept.append((name, value))
    return [header for header in kept if header[0].decode("latin-1") not in named] if named else kept


def _named_by_connection(connection: bytes) -> frozenset[str]:
    # Further headers that `Connection` declares to belong to this connection only.
    tokens = connection.lower()
    if tokens in _ORDINARY_CONNECTION:
        return frozenset()
    return frozenset(token.strip() for token in tokens.decode("latin-1").split(","))
