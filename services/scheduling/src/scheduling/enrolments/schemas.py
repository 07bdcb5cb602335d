"""Enrolments and the catalogue on the wire."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.states import EnrolmentKind, EnrolmentState
from scheduling.programmes.schemas import Target
from scheduling.programmes.states import ProgrammeState
from scheduling.vocabulary import HoursShown, Level, Reason
from servicekit.pagination import ListQuery

_EXAMPLE: dict[str, JsonValue] = {
    "person_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11",
    "reason": "语文教研组长，承担校内转培训任务",
}


class EnrolmentRead(BaseModel):
    """An enrolment (报名) as officers see it."""

    id: UUID
    programme_id: UUID
    person_id: UUID
    person_name: str
    organisation_id: UUID
    organisation_name: str
    state: EnrolmentState
    kind: EnrolmentKind
    reason: str | None = Field(description="why the school sent them")
    placed_at: datetime
    withdrawn_at: datetime | None
    withdrawal_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, enrolment: Enrolment) -> "EnrolmentRead":
        """`enrolment` as it is shown."""
        return cls(
            id=enrolment.id,
            programme_id=enrolment.programme.id,
            person_id=enrolment.person.person_id,
            person_name=enrolment.person.name,
            organisation_id=enrolment.organisation.organisation_id,
            organisation_name=enrolment.organisation.name,
            state=enrolment.state,
            kind=enrolment.kind,
            reason=enrolment.reason,
            placed_at=enrolment.placed_at,
            withdrawn_at=enrolment.withdrawn_at,
            withdrawal_reason=enrolment.withdrawal_reason,
            version=enrolment.version,
        )


class MyEnrolmentRead(BaseModel):
    """An enrolment as the person enrolled sees it."""

    id: UUID
    state: EnrolmentState
    kind: EnrolmentKind
    placed_at: datetime
    withdrawn_at: datetime | None
    withdrawal_reason: str | None
    version: int = Field(description="counts the changes; what `If-Match` takes, in quotes")
    programme_id: UUID
    title: str
    code: str
    level: Level
    programme_state: ProgrammeState
    hours: HoursShown = Field(description="class hours (学时)")
    starts_on: date
    ends_on: date
    organiser_name: str = Field(description="the organisation that runs it")

    @classmethod
    def of(cls, enrolment: Enrolment) -> "MyEnrolmentRead":
        """`enrolment` as it is shown."""
        programme = enrolment.programme
        return cls(
            id=enrolment.id,
            state=enrolment.state,
            kind=enrolment.kind,
            placed_at=enrolment.placed_at,
            withdrawn_at=enrolment.withdrawn_at,
            withdrawal_reason=enrolment.withdrawal_reason,
            version=enrolment.version,
            programme_id=programme.id,
            title=programme.title,
            code=programme.code,
            level=programme.level,
            programme_state=programme.state,
            hours=programme.hours,
            starts_on=programme.starts_on,
            ends_on=programme.ends_on,
            organiser_name=programme.organisation.name,
        )


class EnrolmentCreate(BaseModel):
    """Who enrols: nobody named is the caller (自主选学); somebody else is nominated (选派)."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{}, _EXAMPLE]})

    person_id: UUID | None = None
    reason: Reason | None = Field(None, description="why the school sends them")


class ObstacleRead(BaseModel):
    """One thing that keeps the caller from enrolling."""

    code: str = Field(description="code of the problem that enrolling would answer with")
    title: str = Field(description="in the caller's language")
    detail: str = Field(description="in the caller's language")


class CatalogueItem(BaseModel):
    """A programme as it is offered to the caller."""

    programme_id: UUID
    title: str
    code: str
    level: Level
    programme_state: ProgrammeState
    organiser_name: str = Field(description="the organisation that runs it")
    hours: HoursShown = Field(description="class hours (学时)")
    enrol_from: datetime
    enrol_until: datetime
    starts_on: date
    ends_on: date
    target: Target
    capacity: int
    seats_left: int = Field(description="free seats for people of the caller's school")
    enrolment_id: UUID | None = Field(
        description="the caller's enrolment, the last one if there were several"
    )
    enrolment_state: EnrolmentState | None
    enrolment_version: int | None = Field(description="what withdrawing takes as `If-Match`, in quotes")
    obstacles: list[ObstacleRead] = Field(description="what keeps the caller from enrolling; empty: nothing")


class CatalogueEntry(CatalogueItem):
    """The same with the plan."""

    theme: str = Field(description="主题")
    aims: str = Field(description="目标")
    content: str = Field(description="内容")
    schedule: str = Field(description="时间安排")
    modes: str = Field(description="方式")
    management: str = Field(description="组织管理")
    guarantees: str = Field(description="保障措施")


class EnrolmentSort(StrEnum):
    """Orders of the lists; a minus means falling."""

    PLACED_AT = "placed_at"
    PLACED_AT_FALLING = "-placed_at"


class EnrolmentQuery(ListQuery):
    """Filters of a programme's list."""

    sort: EnrolmentSort = EnrolmentSort.PLACED_AT
    state: EnrolmentState | None = None
    organisation_id: UUID | None = Field(None, description="only people of this school")


class MyEnrolmentQuery(ListQuery):
    """Filters of one's own list."""

    sort: EnrolmentSort = EnrolmentSort.PLACED_AT_FALLING
    state: EnrolmentState | None = None


class CatalogueSort(StrEnum):
    """Orders of the catalogue; a minus means falling."""

    STARTS_ON = "starts_on"
    STARTS_ON_FALLING = "-starts_on"
    ENROL_UNTIL = "enrol_until"
    ENROL_UNTIL_FALLING = "-enrol_until"
    TITLE = "title"
    TITLE_FALLING = "-title"


class CatalogueQuery(ListQuery):
    """Filters of the catalogue."""

    sort: CatalogueSort = CatalogueSort.ENROL_UNTIL
    q: str | None = Field(None, max_length=60, description="part of the title, or beginning of the code")
    level: Level | None = None
    enrollable: bool = Field(False, description="only those in which the caller can enrol just now")
