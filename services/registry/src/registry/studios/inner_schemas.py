"""What is in a studio, on the wire: members, tasks, assessments."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.places.words import Prose, Reason, Title, Year
from registry.studios.models import StudioMember, StudioTask
from registry.studios.schemas import StudioPerson
from registry.studios.states import TASKS, StudioTaskState
from registry.studios.vocabulary import StudioRole, StudioTaskKind, StudioVerdict
from servicekit.pagination import ListQuery
from servicekit.wire import NOT_TRUTH, Day, Truth

Score = Annotated[int, Field(ge=0, le=100), NOT_TRUTH]


class StudioMemberRead(BaseModel):
    """Somebody who is in a studio, or was."""

    id: UUID
    person: StudioPerson
    role: StudioRole
    joined_on: date
    left_on: date | None
    left_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, member: StudioMember) -> Self:
        """A member as the caller sees them."""
        return cls(
            id=member.id,
            person=StudioPerson.model_validate(member.person),
            role=member.role,
            joined_on=member.joined_on,
            left_on=member.left_on,
            left_reason=member.left_reason,
            version=member.version,
        )


class StudioMemberCreate(BaseModel):
    """Takes somebody into a studio."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"person_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a12", "role": "core"}]
        },
    )

    person_id: UUID
    role: StudioRole


class StudioMemberLeaves(BaseModel):
    """Why somebody leaves a studio."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "培养期满"}]})

    reason: Reason


class StudioMemberSort(StrEnum):
    """Orders of the members."""

    JOINED_ON = "joined_on"
    JOINED_ON_FALLING = "-joined_on"


class StudioMemberQuery(ListQuery):
    """Filters of the members of a studio."""

    sort: StudioMemberSort = StudioMemberSort.JOINED_ON
    include_left: Truth = Field(False, description="also show those who have left")


class StudioTaskRead(BaseModel):
    """Something that a studio is to do (工作任务)."""

    id: UUID
    kind: StudioTaskKind
    title: str
    due_on: date
    state: StudioTaskState
    outcome: str | None = Field(description="what came of it, or why it was dropped")
    transitions: list[str]
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, task: StudioTask) -> Self:
        """A task as the caller sees it."""
        return cls(
            id=task.id,
            kind=task.kind,
            title=task.title,
            due_on=task.due_on,
            state=task.state,
            outcome=task.outcome,
            transitions=TASKS.legal(task.state),
            version=task.version,
        )


class StudioTaskCreate(BaseModel):
    """Gives a studio something to do."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"kind": "outreach", "title": "送教下乡两次", "due_on": "2026-11-30"}]
        },
    )

    kind: StudioTaskKind
    title: Title
    due_on: Day


class StudioTaskStep(BaseModel):
    """What came of a task, or why it is dropped."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"outcome": "赴金秀送教两次，听课教师 86 人"}]}
    )

    outcome: Reason


class StudioTaskSort(StrEnum):
    """Orders of the tasks; a minus means falling."""

    DUE_ON = "due_on"
    DUE_ON_FALLING = "-due_on"


class StudioTaskQuery(ListQuery):
    """Filters of the tasks of a studio."""

    sort: StudioTaskSort = StudioTaskSort.DUE_ON
    state: StudioTaskState | None = None


class StudioAssessmentRead(BaseModel):
    """How a studio's year was assessed (年度考核)."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    year: int
    verdict: StudioVerdict
    score: int | None = Field(description="out of 100")
    comment: str
    reward: str | None = Field(description="激励: what the studio gets for it")
    tasks_done: int = Field(description="of those due in the year, when it was assessed")
    tasks_due: int
    assessed_at: datetime
    assessed_by: str = Field(description="id of the account")


class StudioAssessmentCreate(BaseModel):
    """Assesses a studio's year; an earlier assessment of it stays on record and counts no more."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"year": 2026, "verdict": "excellent", "score": 92, "comment": "任务全部完成"}]
        },
    )

    year: Year
    verdict: StudioVerdict
    score: Score | None = None
    comment: Prose
    reward: Prose | None = Field(None, description="激励措施")
