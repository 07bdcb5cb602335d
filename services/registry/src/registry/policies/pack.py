"""A policy pack as a checked value: the schema of the YAML.

Only what can be said of one value stands here. What relates several of them (dates in order, ids told apart,
one threshold per rule) is for `relations`, which also looks at a document that fails here: its writer is
to see every mistake at once.
"""

from typing import Annotated, get_args

from pydantic import MISSING, BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from registry.people.vocabulary import Employment, Level, Post, Stage, Title
from registry.policies.contents import (
    CertificateCondition,
    Checklist,
    Content,
    CourseMix,
    CoverageMatrix,
    Grading,
    HourModes,
    Priority,
    Sampling,
)
from registry.policies.ladders import Ladder, MilestonePath
from registry.policies.programmes import Allocation, Exemption, Fund, ProgrammeType, Project, Workload
from registry.policies.selections import Baseline, Credits, Quota, Ratio, Selection
from registry.policies.values import (
    Code,
    Day,
    DivisionCode,
    MetricName,
    Name,
    Number,
    PackCode,
    PackTitle,
    Part,
    Quotation,
    RuleId,
)
from registry.policies.vocabulary import AsOf, CycleKind, Pace, Period, Scope, TrainingForm

MAX_RULES = 500


class Document(Part):
    """The document that the pack is made of (文件)."""

    number: Name | None = Field(None, title="文号")
    issuers: list[Name] = Field(min_length=1, max_length=20, title="发文机关")
    signed_on: Day = Field(title="成文日期")
    published_on: Day | None = Field(None, title="发布日期")
    addressees: Quotation | None = Field(None, title="主送机关", description="whom it is sent to")


class Effective(Part):
    """From when until when the policy is in force (有效期)."""

    from_: Day = Field(alias="from", title="起始日", description="first day")
    until: Day | None = Field(None, title="截止日", description="last day; null while none is foreseen")


class TrainingCycle(Part):
    """The training cycle (培训周期)."""

    kind: CycleKind = Field(title="周期类型")
    years: int = Field(ge=1, le=20, title="年数")
    starts: Day = Field(title="起始日", description="first day of the first cycle")


class Requirement(BaseModel):
    """What a metric must come to: exactly one of these."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, json_schema_extra={"minProperties": 1, "maxProperties": 1}
    )

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

    stage: list[Stage] | None = Field(None, min_length=1, title="学段")
    title: list[Title] | None = Field(None, min_length=1, title="职称")
    post: list[Post] | None = Field(None, min_length=1, title="职务")
    employment: list[Employment] | None = Field(None, min_length=1, title="用人形式")


class ProgrammeFilter(Part):
    """Which programmes a rule is for: those with one of the values in each list given; all when none is."""

    level: list[Level] | None = Field(None, min_length=1, title="项目级别")
    type: list[Code] | None = Field(
        None, min_length=1, title="项目类型", description="ids among `programme_types`"
    )


class Counting(Part):
    """What of a metric counts for a rule: what has one of the values in each list given; all when none is."""

    theme: list[Code] | None = Field(
        None, min_length=1, title="专题", description="ids among the items of `contents`"
    )
    mode: list[TrainingForm] | None = Field(None, min_length=1, title="方式")
    post: list[Post] | None = Field(
        None, min_length=1, title="职务", description="training for people in one of these posts"
    )


class PolicyRule(Part):
    """One promise of the policy that can be checked."""

    id: RuleId = Field(title="编号")
    clause: Quotation = Field(title="条款", description="the document's own words")
    source: Quotation = Field(title="出处", description="where in the document they stand")
    metric: MetricName = Field(title="指标")
    scope: Scope = Field(title="适用对象")
    period: Period = Field(Period.CYCLE, title="考核周期")
    rolling_years: int | None = Field(
        None, ge=1, le=20, title="滚动年数", description="with period `rolling`: the last so many years"
    )
    require: Requirement = Field(title="要求")
    pace: Pace = Field(Pace.NONE, title="进度要求")
    applies_when: TeacherFilter | None = Field(
        None, title="适用教师", description="which teachers; with scope `teacher`"
    )
    for_programmes: ProgrammeFilter | None = Field(
        None, title="适用项目", description="which programmes; with scope `programme`"
    )
    counting: Counting | None = Field(None, title="计入范围", description="what counts")
    as_of: AsOf | None = Field(
        None,
        title="基数统计日",
        description="of a share: when its base is counted, if not as its metric says",
    )
    note: Quotation | None = Field(
        None, title="说明", description="how it is read where the document leaves that open"
    )


class Sections(Part):
    """What a pack may hold beside its rules: each a list of things the document asks for."""

    ladders: list[Ladder] = Field(
        [], max_length=20, title="培养层次", description="in which tiers people grow"
    )
    milestone_paths: list[MilestonePath] = Field(
        [], max_length=10, title="里程碑", description="what is due when"
    )
    contents: list[Content] = Field([], max_length=100, title="培训内容", description="what it is about")
    checklists: list[Checklist] = Field([], max_length=50, title="清单", description="what has to be there")
    course_mixes: list[CourseMix] = Field([], max_length=20, title="课程比例", description="kinds of courses")
    coverage: list[CoverageMatrix] = Field([], max_length=10, title="覆盖矩阵", description="whom and what")
    samplings: list[Sampling] = Field([], max_length=10, title="抽样", description="whom a survey must hear")
    programme_types: list[ProgrammeType] = Field([], max_length=60, title="项目类型")
    projects: list[Project] = Field([], max_length=20, title="项目县")
    allocations: list[Allocation] = Field([], max_length=20, title="任务分配", description="tasks by rank")
    gradings: list[Grading] = Field([], max_length=10, title="项目等级", description="grades, and renewal")
    certificates: list[CertificateCondition] = Field([], max_length=20, title="发证条件")
    exemptions: list[Exemption] = Field([], max_length=20, title="免修", description="what need not be done")
    workloads: list[Workload] = Field([], max_length=20, title="工作量", description="what counts as work")
    hour_modes: list[HourModes] = Field([], max_length=10, title="分类计时", description="counted apart")
    credits: list[Credits] = Field([], max_length=10, title="学时与学分")
    selections: list[Selection] = Field([], max_length=40, title="评选")
    quotas: list[Quota] = Field([], max_length=40, title="遴选比例", description="shares to be selected")
    ratios: list[Ratio] = Field([], max_length=20, title="配比", description="so many for so many")
    priorities: list[Priority] = Field([], max_length=20, title="倾斜", description="who comes first")
    funds: list[Fund] = Field([], max_length=20, title="经费", description="money bound to a purpose")
    baselines: list[Baseline] = Field([], max_length=40, title="基期数据", description="reached before")


class Heading(Part):
    """What every pack has."""

    pack: PackCode = Field(title="代号", description="the same in all versions")
    title: PackTitle = Field(title="名称")
    version: int = Field(ge=1, le=9999, title="版本")
    applies_to: DivisionCode = Field(title="行政区划", description="division (GB/T 2260) whose policy it is")
    document: Document | None = Field(None, title="文件")
    effective: Effective = Field(title="有效期")
    cycle: TrainingCycle | None = Field(
        None, title="培训周期", description="null where the document sets none"
    )
    rules: list[PolicyRule] = Field(min_length=1, max_length=MAX_RULES, title="规则")


class Pack(Sections, Heading):
    """A policy document (政策文件) as rules."""


def fields_of(section: str) -> frozenset[str]:
    """What an entry of the section may leave open: the names of its fields that need not be given."""
    [entry] = get_args(Sections.model_fields[section].annotation)
    fields: dict[str, FieldInfo] = entry.model_fields
    return frozenset(
        name for name, field in fields.items() if not field.is_required() and field.default is None
    )


SECTIONS = ("rules", *Sections.model_fields)
"""The lists of a pack, in the order in which they are shown."""
