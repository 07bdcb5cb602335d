"""Access rules of the routes of pairings."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadPairings = Annotated[Reach, requires(Permission.PAIRING_READ)]
ManagePairings = Annotated[Reach, requires(Permission.PAIRING_MANAGE)]
