"""The closed lists that courses are described in; each says whose words they are.

Codes are those of the shipped policy packs, so that what a pack asks for can be counted in courses.
"""

from enum import StrEnum


class CourseLevel(StrEnum):
    """Whose library it stands in (四级), lowest first. Source: 兰州 2019, “四级精品课程资源库”."""

    SCHOOL = "school"
    """校级"""
    DISTRICT = "district"
    """片区级"""
    COUNTY = "county"
    """县区级"""
    CITY = "city"
    """市级"""


class CourseCategory(StrEnum):
    """课程类别. Source: 兰州 2019, “基础、专业、理论、实践等各类课程比例科学”; pack: course_mixes."""

    BASIC = "basic"
    """基础"""
    PROFESSIONAL = "professional"
    """专业"""
    THEORY = "theory"
    """理论"""
    PRACTICE = "practice"
    """实践"""


class ContentDomain(StrEnum):
    """内容领域. Source: 来宾 2022, “培训内容分为九大领域”; pack: coverage."""

    ETHICS = "ethics"
    """师德师风与职业行为准则"""
    CURRICULUM = "curriculum"
    """新课标新课程内容与新教材教法"""
    CAREERS = "careers"
    """生涯规划与学生发展管理"""
    REFORM = "reform"
    """教育教学改革与发展核心素养"""
    INFORMATION_TECHNOLOGY = "information_technology"
    """信息技术应用与学科融合创新"""
    STRATEGIES = "strategies"
    """教学策略优化与教法运用艺术"""
    REFLECTION = "reflection"
    """教学实践反思与教科研开展"""
    MENTAL_HEALTH = "mental_health"
    """心理健康教育与常态化辅导、疏导"""
    OTHER = "other"
    """其他"""


class SixNew(StrEnum):
    """六新. Source: 来宾 2022, “突出‘六新’培训”; pack: contents, six_new."""

    STANDARDS = "new_standards"
    """新课标"""
    CURRICULUM = "new_curriculum"
    """新课程"""
    TEXTBOOKS = "new_textbooks"
    """新教材"""
    IDEAS = "new_ideas"
    """新理念"""
    METHODS = "new_methods"
    """新方法"""
    TECHNOLOGY = "new_technology"
    """新技术"""


class CourseOrigin(StrEnum):
    """How the course came about (来源). Source: 兰州 2019, “本土挖掘、科研立项、高端引进”."""

    LOCAL = "local"
    """本土挖掘"""
    RESEARCH = "research"
    """科研立项"""
    IMPORTED = "imported"
    """高端引进"""
