"""Studios on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue

from registry.people.vocabulary import Level, Subject
from registry.places.words import Prose, Reason, Title
from registry.studios.models import Studio
from registry.studios.states import MACHINE, StudioStanding
from registry.studios.vocabulary import StudioKind
from servicekit.pagination import ListQuery
from servicekit.wire import Day

_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "name": "韦春兰小学语文名师工作室",
    "kind": "master_teacher",
    "level": "city",
    "subject": "chinese",
    "host_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
    "established_on": "2026-03-01",
}


class StudioOrganisation(BaseModel):
    """The organisation that a studio belongs to."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str


class StudioPerson(BaseModel):
    """Somebody of a studio."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str


class StudioRead(BaseModel):
    """A studio (名师工作室)."""

    id: UUID
    organisation: StudioOrganisation
    name: str
    kind: StudioKind
    level: Level
    subject: Subject | None
    host: StudioPerson
    plan: str | None
    established_on: date
    standing: StudioStanding
    standing_reason: str | None = Field(description="why it stands so; null since it was set up")
    transitions: list[str] = Field(description="the steps that leave its standing")
    member_count: int = Field(description="how many are in it now, without the host")
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, studio: Studio, member_count: int) -> Self:
        """A studio as the caller sees it."""
        return cls(
            id=studio.id,
            organisation=StudioOrganisation.model_validate(studio.organisation),
            name=studio.name,
            kind=studio.kind,
            level=studio.level,
            subject=studio.subject,
            host=StudioPerson.model_validate(studio.host),
            plan=studio.plan,
            established_on=studio.established_on,
            standing=studio.standing,
            standing_reason=studio.standing_reason,
            transitions=MACHINE.legal(studio.standing),
            member_count=member_count,
            version=studio.version,
        )


class StudioCreate(BaseModel):
    """Sets up a studio."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID
    name: Title
    kind: StudioKind
    level: Level
    subject: Subject | None = None
    host_id: UUID = Field(description="who leads it (主持人); on the roster")
    plan: Prose | None = None
    established_on: Day = Field(description="挂牌日期")


class StudioUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"plan": "每学期两次送教"}]})

    name: Title | MISSING = MISSING
    kind: StudioKind | MISSING = MISSING
    level: Level | MISSING = MISSING
    subject: Subject | MISSING | None = MISSING
    host_id: UUID | MISSING = MISSING
    plan: Prose | MISSING | None = MISSING
    established_on: Day | MISSING = MISSING


class StudioStep(BaseModel):
    """Why a studio is suspended, resumed or dissolved."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "主持人调动"}]})

    reason: Reason


class StudioStandingChangeRead(BaseModel):
    """One step of a studio's standing."""

    model_config = ConfigDict(from_attributes=True)

    transition: str
    source: StudioStanding
    target: StudioStanding
    actor: str | None = Field(description="id of the account that took it")
    reason: str | None
    at: datetime


class StudioSort(StrEnum):
    """Orders of the list; a minus means falling."""

    ESTABLISHED_ON = "established_on"
    ESTABLISHED_ON_FALLING = "-established_on"


class StudioFilter(BaseModel):
    """What the list and a file of it can be narrowed down to."""

    model_config = ConfigDict(extra="forbid")

    standing: StudioStanding | None = None
    kind: StudioKind | None = None
    level: Level | None = None
    subject: Subject | None = None
    name: str | None = Field(None, max_length=120, description="a part of its name")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")


class StudioQuery(StudioFilter, ListQuery):
    """Filters of the list."""

    sort: StudioSort = StudioSort.ESTABLISHED_ON_FALLING
