"""A policy pack as a checked value: the schema of the YAML.

Only what can be said of one value stands here. What relates several of them (dates in order, ids told apart,
one threshold per rule) is for `relations`, which also looks at a document that fails here: its writer is
to see every mistake at once.
"""

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field

from registry.people.vocabulary import Post, Stage, Title
from registry.policies.ladders import Ladder, MilestonePath
from registry.policies.values import (
    Code,
    Day,
    DivisionCode,
    MetricName,
    Number,
    PackCode,
    PackTitle,
    Part,
    Quotation,
    RuleId,
)
from registry.policies.vocabulary import CycleKind, Pace, Period, Scope

MAX_RULES = 500


class Effective(Part):
    """From when until when the policy is in force (有效期)."""

    from_: Day = Field(alias="from", description="first day")
    until: Day | None = Field(None, description="last day; null while none is foreseen")


class TrainingCycle(Part):
    """The training cycle (培训周期)."""

    kind: CycleKind
    years: int = Field(ge=1, le=20)
    starts: Day = Field(description="first day of the first cycle")


class Requirement(BaseModel):
    """What a metric must come to: exactly one of these."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    gte: Number | MISSING = Field(MISSING, description="at least (不少于)")
    gt: Number | MISSING = Field(MISSING, description="more than (多于)")
    lte: Number | MISSING = Field(MISSING, description="at most (不超过)")
    lt: Number | MISSING = Field(MISSING, description="less than (少于)")
    eq: Number | MISSING = Field(MISSING, description="exactly (等于)")
    between: Annotated[list[Number], Field(min_length=2, max_length=2)] | MISSING = Field(
        MISSING, description="from the first to the second, both included (介于)"
    )
    one_of: Annotated[list[Code], Field(min_length=1, max_length=50)] | MISSING = Field(
        MISSING, description="one of these codes (属于)"
    )


class TeacherFilter(Part):
    """Which teachers a rule is for: those with one of the values in each list given; all when none is."""

    stage: list[Stage] | None = Field(None, min_length=1)
    title: list[Title] | None = Field(None, min_length=1)
    post: list[Post] | None = Field(None, min_length=1)


class PolicyRule(Part):
    """One promise of the policy that can be checked."""

    id: RuleId
    clause: Quotation = Field(description="the document's own words")
    source: Quotation = Field(description="where in the document they stand")
    metric: MetricName
    scope: Scope
    period: Period = Period.CYCLE
    require: Requirement
    pace: Pace = Pace.NONE
    applies_when: TeacherFilter | None = None


class Pack(Part):
    """A policy document (政策文件) as rules."""

    pack: PackCode
    title: PackTitle
    version: int = Field(ge=1, le=9999)
    applies_to: DivisionCode = Field(description="division (GB/T 2260) whose policy it is")
    effective: Effective
    cycle: TrainingCycle
    rules: list[PolicyRule] = Field(min_length=1, max_length=MAX_RULES)
    ladders: list[Ladder] = Field([], max_length=20, description="in which tiers people grow (培养层次)")
    milestone_paths: list[MilestonePath] = Field([], max_length=10, description="what is due when (里程碑)")
