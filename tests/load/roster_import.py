"""How fast a roster is imported over HTTP, and how fast the database takes the same rows by COPY.

`python tests/load/roster_import.py --help`. From the answer to the upload to the end of the job that
applies it, the dry run between them included, as an office does it.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

# Run as a script, this folder is on the path and the repository is not.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from shixun_local.demo.roster import TEACHERS, write
from shixun_local.demo.schools import COUNTIES, schools
from tests.load.copying import copy_seconds
from tests.load.migrated import Deployment, deployment
from tests.load.processes import Server

TARGET_ROWS_PER_SECOND = 4_000
TARGET_SHARE_OF_COPY = 0.15
TARGET_MEBIBYTES = 400
_POLL_SECONDS = 0.1
_ABOUT_PEOPLE = "subject LIKE 'people/%'"
_WRITTEN = {"people": "TRUE", "audit_log": _ABOUT_PEOPLE, "outbox": _ABOUT_PEOPLE, "roster_changes": "TRUE"}
"""What an import writes: a row in each for every person. (The spells in posts, which the database adds, are
not counted.)"""


@dataclass(frozen=True, slots=True)
class ImportTime:
    """One import, in seconds."""

    rows: int
    upload: float
    check: float
    apply: float
    service_cpu: float
    """processor time of the service for all three"""
    copy: float
    """what the database takes to write the same rows, indexes included"""
    peak_mebibytes: float
    """the most memory that the service has ever held"""

    @property
    def rows_per_second(self) -> float:
        """End to end: from the upload's answer to the end of applying."""
        return self.rows / (self.check + self.apply)

    @property
    def share_of_copy(self) -> float:
        """How near that comes to the database's own limit."""
        return self.copy / (self.check + self.apply)


def measure_import(folder: Path, teachers: int = TEACHERS) -> ImportTime:
    """Import a roster of so many teachers into an empty system of its own in `folder`."""
    book = folder / "roster.xlsx"
    write(book, teachers)
    with deployment(folder) as deployed, deployed.start("registry") as registry:
        return import_roster(deployed, registry, book)


def import_roster(
    deployed: Deployment, registry: Server, book: Path, pack: bytes | None = None
) -> ImportTime:
    """Make the demonstration's organisations and import the workbook for the city they are in.

    Args:
        deployed: where.
        registry: its process.
        book: the workbook.
        pack: a policy pack in YAML that is published for the city first.
    """
    with deployed.signed_in(registry) as client:
        city = make_schools(client)
        if pack is not None:
            yaml = {"Content-Type": "application/yaml"}
            query = {"organisation_id": city}
            client.post("/v1/policy-packs", params=query, content=pack, headers=yaml).raise_for_status()
        cpu = registry.cpu_seconds()
        started = time.monotonic()
        answer = client.post(
            "/v1/roster-imports",
            data={"organisation_id": city},
            files={"file": (book.name, book.read_bytes())},
        )
        uploaded = answer.raise_for_status().json()
        answered = time.monotonic()
        _over(client, uploaded["job"]["id"])
        checked = time.monotonic()
        path = f"/v1/roster-imports/{uploaded['import']['id']}"
        _over(client, client.post(f"{path}/apply").raise_for_status().json()["id"])
        applied = time.monotonic()
        cpu = registry.cpu_seconds() - cpu
        rows = client.get(path).raise_for_status().json()["counts"]["new"]
    copy = asyncio.run(copy_seconds(deployed.database.dsn("registry"), "registry", _WRITTEN))
    return ImportTime(
        rows=rows,
        upload=answered - started,
        check=checked - answered,
        apply=applied - checked,
        service_cpu=cpu,
        copy=copy,
        peak_mebibytes=_peak_mebibytes(registry),
    )


def _peak_mebibytes(server: Server) -> float:
    """The high-water mark of a process's resident memory, as Linux keeps it (proc(5), VmHWM)."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    [mark] = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(mark.split()[1]) / 1024


def make_schools(client: httpx.Client) -> str:
    """The city with its counties and schools; returns the city's id."""
    city = _organisation(client, code="451300", name="来宾市教育局", division_code="451300")
    counties = {
        code: _organisation(client, code=code, name=f"{name}教育局", parent_id=city, division_code=code)
        for code, name in COUNTIES.items()
    }
    for school in schools():
        parent = counties[school.county_code]
        _organisation(client, kind="school", code=school.code, name=school.name, parent_id=parent)
    return city


def _organisation(client: httpx.Client, **fields: str) -> str:
    answer = client.post("/v1/organisations", json={"kind": "authority", **fields})
    return str(answer.raise_for_status().json()["id"])


def _over(client: httpx.Client, job_id: str) -> None:
    while True:
        job = client.get(f"/v1/jobs/{job_id}").raise_for_status().json()
        if job["state"] == "succeeded":
            return
        if job["state"] in {"failed", "cancelled"}:
            raise RuntimeError(f"the job ended as {job['state']}: {job['error']}")
        time.sleep(_POLL_SECONDS)


def table(measured: ImportTime) -> Table:
    """What was measured, for people."""
    made = Table(title=f"import of {measured.rows:,} people, one run")
    for heading in ("part", "seconds", "rows/s"):
        made.add_column(heading, justify="left" if heading == "part" else "right")
    total = measured.check + measured.apply
    for part, seconds in (
        ("upload", measured.upload),
        ("check", measured.check),
        ("apply", measured.apply),
        (f"end to end (target {TARGET_ROWS_PER_SECOND:,})", total),
        ("database alone, COPY", measured.copy),
    ):
        made.add_row(part, f"{seconds:.2f}", f"{measured.rows / seconds:,.0f}")
    share = f"end to end / COPY (target {TARGET_SHARE_OF_COPY})"
    made.add_row(share, "", f"{measured.share_of_copy:.2f}")
    made.add_row("service, processor", f"{measured.service_cpu:.2f}", "")
    memory = f"service, peak MiB (target below {TARGET_MEBIBYTES})"
    made.add_row(memory, f"{measured.peak_mebibytes:,.0f}", "")
    return made


def main() -> None:
    """Import some times and print each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", type=int, default=TEACHERS, help=f"rows (default {TEACHERS})")
    parser.add_argument("--rounds", type=int, default=1, help="imports, each into a new database")
    arguments = parser.parse_args()
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
            Console().print(table(measure_import(Path(name), arguments.teachers)))


if __name__ == "__main__":
    main()
