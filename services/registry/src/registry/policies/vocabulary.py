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
    ROLLING = "rolling"
    """滚动年限: the last so many years, on any day; the rule's `rolling_years` says how many"""


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
    CREDITS = "credits"
    """学分"""
    TEN_THOUSAND_YUAN = "ten_thousand_yuan"
    """万元"""


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
    SCHOOL_BASED = "school_based"
    """校本研修"""
    OUTREACH = "outreach"
    """送教下乡"""
    WORKSHOP = "workshop"
    """工作坊研修"""
    MENTORING = "mentoring"
    """导师带教"""


class Base(StrEnum):
    """What a ratio is a ratio of (基数)."""

    TARGET_GROUP = "target_group"
    """培训对象总数: everybody the training is for"""
    FULL_TIME_TEACHERS = "full_time_teachers"
    """专任教师总数"""
    ESTABLISHED_TEACHERS = "established_teachers"
    """在编在岗教师总数"""
    RURAL_TEACHERS = "rural_teachers"
    """乡村教师总数: at schools of the countryside (乡) and of towns (镇)"""
    TEACHERS_WITH_A_RULE = "teachers_with_a_rule"
    """适用该规则的教师总数"""
    COUNTIES = "counties"
    """县（市、区）总数"""
    COURSE_HOURS = "course_hours"
    """培训项目总学时"""
    SALARY_TOTAL = "salary_total"
    """教师年度工资总额"""
    PUBLIC_FUNDS = "public_funds"
    """年度公用经费预算总额"""


class AsOf(StrEnum):
    """On which day the base of a ratio is counted (基数统计日)."""

    DECISION = "decision"
    """作出决定之日: the day on which the quota or team is decided"""
    DRAWING = "drawing"
    """抽样之日: the day the sample is drawn"""
    SUBMISSION = "submission"
    """方案提交之日: the day the plan is submitted"""
    PERIOD_START = "period_start"
    """考核周期首日"""
    PERIOD_END = "period_end"
    """考核周期末日"""
    TODAY = "today"
    """查询当日"""
    BUDGET = "budget"
    """当年预算批复数: the approved budget of the fiscal year, not what was spent"""


class Rounding(StrEnum):
    """What becomes of a part of a person (取整)."""

    UP = "up"
    """向上取整"""
    DOWN = "down"
    """向下取整"""


class ContentDuty(StrEnum):
    """What a document asks of a content (内容要求)."""

    FIRST = "first"
    """首要内容: the plan begins with it"""
    COMPULSORY = "compulsory"
    """必修: no plan is without it"""
    THEME = "theme"
    """专题: to be treated over the period, not in every programme"""
    EMPHASIS = "emphasis"
    """突出: courses that have it are marked, and its share is shown"""
    BEFORE_START = "before_start"
    """开班前: before the first session"""
    EXCLUDED = "excluded"
    """不得安排: nothing of the kind may be on the agenda"""


class Occasion(StrEnum):
    """On which occasion of a career training is given (培训类别)."""

    INDUCTION = "induction"
    """新教师岗前培训"""
    ALL_STAFF = "all_staff"
    """在职教师全员培训"""
    HEADS = "heads"
    """校（园）长培训"""


class ChecklistSubject(StrEnum):
    """What a checklist is held against (核对对象)."""

    PROGRAMME_PLAN = "programme_plan"
    """培训方案"""
    NEEDS_SURVEY = "needs_survey"
    """需求调研"""
    PROGRAMME_FINISH = "programme_finish"
    """项目实施全程"""
    TRAINEE_CARE = "trainee_care"
    """学员管理"""
    HEAD_TRAINING = "head_training"
    """校长培训活动"""
    COUNTY_CAPACITY = "county_capacity"
    """项目县建设"""
    PROGRAMME_BUDGET = "programme_budget"
    """项目经费"""
    RESPONSIBILITY = "responsibility"
    """责任层级"""
    PROGRAMME_LEVELS = "programme_levels"
    """项目级别"""
    TRAINING_INSTITUTION = "training_institution"
    """承训机构准入"""


class SelectionRoute(StrEnum):
    """How it is decided who runs a programme (承训机构确定方式)."""

    RANKING = "ranking"
    """绩效评估排名"""
    CALL = "call"
    """发布公告、申报、专家评审"""
    APPOINTMENT = "appointment"
    """直接确定"""


class CountyProject(StrEnum):
    """A project that counties take part in (项目县类别); the same words as the registry's marks."""

    PROJECT_COUNTY = "project_county"
    """国培计划项目县"""
    IT_PROJECT_COUNTY = "it_project_county"
    """信息技术应用能力提升培训项目区县"""


class ProjectCohort(StrEnum):
    """How counties came to a project in its first year (批次)."""

    CONTINUED = "continued"
    """延续"""
    ADDED = "added"
    """新增"""


class Grant(StrEnum):
    """What a trainee gets in the end (培训结果)."""

    CERTIFICATE = "certificate"
    """培训合格证"""
    CREDITS = "credits"
    """学分"""


class Assessment(StrEnum):
    """What is assessed of a trainee (考核)."""

    THEORY = "theory"
    """理论考核"""
    PRACTICE = "practice"
    """实践考核"""


class Contribution(StrEnum):
    """What somebody does for a programme (参与方式)."""

    TRAINEE = "trainee"
    """参训"""
    LECTURER = "lecturer"
    """授课教师"""
    WORKSHOP_HOST = "workshop_host"
    """工作坊主持人"""
    MANAGEMENT = "management"
    """项目管理团队成员"""


class Weight(StrEnum):
    """What happens when a promise is not kept (效力)."""

    REFUSED = "refused"
    """不予通过"""
    WARNED = "warned"
    """提示"""
