"""Bases, studios and pairings of the demonstration: a few of each, with what was done in them."""

from datetime import date, datetime, timedelta

from servicekit.clock import CHINA
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.demo.places import known
from shixun_local.demo.walker import Json
from shixun_local.secret_store import ADMINISTRATOR

_CITY, _COUNTIES = "451300", ("451302", "451324")
_PEOPLE = 4


async def create(office: Office) -> None:
    """Set up bases, studios and pairings, unless that was done before."""
    if await office.all(ADMINISTRATOR, f"{REGISTRY}/pairings", most=1):
        return
    ids = await known(office)
    on = datetime.now(CHINA).date()
    for name, functions, county in (
        ("来宾市小学语文学科基地", ["subject_research", "practice"], _COUNTIES[0]),
        ("金秀瑶族教育综合基地", ["research_experiment", "professional_development"], _COUNTIES[1]),
    ):
        body = {
            "organisation_id": ids[county],
            "name": name,
            "kind": "school",
            "functions": functions,
            "level": "city",
            "capacity": 200,
            "established_on": f"{on.year}-01-10",
        }
        await office.ensure(ADMINISTRATOR, "POST", f"{REGISTRY}/bases", json=body)
    for base in await office.all(ADMINISTRATOR, f"{REGISTRY}/bases"):
        await _fill(office, base, (on - timedelta(days=7)).isoformat())
    await _studios(office, ids[_CITY], on.year)
    await _pair(office, ids, on)


async def _fill(office: Office, base: Json, day: str) -> None:
    walker, address = office.walker(ADMINISTRATOR), f"{REGISTRY}/bases/{base['id']}"
    answer = await walker.answer("POST", f"{address}/venues", json={"name": "综合楼", "capacity": 200})
    if not answer.is_success:  # there already
        return
    venue = f"{REGISTRY}/venues/{answer.json()['id']}"
    room = {"name": "报告厅", "kind": "hall", "capacity": 160}
    await walker.ask("POST", f"{venue}/rooms", json=room)
    thing = {"kind": "display", "name": "交互大屏", "quantity": 2}
    await walker.ask("POST", f"{venue}/equipment", json=thing)
    use = {"kind": "practice", "title": "新教师课堂观摩", "used_on": day, "people": 46}
    await walker.ask("POST", f"{address}/uses", json=use)


async def _studios(office: Office, city_id: str, year: int) -> None:
    people = await office.all(ADMINISTRATOR, f"{REGISTRY}/people", most=_PEOPLE, below=city_id)
    if not people:
        return
    host, *others = people
    body = {
        "organisation_id": city_id,
        "name": f"{host['name']}名师工作室",
        "kind": "master_teacher",
        "level": "city",
        "host_id": host["id"],
        "established_on": f"{year}-01-15",
        "plan": "每学期送教下乡两次，培养青年教师三名。",
    }
    answer = await office.walker(ADMINISTRATOR).answer("POST", f"{REGISTRY}/studios", json=body)
    if not answer.is_success:  # there already
        return
    walker, address = office.walker(ADMINISTRATOR), f"{REGISTRY}/studios/{answer.json()['id']}"
    for person in others:
        member = {"person_id": person["id"], "role": "core"}
        await walker.ask("POST", f"{address}/members", json=member)
    for title in ("送教下乡两次", "编写校本研修微课"):
        task = {"kind": "outreach", "title": title, "due_on": f"{year}-12-20"}
        await walker.ask("POST", f"{address}/tasks", json=task)
    assessment = {"year": year, "verdict": "qualified", "score": 85, "comment": "按计划推进"}
    await walker.ask("POST", f"{address}/assessments", json=assessment)


async def _pair(office: Office, ids: dict[str, str], on: date) -> None:
    walker = office.walker(ADMINISTRATOR)
    giver, receiver = [await _school(office, ids[county]) for county in _COUNTIES]
    if not giver or not receiver:
        return
    body = {
        "giver_id": giver[0]["id"],
        "receiver_id": receiver[0]["id"],
        "plan": "每月走访一次，每学期联合教研两次。",
        "planned_visits": 8,
        "planned_researches": 4,
        "starts_on": (on - timedelta(days=60)).isoformat(),
        "ends_on": (on + timedelta(days=300)).isoformat(),
    }
    pairing = await walker.ask("POST", f"{REGISTRY}/pairings/of-schools", json=body)
    for kind, topic in (("visit", "课堂诊断"), ("joint_research", "同课异构")):
        entry = {"kind": kind, "done_on": (on - timedelta(days=14)).isoformat(), "topic": topic, "people": 12}
        await walker.ask("POST", f"{REGISTRY}/pairings/{pairing['id']}/entries", json=entry)


async def _school(office: Office, county_id: str) -> list[Json]:
    path = f"{REGISTRY}/organisations"
    return await office.all(ADMINISTRATOR, path, most=1, below=county_id, kind="school")
