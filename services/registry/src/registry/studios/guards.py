"""Access rules of the routes of studios."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadStudios = Annotated[Reach, requires(Permission.STUDIO_READ)]
ManageStudios = Annotated[Reach, requires(Permission.STUDIO_MANAGE)]
KeepStudioMembers = Annotated[Reach, requires(Permission.STUDIO_MEMBERS)]
