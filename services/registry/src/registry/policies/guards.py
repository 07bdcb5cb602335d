"""Access rules of the routes about policy packs."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadPolicies = Annotated[Reach, requires(Permission.POLICY_READ)]
ManagePolicies = Annotated[Reach, requires(Permission.POLICY_MANAGE)]
