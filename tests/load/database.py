"""The database under measurement: durable like the launcher's, and its own limit by `pgbench`."""

import asyncio
import re
import statistics
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from servicekit.db import async_dsn, server_settings
from servicekit.migration_steps import create_kit_tables
from servicekit.testing.database import TestDatabase, create_database
from servicekit.testing.embedded import EmbeddedPostgres
from tests.load.generator import CONNECTIONS, Load
from tests.load.processes import REPOSITORY
from tests.load.service import SCHEMA, Base

ONE_ROW = "INSERT INTO bench.rows (id, name) VALUES (uuidv7(), 'bench') RETURNING created_at, updated_at;\n"
"""What the bench's service sends to write one row."""


@contextmanager
def bench_database(folder: Path) -> Iterator[tuple[EmbeddedPostgres, TestDatabase]]:
    """A fresh server with the tables of the bench, until the block ends."""
    server = EmbeddedPostgres(folder / "pg", settings={"max_connections": "100"})
    server.start()
    try:
        database = create_database(server, "bench", REPOSITORY / "deploy/postgres/bootstrap.sql")
        asyncio.run(_create_tables(database.superuser_dsn))
        yield server, database
    finally:
        server.stop("immediate")


async def _create_tables(dsn: str) -> None:
    engine = create_async_engine(
        async_dsn(dsn), poolclass=NullPool, connect_args={"server_settings": server_settings(SCHEMA)}
    )
    async with engine.begin() as connection:
        await connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
        await connection.run_sync(_create_in_schema)
    await engine.dispose()


def _create_in_schema(connection: Connection) -> None:
    with Operations.context(MigrationContext.configure(connection)):
        create_kit_tables(SCHEMA)
    Base.metadata.create_all(connection)


def pgbench(
    server: EmbeddedPostgres, dsn: str, script: str, folder: Path, seconds: float, first: int = 0
) -> Load:
    """A script by PostgreSQL's own client: prepared, as many connections, no Python.

    The script finds in `n` a number that it may count up from.
    """
    file = folder / "script.sql"
    file.write_text(script, encoding="utf-8")
    for old in folder.glob("pgbench_log.*"):
        old.unlink()
    command = [
        *(str(server.binaries.pgbench), "--no-vacuum", "--protocol=prepared", f"--client={CONNECTIONS}"),
        *("--jobs=2", f"--time={max(1, round(seconds))}", f"--file={file}", f"--define=n={first}"),
        *("--log", f"--log-prefix={folder / 'pgbench_log'}", dsn),
    ]
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode != 0:
        raise RuntimeError(f"pgbench: {ended.stderr[-4000:]}")
    rates = re.findall(r"tps = ([\d.]+)", ended.stdout)
    latencies = [
        int(line.split()[2]) / 1000
        for log in folder.glob("pgbench_log.*")
        for line in log.read_text().splitlines()
    ]
    percentiles = statistics.quantiles(latencies, n=100)
    return Load("pgbench", len(latencies), float(rates[-1]), percentiles[49], percentiles[98], 0)
