"""What a teacher finds: the catalogue and their own enrolments."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.conftest import CallerFactory, Teacher, World
from services.scheduling.tests.factories.enrolments import Enrolments
from services.scheduling.tests.factories.programmes import PLAN, Headers, Json, Programmes
from services.scheduling.tests.factories.registry import Registry

from scheduling.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


async def catalogue(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[Json]:
    answer = await client.get("/v1/my/catalogue", params=filters, headers=headers)
    assert answer.status_code == 200, answer.text
    items: list[Json] = answer.json()["items"]
    return items


async def offered(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    return [item["title"] for item in await catalogue(client, headers, **filters)]


def hindrances(item: Json) -> list[str]:
    return [obstacle["code"] for obstacle in item["obstacles"]]


class TestCatalogue:
    @pytest.mark.clause("LB-15", parts="S")
    async def test_it_holds_what_is_open_at_and_above_the_school_to_choose_from(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school)
        for organiser in (world.city, world.county, world.school, world.other_county):
            await programmes.open(organiser, title=organiser.name)
        await programmes.draft(world.city, title="草稿")
        await programmes.in_state("running", world.city, title="已开始")
        found = await catalogue(client, teacher(person))
        assert {item["title"] for item in found} == {
            world.city.name,
            world.county.name,
            world.school.name,
        }
        assert all(item["obstacles"] == [] for item in found)
        await enrolments.place({"id": found[0]["programme_id"]}, person)
        after = await catalogue(client, teacher(person))
        assert [item["enrolment_state"] for item in after] == ["placed", None, None]

    async def test_what_keeps_one_out_is_explained_in_their_language(
        self,
        client: httpx.AsyncClient,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school, stage="senior", subject="physics")
        programme = await programmes.open(world.city, target={"stages": ["primary"], "subjects": ["chinese"]})
        await programmes.give(programme, (world.other_school, 3))
        [item] = await catalogue(client, {**teacher(person), "Accept-Language": "en"})
        assert hindrances(item) == ["not-eligible-stage", "not-eligible-subject", "not-eligible-quota"]
        assert item["obstacles"][0]["title"] == "For other stages"
        [item] = await catalogue(client, teacher(person))
        assert item["obstacles"][0]["title"] == "学段不符"

    async def test_the_seats_left_are_those_of_the_school(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school)
        programme = await programmes.open(world.city, capacity=10)
        await enrolments.place(programme, await registry.person(world.other_school))
        [item] = await catalogue(client, teacher(person))
        assert (item["capacity"], item["seats_left"]) == (10, 9)
        await programmes.give(programme, (world.school, 2), (world.other_school, 1))
        [item] = await catalogue(client, teacher(person))
        assert item["seats_left"] == 2
        await enrolments.place(programme, await registry.person(world.school))
        [item] = await catalogue(client, teacher(person))
        assert item["seats_left"] == 1

    async def test_it_shows_the_last_of_several_enrolments(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        caller: CallerFactory,
    ):
        person, programme = await registry.person(world.school), await programmes.open(world.city)
        first = await enrolments.place(programme, person)
        await enrolments.withdraw(first, teacher(person))
        [item] = await catalogue(client, teacher(person))
        assert (item["enrolment_state"], hindrances(item)) == ("withdrawn", [])
        second = await enrolments.place(programme, person)
        [item] = await catalogue(client, teacher(person))
        assert (item["enrolment_id"], item["enrolment_version"]) == (second["id"], 1)
        assert hindrances(item) == ["already-enrolled"]
        await enrolments.withdraw(second, caller(Role.SCHOOL_OFFICER, world.school))
        [item] = await catalogue(client, teacher(person))
        assert hindrances(item) == ["withdrawn-by-others"]

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({}, ["语文研修", "音乐研修"]),
            ({"sort": "-starts_on"}, ["语文研修", "音乐研修"]),
            ({"sort": "title"}, ["语文研修", "音乐研修"]),
            ({"sort": "-title"}, ["音乐研修", "语文研修"]),
            ({"level": "county"}, ["音乐研修"]),
            ({"q": "语文"}, ["语文研修"]),
            ({"enrollable": True}, ["语文研修"]),
        ],
    )
    async def test_filters_and_orders(
        self,
        client: httpx.AsyncClient,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        filters: Json,
        found: list[str],
    ):
        await programmes.open(
            world.city,
            title="语文研修",
            starts_on="2026-11-01",
            ends_on="2026-11-02",
            enrol_until="2026-09-10T00:00:00Z",
            target={"stages": ["primary"], "subjects": ["chinese"]},
        )
        await programmes.open(
            world.county, title="音乐研修", level="county", target={"stages": [], "subjects": ["music"]}
        )
        assert await offered(client, teacher(await registry.person(world.school)), **filters) == found

    async def test_what_one_can_enrol_in_is_what_nothing_keeps_one_out_of(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        caller: CallerFactory,
    ):
        person, other = await registry.person(world.school), await registry.person(world.school)
        await programmes.open(world.city, title="可报名")
        await programmes.open(world.city, title="学段不符", target={"stages": ["senior"], "subjects": []})
        await programmes.open(world.city, title="学科不符", target={"stages": [], "subjects": ["music"]})
        await programmes.open(world.city, title="尚未开始", enrol_from="2026-09-02T00:00:00+08:00")
        await enrolments.place(await programmes.open(world.city, title="已报满", capacity=1), other)
        await programmes.give(await programmes.open(world.city, title="无名额"), (world.other_school, 1))
        used_up = await programmes.open(world.city, title="名额用完")
        await programmes.give(used_up, (world.school, 1))
        await enrolments.place(used_up, other)
        given = await programmes.open(world.city, title="有名额")
        await programmes.give(given, (world.school, 1))
        await enrolments.place(await programmes.open(world.city, title="已报名"), person)
        left = await enrolments.place(await programmes.open(world.city, title="自己退出"), person)
        await enrolments.withdraw(left, teacher(person))
        taken_out = await enrolments.place(await programmes.open(world.city, title="学校撤销"), person)
        await enrolments.withdraw(taken_out, caller(Role.SCHOOL_OFFICER, world.school))

        every = await catalogue(client, teacher(person), sort="title")
        assert len(every) == 11
        found = await offered(client, teacher(person), sort="title", enrollable=True)
        assert found == [item["title"] for item in every if not item["obstacles"]]
        assert set(found) == {"可报名", "有名额", "自己退出"}

    async def test_it_is_read_page_by_page(
        self,
        client: httpx.AsyncClient,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        headers = teacher(await registry.person(world.school))
        for number in range(5):
            await programmes.open(world.city, title=f"研修{number}")
        seen: list[str] = []
        wanted: Json = {"limit": 2, "with_total": True}
        while True:
            answer = (await client.get("/v1/my/catalogue", params=wanted, headers=headers)).json()
            assert answer["total"] == 5
            seen += [item["title"] for item in answer["items"]]
            if answer["next_cursor"] is None:
                break
            wanted["cursor"] = answer["next_cursor"]
        assert seen == [f"研修{number}" for number in range(5)]

    async def test_it_costs_the_same_however_long_it_is(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school)
        counts = []
        for number in range(1, 5):
            programme = await programmes.open(world.city)
            await programmes.give(programme, (world.school, 3))
            await enrolments.place(programme, person)
            if number in {1, 4}:
                with recorded_statements(runtime_of(app).database) as statements:
                    assert len(await catalogue(client, teacher(person))) == number
                counts.append(len(statements))
        assert counts == [2, 2]

    async def test_who_is_not_on_the_roster_is_told_so(self, client: httpx.AsyncClient, admin: Headers):
        answer = await client.get("/v1/my/catalogue", headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (409, "not-on-roster")


class TestEntry:
    async def test_it_has_the_plan_also_after_enrolment_is_over(
        self,
        client: httpx.AsyncClient,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        headers = teacher(await registry.person(world.school))
        programme = await programmes.open(world.city)
        for state in ("open", "running"):
            answer = await client.get(f"/v1/my/catalogue/{programme['id']}", headers=headers)
            assert answer.status_code == 200, answer.text
            assert {name: answer.json()[name] for name in PLAN} == PLAN
            assert answer.json()["programme_state"] == state
            if state == "open":
                await programmes.take(programme, ["start"])

    async def test_what_is_not_offered_is_not_there_unless_one_takes_part(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person, stranger = await registry.person(world.school), await registry.person(world.other_school)
        programme = await programmes.open(world.county)
        await enrolments.place(programme, person)
        await programmes.take(programme, ["cancel"])
        address = f"/v1/my/catalogue/{programme['id']}"
        own = await client.get(address, headers=teacher(person))
        assert (own.status_code, own.json()["programme_state"]) == (200, "cancelled")
        answer = await client.get(address, headers=teacher(stranger))
        assert (answer.status_code, answer.json()["code"]) == (404, "programme-not-found")


class TestMyEnrolments:
    async def test_they_tell_what_the_programme_is_and_how_it_stands(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school)
        programme = await programmes.open(world.city, title="研修", hours=1.5)
        made = await enrolments.place(programme, person)
        await programmes.take(programme, ["start"])
        await enrolments.place(await programmes.open(world.city), await registry.person(world.school))
        [item] = (await client.get("/v1/my/enrolments", headers=teacher(person))).json()["items"]
        assert (item["id"], item["title"], item["hours"], item["organiser_name"]) == (
            made["id"],
            "研修",
            1.5,
            world.city.name,
        )
        assert (item["state"], item["programme_state"]) == ("placed", "running")

    async def test_filters_and_orders(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school)
        first = await enrolments.place(await programmes.open(world.city, title="先"), person)
        await enrolments.place(await programmes.open(world.city, title="后"), person)
        await enrolments.withdraw(first, teacher(person))
        for filters, found in (
            ({}, ["后", "先"]),
            ({"sort": "placed_at"}, ["先", "后"]),
            ({"state": "withdrawn"}, ["先"]),
        ):
            answer = await client.get("/v1/my/enrolments", params=filters, headers=teacher(person))
            assert [item["title"] for item in answer.json()["items"]] == found

    async def test_they_cost_one_statement_however_many_there_are(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        person = await registry.person(world.school)
        for _ in range(3):
            await enrolments.place(await programmes.open(world.city), person)
        with recorded_statements(runtime_of(app).database) as statements:
            answer = await client.get("/v1/my/enrolments", headers=teacher(person))
        assert len(answer.json()["items"]) == 3
        assert len(statements) == 1

    async def test_who_is_not_on_the_roster_has_none(self, client: httpx.AsyncClient, admin: Headers):
        answer = await client.get("/v1/my/enrolments", headers=admin)
        assert (answer.status_code, answer.json()["items"]) == (200, [])
