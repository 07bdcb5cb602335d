"""Who may do what in the registry: every permission, and the roles that hold it, on one screen."""

from enum import StrEnum

from servicekit.access import AccessPolicy
from servicekit.app import KitPermissions


class Permission(StrEnum):
    """`resource:action`. A grant of a role reaches the organisation it names and everything below."""

    ORGANISATION_READ = "organisation:read"
    ORGANISATION_MANAGE = "organisation:manage"
    PERSON_READ = "person:read"
    PERSON_MANAGE = "person:manage"
    PERSON_EXPORT_IDS = "person:export_ids"
    """take citizen ids away in the clear, for a reason that is kept"""
    PERSON_DISCLOSE = "person:disclose"
    """see citizen id, phone and birth date of somebody whole, for a reason that is kept"""
    DISCLOSURE_READ = "disclosure:read"
    EXPERT_READ = "expert:read"
    EXPERT_MANAGE = "expert:manage"
    EXPERT_REVIEW = "expert:review"
    """decide who comes into the expert library, stays and goes"""
    INSTITUTION_READ = "institution:read"
    INSTITUTION_MANAGE = "institution:manage"
    ACCOUNT_READ = "account:read"
    ACCOUNT_MANAGE = "account:manage"
    COURSE_READ = "course:read"
    COURSE_WRITE = "course:write"
    COURSE_REVIEW = "course:review"
    RESOURCE_READ = "resource:read"
    RESOURCE_WRITE = "resource:write"
    RESOURCE_PUBLISH = "resource:publish"
    FILE_UPLOAD = "file:upload"
    """send files; held by every role that writes courses or resources"""
    POLICY_READ = "policy:read"
    POLICY_MANAGE = "policy:manage"
    BUDGET_READ = "budget:read"
    BUDGET_MANAGE = "budget:manage"
    BASE_READ = "base:read"
    BASE_MANAGE = "base:manage"
    STUDIO_READ = "studio:read"
    STUDIO_MANAGE = "studio:manage"
    STUDIO_MEMBERS = "studio:members"
    """keep who is in a studio, and say what came of its tasks; assessing it is for others"""
    PAIRING_READ = "pairing:read"
    PAIRING_MANAGE = "pairing:manage"
    API_CLIENT_READ = "api-client:read"
    API_CLIENT_MANAGE = "api-client:manage"
    SIGNING_KEY_ROTATE = "signing-key:rotate"
    FEED_READ = "feed:read"
    OPERATIONS_READ = "operations:read"
    OPERATIONS_MANAGE = "operations:manage"


class Role(StrEnum):
    """What a grant says somebody is at an organisation (角色)."""

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
    EXCHANGE_CLIENT = "exchange_client"
    """省级等外部系统: another authority's system, reading what changes; see `docs/exchange.md`"""


PROGRAM_ROLES = frozenset({Role.SERVICE, Role.EXCHANGE_CLIENT})
"""Roles that only programs hold; what they may do stands in the services that they read."""

_OFFICER = frozenset(
    {
        Permission.ORGANISATION_READ,
        Permission.ORGANISATION_MANAGE,
        Permission.PERSON_READ,
        Permission.PERSON_MANAGE,
        Permission.PERSON_EXPORT_IDS,
        Permission.PERSON_DISCLOSE,
        Permission.DISCLOSURE_READ,
        Permission.EXPERT_READ,
        Permission.EXPERT_MANAGE,
        Permission.EXPERT_REVIEW,
        Permission.INSTITUTION_READ,
        Permission.INSTITUTION_MANAGE,
        Permission.ACCOUNT_READ,
        Permission.ACCOUNT_MANAGE,
        Permission.COURSE_READ,
        Permission.COURSE_WRITE,
        Permission.COURSE_REVIEW,
        Permission.RESOURCE_READ,
        Permission.RESOURCE_WRITE,
        Permission.RESOURCE_PUBLISH,
        Permission.FILE_UPLOAD,
        Permission.POLICY_READ,
        Permission.POLICY_MANAGE,
        Permission.BUDGET_READ,
        Permission.BUDGET_MANAGE,
        Permission.BASE_READ,
        Permission.BASE_MANAGE,
        Permission.STUDIO_READ,
        Permission.STUDIO_MANAGE,
        Permission.STUDIO_MEMBERS,
        Permission.PAIRING_READ,
        Permission.PAIRING_MANAGE,
        Permission.API_CLIENT_READ,
        Permission.API_CLIENT_MANAGE,
    }
)

PERMISSIONS_OF_ROLE: dict[str, frozenset[str]] = {
    Role.PLATFORM_ADMIN: frozenset(Permission),
    Role.PROVINCE_OFFICER: _OFFICER,
    Role.CITY_OFFICER: _OFFICER,
    Role.COUNTY_OFFICER: _OFFICER,
    Role.SCHOOL_OFFICER: frozenset(
        {
            Permission.ORGANISATION_READ,
            Permission.PERSON_READ,
            Permission.PERSON_MANAGE,
            Permission.PERSON_EXPORT_IDS,
            Permission.PERSON_DISCLOSE,
            Permission.DISCLOSURE_READ,
            Permission.EXPERT_READ,
            Permission.EXPERT_MANAGE,
            Permission.INSTITUTION_READ,
            Permission.ACCOUNT_READ,
            Permission.ACCOUNT_MANAGE,
            Permission.COURSE_READ,
            Permission.COURSE_WRITE,
            Permission.COURSE_REVIEW,
            Permission.RESOURCE_READ,
            Permission.RESOURCE_WRITE,
            Permission.FILE_UPLOAD,
            Permission.BUDGET_READ,
            Permission.BUDGET_MANAGE,
            Permission.BASE_READ,
            Permission.STUDIO_READ,
            Permission.STUDIO_MEMBERS,
            Permission.PAIRING_READ,
            Permission.PAIRING_MANAGE,
            Permission.POLICY_READ,
        }
    ),
    Role.TEACHER: frozenset(
        {
            Permission.ORGANISATION_READ,
            Permission.COURSE_READ,
            Permission.RESOURCE_READ,
            Permission.BASE_READ,
            Permission.STUDIO_READ,
            Permission.POLICY_READ,
        }
    ),
    Role.SERVICE: frozenset({Permission.FEED_READ}),
    Role.EXCHANGE_CLIENT: frozenset(),
}

POLICY = AccessPolicy(PERMISSIONS_OF_ROLE)
KIT_PERMISSIONS = KitPermissions(
    read_feed=Permission.FEED_READ,
    read_operations=Permission.OPERATIONS_READ,
    manage_operations=Permission.OPERATIONS_MANAGE,
)
