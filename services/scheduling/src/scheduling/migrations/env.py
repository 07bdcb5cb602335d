"""Alembic environment of the scheduling service; all of it is the kit's."""

from scheduling.db import Base
from scheduling.enrolments import models as _enrolments  # noqa: F401 - defines tables
from scheduling.integration import organisations as _organisations  # noqa: F401
from scheduling.integration import people as _people  # noqa: F401
from scheduling.programmes import models as _programmes  # noqa: F401
from scheduling.quotas import models as _quotas  # noqa: F401
from scheduling.venues import models as _venues  # noqa: F401
from servicekit.migrations import run_migrations

run_migrations(Base.metadata)
