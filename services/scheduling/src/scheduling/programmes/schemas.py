"""Programmes on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from scheduling.access import reach_of
from scheduling.programmes import rules
from scheduling.programmes.models import Programme
from scheduling.programmes.states import MACHINE, ProgrammeState
from scheduling.vocabulary import HoursGiven, HoursShown, Level, Line, Reason, Stage, Subject
from servicekit.access import Actor
from servicekit.pagination import ListQuery
from servicekit.states import StateChange
from servicekit.wire import Day, Instant

Code = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z0-9_-]{1,32}$")]
Title = Annotated[str, Line]
Capacity = Annotated[int, Field(ge=1, le=100_000, description="seats")]
Section = Annotated[str, StringConstraints(max_length=rules.SECTION_LENGTH)]

_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "code": "LB-2026-017",
    "title": "小学语文“新课标”骨干教师研修",
    "level": "municipal",
    "hours": 24,
    "capacity": 60,
    "enrol_from": "2026-09-01T00:00:00+08:00",
    "enrol_until": "2026-09-20T18:00:00+08:00",
    "starts_on": "2026-10-10",
    "ends_on": "2026-10-13",
    "target": {"stages": ["primary"], "subjects": ["chinese"]},
    "theme": "以学习任务群为抓手的单元整体教学",
}


class Target(BaseModel):
    """Who the programme is for (培训对象); an empty list leaves that open to all."""

    model_config = ConfigDict(extra="forbid")

    stages: list[Stage] = Field(max_length=len(Stage), description="stages taught (学段)")
    subjects: list[Subject] = Field(max_length=len(Subject), description="subjects taught (学科)")


class ProgrammeListItem(BaseModel):
    """A programme as lists show it, without its plan."""

    id: UUID
    organisation_id: UUID
    organisation_name: str
    code: str
    title: str
    level: Level
    state: ProgrammeState
    hours: HoursShown = Field(description="class hours (学时)")
    capacity: int = Field(description="seats")
    taken: int = Field(description="seats taken")
    has_quotas: bool = Field(description="whether only the schools that were given seats may take part")
    enrol_from: datetime
    enrol_until: datetime
    starts_on: date
    ends_on: date
    target: Target
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime


class ProgrammeRead(ProgrammeListItem):
    """A programme (培训项目) with its plan and what may happen to it next."""

    theme: str = Field(description="主题")
    aims: str = Field(description="目标")
    content: str = Field(description="内容")
    schedule: str = Field(description="时间安排")
    modes: str = Field(description="方式")
    management: str = Field(description="组织管理")
    guarantees: str = Field(description="保障措施")
    author: str = Field(description="id of the account that made it")
    submitter: str | None = Field(description="id of the account that last submitted it")
    transitions: list[str] = Field(description="the steps that leave the present state")
    own_transitions: list[str] = Field(description="those of them that the caller may take")


class ProgrammeCreate(BaseModel):
    """A new draft. The sections of the plan may follow; submission wants them all."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID = Field(description="who runs it; it is offered to everybody below")
    code: Code
    title: Title
    level: Level
    hours: HoursGiven = Field(description="class hours (学时)")
    capacity: Capacity
    enrol_from: Instant
    enrol_until: Instant
    starts_on: Day
    ends_on: Day
    target: Target = Target(stages=[], subjects=[])
    theme: Section = Field("", description="主题")
    aims: Section = Field("", description="目标")
    content: Section = Field("", description="内容")
    schedule: Section = Field("", description="时间安排")
    modes: Section = Field("", description="方式")
    management: Section = Field("", description="组织管理")
    guarantees: Section = Field("", description="保障措施")


class ProgrammeUpdate(BaseModel):
    """The fields to change; those left out stay as they are. After approval only seats and enrolment."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"capacity": 80}]})

    code: Code | MISSING = MISSING
    title: Title | MISSING = MISSING
    level: Level | MISSING = MISSING
    hours: HoursGiven | MISSING = MISSING
    capacity: Capacity | MISSING = MISSING
    enrol_from: Instant | MISSING = MISSING
    enrol_until: Instant | MISSING = MISSING
    starts_on: Day | MISSING = MISSING
    ends_on: Day | MISSING = MISSING
    target: Target | MISSING = MISSING
    theme: Section | MISSING = MISSING
    aims: Section | MISSING = MISSING
    content: Section | MISSING = MISSING
    schedule: Section | MISSING = MISSING
    modes: Section | MISSING = MISSING
    management: Section | MISSING = MISSING
    guarantees: Section | MISSING = MISSING


class TransitionReason(BaseModel):
    """Why a step is taken that somebody will ask about."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "学时与内容不符，请核对"}]}
    )

    reason: Reason


class StateChangeRead(BaseModel):
    """One step that was taken."""

    model_config = ConfigDict(from_attributes=True)

    transition: str
    source: ProgrammeState
    target: ProgrammeState
    actor: str | None = Field(description="id of the account that took it")
    reason: str | None
    at: datetime


class ProgrammeSort(StrEnum):
    """Orders of the list; a minus means falling."""

    TITLE = "title"
    TITLE_FALLING = "-title"
    CODE = "code"
    CODE_FALLING = "-code"
    STARTS_ON = "starts_on"
    STARTS_ON_FALLING = "-starts_on"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class ProgrammeQuery(ListQuery):
    """Filters of the list."""

    sort: ProgrammeSort = ProgrammeSort.STARTS_ON_FALLING
    q: str | None = Field(None, max_length=60, description="part of the title, or beginning of the code")
    below: UUID | None = Field(None, description="only those run by this organisation and those below it")
    state: ProgrammeState | None = None
    level: Level | None = None
    from_on: Day | None = Field(None, description="only those that end on this day or later")
    until_on: Day | None = Field(None, description="only those that start on this day or earlier")


def list_item(programme: Programme) -> ProgrammeListItem:
    """`programme` as lists show it."""
    return ProgrammeListItem(
        id=programme.id,
        organisation_id=programme.organisation.organisation_id,
        organisation_name=programme.organisation.name,
        code=programme.code,
        title=programme.title,
        level=programme.level,
        state=programme.state,
        hours=programme.hours,
        capacity=programme.capacity,
        taken=programme.taken,
        has_quotas=programme.has_quotas,
        enrol_from=programme.enrol_from,
        enrol_until=programme.enrol_until,
        starts_on=programme.starts_on,
        ends_on=programme.ends_on,
        target=Target(stages=programme.target_stages, subjects=programme.target_subjects),
        version=programme.version,
        created_at=programme.created_at,
    )


def read_programme(programme: Programme, actor: Actor) -> ProgrammeRead:
    """`programme` with its plan, as `actor` may see it."""
    legal = MACHINE.legal(programme.state)
    return ProgrammeRead(
        **dict(list_item(programme)),
        **{name: getattr(programme, name) for name in rules.SECTIONS},
        author=programme.author,
        submitter=programme.submitter,
        transitions=legal,
        own_transitions=[name for name in legal if _may_take(actor, name, programme)],
    )


def read_change(change: StateChange) -> StateChangeRead:
    """One step as it is shown."""
    return StateChangeRead.model_validate(change)


def _may_take(actor: Actor, transition: str, programme: Programme) -> bool:
    if transition == "approve" and not programme.may_be_approved_by(actor.id):
        return False
    return reach_of(actor, MACHINE.transitions[transition].permission).covers(programme.path)
