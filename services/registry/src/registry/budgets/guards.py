"""Access rules of the budget routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadBudgets = Annotated[Reach, requires(Permission.BUDGET_READ)]
ManageBudgets = Annotated[Reach, requires(Permission.BUDGET_MANAGE)]
