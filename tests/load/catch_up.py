"""How fast evaluation follows the feeds of the others: `python tests/load/catch_up.py --help`.

First the people of an imported roster, as at the first start of the demonstration; then attendances, of
which each earns hours, is chained into a ledger and changes a finding. From the moment that the events can
be read to the moment that the last is applied, over HTTP, by the services as they are deployed.
"""

import argparse
import asyncio
import importlib.resources
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from rich.console import Console
from rich.table import Table

# Run as a script, this folder is on the path and the repository is not.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from shixun_local.demo.roster import TEACHERS, write
from tests.load.copying import copy_seconds
from tests.load.migrated import Deployment, deployment
from tests.load.processes import Server
from tests.load.roster_import import import_roster

ATTENDANCES = 4_000
TARGETS = {"person events": 2_000, "attendance events": 400}
_POLL_SECONDS = 0.05
_PACK = "laibin-2022.yaml"
_KEPT_OF_PEOPLE = {"person_copies": "TRUE", "findings": "TRUE", "ledger_heads": "TRUE"}
_KEPT_OF_ATTENDANCES = {"ledger_entries": "TRUE", "audit_log": "TRUE", "outbox": "TRUE"}
_ATTEND = """
INSERT INTO scheduling.outbox (id, type, subject, aggregate_version, scope, data)
SELECT uuidv7(), 'scheduling.attendance.completed.v1', 'attendances/' || uuidv7(), 1, o.path,
  jsonb_build_object(
    'attendance_id', uuidv7(), 'session_id', md5((n / 40)::text)::uuid, 'session_title', 'bench',
    'programme_id', md5((n / 400)::text)::uuid, 'person_id', p.id, 'organisation_id', o.id, 'path', o.path,
    'level', 'county', 'hours', '4.00', 'signed_in_at', now() - interval '3 hours', 'signed_out_at', now())
FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM registry.people ORDER BY id LIMIT $1) p
JOIN registry.organisations o ON o.id = p.organisation_id
ORDER BY n
"""
"""As scheduling tells of them; forty people to a session, ten sessions to a programme."""


@dataclass(frozen=True, slots=True)
class CatchUp:
    """How long some events took."""

    what: str
    events: int
    seconds: float
    follower_cpu: float
    """processor time of evaluation"""
    copy: float
    """what the database takes to write the rows they leave behind, in seconds"""

    @property
    def events_per_second(self) -> float:
        """How many were applied in a second."""
        return self.events / self.seconds


def measure_catch_up(folder: Path, teachers: int = TEACHERS, attendances: int = ATTENDANCES) -> list[CatchUp]:
    """Let evaluation follow so many events, in a system of its own in `folder`."""
    book = folder / "roster.xlsx"
    write(book, teachers)
    with deployment(folder) as deployed, deployed.start("registry") as registry:
        import_roster(deployed, registry, book, pack=_pack())
        others = {"registry": registry.url}
        with (
            deployed.start("scheduling", **others) as scheduling,
            deployed.start("evaluation", **others, scheduling=scheduling.url) as evaluation,
        ):
            return asyncio.run(_follow(deployed, evaluation, attendances))


def _pack() -> bytes:
    return importlib.resources.files("registry.policies").joinpath("packs", _PACK).read_bytes()


async def _follow(deployed: Deployment, evaluation: Server, attendances: int) -> list[CatchUp]:
    own = deployed.database.dsn("evaluation")
    connection = await asyncpg.connect(deployed.database.superuser_dsn)
    try:
        people = await _applied(connection, evaluation, "registry", "person events", _KEPT_OF_PEOPLE, own)
        await connection.execute(_ATTEND, attendances)
        attended = await _applied(
            connection, evaluation, "scheduling", "attendance events", _KEPT_OF_ATTENDANCES, own
        )
        return [people, attended]
    finally:
        await connection.close()


async def _applied(
    connection: asyncpg.Connection, evaluation: Server, source: str, what: str, kept: dict[str, str], dsn: str
) -> CatchUp:
    """Wait until evaluation has applied all that a source has recorded."""
    recorded = await connection.fetchval(f"SELECT count(*) FROM {source}.outbox")  # noqa: S608 - our own names
    started, cpu = time.monotonic(), evaluation.cpu_seconds()
    while await _read_by_evaluation(connection, source) < recorded:
        await asyncio.sleep(_POLL_SECONDS)
    seconds, cpu = time.monotonic() - started, evaluation.cpu_seconds() - cpu
    parked = await connection.fetchval("SELECT count(*) FROM evaluation.parked_events")
    if parked:
        raise RuntimeError(f"{parked} events could not be applied; see the log of evaluation")
    return CatchUp(what, recorded, seconds, cpu, await copy_seconds(dsn, "evaluation", kept))


async def _read_by_evaluation(connection: asyncpg.Connection, source: str) -> int:
    query = "SELECT COALESCE(sum(applied), 0) FROM evaluation.consumer_cursors WHERE source = $1"
    return int(await connection.fetchval(query, source))


def table(measured: list[CatchUp]) -> Table:
    """What was measured, for people."""
    made = Table(title="evaluation follows the feeds, one run")
    made.add_column("what")
    for heading in ("events", "seconds", "events/s", "target", "own CPU", "COPY/s", "of COPY"):
        made.add_column(heading, justify="right")
    for each in measured:
        made.add_row(
            each.what,
            f"{each.events:,}",
            f"{each.seconds:.2f}",
            f"{each.events_per_second:,.0f}",
            f"{TARGETS[each.what]:,}",
            f"{each.follower_cpu:.2f}",
            f"{each.events / each.copy:,.0f}",
            f"{each.copy / each.seconds:.2f}",
        )
    return made


def main() -> None:
    """Measure some times and print each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", type=int, default=TEACHERS, help=f"people (default {TEACHERS})")
    parser.add_argument("--attendances", type=int, default=ATTENDANCES, help=f"default {ATTENDANCES}")
    parser.add_argument("--rounds", type=int, default=1, help="times, each in a system of its own")
    arguments = parser.parse_args()
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
            measured = measure_catch_up(Path(name), arguments.teachers, arguments.attendances)
        Console().print(table(measured))


if __name__ == "__main__":
    main()
