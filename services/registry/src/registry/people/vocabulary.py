"""The closed lists of a teacher's profile, with the Chinese words that rosters use for each member.

Sources: sex GB/T 2261.1; stages (学段) and subjects the national curriculum plans for compulsory (2022) and
senior secondary (2020) education; titles (职称) 人社部发〔2015〕79号; posts the policy documents.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Sex(StrEnum):
    """性别, GB/T 2261.1."""

    UNKNOWN = "unknown"
    """0 未知的性别"""
    MALE = "male"
    """1 男性"""
    FEMALE = "female"
    """2 女性"""
    UNSPECIFIED = "unspecified"
    """9 未说明的性别"""


class Stage(StrEnum):
    """学段."""

    PRESCHOOL = "preschool"
    """学前"""
    PRIMARY = "primary"
    """小学"""
    JUNIOR = "junior"
    """初中"""
    SENIOR = "senior"
    """普通高中"""
    VOCATIONAL = "vocational"
    """中等职业"""
    SPECIAL = "special"
    """特殊教育"""


class Subject(StrEnum):
    """任教学科."""

    CHINESE = "chinese"
    """语文"""
    MATHEMATICS = "mathematics"
    """数学"""
    ENGLISH = "english"
    """英语"""
    MORALITY_AND_LAW = "morality_and_law"
    """道德与法治（思想政治）"""
    PHYSICS = "physics"
    """物理"""
    CHEMISTRY = "chemistry"
    """化学"""
    BIOLOGY = "biology"
    """生物学"""
    HISTORY = "history"
    """历史"""
    GEOGRAPHY = "geography"
    """地理"""
    SCIENCE = "science"
    """科学"""
    PHYSICAL_EDUCATION = "physical_education"
    """体育与健康"""
    MUSIC = "music"
    """音乐"""
    FINE_ARTS = "fine_arts"
    """美术"""
    INFORMATION_TECHNOLOGY = "information_technology"
    """信息科技（信息技术）"""
    LABOUR = "labour"
    """劳动"""
    PRACTICE = "practice"
    """综合实践活动"""
    MENTAL_HEALTH = "mental_health"
    """心理健康"""
    PRESCHOOL_EDUCATION = "preschool_education"
    """学前教育（五大领域）"""
    VOCATIONAL = "vocational"
    """职业专业课"""
    OTHER = "other"
    """其他"""


class Title(StrEnum):
    """职称."""

    NONE = "none"
    """未评职称"""
    THIRD_GRADE = "third_grade"
    """三级教师"""
    SECOND_GRADE = "second_grade"
    """二级教师"""
    FIRST_GRADE = "first_grade"
    """一级教师"""
    VICE_SENIOR = "vice_senior"
    """高级教师（副高级）"""
    SENIOR = "senior"
    """正高级教师"""


class Post(StrEnum):
    """职务."""

    HEAD = "head"
    """校长（园长）"""
    PARTY_SECRETARY = "party_secretary"
    """党组织书记"""
    DEPUTY_HEAD = "deputy_head"
    """副校长（副园长）"""
    HOMEROOM_TEACHER = "homeroom_teacher"
    """班主任"""
    RESEARCH_LEADER = "research_leader"
    """教研组长"""
    GRADE_LEADER = "grade_leader"
    """年级组长"""
    TEACHING_DIRECTOR = "teaching_director"
    """教学业务领导（教导主任、业务副校长）"""
    RESEARCHER = "researcher"
    """教研员"""
    FULL_TIME_TRAINER = "full_time_trainer"
    """专职培训者"""
    PART_TIME_TRAINER = "part_time_trainer"
    """兼职培训者"""
    TRAINING_MANAGER = "training_manager"
    """培训管理者"""
    IDEOLOGY_TEACHER = "ideology_teacher"
    """思政课教师"""
    YOUNG_PIONEERS_COUNSELLOR = "young_pioneers_counsellor"
    """少先队辅导员"""
    PSYCHOLOGY_TEACHER = "psychology_teacher"
    """心理健康教师"""
    SAFETY_OFFICER = "safety_officer"
    """安全管理人员"""


class Employment(StrEnum):
    """用人形式: how somebody is employed. What "在编在岗" counts (WH-01)."""

    ESTABLISHED = "established"
    """在编"""
    CONTRACT = "contract"
    """聘用（非在编）"""
    SPECIAL_POST = "special_post"
    """特岗"""
    ROTATING = "rotating"
    """交流（支教）"""


class Honour(StrEnum):
    """荣誉称号与考核结果 that the ladders of the policies ask for."""

    SPECIAL_GRADE = "special_grade"
    """特级教师"""
    EXCELLENT_VICE_SENIOR = "excellent_vice_senior"
    """优秀副高级职称教师 (LB-26)"""
    FAMOUS_TEACHER = "famous_teacher"
    """名师"""
    FAMOUS_HEAD = "famous_head"
    """名校（园）长"""
    FAMOUS_HOMEROOM_TEACHER = "famous_homeroom_teacher"
    """名班主任"""
    FAMOUS_COURSE_TEAM = "famous_course_team"
    """名课程团队 (WH-03)"""
    SUBJECT_LEADER = "subject_leader"
    """学科带头人"""
    TEACHING_EXPERT = "teaching_expert"
    """教学能手"""
    BACKBONE = "backbone"
    """骨干教师"""
    RISING_STAR = "rising_star"
    """教坛新秀"""
    FIRST_YEAR_PASSED = "first_year_passed"
    """入职一年期满考核合格 (WH-14)"""
    THIRD_YEAR_STANDARD = "third_year_standard"
    """三年期满达标 (WH-14)"""


class Level(StrEnum):
    """级别: who awards, in order from the highest."""

    NATIONAL = "national"
    """国家级"""
    PROVINCE = "province"
    """省级（自治区级）"""
    CITY = "city"
    """市级"""
    COUNTY = "county"
    """县（区）级"""
    SCHOOL = "school"
    """校级"""


class Words:
    """Finds the member of a closed list that a cell of a spreadsheet means."""

    def __init__(self, words_of: Mapping[StrEnum, Iterable[str]]) -> None:
        self._member_of = {word: member for member, words in words_of.items() for word in words}
        self.shown = {member: next(iter(words)) for member, words in words_of.items()}
        """The first word of each member: what an exported sheet says."""

    def find(self, word: str) -> StrEnum | None:
        """The member that `word` stands for; none when it stands for none."""
        return self._member_of.get(word.strip())


SEX_WORDS = Words(
    {
        Sex.MALE: ("男", "男性", "1"),
        Sex.FEMALE: ("女", "女性", "2"),
        Sex.UNKNOWN: ("未知", "0"),
        Sex.UNSPECIFIED: ("未说明", "9"),
    }
)
STAGE_WORDS = Words(
    {
        Stage.PRESCHOOL: ("幼儿园", "学前", "学前教育", "幼教"),
        Stage.PRIMARY: ("小学",),
        Stage.JUNIOR: ("初中", "初级中学"),
        Stage.SENIOR: ("高中", "普通高中", "普高", "高级中学"),
        Stage.VOCATIONAL: ("中职", "中等职业", "职高", "职业高中"),
        Stage.SPECIAL: ("特殊教育", "特教"),
    }
)
SUBJECT_WORDS = Words(
    {
        Subject.CHINESE: ("语文",),
        Subject.MATHEMATICS: ("数学",),
        Subject.ENGLISH: ("英语", "外语"),
        Subject.MORALITY_AND_LAW: ("道德与法治", "思想政治", "政治", "思想品德", "品德与社会", "道法"),
        Subject.PHYSICS: ("物理",),
        Subject.CHEMISTRY: ("化学",),
        Subject.BIOLOGY: ("生物", "生物学"),
        Subject.HISTORY: ("历史",),
        Subject.GEOGRAPHY: ("地理",),
        Subject.SCIENCE: ("科学",),
        Subject.PHYSICAL_EDUCATION: ("体育", "体育与健康"),
        Subject.MUSIC: ("音乐",),
        Subject.FINE_ARTS: ("美术",),
        Subject.INFORMATION_TECHNOLOGY: ("信息科技", "信息技术", "信息技术教育"),
        Subject.LABOUR: ("劳动", "劳动教育", "劳动技术"),
        Subject.PRACTICE: ("综合实践活动", "综合实践", "通用技术"),
        Subject.MENTAL_HEALTH: ("心理健康", "心理健康教育", "心理"),
        Subject.PRESCHOOL_EDUCATION: ("学前教育", "幼儿教育", "五大领域"),
        Subject.VOCATIONAL: ("专业课", "职业专业课"),
        Subject.OTHER: ("其他", "其它"),
    }
)
TITLE_WORDS = Words(
    {
        Title.NONE: ("未评", "无", "未定职级", "未评职称"),
        Title.THIRD_GRADE: ("三级教师", "三级", "员级"),
        Title.SECOND_GRADE: ("二级教师", "二级", "助理级", "小学二级", "中学二级", "小教二级", "中教二级"),
        Title.FIRST_GRADE: ("一级教师", "一级", "中级", "小学一级", "中学一级", "小教一级", "中教一级"),
        Title.VICE_SENIOR: ("高级教师", "高级", "副高", "副高级", "中学高级", "小学高级", "中教高级"),
        Title.SENIOR: ("正高级教师", "正高级", "正高"),
    }
)
POST_WORDS = Words(
    {
        Post.HEAD: ("校长", "园长"),
        Post.PARTY_SECRETARY: ("党组织书记", "党支部书记", "书记"),
        Post.DEPUTY_HEAD: ("副校长", "副园长"),
        Post.HOMEROOM_TEACHER: ("班主任",),
        Post.RESEARCH_LEADER: ("教研组长", "学科组长"),
        Post.GRADE_LEADER: ("年级组长", "年级主任"),
        Post.TEACHING_DIRECTOR: ("教导主任", "业务副校长", "业务校长", "教务主任"),
        Post.RESEARCHER: ("教研员",),
        Post.FULL_TIME_TRAINER: ("专职培训者", "专职培训教师"),
        Post.PART_TIME_TRAINER: ("兼职培训者", "兼职培训教师"),
        Post.TRAINING_MANAGER: ("培训管理者", "培训管理人员"),
        Post.IDEOLOGY_TEACHER: ("思政课教师", "思政教师"),
        Post.YOUNG_PIONEERS_COUNSELLOR: ("少先队辅导员", "辅导员"),
        Post.PSYCHOLOGY_TEACHER: ("心理健康教师", "心理教师"),
        Post.SAFETY_OFFICER: ("安全管理人员", "安全管理员"),
    }
)
EMPLOYMENT_WORDS = Words(
    {
        Employment.ESTABLISHED: ("在编", "事业编", "编内"),
        Employment.CONTRACT: ("聘用", "编外", "非在编", "合同制", "代课"),
        Employment.SPECIAL_POST: ("特岗", "特岗教师"),
        Employment.ROTATING: ("交流", "支教", "轮岗"),
    }
)
