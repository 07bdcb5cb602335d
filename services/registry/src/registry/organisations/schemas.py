"""Organisations on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from registry.organisations.models import OrganisationKind
from servicekit.pagination import ListQuery

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=r"\S")]
Code = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z0-9_-]{1,32}$")]
DivisionCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500)]

_EXAMPLE: dict[str, JsonValue] = {
    "code": "451302-001",
    "name": "来宾市兴宾区第一小学",
    "kind": "school",
    "division_code": "451302",
    "parent_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
}


class OrganisationRead(BaseModel):
    """An organisation (组织机构) at its place in the tree."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str = Field(description="unique among the open organisations")
    name: str
    kind: OrganisationKind
    division_code: str | None = Field(description="division of GB/T 2260 (six digits)")
    parent_id: UUID | None = Field(description="the organisation above; null for a root")
    path: str = Field(description="ids (hexadecimal) from the root down to it, joined by dots")
    depth: int = Field(description="how many organisations stand above it")
    child_count: int = Field(description="open organisations directly below it")
    closed_at: datetime | None
    close_reason: str | None
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime
    updated_at: datetime


class OrganisationCreate(BaseModel):
    """A new organisation. Without a parent it becomes a root, which takes reach over everything."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    code: Code
    name: Name
    kind: OrganisationKind
    division_code: DivisionCode | None = None
    parent_id: UUID | None = None


class OrganisationUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"name": "兴宾区实验小学"}]})

    code: Code | MISSING = MISSING
    name: Name | MISSING = MISSING
    kind: OrganisationKind | MISSING = MISSING
    division_code: DivisionCode | MISSING | None = MISSING


class OrganisationMove(BaseModel):
    """Where in the tree it goes, with everything below it."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"parent_id": _EXAMPLE["parent_id"]}]}
    )

    parent_id: UUID | None = Field(description="the new parent; null makes it a root")


class OrganisationSort(StrEnum):
    """Orders of the list; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"
    CODE = "code"
    CODE_FALLING = "-code"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class OrganisationQuery(ListQuery):
    """Filters of the list."""

    sort: OrganisationSort = OrganisationSort.NAME
    kind: OrganisationKind | None = None
    parent_id: UUID | None = Field(None, description="only those directly below this one")
    below: UUID | None = Field(None, description="only this one and everything below it")
    roots: bool = Field(False, description="only the topmost ones within reach")
    q: str | None = Field(None, max_length=60, description="part of the name, or beginning of the code")
    include_closed: bool = Field(False, description="also show closed ones")
