"""Alembic environment of the evaluation service; all of it is the kit's."""

from evaluation.db import Base
from servicekit.migrations import run_migrations

run_migrations(Base.metadata)
