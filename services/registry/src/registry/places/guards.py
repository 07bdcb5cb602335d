"""Access rules of the routes of bases."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadBases = Annotated[Reach, requires(Permission.BASE_READ)]
ManageBases = Annotated[Reach, requires(Permission.BASE_MANAGE)]
