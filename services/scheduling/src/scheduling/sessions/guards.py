"""Access rules of the routes about sessions."""

from typing import Annotated

from scheduling.access import Permission
from servicekit.access import Reach, requires

ReadSessions = Annotated[Reach, requires(Permission.PROGRAMME_READ)]
ManageSessions = Annotated[Reach, requires(Permission.SESSION_MANAGE)]
