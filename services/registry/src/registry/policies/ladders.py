"""Ladders (培养层次) in a pack: in which tiers people grow, and what puts somebody in each.

559 “五格” (LB-26), 353 heads (LB-33), the pyramid of homeroom teachers (LB-34), 成长 成才 成名 (WH-02), and
the milestones of the 1310 project (WH-14).
"""

from typing import Annotated

from pydantic import Field, StringConstraints

from registry.people.vocabulary import Honour, Level, Post, Stage, Title
from registry.policies.values import Code, Number, Part, Quotation
from registry.policies.vocabulary import Conflict, TrainingForm

TierName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]


class Years(Part):
    """A span of full years, both ends included; at least one of them is given."""

    gte: int | None = Field(None, ge=0, le=80, description="at least (不少于)")
    lte: int | None = Field(None, ge=0, le=80, description="at most (不超过)")


class HonourHeld(Part):
    """An honour or assessment that somebody holds."""

    one_of: list[Honour] = Field(min_length=1)
    level: list[Level] | None = Field(
        None, min_length=1, description="awarded at one of these; any when null"
    )


class Criterion(Part):
    """What puts somebody in a tier: all that is given must hold."""

    years_of_service: Years | None = Field(None, description="full years of teaching (教龄)")
    years_in_post: Years | None = Field(
        None, description="full years, all spells added up, in the posts of the ladder (任职年限)"
    )
    age: Years | None = Field(None, description="full years of age (周岁)")
    title: list[Title] | None = Field(None, min_length=1, description="one of these titles (职称)")
    honour: HonourHeld | None = None


class Tier(Part):
    """One tier (层次) of a ladder."""

    id: Code
    name: TierName = Field(description="as the document calls it: 入格")
    training: TierName | None = Field(None, description="the training for it: 新教师培训")
    clause: Quotation = Field(description="whom it is for, in the document's own words")
    aim: Quotation | None = Field(None, description="what the document wants of them")
    any_of: list[Criterion] = Field(
        min_length=1, max_length=20, description="any one of these puts somebody in the tier"
    )
    form_mix: dict[TrainingForm, Number] | None = Field(
        None, description="share of each form of training (培训形式), which add up to 1"
    )
    provided_by: list[Level] | None = Field(None, min_length=1, description="who is responsible (负责)")


class Audience(Part):
    """Who stands on a ladder: those with one of the values in each list given; everybody when none is."""

    stage: list[Stage] | None = Field(None, min_length=1)
    post: list[Post] | None = Field(None, min_length=1)
    age: Years | None = None
    years_of_service: Years | None = None


class Ladder(Part):
    """A ladder (梯队): its tiers from the lowest to the highest."""

    id: Code
    name: TierName
    source: Quotation = Field(description="where in the document it stands")
    clause: Quotation = Field(description="the document's own words")
    audience: Audience
    conflict: Conflict = Field(
        Conflict.LOWER, description="which tier counts when what is known points to several"
    )
    tiers: list[Tier] = Field(min_length=1, max_length=20)


class Milestone(Part):
    """Something to be reached so many years after one's start."""

    id: Code
    name: TierName
    clause: Quotation
    after_years: int = Field(ge=0, le=60, description="full years of service by which it is due")
    shown_by: HonourHeld


class MilestonePath(Part):
    """Milestones (里程碑) of the young, one after the other."""

    id: Code
    name: TierName
    source: Quotation
    clause: Quotation
    audience: Audience
    milestones: list[Milestone] = Field(min_length=1, max_length=20)
