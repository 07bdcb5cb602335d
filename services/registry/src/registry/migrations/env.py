"""Alembic environment of the registry; all of it is the kit's."""

from registry.careers import models as _careers  # noqa: F401 - defines tables
from registry.corrections import models as _corrections  # noqa: F401 - defines tables
from registry.db import Base
from registry.duplicates import models as _duplicates  # noqa: F401 - defines tables
from registry.identity import models as _identity  # noqa: F401 - defines tables
from registry.identity.second_factor import models as _second_factor  # noqa: F401 - defines tables
from registry.marks import models as _marks  # noqa: F401 - defines tables
from registry.organisations import history as _history  # noqa: F401 - defines tables
from registry.organisations import models as _organisations  # noqa: F401 - defines tables
from registry.people import models as _people  # noqa: F401 - defines tables
from registry.policies import models as _policies  # noqa: F401 - defines tables
from registry.roster import models as _roster  # noqa: F401 - defines tables
from registry.tiers import models as _tiers  # noqa: F401 - defines tables
from servicekit.migrations import run_migrations

run_migrations(Base.metadata)
