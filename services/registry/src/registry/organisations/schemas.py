"""Organisations on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from registry.marks.kinds import MarkKind
from registry.organisations import rules
from registry.organisations.history import OrganisationVersion
from registry.organisations.models import Area, Organisation, OrganisationKind, RuralKind, SchoolKind
from servicekit.pagination import ListQuery
from servicekit.wire import SOME_TEXT, Instant

Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=SOME_TEXT)
]
Code = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z0-9_-]{1,32}$")]
DivisionCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")]
AsOf = Annotated[
    Instant | None,
    Field(
        description="show the tree as it was at this instant (with offset); without it as it is now",
        examples=["2026-09-01T00:00:00+08:00"],
    ),
]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500)]

_EXAMPLE: dict[str, JsonValue] = {
    "code": "451302-001",
    "name": "来宾市兴宾区第一小学",
    "kind": "school",
    "division_code": "451302",
    "parent_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "school_kind": "primary",
    "rural_kind": None,
    "area": "urban",
}


class OrganisationRead(BaseModel):
    """An organisation (组织机构) at its place in the tree."""

    id: UUID
    code: str = Field(description="unique among the open organisations")
    name: str
    kind: OrganisationKind
    division_code: str | None = Field(description="division of GB/T 2260 (six digits)")
    parent_id: UUID | None = Field(description="the organisation above; null for a root")
    path: str = Field(description="ids (hexadecimal) from the root down to it, joined by dots")
    depth: int = Field(description="how many organisations stand above it")
    child_count: int = Field(description="open organisations directly below it")
    school_kind: SchoolKind | None = Field(description="of a school: JY/T 1001")
    rural_kind: RuralKind | None = Field(description="of a school: 乡村小规模学校, 乡镇寄宿制学校")
    area: Area | None = Field(description="城区, 镇区, 乡村")
    closed_at: datetime | None
    close_reason: str | None
    successor_id: UUID | None = Field(description="what it was merged into")
    as_of: datetime | None = Field(description="the instant it is shown as it was at; null: as it is now")
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, organisation: Organisation, child_count: int) -> Self:
        """An organisation as it is now."""
        return cls(
            **_shared(organisation),
            id=organisation.id,
            depth=organisation.depth,
            child_count=child_count,
            closed_at=organisation.closed_at,
            close_reason=organisation.close_reason,
            as_of=None,
            version=organisation.version,
            created_at=organisation.created_at,
            updated_at=organisation.updated_at,
        )

    @classmethod
    def of_past(cls, then: OrganisationVersion, child_count: int, as_of: datetime) -> Self:
        """The same as it was at an instant."""
        present = then.organisation
        return cls(
            **_shared(then),
            id=present.id,
            depth=rules.depth(then.path),
            child_count=child_count,
            closed_at=then.since if then.closed else None,
            close_reason=present.close_reason if then.closed else None,
            as_of=as_of,
            version=present.version,
            created_at=present.created_at,
            updated_at=then.since,
        )


def _shared(organisation: Organisation | OrganisationVersion) -> dict[str, Any]:
    names = (
        "code",
        "name",
        "kind",
        "division_code",
        "parent_id",
        "path",
        "school_kind",
        "rural_kind",
        "area",
        "successor_id",
    )
    return {name: getattr(organisation, name) for name in names}


class OrganisationCreate(BaseModel):
    """A new organisation. Without a parent it becomes a root, which takes reach over everything."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    code: Code
    name: Name
    kind: OrganisationKind
    division_code: DivisionCode | None = None
    parent_id: UUID | None = None
    school_kind: SchoolKind | None = Field(None, description="only for a school")
    rural_kind: RuralKind | None = Field(None, description="only for a school")
    area: Area | None = None


class OrganisationUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"name": "兴宾区实验小学"}]})

    code: Code | MISSING = MISSING
    name: Name | MISSING = MISSING
    kind: OrganisationKind | MISSING = MISSING
    division_code: DivisionCode | MISSING | None = MISSING
    school_kind: SchoolKind | MISSING | None = MISSING
    rural_kind: RuralKind | MISSING | None = MISSING
    area: Area | MISSING | None = MISSING


class OrganisationMove(BaseModel):
    """Where in the tree it goes, with everything below it."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"parent_id": _EXAMPLE["parent_id"]}]}
    )

    parent_id: UUID | None = Field(description="the new parent; null makes it a root")


class OrganisationMerge(BaseModel):
    """What takes its place, and why."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"into_id": _EXAMPLE["parent_id"], "reason": "机构整合：并入县教师发展中心"}]
        },
    )

    into_id: UUID = Field(description="the successor: people, organisations below and grants go there")
    reason: Reason


class MergePreview(BaseModel):
    """What merging would do."""

    people: int = Field(description="people on the roster who would go to the successor")
    children: int = Field(description="open organisations directly below that would go to the successor")
    grants: int = Field(description="grants held at it that would go to the successor")
    marks: int = Field(description="marks not withdrawn, which stay on its record")


class OrganisationMerged(BaseModel):
    """What merging did."""

    merged: OrganisationRead = Field(description="the closed organisation")
    successor: OrganisationRead
    people: int = Field(description="people who went to the successor")
    children: int = Field(description="organisations that went to the successor")
    grants: int = Field(description="grants that went to the successor")


class OrganisationChange(BaseModel):
    """One field that differs from the version before."""

    field: str
    before: str | None
    after: str | None
    before_name: str | None = Field(description="where the value is an organisation within reach: its name")
    after_name: str | None = Field(description="where the value is an organisation within reach: its name")


class OrganisationVersionRead(BaseModel):
    """What an organisation was for a time."""

    since: datetime
    until: datetime | None = Field(description="null: as it is now")
    name: str
    changes: list[OrganisationChange] = Field(description="what differs from before; empty for the first")


class HistorySort(StrEnum):
    """Orders of the history."""

    SINCE_FALLING = "-since"
    SINCE = "since"


class HistoryQuery(ListQuery):
    """How to page through a history."""

    sort: HistorySort = HistorySort.SINCE_FALLING


class OrganisationSort(StrEnum):
    """Orders of the list; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"
    CODE = "code"
    CODE_FALLING = "-code"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class OrganisationFilter(BaseModel):
    """What the list, and a file of it, can be narrowed down to."""

    kind: OrganisationKind | None = None
    school_kind: SchoolKind | None = None
    rural_kind: RuralKind | None = None
    area: Area | None = None
    mark: MarkKind | None = Field(None, description="only those that have this mark (on the day of `as_of`)")
    parent_id: UUID | None = Field(None, description="only those directly below this one")
    below: UUID | None = Field(None, description="only this one and everything below it")
    roots: bool = Field(False, description="only the topmost ones within reach")
    q: str | None = Field(
        None,
        max_length=60,
        description="part of the name, of its pinyin or of its initials, or beginning of the code",
    )
    include_closed: bool = Field(False, description="also show closed ones")
    as_of: AsOf = None


class OrganisationQuery(OrganisationFilter, ListQuery):
    """Filters of the list."""

    sort: OrganisationSort = OrganisationSort.NAME


class OrganisationExportQuery(OrganisationFilter):
    """Filters of a file of the list."""

    model_config = ConfigDict(extra="forbid")
