"""A training day: the scheduling service as it runs in production, with a city's worth of people.

Everybody has a place in a few programmes, each with one session that begins now. Ids are counted, not drawn,
so that PostgreSQL's own client can name the next person as well as the load generator can.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import asyncpg

from scheduling.access import Role
from scheduling.attendance.codes import Direction, step_at, token
from servicekit.access import Actor, ActorKind, Grant
from servicekit.migrations import upgrade
from servicekit.testing.database import TestDatabase, create_database
from servicekit.testing.embedded import EmbeddedPostgres
from servicekit.tokens import TokenIssuer
from tests.load.processes import REPOSITORY, Server, serving, told

PHONES = 2_000
"""People who use the service in the measurement."""
PEOPLE = 22_000
"""All people; those beyond the phones are for the database's own client."""
SESSIONS = 10
"""Programmes with one session each, in all of which everybody has a place."""

_SCHEMA = "scheduling"
_KINDS = {"organisation": 1, "person": 2, "venue": 3, "programme": 4, "session": 5}
_SECRET = bytes(32)
_SEED = """
INSERT INTO organisation_copies (organisation_id, name, kind, path, closed, version)
VALUES (@organisation(1), '来宾市教育局', 'authority', 'bench', false, 1),
       (@organisation(2), '兴宾区第一小学', 'school', 'bench.school', false, 1);
INSERT INTO person_copies
    (person_id, name, sex, organisation_id, stage, subject, title, posts, active, version)
SELECT @person(n), '教师' || n, 'female', @organisation(2), 'primary', 'chinese', 'none', '{}', true, 1
FROM generate_series(0, @people - 1) AS n;
INSERT INTO venues (id, organisation_id, name, capacity, address, version)
SELECT @venue(n), @organisation(1), '报告厅' || n, 500, '', 1 FROM generate_series(0, @sessions - 1) AS n;
INSERT INTO programmes (id, organisation_id, code, title, level, state, hours, capacity, taken, enrol_from,
    enrol_until, starts_on, ends_on, target_stages, target_subjects, theme, aims, content, schedule, modes,
    management, guarantees, author, has_quotas, quota_revision, version)
SELECT @programme(n), @organisation(1), 'B-' || n, '骨干教师研修' || n, 'municipal', 'running', 3, @people,
    @people, now() - interval '9 days', now() - interval '1 day', current_date, current_date + 1, '{}', '{}',
    '', '', '', '', '', '', '', 'bench', false, 0, 1
FROM generate_series(0, @sessions - 1) AS n;
INSERT INTO sessions
    (id, programme_id, title, expert_id, venue_id, starts_at, ends_at, hours, sign_secret, version)
SELECT @session(n), @programme(n), '单元整体教学', @person(n), @venue(n), now() + interval '5 minutes',
    now() + interval '3 hours', 3, decode('@secret', 'hex'), 1
FROM generate_series(0, @sessions - 1) AS n;
INSERT INTO enrolments
    (id, programme_id, person_id, organisation_id, state, kind, placed_by, placed_at, version)
SELECT uuidv7(), @programme(s), @person(n), @organisation(2), 'placed', 'self_selected', 'bench', now(), 1
FROM generate_series(0, @people - 1) AS n, generate_series(0, @sessions - 1) AS s;
"""


def counted_id(kind: str, number: int) -> UUID:
    """The id of the person, session or other thing with this number."""
    return UUID(f"0000000{_KINDS[kind]}-0000-7000-8000-{number:012x}")


def counted_id_in_sql(kind: str, number: str) -> str:
    """The same as an expression of SQL."""
    return f"('0000000{_KINDS[kind]}-0000-7000-8000-' || lpad(to_hex(({number})::bigint), 12, '0'))::uuid"


class TrainingDay:
    """The running service and what its callers send."""

    def __init__(self, server: Server, database: TestDatabase, issuer: TokenIssuer) -> None:
        self.server = server
        self.database = database
        grants = (Grant(Role.TEACHER.value, str(counted_id("organisation", 2)), "bench.school"),)
        self.tokens = [
            issuer.issue(
                Actor(str(counted_id("person", number)), ActorKind.PERSON, "bench", grants),
                timedelta(hours=1),
            )
            for number in range(PHONES)
        ]

    def sign_in_bodies(self) -> list[str]:
        """What a phone sends that has just read each session's picture; good for a quarter of a minute."""
        step = step_at(datetime.now(UTC))
        pictures = (
            token(_SECRET, counted_id("session", number), Direction.IN, step) for number in range(SESSIONS)
        )
        return [f'{{"token":"{picture}"}}' for picture in pictures]


@contextmanager
def training_day(
    postgres: EmbeddedPostgres, folder: Path, issuer_name: str, issuer: TokenIssuer, jwks_url: str
) -> Iterator[TrainingDay]:
    """The scheduling service on a database of its own, made by the real migrations, until the block ends."""
    database = create_database(postgres, "training_day", REPOSITORY / "deploy/postgres/bootstrap.sql")
    dsn = database.dsn(_SCHEMA)
    upgrade(_SCHEMA, dsn)
    asyncio.run(_fill(dsn))
    variables = {
        **told(_SCHEMA, dsn, issuer_name),
        "SHIXUN_JWKS_URL": jwks_url,
        # There is nobody to follow here.
        "SHIXUN_RUN_CONSUMERS": "false",
    }
    with serving("scheduling.app:create_app", folder / "training_day.log", variables) as server:
        yield TrainingDay(server, database, issuer)


async def _fill(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(_seed())
    # Else the database would do so by itself, in the middle of a measurement.
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


def _seed() -> str:
    sql = _SEED.replace("@people", str(PEOPLE)).replace("@sessions", str(SESSIONS))
    sql = sql.replace("@secret", _SECRET.hex())
    for kind in _KINDS:
        before, *calls = sql.split(f"@{kind}(")
        parts = [call.split(")", 1) for call in calls]
        sql = before + "".join(counted_id_in_sql(kind, number) + rest for number, rest in parts)
    return sql
