"""The demonstration: a province, a city, its counties and schools, and one account for each kind of user.

Loaded through the public HTTP API as the administrator, so it obeys the rules that everyone's data obeys.
Each record is created only if it is missing: an interrupted load continues where it ended.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

from servicekit.localised import Text
from shixun_local.failures import LauncherError
from shixun_local.secret_store import ADMINISTRATOR, Secrets

VERSION = 2
"""Raised when records are added; an older demonstration is then completed on the next run."""

_PAGE = 100
_TIMEOUT_SECONDS = 30


@dataclass(frozen=True)
class Unit:
    """An organisation and what stands below it."""

    code: str
    name: str
    kind: str
    division_code: str
    below: tuple["Unit", ...] = ()


@dataclass(frozen=True)
class Account:
    """Somebody who can sign in."""

    login: str
    display_name: str
    role: str
    organisation_code: str
    title: Text
    """What the account is, for the list of logins."""


@dataclass(frozen=True)
class Teacher:
    """Somebody on a roster who can sign in."""

    login: str
    organisation_code: str
    profile: dict[str, Any]
    title: Text
    """What the account is, for the list of logins."""


def _county(code: str, name: str, *schools: str) -> Unit:
    below = tuple(
        Unit(f"{code}-{number:02}", school, "school", code) for number, school in enumerate(schools, start=1)
    )
    return Unit(code, name, "authority", code, below)


# Divisions and their codes: GB/T 2260. The schools are invented.
ORGANISATIONS = Unit(
    "450000",
    "广西壮族自治区教育厅",
    "authority",
    "450000",
    (
        Unit(
            "451300",
            "来宾市教育局",
            "authority",
            "451300",
            (
                _county("451302", "兴宾区教育局", "兴宾区示范小学", "兴宾区示范初级中学"),
                _county("451321", "忻城县教育局", "忻城县示范小学", "忻城县示范初级中学"),
                _county("451322", "象州县教育局", "象州县示范小学", "象州县示范初级中学"),
                _county("451323", "武宣县教育局", "武宣县示范小学", "武宣县示范初级中学"),
                _county("451324", "金秀瑶族自治县教育局", "金秀县示范小学", "金秀县示范民族中学"),
                _county("451381", "合山市教育局", "合山市示范小学", "合山市示范初级中学"),
            ),
        ),
    ),
)

ACCOUNTS = (
    Account("province", "韦省", "province_officer", "450000", Text("省级管理员", "province officer")),
    Account("city", "覃市", "city_officer", "451300", Text("市级管理员", "city officer")),
    Account("county", "黄县", "county_officer", "451302", Text("县级管理员", "county officer")),
    Account("school", "莫校", "school_officer", "451302-01", Text("学校培训负责人", "school training lead")),
)

TEACHERS = (
    Teacher(
        "teacher",
        "451302-01",
        {
            "name": "蓝春燕",
            "staff_number": "451302D0001",
            "stage": "primary",
            "subject": "chinese",
            "title": "first_grade",
            "posts": ["homeroom_teacher"],
            "teaching_since": "2008-09-01",
        },
        Text("教师（学员）", "teacher"),
    ),
)

POLICY_PLACE = "451300"
# The real plan of Laibin ended in 2025; so that progress can be seen, its rule about hours is taken onward.
POLICY = """\
pack: laibin-demo
title: 来宾市教师全员培训（演示，沿用“十四五”规划的学时要求）
version: 1
applies_to: "451300"
effective: {from: 2026-01-01, until: 2030-12-31}
cycle: {kind: fixed_years, years: 5, starts: 2026-01-01}
rules:
  - id: DEMO-HOURS-CYCLE
    clause: 持续推进新一轮五年一周期、不少于360学时的教师全员培训工作
    source: 来宾市“十四五”教师培训规划 五、重点任务（一）1（演示沿用）
    metric: teacher.hours_in_cycle
    scope: teacher
    period: cycle
    require: {gte: 360}
    pace: linear
"""

SHOWN = tuple((each.login, each.title) for each in (*ACCOUNTS, *TEACHERS))
"""The logins to print, each with what it is."""
LOGINS = (ADMINISTRATOR, *(login for login, _ in SHOWN))


async def load(gateway_url: str, secrets: Secrets) -> None:
    """Create what is missing. Raises `LauncherError` when the API refuses or does not answer."""
    async with httpx.AsyncClient(
        base_url=f"{gateway_url}/api/registry/v1", timeout=_TIMEOUT_SECONDS, trust_env=False
    ) as client:
        try:
            await _load(client, secrets)
        except httpx.HTTPError as error:
            raise _refused(f"{type(error).__name__}: {error}") from error


async def _load(client: httpx.AsyncClient, secrets: Secrets) -> None:
    credentials = {"login": ADMINISTRATOR, "password": secrets.account_password(ADMINISTRATOR)}
    session = _accepted(await client.post("/session", json=credentials))
    client.headers["Authorization"] = f"Bearer {session['access_token']}"
    ids = await _existing(client)
    for unit, parent_code in _walk(ORGANISATIONS, None):
        if unit.code not in ids:
            body = {
                "code": unit.code,
                "name": unit.name,
                "kind": unit.kind,
                "division_code": unit.division_code,
                "parent_id": ids[parent_code] if parent_code else None,
            }
            created = _accepted(await client.post("/organisations", json=body, headers=_once(unit.code)))
            ids[unit.code] = created["id"]
    for account in ACCOUNTS:
        person: dict[str, Any] = {
            "login": account.login,
            "password": secrets.account_password(account.login),
            "display_name": account.display_name,
            "grants": [{"role": account.role, "organisation_id": ids[account.organisation_code]}],
        }
        answer = await client.post("/accounts", json=person, headers=_once(account.login))
        _accepted_or_there(answer)
    for teacher in TEACHERS:
        await _add(client, teacher, ids[teacher.organisation_code], secrets)
    headers = {"Content-Type": "application/yaml", **_once("policy")}
    place = {"organisation_id": ids[POLICY_PLACE]}
    _accepted_or_there(
        await client.post("/policy-packs", params=place, content=POLICY.encode(), headers=headers)
    )


async def _add(client: httpx.AsyncClient, teacher: Teacher, school_id: str, secrets: Secrets) -> None:
    """Put a teacher on the roster and let them sign in, as far as that has not been done."""
    wanted = {"q": teacher.profile["staff_number"], "below": school_id}
    known = _accepted(await client.get("/people", params=wanted))["items"]
    if known:
        person_id = known[0]["id"]
    else:
        body = {"organisation_id": school_id, **teacher.profile}
        person_id = _accepted(await client.post("/people", json=body, headers=_once(teacher.login)))["id"]
    login = {"login": teacher.login, "password": secrets.account_password(teacher.login)}
    key = _once(f"{teacher.login}-account")
    _accepted_or_there(await client.post(f"/people/{person_id}/account", json=login, headers=key))


async def _existing(client: httpx.AsyncClient) -> dict[str, str]:
    """Return the id of every organisation by its code."""
    ids: dict[str, str] = {}
    cursor: str | None = None
    while True:
        query = {"limit": str(_PAGE), **({"cursor": cursor} if cursor else {})}
        page = _accepted(await client.get("/organisations", params=query))
        ids |= {item["code"]: item["id"] for item in page["items"]}
        cursor = page["next_cursor"]
        if cursor is None:
            return ids


def _walk(unit: Unit, parent_code: str | None) -> Iterator[tuple[Unit, str | None]]:
    """Yield every organisation after the one it belongs to."""
    yield unit, parent_code
    for child in unit.below:
        yield from _walk(child, unit.code)


def _once(key: str) -> dict[str, str]:
    return {"Idempotency-Key": f"demonstration-{VERSION}-{key}"}


def _accepted_or_there(answer: httpx.Response) -> None:
    # A conflict says that it exists: an earlier, interrupted load got this far.
    if answer.status_code != httpx.codes.CONFLICT:
        _accepted(answer)


def _accepted(answer: httpx.Response) -> Any:
    if not answer.is_success:
        request = f"{answer.request.method} {answer.request.url.path}"
        raise _refused(f"{request}: {answer.status_code} {answer.text}")
    return answer.json()


def _refused(reason: str) -> LauncherError:
    return LauncherError(
        "demonstration-refused",
        Text("演示数据未能载入。", "the demonstration could not be loaded."),
        Text(
            "原因见下;再次运行会继续。不需要演示数据:SHIXUN_DEMO=false make run",
            "the reason is below; the next run continues. To go without it: SHIXUN_DEMO=false make run",
        ),
        tail=reason.splitlines(),
    )
