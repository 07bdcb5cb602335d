"""Migrations of a real service on a database of its own: repeatable, one at a time, and complete."""

import asyncio
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import asyncpg
import pytest
from alembic import command
from alembic.script import ScriptDirectory
from services.kit.tests.sample_service import NoteState
from sqlalchemy import Text

from servicekit.crypto import EncryptedText
from servicekit.db import LTree, StringEnum, Xid8, server_settings
from servicekit.migrations import _render as render
from servicekit.migrations import alembic_config, current_revision, head_revision, upgrade
from servicekit.revisions import outdated_revisions
from servicekit.testing.database import TestDatabase, create_database
from servicekit.testing.embedded import EmbeddedPostgres

PACKAGE = "scheduling"
BOOTSTRAP = Path(__file__).parents[3] / "deploy/postgres/bootstrap.sql"
PROGRAM = "import sys; from servicekit.migrations import upgrade; upgrade(sys.argv[1], sys.argv[2])"


@pytest.fixture
def dsn(postgres_server: EmbeddedPostgres, request: pytest.FixtureRequest) -> str:
    """A database that nobody has migrated yet."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    name = f"migrations_{worker}_{abs(hash(request.node.name)) % 10**8}"
    made: TestDatabase = create_database(postgres_server, name, BOOTSTRAP)
    return made.dsn(PACKAGE)


def revision(dsn: str) -> str | None:
    return asyncio.run(current_revision(PACKAGE, dsn))


class TestUpgrade:
    def test_it_brings_an_empty_database_to_the_newest_revision(self, dsn: str):
        assert revision(dsn) is None
        upgrade(PACKAGE, dsn)
        assert revision(dsn) == head_revision(PACKAGE) is not None

    def test_doing_it_again_changes_nothing(self, dsn: str):
        upgrade(PACKAGE, dsn)
        before = asyncio.run(tables(dsn))
        upgrade(PACKAGE, dsn)
        assert asyncio.run(tables(dsn)) == before
        assert revision(dsn) == head_revision(PACKAGE)

    def test_the_kit_s_tables_are_in_the_service_s_own_schema(self, dsn: str):
        upgrade(PACKAGE, dsn)
        made = {name for schema, name in asyncio.run(tables(dsn)) if schema == PACKAGE}
        assert {"outbox", "audit_log", "state_history", "idempotency_keys", "jobs", "alembic_version"} <= made
        assert {schema for schema, _ in asyncio.run(tables(dsn))} == {PACKAGE}

    def test_several_at_once_do_not_collide(self, dsn: str):
        assert asyncio.run(upgrade_in_processes(dsn, 3)) == [(0, b"")] * 3
        assert revision(dsn) == head_revision(PACKAGE)

    def test_an_outbox_from_before_it_could_relay_learns_it(self, dsn: str):
        upgrade(PACKAGE, dsn, "0006")
        asyncio.run(execute(dsn, "ALTER TABLE outbox DROP COLUMN source, DROP COLUMN former_scope"))
        upgrade(PACKAGE, dsn)
        command.check(alembic_config(PACKAGE, dsn))

    def test_a_database_that_cannot_be_reached_is_an_error(self):
        with pytest.raises(OSError, match="Connect call failed"):
            upgrade(PACKAGE, "postgresql://x:x@127.0.0.1:1/x")


class TestModels:
    @pytest.mark.parametrize("service", ["registry", "scheduling", "evaluation"])
    def test_they_say_what_the_migrations_made(self, database: TestDatabase, service: str):
        """Alembic compares both and complains of whatever a new migration would have to do."""
        command.check(alembic_config(service, database.dsn(service)))

    @pytest.mark.parametrize(
        ("column_type", "written", "imported"),
        [
            (StringEnum(NoteState), "sa.Text()", set()),
            (EncryptedText("notes.secret"), "sa.LargeBinary()", set()),
            (LTree(), "LTree()", {"from servicekit.db import LTree"}),
            (Xid8(), "Xid8()", {"from servicekit.db import Xid8"}),
            (Text(), False, set()),
        ],
        ids=["string enum", "encrypted", "ltree", "xid8", "ordinary"],
    )
    def test_a_generated_migration_names_the_type_in_the_database(
        self, column_type: Any, written: str | bool, imported: set[str]
    ):
        generated = SimpleNamespace(imports=set())
        assert render("type", column_type, generated) == written
        assert generated.imports == imported


class TestOutdatedRevisions:
    @pytest.mark.parametrize("service", ["registry", "scheduling", "evaluation"])
    def test_they_are_all_that_alembic_knows_but_the_newest(self, service: str):
        directory = ScriptDirectory.from_config(alembic_config(service, "postgresql://x@x/x"))
        known = {script.revision for script in directory.walk_revisions()}
        assert outdated_revisions(service) == known - {head_revision(service)} | {None}


class TestConfig:
    def test_it_needs_no_file(self):
        config = alembic_config(PACKAGE, "postgresql://somewhere")
        assert config.config_file_name is None
        assert config.attributes["schema"] == PACKAGE
        assert "somewhere" not in str(config.get_section(config.config_ini_section))


async def execute(dsn: str, statement: str) -> None:
    connection = await asyncpg.connect(dsn, server_settings=server_settings(PACKAGE))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def tables(dsn: str) -> list[tuple[str, str]]:
    connection = await asyncpg.connect(dsn, server_settings=server_settings(PACKAGE))
    try:
        rows = await connection.fetch(
            "SELECT schemaname, tablename FROM pg_tables"
            " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2"
        )
    finally:
        await connection.close()
    return [(row["schemaname"], row["tablename"]) for row in rows]


async def upgrade_in_processes(dsn: str, number: int) -> list[tuple[int | None, bytes]]:
    """Alembic keeps its context in module variables, so that migrators that meet are processes."""

    async def one() -> tuple[int | None, bytes]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", PROGRAM, PACKAGE, dsn, stderr=asyncio.subprocess.PIPE
        )
        _, errors = await process.communicate()
        return process.returncode, errors

    return list(await asyncio.gather(*(one() for _ in range(number))))
