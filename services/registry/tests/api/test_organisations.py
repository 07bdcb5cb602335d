"""The tree of organisations over HTTP, on a real database."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select

from registry.access import Role
from servicekit.audit import AuditEntry
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


async def codes(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    answer = await client.get("/v1/organisations", params={"sort": "code", **filters}, headers=headers)
    assert answer.status_code == 200, answer.text
    return [item["code"] for item in answer.json()["items"]]


def matching(organisation: Json, headers: Headers) -> Headers:
    return {**headers, "If-Match": f'"{organisation["version"]}"'}


class TestCreate:
    async def test_a_child_stands_below_its_parent(self, tree: Tree):
        root = await tree.add("450000")
        child = await tree.add("451300", root)
        assert (root["depth"], child["depth"], child["parent_id"]) == (0, 1, root["id"])
        assert child["path"] == f"{root['path']}.{child['path'].rsplit('.')[-1]}"
        assert (await tree.read(root))["child_count"] == 1

    async def test_a_code_in_use_is_refused(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        await tree.add("450000")
        body = {"code": "450000", "name": "另一个", "kind": "school"}
        answer = await client.post("/v1/organisations", json=body, headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-code-taken")

    @pytest.mark.parametrize(
        ("change", "pointer"),
        [
            ({"code": "有空格 的"}, "/code"),
            ({"name": "  "}, "/name"),
            ({"kind": "castle"}, "/kind"),
            ({"division_code": "4513"}, "/division_code"),
            ({"parent_id": "nobody"}, "/parent_id"),
            ({"colour": "red"}, "/colour"),
        ],
    )
    async def test_bad_input_is_pointed_at(
        self, client: httpx.AsyncClient, admin: Headers, change: Json, pointer: str
    ):
        body = {"code": "450000", "name": "教育厅", "kind": "authority", **change}
        answer = await client.post("/v1/organisations", json=body, headers=admin)
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]

    async def test_a_parent_out_of_reach_is_as_good_as_none(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        ours, theirs = await tree.add("1"), await tree.add("2")
        officer = caller(Role.COUNTY_OFFICER, ours["path"])
        body = {"code": "3", "name": "三", "kind": "school", "parent_id": theirs["id"]}
        answer = await client.post("/v1/organisations", json=body, headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-parent-not-found")

    async def test_only_who_reaches_everything_makes_a_root(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        officer = caller(Role.PROVINCE_OFFICER, (await tree.add("1"))["path"])
        body = {"code": "2", "name": "二", "kind": "authority"}
        assert (await client.post("/v1/organisations", json=body, headers=officer)).status_code == 403

    async def test_the_tree_has_a_floor(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        place = await tree.add("0")
        for level in range(1, 12):
            place = await tree.add(str(level), place)
        body = {"code": "12", "name": "太深", "kind": "school", "parent_id": place["id"]}
        answer = await client.post("/v1/organisations", json=body, headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-too-deep")


class TestList:
    async def test_it_holds_what_lies_within_reach(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        root = await tree.add("1")
        ours = await tree.add("11", root)
        await tree.add("12", root)
        await tree.add("111", ours)
        assert await codes(client, caller(Role.TEACHER, ours["path"])) == ["11", "111"]

    async def test_filters_narrow_it(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        root = await tree.add("45", name="来宾市教育局")
        county = await tree.add("4513", root, name="兴宾区教育局")
        school = await tree.add("S1", county, name="兴宾区第一小学", kind="school")
        assert await codes(client, admin, kind="school") == ["S1"]
        assert await codes(client, admin, parent_id=root["id"]) == ["4513"]
        assert await codes(client, admin, below=county["id"]) == ["4513", "S1"]
        assert await codes(client, admin, roots=True) == ["45"]
        assert await codes(client, admin, q="兴宾") == ["4513", "S1"]
        assert await codes(client, admin, q="45") == ["45", "4513"]
        assert await codes(client, admin, q="100%") == []
        assert school["child_count"] == 0

    async def test_the_roots_of_an_officer_are_the_tops_of_their_reach(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        root = await tree.add("1")
        ours = await tree.add("11", root)
        await tree.add("111", ours)
        assert await codes(client, caller(Role.COUNTY_OFFICER, ours["path"]), roots=True) == ["11"]

    async def test_a_misspelt_filter_is_refused(self, client: httpx.AsyncClient, admin: Headers):
        answer = await client.get("/v1/organisations", params={"knid": "school"}, headers=admin)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/query/knid"

    @pytest.mark.parametrize("sort", ["name", "-name", "code", "-code", "created_at", "-created_at"])
    async def test_pages_follow_each_other(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, sort: str
    ):
        root = await tree.add("1")
        for number in range(6):
            await tree.add(f"1{number}", root, name=f"同名{number % 2}")
        seen: list[str] = []
        cursor: str | None = None
        while True:
            wanted = {"sort": sort, "limit": 2, "with_total": True} | ({"cursor": cursor} if cursor else {})
            page = (await client.get("/v1/organisations", params=wanted, headers=admin)).json()
            assert page["total"] == 7
            seen += [item["code"] for item in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break
        assert sorted(seen) == ["1", "10", "11", "12", "13", "14", "15"]
        whole = (await client.get("/v1/organisations", params={"sort": sort}, headers=admin)).json()["items"]
        assert seen == [item["code"] for item in whole]

    async def test_it_costs_the_same_number_of_statements_however_long(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, app: FastAPI
    ):
        root = await tree.add("1")
        counts = []
        for size in (1, 8):
            while len(await codes(client, admin)) < size:
                await tree.add(f"2{len(await codes(client, admin))}", root)
            with recorded_statements(runtime_of(app).database) as statements:
                await codes(client, admin)
            counts.append(len(statements))
        assert counts == [2, 2]


class TestUpdate:
    async def test_only_the_fields_given_change(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        made = await tree.add("1", division_code="450000")
        answer = await client.patch(
            f"/v1/organisations/{made['id']}", json={"name": "新名"}, headers=matching(made, admin)
        )
        assert answer.status_code == 200, answer.text
        changed = answer.json()
        assert (changed["name"], changed["code"], changed["division_code"]) == ("新名", "1", "450000")
        assert (changed["version"], answer.headers["etag"]) == (2, '"2"')

    async def test_null_empties_what_may_be_empty_and_nothing_else(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        made = await tree.add("1", division_code="450000")
        address = f"/v1/organisations/{made['id']}"
        refused = await client.patch(address, json={"name": None}, headers=matching(made, admin))
        emptied = await client.patch(address, json={"division_code": None}, headers=matching(made, admin))
        assert (refused.status_code, emptied.json()["division_code"]) == (422, None)

    async def test_a_change_needs_the_version_it_is_based_on(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        made = await tree.add("1")
        address = f"/v1/organisations/{made['id']}"
        missing = await client.patch(address, json={"name": "新名"}, headers=admin)
        await client.patch(address, json={"name": "先到"}, headers=matching(made, admin))
        stale = await client.patch(address, json={"name": "后到"}, headers=matching(made, admin))
        assert (missing.status_code, stale.status_code) == (428, 412)
        assert (await tree.read(made))["name"] == "先到"

    async def test_it_is_audited_with_the_values_before_and_after(
        self, client: httpx.AsyncClient, app: FastAPI, tree: Tree, caller: CallerFactory
    ):
        made = await tree.add("1")
        headers = caller(Role.PLATFORM_ADMIN, actor_id="0192f0c1-0000-7000-8000-000000000001")
        await client.patch(
            f"/v1/organisations/{made['id']}", json={"name": "新名"}, headers=matching(made, headers)
        )
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.action == "update")
            entry = (await session.execute(query)).scalar_one()
        assert entry.changes == {"name": ["机构1", "新名"]}
        assert (entry.actor, entry.scope) == ("0192f0c1-0000-7000-8000-000000000001", made["path"])


class TestMove:
    async def test_everything_below_goes_along(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        old, new = await tree.add("1"), await tree.add("2")
        moved = await tree.add("11", old)
        below = await tree.add("111", moved)
        answer = await client.post(
            f"/v1/organisations/{moved['id']}/move",
            json={"parent_id": new["id"]},
            headers=matching(moved, admin),
        )
        assert answer.status_code == 200, answer.text
        assert await codes(client, admin, below=new["id"]) == ["11", "111", "2"]
        assert await codes(client, admin, below=old["id"]) == ["1"]
        assert (await tree.read(below))["path"].startswith(answer.json()["path"] + ".")

    async def test_not_below_itself(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        top = await tree.add("1")
        below = await tree.add("11", await tree.add("10", top))
        answer = await client.post(
            f"/v1/organisations/{top['id']}/move",
            json={"parent_id": below["id"]},
            headers=matching(top, admin),
        )
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-moves-below-itself")

    async def test_not_deeper_than_the_tree_may_be(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        place = await tree.add("0")
        for level in range(1, 11):
            place = await tree.add(str(level), place)
        tall = await tree.add("t")
        await tree.add("t1", tall)
        answer = await client.post(
            f"/v1/organisations/{tall['id']}/move",
            json={"parent_id": place["id"]},
            headers=matching(tall, admin),
        )
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-too-deep")


class TestClose:
    async def test_it_leaves_the_lists_and_keeps_its_reason(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        made = await tree.add("1")
        answer = await client.delete(
            f"/v1/organisations/{made['id']}", params={"reason": "并入二中"}, headers=matching(made, admin)
        )
        assert answer.status_code == 204
        closed = await tree.read(made)
        assert (closed["close_reason"], closed["closed_at"] is not None) == ("并入二中", True)
        assert await codes(client, admin) == []
        assert await codes(client, admin, include_closed=True) == ["1"]

    async def test_its_code_is_free_again(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        made = await tree.add("1")
        await client.delete(
            f"/v1/organisations/{made['id']}", params={"reason": "撤并"}, headers=matching(made, admin)
        )
        assert (await tree.add("1"))["id"] != made["id"]

    async def test_not_with_open_ones_below(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        made = await tree.add("1")
        await tree.add("11", made)
        answer = await client.delete(
            f"/v1/organisations/{made['id']}", params={"reason": "撤并"}, headers=matching(made, admin)
        )
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-has-children")
        assert "1" in answer.json()["detail"]

    async def test_it_cannot_be_changed_any_more(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        made = await tree.add("1")
        await client.delete(
            f"/v1/organisations/{made['id']}", params={"reason": "撤并"}, headers=matching(made, admin)
        )
        closed = await tree.read(made)
        answer = await client.patch(
            f"/v1/organisations/{made['id']}", json={"name": "复活"}, headers=matching(closed, admin)
        )
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-closed")


class TestReach:
    @pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
    async def test_what_lies_outside_is_not_found(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory, method: str
    ):
        ours, theirs = await tree.add("1"), await tree.add("2")
        answer = await client.request(
            method,
            f"/v1/organisations/{theirs['id']}",
            json={"name": "改名"} if method == "PATCH" else None,
            params={"reason": "撤并"} if method == "DELETE" else None,
            headers=matching(theirs, caller(Role.COUNTY_OFFICER, ours["path"])),
        )
        assert (answer.status_code, answer.json()["code"]) == (404, "organisation-not-found")

    async def test_who_may_read_may_not_therefore_change(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        made = await tree.add("1")
        answer = await client.patch(
            f"/v1/organisations/{made['id']}",
            json={"name": "改名"},
            headers=matching(made, caller(Role.TEACHER, made["path"])),
        )
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


class TestEvents:
    async def test_each_change_is_announced_once_with_the_state_after_it(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, caller: CallerFactory, app: FastAPI
    ):
        root, made = await tree.add("1"), await tree.add("2")
        address = f"/v1/organisations/{made['id']}"
        await client.patch(address, json={"name": "新名"}, headers=matching(made, admin))
        await client.patch(address, json={"name": "新名"}, headers={**admin, "If-Match": '"2"'})
        await client.post(
            f"{address}/move", json={"parent_id": root["id"]}, headers={**admin, "If-Match": '"2"'}
        )
        await client.delete(address, params={"reason": "撤并"}, headers={**admin, "If-Match": '"3"'})
        await feed_settled(runtime_of(app).database)
        events = (await client.get("/v1/events", headers=caller(Role.SERVICE))).json()["items"]
        told = [
            (event["type"].split(".")[2], event["aggregateversion"])
            for event in events
            if event["subject"] == f"organisations/{made['id']}"
        ]
        assert told == [("created", 1), ("updated", 2), ("moved", 3), ("closed", 4)]
        assert events[3]["data"]["previous_path"] == made["path"]
