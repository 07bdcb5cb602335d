"""How long it takes to find people among 300,000 over HTTP, held against the same statements by themselves.

Run by itself: `python -m tests.load.people_search [PEOPLE]`.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import asyncpg
import httpx
from rich.console import Console
from rich.table import Table

from registry.app import create_app
from registry.spelling import spelling_of_person
from servicekit.testing.service import running, runtime_of
from tests.load.migrated import Deployment, deployment
from tests.load.same_sql import Statement, note

PEOPLE = 300_000
ROUNDS = 40
"""How often each search is made."""
TARGET = 10.0
"""The p99 over HTTP is at most so many times that of the statements alone."""
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


@dataclass(frozen=True, slots=True)
class Timing:
    """One search over HTTP and by its statements alone, in milliseconds."""

    what: str
    http: Sequence[float]
    sql: Sequence[float]


def measure(place: Deployment, people: int = PEOPLE) -> list[Timing]:
    """Time every search both ways, in turn, so that what slows the machine slows both."""
    asyncio.run(_fill(place, people))
    with place.start("registry") as server, place.signed_in(server) as client:
        sent = asyncio.run(_statements(place, client.headers["Authorization"]))
        return asyncio.run(_all_timed(place, server.url, client.headers["Authorization"], sent))


async def _fill(place: Deployment, people: int) -> None:
    names = ["".join(parts) for parts in product(_FAMILIES, _GIVEN, _GIVEN)]
    spelt = [spelling_of_person(name) for name in names]
    connection = await _connect(place)
    try:
        await connection.execute(_ORGANISATIONS)
        await connection.execute(
            _PEOPLE, names, [each.pinyin for each in spelt], [each.initials for each in spelt], people
        )
        await connection.execute("VACUUM ANALYZE people")
        await connection.execute("VACUUM ANALYZE organisations")
    finally:
        await connection.close()


async def _connect(place: Deployment) -> asyncpg.Connection:
    settings = {"search_path": "registry,extensions"}
    return await asyncpg.connect(place.database.dsn("registry"), server_settings=settings)


async def _statements(place: Deployment, authorization: str) -> dict[str, list[Statement]]:
    """What the service sends to its database for each search."""
    app = create_app(place.registry_settings())
    sent: dict[str, list[Statement]] = {}
    async with running(app) as client:
        noted: list[Statement] = []
        note(runtime_of(app).database.read_engine, noted, in_transaction=False)
        for what, params in SEARCHES.items():
            before = len(noted)
            answer = await client.get("/v1/people", params=params, headers={"Authorization": authorization})
            answer.raise_for_status()
            sent[what] = noted[before:]
    return sent


async def _all_timed(
    place: Deployment, url: str, authorization: str, sent: Mapping[str, Sequence[Statement]]
) -> list[Timing]:
    headers = {"Authorization": authorization}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=60, trust_env=False) as client:
        return [await _timed(place, client, what, statements) for what, statements in sent.items()]


async def _timed(
    place: Deployment, client: httpx.AsyncClient, what: str, statements: Sequence[Statement]
) -> Timing:
    http: list[float] = []
    sql: list[float] = []
    connection = await _connect(place)
    try:
        for _ in range(ROUNDS):
            started = time.perf_counter()
            (await client.get("/v1/people", params=SEARCHES[what])).raise_for_status()
            http.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            for statement in statements:
                await connection.fetch(statement.sql, *statement.values)
            sql.append((time.perf_counter() - started) * 1000)
    finally:
        await connection.close()
    return Timing(what, http, sql)


def p99(values: Sequence[float]) -> float:
    """The value that one in a hundred exceeds."""
    return statistics.quantiles(values, n=100, method="inclusive")[98]


def table(timings: Sequence[Timing]) -> Table:
    """The searches, and all of them together, with the ratio that the target is for."""
    whole = Timing(
        "all",
        [value for timing in timings for value in timing.http],
        [value for timing in timings for value in timing.sql],
    )
    shown = Table(
        "search", "HTTP p50 ms", "HTTP p99 ms", "SQL p50 ms", "SQL p99 ms", "p99 ratio",
        title=f"people search, one run (target: the p99 of all at most {TARGET:.0f} times that of the SQL)",
    )  # fmt: skip
    for timing in (*timings, whole):
        http, sql = p99(timing.http), p99(timing.sql)
        medians = (statistics.median(timing.http), statistics.median(timing.sql))
        shown.add_row(
            timing.what, f"{medians[0]:.1f}", f"{http:.1f}", f"{medians[1]:.1f}", f"{sql:.1f}",
            f"{http / sql:.1f}",
        )  # fmt: skip
    return shown


def main() -> None:
    """Measure and print."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with tempfile.TemporaryDirectory(prefix="shixun-people-") as folder, deployment(Path(folder)) as place:
        timings = measure(place, people)
    Console().print(table(timings))


if __name__ == "__main__":
    main()
