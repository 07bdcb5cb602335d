"""Who may do what in the evaluation service: every permission, and the roles that hold it, on one screen."""

from enum import StrEnum

from servicekit.access import AccessPolicy
from servicekit.app import KitPermissions


class Permission(StrEnum):
    """`resource:action`. A grant of a role reaches the organisation it names and everything below."""

    LEDGER_READ = "ledger:read"
    LEDGER_CORRECT = "ledger:correct"
    FINDING_READ = "finding:read"
    SURVEY_READ = "survey:read"
    FIGURES_READ = "figures:read"
    CHANGE_READ = "change:read"
    FEED_READ = "feed:read"
    OPERATIONS_READ = "operations:read"
    OPERATIONS_MANAGE = "operations:manage"


_SCHOOL_OFFICER = frozenset(
    {Permission.LEDGER_READ, Permission.FINDING_READ, Permission.SURVEY_READ, Permission.FIGURES_READ}
)
_OFFICER = _SCHOOL_OFFICER | {Permission.LEDGER_CORRECT}

PERMISSIONS_OF_ROLE: dict[str, frozenset[str]] = {
    "platform_admin": frozenset(Permission),
    "province_officer": _OFFICER,
    "city_officer": _OFFICER,
    "county_officer": _OFFICER,
    "school_officer": _SCHOOL_OFFICER,
    "teacher": frozenset(),  # what concerns only themselves needs no permission
    "service": frozenset({Permission.FEED_READ}),
    "exchange_client": frozenset({Permission.CHANGE_READ}),
}

POLICY = AccessPolicy(PERMISSIONS_OF_ROLE)
KIT_PERMISSIONS = KitPermissions(
    read_feed=Permission.FEED_READ,
    read_operations=Permission.OPERATIONS_READ,
    manage_operations=Permission.OPERATIONS_MANAGE,
)
