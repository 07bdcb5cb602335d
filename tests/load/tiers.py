"""How fast the tiers of a province's teachers are computed, and how fast COPY takes the same rows.

`python tests/load/tiers.py --help`. From the answer to the request to the end of its job: everybody is read
with what they have been, placed on every ladder that is for them, and written down.
"""

import argparse
import asyncio
import re
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx
from rich.console import Console
from rich.table import Table

# Run as a script, this folder is on the path and the repository is not.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from services.registry.tests.ladders import pack

from tests.load.copying import copy_seconds
from tests.load.migrated import Deployment, deployment
from tests.load.processes import Server
from tests.load.roster_import import make_schools

PEOPLE = 300_000
_POLL_SECONDS = 0.1
_MAKE_PEOPLE = """
    INSERT INTO people (id, organisation_id, name, sex, stage, subject, title, posts, birth_on,
                        teaching_since, version)
    SELECT uuidv7(), school.id, 'Teacher ' || n, 'female',
           (ARRAY['preschool', 'primary', 'junior', 'senior', 'vocational'])[1 + n % 5], 'chinese',
           (ARRAY['none', 'second_grade', 'first_grade', 'vice_senior', 'senior'])[1 + n % 7 % 5],
           CASE WHEN n % 20 = 0 THEN '{head}' WHEN n % 4 = 1 THEN '{homeroom_teacher}' ELSE '{}' END::text[],
           DATE '1966-01-01' + n % 12000,
           CASE WHEN n % 50 > 0 THEN DATE '1988-09-01' + n % 13500 END, 1
      FROM generate_series(1, $1::int) AS n
      JOIN (SELECT id, row_number() OVER (ORDER BY code) - 1 AS number, count(*) OVER () AS schools
              FROM organisations WHERE kind = 'school') AS school ON school.number = n % school.schools
"""
_MAKE_HONOURS = """
    INSERT INTO person_honours (id, person_id, honour, level, awarded_on)
    SELECT uuidv7(), id, (ARRAY['special_grade', 'backbone', 'famous_head', 'rising_star'])[1 + n % 4],
           'province', DATE '2020-01-01' + (n % 2000)::int
      FROM (SELECT id, row_number() OVER () AS n FROM people) AS person WHERE n % 10 = 0
"""
_DATE_SPELLS = "UPDATE person_posts SET since = DATE '2010-09-01' + (hashtext(id::text) & 4095)"


@dataclass(frozen=True, slots=True)
class ComputationTime:
    """One computation."""

    people: int
    rows: int
    compute: float
    """seconds from the answer to the end of the job"""
    service_cpu: float
    """processor time of the service for it, in seconds"""
    copy: float
    """seconds that the database takes to write the same rows, indexes included"""
    peak_mebibytes: float
    """the most memory that the service had"""

    @property
    def share_of_copy(self) -> float:
        """How near it comes to the database's own limit."""
        return self.copy / self.compute


def measure_tiers(folder: Path, people: int = PEOPLE) -> ComputationTime:
    """Compute the tiers of so many people in a system of its own in `folder`."""
    with (
        deployment(folder) as deployed,
        deployed.start("registry") as registry,
        deployed.signed_in(registry) as client,
    ):
        city = make_schools(client)
        client.post(
            "/v1/policy-packs",
            params={"organisation_id": city},
            content=pack().encode(),
            headers={"Content-Type": "application/yaml"},
        ).raise_for_status()
        asyncio.run(_make(deployed, people))
        return _compute(deployed, registry, client, city)


def _compute(deployed: Deployment, registry: Server, client: httpx.Client, city: str) -> ComputationTime:
    cpu = registry.cpu_seconds()
    started = time.monotonic()
    answer = client.post("/v1/tier-computations", json={"organisation_id": city})
    job = _over(client, answer.raise_for_status().json()["id"])
    compute, cpu = time.monotonic() - started, registry.cpu_seconds() - cpu
    copy = asyncio.run(copy_seconds(deployed.database.dsn("registry"), "registry", {"person_tiers": "TRUE"}))
    result = job["result"]
    return ComputationTime(result["people"], result["rows"], compute, cpu, copy, _peak_mebibytes(registry))


async def _make(deployed: Deployment, people: int) -> None:
    connection = await asyncpg.connect(
        deployed.database.dsn("registry"), server_settings={"search_path": "registry,extensions"}
    )
    try:
        await connection.execute(_MAKE_PEOPLE, people)
        await connection.execute(_MAKE_HONOURS)
        await connection.execute(_DATE_SPELLS)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()


def _peak_mebibytes(server: Server) -> float:
    """The most memory that a process had at a time, as Linux tells it."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    [kibibytes] = re.findall(r"VmHWM:\s+(\d+) kB", status)
    return int(kibibytes) / 1024


def _over(client: httpx.Client, job_id: str) -> dict[str, dict[str, int]]:
    while True:
        job = client.get(f"/v1/jobs/{job_id}").raise_for_status().json()
        if job["state"] == "succeeded":
            return dict(job)
        if job["state"] in {"failed", "cancelled"}:
            raise RuntimeError(f"the job ended as {job['state']}: {job['error']}")
        time.sleep(_POLL_SECONDS)


def table(measured: ComputationTime) -> Table:
    """What was measured, for people."""
    made = Table(title=f"tiers of {measured.people:,} people, {measured.rows:,} rows, one run")
    for heading in ("part", "seconds", "rows/s"):
        made.add_column(heading, justify="left" if heading == "part" else "right")
    for part, seconds in (
        ("computed and written", measured.compute),
        ("database alone, COPY", measured.copy),
    ):
        made.add_row(part, f"{seconds:.2f}", f"{measured.rows / seconds:,.0f}")
    made.add_row("computed / COPY", "", f"{measured.share_of_copy:.2f}")
    made.add_row("service, processor", f"{measured.service_cpu:.2f}", "")
    made.add_row("service, memory (MiB)", f"{measured.peak_mebibytes:.0f}", "")
    return made


def main() -> None:
    """Compute some times and print each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE, help=f"people (default {PEOPLE})")
    parser.add_argument("--rounds", type=int, default=1, help="computations, each in a new database")
    arguments = parser.parse_args()
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
            Console().print(table(measure_tiers(Path(name), arguments.people)))


if __name__ == "__main__":
    main()
