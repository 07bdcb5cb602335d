"""Types of programmes, the counties they are for, who runs them and how that is decided."""

from pydantic import Field

from registry.people.vocabulary import Level
from registry.policies.common import Group, Item, Named, WholeNumbers
from registry.policies.values import Code, DivisionCode, Number, Part, Quotation
from registry.policies.vocabulary import (
    Contribution,
    CountyProject,
    ProjectCohort,
    SelectionRoute,
    TrainingForm,
)


class ChoiceOfInstitution(Part):
    """Who runs programmes of a type (承训机构), and who decides it: SX-10, SX-11, SX-13."""

    route: SelectionRoute = Field(title="确定方式")
    decided_by: Level = Field(title="确定单位")
    allocation: Code | None = Field(None, title="任务分配", description="the allocation by rank that is used")


class Cohorts(Part):
    """Classes that follow each other (期): LB-32, LB-43."""

    count: int | None = Field(None, ge=1, le=100, title="期数")
    seats: WholeNumbers | None = Field(None, title="每期人数")
    about: int | None = Field(
        None, ge=1, le=100_000, title="每期约", description="about so many in each; a figure, not a bound"
    )
    years: int | None = Field(None, ge=1, le=20, title="年限", description="how many years each takes")
    staged: bool = Field(False, title="分阶段", description="in stages, over more than one year")


class ProgrammeType(Named):
    """A type of programmes (项目类型): SX-01, LB-29, LB-32, LB-36."""

    aim: Quotation | None = Field(None, title="目的")
    level: list[Level] = Field(min_length=1, title="项目级别")
    audience: Group = Field(title="对象")
    hours: Number | None = Field(None, title="学时", description="class hours, where the document sets them")
    modules: list[Item] = Field([], max_length=40, title="模块", description="every plan has each of these")
    forms: list[TrainingForm] = Field([], max_length=20, title="形式")
    from_tier: Code | None = Field(
        None, title="起始层次", description="only those in this tier or a higher one of its ladder"
    )
    cohorts: Cohorts | None = Field(None, title="期次")
    institution: ChoiceOfInstitution | None = Field(None, title="承训机构")
    provided_by: list[Level] = Field([], title="负责")


class ProjectGroup(Part):
    """The counties that came to a project together."""

    cohort: ProjectCohort = Field(title="批次")
    counties: int = Field(ge=1, le=3000, title="县数")
    since: int = Field(ge=1990, le=2100, title="起始年度")
    cycle_years: int | None = Field(None, ge=1, le=20, title="周期", description="years")


class Project(Named):
    """A project that counties take part in (项目县): SX-02, SX-03."""

    mark: CountyProject = Field(title="项目县类别", description="what the counties are marked as")
    year: int = Field(ge=1990, le=2100, title="年度")
    counties: int = Field(ge=1, le=3000, title="县数")
    groups: list[ProjectGroup] = Field([], max_length=10, title="批次", description="add up to `counties`")
    members: list[DivisionCode] | None = Field(
        None, min_length=1, max_length=3000, title="名单", description="their divisions (GB/T 2260)"
    )


class Ranks(Part):
    """Places in a ranking, both ends included."""

    first: int = Field(ge=1, le=1000, title="自")
    last: int = Field(ge=1, le=1000, title="至")


class Elimination(Part):
    """What the last in a ranking lose (淘汰), and what not."""

    ranks: Ranks = Field(title="名次")
    projects: list[Code] = Field(
        min_length=1, title="不再承担", description="no new tasks in counties new to these projects"
    )
    programmes: list[Code] = Field(min_length=1, title="项目类型")


class Allocation(Named):
    """Tasks by rank (按名次分配任务): SX-10."""

    candidates: int = Field(ge=1, le=1000, title="参评机构数")
    judged_by: list[Item] = Field(min_length=1, title="评估依据")
    receive: Ranks = Field(title="得任务的名次", description="the better the rank, the more, never fewer")
    eliminated: Elimination | None = Field(None, title="淘汰")
    programmes: list[Code] = Field(min_length=1, title="项目类型")


class Exemption(Named):
    """What those in listed programmes need not do (免修), and what they still must: SX-07."""

    programmes: list[Code] = Field(min_length=1, title="列举的项目")
    form: TrainingForm = Field(title="免修的方式")
    hours: Number = Field(title="免修的学时", description="class hours a year")
    never: list[TrainingForm] = Field(
        min_length=1, title="不得免修的方式", description="what is still to be done in full"
    )


class Workload(Named):
    """What counts as a teacher's work (计入工作量): SX-08."""

    contribution: list[Contribution] = Field(min_length=1, title="参与方式")
    programmes: list[Code] = Field([], title="项目类型", description="only in these types; in all when empty")
    after_appraisal: bool = Field(
        title="按考核结果", description="only once the work was appraised, and by the result"
    )


class Fund(Named):
    """Money for training (经费) that is bound to a purpose: LB-44, WH-23, SX-22."""

    earmarked: bool = Field(
        title="专款专用", description="spent on training only; the balance is never negative"
    )
    regulation: Quotation | None = Field(None, title="管理办法", description="the rules of spending")
    categories: list[Item] | None = Field(
        None, min_length=1, max_length=60, title="开支范围", description="nothing else is paid from it"
    )
