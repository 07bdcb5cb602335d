"""Accounts, sessions, API clients and tokens on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StrictBool, StringConstraints

from registry.access import Role
from servicekit.access import ActorKind
from servicekit.pagination import ListQuery
from servicekit.wire import SOME_TEXT

Login = Annotated[
    str, StringConstraints(strip_whitespace=True, to_lower=True, pattern=r"^[A-Za-z0-9._@-]{3,64}$")
]
DisplayName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60, pattern=SOME_TEXT)
]
NewPassword = Annotated[SecretStr, Field(min_length=10, max_length=128, description="10 to 128 characters")]


class SessionCreate(BaseModel):
    """Sign in."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"login": "city", "password": "correct horse battery"}]},
    )

    login: str = Field(min_length=1, max_length=64)
    password: SecretStr = Field(min_length=1, max_length=128)


class TokenRead(BaseModel):
    """An access token. Send it as `Authorization: Bearer …`; the refresh token is in a cookie."""

    access_token: str
    token_type: Literal["Bearer"]
    expires_in: int = Field(description="seconds until the access token expires")


class OrganisationRef(BaseModel):
    """An organisation by id and name."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str


class GrantRead(BaseModel):
    """A role at an organisation, and therefore in everything below it."""

    role: Role
    organisation: OrganisationRef | None = Field(description="null: everywhere")


class GrantCreate(BaseModel):
    """A role to give at an organisation."""

    model_config = ConfigDict(extra="forbid")

    role: Role
    organisation_id: UUID | None = Field(description="null: everywhere, for who holds it everywhere")


class MeRead(BaseModel):
    """Who the caller is and what they may do."""

    id: str
    login: str | None = Field(description="null for a program")
    display_name: str
    kind: ActorKind
    grants: list[GrantRead]
    permissions: list[str] = Field(
        description="every permission held anywhere, for showing and hiding controls"
    )


class AccountRead(BaseModel):
    """An account (账号)."""

    id: UUID
    login: str
    display_name: str
    disabled: bool
    has_password: bool = Field(description="false: its owner has yet to choose one by a code")
    has_second_factor: bool = Field(description="whether signing in needs a code of an app too")
    blocked_until: datetime | None = Field(description="until when failed sign-ins keep it from signing in")
    may_manage: bool = Field(description="whether the caller may unlock it, reset it and end its sessions")
    grants: list[GrantRead]
    version: int
    created_at: datetime


class AccountCreate(BaseModel):
    """A new account with its first roles."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "login": "xingbin.officer",
                    "display_name": "兴宾区培训专干",
                    "password": "a-long-passphrase",
                    "grants": [
                        {"role": "county_officer", "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"}
                    ],
                }
            ]
        },
    )

    login: Login
    display_name: DisplayName
    password: NewPassword
    grants: list[GrantCreate] = Field(min_length=1, max_length=20)


class AccountSort(StrEnum):
    """Orders of the list of accounts; a minus means falling."""

    LOGIN = "login"
    LOGIN_FALLING = "-login"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class AccountQuery(ListQuery):
    """Filters of the list of accounts."""

    sort: AccountSort = AccountSort.LOGIN
    role: Role | None = None
    organisation_id: UUID | None = Field(None, description="only accounts with a grant at this organisation")
    q: str | None = Field(None, min_length=1, max_length=64, description="how the login or the name begins")


class ApiClientRead(BaseModel):
    """An API client (接入方)."""

    model_config = ConfigDict(from_attributes=True)

    client_id: UUID
    name: str
    organisation: OrganisationRef = Field(description="what it reads is what changes here and below")
    version: int
    created_at: datetime
    last_used_at: datetime | None = Field(description="when it last got a token")
    revoked_at: datetime | None
    revoked_reason: str | None


class ApiClientSecretRead(ApiClientRead):
    """An API client with its secret, which is shown this once and kept nowhere."""

    client_secret: str


class ApiClientCreate(BaseModel):
    """Another system to let in."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"name": "广西教师管理信息系统", "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"}
            ]
        },
    )

    name: DisplayName
    organisation_id: UUID


class ApiClientSort(StrEnum):
    """Orders of the list of API clients; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class ApiClientQuery(ListQuery):
    """Filters of the list of API clients."""

    sort: ApiClientSort = ApiClientSort.NAME
    organisation_id: UUID | None = Field(None, description="only clients of this very organisation")
    revoked: bool | None = Field(
        None, description="only those that were revoked, or only those that were not"
    )


class JwksRead(BaseModel):
    """Public signing keys (RFC 7517)."""

    keys: list[dict[str, str]]


class RotationRequest(BaseModel):
    """How to rotate the signing key."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"withdraw": False}]})

    withdraw: StrictBool = Field(False, description="the old key leaked: refuse at once everything it signed")


class RotationRead(BaseModel):
    """The key that signs from now on."""

    kid: UUID
