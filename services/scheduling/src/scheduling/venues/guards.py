"""Access rules of the routes about venues."""

from typing import Annotated

from scheduling.access import Permission
from servicekit.access import Reach, requires

ReadVenues = Annotated[Reach, requires(Permission.VENUE_READ)]
ManageVenues = Annotated[Reach, requires(Permission.VENUE_MANAGE)]
