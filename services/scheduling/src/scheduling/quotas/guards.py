"""Access rules of the routes about quotas; who reads a programme may read its quotas."""

from typing import Annotated

from scheduling.access import Permission
from servicekit.access import Reach, requires

ReadQuotas = Annotated[Reach, requires(Permission.PROGRAMME_READ)]
ManageQuotas = Annotated[Reach, requires(Permission.QUOTA_MANAGE)]
