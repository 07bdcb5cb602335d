"""Bringing the database to the version of the code, and knowing when it already is.

Loading the migration machinery takes longer than starting the database, so an ordinary start skips it when
nothing can have changed: same files as after the last migration, and each schema still at the version that
was reached then (a restored backup is not).
"""

import hashlib
import importlib.util
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import asyncpg

from servicekit.settings import ENV_PREFIX
from shixun_local import tasks
from shixun_local.layout import Layout
from shixun_local.secret_store import SERVICES
from shixun_local.services import Deployment
from shixun_local.steps import run_step


async def migrate(deployment: Deployment, layout: Layout, *, force: bool = False) -> bool:
    """Migrate every service's schema; return whether it was necessary. Raises `step-failed`."""
    dsns = {service: deployment.database.service_dsn(service, deployment.secrets) for service in SERVICES}
    code = _fingerprint()
    if not force and _remembered(layout) == {"code": code, "versions": await _versions(dsns)}:
        return False
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ENV_PREFIX)}
    await run_step(
        "迁移数据库结构",
        "migrating the database",
        tasks.command("migrate", *SERVICES),
        environment | {tasks.DSNS_VARIABLE: json.dumps(dsns)},
    )
    partial = layout.migrations.with_suffix(".partial")
    partial.write_text(json.dumps({"code": code, "versions": await _versions(dsns)}), encoding="utf-8")
    partial.replace(layout.migrations)
    return True


def _remembered(layout: Layout) -> object:
    with suppress(OSError, ValueError):
        return json.loads(layout.migrations.read_text(encoding="utf-8"))
    return None


async def _versions(dsns: dict[str, str]) -> dict[str, str | None]:
    """Return the version each schema is at; None where nothing was migrated yet."""
    versions: dict[str, str | None] = {}
    for service, dsn in dsns.items():
        connection = await asyncpg.connect(dsn, timeout=10)
        try:
            # Asked first: the error of a missing table would stand in the server's log and on the console.
            migrated = await connection.fetchval("SELECT to_regclass('alembic_version') IS NOT NULL")
            newest = "SELECT version_num FROM alembic_version"
            versions[service] = await connection.fetchval(newest) if migrated else None
        finally:
            await connection.close()
    return versions


def _fingerprint() -> str:
    total = hashlib.sha256()
    for file in _files():
        total.update(os.fsencode(file.name) + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def _files() -> Iterator[Path]:
    """Yield every file that decides what a migration does."""
    for service in SERVICES:
        yield from sorted((_package(service) / "migrations").rglob("*.py"))
    # A migration may create the kit's own tables.
    yield from sorted(_package("servicekit").glob("*.py"))


def _package(name: str) -> Path:
    """Return a package's folder without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(name)
    return Path(spec.submodule_search_locations[0])
