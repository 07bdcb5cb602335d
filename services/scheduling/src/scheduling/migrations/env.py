"""Alembic environment of the scheduling service; all of it is the kit's."""

from scheduling.db import Base
from scheduling.integration import organisations as _organisations  # noqa: F401 - defines tables
from servicekit.migrations import run_migrations

run_migrations(Base.metadata)
