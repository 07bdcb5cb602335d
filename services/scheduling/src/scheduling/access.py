"""Who may do what in the scheduling service: every permission, and the roles that hold it, on one screen."""

from enum import StrEnum

from servicekit.access import AccessPolicy
from servicekit.app import KitPermissions


class Permission(StrEnum):
    """`resource:action`. A grant of a role reaches the organisation it names and everything below."""

    FEED_READ = "feed:read"
    OPERATIONS_READ = "operations:read"
    OPERATIONS_MANAGE = "operations:manage"


PERMISSIONS_OF_ROLE: dict[str, frozenset[str]] = {
    "platform_admin": frozenset(Permission),
    "service": frozenset({Permission.FEED_READ}),
}

POLICY = AccessPolicy(PERMISSIONS_OF_ROLE)
KIT_PERMISSIONS = KitPermissions(
    read_feed=Permission.FEED_READ,
    read_operations=Permission.OPERATIONS_READ,
    manage_operations=Permission.OPERATIONS_MANAGE,
)
