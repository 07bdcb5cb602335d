"""Which migrations a service's package brings, read from its files.

A serving process asks this for its readiness; Alembic, which also knows, takes a third of its whole start
to load.
"""

import ast
import importlib.resources
from functools import cache
from pathlib import Path

VERSION_TABLE = "alembic_version"


def migrations_folder(package: str) -> Path:
    """The folder with a service's migrations."""
    return Path(str(importlib.resources.files(package).joinpath("migrations")))


@cache
def outdated_revisions(package: str) -> frozenset[str | None]:
    """The revisions that a newer one replaces; none (nothing migrated) is among them."""
    files = (migrations_folder(package) / "versions").glob("*.py")
    return frozenset({None}).union(*(_replaced(file) for file in files))


def _replaced(file: Path) -> frozenset[str | None]:
    """What a migration names as `down_revision`: one revision, several for a merge, none for the first."""
    for statement in ast.parse(file.read_text(encoding="utf-8")).body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id="down_revision")], value=ast.expr() as value)
                | ast.AnnAssign(target=ast.Name(id="down_revision"), value=ast.expr() as value)
            ):
                named = ast.literal_eval(value)
                return frozenset(named if isinstance(named, list | tuple) else [named])
    return frozenset()
