"""Versions, steps, promotions and figures of courses on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.courses.kinds import CourseCategory, CourseLevel
from registry.courses.models import CoursePromotion
from registry.courses.schemas import CoursePlace, CourseRead
from registry.courses.states import CourseState, PromotionState
from servicekit.pagination import ListQuery


class VersionLine(BaseModel):
    """One version of a course, in a line."""

    number: int
    name: str
    state: CourseState
    created_at: datetime
    published_at: datetime | None


class CourseStep(BaseModel):
    """One step that was taken (评审记录)."""

    transition: str
    source: str
    target: str
    number: int | None = Field(description="of the version; null: of a promotion")
    level: CourseLevel | None = Field(description="the level it was to be promoted to")
    actor_name: str | None
    reason: str | None
    at: datetime


class PromotionRead(BaseModel):
    """A course proposed to the next level (推荐)."""

    id: UUID
    course_id: UUID
    course_name: str
    organisation: CoursePlace
    library: CoursePlace = Field(description="whose library is to take it in")
    level: CourseLevel
    state: PromotionState
    reason: str
    decision_reason: str | None
    decided_at: datetime | None
    created_at: datetime
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, promotion: CoursePromotion, name: str) -> Self:
        """A promotion as the caller sees it; `name` is the course's."""
        return cls(
            id=promotion.id,
            course_id=promotion.course_id,
            course_name=name,
            organisation=CoursePlace.model_validate(promotion.course.organisation),
            library=CoursePlace.model_validate(promotion.library),
            level=promotion.level,
            state=promotion.state,
            reason=promotion.reason,
            decision_reason=promotion.decision_reason,
            decided_at=promotion.decided_at,
            created_at=promotion.created_at,
            version=promotion.version,
        )


class CourseDetail(CourseRead):
    """The latest version of a course, with all that its staff need to go on."""

    versions: list[VersionLine]
    legal: list[str] = Field(description="steps that the latest version can take now")
    open_promotion: PromotionRead | None
    history: list[CourseStep]


class PromotionSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class PromotionQuery(ListQuery):
    """Filters of the list of promotions."""

    state: PromotionState | None = None
    level: CourseLevel | None = None
    sort: PromotionSort = PromotionSort.CREATED_AT


class MixQuery(BaseModel):
    """Of which organisation, with all below it."""

    model_config = ConfigDict(extra="forbid")

    organisation_id: UUID


class MixVerdict(StrEnum):
    """What the policy in force says to a share."""

    MET = "met"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    NOT_BOUND = "not_bound"


class MixPart(BaseModel):
    """The published courses of one category."""

    category: CourseCategory
    count: int
    hours: float = Field(description="class hours (学时)")
    share: float | None = Field(description="of all hours; null while there are none")
    gte: float | None
    lte: float | None
    verdict: MixVerdict | None = Field(description="null while there are no hours")


class CourseMixRead(BaseModel):
    """Courses by category, held against the policy in force: LZ-10."""

    organisation: CoursePlace
    count: int
    hours: float
    parts: list[MixPart]
    pack_title: str | None = Field(description="the policy that names the mix; null: none in force does")
    clause: str | None
    source: str | None


class VocabularyItem(BaseModel):
    """A content that courses are marked with."""

    code: str
    name: str
    entry: str = Field(description="under which heading the policy names it")
    duty: str
    clause: str
    source: str


class CourseVocabulary(BaseModel):
    """The contents that the policy in force at an organisation names."""

    pack_title: str | None
    contents: list[VocabularyItem]
