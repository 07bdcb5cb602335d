"""Resources on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from registry.courses.kinds import CourseLevel
from registry.courses.schemas import Once
from registry.files.schemas import StoredFileRead
from registry.people.vocabulary import Stage, Subject
from registry.resources.models import Resource
from registry.resources.states import ResourceKind, ResourceState
from servicekit.pagination import ListQuery
from servicekit.wire import SOME_TEXT, TWO_OR_MORE

Title = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100, pattern=TWO_OR_MORE)
]
Author = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=SOME_TEXT)
]
Summary = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=2000, pattern=TWO_OR_MORE)
]
Address = Annotated[str, StringConstraints(max_length=500, pattern=r"^https?://[!-~]+$")]
"""A web address, and nothing that a browser would carry out."""
Reason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]

_CONTENT: dict[str, JsonValue] = {
    "kind": "guide",
    "title": "2026 年秋季骨干教师研修指南",
    "author": "市教师发展中心",
    "summary": "研修目标、阶段安排、每阶段任务与提交要求，附课堂观察记录表。",
    "stages": ["primary", "junior"],
    "subjects": [],
    "link": None,
}


class ResourceContent(BaseModel):
    """What a resource says of itself."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_CONTENT]})

    kind: ResourceKind
    title: Title
    author: Author | None = Field(None, description="who wrote, compiled or published it")
    summary: Summary
    stages: Annotated[list[Stage], Once] = Field([], max_length=6, description="none: for every stage")
    subjects: Annotated[list[Subject], Once] = Field([], max_length=20, description="none: for every subject")
    link: Address | None = Field(None, description="where else it can be read")


class ResourceCreate(ResourceContent):
    """A new resource, as a draft."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{**_CONTENT, "organisation_id": "01939f2a-6c1e-7b6a-9a43-0000000a0001"}]
        },
    )

    organisation_id: UUID = Field(description="the owner (资源所属单位)")


class ResourceReason(BaseModel):
    """Why it is done."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "请补充适用学段"}]})

    reason: Reason


class ResourcePlace(BaseModel):
    """An organisation that owns a resource or keeps a library."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str


class ResourceRead(BaseModel):
    """A resource (资源)."""

    id: UUID
    organisation: ResourcePlace
    library: ResourcePlace = Field(description="whose library it stands in")
    level: CourseLevel
    recommended_to: ResourcePlace | None = Field(description="whose library is asked to take it in")
    kind: ResourceKind
    state: ResourceState
    title: str
    author: str | None
    summary: str
    stages: list[Stage]
    subjects: list[Subject]
    link: str | None
    files: list[StoredFileRead] = Field(description="in the order they were added")
    published_at: datetime | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, resource: Resource) -> Self:
        """A resource as the caller sees it."""
        return cls.model_validate(fields_of(resource))


def fields_of(resource: Resource) -> dict[str, Any]:
    """The fields of `ResourceRead`."""
    to = resource.recommended_to
    names = ("id", "level", "kind", "state", "title", "author", "summary", "stages", "subjects", "link")
    return {
        **{name: getattr(resource, name) for name in names},
        "organisation": ResourcePlace.model_validate(resource.organisation),
        "library": ResourcePlace.model_validate(resource.library),
        "recommended_to": to and ResourcePlace.model_validate(to),
        "files": [StoredFileRead.of(each) for each in resource.files],
        "published_at": resource.published_at,
        "version": resource.version,
    }


class ResourceStep(BaseModel):
    """One step of a resource's life."""

    transition: str
    source: ResourceState
    target: ResourceState
    actor_name: str | None
    reason: str | None
    at: datetime


class ResourceDetail(ResourceRead):
    """A resource with what can be done and what has happened."""

    legal: list[str] = Field(description="the steps that leave its state")
    history: list[ResourceStep]


class ResourceSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class ResourceLibrarySort(StrEnum):
    """Orders of the library; a minus means falling."""

    PUBLISHED_AT_FALLING = "-published_at"
    PUBLISHED_AT = "published_at"


class ResourceFilter(BaseModel):
    """What lists of resources can be narrowed down to."""

    q: str | None = Field(None, max_length=60, description="words in the title, the author or the summary")
    kind: ResourceKind | None = None
    level: CourseLevel | None = None
    stage: Stage | None = Field(None, description="also those for every stage")
    subject: Subject | None = Field(None, description="also those for every subject")


class ResourceQuery(ResourceFilter, ListQuery):
    """Filters of the list."""

    state: ResourceState | None = Field(None, description="discarded ones are shown only when asked for")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")
    sort: ResourceSort = ResourceSort.CREATED_AT_FALLING


class ResourceLibraryQuery(ResourceFilter, ListQuery):
    """Filters of the library."""

    sort: ResourceLibrarySort = ResourceLibrarySort.PUBLISHED_AT_FALLING
