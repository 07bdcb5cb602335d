"""How often a client may ask: token buckets (令牌桶) in bounded memory.

Each gateway process counts by itself; with several processes a client may do that many times as much,
which is enough to keep one client from crowding out the others.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a request may go on, and what to tell its client (draft-ietf-httpapi-ratelimit-headers)."""

    allowed: bool
    remaining: int
    reset_seconds: int
    """Until the bucket is full again; when refused, until the next request is allowed."""


class RateLimiter:
    """One bucket per client: `burst` requests at once, refilled at `per_second`.

    The clients seen longest ago are forgotten beyond `capacity`; since a bucket fills up by itself, that
    forgives no more than a pause would have, unless there are more active clients than `capacity`.
    """

    def __init__(
        self,
        name: str,
        per_second: float,
        burst: int,
        capacity: int,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_second = per_second
        self._burst = float(burst)
        self._capacity = capacity
        self._now = now
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self.name = name
        self.enabled = per_second > 0
        window = math.ceil(burst / per_second) if self.enabled else 0
        self.policy = f'"{name}";q={burst};w={window}'.encode()

    def __len__(self) -> int:
        return len(self._buckets)

    def take(self, client: str) -> Decision:
        """Count one request of `client`."""
        now = self._now()
        tokens, then = self._buckets.pop(client, (self._burst, now))
        tokens = min(self._burst, tokens + (now - then) * self._per_second)
        allowed = tokens >= 1
        if allowed:
            tokens -= 1
        self._buckets[client] = (tokens, now)
        if len(self._buckets) > self._capacity:
            self._buckets.popitem(last=False)
        missing = self._burst - tokens if allowed else 1 - tokens
        return Decision(allowed, int(tokens), math.ceil(missing / self._per_second))

    def describe(self, decision: Decision) -> bytes:
        """The value of the `RateLimit` header."""
        return b'"%b";r=%d;t=%d' % (self.name.encode(), decision.remaining, decision.reset_seconds)


def client_key(address: str) -> str:
    """What counts as one anonymous client: an IPv4 address, or an IPv6 /64, which is one household."""
    if ":" not in address:
        return address
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
        return f"{parsed.exploded[:19]}::/64"
    return str(getattr(parsed, "ipv4_mapped", None) or parsed)
