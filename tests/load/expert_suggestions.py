"""How long it takes to suggest experts among 20,000 over HTTP, held against the same statements alone.

Run by itself: `python -m tests.load.expert_suggestions [EXPERTS]`.
"""

import asyncio
import sys
import tempfile
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path

from rich.console import Console
from rich.table import Table

from registry.spelling import spelling_of_person
from tests.load.migrated import Deployment, deployment
from tests.load.searches import Timing, registry_connection, table_of, timed

EXPERTS = 20_000
_FAMILIES = "王李张刘陈杨黄赵吴周韦覃蒙陆卢莫潘梁谭蓝"
_GIVEN = "芳伟娜敏静丽强磊军洋勇艳杰娟涛明"
PATH = "/v1/expert-suggestions"
_DAYS = {"starts_on": "2027-03-01", "ends_on": "2027-03-03"}
COURSES: Mapping[str, dict[str, str]] = {
    "any subject": _DAYS,
    "subject": {**_DAYS, "subject": "chinese"},
    "subject and stage": {**_DAYS, "subject": "chinese", "stage": "primary", "level": "city"},
    "theme": {**_DAYS, "subject": "mathematics", "theme": "专题7"},
    "a panel of ten": {**_DAYS, "subject": "english", "count": "10"},
}
_ORGANISATIONS = """
INSERT INTO organisations (id, code, name, kind, parent_id, path, version)
SELECT id, 'bench-' || n, '教育局' || n, 'authority', CASE n WHEN 0 THEN NULL ELSE top END,
    (CASE n WHEN 0 THEN '' ELSE replace(top::text, '-', '') || '.' END
        || replace(id::text, '-', ''))::ltree, 1
FROM (SELECT n, md5('organisation' || n)::uuid AS id, md5('organisation0')::uuid AS top
      FROM generate_series(0, 100) AS n) AS made
"""
_EXPERTS = """
INSERT INTO experts (id, organisation_id, name, name_pinyin, name_initials, workplace, kind, level, subjects,
    stages, themes, source, evidence, state, review_due_on, rating, version)
SELECT md5('expert' || n)::uuid, md5('organisation' || n % 101)::uuid, ($1::text[])[at], ($2::text[])[at],
    ($3::text[])[at], '单位' || n,
    (ARRAY['scholar', 'administrator', 'head', 'teaching_researcher', 'famous_teacher'])[1 + n % 5],
    (ARRAY['national', 'province', 'city', 'county'])[1 + n % 4],
    ARRAY[(ARRAY['chinese', 'mathematics', 'english', 'music', 'physics'])[1 + n % 5]],
    ARRAY[(ARRAY['primary', 'junior', 'senior', 'preschool'])[1 + n % 4]], ARRAY['专题' || n % 50],
    'nomination', '业绩', CASE WHEN n % 10 = 0 THEN 'proposed' ELSE 'active' END, date '2199-12-31',
    (n % 101) / 10.0, 1
FROM (SELECT n, 1 + n::bigint * 7919 % cardinality($1::text[]) AS at
      FROM generate_series(1, $4::int) AS n) AS made
"""
_INTERVALS = """
INSERT INTO expert_intervals (id, expert_id, kind, starts_on, ends_on)
SELECT uuidv7(), md5('expert' || n)::uuid, CASE n % 2 WHEN 0 THEN 'available' ELSE 'unavailable' END,
    date '2027-01-01' + n % 120, date '2027-01-05' + n % 120
FROM generate_series(1, $1::int) AS n
"""


def measure(place: Deployment, experts: int = EXPERTS) -> list[Timing]:
    """Time every course both ways, in turn, so that what slows the machine slows both."""
    asyncio.run(_fill(place, experts))
    return timed(place, PATH, COURSES)


async def _fill(place: Deployment, experts: int) -> None:
    names = ["".join(parts) for parts in product(_FAMILIES, _GIVEN, _GIVEN)]
    spelt = [spelling_of_person(name) for name in names]
    connection = await registry_connection(place)
    try:
        await connection.execute(_ORGANISATIONS)
        await connection.execute(
            _EXPERTS, names, [each.pinyin for each in spelt], [each.initials for each in spelt], experts
        )
        await connection.execute(_INTERVALS, experts)
        for name in ("experts", "expert_intervals", "organisations"):
            await connection.execute(f"VACUUM ANALYZE {name}")
    finally:
        await connection.close()


def table(timings: Sequence[Timing]) -> Table:
    """The courses, and all of them together, with the ratio that the target is for."""
    return table_of("expert suggestions", timings)


def main() -> None:
    """Measure and print."""
    experts = int(sys.argv[1]) if len(sys.argv) > 1 else EXPERTS
    with tempfile.TemporaryDirectory(prefix="shixun-experts-") as folder, deployment(Path(folder)) as place:
        timings = measure(place, experts)
    Console().print(table(timings))


if __name__ == "__main__":
    main()
