"""Alembic environment of the scheduling service; all of it is the kit's."""

from scheduling import api as _api  # noqa: F401 - defines every table
from scheduling.db import Base
from servicekit.migrations import run_migrations

run_migrations(Base.metadata)
