"""Steps that run in a process of their own, with the environment of the service they are for.

The launcher itself never imports a service: it stays small, and what a migration does to a process (event
loop, logging, memory) ends with it. Usage: `python -m shixun_local.tasks migrate registry scheduling`.
"""

import asyncio
import importlib
import json
import os
import sys
from collections.abc import Callable
from typing import Any

DSNS_VARIABLE = "SHIXUN_MIGRATION_DSNS"
"""JSON: service → address of the database as its role."""
ADMIN_LOGIN_VARIABLE = "SHIXUN_BOOTSTRAP_LOGIN"
ADMIN_PASSWORD_VARIABLE = "SHIXUN_BOOTSTRAP_PASSWORD"  # noqa: S105 - the name, not the password


def command(task: str, *services: str) -> list[str]:
    """Return the command that runs one task for these services, one after the other."""
    return [sys.executable, "-m", "shixun_local.tasks", task, *services]


def migrate(service: str) -> None:
    """Bring one service's schema to the newest version."""
    from servicekit import migrations

    # The last line that is printed tells, should it fail, whose migration it was.
    sys.stderr.write(f"migrating {service}\n")
    migrations.upgrade(service, json.loads(os.environ[DSNS_VARIABLE])[service])


def ensure_administrator(service: str) -> None:
    """Create the first administrator, unless the login exists."""
    from registry.identity.bootstrap import ensure_admin

    settings = importlib.import_module(f"{service}.settings").Settings()
    login, password = os.environ[ADMIN_LOGIN_VARIABLE], os.environ[ADMIN_PASSWORD_VARIABLE]
    asyncio.run(ensure_admin(settings, login, password))


def export_contracts(service: str) -> None:
    """Print the service's contracts, file → text, as JSON; nothing is connected to."""
    from shixun_local.event_schemas import published_by, schema_file, schema_of

    app: Any = importlib.import_module(f"{service}.app").create_app()
    contracts = {"openapi.json": app.openapi()}
    contracts |= {schema_file(each.event_type): schema_of(each) for each in published_by(service)}
    texts = {
        name: json.dumps(contract, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        for name, contract in contracts.items()
    }
    sys.stdout.write(json.dumps(texts))


_TASKS: dict[str, Callable[[str], None]] = {
    "migrate": migrate,
    "ensure-administrator": ensure_administrator,
    "export-contracts": export_contracts,
}


if __name__ == "__main__":
    for name in sys.argv[2:]:
        _TASKS[sys.argv[1]](name)
