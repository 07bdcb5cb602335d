"""Many people at once over HTTP: one change of all, and the list as a workbook."""

import io
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from python_calamine import load_workbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.ladders import pack
from services.registry.tests.people import Roster
from sqlalchemy import select

from registry.access import Role
from registry.people import export
from servicekit.audit import AuditEntry
from servicekit.ids import new_id
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

CITIZEN_ID = "45130219850307001X"
REASON = "2026学年结束"


@pytest.fixture
async def school(tree: Tree) -> Json:
    return await tree.add("school", await tree.add("county"), kind="school", name="实验小学")


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


class Office:
    """Changes many people at once."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def send(self, action: Json, *people: Json, reason: str = REASON) -> httpx.Response:
        chosen = [{"id": person["id"], "version": person["version"]} for person in people]
        body = {"action": action, "people": chosen, "reason": reason}
        return await self._client.post("/v1/people/bulk", json=body, headers=self._headers)

    async def change(self, action: Json, *people: Json) -> Json:
        answer = await self.send(action, *people)
        assert answer.status_code == 200, answer.text
        told: Json = answer.json()
        return told


@pytest.fixture
def office(client: httpx.AsyncClient, admin: Headers) -> Office:
    return Office(client, admin)


def outcomes(told: Json) -> list[tuple[str | None, str, str | None]]:
    return [(each["name"], each["outcome"], each["code"]) for each in told["results"]]


class TestBulk:
    async def test_a_post_ends_for_all_who_hold_it(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, office: Office, school: Json
    ):
        holder = await roster.add(school, "持有", posts=["homeroom_teacher", "head"])
        other = await roster.add(school, "没有", posts=["head"])
        told = await office.change({"kind": "end_post", "post": "homeroom_teacher"}, holder, other)
        assert outcomes(told) == [("持有", "changed", None), ("没有", "unchanged", None)]
        assert (told["changed"], told["unchanged"], told["refused"]) == (1, 1, 0)
        assert (await roster.read(holder))["posts"] == (await roster.read(other))["posts"] == ["head"]
        career = (await client.get(f"/v1/people/{holder['id']}/career", headers=admin)).json()
        assert {each["post"]: each["ended"] for each in career["posts"]} == {
            "homeroom_teacher": True,
            "head": False,
        }

    async def test_employment_and_school_are_set_for_all_and_told(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster,
        office: Office, tree: Tree, school: Json,
    ):  # fmt: skip
        people = [await roster.add(school, name) for name in ("一", "二")]
        await office.change({"kind": "set_employment", "employment": "established"}, *people)
        people = [await roster.read(person) for person in people]
        other = await tree.add("other", kind="school")
        await office.change({"kind": "transfer", "organisation_id": other["id"]}, *people)
        people = [await roster.read(person) for person in people]
        assert {person["employment"] for person in people} == {"established"}
        assert {person["organisation_id"] for person in people} == {other["id"]}
        await feed_settled(runtime_of(app).database)
        answer = await client.get("/v1/events", headers=caller(Role.SERVICE))
        assert [event["data"]["path"] for event in answer.json()["items"][-2:]] == [other["path"]] * 2

    async def test_who_cannot_be_changed_is_told_so_and_the_others_are_changed(
        self, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, tree: Tree, school: Json
    ):
        elsewhere = await roster.add(await tree.add("other", kind="school"), "外校")
        stale, gone, free = [await roster.add(school, name) for name in ("过时", "已离", "可改")]
        await roster.change(stale, title="senior")
        office = Office(client, caller(Role.SCHOOL_OFFICER, school["path"]))
        await office.change({"kind": "leave"}, gone)
        nobody = {"id": str(new_id()), "version": 1}
        told = await office.change({"kind": "leave"}, stale, gone, free, elsewhere, nobody)
        assert outcomes(told) == [
            ("过时", "refused", "stale-version"),
            ("已离", "refused", "person-left"),
            ("可改", "changed", None),
            (None, "refused", "person-not-found"),
            (None, "refused", "person-not-found"),
        ]
        assert all(each["detail"] for each in told["results"] if each["outcome"] == "refused")
        assert await roster.names() == ["过时", "外校"]

    async def test_the_reason_is_kept_with_each_change(
        self, app: FastAPI, roster: Roster, office: Office, school: Json
    ):
        people = [await roster.add(school, name) for name in ("一", "二")]
        await office.change({"kind": "set_employment", "employment": "contract"}, *people)
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.reason == REASON)
            entries = (await session.execute(query)).scalars().all()
        assert {entry.subject for entry in entries} == {f"people/{person['id']}" for person in people}
        assert [entry.changes for entry in entries] == [{"employment": [None, "contract"]}] * 2

    async def test_a_school_out_of_reach_is_refused_and_nobody_moves(
        self, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, tree: Tree, school: Json
    ):
        person, other = await roster.add(school), await tree.add("other", kind="school")
        office = Office(client, caller(Role.SCHOOL_OFFICER, school["path"]))
        answer = await office.send({"kind": "transfer", "organisation_id": other["id"]}, person)
        assert (answer.status_code, answer.json()["code"]) == (409, "person-organisation-not-found")
        assert (await roster.read(person))["organisation_id"] == school["id"]

    async def test_what_is_read_does_not_grow_with_the_people(
        self, app: FastAPI, roster: Roster, office: Office, school: Json
    ):
        counts = []
        for many in (1, 6):
            people = [await roster.add(school, f"教师{number}", posts=["head"]) for number in range(many)]
            with recorded_statements(runtime_of(app).database) as statements:
                told = await office.change({"kind": "end_post", "post": "head"}, *people)
            assert told["changed"] == many
            counts.append(len([each for each in statements if each.lstrip().startswith("SELECT")]))
        assert counts[0] == counts[1]


def sheet(answer: httpx.Response) -> list[list[Any]]:
    assert answer.status_code == 200, answer.text
    return load_workbook(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()


class TestExport:
    async def test_the_list_as_filtered_under_the_headings_of_a_roster(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json
    ):
        await roster.add(
            school, "韦春兰", citizen_id=CITIZEN_ID, phone="13800138000", staff_number="0017",
            posts=["head", "ideology_teacher"], other_subjects=["music"], employment="established",
            title="senior", teaching_since="2007-09-01",
        )  # fmt: skip
        await roster.add(school, "覃大山", stage="junior")
        answer = await client.get("/v1/people/export", params={"stage": "primary"}, headers=admin)
        headings, *rows = sheet(answer)
        assert [dict(zip(headings, row, strict=True)) for row in rows] == [
            {
                "所在学校": "实验小学",
                "学校代码": "school",
                "姓名": "韦春兰",
                "身份证号": "451302********001X",
                "性别": "男",
                "工号": "0017",
                "学段": "小学",
                "任教学科": "语文",
                "兼教学科": "音乐",
                "职称": "正高级教师",
                "职务": "校长、思政课教师",
                "用人形式": "在编",
                "参加工作时间": "2007-09-01",
                "手机号": "138****8000",
            }
        ]

    async def test_whole_ids_take_a_permission_and_a_reason_that_is_kept(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, school: Json
    ):
        await roster.add(school, "韦春兰", citizen_id=CITIZEN_ID, phone="13800138000")
        body = {"filters": {"q": "韦"}, "reason": "核对花名册"}
        teacher = caller(Role.TEACHER, school["path"])
        refused = await client.post("/v1/people/export", json=body, headers=teacher)
        assert refused.status_code == 403
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        silent = await client.post("/v1/people/export", json={"filters": {}}, headers=officer)
        assert silent.status_code == 422
        headings, row = sheet(await client.post("/v1/people/export", json=body, headers=officer))
        told = dict(zip(headings, row, strict=True))
        assert (told["身份证号"], told["手机号"]) == (CITIZEN_ID, "13800138000")
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.action == "export")
            [entry] = (await session.execute(query)).scalars()
        assert (entry.reason, entry.scope) == ("核对花名册", school["path"])
        assert entry.changes == {"people": [None, 1], "filters": [None, {"q": "韦"}]}

    async def test_only_people_within_reach_and_every_one_of_them(
        self, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, tree: Tree, school: Json,
        monkeypatch: pytest.MonkeyPatch,
    ):  # fmt: skip
        monkeypatch.setattr("registry.people.repository._BATCH", 2)
        for name in ("一", "二", "三", "四", "五"):
            await roster.add(school, name)
        await roster.add(await tree.add("other", kind="school"), "外校")
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        _, *rows = sheet(await client.get("/v1/people/export", headers=officer))
        assert sorted(row[2] for row in rows) == sorted(["一", "二", "三", "四", "五"])

    async def test_only_those_of_a_tier_and_of_an_area(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, tree: Tree, school: Json
    ):
        village = await tree.add("village", kind="school", area="rural")
        for place in (village, school):
            published = await client.post(
                "/v1/policy-packs", params={"organisation_id": place["id"]}, content=pack().encode(),
                headers={**admin, "Content-Type": "application/yaml"},
            )  # fmt: skip
            assert published.status_code == 201, published.text
            await roster.add(place, f"风格{place['code']}", title="senior")
            await roster.add(place, f"合格{place['code']}", title="second_grade")

        async def exported(**filters: str) -> set[str]:
            _, *rows = sheet(await client.get("/v1/people/export", params=filters, headers=admin))
            return {row[2] for row in rows}

        tier = {"ladder": "five_ge", "tier": "style"}
        assert await exported(**tier) == {"风格village", "风格school"}
        assert await exported(area="rural") == {"风格village", "合格village"}
        assert await exported(**tier, area="rural") == {"风格village"}
        body = {"filters": {**tier, "area": "rural"}, "reason": "核对2026学年花名册"}
        _, *rows = sheet(await client.post("/v1/people/export", json=body, headers=admin))
        assert {row[2] for row in rows} == {"风格village"}

    async def test_more_than_a_workbook_holds_is_refused_with_what_to_do(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json,
        monkeypatch: pytest.MonkeyPatch,
    ):  # fmt: skip
        monkeypatch.setattr(export, "MOST_EXPORTED", 1)
        for name in ("一", "二"):
            await roster.add(school, name)
        answer = await client.get("/v1/people/export", headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (413, "too-many-people-to-export")
        assert len(sheet(await client.get("/v1/people/export", params={"q": "一"}, headers=admin))) == 2
