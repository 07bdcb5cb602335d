"""Access rules of the identity routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadAccounts = Annotated[Reach, requires(Permission.ACCOUNT_READ)]
ManageAccounts = Annotated[Reach, requires(Permission.ACCOUNT_MANAGE)]
ReadApiClients = Annotated[Reach, requires(Permission.API_CLIENT_READ)]
ManageApiClients = Annotated[Reach, requires(Permission.API_CLIENT_MANAGE)]
RotateKeys = Annotated[Reach, requires(Permission.SIGNING_KEY_ROTATE)]
