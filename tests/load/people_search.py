"""How long it takes to find people among 300,000 over HTTP, held against the same statements by themselves.

Run by itself: `python -m tests.load.people_search [PEOPLE]`.
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

PEOPLE = 300_000
_FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗韦覃蒙陆卢莫潘梁谭蓝"
_GIVEN = "芳伟娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰春梅建国志文"

_ORGANISATIONS = """
INSERT INTO organisations (id, code, name, kind, parent_id, path, version)
SELECT id, 'bench-' || n, '学校' || n, CASE n WHEN 0 THEN 'authority' ELSE 'school' END,
    CASE n WHEN 0 THEN NULL ELSE top END,
    (CASE n WHEN 0 THEN '' ELSE replace(top::text, '-', '') || '.' END
        || replace(id::text, '-', ''))::ltree, 1
FROM (SELECT n, md5('organisation' || n)::uuid AS id, md5('organisation0')::uuid AS top
      FROM generate_series(0, 600) AS n) AS made
"""
_PEOPLE = """
INSERT INTO people (id, organisation_id, name, name_pinyin, name_initials, sex, stage, subject, title, posts,
    other_subjects, employment, teaching_since, staff_number, citizen_id_suffix_index, version)
SELECT uuidv7(), md5('organisation' || 1 + n % 600)::uuid, ($1::text[])[at], ($2::text[])[at],
    ($3::text[])[at], 'female', (ARRAY['primary', 'junior', 'senior', 'preschool'])[1 + n % 4],
    (ARRAY['chinese', 'mathematics', 'english', 'music', 'physics'])[1 + n % 5],
    (ARRAY['none', 'second_grade', 'first_grade', 'vice_senior'])[1 + n % 4],
    CASE WHEN n % 11 = 0 THEN '{homeroom_teacher}' WHEN n % 500 = 0 THEN '{head}' ELSE '{}' END::text[],
    CASE WHEN n % 20 = 0 THEN '{labour}' ELSE '{}' END::text[],
    (ARRAY['established', 'established', 'contract'])[1 + n % 3], date '1988-01-01' + n % 13000, 'B' || n,
    sha256((n % 10000)::text::bytea), 1
FROM (SELECT n, 1 + n::bigint * 7919 % cardinality($1::text[]) AS at
      FROM generate_series(1, $4::int) AS n) AS made
"""

SEARCHES: Mapping[str, dict[str, str]] = {
    "first page": {},
    "one character": {"q": "蓝"},
    "part of a name": {"q": "韦春"},
    "pinyin": {"q": "weichun"},
    "initials": {"q": "wcl"},
    "staff number": {"q": "B4711"},
    "citizen id suffix": {"q": "001X"},
    "subject and stage": {"subject": "labour", "stage": "junior"},
    "post": {"post": "head"},
    "employment and title": {"employment": "contract", "title": "vice_senior"},
    "years of service": {"min_years": "35"},
}


def measure(place: Deployment, people: int = PEOPLE) -> list[Timing]:
    """Time every search both ways, in turn, so that what slows the machine slows both."""
    asyncio.run(_fill(place, people))
    return timed(place, "/v1/people", SEARCHES)


async def _fill(place: Deployment, people: int) -> None:
    names = ["".join(parts) for parts in product(_FAMILIES, _GIVEN, _GIVEN)]
    spelt = [spelling_of_person(name) for name in names]
    connection = await registry_connection(place)
    try:
        await connection.execute(_ORGANISATIONS)
        await connection.execute(
            _PEOPLE, names, [each.pinyin for each in spelt], [each.initials for each in spelt], people
        )
        await connection.execute("VACUUM ANALYZE people")
        await connection.execute("VACUUM ANALYZE organisations")
    finally:
        await connection.close()


def table(timings: Sequence[Timing]) -> Table:
    """The searches, and all of them together, with the ratio that the target is for."""
    return table_of("people search", timings)


def main() -> None:
    """Measure and print."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with tempfile.TemporaryDirectory(prefix="shixun-people-") as folder, deployment(Path(folder)) as place:
        timings = measure(place, people)
    Console().print(table(timings))


if __name__ == "__main__":
    main()
