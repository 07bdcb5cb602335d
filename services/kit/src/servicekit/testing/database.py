"""Databases for tests: one server for the whole run, one database per worker, built by the real scripts.

Every test commits for real and the tables are emptied afterwards: what is tested here (the outbox, the
feed's snapshot horizon, two connections meeting on a constraint) does not happen inside one outer
transaction that is rolled back.
"""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from servicekit.testing.embedded import EmbeddedPostgres

PASSWORD = "test-only"  # noqa: S105 - of a throwaway server on loopback


@dataclass(frozen=True, slots=True)
class TestDatabase:
    """A database that the bootstrap script made, with a login per schema."""

    __test__ = False  # not a test class, whatever its name says to pytest

    host_and_port: str
    name: str
    superuser_dsn: str

    def dsn(self, schema: str) -> str:
        """Address for the role that owns `schema`."""
        return f"postgresql://shixun_{schema}:{PASSWORD}@{self.host_and_port}/{self.name}"


def create_database(server: EmbeddedPostgres, name: str, bootstrap_script: Path) -> TestDatabase:
    """Make the database `name` with roles, schemas and extensions, by the script that production uses."""
    environment = {
        **os.environ,
        **{f"SHIXUN_{schema}_PASSWORD": PASSWORD for schema in ("REGISTRY", "SCHEDULING", "EVALUATION")},
    }
    subprocess.run(
        [
            str(server.binaries.psql),
            "--quiet",
            "--no-psqlrc",
            server.superuser_dsn(),
            f"--set=database={name}",
            f"--file={bootstrap_script}",
        ],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return TestDatabase(f"127.0.0.1:{server.port}", name, server.superuser_dsn(name))


async def empty_tables(engine: AsyncEngine, keep: frozenset[str] = frozenset({"alembic_version"})) -> None:
    """Empty every table of the connection's own schema."""
    async with engine.begin() as connection:
        names = await connection.execute(
            text("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()")
        )
        tables = [name for (name,) in names if name not in keep]
        if tables:
            await connection.execute(text(f"TRUNCATE {', '.join(tables)} RESTART IDENTITY CASCADE"))
