"""Careers on the wire."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from registry.people.schemas import Reason
from registry.people.vocabulary import Honour, Level, Post
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue

Document = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
_ENDS_BEFORE = Text("结束日期不能早于开始日期", "must not be before the day it begins")


class SpellRead(BaseModel):
    """One post held for a time (一段任职)."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    post: Post
    since: date | None = Field(description="first day; null: not known")
    until: date | None = Field(description="last day; null while held, or when not known")
    ended: bool = Field(description="whether it is over")


class PostYears(BaseModel):
    """How long somebody has held a post, all spells together (任职年限)."""

    post: Post
    years: int = Field(description="full years today, of the spells whose days are known")
    is_complete: bool = Field(description="false: a spell's days are not known, so it may be more")


class HonourRead(BaseModel):
    """An honour (荣誉), also one that counts no more."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    honour: Honour
    level: Level
    awarded_on: date
    until: date | None = Field(description="last day it counts; null: for good")
    document: str | None = Field(description="the document that says so (文号)")
    withdrawn_at: datetime | None
    withdrawn_reason: str | None


class TransferRead(BaseModel):
    """A change of school (调动)."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    from_organisation_id: UUID
    from_organisation_name: str
    to_organisation_id: UUID
    to_organisation_name: str
    at: datetime


class CareerRead(BaseModel):
    """What somebody has been (任职经历); its ETag is the person's."""

    person_id: UUID
    posts: list[SpellRead] = Field(description="open ones first, then from the latest to the first")
    years_in_post: list[PostYears]
    honours: list[HonourRead] = Field(description="from the latest to the first")
    transfers: list[TransferRead] = Field(description="the latest; all of them page by page elsewhere")


class SpellCreate(BaseModel):
    """A post that somebody holds, or held from one day to another."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"post": "head", "since": "2020-09-01"}]}
    )

    post: Post
    since: date | None = Field(None, description="first day; null: not known")
    until: date | None = Field(None, description="last day; null: still held")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        _ensure_ordered(self.since, self.until)
        return self


class SpellEnd(BaseModel):
    """When a post that is held comes to its end."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"until": "2026-07-31"}]})

    until: date = Field(description="last day")


class SpellCorrection(BaseModel):
    """What a spell really was; fields left out stay as they are."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"since": "2019-09-01", "reason": "任命文件日期为2019年9月"}]},
    )

    post: Post | MISSING = MISSING
    since: date | MISSING | None = MISSING
    until: date | MISSING | None = Field(MISSING, description="null: still held")
    reason: Reason = Field(description="why; kept in the audit trail")


class HonourCreate(BaseModel):
    """An honour that somebody was awarded."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "honour": "subject_leader",
                    "level": "city",
                    "awarded_on": "2024-09-10",
                    "document": "来教发〔2024〕12号",
                }
            ]
        },
    )

    honour: Honour
    level: Level
    awarded_on: date
    until: date | None = Field(None, description="last day it counts; null: for good")
    document: Document | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        _ensure_ordered(self.awarded_on, self.until)
        return self


class TransferQuery(ListQuery):
    """The pages of the transfers."""


def _ensure_ordered(since: date | None, until: date | None) -> None:
    if since is not None and until is not None and until < since:
        raise WrongValue("ends-before-it-begins", _ENDS_BEFORE)
