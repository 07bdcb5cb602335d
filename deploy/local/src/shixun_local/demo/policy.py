"""The policy of the demonstration, so that hours have something to be held against."""

from datetime import date, datetime

import httpx

from servicekit.clock import CHINA
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.secret_store import ADMINISTRATOR

_PLACE = "451300"
_MONTHS_OF_A_QUARTER = 3
# The real plan of Laibin ended in 2025; so that progress can be seen, its rule about hours is taken onward.
_PACK = """\
pack: laibin-demo
title: 来宾市教师全员培训（演示，沿用“十四五”规划的学时要求）
version: 1
applies_to: "451300"
effective: {{from: {first}}}
cycle: {{kind: fixed_years, years: 5, starts: {first}}}
rules:
  - id: DEMO-HOURS-CYCLE
    clause: 持续推进新一轮五年一周期、不少于360学时的教师全员培训工作
    source: 来宾市“十四五”教师培训规划 五、重点任务（一）1（演示沿用）
    metric: teacher.hours_in_cycle
    scope: teacher
    period: cycle
    require: {{gte: 360}}
    pace: linear
"""


def pack(today: date) -> str:
    """The pack, with a cycle that begins with the present quarter.

    So the hours of one programme are enough to be on pace, and some teachers are while most are not.
    """
    first = today.replace(month=(today.month - 1) // _MONTHS_OF_A_QUARTER * _MONTHS_OF_A_QUARTER + 1, day=1)
    return _PACK.format(first=first)


async def create(office: Office, ids: dict[str, str]) -> None:
    """Publish the pack, unless there is one in force."""
    place = {"organisation_id": ids[_PLACE]}
    administrator = office.walker(ADMINISTRATOR)
    present = await administrator.answer("GET", f"{REGISTRY}/policy-packs/effective", params=place)
    if present.status_code == httpx.codes.NOT_FOUND:
        await office.ensure(
            ADMINISTRATOR,
            "POST",
            f"{REGISTRY}/policy-packs",
            params=place,
            content=pack(datetime.now(CHINA).date()).encode(),
            headers={"Content-Type": "application/yaml"},
        )
