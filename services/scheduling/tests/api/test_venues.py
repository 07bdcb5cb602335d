"""Venues over HTTP, on a real database."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.conftest import CallerFactory, World
from services.scheduling.tests.factories.programmes import Headers, Json, matching
from services.scheduling.tests.factories.registry import Organisation, Registry
from sqlalchemy import select

from scheduling.access import Role
from servicekit.audit import AuditEntry
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database


class Venues:
    """Adds venues through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def send(
        self, organisation: Organisation, name: str = "报告厅", headers: Headers | None = None, **more: Any
    ) -> httpx.Response:
        body = {"organisation_id": str(organisation.id), "name": name, "capacity": 120, **more}
        return await self._client.post("/v1/venues", json=body, headers=headers or self._headers)

    async def add(self, organisation: Organisation, name: str = "报告厅", **more: Any) -> Json:
        answer = await self.send(organisation, name, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made


@pytest.fixture
def venues(client: httpx.AsyncClient, admin: Headers) -> Venues:
    return Venues(client, admin)


async def names(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    answer = await client.get("/v1/venues", params=filters, headers=headers)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


class TestAdd:
    async def test_it_is_there_with_its_organisation(self, venues: Venues, world: World):
        made = await venues.add(world.county, address="人民路 1 号")
        assert (made["organisation_name"], made["capacity"], made["address"], made["version"]) == (
            world.county.name,
            120,
            "人民路 1 号",
            1,
        )

    @pytest.mark.parametrize(
        ("change", "pointer"),
        [({"capacity": 0}, "/capacity"), ({"name": " "}, "/name"), ({"colour": "red"}, "/colour")],
    )
    async def test_a_wrong_value_is_pointed_at(
        self, venues: Venues, world: World, change: Json, pointer: str
    ):
        answer = await venues.send(world.county, **change)
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]

    async def test_a_name_is_taken_within_its_organisation_until_the_venue_is_closed(
        self, client: httpx.AsyncClient, admin: Headers, venues: Venues, world: World
    ):
        made = await venues.add(world.county)
        await venues.add(world.other_county)
        answer = await venues.send(world.county)
        assert (answer.status_code, answer.json()["code"]) == (409, "venue-name-taken")
        closed = await client.delete(
            f"/v1/venues/{made['id']}", params={"reason": "改建"}, headers=matching(made, admin)
        )
        assert closed.status_code == 204
        await venues.add(world.county)

    async def test_an_organisation_out_of_reach_or_closed_is_as_good_as_none(
        self, venues: Venues, world: World, caller: CallerFactory, registry: Registry
    ):
        officer = caller(Role.COUNTY_OFFICER, world.other_county)
        answer = await venues.send(world.county, headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (409, "venue-organisation-not-found")
        world.county.version = 2
        await registry.tell_organisation("closed", world.county, reason="合并")
        answer = await venues.send(world.county)
        assert (answer.status_code, answer.json()["code"]) == (409, "venue-organisation-not-found")


class TestFind:
    async def test_only_those_within_reach_are_found(
        self, client: httpx.AsyncClient, venues: Venues, world: World, caller: CallerFactory
    ):
        await venues.add(world.county, "本县")
        elsewhere = await venues.add(world.other_county, "外县")
        officer = caller(Role.COUNTY_OFFICER, world.county)
        assert await names(client, officer) == ["本县"]
        assert (await client.get(f"/v1/venues/{elsewhere['id']}", headers=officer)).status_code == 404

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"q": "报告"}, ["报告厅"]),
            ({"q": "_"}, []),
            ({"min_capacity": 100}, ["报告厅"]),
            ({"sort": "-capacity"}, ["报告厅", "一号教室"]),
            ({"sort": "capacity"}, ["一号教室", "报告厅"]),
            ({"include_closed": True, "sort": "capacity"}, ["旧教室", "一号教室", "报告厅"]),
        ],
    )
    async def test_filters_and_orders(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        venues: Venues,
        world: World,
        filters: Json,
        found: list[str],
    ):
        await venues.add(world.county)
        await venues.add(world.school, "一号教室", capacity=45)
        old = await venues.add(world.school, "旧教室", capacity=30)
        await client.delete(
            f"/v1/venues/{old['id']}", params={"reason": "危房"}, headers=matching(old, admin)
        )
        assert await names(client, admin, **filters) == found

    async def test_below_an_organisation(
        self, client: httpx.AsyncClient, admin: Headers, venues: Venues, world: World
    ):
        await venues.add(world.county)
        await venues.add(world.school, "一号教室")
        await venues.add(world.other_county, "外县")
        assert await names(client, admin, below=str(world.county.id)) == ["一号教室", "报告厅"]

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, venues: Venues, world: World
    ):
        for number in range(4):
            await venues.add(world.county, f"教室{number}")
        with recorded_statements(runtime_of(app).database) as statements:
            assert len(await names(client, admin)) == 4
        assert len(statements) == 1


class TestChange:
    async def test_the_fields_given_change_and_the_trail_says_so(
        self, client: httpx.AsyncClient, admin: Headers, venues: Venues, world: World, db: Database
    ):
        made = await venues.add(world.county)
        answer = await client.patch(
            f"/v1/venues/{made['id']}", json={"capacity": 150}, headers=matching(made, admin)
        )
        assert (answer.status_code, answer.json()["capacity"], answer.headers["etag"]) == (200, 150, '"2"')
        async with db.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject == f"venues/{made['id']}")
            entries = (await session.scalars(query.order_by(AuditEntry.id))).all()
        assert [(entry.action, entry.scope) for entry in entries] == [
            ("create", world.county.path),
            ("update", world.county.path),
        ]
        assert entries[1].changes == {"capacity": [120, 150]}

    async def test_a_stale_or_missing_version_changes_nothing(
        self, client: httpx.AsyncClient, admin: Headers, venues: Venues, world: World
    ):
        made = await venues.add(world.county)
        address = f"/v1/venues/{made['id']}"
        stale = await client.patch(address, json={"capacity": 1}, headers={**admin, "If-Match": '"7"'})
        assert (stale.status_code, stale.json()["code"]) == (412, "stale-version")
        assert (await client.patch(address, json={"capacity": 1}, headers=admin)).status_code == 428
        assert (await client.get(address, headers=admin)).json()["capacity"] == 120

    async def test_a_closed_one_stays_readable_and_changes_no_more(
        self, client: httpx.AsyncClient, admin: Headers, venues: Venues, world: World
    ):
        made = await venues.add(world.county)
        address = f"/v1/venues/{made['id']}"
        await client.delete(address, params={"reason": "改建"}, headers=matching(made, admin))
        closed = (await client.get(address, headers=admin)).json()
        assert (closed["close_reason"], closed["closed_at"] is not None) == ("改建", True)
        answer = await client.patch(address, json={"capacity": 1}, headers=matching(closed, admin))
        assert (answer.status_code, answer.json()["code"]) == (409, "venue-closed")
