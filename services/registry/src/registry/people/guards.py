"""Access rules of the routes about people."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadPeople = Annotated[Reach, requires(Permission.PERSON_READ)]
ManagePeople = Annotated[Reach, requires(Permission.PERSON_MANAGE)]
ExportCitizenIds = Annotated[Reach, requires(Permission.PERSON_EXPORT_IDS)]
