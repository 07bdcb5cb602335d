"""Reads over HTTP, each held against the statements that it sends to the database, made by themselves."""

import asyncio
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import asyncpg
import httpx
from rich.table import Table

from registry.app import create_app
from servicekit.testing.service import running, runtime_of
from tests.load.migrated import Deployment
from tests.load.same_sql import Statement, note

ROUNDS = 40
"""How often each read is made."""
TARGET = 10.0
"""The p99 over HTTP is at most so many times that of the statements alone."""


@dataclass(frozen=True, slots=True)
class Timing:
    """One read over HTTP and by its statements alone, in milliseconds."""

    what: str
    http: Sequence[float]
    sql: Sequence[float]


def timed(place: Deployment, path: str, reads: Mapping[str, dict[str, str]]) -> list[Timing]:
    """Time every read both ways, in turn, so that what slows the machine slows both."""
    with place.start("registry") as server, place.signed_in(server) as client:
        headers = {"Authorization": client.headers["Authorization"]}
        return asyncio.run(_all_timed(place, server.url, path, reads, headers))


async def registry_connection(place: Deployment) -> asyncpg.Connection:
    """A connection of the registry's role, which finds its tables as the service does."""
    settings = {"search_path": "registry,extensions"}
    return await asyncpg.connect(place.database.dsn("registry"), server_settings=settings)


async def _all_timed(
    place: Deployment, url: str, path: str, reads: Mapping[str, dict[str, str]], headers: dict[str, str]
) -> list[Timing]:
    sent = await _statements(place, path, reads, headers)
    connection = await registry_connection(place)
    try:
        async with httpx.AsyncClient(base_url=url, headers=headers, timeout=60, trust_env=False) as client:
            return [
                await _timed(client, connection, what, httpx.URL(path, params=reads[what]), statements)
                for what, statements in sent.items()
            ]
    finally:
        await connection.close()


async def _statements(
    place: Deployment, path: str, reads: Mapping[str, dict[str, str]], headers: dict[str, str]
) -> dict[str, list[Statement]]:
    """What the service sends to its database for each read."""
    app = create_app(place.registry_settings())
    sent: dict[str, list[Statement]] = {}
    async with running(app) as client:
        noted: list[Statement] = []
        note(runtime_of(app).database.read_engine, noted, in_transaction=False)
        for what, params in reads.items():
            before = len(noted)
            (await client.get(path, params=params, headers=headers)).raise_for_status()
            sent[what] = noted[before:]
    return sent


async def _timed(
    client: httpx.AsyncClient,
    connection: asyncpg.Connection,
    what: str,
    url: httpx.URL,
    statements: Sequence[Statement],
) -> Timing:
    http: list[float] = []
    sql: list[float] = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        (await client.get(url)).raise_for_status()
        http.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        for statement in statements:
            await connection.fetch(statement.sql, *statement.values)
        sql.append((time.perf_counter() - started) * 1000)
    return Timing(what, http, sql)


def p99(values: Sequence[float]) -> float:
    """The value that one in a hundred exceeds."""
    return statistics.quantiles(values, n=100, method="inclusive")[98]


def table_of(title: str, timings: Sequence[Timing]) -> Table:
    """The reads, and all of them together, with the ratio that the target is for."""
    whole = Timing(
        "all",
        [value for timing in timings for value in timing.http],
        [value for timing in timings for value in timing.sql],
    )
    shown = Table(
        "search", "HTTP p50 ms", "HTTP p99 ms", "SQL p50 ms", "SQL p99 ms", "p99 ratio",
        title=f"{title}, one run (target: the p99 of all at most {TARGET:.0f} times that of the SQL)",
    )  # fmt: skip
    for timing in (*timings, whole):
        http, sql = p99(timing.http), p99(timing.sql)
        medians = (statistics.median(timing.http), statistics.median(timing.sql))
        shown.add_row(
            timing.what, f"{medians[0]:.1f}", f"{http:.1f}", f"{medians[1]:.1f}", f"{sql:.1f}",
            f"{http / sql:.1f}",
        )  # fmt: skip
    return shown
