"""A pack with ladders as the seed documents have them, and records of people, for tests of tiers."""

from datetime import date
from typing import Any

import yaml

from registry.people.vocabulary import Stage, Title
from registry.policies.ladders import Ladder, MilestonePath
from registry.policies.yaml_body import EXAMPLE
from registry.tiers.record import Record

ON = date(2026, 11, 25)


def tier(tier_id: str, name: str, *any_of: dict[str, Any]) -> dict[str, Any]:
    return {"id": tier_id, "name": name, "clause": f"对象：{name}", "any_of": list(any_of)}


def years(gte: int | None = None, lte: int | None = None) -> dict[str, Any]:
    span = {"gte": gte, "lte": lte}
    return {key: value for key, value in span.items() if value is not None}


FIVE_GE: dict[str, Any] = {
    "id": "five_ge",
    "name": "559“五格”",
    "source": "五、重点任务（二）1",
    "clause": "设置“入格—合格—定格—升格—风格”五个层次",
    "audience": {"stage": ["preschool", "primary", "junior", "senior", "special"]},
    "tiers": [
        tier("enter", "入格", {"years_of_service": years(lte=2)}),
        tier("qualified", "合格", {"years_of_service": years(2, 5)}, {"title": ["second_grade"]}),
        tier("settled", "定格", {"years_of_service": years(6, 15)}, {"title": ["first_grade"]}),
        tier("raised", "升格", {"years_of_service": years(15)}, {"title": ["vice_senior"]}),
        tier(
            "style",
            "风格",
            {"title": ["senior"]},
            {"honour": {"one_of": ["special_grade", "excellent_vice_senior"]}},
        ),
    ],
}
HEADS: dict[str, Any] = {
    "id": "heads",
    "name": "353校长梯队",
    "source": "五、重点任务（二）2",
    "clause": "将校长培训分为“合格—升格—风格”三个层次",
    "audience": {"post": ["head", "party_secretary"]},
    "tiers": [
        tier("qualified", "合格", {"years_in_post": years(lte=5)}),
        tier("raised", "升格", {"years_in_post": years(6)}),
        tier("style", "风格", {"honour": {"one_of": ["famous_head"]}}),
    ],
}
YOUNG: dict[str, Any] = {
    "id": "young",
    "name": "1310成长工程",
    "source": "三、重点项目（四）",
    "clause": "入职一年期满考核合格，三年期满达标，十年成长为教坛新秀",
    "audience": {"age": years(lte=35)},
    "milestones": [
        {
            "id": number,
            "name": name,
            "clause": name,
            "after_years": after,
            "shown_by": {"one_of": [honour]},
        }
        for number, name, after, honour in (
            ("one", "一年合格", 1, "first_year_passed"),
            ("three", "三年达标", 3, "third_year_standard"),
            ("ten", "十年新秀", 10, "rising_star"),
        )
    ],
}


def ladder(document: dict[str, Any] = FIVE_GE, **changes: Any) -> Ladder:
    return Ladder.model_validate({**document, **changes})


def path(document: dict[str, Any] = YOUNG, **changes: Any) -> MilestonePath:
    return MilestonePath.model_validate({**document, **changes})


def record(**known: Any) -> Record:
    return Record(**{"stage": Stage.PRIMARY, "title": Title.NONE, **known})


def pack(**changes: Any) -> str:
    """A pack in YAML with these ladders, in force for good."""
    document = yaml.safe_load(EXAMPLE)
    document |= {"effective": {"from": date(2020, 1, 1)}, "ladders": [FIVE_GE, HEADS]}
    document |= {"milestone_paths": [YOUNG], **changes}
    return yaml.safe_dump(document, allow_unicode=True)
