"""Access rules of the routes about programmes."""

from typing import Annotated

from scheduling.access import Permission
from servicekit.access import Reach, requires

ReadProgrammes = Annotated[Reach, requires(Permission.PROGRAMME_READ)]
ManageProgrammes = Annotated[Reach, requires(Permission.PROGRAMME_MANAGE)]
