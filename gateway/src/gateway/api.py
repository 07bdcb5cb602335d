"""Everything that services answer: which service, who calls, how often, and then the proxied request."""

from gateway.exchange import Exchange
from gateway.headers import Headers
from gateway.identity import IdentityCheck
from gateway.limits import Decision, RateLimiter, client_key
from gateway.problems import NoSuchAddress, TooManyRequests
from gateway.proxy import Proxy
from gateway.routes import Route, RouteTable
from servicekit.problems import MethodNotAllowed
from servicekit.tokens import TokenRejected

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Api:
    """Checks a request for a service in the order of cost, then passes it on."""

    def __init__(
        self,
        table: RouteTable,
        identity: IdentityCheck,
        everyday: RateLimiter,
        sign_in: RateLimiter,
        proxy: Proxy,
    ) -> None:
        self._table = table
        self._identity = identity
        self._everyday = everyday
        self._sign_in = sign_in
        self._proxy = proxy

    async def serve(self, exchange: Exchange) -> None:
        """Answer the request.

        Raises:
            Problem: the gateway refuses the request, or the service gave no answer.
        """
        found = self._table.match(exchange.raw_path)
        if found is None:
            raise NoSuchAddress(path=exchange.path)
        route, path = found
        exchange.service = route.service
        if exchange.method not in METHODS:
            raise MethodNotAllowed(method=exchange.method, allowed=", ".join(sorted(METHODS)))
        extra = await self._admit(exchange, route)
        await self._proxy.forward(exchange, route, path, extra)

    async def _admit(self, exchange: Exchange, route: Route) -> Headers:
        if _is_sign_in(exchange, route):
            # An expired token must not keep anyone from signing in or renewing, so none is looked at.
            if exchange.method == "POST" and exchange.path == route.sign_in:
                return self._count(self._sign_in, client_key(exchange.client))
            return self._count(self._everyday, client_key(exchange.client))
        try:
            subject = await self._identity.subject(exchange.headers.get(b"authorization"))
        except TokenRejected:
            self._count(self._everyday, client_key(exchange.client))  # guessing tokens is limited too
            raise
        return self._count(self._everyday, subject or client_key(exchange.client))

    @staticmethod
    def _count(limiter: RateLimiter, client: str) -> Headers:
        if not limiter.enabled:
            return []
        decision = limiter.take(client)
        if not decision.allowed:
            raise _too_many(limiter, decision)
        return [(b"ratelimit", limiter.describe(decision)), (b"ratelimit-policy", limiter.policy)]


def _is_sign_in(exchange: Exchange, route: Route) -> bool:
    # By the decoded path, as the service will read it: `/v1/sess%69on` is the same address.
    address = route.sign_in
    return address is not None and (exchange.path == address or exchange.path.startswith(f"{address}/"))


def _too_many(limiter: RateLimiter, decision: Decision) -> TooManyRequests:
    seconds = decision.reset_seconds
    return TooManyRequests(
        headers={
            "Retry-After": str(seconds),
            "RateLimit": limiter.describe(decision).decode(),
            "RateLimit-Policy": limiter.policy.decode(),
        },
        retry_after=seconds,
    )
