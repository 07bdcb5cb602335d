"""Surveys on the wire."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from evaluation.surveys import template
from evaluation.surveys.rules import Summary
from servicekit.localised import Language, Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue

_WRONG_ITEMS = Text(
    "须为全部六项评分：" + "、".join(template.CODES), "must rate all six items: " + ", ".join(template.CODES)
)


def _every_item(ratings: dict[str, int]) -> dict[str, int]:
    if set(ratings) != set(template.CODES):
        raise WrongValue("survey-items", _WRONG_ITEMS)
    return ratings


Rating = Annotated[int, Field(ge=template.LOWEST, le=template.HIGHEST)]
Ratings = Annotated[dict[str, Rating], AfterValidator(_every_item)]
Comment = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
_EXAMPLE: dict[str, Any] = {"ratings": dict.fromkeys(template.CODES, 5), "comment": "希望增加观课环节"}


class MySurveyRead(BaseModel):
    """A survey for the caller to answer, or answered."""

    id: UUID
    programme_id: UUID
    programme_title: str
    opened_at: datetime
    answered_at: datetime | None


class SurveyItemRead(BaseModel):
    """One statement to rate."""

    code: str
    text: str = Field(description="in the caller's language")


class SurveyRead(MySurveyRead):
    """The survey with its questions."""

    introduction: str
    items: list[SurveyItemRead]
    lowest: int
    highest: int
    question: str = Field(description="the open question at the end")

    @classmethod
    def of(cls, survey: MySurveyRead, language: Language) -> "SurveyRead":
        """The survey in `language`."""
        return cls(
            **survey.model_dump(),
            introduction=template.INTRODUCTION.render(language),
            items=[
                SurveyItemRead(code=item.code, text=item.words.render(language)) for item in template.ITEMS
            ],
            lowest=template.LOWEST,
            highest=template.HIGHEST,
            question=template.QUESTION.render(language),
        )


class ResponseCreate(BaseModel):
    """A participant's answer."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    ratings: Ratings = Field(description="item code → rating; every item once")
    comment: Comment | None = None


class ItemResultRead(BaseModel):
    """What one item came to."""

    code: str
    text: str = Field(description="in the caller's language")
    n: int
    mean: float | None
    distribution: dict[int, int] = Field(description="rating → how often it was given")

    @classmethod
    def of(cls, item: template.Item, found: Summary, language: Language) -> "ItemResultRead":
        """The result of `item`."""
        return cls(
            code=item.code,
            text=item.words.render(language),
            n=found.n,
            mean=found.mean,
            distribution=found.distribution,
        )


class ResultsRead(BaseModel):
    """What a survey came to. With too few answers the items stay empty, so that nobody is found out."""

    survey_id: UUID
    programme_id: UUID
    programme_title: str
    invited: int = Field(description="how many are enrolled")
    answered: int
    suppressed: bool = Field(description="true while there are too few answers to show")
    items: list[ItemResultRead]


class MySurveyQuery(ListQuery):
    """How the list is shown: newest first."""
