"""Who may do what in the scheduling service: every permission, and the roles that hold it, on one screen."""

from enum import StrEnum

from servicekit.access import AccessPolicy, Actor, Reach
from servicekit.app import KitPermissions


class Permission(StrEnum):
    """`resource:action`. A grant of a role reaches the organisation it names and everything below."""

    PROGRAMME_READ = "programme:read"
    PROGRAMME_MANAGE = "programme:manage"
    PROGRAMME_APPROVE = "programme:approve"
    QUOTA_MANAGE = "quota:manage"
    ENROLMENT_NOMINATE = "enrolment:nominate"
    VENUE_READ = "venue:read"
    VENUE_MANAGE = "venue:manage"
    SESSION_MANAGE = "session:manage"
    ATTENDANCE_RUN = "attendance:run"
    ATTENDANCE_READ = "attendance:read"
    FEED_READ = "feed:read"
    OPERATIONS_READ = "operations:read"
    OPERATIONS_MANAGE = "operations:manage"


class Role(StrEnum):
    """What a grant says somebody is at an organisation (角色); the registry gives them out."""

    PLATFORM_ADMIN = "platform_admin"
    """平台管理员"""
    PROVINCE_OFFICER = "province_officer"
    """省级管理员"""
    CITY_OFFICER = "city_officer"
    """市级管理员"""
    COUNTY_OFFICER = "county_officer"
    """县级管理员"""
    SCHOOL_OFFICER = "school_officer"
    """学校培训负责人"""
    TEACHER = "teacher"
    """教师（学员）"""
    SERVICE = "service"
    """another service of this system, reading the event feed"""


_OFFICER = frozenset(
    {
        Permission.PROGRAMME_READ,
        Permission.PROGRAMME_MANAGE,
        Permission.PROGRAMME_APPROVE,
        Permission.QUOTA_MANAGE,
        Permission.ENROLMENT_NOMINATE,
        Permission.VENUE_READ,
        Permission.VENUE_MANAGE,
        Permission.SESSION_MANAGE,
        Permission.ATTENDANCE_RUN,
        Permission.ATTENDANCE_READ,
    }
)

PERMISSIONS_OF_ROLE: dict[str, frozenset[str]] = {
    Role.PLATFORM_ADMIN: frozenset(Permission),
    Role.PROVINCE_OFFICER: _OFFICER,
    Role.CITY_OFFICER: _OFFICER,
    Role.COUNTY_OFFICER: _OFFICER,
    Role.SCHOOL_OFFICER: frozenset(
        {
            Permission.PROGRAMME_READ,
            Permission.PROGRAMME_MANAGE,
            Permission.ENROLMENT_NOMINATE,
            Permission.VENUE_READ,
            Permission.VENUE_MANAGE,
            Permission.SESSION_MANAGE,
            Permission.ATTENDANCE_RUN,
            Permission.ATTENDANCE_READ,
        }
    ),
    # What concerns a teacher stands under /v1/my, open to whoever is signed in, for themselves only.
    Role.TEACHER: frozenset(),
    Role.SERVICE: frozenset({Permission.FEED_READ}),
}

POLICY = AccessPolicy(PERMISSIONS_OF_ROLE)
KIT_PERMISSIONS = KitPermissions(
    read_feed=Permission.FEED_READ,
    read_operations=Permission.OPERATIONS_READ,
    manage_operations=Permission.OPERATIONS_MANAGE,
)


def reach_of(actor: Actor, permission: str) -> Reach:
    """How far `permission` reaches for the actor; over nothing when they do not hold it.

    For what one route offers to callers of several kinds; a route for one kind is guarded instead.
    """
    return POLICY.reach(actor, permission) or Reach(actor, ())
