"""Roles, grants and how far they reach, on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from registry.access import PERMISSIONS_OF_ROLE, POLICY, PROGRAM_ROLES, Permission, Role
from registry.identity.delegation.words import ROLE_WORDS, permission_word
from registry.identity.models import RoleGrant
from registry.identity.schemas import OrganisationRef
from servicekit.access import Actor
from servicekit.pagination import ListQuery
from servicekit.requests import current_request
from servicekit.wire import TWO_OR_MORE, Truth

GrantReason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]


class PermissionRead(BaseModel):
    """A permission, and what it lets somebody do."""

    permission: Permission
    title: str = Field(description="in the caller's language")

    @classmethod
    def of_role(cls, role: str) -> list["PermissionRead"]:
        """Those of a role, in the order of the table."""
        language = current_request().language
        held = PERMISSIONS_OF_ROLE[role]
        return [
            cls(permission=each, title=permission_word(each).render(language))
            for each in Permission
            if each in held
        ]


class RoleRead(BaseModel):
    """A role (角色)."""

    role: Role
    title: str = Field(description="in the caller's language")
    for_people: bool = Field(description="false: only programs hold it")
    may_give: bool = Field(description="whether the caller holds, somewhere, all that it permits")
    permissions: list[PermissionRead] = Field(
        description="what it permits in the registry; the other services have tables of their own"
    )

    @classmethod
    def of(cls, role: Role, actor: Actor) -> "RoleRead":
        """The role, as `actor` sees it."""
        for_people = role not in PROGRAM_ROLES
        return cls(
            role=role,
            title=ROLE_WORDS[role].render(current_request().language),
            for_people=for_people,
            may_give=for_people and PERMISSIONS_OF_ROLE[role] <= POLICY.permissions(actor),
            permissions=PermissionRead.of_role(role),
        )


class AccountRef(BaseModel):
    """An account by id and name."""

    id: UUID
    display_name: str


class GrantRecordRead(BaseModel):
    """A grant (授权), in force or withdrawn."""

    id: UUID
    account_id: UUID
    role: Role
    organisation: OrganisationRef | None = Field(description="null: everywhere")
    given_at: datetime
    given_by: AccountRef | None = Field(description="null: by the installation, or before this was kept")
    withdrawn_at: datetime | None = Field(description="null: in force")
    withdrawn_by: AccountRef | None
    withdrawn_reason: str | None
    may_withdraw: bool = Field(description="whether the caller may withdraw it")
    version: int

    @classmethod
    def of(cls, grant: RoleGrant, names: dict[str, str], may_withdraw: bool) -> "GrantRecordRead":
        """The grant, with the names of those who gave and withdrew it by account."""
        place: Any = grant.organisation
        return cls(
            id=grant.id,
            account_id=grant.account_id,
            role=grant.role,
            organisation=OrganisationRef.model_validate(place) if place else None,
            given_at=grant.created_at,
            given_by=_account(grant.granted_by, names),
            withdrawn_at=grant.withdrawn_at,
            withdrawn_by=_account(grant.withdrawn_by, names),
            withdrawn_reason=grant.withdrawn_reason,
            may_withdraw=may_withdraw,
            version=grant.version,
        )


def _account(account_id: str | None, names: dict[str, str]) -> AccountRef | None:
    name = names.get(account_id or "")
    return AccountRef(id=UUID(account_id), display_name=name) if account_id and name else None


class GrantWithdraw(BaseModel):
    """Why a grant is withdrawn."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "岗位调整"}]})

    reason: GrantReason


class GrantSort(StrEnum):
    """Orders of the list of an account's grants; a minus means falling."""

    GIVEN_AT = "given_at"
    GIVEN_AT_FALLING = "-given_at"


class GrantQuery(ListQuery):
    """Filters of the list of an account's grants."""

    sort: GrantSort = GrantSort.GIVEN_AT_FALLING
    withdrawn: Truth | None = Field(None, description="only those that were, or only those that were not")


_IN_THE_CLEAR = {Permission.PERSON_EXPORT_IDS, Permission.PERSON_DISCLOSE}


class PeopleShown(StrEnum):
    """How much a role shows of people."""

    NONE = "none"
    """their profiles are not shown"""
    MASKED = "masked"
    """profiles with citizen id, phone and birth date masked"""
    EXPORTABLE = "exportable"
    """masked likewise, but to be had in the clear for a stated reason that is audited"""

    @classmethod
    def of_role(cls, role: Role) -> "PeopleShown":
        """What `role` shows."""
        held = PERMISSIONS_OF_ROLE[role]
        if Permission.PERSON_READ not in held:
            return cls.NONE
        return cls.EXPORTABLE if held & _IN_THE_CLEAR else cls.MASKED


class GrantReachRead(BaseModel):
    """How far a role at an organisation reaches, and what it permits there."""

    role: Role
    title: str = Field(description="the role, in the caller's language")
    organisation: OrganisationRef | None = Field(description="null: everywhere")
    organisations: int = Field(ge=0, description="open organisations it reaches, its own among them")
    people: int = Field(ge=0, description="people on the rosters of these")
    people_shown: PeopleShown
    permissions: list[PermissionRead]

    @classmethod
    def of(
        cls, role: Role, organisation: OrganisationRef | None, counts: tuple[int, int]
    ) -> "GrantReachRead":
        """What the role means there; `counts` are organisations and people."""
        organisations, people = counts
        return cls(
            role=role,
            title=ROLE_WORDS[role].render(current_request().language),
            organisation=organisation,
            organisations=organisations,
            people=people,
            people_shown=PeopleShown.of_role(role),
            permissions=PermissionRead.of_role(role),
        )


class AccountReachRead(BaseModel):
    """What somebody can see and do (这个人能看到什么): the grants in force at organisations that are open."""

    account_id: UUID
    display_name: str
    grants: list[GrantReachRead]
