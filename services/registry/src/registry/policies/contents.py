"""What training has to be about and what its plan has to hold."""

from pydantic import Field

from registry.people.vocabulary import Stage, Subject
from registry.policies.common import Group, Item, Named
from registry.policies.values import Code, Name, Number, Quotation, Share
from registry.policies.vocabulary import (
    AsOf,
    Assessment,
    Base,
    ChecklistSubject,
    ContentDuty,
    Grant,
    Rounding,
    TrainingForm,
    Weight,
)


class Content(Named):
    """What training must, may or must not be about (培训内容): LB-05, LB-09, LB-11, SX-17, LZ-25."""

    duty: ContentDuty = Field(title="内容要求")
    audience: Group = Field(title="适用对象")
    items: list[Item] = Field(
        min_length=1, max_length=60, title="内容", description="each with an id that courses are marked with"
    )


class Check(Item):
    """One point of a checklist."""

    criterion: Name | None = Field(None, title="标准", description="what makes it good: 主题鲜明")


class Checklist(Named):
    """What has to be there (清单): the seven sections of a plan, the five activities of heads' training."""

    of: ChecklistSubject = Field(title="核对对象")
    weight: Weight = Field(title="效力", description="what becomes of what lacks one of them")
    items: list[Check] = Field(min_length=1, max_length=60, title="项目")


class CourseKind(Item):
    """One kind of courses; its share is shown, and checked where the document bounds it."""

    gte: Share | None = Field(None, title="不少于", description="at least this share")
    lte: Share | None = Field(None, title="不超过", description="at most this share")


class CourseMix(Named):
    """The kinds of courses (课程类别) that a plan is made of, and their shares: LZ-10."""

    base: Base = Field(title="基数")
    as_of: AsOf = Field(title="基数统计日")
    kinds: list[CourseKind] = Field(min_length=2, max_length=20, title="课程类别")


class AudienceCategory(Item):
    """One group of teachers."""

    stage: list[Stage] = Field(min_length=1, title="学段")


class CoverageMatrix(Named):
    """Groups of teachers against domains of content (覆盖矩阵): LB-27. Every field of it is to be served."""

    audiences: list[AudienceCategory] = Field(min_length=1, max_length=20, title="对象类别")
    domains: list[Item] = Field(min_length=1, max_length=40, title="内容领域")
    ladder: Code | None = Field(None, title="培养层次", description="the ladder whose tiers it is split by")


class Sampling(Named):
    """Of how many a needs survey must hear (抽样): LZ-07."""

    share: Share = Field(title="比例", description="of the base")
    base: Base = Field(title="基数")
    as_of: AsOf = Field(title="基数统计日")
    rounding: Rounding = Field(title="取整")
    whole: Weight = Field(
        title="总体未达到时", description="when too few valid answers came from the whole group"
    )
    stratum: Weight = Field(title="分层未达到时", description="when too few came from one stratum")


class CertificateCondition(Named):
    """What must be passed before a trainee gets something (发证条件): LZ-41."""

    grants: list[Grant] = Field(min_length=1, title="培训结果")
    requires: list[Assessment] = Field(min_length=1, title="考核", description="all of these, passed")
    practice_credit_share: Share | None = Field(
        None, title="实践课程学分比例", description="share of the credits that practice courses give"
    )


class Priority(Named):
    """Who or what comes first (倾斜): LB-10."""

    subject: list[Subject] | None = Field(None, min_length=1, title="学科")
    area: Quotation | None = Field(None, title="区域", description="in the document's own words")
    weight: Number | None = Field(
        None, title="权重", description="by how much a quota is multiplied; the document may leave it open"
    )


class HourModes(Named):
    """Which ways of training have their hours counted apart (分类计时): LB-03."""

    modes: list[TrainingForm] = Field(min_length=2, title="方式")


class Grading(Named):
    """Grades of programmes, and who need not be selected anew (等级与免评): LB-25."""

    grades: list[Item] | None = Field(None, min_length=1, title="等级", description="from best to worst")
    exempt_from: Code | None = Field(None, title="免评等级", description="the lowest grade that exempts")
    same_type_only: bool = Field(title="限同类项目", description="only for programmes of the same type")
    on_record: bool = Field(title="备案", description="each exemption is put on record")
