"""Which public address leads to which service. What is not in the table reaches no service."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

_API = b"/api/"
_VERSION = b"/v1/"
_SIGN_IN = {"registry": "/api/registry/v1/session"}
_PUBLISHED = {b"/.well-known/jwks.json": b"registry"}
"""Addresses with a well-known name at the root (RFC 8615), and the service that answers there."""
_PARTS = {"exchange": ("evaluation", "/v1/exchange/")}
"""Parts of a service with a name of their own: `/api/exchange/v1/X` is evaluation's `/v1/exchange/X`."""
_CONTROL = frozenset(range(0x20)) | {0x7F}


@dataclass(frozen=True, slots=True)
class Route:
    """`/api/NAME/v1/…` leads to `BASE_URL/v1/…`. Health and metrics addresses lie outside `/v1`."""

    service: str
    base_url: str
    sign_in: str | None = None
    """Public address that takes a password; it and what lies below it need no token."""
    name: str = ""
    """What the public address calls it: the service, unless it is a part with a name of its own."""
    inside: bytes = _VERSION
    """What the service has in place of the public address's `/v1/`."""
    public_prefix: str = field(init=False)
    """What the public address has in front of `/v1/`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "public_prefix", f"/api/{self.name or self.service}")


class RouteTable:
    """The routes, looked up by the raw (still encoded) path, which is also what goes to the service."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self.routes = tuple(routes)
        """One per service."""
        self._by_name = {route.service.encode(): route for route in self.routes}
        for name, (service, inside) in _PARTS.items():
            whole = self._by_name.get(service.encode())
            if whole is not None:
                part = Route(service, whole.base_url, name=name, inside=inside.encode())
                self._by_name[name.encode()] = part

    @classmethod
    def to(cls, upstreams: Mapping[str, str]) -> "RouteTable":
        """A table of all services, and the parts that have a public name of their own."""
        return cls(
            Route(service, url.rstrip("/"), _SIGN_IN.get(service)) for service, url in upstreams.items()
        )

    def match(self, raw_path: bytes) -> tuple[Route, bytes] | None:
        """The route and the path at the service; none when the table has no such address."""
        if raw_path in _PUBLISHED:
            return self._by_name[_PUBLISHED[raw_path]], raw_path
        if not raw_path.startswith(_API):
            return None
        end = raw_path.find(b"/", len(_API))
        route = self._by_name.get(raw_path[len(_API) : end])
        path = raw_path[end:]
        if route is None or not path.startswith(_VERSION):
            return None
        return route, route.inside + path[len(_VERSION) :]


def public_path(service: str, path: str) -> str:
    """The address under which the public finds what a service has at `path`."""
    for name, (whole, inside) in _PARTS.items():
        if service == whole and path.startswith(inside):
            return f"/api/{name}/v1/{path.removeprefix(inside)}"
    return f"/api/{service}{path}"


def is_routed(raw_path: bytes) -> bool:
    """Whether the address belongs to the services, not to the gateway itself or the web app."""
    return raw_path.startswith(_API) or raw_path in _PUBLISHED


def is_safe(raw_path: bytes) -> bool:
    """Whether a path means the same to everyone who reads it.

    The service decodes the path once; after that it must have the segments it seems to have here, so
    that `/api/registry/v1/%2e%2e/metrics` or an encoded slash cannot step out of the routed tree.
    """
    if b"%" not in raw_path and b"/." not in raw_path and b"\\" not in raw_path:
        return True  # nearly every request: nothing to decode, no segment that starts with a dot
    for segment in raw_path.split(b"/"):
        plain = unquote_to_bytes(segment)
        if plain in {b".", b".."} or b"/" in plain or b"\\" in plain or not _CONTROL.isdisjoint(plain):
            return False
    return True
