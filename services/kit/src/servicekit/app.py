"""Builds a service's FastAPI application from its parts, the same way for every service."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from servicekit.access import AccessPolicy
from servicekit.clients import ClientCredentials, new_client
from servicekit.clock import Clock, SystemClock
from servicekit.consumer import Consumer, EventHandler, Subscription
from servicekit.contract import describe_contract
from servicekit.crypto import ColumnCipher, install_cipher
from servicekit.failures import ConstraintProblems, install_failure_handlers
from servicekit.feed import FeedSignal, feed_router
from servicekit.health import ReadinessCheck, database_check, health_router, schema_check
from servicekit.housekeeping import Duty, keep_house
from servicekit.jobs import JobKinds
from servicekit.jobs_api import jobs_router
from servicekit.jobs_worker import JobWorker
from servicekit.logs import configure_logging
from servicekit.middleware import RequestMiddleware
from servicekit.operations import operations_router
from servicekit.permissions_api import permissions_router
from servicekit.problems import ProblemBody
from servicekit.relay import FormerPlaces
from servicekit.route_guards import ensure_guarded
from servicekit.runtime import Runtime
from servicekit.settings import ServiceSettings, key_bytes
from servicekit.telemetry import instrument
from servicekit.tokens import JwksKeySource, KeySource, TokenVerifier
from servicekit.unit_of_work import Database


@dataclass(frozen=True, slots=True)
class KitPermissions:
    """What the service calls the permissions that the kit's own routes need."""

    read_feed: str
    read_operations: str
    manage_operations: str


@dataclass(frozen=True, slots=True)
class ServiceSpec:
    """Everything that makes one service different from the next."""

    name: str
    """Also the name of its schema and of its Python package."""
    title: str
    description: str
    routers: Sequence[APIRouter]
    policy: AccessPolicy
    permissions: KitPermissions
    constraints: ConstraintProblems = field(default_factory=dict)
    subscriptions: Mapping[str, Mapping[str, EventHandler]] = field(default_factory=dict)
    """Which other services' events it follows: `{"registry": {event type: handler}}`."""
    relays: Mapping[str, FormerPlaces] = field(default_factory=dict)
    """Of which of them it keeps the events for its own readers too: `{"registry": what they move}`."""
    jobs: JobKinds = field(default_factory=dict)
    duties: Sequence[Duty] = ()
    """What is to be done about every hour, beside what the kit does itself."""
    tags: Sequence[Mapping[str, str]] = ()
    has_migrations: bool = True
    """False only for services that are made for a test or a measurement, tables and all."""


def create_service_app(
    spec: ServiceSpec,
    settings: ServiceSettings,
    *,
    clock: Clock | None = None,
    keys: Callable[[Database], KeySource] | None = None,
) -> FastAPI:
    """The application of one service. Connects to nothing before its lifespan starts.

    Args:
        spec: what the service is made of.
        settings: its validated settings.
        clock: the machine's, unless a test gives another.
        keys: where token keys come from, given the database; the issuer's published keys unless given.

    Raises:
        UnguardedRoute: a route names no permission.
    """
    configure_logging(spec.name, settings.log_level, settings.log_format)
    install_cipher(ColumnCipher(key_bytes(settings.encryption_key), key_bytes(settings.blind_index_key)))
    runtime = _runtime(spec, settings, clock or SystemClock(), keys)
    app = FastAPI(
        title=spec.title,
        description=spec.description,
        version="1",
        docs_url=None,
        redoc_url=None,
        openapi_tags=[dict(tag) for tag in spec.tags],
        lifespan=_lifespan(spec, runtime),
        responses={"default": {"model": ProblemBody, "description": "Problem details (RFC 9457)"}},
        generate_unique_id_function=_operation_id,
    )
    app.state.runtime = runtime
    app.add_middleware(RequestMiddleware)
    install_failure_handlers(app, spec.constraints)
    app.include_router(health_router())
    for router in spec.routers:
        app.include_router(router)
    app.include_router(feed_router(f"/{spec.name}", spec.permissions.read_feed))
    app.include_router(permissions_router())
    app.include_router(jobs_router())
    app.include_router(
        operations_router(spec.permissions.read_operations, spec.permissions.manage_operations)
    )
    ensure_guarded(app)
    describe_contract(app)
    instrument(app, spec.name, settings.otlp_endpoint)
    return app


def _runtime(
    spec: ServiceSpec,
    settings: ServiceSettings,
    clock: Clock,
    keys: Callable[[Database], KeySource] | None,
) -> Runtime:
    client = new_client(_own_credentials(settings))
    database = Database(
        settings.dsn.get_secret_value(),
        spec.name,
        clock=clock,
        pool_size=settings.database_pool_size,
    )
    signal = FeedSignal(database)
    database.announce = signal.announce
    source = keys(database) if keys else JwksKeySource(settings.jwks_url, client)
    return Runtime(
        settings=settings,
        database=database,
        clock=clock,
        policy=spec.policy,
        keys=source,
        verifier=TokenVerifier(source, settings.issuer, clock),
        feed_signal=signal,
        client=client,
        readiness=_readiness(spec, database),
    )


def _readiness(spec: ServiceSpec, database: Database) -> dict[str, ReadinessCheck]:
    checks = {"database": database_check(database)}
    if spec.has_migrations:
        checks["schema"] = schema_check(database, spec.name)
    return checks


def _lifespan(spec: ServiceSpec, runtime: Runtime) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(runtime.database.dispose)
            stack.push_async_callback(runtime.client.aclose)
            stack.push_async_callback(runtime.feed_signal.close)
            background = _background(spec, runtime)
            tasks = [asyncio.create_task(worker.run()) for worker in background]
            housekeeping = (
                [asyncio.create_task(keep_house(runtime.database, spec.duties))]
                if runtime.settings.run_duties
                else []
            )
            try:
                yield
            finally:
                for task in housekeeping:
                    task.cancel()
                await _stop(background, [*tasks, *housekeeping])

    return lifespan


def _background(spec: ServiceSpec, runtime: Runtime) -> list[Consumer | JobWorker]:
    settings = runtime.settings
    workers: list[Consumer | JobWorker] = []
    if settings.run_consumers:
        workers += [
            Consumer(each, runtime.database, runtime.client) for each in _subscriptions(spec, settings)
        ]
    if settings.run_jobs and spec.jobs:
        workers.append(JobWorker(runtime.database, spec.jobs))
    return workers


async def _stop(background: Sequence[Consumer | JobWorker], tasks: Sequence[asyncio.Task[None]]) -> None:
    for worker in background:
        worker.stop()
    # A job worker gives its jobs back in its own time; a consumer may sit in a long poll.
    if tasks:
        _done, late = await asyncio.wait(tasks, timeout=2)
        for task in late:
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _subscriptions(spec: ServiceSpec, settings: ServiceSettings) -> list[Subscription]:
    addresses = {
        "registry": settings.registry_url,
        "scheduling": settings.scheduling_url,
        "evaluation": settings.evaluation_url,
    }
    return [
        Subscription(spec.name, source, f"{addresses[source]}/v1/events", handlers, spec.relays.get(source))
        for source, handlers in spec.subscriptions.items()
    ]


def _operation_id(route: APIRoute) -> str:
    return route.name


def _own_credentials(settings: ServiceSettings) -> ClientCredentials:
    return ClientCredentials(
        f"{settings.registry_url}/v1/oauth/token",
        settings.client_id,
        settings.client_secret.get_secret_value(),
    )
