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

    gte: int | None = Field(None, ge=0, le=80, description="at least (不少于)", title="不少于")
    lte: int | None = Field(None, ge=0, le=80, description="at most (不超过)", title="不超过")


class HonourHeld(Part):
    """An honour or assessment that somebody holds."""

    one_of: list[Honour] = Field(min_length=1, title="称号")
    level: list[Level] | None = Field(
        None, min_length=1, description="awarded at one of these; any when null", title="级别"
    )


class Criterion(Part):
    """What puts somebody in a tier: all that is given must hold."""

    years_of_service: Years | None = Field(None, description="full years of teaching (教龄)", title="教龄")
    years_in_post: Years | None = Field(
        None,
        description="full years, all spells added up, in the posts of the ladder (任职年限)",
        title="任职年限",
    )
    age: Years | None = Field(None, description="full years of age (周岁)", title="年龄")
    title: list[Title] | None = Field(
        None, min_length=1, description="one of these titles (职称)", title="职称"
    )
    honour: HonourHeld | None = Field(None, title="称号")


class Tier(Part):
    """One tier (层次) of a ladder."""

    id: Code = Field(title="编号")
    name: TierName = Field(description="as the document calls it: 入格", title="名称")
    training: TierName | None = Field(None, description="the training for it: 新教师培训", title="培训")
    clause: Quotation = Field(description="whom it is for, in the document's own words", title="条款")
    aim: Quotation | None = Field(None, description="what the document wants of them", title="目标")
    any_of: list[Criterion] = Field(
        min_length=1, max_length=20, description="any one of these puts somebody in the tier", title="条件"
    )
    form_mix: dict[TrainingForm, Number] | None = Field(
        None, description="share of each form of training (培训形式), which add up to 1", title="形式占比"
    )
    form_clause: Quotation | None = Field(
        None, description="the forms, in the document's own words", title="形式"
    )
    provided_by: list[Level] | None = Field(
        None, min_length=1, description="who is responsible (负责)", title="负责"
    )


class Audience(Part):
    """Who stands on a ladder: those with one of the values in each list given; everybody when none is."""

    stage: list[Stage] | None = Field(None, min_length=1, title="学段")
    post: list[Post] | None = Field(None, min_length=1, title="职务")
    age: Years | None = Field(None, title="年龄")
    years_of_service: Years | None = Field(None, title="教龄")


class Ladder(Part):
    """A ladder (梯队): its tiers from the lowest to the highest."""

    id: Code = Field(title="编号")
    name: TierName = Field(title="名称")
    source: Quotation = Field(description="where in the document it stands", title="出处")
    clause: Quotation = Field(description="the document's own words", title="条款")
    audience: Audience = Field(title="对象")
    conflict: Conflict = Field(
        Conflict.LOWER, description="which tier counts when what is known points to several", title="冲突时"
    )
    tiers: list[Tier] = Field(min_length=1, max_length=20, title="层次")


class Milestone(Part):
    """Something to be reached so many years after one's start."""

    id: Code = Field(title="编号")
    name: TierName = Field(title="名称")
    clause: Quotation = Field(title="条款")
    after_years: int = Field(
        ge=0, le=60, description="full years of service by which it is due", title="年数"
    )
    shown_by: HonourHeld = Field(title="依据")


class MilestonePath(Part):
    """Milestones (里程碑) of the young, one after the other."""

    id: Code = Field(title="编号")
    name: TierName = Field(title="名称")
    source: Quotation = Field(title="出处")
    clause: Quotation = Field(title="条款")
    audience: Audience = Field(title="对象")
    milestones: list[Milestone] = Field(min_length=1, max_length=20, title="里程碑")
