"""Mergers of organisations: what goes to the successor, what stays, who is told."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select

from registry.access import Role
from registry.people.models import Person
from servicekit.audit import AuditEntry
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

REASON = "机构整合"


class Offices:
    """Registers people and accounts at organisations, and merges these."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers, tree: Tree) -> None:
        self._client = client
        self._headers = headers
        self._tree = tree

    async def person(self, organisation: Json, name: str) -> Json:
        profile = {"stage": "primary", "subject": "chinese"}
        body = {"organisation_id": organisation["id"], "name": name, **profile}
        return await self._made("/v1/people", body)

    async def account(self, login: str, *grants: tuple[str, Json]) -> Json:
        body = {
            "login": login,
            "display_name": login,
            "password": "Ein-langes-Kennwort-2026",
            "grants": [{"role": role, "organisation_id": place["id"]} for role, place in grants],
        }
        return await self._made("/v1/accounts", body)

    async def merge(self, organisation: Json, into: Json, headers: Headers | None = None) -> httpx.Response:
        version = (await self._tree.read(organisation))["version"]
        return await self._client.post(
            f"/v1/organisations/{organisation['id']}/merge",
            json={"into_id": into["id"], "reason": REASON},
            headers={**(headers or self._headers), "If-Match": f'"{version}"'},
        )

    async def read(self, path: str, **params: Any) -> Json:
        answer = await self._client.get(path, params=params, headers=self._headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def _made(self, path: str, body: Json) -> Json:
        answer = await self._client.post(path, json=body, headers=self._headers)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made


@pytest.fixture
def offices(client: httpx.AsyncClient, admin: Headers, tree: Tree) -> Offices:
    return Offices(client, admin, tree)


class TestMerge:
    @pytest.mark.clause("SX-06")
    async def test_a_county_makes_one_development_centre_of_three_units(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, offices: Offices
    ):
        county = await tree.add("140105", name="小店区教育局")
        centre = await tree.add("centre", county, name="小店区教师发展中心", kind="development_centre")
        units = [
            await tree.add(code, county, name=name, kind="training_institution")
            for code, name in (("train", "进修校"), ("research", "教研室"), ("media", "电教馆"))
        ]
        for unit in units:
            await offices.person(unit, f"{unit['name']}的人")
        before = datetime.now(UTC).isoformat()
        for unit in units:
            answer = await offices.merge(unit, centre)
            assert answer.status_code == 200, answer.text
            merged = answer.json()["merged"]
            assert (merged["successor_id"], merged["close_reason"]) == (centre["id"], REASON)
        people = await offices.read("/v1/people", below=centre["id"])
        assert {each["name"] for each in people["items"]} == {"进修校的人", "教研室的人", "电教馆的人"}
        now = await offices.read("/v1/organisations", below=county["id"])
        assert {each["code"] for each in now["items"]} == {"140105", "centre"}
        then = await offices.read("/v1/organisations", below=county["id"], as_of=before)
        assert {each["code"] for each in then["items"]} == {"140105", "centre", "train", "research", "media"}
        history = await offices.read(f"/v1/organisations/{units[0]['id']}/history")
        fields = {each["field"]: each for each in history["items"][0]["changes"]}
        assert fields["successor_id"]["after_name"] == "小店区教师发展中心"

    async def test_open_organisations_below_go_with_all_below_them_and_closed_ones_stay(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, offices: Offices
    ):
        old, new = await tree.add("old"), await tree.add("new")
        district = await tree.add("district", old, kind="district")
        school = await tree.add("school", district, kind="school")
        gone = await tree.add("gone", old, kind="school")
        headers = {**admin, "If-Match": '"1"'}
        await client.delete(f"/v1/organisations/{gone['id']}", params={"reason": "撤并"}, headers=headers)
        answer = await offices.merge(old, new)
        assert answer.json()["children"] == 1
        assert answer.json()["successor"]["child_count"] == 1
        moved, below, stayed = [await tree.read(each) for each in (district, school, gone)]
        assert (moved["parent_id"], moved["path"]) == (new["id"], f"{new['path']}.{own(district)}")
        assert (below["parent_id"], below["path"]) == (district["id"], f"{moved['path']}.{own(school)}")
        assert (stayed["parent_id"], stayed["path"]) == (old["id"], gone["path"])

    async def test_marks_and_people_who_left_stay_on_record(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, offices: Offices
    ):
        old, new = await tree.add("old", kind="school"), await tree.add("new", kind="school")
        left = await offices.person(old, "退休的人")
        await client.delete(
            f"/v1/people/{left['id']}", params={"reason": "退休"}, headers={**admin, "If-Match": '"1"'}
        )
        mark = {"kind": "demonstration_school", "starts_on": "2022-01-01"}
        await client.post(f"/v1/organisations/{old['id']}/marks", json=mark, headers=admin)
        assert (await offices.merge(old, new)).json()["people"] == 0
        marks = await offices.read(f"/v1/organisations/{old['id']}/marks")
        assert [each["kind"] for each in marks["items"]] == ["demonstration_school"]
        assert (await offices.read(f"/v1/organisations/{new['id']}/marks"))["items"] == []
        assert (await offices.read(f"/v1/people/{left['id']}"))["organisation_id"] == old["id"]

    async def test_grants_go_along_and_nobody_holds_one_twice(self, tree: Tree, offices: Offices):
        old, new = await tree.add("old", kind="school"), await tree.add("new", kind="school")
        moving = await offices.account("moving", ("school_officer", old))
        both = await offices.account("both", ("school_officer", old), ("school_officer", new))
        assert (await offices.merge(old, new)).json()["grants"] == 2
        accounts = (await offices.read("/v1/accounts", organisation_id=new["id"]))["items"]
        held = {
            each["id"]: [(grant["role"], grant["organisation"]["id"]) for grant in each["grants"]]
            for each in accounts
        }
        assert held == {each["id"]: [("school_officer", new["id"])] for each in (moving, both)}
        assert (await offices.read("/v1/accounts", organisation_id=old["id"]))["items"] == []

    async def test_the_preview_says_what_will_move(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, offices: Offices
    ):
        old = await tree.add("old")
        await tree.add("below", old)
        await offices.person(old, "甲")
        await offices.person(old, "乙")
        await offices.account("one", ("county_officer", old))
        mark = {"kind": "innovation_zone", "starts_on": "2022-01-01"}
        await client.post(f"/v1/organisations/{old['id']}/marks", json=mark, headers=admin)
        preview = await offices.read(f"/v1/organisations/{old['id']}/merge")
        assert preview == {"people": 2, "children": 1, "grants": 1, "marks": 1}
        done = (await offices.merge(old, await tree.add("new"))).json()
        assert {name: done[name] for name in ("people", "children", "grants")} == {
            name: preview[name] for name in ("people", "children", "grants")
        }


class TestRefused:
    async def test_into_itself_what_is_below_it_or_what_is_closed(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, offices: Offices
    ):
        top = await tree.add("top")
        below = await tree.add("below", await tree.add("between", top))
        closed = await tree.add("closed")
        address = f"/v1/organisations/{closed['id']}"
        await client.delete(address, params={"reason": "撤并"}, headers={**admin, "If-Match": '"1"'})
        refusals = {
            top["id"]: "organisation-merges-into-itself",
            below["id"]: "organisation-merges-into-itself",
            closed["id"]: "organisation-closed",
            "0192f0c1-0000-7000-8000-000000000001": "organisation-successor-not-found",
        }
        for into, code in refusals.items():
            answer = await offices.merge(top, {"id": into})
            assert (answer.status_code, answer.json()["code"]) == (409, code)
        assert (await tree.read(top))["closed_at"] is None

    async def test_twice(self, tree: Tree, offices: Offices):
        old, new = await tree.add("old"), await tree.add("new")
        await offices.merge(old, new)
        again = await offices.merge(old, new)
        assert (again.status_code, again.json()["code"]) == (409, "organisation-closed")

    async def test_where_the_tree_would_grow_too_deep(self, tree: Tree, offices: Offices):
        place = await tree.add("0")
        for level in range(1, 12):
            place = await tree.add(str(level), place)
        tall = await tree.add("t")
        await tree.add("t1", tall)
        answer = await offices.merge(tall, place)
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-too-deep")

    async def test_without_managing_both(self, tree: Tree, offices: Offices, caller: CallerFactory):
        ours, theirs = await tree.add("ours"), await tree.add("theirs")
        officer = caller(Role.COUNTY_OFFICER, ours["path"])
        given_away = await offices.merge(ours, theirs, officer)
        assert (given_away.status_code, given_away.json()["code"]) == (
            409,
            "organisation-successor-not-found",
        )
        taken = await offices.merge(theirs, ours, officer)
        assert (taken.status_code, taken.json()["code"]) == (404, "organisation-not-found")
        reader = caller(Role.SCHOOL_OFFICER, ours["path"])
        assert (await offices.merge(ours, theirs, reader)).status_code == 403

    async def test_from_a_version_that_is_no_more(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        old, new = await tree.add("old"), await tree.add("new")
        address, body = f"/v1/organisations/{old['id']}", {"into_id": new["id"], "reason": REASON}
        await client.patch(address, json={"name": "先到"}, headers={**admin, "If-Match": '"1"'})
        stale = await client.post(f"{address}/merge", json=body, headers={**admin, "If-Match": '"1"'})
        missing = await client.post(f"{address}/merge", json=body, headers=admin)
        assert (stale.status_code, missing.status_code) == (412, 428)


class TestTold:
    async def test_every_thing_that_moved_is_announced_with_its_new_place(
        self, client: httpx.AsyncClient, tree: Tree, offices: Offices, caller: CallerFactory, app: FastAPI
    ):
        old, new = await tree.add("old"), await tree.add("new")
        child = await tree.add("child", old, kind="school")
        await offices.person(child, "下级的人")
        person = await offices.person(old, "甲")
        await feed_settled(runtime_of(app).database)
        service = caller(Role.SERVICE)
        cursor = (await client.get("/v1/events", headers=service)).json()["next_cursor"]
        await offices.merge(old, new)
        await feed_settled(runtime_of(app).database)
        page = (await client.get("/v1/events", params={"cursor": cursor}, headers=service)).json()
        told = {event["subject"]: event for event in page["items"]}
        assert set(told) == {
            f"people/{person['id']}", f"organisations/{child['id']}", f"organisations/{old['id']}"
        }  # fmt: skip
        of_person = told[f"people/{person['id']}"]
        assert of_person["type"] == "registry.person.updated.v1"
        assert (of_person["data"]["path"], of_person["aggregateversion"]) == (new["path"], 2)
        of_child = told[f"organisations/{child['id']}"]
        assert of_child["type"] == "registry.organisation.moved.v1"
        assert of_child["data"]["previous_path"] == child["path"]
        assert of_child["data"]["path"] == f"{new['path']}.{own(child)}"
        of_old = told[f"organisations/{old['id']}"]
        assert of_old["type"] == "registry.organisation.closed.v1"
        assert (of_old["data"]["successor_id"], of_old["data"]["reason"]) == (new["id"], REASON)

    async def test_the_audit_trail_says_where_each_came_from_and_why(
        self, tree: Tree, offices: Offices, app: FastAPI
    ):
        old, new = await tree.add("old"), await tree.add("new")
        person = await offices.person(old, "甲")
        await offices.merge(old, new)
        async with runtime_of(app).database.reading() as session:
            subject = f"people/{person['id']}"
            query = select(AuditEntry).where(AuditEntry.subject == subject, AuditEntry.action == "update")
            entry = (await session.execute(query)).scalar_one()
            moved = (await session.execute(select(Person))).scalar_one()
        assert entry.changes == {"organisation_id": [old["id"], new["id"]]}
        assert (entry.reason, entry.scope, str(moved.organisation_id)) == (REASON, new["path"], new["id"])

    async def test_it_takes_the_same_number_of_statements_however_much_moves(
        self, tree: Tree, offices: Offices, app: FastAPI
    ):
        new = await tree.add("new")
        counts = []
        for size in (1, 6):
            old = await tree.add(f"old{size}")
            for number in range(size):
                child = await tree.add(f"{size}-{number}", old)
                await offices.person(old, f"人{number}")
                await offices.account(f"login-{size}-{number}", ("county_officer", old))
                assert child["depth"] == 1
            with recorded_statements(runtime_of(app).database) as statements:
                assert (await offices.merge(old, new)).json()["people"] == size
            counts.append(len(statements))
        assert counts[0] == counts[1]


def own(organisation: Json) -> str:
    return str(organisation["path"]).rsplit(".", maxsplit=1)[-1]
