"""Suggestions on the wire: what a course needs, and who is proposed for it and why."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from registry.experts.rules import Ground
from registry.experts.schemas import ExpertRead, Theme
from registry.experts.vocabulary import ExpertKind, ExpertLevel
from registry.people.vocabulary import Stage, Subject
from servicekit.localised import Text
from servicekit.validation import WrongValue
from servicekit.wire import NOT_TRUTH, Day

MOST_SUGGESTED = 20
_OUT_OF_ORDER = Text("结束日期早于开始日期", "must not end before it begins")
_WEIGHT_PREFIX = "weight_"
Weight = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False), NOT_TRUTH]


class SuggestionQuery(BaseModel):
    """What a course needs. A subject must fit; stage, theme and level count for as much as their weight."""

    model_config = ConfigDict(extra="forbid")

    starts_on: Day = Field(description="first day of the course")
    ends_on: Day = Field(description="last day; whoever is not free on any of them is left out")
    subject: Subject | None = None
    stage: Stage | None = None
    theme: Theme | None = None
    level: ExpertLevel | None = None
    below: UUID | None = Field(None, description="only those kept by this organisation or one below it")
    count: Annotated[int, Field(ge=1, le=MOST_SUGGESTED), NOT_TRUTH] = Field(
        3, description="how many are needed"
    )
    weight_subject: Weight = 30
    weight_stage: Weight = 15
    weight_theme: Weight = 20
    weight_level: Weight = 10
    weight_rating: Weight = 15
    weight_load: Weight = 10
    weight_availability: Weight = 5
    weight_mix: Weight = Field(15, description="for a panel of different kinds (结构合理)")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends_on < self.starts_on:
            raise WrongValue("course-days-out-of-order", _OUT_OF_ORDER)
        return self

    @property
    def weights(self) -> dict[Ground, float]:
        """The most points for each ground."""
        return {ground: getattr(self, f"{_WEIGHT_PREFIX}{ground.value}") for ground in Ground}


class GroundRead(BaseModel):
    """Points for one ground."""

    ground: Ground
    points: float
    out_of: float = Field(description="the weight of the ground")
    text: str = Field(description="why, in the caller's language")


class SuggestedExpert(BaseModel):
    """One of the panel."""

    expert: ExpertRead
    points: float
    grounds: list[GroundRead]


class MixPart(BaseModel):
    """How many of a kind."""

    kind: ExpertKind
    count: int


class SuggestionRead(BaseModel):
    """The panel that is proposed: who fits, and goes together."""

    starts_on: date
    ends_on: date
    considered: int = Field(description="free experts that were compared, at most 200")
    panel: list[SuggestedExpert]
    mix: list[MixPart] = Field(description="the panel by kind (结构)")
    weights: dict[Ground, float] = Field(description="the most points for each ground, as they were used")
