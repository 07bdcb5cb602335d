"""Alembic environment of the evaluation service; all of it is the kit's."""

from evaluation import api as _api  # noqa: F401 - defines every table
from evaluation.db import Base
from evaluation.integration import (  # noqa: F401 - defines tables that no route reads by itself
    enrolments,
    organisations,
    people,
    policies,
    programmes,
)
from servicekit.migrations import run_migrations

run_migrations(Base.metadata)
