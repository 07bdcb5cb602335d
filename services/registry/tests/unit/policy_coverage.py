"""Which entry of which pack holds what a document asks of packs; makes docs/policy-packs/coverage.md.

python -m services.registry.tests.unit.policy_coverage     write the table anew
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from services.registry.tests.unit.policy_files import CODES, entries_of, plain_of
from tests.clauses import Clause, read_clauses

REPOSITORY = Path(__file__).parents[4]
TABLE = REPOSITORY / "docs/policy-packs/coverage.md"
PACK_PART = "P"
_PACK_OF = {"LB": "laibin-2022", "LZ": "lanzhou-2019", "WH": "weihai-2017", "SX": "shanxi-2018"}
_SHORTENED = 60

ROWS: Mapping[str, tuple[str, ...]] = {
    "LZ-07": ("samplings/needs_survey_sample",),
    "LZ-09": ("checklists/plan_sections",),
    "LZ-10": ("course_mixes/course_kinds",),
    "LZ-17": ("rules/LZ-TRAINER-HOURS",),
    "LZ-25": ("contents/unrelated_visits",),
    "LZ-39": ("rules/LZ-PRACTICE-SHARE",),
    "LZ-41": ("certificates/after_practice",),
    "LB-01": ("rules/LB-HOURS-CYCLE",),
    "LB-02": ("rules/LB-PERSON-TIMES-YEAR",),
    "LB-09": ("contents/first_course", "contents/ethics"),
    "LB-10": ("priorities/shortage_subjects",),
    "LB-11": ("contents/required_themes",),
    "LB-12": ("rules/LB-SUBJECT-BASES-YEAR",),
    "LB-25": ("gradings/renewal",),
    "LB-26": ("ladders/teachers_559",),
    "LB-27": ("coverage/frame_559",),
    "LB-28": ("ladders/teachers_559",),
    "LB-29": ("programme_types/induction",),
    "LB-30": (
        "quotas/backbone_city",
        "quotas/backbone_county",
        "rules/LB-BACKBONE-SHARE-CITY",
        "rules/LB-BACKBONE-SHARE-COUNTY",
    ),
    "LB-32": ("programme_types/leading_teachers", "rules/LB-LEADING-CLASSES"),
    "LB-33": ("ladders/heads_353", "checklists/head_activities"),
    "LB-34": ("ladders/homeroom_pyramid",),
    "LB-38": ("rules/LB-DEMONSTRATION-SCHOOLS", "checklists/demonstration_school_plan"),
    "LB-43": (
        "selections/research_leaders",
        "programme_types/research_leaders",
        "rules/LB-RESEARCH-LEADERS",
    ),
    "LB-44": ("rules/LB-FUND-COUNTY", "rules/LB-FUND-SCHOOL", "funds/training_fund"),
    "LB-46": (
        "rules/LB-BASES",
        "rules/LB-STUDIOS",
        "rules/LB-EDUCATORS",
        "rules/LB-MASTERS",
        "rules/LB-BACKBONE",
    ),
    "WH-01": ("credits/provincial_credits",),
    "WH-02": ("ladders/growth_pyramid",),
    "WH-03": ("selections/four_names",),
    "WH-11": ("rules/WH-HOMEROOM-HOURS", "contents/homeroom_training"),
    "WH-14": ("milestone_paths/path_1310",),
    "WH-15": ("selections/rising_stars",),
    "WH-16": ("selections/backbone_hundred",),
    "WH-19": ("rules/WH-ADVANCED-RESEARCHERS", "rules/WH-ADVANCED-LEADERS"),
    "WH-23": ("rules/WH-FUND-SCHOOL", "funds/special_fund"),
    "SX-01": (
        "programme_types/team",
        "programme_types/outreach",
        "programme_types/workshop",
        "programme_types/famous_schools",
        "programme_types/heads",
    ),
    "SX-02": ("projects/project_counties",),
    "SX-03": ("projects/it_counties",),
    "SX-05": ("ratios/trainers_per_rural_teachers",),
    "SX-07": ("exemptions/remote_fifty",),
    "SX-08": ("workloads/of_trainees", "workloads/of_staff"),
    "SX-10": ("allocations/workshop_tasks", "programme_types/workshop"),
    "SX-16": ("contents/safety", "checklists/trainee_care"),
    "SX-17": ("contents/first_content", "contents/compulsory"),
    "SX-19": ("rules/SX-PRACTICE-SHARE",),
    "SX-22": ("funds/national_plan_fund",),
}
"""Rows of docs/clauses.md whose parts name a policy pack; the pack is that of the row's document."""

FURTHER: Mapping[str, tuple[str, ...]] = {
    "LB-03": ("hour_modes/three_modes",),
    "LB-05": ("contents/six_new",),
    "LB-45": ("checklists/funded_phases",),
    "LZ-04": ("checklists/five_programme_levels",),
    "LZ-06": ("checklists/four_questions",),
    "LZ-42": ("checklists/four_levels",),
    "SX-04": ("checklists/five_haves",),
    "SX-13": ("programme_types/outreach",),
    "SX-18": ("checklists/course_standard",),
    "SX-20": ("checklists/three_assessments",),
    "WH-17": ("selections/experts_and_leaders",),
}
"""Rows that other services serve, and whose numbers or lists stand in a pack all the same."""

NUMBERS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("sample of a needs survey, of the target group", "0.3", ("lanzhou-2019/samplings/needs_survey_sample",)),
    ("practice, of all course hours", "0.3", ("lanzhou-2019/rules/LZ-PRACTICE-SHARE",)),
    ("practice, of all course hours, national plan", "0.5", ("shanxi-2018/rules/SX-PRACTICE-SHARE",)),
    (
        "forms of training by tier of teachers; years of service",
        "0.3 0.7 0.4 0.6 0.5; 2 5 6 15",
        ("laibin-2022/ladders/teachers_559",),
    ),
    ("forms of training by tier of heads; years in post", "0.4 0.6; 5", ("laibin-2022/ladders/heads_353",)),
    (
        "forms of training by tier of homeroom teachers; years in post",
        "0.4 0.6 0.5; 3 7 8",
        ("laibin-2022/ladders/homeroom_pyramid",),
    ),
    ("hours of full-time trainers a year", "100", ("lanzhou-2019/rules/LZ-TRAINER-HOURS",)),
    ("hours of every teacher in the cycle", "360", ("laibin-2022/rules/LB-HOURS-CYCLE",)),
    ("person-times a year", "15000", ("laibin-2022/rules/LB-PERSON-TIMES-YEAR",)),
    ("hours of homeroom teachers; years", "18; 3", ("weihai-2017/rules/WH-HOMEROOM-HOURS",)),
    ("remote hours that are exempt", "50", ("shanxi-2018/exemptions/remote_fifty",)),
    ("rural teachers to one trainer", "30", ("shanxi-2018/ratios/trainers_per_rural_teachers",)),
    (
        "backbone teachers, of all full-time teachers: city, county",
        "0.1; 0.2",
        ("laibin-2022/quotas/backbone_city", "laibin-2022/quotas/backbone_county"),
    ),
    ("training funds of counties, of the salary total", "0.02", ("laibin-2022/rules/LB-FUND-COUNTY",)),
    (
        "training funds of schools, of the public funds",
        "0.05",
        ("laibin-2022/rules/LB-FUND-SCHOOL", "weihai-2017/rules/WH-FUND-SCHOOL"),
    ),
    (
        "classes of leading teachers; seats in each",
        "3; 100",
        ("laibin-2022/programme_types/leading_teachers",),
    ),
    (
        "educators, masters, backbone teachers by 2025",
        "20; 150; 1000",
        (
            "laibin-2022/rules/LB-EDUCATORS",
            "laibin-2022/rules/LB-MASTERS",
            "laibin-2022/rules/LB-BACKBONE",
        ),
    ),
    (
        "bases, studios, demonstration schools; built a year",
        "10; 15; 15; 2 4",
        (
            "laibin-2022/rules/LB-BASES",
            "laibin-2022/rules/LB-STUDIOS",
            "laibin-2022/rules/LB-DEMONSTRATION-SCHOOLS",
            "laibin-2022/rules/LB-SUBJECT-BASES-YEAR",
        ),
    ),
    ("leaders of research; age; years", "60; 50; 3", ("laibin-2022/selections/research_leaders",)),
    ("rising stars; every years; age", "50; 2; 35", ("weihai-2017/selections/rising_stars",)),
    ("backbone teachers; every years", "100; 2", ("weihai-2017/selections/backbone_hundred",)),
    ("four names; every years", "3", ("weihai-2017/selections/four_names",)),
    ("milestones of young teachers, years", "1; 3; 10", ("weihai-2017/milestone_paths/path_1310",)),
    (
        "advanced trainings a year",
        "1",
        ("weihai-2017/rules/WH-ADVANCED-RESEARCHERS", "weihai-2017/rules/WH-ADVANCED-LEADERS"),
    ),
    (
        "project counties, continued and added; cycle of the added, years",
        "30; 19; 11; 2",
        ("shanxi-2018/projects/project_counties",),
    ),
    ("counties of the IT project", "42", ("shanxi-2018/projects/it_counties",)),
    ("institutions ranked; with tasks; out", "6; 1 5; 6", ("shanxi-2018/allocations/workshop_tasks",)),
    (
        "funds, person-times, special-grade and senior teachers of 2016 to 2020",
        "10616.3; 110000; 6; 10",
        (
            "laibin-2022/baselines/funds_13th",
            "laibin-2022/baselines/person_times_13th",
            "laibin-2022/baselines/special_grade_13th",
            "laibin-2022/baselines/senior_13th",
        ),
    ),
)
"""Every number of the documents, with the entries that hold it."""
COUNTS: Mapping[str, tuple[str, int]] = {
    "laibin-2022/coverage/frame_559": ("domains", 9),
    "laibin-2022/contents/required_themes": ("items", 8),
    "laibin-2022/contents/six_new": ("items", 6),
    "laibin-2022/checklists/head_activities": ("items", 5),
    "laibin-2022/programme_types/induction": ("modules", 4),
    "lanzhou-2019/checklists/plan_sections": ("items", 7),
    "lanzhou-2019/checklists/four_levels": ("items", 4),
    "lanzhou-2019/checklists/five_programme_levels": ("items", 5),
    "shanxi-2018/contents/compulsory": ("items", 5),
    "shanxi-2018/checklists/five_haves": ("items", 5),
}
"""Lists of the documents that say how long they are."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    clause: Clause
    pack: str
    section: str
    entry: str
    words: str


def pack_rows() -> list[str]:
    """The rows of docs/clauses.md that ask something of a pack, in their order."""
    return [row.id for row in read_clauses(REPOSITORY).values() if PACK_PART in row.parts]


def lines(rows: Mapping[str, tuple[str, ...]]) -> Iterator[Line]:
    """A line for each entry of each row, in the order of docs/clauses.md.

    Raises:
        KeyError: an entry is not in the pack.
    """
    for row_id, clause in read_clauses(REPOSITORY).items():
        for reference in rows.get(row_id, ()):
            section, _, entry = reference.partition("/")
            pack = _PACK_OF[row_id[:2]]
            yield Line(clause, pack, section, entry, entry_at(f"{pack}/{reference}")["clause"])


def entry_at(place: str) -> dict[str, Any]:
    """The entry at `pack/section/id`.

    Raises:
        KeyError: there is none.
    """
    return _entries()[place]


@cache
def _entries() -> dict[str, dict[str, Any]]:
    return {
        f"{code}/{section}/{entry['id']}": entry
        for code in CODES
        for section, entry in entries_of(plain_of(code))
    }


def table() -> str:
    """The page as it should be."""
    head = (
        "# What the four packs hold\n\n"
        "Each row of [clauses.md](../clauses.md) that asks something of a policy pack, and the entries that\n"
        "hold it; then every number of the four documents. Made by\n"
        "`python -m services.registry.tests.unit.policy_coverage`; a test keeps it true and complete.\n"
    )
    return (
        head
        + _part("Rows whose parts name a policy pack (P)", ROWS)
        + _part("Further rows whose numbers or lists stand in a pack", FURTHER)
        + _numbers()
    )


def _part(title: str, rows: Mapping[str, tuple[str, ...]]) -> str:
    found = [
        (
            each.clause.id,
            each.clause.text,
            each.pack,
            f"`{each.section}`",
            f"`{each.entry}`",
            _short(each.words),
        )
        for each in lines(rows)
    ]
    return _table(title, ("row", "asks for", "pack", "section", "entry", "quoted"), found)


def _numbers() -> str:
    found = [
        (name, numbers, ", ".join(f"`{place}`" for place in places)) for name, numbers, places in NUMBERS
    ]
    return _table("Numbers", ("what", "numbers", "entries"), found)


def _table(title: str, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    body = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return f"\n## {title}\n\n| {' | '.join(heads)} |\n{'|---' * len(heads)}|\n{body}"


def _short(words: str) -> str:
    return words if len(words) <= _SHORTENED else words[: _SHORTENED - 1] + "…"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
