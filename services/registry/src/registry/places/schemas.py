"""Bases and their use on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue

from registry.people.vocabulary import Level, Subject
from registry.places.models import BaseUse, TrainingBase
from registry.places.states import MACHINE, BaseStanding
from registry.places.vocabulary import BaseFunction, BaseKind, UseKind
from registry.places.words import Address, Capacity, HeadCount, Prose, Reason, Title
from servicekit.pagination import ListQuery
from servicekit.wire import Day, Truth

Functions = Annotated[
    list[BaseFunction],
    Field(min_length=1, max_length=len(BaseFunction), description="what it is for; one or several (WH-06)"),
]
_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "name": "来宾市小学数学学科基地",
    "kind": "school",
    "functions": ["subject_research", "practice"],
    "level": "city",
    "subject": "mathematics",
    "capacity": 120,
    "established_on": "2026-03-01",
}


class BaseOrganisation(BaseModel):
    """The organisation that runs a base."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str


class BaseUsage(BaseModel):
    """How much a base was used in a year (利用情况): LZ-24."""

    year: int
    times: int = Field(description="days on which people were there")
    people: int = Field(description="person-times (人次)")


class BaseRead(BaseModel):
    """A base (基地)."""

    id: UUID
    organisation: BaseOrganisation
    name: str
    kind: BaseKind
    functions: list[BaseFunction]
    level: Level
    subject: Subject | None
    capacity: int = Field(description="how many people it takes at once")
    address: str | None
    summary: str | None
    established_on: date
    standing: BaseStanding
    standing_reason: str | None = Field(description="why it stands so; null since it was set up")
    transitions: list[str] = Field(description="the steps that leave its standing")
    used: BaseUsage = Field(description="in the present year")
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime

    @classmethod
    def of(cls, base: TrainingBase, used: BaseUsage) -> Self:
        """A base as the caller sees it."""
        return cls(
            id=base.id,
            organisation=BaseOrganisation.model_validate(base.organisation),
            name=base.name,
            kind=base.kind,
            functions=base.functions,
            level=base.level,
            subject=base.subject,
            capacity=base.capacity,
            address=base.address,
            summary=base.summary,
            established_on=base.established_on,
            standing=base.standing,
            standing_reason=base.standing_reason,
            transitions=MACHINE.legal(base.standing),
            used=used,
            version=base.version,
            created_at=base.created_at,
        )


class BaseCreate(BaseModel):
    """Sets up a base."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID
    name: Title
    kind: BaseKind
    functions: Functions
    level: Level
    subject: Subject | None = Field(None, description="of a subject base (学科基地)")
    capacity: Capacity
    address: Address | None = None
    summary: Prose | None = None
    established_on: Day = Field(description="挂牌日期")


class BaseUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"capacity": 150}]})

    name: Title | MISSING = MISSING
    kind: BaseKind | MISSING = MISSING
    functions: Functions | MISSING = MISSING
    level: Level | MISSING = MISSING
    subject: Subject | MISSING | None = MISSING
    capacity: Capacity | MISSING = MISSING
    address: Address | MISSING | None = MISSING
    summary: Prose | MISSING | None = MISSING
    established_on: Day | MISSING = MISSING


class BaseStep(BaseModel):
    """Why a base is suspended, resumed or closed."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "校舍加固改造"}]})

    reason: Reason


class BaseStandingChangeRead(BaseModel):
    """One step of a base's standing."""

    model_config = ConfigDict(from_attributes=True)

    transition: str
    source: BaseStanding
    target: BaseStanding
    actor: str | None = Field(description="id of the account that took it")
    reason: str | None
    at: datetime


class BaseSort(StrEnum):
    """Orders of the list; a minus means falling."""

    ESTABLISHED_ON = "established_on"
    ESTABLISHED_ON_FALLING = "-established_on"


class BaseFilter(BaseModel):
    """What the list and a file of it can be narrowed down to."""

    model_config = ConfigDict(extra="forbid")

    standing: BaseStanding | None = None
    function: BaseFunction | None = Field(None, description="only those that are for this, too")
    kind: BaseKind | None = None
    level: Level | None = None
    subject: Subject | None = None
    name: str | None = Field(None, max_length=120, description="a part of its name")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")


class BaseQuery(BaseFilter, ListQuery):
    """Filters of the list."""

    sort: BaseSort = BaseSort.ESTABLISHED_ON_FALLING


class BaseUseRead(BaseModel):
    """One day on which people were at a base (使用记录)."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    base_id: UUID
    kind: UseKind
    title: str
    used_on: date
    people: int
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, use: BaseUse) -> Self:
        """A use as the caller sees it."""
        return cls.model_validate(use)


class BaseUseCreate(BaseModel):
    """Records that people were at a base."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"kind": "practice", "title": "新教师课堂观摩", "used_on": "2026-04-10", "people": 42}
            ]
        },
    )

    kind: UseKind
    title: Title
    used_on: Day
    people: HeadCount = Field(description="how many were there")


class BaseUseSort(StrEnum):
    """Orders of the uses; a minus means falling."""

    USED_ON = "used_on"
    USED_ON_FALLING = "-used_on"


class BaseUseQuery(ListQuery):
    """Filters of the uses of a base."""

    sort: BaseUseSort = BaseUseSort.USED_ON_FALLING
    include_withdrawn: Truth = Field(False, description="also show those that count no more")
