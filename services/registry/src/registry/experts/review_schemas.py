"""Yearly reviews on the wire."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema

from registry.experts.models import ExpertReview, ReviewRound
from registry.experts.schemas import ExpertRead
from registry.experts.vocabulary import ReviewResult
from registry.hours import HoursGiven
from registry.people.schemas import Reason
from servicekit.pagination import ListQuery
from servicekit.wire import NOT_TRUTH, TWO_OR_MORE, Day

Year = Annotated[int, Field(ge=2000, le=2199), NOT_TRUTH]
Document = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200, pattern=TWO_OR_MORE)
]
Rating = Annotated[
    Decimal,
    Field(ge=0, le=10, max_digits=3, decimal_places=1),
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 10, "multipleOf": 0.1}),
]


class RoundRead(BaseModel):
    """A yearly review (年度考核)."""

    id: UUID
    organisation_id: UUID
    organisation_name: str
    year: int
    due_on: date = Field(description="last day to review by")
    valid_months: int = Field(description="how long a result lets somebody stay, counted from `due_on`")
    document: str | None = Field(description="the document that says so (依据文件)")
    is_overdue: bool = Field(description="that day is past, and not everybody has a result")
    reviewed: int
    open: int = Field(description="experts without a result")

    @classmethod
    def of(cls, held: ReviewRound, today: date, reviewed: int, waiting: int) -> Self:
        """A round and how far it has come."""
        return cls(
            id=held.id,
            organisation_id=held.organisation.id,
            organisation_name=held.organisation.name,
            year=held.year,
            due_on=held.due_on,
            valid_months=held.valid_months,
            document=held.document,
            is_overdue=held.due_on < today and waiting > 0,
            reviewed=reviewed,
            open=waiting,
        )


class RoundCreate(BaseModel):
    """A new round, on the terms of the document that it follows."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
                    "year": 2026,
                    "due_on": "2026-12-31",
                    "valid_months": 12,
                }
            ]
        },
    )

    organisation_id: UUID
    year: Year
    due_on: Day
    valid_months: Annotated[int, Field(ge=1, le=120), NOT_TRUTH]
    document: Document | None = None


class RoundQuery(ListQuery):
    """Filters of the rounds, the latest year first."""

    year: Year | None = None


class Progress(StrEnum):
    """Whether somebody has a result in the round."""

    OPEN = "open"
    DONE = "done"


class BoardQuery(ListQuery):
    """Filters of the board of a round, by name."""

    progress: Progress | None = None


class ReviewRead(BaseModel):
    """What a round says of one expert."""

    id: UUID
    round_id: UUID
    year: int
    organisation_name: str
    result: ReviewResult
    hours: Decimal = Field(description="class hours taught in the year (学时)")
    rating: Decimal = Field(description="0 to 10")
    note: str
    reviewed_at: datetime

    @classmethod
    def of(cls, review: ExpertReview) -> Self:
        """A result with the round it belongs to."""
        return cls(
            id=review.id,
            round_id=review.round_id,
            year=review.round.year,
            organisation_name=review.round.organisation.name,
            result=review.result,
            hours=review.hours,
            rating=review.rating,
            note=review.note,
            reviewed_at=review.reviewed_at,
        )


class BoardRow(BaseModel):
    """An expert of a round."""

    expert: ExpertRead
    hours: Decimal = Field(description="class hours taught in the year of the round (学时)")
    review: ReviewRead | None = Field(description="null: has no result yet")


class ReviewCreate(BaseModel):
    """A result. `suspend` and `out` take the expert to that state, with the note as the reason."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "expert_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
                    "result": "keep",
                    "rating": 9.2,
                    "note": "授课 12 学时，学员评价优良",
                }
            ]
        },
    )

    expert_id: UUID
    result: ReviewResult
    rating: Rating
    note: Reason
    hours: HoursGiven | None = Field(None, description="unless given: as the sessions say")


class ReviewQuery(ListQuery):
    """How to page through the reviews of an expert, the latest first."""
