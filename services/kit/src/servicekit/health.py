"""Probes and metrics of a process: is its loop alive, can it serve, what has it counted."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import Select, column, select, table, text

from servicekit.access import public
from servicekit.localised import Text
from servicekit.problems import Kind, Problem
from servicekit.revisions import VERSION_TABLE, outdated_revisions
from servicekit.unit_of_work import Database

ReadinessCheck = Callable[[], Awaitable[None]]

_APPLIED: Select[Any] = select(column("version_num")).select_from(table(VERSION_TABLE))

log = structlog.get_logger("servicekit.health")


class NotReady(Problem):
    """Something that this process needs does not answer."""

    kind = Kind.UNAVAILABLE
    code = "not-ready"
    title = Text("服务尚未就绪", "Not ready")
    detail = Text("以下依赖暂不可用：{failing}", "These dependencies do not answer: {failing}")


def database_check(database: Database) -> ReadinessCheck:
    """A check that the database answers this service's role."""

    async def check() -> None:
        async with database.reading() as session:
            await session.execute(text("SELECT 1"))

    return check


def schema_check(database: Database, package: str) -> ReadinessCheck:
    """A check that the schema is migrated as far as the service in `package` needs it.

    A revision that the package does not know is a later one: during an upgrade the schema goes first and
    the running version keeps serving.
    """

    async def check() -> None:
        async with database.reading() as session:
            applied = await session.scalar(_APPLIED)
        if applied in await asyncio.to_thread(outdated_revisions, package):
            raise SchemaOutdated(f"the schema is at {applied}; run the migrations")

    return check


class SchemaOutdated(Exception):
    """The database schema lacks migrations that this version of the service needs."""


def health_router() -> APIRouter:
    """`/livez`, `/readyz` and `/metrics`, for the machine's own supervisor; not for the public."""
    router = APIRouter(include_in_schema=False, dependencies=[public("probes hold no data")])

    @router.get("/livez")
    async def livez() -> dict[str, str]:
        return {"status": "alive"}

    @router.get("/readyz")
    async def readyz(request: Request) -> dict[str, str]:
        checks: Mapping[str, ReadinessCheck] = request.app.state.runtime.readiness
        failing = [name for name, check in checks.items() if not await _passes(name, check)]
        if failing:
            raise NotReady(headers={"Retry-After": "1"}, failing=", ".join(failing))
        return {"status": "ready"}

    @router.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router


async def _passes(name: str, check: Callable[[], Awaitable[Any]]) -> bool:
    try:
        await check()
    except Exception as error:  # noqa: BLE001 - whatever goes wrong in a check means "not ready"
        log.warning("readiness check failed", check=name, error=repr(error))
        return False
    return True
