"""Alembic as every service uses it: its own history in its own schema, one migrator at a time.

A service's package holds `migrations/` with `versions/` and an `env.py` of two lines that calls
`run_migrations`. Each migration is one transaction with a lock time-out, so that a migration waiting
for a busy table fails instead of blocking every request behind it.
"""

import asyncio
from typing import Any, Literal

from alembic import command, context
from alembic.autogenerate.api import AutogenContext
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, TypeDecorator, pool, text
from sqlalchemy.dialects.postgresql.base import ischema_names
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from servicekit import consumer, idempotency, jobs, outbox, states  # noqa: F401 - they define the kit's tables
from servicekit.audit import AuditEntry
from servicekit.db import LTree, Xid8, async_dsn, server_settings
from servicekit.revisions import VERSION_TABLE, migrations_folder

# So that comparing models with the database knows these columns for what they are.
ischema_names.update(ltree=LTree, xid8=Xid8)

_LOCK_TIMEOUT = "10s"
# One lock for all services: they share a database, and a migration is short.
_ADVISORY_LOCK = 0x5348_4958
_NOT_OURS = ("pgqueuer",)


def kit_metadata() -> MetaData:
    """The tables that the kit brings into every service's schema."""
    return AuditEntry.metadata


def alembic_config(package: str, dsn: str) -> Config:
    """Alembic's configuration for the service in `package` at the database `dsn`."""
    config = Config()
    config.set_main_option("script_location", str(migrations_folder(package)))
    config.set_main_option("version_path_separator", "os")
    config.attributes.update(dsn=dsn, schema=package)
    return config


def upgrade(package: str, dsn: str, revision: str = "head") -> None:
    """Bring the schema of the service in `package` up to `revision`. Safe to repeat and to interrupt."""
    command.upgrade(alembic_config(package, dsn), revision)


def head_revision(package: str) -> str | None:
    """The newest revision that the installed package knows."""
    return ScriptDirectory(str(migrations_folder(package))).get_current_head()


async def current_revision(package: str, dsn: str) -> str | None:
    """The revision that the database is at; none when nothing was migrated."""
    engine = _engine(dsn, package)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(
                lambda sync: MigrationContext.configure(sync, opts=_version_table()).get_current_revision()
            )
    finally:
        await engine.dispose()


def run_migrations(metadata: MetaData) -> None:
    """Called by a service's `env.py` with the metadata of its own tables."""
    config = context.config
    asyncio.run(_run(config.attributes["dsn"], config.attributes["schema"], metadata))


async def _run(dsn: str, schema: str, metadata: MetaData) -> None:
    engine = _engine(dsn, schema)
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _ADVISORY_LOCK})
            await connection.commit()
            await connection.run_sync(_migrate, metadata)
    finally:
        await engine.dispose()


def _migrate(connection: Connection, metadata: MetaData) -> None:
    connection.execute(text(f"SET lock_timeout = '{_LOCK_TIMEOUT}'"))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=[metadata, kit_metadata()],
        include_object=_is_ours,
        render_item=_render,
        transaction_per_migration=True,
        compare_server_default=True,
        **_version_table(),
    )
    with context.begin_transaction():
        context.run_migrations()


def _version_table() -> dict[str, Any]:
    return {"version_table": VERSION_TABLE}


def _render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write our column types into a generated migration as what they are in the database."""
    if kind != "type":
        return False
    if isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl).__name__}()"
    if isinstance(item, LTree | Xid8):
        autogen.imports.add(f"from servicekit.db import {type(item).__name__}")
        return f"{type(item).__name__}()"
    return False


def _is_ours(_object: object, name: str | None, kind: str, _reflected: bool, _compare_to: object) -> bool:
    """Leave the queue library's own tables to it when comparing models with the database."""
    return not (kind == "table" and name is not None and name.startswith(_NOT_OURS))


def _engine(dsn: str, schema: str) -> AsyncEngine:
    return create_async_engine(
        async_dsn(dsn),
        poolclass=pool.NullPool,
        connect_args={"server_settings": server_settings(schema)},
    )
