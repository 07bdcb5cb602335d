"""The closed lists of an expert's record, with the Chinese words that files use for each member."""

from enum import StrEnum

from registry.people.vocabulary import Words


class ExpertKind(StrEnum):
    """专家类别: where the expert comes from. The sources that LZ-18's document names, and 名师."""

    SCHOLAR = "scholar"
    """专家学者（高校、科研院所）"""
    ADMINISTRATOR = "administrator"
    """管理干部"""
    HEAD = "head"
    """一线校长（园长）"""
    TEACHING_RESEARCHER = "teaching_researcher"
    """教研人员"""
    FAMOUS_TEACHER = "famous_teacher"
    """一线名师（名师、学科带头人、教科研骨干）"""
    SOCIETY = "society"
    """社会人士（企业、行业等）"""


class ExpertLevel(StrEnum):
    """专家层级: from the highest, as the documents draw on 校、区、市、省、国内外."""

    ABROAD = "abroad"
    """国（境）外"""
    NATIONAL = "national"
    """国家级"""
    PROVINCE = "province"
    """省级"""
    CITY = "city"
    """市级"""
    COUNTY = "county"
    """县（区）级"""
    SCHOOL = "school"
    """校级"""


class ExpertSource(StrEnum):
    """入库途径: how somebody came to be proposed."""

    APPLICATION = "application"
    """本人申请"""
    NOMINATION = "nomination"
    """单位推荐"""
    TRAINEE = "trainee"
    """优秀学员"""
    LECTURER = "lecturer"
    """优秀讲师"""


class IntervalKind(StrEnum):
    """What an interval of the calendar says."""

    AVAILABLE = "available"
    """可授课"""
    UNAVAILABLE = "unavailable"
    """不可授课"""


class ReviewResult(StrEnum):
    """考核结论."""

    KEEP = "keep"
    """保留"""
    SUSPEND = "suspend"
    """暂停"""
    OUT = "out"
    """出库"""


KIND_WORDS = Words(
    {
        ExpertKind.SCHOLAR: ("专家学者", "高校教师", "高校专家", "科研人员"),
        ExpertKind.ADMINISTRATOR: ("管理干部", "行政干部"),
        ExpertKind.HEAD: ("一线校长", "校长", "园长"),
        ExpertKind.TEACHING_RESEARCHER: ("教研人员", "教研员"),
        ExpertKind.FAMOUS_TEACHER: ("一线名师", "名师", "一线教师", "学科带头人"),
        ExpertKind.SOCIETY: ("社会人士", "企业人员", "行业专家"),
    }
)
LEVEL_WORDS = Words(
    {
        ExpertLevel.ABROAD: ("国外", "境外", "国（境）外"),
        ExpertLevel.NATIONAL: ("国家级", "国内", "国"),
        ExpertLevel.PROVINCE: ("省级", "自治区级", "省"),
        ExpertLevel.CITY: ("市级", "市"),
        ExpertLevel.COUNTY: ("县级", "区级", "县（区）级", "县"),
        ExpertLevel.SCHOOL: ("校级", "校"),
    }
)
SOURCE_WORDS = Words(
    {
        ExpertSource.APPLICATION: ("本人申请", "申请"),
        ExpertSource.NOMINATION: ("单位推荐", "推荐"),
        ExpertSource.TRAINEE: ("优秀学员",),
        ExpertSource.LECTURER: ("优秀讲师",),
    }
)
