"""Figures over HTTP, on a real database."""

from datetime import date
from typing import Any

import httpx
from fastapi import FastAPI
from services.evaluation.tests.conftest import Callers, Headers, Json, Region, World, read

from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


async def annual(client: httpx.AsyncClient, headers: Headers, organisation: Json, **more: Any) -> Json:
    query = {"organisation_id": organisation["organisation_id"], **more}
    return await read(client, "/v1/figures/annual", headers, **query)


def counted(area: Json) -> tuple[Any, ...]:
    return tuple(area[name] for name in ("name", "teachers", "person_times", "hours", "share_on_pace"))


class TestAnnual:
    async def test_each_county_is_counted_with_everything_below_it(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.pack(region.city)
        colleague = await world.person(region.school, "覃大山")
        other_school = await world.organisation("象州小学", region.other_county, "school")
        other = await world.person(other_school, "黄小燕")
        direct = await world.organisation("市直小学", region.city, "school")
        await world.person(direct, "莫老师")
        second = await world.programme(region.city)
        await world.attend(region.teacher, region.programme, "40.00")
        await world.attend(region.teacher, region.programme, "40.00")  # one person-time all the same
        await world.attend(region.teacher, second, "4.00")
        await world.attend(colleague, region.programme, "4.00")
        await world.attend(other, second, "4.00", on=date(2025, 12, 31))
        found = await annual(client, callers.officer(region.city, "city_officer"), region.city)
        assert (found["year"], found["as_of"]) == (2026, "2026-11-25")
        assert counted(found["total"]) == ("来宾市教育局", 4, 3, 88, 0.25)
        assert [counted(area) for area in found["areas"]] == [
            ("兴宾区教育局", 2, 3, 88, 0.5),
            ("象州县教育局", 1, 0, 0, 0),
        ]
        before = await annual(client, callers.officer(region.city, "city_officer"), region.city, year=2025)
        assert [counted(area)[2:4] for area in before["areas"]] == [(0, 0), (1, 4)]

    async def test_hours_taken_back_are_no_person_time(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.attend(region.teacher, region.programme, "4.00")
        entry = (await read(client, "/v1/my/ledger", callers.teacher(region.teacher)))["items"][0]
        officer = callers.officer(region.county)
        url = f"/v1/ledger/entries/{entry['id']}/reversal"
        assert (await client.post(url, json={"reason": "重复登记"}, headers=officer)).status_code == 201
        found = await annual(client, officer, region.county)
        assert counted(found["total"]) == ("兴宾区教育局", 1, 0, 0, None)
        assert found["areas"] == []

    async def test_only_within_reach(self, client: httpx.AsyncClient, region: Region, callers: Callers):
        query = {"organisation_id": region.county["organisation_id"]}
        for headers, status in (
            (callers.officer(region.county), 200),
            (callers.officer(region.other_county), 404),
            (callers.officer(region.school, "school_officer"), 404),
            (callers.teacher(region.teacher), 403),
        ):
            answer = await client.get("/v1/figures/annual", params=query, headers=headers)
            assert answer.status_code == status

    async def test_a_closed_county_is_listed_no_more(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        data = {**region.other_county, "reason": "合并"}
        subject = f"organisations/{data['organisation_id']}"
        await world.tell("registry.organisation.closed.v1", subject, data)
        found = await annual(client, callers.officer(region.city, "city_officer"), region.city)
        assert [area["name"] for area in found["areas"]] == ["兴宾区教育局"]

    async def test_it_costs_the_same_however_many_counties_there_are(
        self, app: FastAPI, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        counts = []
        for more in (0, 4):
            for number in range(more):
                await world.organisation(f"县{number}", region.city)
            with recorded_statements(runtime_of(app).database) as statements:
                await annual(client, callers.officer(region.city, "city_officer"), region.city)
            counts.append(len(statements))
        assert counts == [4, 4]
