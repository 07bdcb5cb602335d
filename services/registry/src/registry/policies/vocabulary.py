"""The closed lists that rules are written in."""

from enum import StrEnum


class Scope(StrEnum):
    """Whom or what a rule is measured of (适用对象)."""

    TEACHER = "teacher"
    """每名教师"""
    SCHOOL = "school"
    """每所学校"""
    COUNTY = "county"
    """每个县（市、区）"""
    CITY = "city"
    """全市"""
    PROGRAMME = "programme"
    """每个培训项目"""


class Period(StrEnum):
    """Over which time a rule is measured, again and again (考核周期)."""

    CYCLE = "cycle"
    """每个培训周期, the pack's own"""
    FISCAL_YEAR = "fiscal_year"
    """每个财政年度; in China the calendar year, but money is counted by the budget of that year"""
    CALENDAR_YEAR = "calendar_year"
    """每个自然年"""
    ONCE = "once"
    """有效期内一次: once within the time the pack is in force"""


class Pace(StrEnum):
    """How progress is judged before the period has ended (进度要求)."""

    LINEAR = "linear"
    """匀速: who is behind the straight line is at risk"""
    NONE = "none"
    """不考核进度"""


class CycleKind(StrEnum):
    """How training cycles follow each other (周期类型)."""

    FIXED_YEARS = "fixed_years"
    """固定年限: for everybody from the same day, one directly after the other"""


class Unit(StrEnum):
    """What a metric is counted in (计量单位)."""

    CLASS_HOURS = "class_hours"
    """学时"""
    SHARE = "share"
    """比例, 1 is the whole: 2 % is 0.02"""
    COUNT = "count"
    """个（所、名、期）"""
    PERSON_TIMES = "person_times"
    """人次"""
    CODE = "code"
    """代码: one of a closed list, not a number"""


class Conflict(StrEnum):
    """Which tier counts when years and title, say, point to different ones (冲突时)."""

    LOWER = "lower"
    """取较低层次"""
    HIGHER = "higher"
    """取较高层次"""


class TrainingForm(StrEnum):
    """A form of training (培训形式) whose share a document sets."""

    CENTRALISED = "centralised"
    """集中培训"""
    SHADOWING = "shadowing"
    """跟岗实践"""
    PRACTICE = "practice"
    """实践培训"""
    ONLINE = "online"
    """网络研修"""
    STUDIO = "studio"
    """工作室引领"""
    PERSONAL = "personal"
    """个性化研修"""
