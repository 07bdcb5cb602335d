"""What the tree of organisations looked like, and what an organisation was."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


def now() -> str:
    return datetime.now(UTC).isoformat()


async def codes(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    answer = await client.get("/v1/organisations", params={"sort": "code", **filters}, headers=headers)
    assert answer.status_code == 200, answer.text
    return [item["code"] for item in answer.json()["items"]]


class Changes:
    """Changes organisations one after the other."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers, tree: Tree) -> None:
        self._client = client
        self._headers = headers
        self._tree = tree

    async def rename(self, organisation: Json, name: str) -> None:
        await self._send("PATCH", organisation, "", json={"name": name})

    async def move(self, organisation: Json, parent: Json) -> None:
        await self._send("POST", organisation, "/move", json={"parent_id": parent["id"]})

    async def close(self, organisation: Json) -> None:
        await self._send("DELETE", organisation, "", params={"reason": "撤并"})

    async def _send(self, method: str, organisation: Json, what: str, **more: Any) -> None:
        version = (await self._tree.read(organisation))["version"]
        headers = {**self._headers, "If-Match": f'"{version}"'}
        address = f"/v1/organisations/{organisation['id']}{what}"
        answer = await self._client.request(method, address, headers=headers, **more)
        assert answer.is_success, answer.text


@pytest.fixture
def change(client: httpx.AsyncClient, admin: Headers, tree: Tree) -> Changes:
    return Changes(client, admin, tree)


class TestAsOf:
    async def test_the_tree_is_shown_as_it_was(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, change: Changes
    ):
        before_all = now()
        city = await tree.add("city")
        east, west = await tree.add("east", city), await tree.add("west", city)
        school = await tree.add("school", east, name="东区小学", kind="school")
        gone = await tree.add("gone", east, kind="school")
        then = now()
        await change.rename(school, "西区小学")
        await change.move(school, west)
        await change.close(gone)
        assert await codes(client, admin, below=east["id"]) == ["east"]
        assert await codes(client, admin, below=east["id"], as_of=then) == ["east", "gone", "school"]
        assert await codes(client, admin, parent_id=west["id"]) == ["school"]
        assert await codes(client, admin, parent_id=west["id"], as_of=then) == []
        assert await codes(client, admin, q="东区", as_of=then) == ["school"]
        assert await codes(client, admin, q="东区") == []
        assert await codes(client, admin, roots=True, as_of=then) == ["city"]
        assert await codes(client, admin, as_of=before_all) == []

        address = f"/v1/organisations/{school['id']}"
        was = await client.get(address, params={"as_of": then}, headers=admin)
        assert (was.json()["name"], was.json()["path"]) == ("东区小学", school["path"])
        assert "etag" not in was.headers
        assert datetime.fromisoformat(was.json()["as_of"]) == datetime.fromisoformat(then)
        unborn = await client.get(address, params={"as_of": before_all}, headers=admin)
        assert (unborn.status_code, unborn.json()["code"]) == (404, "organisation-not-found")
        counted = await client.get(f"/v1/organisations/{east['id']}", params={"as_of": then}, headers=admin)
        assert counted.json()["child_count"] == 2

    async def test_whole_subtrees_move_in_time(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, change: Changes
    ):
        city, county = await tree.add("city"), await tree.add("county")
        district = await tree.add("district", city, kind="district")
        await tree.add("school", district, kind="school")
        then = now()
        await change.move(district, county)
        assert await codes(client, admin, below=county["id"]) == ["county", "district", "school"]
        assert await codes(client, admin, below=city["id"], as_of=then) == ["city", "district", "school"]

    async def test_who_reaches_it_now_and_who_reached_it_then_see_what_it_was(
        self, client: httpx.AsyncClient, tree: Tree, change: Changes, caller: CallerFactory
    ):
        east, west, other = await tree.add("east"), await tree.add("west"), await tree.add("other")
        school = await tree.add("school", east, kind="school")
        then = now()
        await change.move(school, west)
        later = now()
        expected = {
            east["path"]: (["east", "school"], ["east"]),
            west["path"]: (["school", "west"], ["school", "west"]),
            other["path"]: (["other"], ["other"]),
        }
        for path, (in_the_past, since) in expected.items():
            officer = caller(Role.COUNTY_OFFICER, path)
            assert await codes(client, officer, as_of=then) == in_the_past
            assert await codes(client, officer, as_of=later) == since
        former = caller(Role.COUNTY_OFFICER, east["path"])
        address = f"/v1/organisations/{school['id']}"
        assert (await client.get(address, params={"as_of": then}, headers=former)).status_code == 200
        assert (await client.get(address, params={"as_of": later}, headers=former)).status_code == 404

    @pytest.mark.parametrize("instant", ["2026-09-01T00:00:00", "yesterday"])
    async def test_an_instant_needs_its_offset(self, client: httpx.AsyncClient, admin: Headers, instant: str):
        answer = await client.get("/v1/organisations", params={"as_of": instant}, headers=admin)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/query/as_of"

    async def test_it_is_paged_and_costs_the_same_number_of_statements_however_long(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, app: FastAPI
    ):
        root = await tree.add("0")
        counts = []
        for size in (2, 8):
            for number in range(len(await codes(client, admin)), size):
                await tree.add(str(number), root)
            with recorded_statements(runtime_of(app).database) as statements:
                assert len(await codes(client, admin, as_of=now())) == size
            counts.append(len(statements))
        assert counts == [2, 2]
        wanted = {"sort": "code", "limit": 5, "as_of": now(), "with_total": True}
        first = (await client.get("/v1/organisations", params=wanted, headers=admin)).json()
        cursor = {"cursor": first["next_cursor"]}
        second = (await client.get("/v1/organisations", params={**wanted, **cursor}, headers=admin)).json()
        shown = [item["code"] for page in (first, second) for item in page["items"]]
        assert (shown, first["total"], second["next_cursor"]) == ([str(n) for n in range(8)], 8, None)


class TestHistory:
    async def test_each_version_says_what_changed(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, change: Changes
    ):
        east, west = await tree.add("east", name="东区"), await tree.add("west", name="西区")
        school = await tree.add("school", east, name="旧名", kind="school")
        await change.rename(school, "新名")
        await change.move(school, west)
        await change.close(school)
        items = (await history(client, admin, school))["items"]
        told = [
            {each["field"]: (each["before"], each["after"]) for each in item["changes"]} for item in items
        ]
        assert told == [
            {"closed": ("false", "true")},
            {"parent_id": (east["id"], west["id"])},
            {"name": ("旧名", "新名")},
            {},
        ]
        moved = items[1]["changes"][0]
        assert (moved["before_name"], moved["after_name"]) == ("东区", "西区")
        assert [item["until"] for item in items[1:]] == [item["since"] for item in items[:-1]]
        assert items[0]["until"] is None

    async def test_a_move_of_something_above_shows_as_another_place(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, change: Changes
    ):
        county = await tree.add("county")
        district = await tree.add("district", kind="district")
        school = await tree.add("school", district, kind="school")
        await change.move(district, county)
        newest, _ = (await history(client, admin, school))["items"]
        assert [each["field"] for each in newest["changes"]] == ["path"]

    async def test_it_is_paged_and_costs_the_same_number_of_statements_however_long(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, change: Changes, app: FastAPI
    ):
        school = await tree.add("school", kind="school")
        counts = []
        for size in (2, 6):
            for number in range(len((await history(client, admin, school))["items"]), size):
                await change.rename(school, f"名{number}")
            with recorded_statements(runtime_of(app).database) as statements:
                assert len((await history(client, admin, school))["items"]) == size
            counts.append(len(statements))
        assert counts == [3, 3]
        first = await history(client, admin, school, limit=4)
        second = await history(client, admin, school, limit=4, cursor=first["next_cursor"])
        names = [item["name"] for page in (first, second) for item in page["items"]]
        assert names == ["名5", "名4", "名3", "名2", "名1", "机构school"]
        assert first["items"][-1]["changes"][0]["before"] == "名1"

    async def test_who_lost_it_sees_it_until_then(
        self, client: httpx.AsyncClient, tree: Tree, change: Changes, caller: CallerFactory
    ):
        east, west = await tree.add("east"), await tree.add("west")
        school = await tree.add("school", east, name="旧名", kind="school")
        await change.move(school, west)
        await change.rename(school, "新名")
        former, other = (caller(Role.COUNTY_OFFICER, path) for path in (east["path"], "nowhere"))
        assert [item["name"] for item in (await history(client, former, school))["items"]] == ["旧名"]
        address = f"/v1/organisations/{school['id']}/history"
        assert (await client.get(address, headers=other)).status_code == 404


async def history(
    client: httpx.AsyncClient, headers: Headers, organisation: Json, **params: Any
) -> dict[str, Any]:
    address = f"/v1/organisations/{organisation['id']}/history"
    answer = await client.get(address, params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    page: dict[str, Any] = answer.json()
    return page
