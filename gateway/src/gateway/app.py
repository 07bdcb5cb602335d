"""The ASGI application: one dispatch, no framework, since every layer would cost each request."""

import asyncio
import time
from contextlib import AsyncExitStack
from ipaddress import ip_address

import orjson
import structlog
from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.api import METHODS, Api
from gateway.client_address import TrustedProxies
from gateway.exchange import Exchange, is_known
from gateway.health import Readiness
from gateway.identity import IdentityCheck
from gateway.limits import RateLimiter
from gateway.metrics import Metrics
from gateway.openapi import MergedDescription
from gateway.problems import NoSuchAddress, NotReady, UnsafePath
from gateway.proxy import Proxy
from gateway.routes import RouteTable, is_routed, is_safe
from gateway.settings import GatewaySettings
from gateway.spa import Spa
from gateway.telemetry import Telemetry, open_telemetry
from gateway.upstreams import open_upstreams
from servicekit.logs import configure_logging
from servicekit.problems import MethodNotAllowed, Problem, UnexpectedFailure
from servicekit.requests import enter_request, leave_request
from servicekit.tokens import JwksKeySource, TokenVerifier

log = structlog.get_logger("gateway")

_READS = frozenset({"GET", "HEAD"})
_OPENAPI = b"/api/openapi.json"
_JSON = (b"content-type", b"application/json")
_NO_CACHE = (b"cache-control", b"no-cache")
_NO_STORE = (b"cache-control", b"no-store")


def create_app(settings: GatewaySettings | None = None) -> ASGIApp:
    """The gateway; reads its settings from the environment when none are given."""
    settings = settings or GatewaySettings()
    configure_logging("gateway", settings.log_level, settings.log_format)
    telemetry = open_telemetry(settings.otlp_endpoint) if settings.otlp_endpoint else None
    app = Gateway(settings, telemetry)
    return telemetry.instrument(app) if telemetry else app


class Gateway:
    """Pure ASGI. What needs the event loop (pool, clients) is opened by the lifespan."""

    def __init__(self, settings: GatewaySettings, telemetry: Telemetry | None = None) -> None:
        self._settings = settings
        self._telemetry = telemetry
        self._table = RouteTable.to(settings.upstreams)
        self._proxies = TrustedProxies(settings.trusted_proxies)
        self._metrics = Metrics()
        self._spa = Spa(settings.spa_folder)
        self._own = {
            b"/livez": self._livez,
            b"/readyz": self._readyz,
            b"/metrics": self._show_metrics,
            _OPENAPI: self._describe,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection event stream (ASGI)."""
        if scope["type"] == "http":
            await self._serve(Exchange(scope, receive, send, self._proxies))
        elif scope["type"] == "lifespan":
            await self._live(receive, send)
        else:  # nothing behind the gateway speaks WebSocket; closing before accepting answers 403
            await send({"type": "websocket.close", "code": 1008})

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        async with AsyncExitStack() as stack:
            try:
                await self._open(stack)
            except Exception as error:
                await send({"type": "lifespan.startup.failed", "message": repr(error)})
                raise
            await send({"type": "lifespan.startup.complete"})
            await receive()
        if self._telemetry is not None:
            await asyncio.to_thread(self._telemetry.shutdown)
        await send({"type": "lifespan.shutdown.complete"})

    async def _open(self, stack: AsyncExitStack) -> None:
        settings, table = self._settings, self._table
        upstreams = await stack.enter_async_context(open_upstreams(settings))
        verifier = TokenVerifier(JwksKeySource(settings.jwks_url, upstreams.client), settings.issuer)
        clients = settings.rate_clients
        self._api = Api(
            table,
            IdentityCheck(verifier),
            RateLimiter("default", settings.rate_per_second, settings.rate_burst, clients),
            RateLimiter("sign-in", settings.login_rate_per_second, settings.login_rate_burst, clients),
            Proxy(settings, upstreams.session, self._telemetry.inject if self._telemetry else None),
        )
        self._description = MergedDescription(table, upstreams.client, settings.openapi_ttl_seconds)
        self._readiness = Readiness(table, upstreams.client, settings.readiness_ttl_seconds)

    async def _serve(self, exchange: Exchange) -> None:
        headers = exchange.headers
        token = enter_request(headers.get(b"x-request-id"), headers.get(b"accept-language"))
        started = time.perf_counter()
        try:
            await self._dispatch(exchange)
        except Problem as problem:
            log.info("refused", code=problem.code, method=exchange.method, path=exchange.path)
            await exchange.tell(problem)
        except Exception as error:
            log.exception("unexpected failure", path=exchange.path, error=type(error).__name__)
            if exchange.status:
                raise  # the answer is half out; only closing the connection is honest now
            await exchange.tell(UnexpectedFailure())
        finally:
            method = exchange.method if exchange.method in METHODS else "other"
            self._metrics.observe(exchange.service, method, exchange.status, time.perf_counter() - started)
            leave_request(token)

    async def _dispatch(self, exchange: Exchange) -> None:
        raw_path = exchange.raw_path
        if not is_safe(raw_path):
            raise UnsafePath
        own = self._own.get(raw_path)
        if own is None and is_routed(raw_path):
            await self._api.serve(exchange)
            return
        if exchange.method not in _READS:
            raise MethodNotAllowed(
                headers={"Allow": "GET, HEAD"}, method=exchange.method, allowed="GET, HEAD"
            )
        if own is not None:
            await own(exchange)
        else:
            exchange.service = "web"
            await self._spa.serve(exchange)

    async def _livez(self, exchange: Exchange) -> None:
        await exchange.respond(200, [_JSON, _NO_STORE], b'{"status":"alive"}')

    async def _readyz(self, exchange: Exchange) -> None:
        states = await self._readiness.states()
        failing = [service for service, state in states.items() if state != "ready"]
        if failing:
            raise NotReady(headers={"Retry-After": "1"}, failing=", ".join(failing), upstreams=states)
        body = orjson.dumps({"status": "ready", "upstreams": states})
        await exchange.respond(200, [_JSON, _NO_STORE], body)

    async def _show_metrics(self, exchange: Exchange) -> None:
        # A scraper connects directly; whatever came through a load balancer is the public.
        relayed = b"x-forwarded-for" in exchange.headers or b"forwarded" in exchange.headers
        if relayed or not self._may_scrape(exchange.peer):
            raise NoSuchAddress(path=exchange.path)
        content_type = (b"content-type", self._metrics.content_type.encode())
        await exchange.respond(200, [content_type, _NO_STORE], self._metrics.render())

    def _may_scrape(self, peer: str) -> bool:
        try:
            address = ip_address(peer)
        except ValueError:
            return False
        return any(address in network for network in self._settings.metrics_networks)

    async def _describe(self, exchange: Exchange) -> None:
        body, etag = await self._description.get()
        if is_known(exchange, etag):
            await exchange.respond(304, [_NO_CACHE, (b"etag", etag)])
        else:
            await exchange.respond(200, [_JSON, _NO_CACHE, (b"etag", etag)], body)
