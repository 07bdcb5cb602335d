"""Courses on the wire."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    StringConstraints,
)

from registry.courses.kinds import ContentDomain, CourseCategory, CourseLevel, CourseOrigin, SixNew
from registry.courses.models import Course, CourseSeries, CourseVersion
from registry.courses.states import CourseState
from registry.hours import HoursGiven
from registry.people.vocabulary import Stage, Subject
from servicekit.pagination import ListQuery
from servicekit.wire import SOME_TEXT, TWO_OR_MORE

Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100, pattern=TWO_OR_MORE)
]
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200, pattern=TWO_OR_MORE)
]
Keyword = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30, pattern=SOME_TEXT)
]
Summary = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=2000, pattern=TWO_OR_MORE)
]
ContentCode = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+\.[a-z0-9_]+$", max_length=100)]
Reason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]


def _once(value: Any) -> Any:
    return list(dict.fromkeys(value)) if _is_plain_list(value) else value


def _is_plain_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


Once = BeforeValidator(_once)
"""Of a list whose order says nothing: a value given twice counts once."""

_CONTENT: dict[str, JsonValue] = {
    "name": "整本书阅读的教学设计",
    "summary": "以《朝花夕拾》为例，从选题、任务到评价，完整走一遍整本书阅读的教学设计。",
    "keywords": ["整本书阅读", "名著导读"],
    "category": "practice",
    "domain": "curriculum",
    "origin": "local",
    "origin_note": None,
    "six_new": ["new_standards", "new_textbooks"],
    "contents": [],
    "standards": ["义务教育语文课程标准（2022年版）"],
    "stages": ["junior"],
    "subjects": ["chinese"],
    "hours": "6",
    "series_id": None,
}


class CourseContent(BaseModel):
    """What a version says."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_CONTENT]})

    name: Name
    summary: Summary
    keywords: Annotated[list[Keyword], Once] = Field(
        [], max_length=20, description="words that teachers look for it by"
    )
    category: CourseCategory
    domain: ContentDomain
    origin: CourseOrigin
    origin_note: Line | None = Field(None, description="which research project, or where it comes from")
    six_new: Annotated[list[SixNew], Once] = Field([], max_length=6, description="六新")
    contents: Annotated[list[ContentCode], Once] = Field(
        [], max_length=30, description="mandatory contents it covers, as the vocabulary of its owner has them"
    )
    standards: Annotated[list[Line], Once] = Field(
        min_length=1, max_length=20, description="course standards it follows (培训课程标准)"
    )
    stages: Annotated[list[Stage], Once] = Field([], max_length=6, description="none: for every stage")
    subjects: Annotated[list[Subject], Once] = Field([], max_length=20, description="none: for every subject")
    hours: HoursGiven = Field(description="class hours (学时)")
    series_id: UUID | None = Field(None, description="the themed series it belongs to")


class CourseCreate(CourseContent):
    """A new course with its first draft."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{**_CONTENT, "organisation_id": "01939f2a-6c1e-7b6a-9a43-0000000a0001"}]
        },
    )

    organisation_id: UUID = Field(description="the owner (课程所属单位)")


class CourseReason(BaseModel):
    """Why it is done."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "请补充课程标准依据"}]}
    )

    reason: Reason


class CoursePlace(BaseModel):
    """An organisation that owns a course or keeps a library."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str


class SeriesRead(BaseModel):
    """A themed series (主题式课程系列)."""

    id: UUID
    organisation: CoursePlace
    name: str
    theme: str
    research_topic: str = Field(description="the research project (课题) it grew out of")

    @classmethod
    def of(cls, series: CourseSeries) -> Self:
        """A series as the caller sees it."""
        return cls(
            id=series.id,
            organisation=CoursePlace.model_validate(series.organisation),
            name=series.name,
            theme=series.theme,
            research_topic=series.research_topic,
        )


class SeriesCreate(BaseModel):
    """A new series."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "organisation_id": "01939f2a-6c1e-7b6a-9a43-0000000a0001",
                    "name": "单元整体教学系列",
                    "theme": "单元整体教学",
                    "research_topic": "市级课题 2026-17：大单元教学的实践研究",
                }
            ]
        },
    )

    organisation_id: UUID
    name: Name
    theme: Line
    research_topic: Line


class CourseSeriesOfCourse(BaseModel):
    """The series of a course."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str


class CourseRead(BaseModel):
    """A course in one of its versions."""

    id: UUID
    organisation: CoursePlace
    library: CoursePlace = Field(description="whose library it stands in")
    level: CourseLevel
    series: CourseSeriesOfCourse | None
    number: int = Field(description="of the version, from 1")
    state: CourseState
    name: str
    summary: str
    keywords: list[str]
    category: CourseCategory
    domain: ContentDomain
    origin: CourseOrigin
    origin_note: str | None
    six_new: list[SixNew]
    contents: list[str]
    standards: list[str]
    stages: list[Stage]
    subjects: list[Subject]
    hours: float = Field(description="class hours (学时)")
    published_at: datetime | None
    rating_mean: float | None = Field(description="stars; null while nobody has rated")
    rating_count: int
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, shown: CourseVersion) -> Self:
        """A version as the caller sees it."""
        return cls.model_validate(fields_of(shown))


def fields_of(shown: CourseVersion) -> dict[str, Any]:
    """The fields of `CourseRead`."""
    course = shown.course
    names = set(CourseContent.model_fields) - {"series_id"}
    return {
        **{name: getattr(shown, name) for name in names},
        "id": course.id,
        "organisation": CoursePlace.model_validate(course.organisation),
        "library": CoursePlace.model_validate(course.library),
        "level": course.level,
        "series": course.series and CourseSeriesOfCourse.model_validate(course.series),
        "number": shown.number,
        "state": shown.state,
        "published_at": shown.published_at,
        "rating_mean": _mean(course),
        "rating_count": course.rating_count,
        "version": course.version,
    }


def _mean(course: Course) -> Decimal | None:
    return course.rating_mean if course.rating_count else None


class CourseSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class LibrarySort(StrEnum):
    """Orders of the library; a minus means falling."""

    PUBLISHED_AT_FALLING = "-published_at"
    PUBLISHED_AT = "published_at"
    RATING_FALLING = "-rating"


class CourseFilter(BaseModel):
    """What lists of courses can be narrowed down to."""

    q: str | None = Field(None, max_length=60, description="words in the name, the summary or the keywords")
    level: CourseLevel | None = None
    category: CourseCategory | None = None
    domain: ContentDomain | None = None
    origin: CourseOrigin | None = None
    six_new: SixNew | None = None
    content: ContentCode | None = None
    stage: Stage | None = Field(None, description="also those for every stage")
    subject: Subject | None = Field(None, description="also those for every subject")
    series_id: UUID | None = None


class CourseQuery(CourseFilter, ListQuery):
    """Filters of the list."""

    state: CourseState | None = None
    below: UUID | None = Field(None, description="only those of this organisation and all below it")
    sort: CourseSort = CourseSort.CREATED_AT_FALLING


class LibraryQuery(CourseFilter, ListQuery):
    """Filters of the library."""

    sort: LibrarySort = LibrarySort.PUBLISHED_AT_FALLING


class SeriesSort(StrEnum):
    """Orders of the list of series."""

    NAME = "name"


class SeriesQuery(ListQuery):
    """How to page through series."""

    sort: SeriesSort = SeriesSort.NAME


class RatingWrite(BaseModel):
    """How good a course is."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"stars": 5}]})

    stars: int = Field(ge=1, le=5)


class RatingRead(BaseModel):
    """What the caller gave, and what all gave."""

    mine: int | None = Field(description="stars; null while the caller has not rated")
    rating_mean: float | None
    rating_count: int
