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

_INSERT = "INSERT INTO bench.rows (id, name) VALUES (uuidv7(), 'bench') RETURNING created_at, updated_at;\n"


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


def pgbench(server: EmbeddedPostgres, database: TestDatabase, folder: Path, seconds: float) -> Load:
    """The same one-row insert by PostgreSQL's own client: prepared, as many connections, no Python."""
    script = folder / "insert.sql"
    script.write_text(_INSERT)
    for old in folder.glob("pgbench_log.*"):
        old.unlink()
    command = [
        *(str(server.binaries.pgbench), "--no-vacuum", "--protocol=prepared", f"--client={CONNECTIONS}"),
        *("--jobs=2", f"--time={max(1, round(seconds))}", f"--file={script}"),
        *("--log", f"--log-prefix={folder / 'pgbench_log'}", database.superuser_dsn),
    ]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rates = re.findall(r"tps = ([\d.]+)", output)
    latencies = [
        int(line.split()[2]) / 1000
        for log in folder.glob("pgbench_log.*")
        for line in log.read_text().splitlines()
    ]
    percentiles = statistics.quantiles(latencies, n=100)
    return Load("pgbench", len(latencies), float(rates[-1]), percentiles[49], percentiles[98], 0)
