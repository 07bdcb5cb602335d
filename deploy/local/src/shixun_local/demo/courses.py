"""The course library of the demonstration: courses of every level and state, written by those who would."""

from dataclasses import dataclass
from typing import Any

from servicekit.localised import Text
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.demo.walker import Json

_COURSES = f"{REGISTRY}/courses"
_OWNERS = {
    "451302-01": "school",
    "451302": "county",
    "451300": "city",
    "620100": "lanzhou",
    "371072": "weihai",
}
"""Who works for which owner."""
_STEPS = ("submit", "review", "publish")
_STATES = (3, 3, 3, 3, 3, 3, 0, 3, 1, 2)
"""How many steps the courses have taken, one after the other: most are published."""
_BEST = 5
_SIX_NEW = ("new_standards", "new_curriculum", "new_textbooks", "new_ideas", "new_methods", "new_technology")
_CATEGORIES = ("practice", "professional", "theory", "basic")
_ORIGINS = (
    ("local", None),
    ("research", "市级课题：大单元教学的实践研究（演示）"),
    ("imported", "高校专家课程（演示）"),
)
_DOMAINS: dict[str, tuple[str, ...]] = {
    "ethics": (
        "新时代教师职业行为准则案例课",
        "师德故事与师德反思",
        "清廉从教的底线与红线",
        "家校沟通中的师德",
    ),
    "curriculum": (
        "整本书阅读的教学设计",
        "大单元教学的整体设计",
        "新教材的解读与使用",
        "跨学科主题学习的设计",
        "学习任务群的落实",
        "数学课堂中的模型意识",
    ),
    "careers": ("班主任工作坊：一次好班会", "中学生生涯规划入门", "问题学生的谈话艺术", "班级公约的共同制定"),
    "reform": (
        "核心素养导向的教学评一致性",
        "作业设计与“双减”落实",
        "幼小衔接的双向准备",
        "乡村小规模学校的复式教学",
    ),
    "information_technology": (
        "人工智能与课堂教学",
        "智慧课堂的互动设计",
        "微课的设计与制作",
        "用数据看懂学情",
        "国家中小学智慧教育平台的使用",
    ),
    "strategies": (
        "课堂提问的策略",
        "小组合作学习的组织",
        "板书与课堂语言",
        "实验教学的安全与创新",
        "情境教学法",
    ),
    "reflection": ("教学反思的写法", "听评课的观察量表", "小课题研究从选题到结题", "校本研修的组织与记录"),
    "mental_health": ("学生心理危机的识别与转介", "教师的压力与调适", "青春期教育的课堂"),
    "other": (
        "国家通用语言文字的规范使用",
        "校园欺凌的预防与处置",
        "生态文明教育进课堂",
        "法治教育的情景课",
        "少先队活动课",
    ),
}


@dataclass(frozen=True)
class Course:
    """One course and how far it has come."""

    owner: str
    steps: int
    promotions: int
    """how often it was taken in by the next level"""
    stars: int
    content: dict[str, Any]


def plan() -> list[Course]:
    """All courses of the demonstration, always the same."""
    named = [(name, domain) for domain, names in _DOMAINS.items() for name in names]
    owners = tuple(_OWNERS)
    return [
        Course(
            owner=owners[number % len(owners)],
            steps=_STATES[number % len(_STATES)],
            promotions=2 if number % len(owners) == 0 and number % 3 == 0 else 0,
            stars=3 + number % 3,
            content={
                "name": name,
                "summary": f"围绕“{name}”，从案例出发，经研讨和演练，形成可以带回学校用的做法。（演示课程）",
                "keywords": ["演示", "案例", "研讨"],
                "category": _CATEGORIES[number % len(_CATEGORIES)],
                "domain": domain,
                "origin": _ORIGINS[number % len(_ORIGINS)][0],
                "origin_note": _ORIGINS[number % len(_ORIGINS)][1],
                "six_new": [_SIX_NEW[number % len(_SIX_NEW)]],
                "standards": ["中小学幼儿园教师培训课程指导标准"],
                "stages": [("primary", "junior")[number % 2]] if number % 4 else [],
                "subjects": [],
                "hours": 2 + number % 7,
            },
        )
        for number, (name, domain) in enumerate(named)
    ]


async def create(office: Office, ids: dict[str, str]) -> None:
    """Create what is missing; `ids` are those of the organisations by their codes."""
    known: set[str] = set()
    for login in dict.fromkeys(_OWNERS.values()):
        known.update(item["name"] for item in await office.all(login, _COURSES))

    async def write(course: Course) -> None:
        await _write(office, ids, course)

    missing = [course for course in plan() if course.content["name"] not in known]
    if missing:
        await office.each(Text("课程", "courses"), missing, write)


async def _write(office: Office, ids: dict[str, str], course: Course) -> None:
    login = _OWNERS[course.owner]
    walker = office.walker(login)
    body = {**course.content, "organisation_id": ids[course.owner]}
    made = await walker.ask("POST", _COURSES, json=body)
    for step in _STEPS[: course.steps]:
        made = await walker.ask("POST", f"{_COURSES}/{made['id']}/{step}", headers=_on(made))
    if course.steps < len(_STEPS):
        return
    rating = f"{REGISTRY}/course-library/{made['id']}/rating"
    await walker.ask("PUT", rating, json={"stars": course.stars})
    reviewers = ("county", "city")[: course.promotions]
    for reviewer in reviewers:
        wish = await walker.ask(
            "POST", f"{_COURSES}/{made['id']}/promotions", json={"reason": "教师评价高，适合推广（演示）"}
        )
        if reviewer == "city" and course.stars == _BEST:
            return  # left for the city to decide on
        address = f"{REGISTRY}/course-promotions/{wish['id']}/approve"
        await office.walker(reviewer).ask("POST", address, headers=_on(wish))


def _on(thing: Json) -> dict[str, str]:
    return {"If-Match": f'"{thing["version"]}"'}
