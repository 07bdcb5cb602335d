"""Running variants of the sample service: with further routes, other settings, or no database."""

import io
import json
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from typing import Any

import asyncpg
import httpx
import structlog
from fastapi import APIRouter
from services.kit.tests.sample_service import SCHEMA, SPEC

from servicekit.app import create_service_app
from servicekit.settings import ServiceSettings
from servicekit.testing.database import empty_tables
from servicekit.testing.service import running, runtime_of
from servicekit.testing.tokens import TokenMaker


@asynccontextmanager
async def serving(
    settings: ServiceSettings, tokens: TokenMaker, *routers: APIRouter, **changes: Any
) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the sample service with `routers` added and its spec changed."""
    spec = replace(SPEC, **{"routers": [*SPEC.routers, *routers], **changes})
    app = create_service_app(spec, settings, keys=lambda _database: tokens.keys)
    async with running(app) as client:
        try:
            yield client
        finally:
            await empty_tables(runtime_of(app).database.engine)


@asynccontextmanager
async def serving_without_database(
    settings: ServiceSettings, tokens: TokenMaker, dsn: str
) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the sample service whose database cannot be reached at `dsn`."""
    broken = ServiceSettings(**{**settings.model_dump(), "dsn": dsn})
    async with running(create_service_app(SPEC, broken, keys=lambda _database: tokens.keys)) as client:
        yield client


def closed_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def end_connections(dsn: str) -> None:
    """End every connection of the sample service, as a restart of the server would."""
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name = $1",
            SCHEMA,
        )
    finally:
        await connection.close()


class LogLines:
    """What was logged, line by line, as the objects the JSON lines hold."""

    def __init__(self) -> None:
        self.stream = io.StringIO()

    def all(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stream.getvalue().splitlines()]

    def named(self, event: str) -> list[dict[str, Any]]:
        return [line for line in self.all() if line["event"] == event]


@contextmanager
def recorded_log() -> Iterator[LogLines]:
    """Collects what the service's own log handler writes while the block runs."""
    lines = LogLines()
    [handler] = [
        each
        for each in logging.getLogger().handlers
        if isinstance(each, logging.StreamHandler)
        and isinstance(each.formatter, structlog.stdlib.ProcessorFormatter)
    ]
    previous = handler.setStream(lines.stream)
    try:
        yield lines
    finally:
        handler.setStream(previous)
