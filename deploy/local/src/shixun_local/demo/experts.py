"""The expert library of the demonstration: people of every kind and state, and the review of the year."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from servicekit.clock import CHINA
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.demo.walker import Json

_EXPERTS = f"{REGISTRY}/experts"
_ROUNDS = f"{REGISTRY}/expert-review-rounds"
_KEEPERS = (("city", "451300"), ("county", "451302"), ("city", "451300"))
_LEVELS = ("province", "city", "county", "national")
_STATES = ("active",) * 6 + ("proposed", "reviewing", "suspended", "retired")
STEPS = {
    "proposed": (),
    "reviewing": ("review",),
    "active": ("review", "admit"),
    "suspended": ("review", "admit", "suspend"),
    "retired": ("review", "admit", "retire"),
}
"""The steps that lead to each state."""
_SUBJECTS = (
    "chinese",
    "mathematics",
    "english",
    "morality_and_law",
    "information_technology",
    "mental_health",
)
_STAGES = (("primary",), ("primary", "junior"), ("junior", "senior"))
_THEMES = ("大单元教学", "作业设计", "师德师风", "智慧教育平台应用", "校本研修", "班级管理", "心理健康")
_SOURCES = ("nomination", "application", "trainee", "lecturer")
_PEOPLE = {
    "scholar": ("广西师范大学（演示）", "教授", "蒙建华 覃志远 陆文静 罗国栋 黄思源"),
    "administrator": ("来宾市教育局（演示）", "科长", "韦德胜 莫春燕 梁伟民 潘丽华 谭永强"),
    "head": ("来宾市实验小学（演示）", "校长", "卢秀珍 蓝志刚 何海燕 李新民 张桂芳"),
    "teaching_researcher": ("来宾市教育科学研究所（演示）", "教研员", "覃美玲 韦国庆 黄晓明 陆海波 莫雪梅"),
    "famous_teacher": ("兴宾区第一小学（演示）", "特级教师", "蒙丽萍 罗春兰 谭艳红 潘志文 梁秋菊"),
    "society": ("广西教育装备企业（演示）", "高级工程师", "何俊杰 卢慧敏 蓝天宇 李思敏 张建军"),
}
_ACROSS = 5
"""experts of each kind"""
_REVIEWED = 4
"""of those active, how many have a result in the round of the year"""


@dataclass(frozen=True)
class Invented:
    """One expert of the demonstration and how far they have come."""

    login: str
    keeper: str
    state: str
    body: Json


def invented() -> list[Invented]:
    """Thirty, of all kinds, levels and states."""
    made: list[Invented] = []
    for place in range(_ACROSS):
        for number, (kind, (workplace, title, names)) in enumerate(_PEOPLE.items()):
            index = place * len(_PEOPLE) + number
            login, keeper = _KEEPERS[index % len(_KEEPERS)]
            theme = _THEMES[index % len(_THEMES)]
            body = {
                "name": names.split()[place],
                "workplace": workplace,
                "title": title,
                "kind": kind,
                "level": _LEVELS[index % len(_LEVELS)],
                "subjects": [_SUBJECTS[index % len(_SUBJECTS)], _SUBJECTS[place]],
                "stages": _STAGES[index % len(_STAGES)],
                "themes": [theme],
                "source": _SOURCES[index % len(_SOURCES)],
                "evidence": f"近三年讲授“{theme}”专题，学员评价优良（演示）",
            }
            made.append(Invented(login, keeper, _STATES[index % len(_STATES)], body))
    return made


async def create(office: Office, ids: dict[str, str]) -> None:
    """Propose them, let them come as far as they shall, and begin the review of the year.

    Whoever is there from an earlier, interrupted load goes on from where they got to.
    """
    known = {each["name"]: each for each in await office.all("city", _EXPERTS)}
    today = datetime.now(CHINA).date()
    active: list[Json] = []
    for each in invented():
        expert = known.get(each.body["name"])
        if expert is None:
            body = {**each.body, "organisation_id": ids[each.keeper]}
            expert = await office.walker(each.login).ask("POST", _EXPERTS, json=body)
            for step in STEPS[each.state]:
                expert = await _take(office, expert, step, (today + timedelta(days=180)).isoformat())
        if each.state == "active":
            active.append(expert)
    round_of_year = {
        "organisation_id": ids["451300"],
        "year": today.year,
        "due_on": f"{today.year}-12-31",
        "valid_months": 12,
        "document": "来宾市教师培训专家库管理办法（演示）",
    }
    await office.ensure("city", "POST", _ROUNDS, json=round_of_year)
    [held, *_] = await office.all("city", _ROUNDS, year=today.year)
    for number, expert in enumerate(active[:_REVIEWED]):
        result = {
            "expert_id": expert["id"],
            "result": "keep",
            "rating": str(9.5 - number / 2),
            "hours": str(12 + 4 * number),
            "note": "授课认真，学员评价优良（演示）",
        }
        await office.ensure("city", "POST", f"{_ROUNDS}/{held['id']}/reviews", json=result)
    for number, expert in enumerate(active):
        starts_on = today + timedelta(days=7 * number)
        days = {
            "kind": "available" if number % 2 else "unavailable",
            "starts_on": starts_on.isoformat(),
            "ends_on": (starts_on + timedelta(days=10)).isoformat(),
        }
        await office.ensure("city", "POST", f"{_EXPERTS}/{expert['id']}/intervals", json=days)


async def _take(office: Office, expert: Json, step: str, due: str) -> Json:
    body = {"step": step, "reason": "专家组评审意见（演示）"}
    if step == "admit":
        body["review_due_on"] = due
    headers = {"If-Match": f'"{expert["version"]}"'}
    changed: Json = await office.walker("city").ask(
        "POST", f"{_EXPERTS}/{expert['id']}/steps", json=body, headers=headers
    )
    return changed
