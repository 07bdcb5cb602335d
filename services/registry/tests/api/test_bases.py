"""Bases: set up, used, suspended and closed; their venues, rooms and equipment."""

import io
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from python_calamine import CalamineWorkbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select

from registry.access import Role
from servicekit.clock import today
from servicekit.outbox import OutboxEvent
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LIST, VENUES = "/v1/bases", "/v1/venues"


class Keeper:
    """Keeps bases through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self.client = client
        self.headers = headers

    async def send(self, path: str, body: Json, version: int | None = None) -> httpx.Response:
        headers = self.headers if version is None else {**self.headers, "If-Match": f'"{version}"'}
        return await self.client.post(path, json=body, headers=headers)

    async def made(self, path: str, body: Json, version: int | None = None) -> Json:
        answer = await self.send(path, body, version)
        assert answer.status_code in {200, 201}, answer.text
        found: Json = answer.json()
        return found

    async def change(self, path: str, body: Json, version: int) -> httpx.Response:
        headers = {**self.headers, "If-Match": f'"{version}"'}
        return await self.client.patch(path, json=body, headers=headers)

    async def base(self, organisation: Json, name: str = "实践基地", **more: Any) -> Json:
        body = {
            "organisation_id": organisation["id"],
            "name": name,
            "kind": "school",
            "functions": ["practice"],
            "level": "city",
            "capacity": 120,
            "established_on": "2024-03-01",
            **more,
        }
        return await self.made(LIST, body)

    async def venue(self, base: Json, name: str = "综合楼", capacity: int = 300) -> Json:
        return await self.made(f"{LIST}/{base['id']}/venues", {"name": name, "capacity": capacity})

    async def get(self, path: str = LIST, **params: Any) -> Any:
        answer = await self.client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture
def keeper(client: httpx.AsyncClient, admin: Headers) -> Keeper:
    return Keeper(client, admin)


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("451300", name="来宾市教育体育局", division_code="451300")


class TestBases:
    @pytest.mark.clause("WH-06")
    async def test_one_base_has_several_functions_and_is_found_by_each(self, keeper: Keeper, city: Json):
        functions = ["research_experiment", "professional_development"]
        made = await keeper.base(city, functions=[*functions, functions[0]])
        assert made["functions"] == functions
        for function in functions:
            [found] = (await keeper.get(function=function))["items"]
            assert found["id"] == made["id"]
        assert (await keeper.get(function="shadowing"))["items"] == []
        changed = await keeper.change(f"{LIST}/{made['id']}", {"functions": [*functions, "shadowing"]}, 1)
        assert changed.json()["functions"] == [*functions, "shadowing"]
        assert len((await keeper.get(function="shadowing"))["items"]) == 1
        none = await keeper.change(f"{LIST}/{made['id']}", {"functions": []}, 2)
        assert (none.status_code, none.json()["errors"][0]["pointer"]) == (422, "/functions")

    @pytest.mark.clause("LZ-24", parts="R")
    async def test_what_sort_it_is_how_many_it_takes_and_how_much_it_is_used(
        self, keeper: Keeper, city: Json, app: FastAPI
    ):
        on = today(runtime_of(app).database.clock)
        made = await keeper.base(city, kind="culture", capacity=80)
        uses = f"{LIST}/{made['id']}/uses"
        for number in (30, 12):
            body = {"kind": "practice", "title": "研学", "used_on": on.isoformat(), "people": number}
            use = await keeper.made(uses, body)
        await keeper.made(uses, {**body, "used_on": f"{on.year - 1}-05-01"})
        shown = await keeper.get(f"{LIST}/{made['id']}")
        assert (shown["kind"], shown["capacity"]) == ("culture", 80)
        assert shown["used"] == {"year": on.year, "times": 2, "people": 42}
        await keeper.made(f"/v1/base-uses/{use['id']}/withdraw", {"reason": "重复登记"}, 1)
        assert (await keeper.get(kind="culture"))["items"][0]["used"]["people"] == 30
        assert len((await keeper.get(uses))["items"]) == 2
        assert len((await keeper.get(uses, include_withdrawn=True))["items"]) == 3
        again = await keeper.send(f"/v1/base-uses/{use['id']}/withdraw", {"reason": "重复登记"}, 2)
        assert (again.status_code, again.json()["code"]) == (409, "base-use-withdrawn")

    async def test_a_use_to_come_or_of_a_suspended_base_is_refused(
        self, keeper: Keeper, city: Json, app: FastAPI
    ):
        on = today(runtime_of(app).database.clock)
        made = await keeper.base(city)
        body = {"kind": "training", "title": "集训", "used_on": str(on + timedelta(days=1)), "people": 3}
        early = await keeper.send(f"{LIST}/{made['id']}/uses", body)
        assert (early.status_code, early.json()["code"]) == (409, "base-use-in-future")
        await keeper.made(f"{LIST}/{made['id']}/suspend", {"reason": "校舍改造"}, 1)
        shut = await keeper.send(f"{LIST}/{made['id']}/uses", {**body, "used_on": on.isoformat()})
        assert (shut.status_code, shut.json()["code"]) == (409, "base-not-in-use")

    async def test_it_is_suspended_resumed_and_closed_with_the_reasons_on_record(
        self, keeper: Keeper, city: Json, app: FastAPI
    ):
        made = await keeper.base(city)
        address = f"{LIST}/{made['id']}"
        for number, step in enumerate(("suspend", "resume", "close"), start=1):
            await keeper.made(f"{address}/{step}", {"reason": f"原因{number}"}, number)
        history = await keeper.get(f"{address}/history")
        assert [(each["transition"], each["reason"]) for each in history] == [
            ("suspend", "原因1"), ("resume", "原因2"), ("close", "原因3"),
        ]  # fmt: skip
        wrong = await keeper.send(f"{address}/resume", {"reason": "恢复"}, 4)
        assert (wrong.status_code, wrong.json()["code"]) == (409, "illegal-transition")
        changed = await keeper.change(address, {"capacity": 1}, 4)
        assert (changed.status_code, changed.json()["code"]) == (409, "base-closed")
        told = [each["standing"] for each in await events(app, "registry.base.standing_changed.v1")]
        assert told == ["active", "suspended", "active", "closed"]
        await keeper.base(city)  # the name is free again

    async def test_names_are_unique_and_versions_kept(self, keeper: Keeper, city: Json):
        made = await keeper.base(city)
        body = {key: made[key] for key in ("name", "kind", "functions", "level", "capacity")}
        taken = await keeper.send(
            LIST, {**body, "organisation_id": city["id"], "established_on": "2024-03-01"}
        )
        assert (taken.status_code, taken.json()["code"]) == (409, "base-name-taken")
        await keeper.change(f"{LIST}/{made['id']}", {"capacity": 150}, 1)
        stale = await keeper.change(f"{LIST}/{made['id']}", {"capacity": 160}, 1)
        assert stale.status_code == 412

    async def test_those_of_the_city_are_seen_from_its_schools_and_changed_by_the_city_only(
        self, keeper: Keeper, city: Json, tree: Tree, caller: CallerFactory, client: httpx.AsyncClient
    ):
        school = await tree.add("S1", city, kind="school")
        other = await tree.add("S2", city, kind="school")
        made, theirs = await keeper.base(city), await keeper.base(other, "别校基地")
        for role in (Role.TEACHER, Role.SCHOOL_OFFICER):
            seen = Keeper(client, caller(role, school["path"]))
            assert [each["id"] for each in (await seen.get())["items"]] == [made["id"]]
            hidden = await client.get(f"{LIST}/{theirs['id']}", headers=seen.headers)
            assert hidden.status_code == 404
            assert (await seen.send(f"{LIST}/{made['id']}/close", {"reason": "撤销"}, 1)).status_code == 403
        county = await tree.add("451302", city)
        officer = Keeper(client, caller(Role.COUNTY_OFFICER, county["path"]))
        assert (await officer.get(f"{LIST}/{made['id']}"))["id"] == made["id"]
        assert (await officer.send(f"{LIST}/{made['id']}/close", {"reason": "撤销"}, 1)).status_code == 404

    async def test_the_list_is_filtered_paged_and_costs_the_same_however_long(
        self, keeper: Keeper, city: Json, app: FastAPI
    ):
        counts = []
        for size in (1, 4):
            for number in range(len((await keeper.get())["items"]), size):
                base = await keeper.base(city, f"基地{number}", established_on=f"202{number}-01-01")
                await keeper.venue(base, capacity=100 + number)
            with recorded_statements(runtime_of(app).database) as statements:
                assert len((await keeper.get())["items"]) == size
                assert len((await keeper.get(VENUES))["items"]) == size
            counts.append(len(statements))
        assert counts[0] == counts[1]
        first = await keeper.get(limit=3, with_total=True)
        second = await keeper.get(limit=3, cursor=first["next_cursor"])
        assert [each["name"] for each in second["items"]] == ["基地0"]
        assert first["total"] == 4
        for wanted, number in (
            ({"standing": "active"}, 4),
            ({"name": "基地3"}, 1),
            ({"level": "county"}, 0),
            ({"subject": "chinese"}, 0),
            ({"below": city["id"]}, 4),
        ):
            assert len((await keeper.get(**wanted))["items"]) == number

    async def test_it_can_be_taken_away_as_a_workbook(self, keeper: Keeper, city: Json):
        await keeper.base(city, functions=["practice", "shadowing"])
        file = await keeper.client.get(f"{LIST}/export", headers=keeper.headers)
        heading, row = list(
            CalamineWorkbook.from_filelike(io.BytesIO(file.content)).get_sheet_by_index(0).iter_rows()
        )
        assert dict(zip(heading, row, strict=True))["功能"] == "实践基地、跟岗研修基地"


class TestVenues:
    @pytest.mark.clause("LZ-22", parts="R")
    async def test_with_rooms_and_equipment_found_by_capacity_and_equipment(
        self, keeper: Keeper, city: Json, app: FastAPI
    ):
        base = await keeper.base(city)
        venue, small = await keeper.venue(base), await keeper.venue(base, "小楼", 40)
        address = f"{VENUES}/{venue['id']}"
        room = await keeper.made(f"{address}/rooms", {"name": "101", "kind": "hall", "capacity": 200})
        await keeper.made(
            f"{address}/equipment",
            {"kind": "recording", "name": "录播系统", "quantity": 1, "room_id": room["id"]},
        )
        found = (await keeper.get(VENUES, min_capacity=100, equipment="recording"))["items"]
        assert [each["id"] for each in found] == [venue["id"]]
        assert found[0]["rooms"][0]["capacity"] == 200
        assert found[0]["equipment"][0]["room_id"] == room["id"]
        both = (await keeper.get(VENUES, base_id=base["id"]))["items"]
        assert [each["id"] for each in both] == [venue["id"], small["id"]]
        told = (await events(app, "registry.venue.updated.v1"))[-1]
        assert (told["rooms"][0]["name"], told["equipment_kinds"]) == ("101", ["recording"])

    async def test_a_room_holds_no_more_than_its_venue(self, keeper: Keeper, city: Json):
        venue = await keeper.venue(await keeper.base(city), capacity=100)
        rooms = f"{VENUES}/{venue['id']}/rooms"
        large = await keeper.send(rooms, {"name": "1", "kind": "hall", "capacity": 101})
        assert (large.status_code, large.json()["code"]) == (409, "venue-room-too-large")
        room = await keeper.made(rooms, {"name": "1", "kind": "hall", "capacity": 100})
        shrunk = await keeper.change(f"{VENUES}/{venue['id']}", {"capacity": 99}, venue["version"])
        assert (shrunk.status_code, shrunk.json()["code"]) == (409, "venue-room-too-large")
        grown = await keeper.change(f"{rooms}/{room['id']}", {"capacity": 101}, 1)
        assert (grown.status_code, grown.json()["code"]) == (409, "venue-room-too-large")
        taken = await keeper.send(rooms, {"name": "1", "kind": "seminar", "capacity": 10})
        assert (taken.status_code, taken.json()["code"]) == (409, "venue-room-name-taken")

    async def test_what_is_given_up_is_shown_no_more_and_stays_on_record(
        self, keeper: Keeper, city: Json, app: FastAPI
    ):
        venue = await keeper.venue(await keeper.base(city))
        address = f"{VENUES}/{venue['id']}"
        room = await keeper.made(f"{address}/rooms", {"name": "1", "kind": "hall", "capacity": 10})
        thing = await keeper.made(
            f"{address}/equipment",
            {"kind": "sound", "name": "音响", "quantity": 2, "room_id": room["id"]},
        )
        await keeper.made(f"{address}/rooms/{room['id']}/close", {"reason": "改作仓库"}, 1)
        shown = await keeper.get(address)
        assert (shown["rooms"], shown["equipment"][0]["room_id"]) == ([], None)
        stale = await keeper.send(f"{address}/equipment/{thing['id']}/withdraw", {"reason": "报废"}, 1)
        assert stale.status_code == 412  # it was moved out of the room meanwhile
        moved = await keeper.change(f"{address}/equipment/{thing['id']}", {"quantity": 1}, 2)
        assert moved.json()["quantity"] == 1
        await keeper.made(f"{address}/equipment/{thing['id']}/withdraw", {"reason": "报废"}, 3)
        assert (await keeper.get(address))["equipment"] == []
        await keeper.made(f"{address}/close", {"reason": "拆除"}, shown["version"])
        assert (await keeper.get(VENUES))["items"] == []
        assert len((await keeper.get(VENUES, include_closed=True))["items"]) == 1
        late = await keeper.send(f"{address}/rooms", {"name": "2", "kind": "hall", "capacity": 1})
        assert (late.status_code, late.json()["code"]) == (409, "venue-closed")
        assert [each["reason"] for each in await events(app, "registry.venue.closed.v1")] == ["拆除"]


async def events(app: FastAPI, kind: str) -> list[Json]:
    query = select(OutboxEvent.data).where(OutboxEvent.type == kind).order_by(OutboxEvent.id)
    async with runtime_of(app).database.reading() as session:
        return list(await session.scalars(query))
