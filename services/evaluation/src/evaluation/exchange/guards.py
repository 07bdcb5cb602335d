"""Access rules of the routes for other systems."""

from typing import Annotated

from evaluation.access import Permission
from servicekit.access import Reach, requires

ReadChanges = Annotated[Reach, requires(Permission.CHANGE_READ)]
