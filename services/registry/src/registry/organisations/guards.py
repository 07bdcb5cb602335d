"""Access rules of the organisation routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadOrganisations = Annotated[Reach, requires(Permission.ORGANISATION_READ)]
ManageOrganisations = Annotated[Reach, requires(Permission.ORGANISATION_MANAGE)]
