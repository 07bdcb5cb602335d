"""Experts on the wire. Phone numbers are masked; who manages experts can ask for one, and that is kept."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, StringConstraints, model_validator

from registry.experts.models import Expert
from registry.experts.states import MACHINE, ExpertState, ExpertStep
from registry.experts.vocabulary import ExpertKind, ExpertLevel, ExpertSource
from registry.people.rules import masked_phone
from registry.people.schemas import Mobile, PersonName, Reason
from registry.people.vocabulary import Stage, Subject
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import SOME_TEXT, TWO_OR_MORE, Day, Truth

Theme = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30, pattern=SOME_TEXT)
]
Workplace = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100, pattern=TWO_OR_MORE)
]
ExpertTitle = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60, pattern=SOME_TEXT)
]
Evidence = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=1000, pattern=TWO_OR_MORE)
]
Subjects = Annotated[list[Subject], Field(max_length=len(Subject))]
Stages = Annotated[list[Stage], Field(max_length=len(Stage))]
Themes = Annotated[list[Theme], Field(max_length=20, description="what they can teach (专题)")]
_WHO = Text(
    "请选择花名册中的人员，或填写库外专家的姓名与工作单位，二者只填一种",
    "name somebody on the roster, or give the name and workplace of somebody from outside",
)
_OF_OUTSIDE = ("name", "workplace", "phone")
_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "name": "蒙建华",
    "workplace": "广西师范大学",
    "title": "教授",
    "phone": "13800138000",
    "kind": "scholar",
    "level": "province",
    "subjects": ["chinese"],
    "stages": ["primary", "junior"],
    "themes": ["大单元教学"],
    "source": "nomination",
    "evidence": "主持省级课题两项，近三年送教下乡 12 场",
}


class ExpertRead(BaseModel):
    """An expert (专家) of the library."""

    id: UUID
    organisation_id: UUID = Field(description="who keeps the row (维护单位)")
    organisation_name: str
    person_id: UUID | None = Field(description="null: from outside the roster")
    name: str
    workplace: str
    title: str | None
    phone: str | None = Field(description="masked: 138****8000")
    kind: ExpertKind
    level: ExpertLevel
    subjects: list[Subject]
    stages: list[Stage]
    themes: list[str] = Field(description="what they can teach (专题)")
    source: ExpertSource
    evidence: str = Field(description="why they were proposed (推荐理由)")
    state: ExpertState
    legal_steps: list[ExpertStep] = Field(description="the steps that leave the state")
    admitted_on: date | None = Field(description="day they last came in (入库日期)")
    term_ends_on: date | None = Field(description="last day of the appointment (聘期)")
    review_due_on: date | None = Field(description="to be reviewed by this day")
    is_review_due: bool = Field(description="active, and that day is past")
    rating: Decimal | None = Field(description="0 to 10, of the last review")
    hours_this_year: Decimal = Field(description="class hours taught since 1 January")
    updated_at: datetime
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, expert: Expert, today: date, hours: Decimal) -> Self:
        """An expert as the caller sees them."""
        person = expert.person
        phone = expert.phone if person is None else person.phone
        return cls(
            id=expert.id,
            organisation_id=expert.organisation.id,
            organisation_name=expert.organisation.name,
            person_id=expert.person_id,
            name=expert.name,
            workplace=expert.workplace if person is None else person.organisation.name,
            title=expert.title,
            phone=masked_phone(phone) if phone else None,
            kind=expert.kind,
            level=expert.level,
            subjects=expert.subjects,
            stages=expert.stages,
            themes=expert.themes,
            source=expert.source,
            evidence=expert.evidence,
            state=expert.state,
            legal_steps=[ExpertStep(step) for step in MACHINE.legal(expert.state)],
            admitted_on=expert.admitted_on,
            term_ends_on=expert.term_ends_on,
            review_due_on=expert.review_due_on,
            is_review_due=expert.is_review_due(today),
            rating=expert.rating,
            hours_this_year=hours,
            updated_at=expert.updated_at,
            version=expert.version,
        )


class ExpertCreate(BaseModel):
    """Somebody proposed for the library: on the roster (`person_id`), or from outside."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID = Field(description="who is to keep the row (维护单位)")
    person_id: UUID | None = None
    name: PersonName | None = None
    workplace: Workplace | None = None
    title: ExpertTitle | None = None
    phone: Mobile | None = None
    kind: ExpertKind
    level: ExpertLevel
    subjects: Subjects = []
    stages: Stages = []
    themes: Themes = []
    source: ExpertSource
    evidence: Evidence = Field(description="why: works, results, courses given (推荐理由)")

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        outside = [getattr(self, field) is not None for field in _OF_OUTSIDE]
        wrong = any(outside) if self.person_id is not None else not all(outside[:2])
        if wrong:
            raise WrongValue("expert-who", _WHO)
        return self


class ExpertUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"themes": ["项目式学习"]}]})

    name: PersonName | MISSING = MISSING
    workplace: Workplace | MISSING = MISSING
    title: ExpertTitle | MISSING | None = MISSING
    phone: Mobile | MISSING | None = MISSING
    kind: ExpertKind | MISSING = MISSING
    level: ExpertLevel | MISSING = MISSING
    subjects: Subjects | MISSING = MISSING
    stages: Stages | MISSING = MISSING
    themes: Themes | MISSING = MISSING
    term_ends_on: Day | MISSING | None = MISSING


class StepTake(BaseModel):
    """A step of an expert, for a stated reason."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"step": "review", "reason": "材料齐全，提交专家组评审"}]},
    )

    step: ExpertStep
    reason: Reason
    review_due_on: Day | None = Field(None, description="to be reviewed by; needed to admit and to resume")
    term_ends_on: Day | None = Field(None, description="last day of the appointment (聘期)")


class ContactAsk(BaseModel):
    """Why the number is needed."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "联系授课事宜"}]})

    reason: Reason = Field(description="why; kept in the audit trail")


class ContactRead(BaseModel):
    """How to reach an expert."""

    phone: str | None


class StepRead(BaseModel):
    """One step that was taken."""

    step: ExpertStep
    source: ExpertState
    target: ExpertState
    by: str | None = Field(description="who took it")
    reason: str | None
    at: datetime


class SessionRead(BaseModel):
    """A session that an expert taught or is to teach."""

    model_config = ConfigDict(from_attributes=True)

    session_id: UUID
    title: str
    starts_at: datetime
    ends_at: datetime
    hours: Decimal = Field(description="class hours (学时)")


class ExpertSort(StrEnum):
    """Orders of the list; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"
    UPDATED_AT = "updated_at"
    UPDATED_AT_FALLING = "-updated_at"


class ExpertFilters(BaseModel):
    """Which experts a list or a file is about; those given are all met."""

    model_config = ConfigDict(extra="forbid")

    q: str | None = Field(None, max_length=60, description="part of the name, pinyin or initials")
    state: ExpertState | None = None
    kind: ExpertKind | None = None
    level: ExpertLevel | None = None
    source: ExpertSource | None = None
    subject: Subject | None = None
    stage: Stage | None = None
    theme: Theme | None = None
    below: UUID | None = Field(None, description="only those kept by this organisation or one below it")
    free_on: Day | None = Field(
        None, description="only those free on this day: nothing said, nothing planned"
    )
    review_due: Truth = Field(False, description="only active ones whose review is overdue")
    untouched_since: Day | None = Field(None, description="only those not changed since this day (久未更新)")


class ExpertQuery(ExpertFilters, ListQuery):
    """Filters of the list."""

    sort: ExpertSort = ExpertSort.NAME


class SessionQuery(ListQuery):
    """How to page through what an expert teaches, the latest first."""
