"""Access rules of the routes about experts."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadExperts = Annotated[Reach, requires(Permission.EXPERT_READ)]
ManageExperts = Annotated[Reach, requires(Permission.EXPERT_MANAGE)]
DecideExperts = Annotated[Reach, requires(Permission.EXPERT_REVIEW)]
