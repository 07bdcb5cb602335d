"""Access rules of the institution routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadInstitutions = Annotated[Reach, requires(Permission.INSTITUTION_READ)]
ManageInstitutions = Annotated[Reach, requires(Permission.INSTITUTION_MANAGE)]
