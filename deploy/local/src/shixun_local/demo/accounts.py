"""Who can sign in to the demonstration; and the experts, whom its sessions need."""

from dataclasses import dataclass
from typing import Any

from servicekit.localised import Text
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.secret_store import ADMINISTRATOR


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
class Person:
    """Somebody on a roster."""

    organisation_code: str
    profile: dict[str, Any]

    @property
    def staff_number(self) -> str:
        """What they are known by."""
        number: str = self.profile["staff_number"]
        return number


@dataclass(frozen=True)
class Teacher:
    """Somebody on a roster who can sign in."""

    login: str
    person: Person
    title: Text
    """What the account is, for the list of logins."""


ACCOUNTS = (
    Account("province", "韦省", "province_officer", "450000", Text("省级管理员", "province officer")),
    Account("city", "覃市", "city_officer", "451300", Text("市级管理员", "city officer")),
    Account("county", "黄县", "county_officer", "451302", Text("县级管理员", "county officer")),
    Account("school", "莫校", "school_officer", "451302-01", Text("学校培训负责人", "school training lead")),
    Account("lanzhou", "马兰", "city_officer", "620100", Text("兰州市级管理员", "city officer, Lanzhou")),
    Account("weihai", "于海", "county_officer", "371072", Text("威海经开区管理员", "officer, Weihai ETDZ")),
    Account("shanxi", "郭晋", "province_officer", "140000", Text("山西省级管理员", "officer, Shanxi")),
)

TEACHER = Teacher(
    "teacher",
    Person(
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
    ),
    Text("教师（学员）", "teacher"),
)

TWICE_ON_ROSTER = tuple(
    Person(
        "451302-01",
        {
            "name": "罗小燕",
            "staff_number": staff_number,
            "citizen_id": citizen_id,
            "phone": "19909999901",
            "stage": "primary",
            "subject": "mathematics",
            "title": title,
            "posts": posts,
        },
    )
    for staff_number, citizen_id, title, posts in (
        ("451302D0002", "459999198806150024", "second_grade", ["homeroom_teacher"]),
        ("451302D0003", "459999198806152046", "first_grade", []),
    )
)
"""One teacher whose citizen id was once mistyped, for the screen of duplicates; it belongs to nobody."""
EXPERTS = tuple(
    Person(
        "451300-01",
        {
            "name": name,
            "staff_number": f"451300E{number:04}",
            "stage": stage,
            "subject": subject,
            "title": "senior",
            "posts": [],
            "teaching_since": "1994-09-01",
        },
    )
    for number, (name, stage, subject) in enumerate(
        (
            ("卢静文", "primary", "chinese"),
            ("谢广宁", "junior", "mathematics"),
            ("潘月华", "primary", "mathematics"),
        ),
        start=1,
    )
)

TRAINEES = tuple(f"trainee{number:02}" for number in range(1, 37))
"""Logins of teachers from the imported roster who answer a survey; not in the list that is printed."""

SHOWN = tuple((each.login, each.title) for each in (*ACCOUNTS, TEACHER))
"""The logins to print, each with what it is."""
LOGINS = (ADMINISTRATOR, *(login for login, _ in SHOWN), *TRAINEES)


async def create(office: Office, ids: dict[str, str]) -> None:
    """Create what is missing; `ids` are those of the organisations by their codes."""
    for account in ACCOUNTS:
        body = {
            "login": account.login,
            "password": office.password(account.login),
            "display_name": account.display_name,
            "grants": [{"role": account.role, "organisation_id": ids[account.organisation_code]}],
        }
        await office.ensure(ADMINISTRATOR, "POST", f"{REGISTRY}/accounts", json=body)
    for person in (*EXPERTS, *TWICE_ON_ROSTER):
        await _on_roster(office, person, ids)
    person_id = await _on_roster(office, TEACHER.person, ids)
    await open_account(office, person_id, TEACHER.login)
    await _ask_for_a_correction(office)


async def open_account(office: Office, person_id: str, login: str, *, by: str = ADMINISTRATOR) -> None:
    """Let somebody on the roster sign in, unless they can."""
    body = {"login": login, "password": office.password(login)}
    await office.ensure(by, "POST", f"{REGISTRY}/people/{person_id}/account", json=body)


async def _ask_for_a_correction(office: Office) -> None:
    """Let the teacher have something corrected, so that the school has something to decide."""
    address = f"{REGISTRY}/my/profile/corrections"
    if not (await office.walker(TEACHER.login).ask("GET", address))["items"]:
        body = {"changes": {"title": "vice_senior"}, "reason": "今年已评上高级教师"}
        await office.ensure(TEACHER.login, "POST", address, json=body)


async def _on_roster(office: Office, person: Person, ids: dict[str, str]) -> str:
    """The id of somebody who is put on the roster, unless they are."""
    school_id, administrator = ids[person.organisation_code], office.walker(ADMINISTRATOR)
    wanted = {"q": person.staff_number, "below": school_id}
    found = (await administrator.ask("GET", f"{REGISTRY}/people", params=wanted))["items"]
    if not found:
        body = {"organisation_id": school_id, **person.profile}
        found = [await administrator.ask("POST", f"{REGISTRY}/people", json=body)]
    person_id: str = found[0]["id"]
    return person_id
