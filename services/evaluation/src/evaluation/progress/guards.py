"""Access rules of the routes about findings."""

from typing import Annotated

from evaluation.access import Permission
from servicekit.access import Reach, requires

ReadFindings = Annotated[Reach, requires(Permission.FINDING_READ)]
