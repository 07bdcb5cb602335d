"""Schools and rosters: Laibin's at full size, a handful of teachers in each of the other regions."""

import asyncio
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from servicekit.localised import Text
from shixun_local.demo import places
from shixun_local.demo.mistakes import spoilt
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.demo.places import LANZHOU, SHANXI, WEIHAI_ETDZ, Unit
from shixun_local.demo.roster import TEACHERS, TITLE, Row, rows, write_rows
from shixun_local.demo.schools import School, some_schools
from shixun_local.demo.walker import Json

PATIENCE_SECONDS = 1800
"""How long 20,000 rows may take on a slow and busy machine; far more than they need."""
_CITY = "451300"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_STAGES = {"小学": "小学", "幼儿园": "幼儿园", "中学": "初中"}
_TOLD_PARTS = 4


@dataclass(frozen=True)
class Region:
    """A region at small scale."""

    unit: Unit
    officer: str
    """login of who imports its roster"""
    after: int
    """its people are numbered on from here, so that it has nobody in common with the other rosters"""


REGIONS = (
    Region(LANZHOU, "lanzhou", 47_000),
    Region(WEIHAI_ETDZ, "weihai", 48_000),
    Region(SHANXI, "shanxi", 49_000),
)
TEACHERS_OF_A_REGION = 12


async def create_schools(office: Office, teachers: int) -> None:
    """Add those of Laibin's schools that are missing, as many as a roster of this size has."""
    ids = await places.known(office)

    async def add(school: School) -> None:
        unit = Unit(school.code, school.name, "school", school.county_code)
        await places.add(office, "city", unit, ids[school.county_code])

    missing = [school for school in city_schools(teachers) if school.code not in ids]
    await office.each(Text("学校", "schools:"), missing, add)


async def import_roster(office: Office, teachers: int) -> None:
    """Import the city's roster: a dry run, then for good, without the rows that have mistakes."""
    lines = spoilt(rows(teachers, of=city_schools(teachers)), teachers)
    await _import(office, "city", _CITY, "来宾市教师花名册.xlsx", TITLE, lines)


async def import_regions(office: Office) -> None:
    """Import a small roster for each of the other regions."""
    for region in REGIONS:
        name = region.unit.name.removesuffix("教育局").removesuffix("教育厅")
        title = f"{name}教师花名册（演示数据，人员均为虚构）"
        await _import(
            office, region.officer, region.unit.code, f"{name}教师花名册.xlsx", title, rows_of(region)
        )


def rows_of(region: Region) -> Iterator[Row]:
    """The roster of a region, a few teachers of each of its schools."""
    schools = [_school(unit, county) for county in _counties(region.unit) for unit in county.below]
    return rows(TEACHERS_OF_A_REGION, region.after, schools, region.after)


def city_schools(teachers: int) -> list[School]:
    """The schools of a roster of this size."""
    return some_schools(teachers / TEACHERS)


def _counties(unit: Unit) -> list[Unit]:
    """The authorities at and below one that have schools."""
    return [each for each, _ in places.walk(unit) if any(child.kind == "school" for child in each.below)]


def _school(unit: Unit, county: Unit) -> School:
    stage = next(stage for ending, stage in _STAGES.items() if unit.name.endswith(ending))
    return School(unit.code, unit.name, county.code, county.name.removesuffix("教育局"), (stage,), 1)


async def _import(
    office: Office, officer: str, organisation_code: str, file_name: str, title: str, lines: Iterable[Row]
) -> None:
    """Import one roster as its officer does; one that was begun goes on from where it is."""
    walker = office.walker(officer)
    organisation_id = (await places.known(office, by=officer))[organisation_code]
    every = await office.all(officer, f"{REGISTRY}/roster-imports", organisation_id=organisation_id)
    begun = [each for each in every if each["file_name"] == file_name and each["state"] != "failed"]
    if begun:
        roster = begun[0]
    else:
        workbook = io.BytesIO()
        await asyncio.to_thread(write_rows, workbook, lines, title)
        started = await walker.ask(
            "POST",
            f"{REGISTRY}/roster-imports",
            data={"organisation_id": organisation_id},
            files={"file": (file_name, workbook.getvalue(), _XLSX)},
        )
        roster = started["import"]
    address = f"{REGISTRY}/roster-imports/{roster['id']}"
    if roster["state"] == "checking":
        await _watch(office, officer, roster, Text("试导入", "dry run"))
    if (await walker.ask("GET", address))["state"] == "checked":
        await walker.ask("POST", f"{address}/apply")
    roster = await walker.ask("GET", address)
    if roster["state"] == "applying":
        await _watch(office, officer, roster, Text("导入", "import"))


async def _watch(office: Office, officer: str, roster: Json, what: Text) -> None:
    """Wait for the end of an import's job and tell each quarter of its way."""
    told = 0

    def seen(job: Json) -> None:
        nonlocal told
        part = int(job["progress"] * _TOLD_PARTS)
        if part > told:
            told = part
            name, done = roster["file_name"], f"{part / _TOLD_PARTS:.0%}"
            office.tell(Text(f"{name}：{what.zh} {done}", f"{name}: {what.en} {done}"))

    job = {"id": roster["job_id"]}
    await office.walker(officer).job("registry", job, seen=seen, patience=PATIENCE_SECONDS)
