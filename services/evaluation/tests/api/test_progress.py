"""Progress and findings over HTTP, on a real database."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.evaluation.tests.conftest import (
    RULE,
    Callers,
    Headers,
    Json,
    Region,
    World,
    read,
    waiting_or_done,
)

from servicekit.clock import FixedClock
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

pytestmark = pytest.mark.clause("LB-01", parts="EP")


@pytest.fixture
async def pack(world: World, region: Region) -> Json:
    return await world.pack(region.city)


async def progress(client: httpx.AsyncClient, callers: Callers, person: Json) -> Json:
    return await read(client, "/v1/my/progress", callers.teacher(person))


async def findings(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[Json]:
    found: list[Json] = (await read(client, "/v1/findings", headers, **filters))["items"]
    return found


class TestProgress:
    async def test_hours_in_the_cycle_are_held_against_the_clause(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        await world.attend(region.teacher, region.programme, "60.00")
        await world.attend(region.teacher, region.programme, "30.00", on=date(2025, 12, 31))
        found = await progress(client, callers, region.teacher)
        assert (found["hours"], found["hours_in_all"], found["required"]) == (60, 90, 360)
        assert (found["cycle_starts_on"], found["cycle_ends_on"]) == ("2026-01-01", "2030-12-31")
        assert found["expected"] == 64.67  # 328 of 1,826 days are over
        assert (found["state"], found["at_risk_from"]) == ("at_risk", "2026-11-02")
        assert (found["clause"], found["rule_id"]) == (RULE["clause"], "LB-HOURS-CYCLE")
        assert (found["pack_code"], found["pack_title"]) == ("laibin-2022", pack["title"])

    async def test_with_more_hours_it_is_on_pace(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        await world.attend(region.teacher, region.programme, "64.00")
        assert (await progress(client, callers, region.teacher))["state"] == "at_risk"
        await world.attend(region.teacher, region.programme, "1.00")
        assert (await progress(client, callers, region.teacher))["state"] == "met"

    async def test_days_that_pass_change_it_by_themselves(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        clock: FixedClock,
        pack: Json,
    ):
        await world.attend(region.teacher, region.programme, "65.00")
        turns_on = date.fromisoformat((await progress(client, callers, region.teacher))["at_risk_from"])
        states = []
        for day in (turns_on - timedelta(days=1), turns_on, date(2030, 12, 31), date(2031, 1, 1)):
            noon = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
            clock.advance(noon - clock.now())
            states.append((await progress(client, callers, region.teacher))["state"])
        assert states == ["met", "at_risk", "at_risk", "breached"]

    async def test_hours_taken_back_count_no_more(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        await world.attend(region.teacher, region.programme, "360.00")
        assert (await progress(client, callers, region.teacher))["state"] == "met"
        officer = callers.officer(region.county)
        entry = (await read(client, "/v1/my/ledger", callers.teacher(region.teacher)))["items"][0]
        answer = await client.post(
            f"/v1/ledger/entries/{entry['id']}/reversal", json={"reason": "重复登记"}, headers=officer
        )
        assert answer.status_code == 201
        found = await progress(client, callers, region.teacher)
        assert (found["state"], found["hours"]) == ("at_risk", 0)

    async def test_without_a_pack_nothing_is_measurable(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.attend(region.teacher, region.programme, "60.00")
        found = await progress(client, callers, region.teacher)
        assert (found["state"], found["required"], found["clause"]) == ("not_measurable", None, None)
        assert found["hours_in_all"] == 60

    async def test_somebody_off_the_roster_has_none(self, client: httpx.AsyncClient, callers: Callers):
        found = await read(client, "/v1/my/progress", callers.officer())
        assert (found["state"], found["hours"]) == ("not_measurable", 0)


class TestPack:
    async def test_the_nearest_holds(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        stricter = {**RULE, "require": {"gte": 500}}
        await world.pack(region.county, code="xingbin", rules=[stricter])
        found = await progress(client, callers, region.teacher)
        assert (found["required"], found["pack_code"]) == (500, "xingbin")

    async def test_the_first_rule_that_is_for_the_teacher_does(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        heads = {"stage": None, "title": None, "post": ["head"]}
        stricter = {**RULE, "id": "HEADS", "require": {"gte": 500}, "applies_when": heads}
        await world.pack(region.city, rules=[stricter, RULE])
        head = await world.person(region.school, "覃大山", posts=["head"])
        assert (await progress(client, callers, head))["rule_id"] == "HEADS"
        assert (await progress(client, callers, region.teacher))["rule_id"] == "LB-HOURS-CYCLE"

    async def test_one_that_has_run_out_is_judged_for_good(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.pack(region.city, effective_until="2025-12-31")
        await world.attend(region.teacher, region.programme, "359.00", on=date(2025, 12, 31))
        await world.attend(region.teacher, region.programme, "60.00")
        found = await progress(client, callers, region.teacher)
        assert (found["state"], found["hours"], found["cycle_ends_on"]) == (
            "breached",
            359,
            "2025-12-31",
        )
        await world.attend(region.teacher, region.programme, "1.00", on=date(2025, 6, 1))
        assert (await progress(client, callers, region.teacher))["state"] == "met"
        await world.pack(region.city, code="laibin-2026", effective_from="2026-01-01")
        found = await progress(client, callers, region.teacher)
        assert (found["state"], found["hours"]) == ("at_risk", 60)

    async def test_one_not_in_force_does_not(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        await world.pack(region.county, code="before", effective_until="2026-11-24")
        await world.pack(region.county, code="after", effective_from="2026-11-26")
        await world.pack(region.other_county)
        assert (await progress(client, callers, region.teacher))["pack_code"] == "laibin-2022"

    async def test_one_without_a_computable_rule_is_told_as_such(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.pack(region.city, rules=[], cycle=None)
        assert (await progress(client, callers, region.teacher))["state"] == "not_measurable"

    async def test_a_new_school_brings_its_own(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        await world.pack(region.other_county, code="xiangzhou")
        school = await world.organisation("象州小学", region.other_county, "school")
        await world.person(school, person_id=region.teacher["person_id"])
        assert (await progress(client, callers, region.teacher))["pack_code"] == "xiangzhou"

    async def test_publishing_one_costs_the_same_however_many_teachers_there_are(
        self, app: FastAPI, world: World, region: Region
    ):
        counts = []
        for more in (1, 9):
            for number in range(more):
                await world.person(region.school, f"教师{more}{number}")
            with recorded_statements(runtime_of(app).database) as statements:
                await world.pack(region.city)  # each takes the place of the one before
            counts.append(len(statements))
        assert counts[0] == counts[1]


class TestAtTheSameTime:
    @pytest.mark.parametrize("other", ["a pack is published", "the person is told anew"])
    async def test_hours_that_come_meanwhile_are_not_lost(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        pack: Json,
        other: str,
    ):
        database = runtime_of(app).database
        async with database.transaction() as uow:
            await world.handle(uow, world.attendance(region.teacher, region.programme, "360.00"))
            meanwhile = asyncio.create_task(
                world.pack(region.county)
                if other == "a pack is published"
                else world.person(region.school, person_id=region.teacher["person_id"])
            )
            await waiting_or_done(database, meanwhile)
        await meanwhile
        found = await progress(client, callers, region.teacher)
        assert (found["state"], found["hours"]) == ("met", 360)


class TestFindings:
    @pytest.fixture
    async def colleagues(self, world: World, region: Region, pack: Json) -> list[Json]:
        made = [await world.person(region.school, name) for name in ("覃大山", "黄小燕")]
        await world.attend(made[0], region.programme, "400.00")
        await world.attend(made[1], region.programme, "10.00")
        return made

    async def test_one_per_teacher_and_one_per_school(
        self, client: httpx.AsyncClient, region: Region, callers: Callers, colleagues: list[Json]
    ):
        officer = callers.officer(region.county)
        teachers = await findings(client, officer, subject_kind="teacher")
        assert [(each["name"], each["value"], each["state"]) for each in teachers] == [
            ("韦春兰", 0, "at_risk"),
            ("黄小燕", 10, "at_risk"),
            ("覃大山", 400, "met"),
        ]
        assert {each["threshold"] for each in teachers} == {360}
        [school] = await findings(client, officer, subject_kind="school")
        assert (school["name"], school["state"], school["clause"]) == ("实验小学", "at_risk", RULE["clause"])
        assert (school["value"], school["threshold"]) == (0.3333, 1)
        assert (school["teachers"], school["on_pace"]) == (3, 1)

    @pytest.mark.parametrize(
        ("filters", "names"),
        [
            ({"state": "met"}, ["覃大山"]),
            ({"state": "at_risk", "subject_kind": "teacher"}, ["韦春兰", "黄小燕"]),
            ({"state": "at_risk", "subject_kind": "school"}, ["实验小学"]),
            ({"state": "breached"}, []),
            ({"subject_kind": "teacher", "sort": "-value"}, ["覃大山", "黄小燕", "韦春兰"]),
        ],
    )
    async def test_filters_and_orders(
        self,
        client: httpx.AsyncClient,
        region: Region,
        callers: Callers,
        colleagues: list[Json],
        filters: Json,
        names: list[str],
    ):
        found = await findings(client, callers.officer(region.county), **filters)
        assert [each["name"] for each in found] == names

    async def test_the_list_tells_the_states_of_today_too(
        self,
        client: httpx.AsyncClient,
        region: Region,
        callers: Callers,
        clock: FixedClock,
        colleagues: list[Json],
    ):
        clock.advance(datetime(2031, 1, 1, 4, tzinfo=UTC) - clock.now())
        officer = callers.officer(region.county)
        found = await findings(client, officer, state="breached")
        assert {each["name"] for each in found} == {"韦春兰", "黄小燕", "实验小学"}
        assert {each["state"] for each in found} == {"breached"}

    async def test_reach_and_below_limit_the_list(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        colleagues: list[Json],
    ):
        school = await world.organisation("象州小学", region.other_county, "school")
        await world.person(school, "外县教师")
        assert [
            each["name"]
            for each in await findings(client, callers.officer(region.other_county), subject_kind="teacher")
        ] == ["外县教师"]
        city = callers.officer(region.city, "city_officer")
        assert len(await findings(client, city, subject_kind="teacher")) == 4
        below = await findings(
            client, city, subject_kind="teacher", below=region.other_county["organisation_id"]
        )
        assert [each["name"] for each in below] == ["外县教师"]

    async def test_who_left_is_found_no_more(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, pack: Json
    ):
        data = {**region.teacher, "reason": "退休"}
        await world.tell("registry.person.left.v1", f"people/{data['person_id']}", data)
        officer = callers.officer(region.county)
        assert await findings(client, officer, subject_kind="teacher") == []
        [school] = await findings(client, officer, state="not_measurable")
        assert (school["name"], school["value"]) == ("实验小学", None)

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self, app: FastAPI, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        counts = []
        for number in (1, 4):
            for index in range(number):
                await world.person(region.school, f"教师{number}{index}")
            with recorded_statements(runtime_of(app).database) as statements:
                await findings(client, callers.officer(region.county))
            counts.append(len(statements))
        assert counts[0] == counts[1]
