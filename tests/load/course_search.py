"""How long it takes to find courses among 100,000 over HTTP, held against the same statements by themselves.

Run by itself: `python -m tests.load.course_search [COURSES]`.
"""

import asyncio
import sys
import tempfile
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path

from rich.console import Console
from rich.table import Table

from registry.courses.rules import grams, searchable
from tests.load.migrated import Deployment, deployment
from tests.load.searches import Timing, registry_connection, table_of, timed

COURSES = 100_000
_TOPICS = (
    "整本书阅读",
    "大单元教学",
    "班主任工作",
    "课堂提问",
    "作业设计",
    "心理辅导",
    "微课制作",
    "校本研修",
)
_FORMS = ("教学设计", "案例研讨", "工作坊", "入门", "观察与评价", "实践与反思", "专题讲座", "行动研究")
_SUBJECTS = ("语文", "数学", "英语", "音乐", "物理", "化学", "历史", "地理", "美术", "体育")

_ORGANISATIONS = """
INSERT INTO organisations (id, code, name, kind, division_code, parent_id, path, version)
SELECT id, 'bench-' || n, '学校' || n, CASE n WHEN 0 THEN 'authority' ELSE 'school' END, '451300',
    CASE n WHEN 0 THEN NULL ELSE top END,
    (CASE n WHEN 0 THEN '' ELSE replace(top::text, '-', '') || '.' END
        || replace(id::text, '-', ''))::ltree, 1
FROM (SELECT n, md5('organisation' || n)::uuid AS id, md5('organisation0')::uuid AS top
      FROM generate_series(0, 600) AS n) AS made
"""
_MADE = """
INSERT INTO courses (id, organisation_id, library_id, level, rating_count, rating_mean, touched_at, version)
SELECT md5('course' || n)::uuid, md5('organisation' || 1 + n % 600)::uuid,
    md5('organisation' || CASE WHEN n % 10 = 0 THEN 0 ELSE 1 + n % 600 END)::uuid,
    CASE WHEN n % 10 = 0 THEN 'city' ELSE 'school' END, n % 50, (n % 500) / 100.0, now(), 1
FROM generate_series(1, $1::int) AS n
"""
_VERSIONS = """
INSERT INTO course_versions (id, course_id, number, is_latest, state, name, summary, keywords, category,
    domain, origin, six_new, contents, standards, stages, subjects, hours, published_at,
    search_text, search_grams)
SELECT uuidv7(), md5('course' || n)::uuid, 1, true, 'published', ($2::text[])[at], ($2::text[])[at], '{}',
    (ARRAY['basic', 'professional', 'theory', 'practice'])[1 + n % 4],
    (ARRAY['ethics', 'curriculum', 'careers', 'reform', 'strategies'])[1 + n % 5],
    (ARRAY['local', 'research', 'imported'])[1 + n % 3], ARRAY['new_ideas'], '{}', '{}',
    CASE WHEN n % 3 = 0 THEN '{}' ELSE ARRAY['primary'] END,
    CASE WHEN n % 20 = 0 THEN ARRAY['music'] ELSE ARRAY['chinese'] END, 6, now() - n * interval '1 minute',
    ($3::text[])[at], string_to_array(($4::text[])[at], ' ')
FROM (SELECT n, 1 + n::bigint * 7919 % cardinality($2::text[]) AS at
      FROM generate_series(1, $1::int) AS n) AS made
"""

SEARCHES: Mapping[str, dict[str, str]] = {
    "first page": {},
    "best rated": {"sort": "-rating"},
    "two characters": {"q": "阅读"},
    "a phrase": {"q": "班主任工作坊"},
    "two words": {"q": "音乐 微课"},
    "one character": {"q": "坊"},
    "nothing": {"q": "量子力学"},
    "category and domain": {"category": "practice", "domain": "ethics"},
    "stage and subject": {"stage": "junior", "subject": "music"},
    "level": {"level": "city"},
}


def measure(place: Deployment, courses: int = COURSES) -> list[Timing]:
    """Time every search both ways, in turn, so that what slows the machine slows both."""
    asyncio.run(_fill(place, courses))
    return timed(place, "/v1/course-library", SEARCHES)


async def _fill(place: Deployment, courses: int) -> None:
    parts = product(_SUBJECTS, _TOPICS, _FORMS, (f"第{number}期" for number in range(1, 21)))
    names = ["".join(each) for each in parts]
    texts = [searchable(name, "", name) for name in names]
    found = [" ".join(sorted(grams(text))) for text in texts]
    connection = await registry_connection(place)
    try:
        await connection.execute(_ORGANISATIONS)
        await connection.execute(_MADE, courses)
        await connection.execute(_VERSIONS, courses, names, texts, found)
        for table in ("organisations", "courses", "course_versions"):
            await connection.execute(f"VACUUM ANALYZE {table}")
    finally:
        await connection.close()


def table(timings: Sequence[Timing]) -> Table:
    """The searches, and all of them together, with the ratio that the target is for."""
    return table_of("course search", timings)


def main() -> None:
    """Measure and print."""
    courses = int(sys.argv[1]) if len(sys.argv) > 1 else COURSES
    with tempfile.TemporaryDirectory(prefix="shixun-courses-") as folder, deployment(Path(folder)) as place:
        timings = measure(place, courses)
    Console().print(table(timings))


if __name__ == "__main__":
    main()
