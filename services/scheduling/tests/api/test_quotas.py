"""Quotas over HTTP, on a real database."""

import asyncio

import httpx
import pytest
from services.scheduling.tests.conftest import CallerFactory, World
from services.scheduling.tests.factories.programmes import Headers, Json, Programmes, matching
from services.scheduling.tests.factories.registry import Registry
from sqlalchemy import select

from scheduling.access import Role
from servicekit.audit import AuditEntry
from servicekit.ids import new_id
from servicekit.unit_of_work import Database


async def shown(client: httpx.AsyncClient, programme: Json, headers: Headers) -> list[tuple[str, int, int]]:
    answer = await client.get(f"/v1/programmes/{programme['id']}/quotas", headers=headers)
    assert answer.status_code == 200, answer.text
    return [(quota["organisation_name"], quota["seats"], quota["taken"]) for quota in answer.json()["items"]]


class TestSet:
    async def test_the_list_replaces_the_one_before(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        await programmes.give(made, (world.school, 4), (world.other_school, 3))
        await programmes.give(made, (world.other_school, 5), (world.second_school, 1))
        assert await shown(client, made, admin) == [
            (world.second_school.name, 1, 0),
            (world.other_school.name, 5, 0),
        ]
        assert (await programmes.read(made))["has_quotas"] is True

    async def test_an_empty_list_opens_the_programme_to_all_again(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        await programmes.give(made, (world.school, 4))
        await programmes.give(made)
        assert await shown(client, made, admin) == []
        assert (await programmes.read(made))["has_quotas"] is False

    async def test_it_is_a_change_of_the_programme(
        self, programmes: Programmes, world: World, client: httpx.AsyncClient
    ):
        made = await programmes.draft(world.city)
        await programmes.give(made, (world.school, 4))
        assert (await programmes.read(made))["version"] == 2
        stale = await client.patch(
            f"/v1/programmes/{made['id']}", json={"hours": 1}, headers=matching(made, programmes.writer)
        )
        assert stale.status_code == 412

    async def test_of_two_officers_who_set_it_at_once_one_has_to_look_again(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        lists = [[{"organisation_id": str(world.school.id), "seats": seats}] for seats in (1, 2)]
        answers = await asyncio.gather(
            *(
                client.put(
                    f"/v1/programmes/{made['id']}/quotas",
                    json={"quotas": quotas},
                    headers=matching(made, programmes.writer),
                )
                for quotas in lists
            )
        )
        assert sorted(answer.status_code for answer in answers) == [200, 412]

    async def test_the_trail_of_a_school_tells_what_it_was_given(
        self, programmes: Programmes, world: World, db: Database
    ):
        made = await programmes.draft(world.city)
        await programmes.give(made, (world.school, 4))
        await programmes.give(made, (world.school, 6))
        async with db.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject.startswith("programme_quotas/"))
            entries = (await session.scalars(query.order_by(AuditEntry.id))).all()
        assert [(entry.action, entry.scope) for entry in entries] == [
            ("create", world.school.path),
            ("update", world.school.path),
        ]
        assert entries[1].changes == {"seats": [4, 6]}


class TestRefuse:
    async def test_more_than_the_capacity(self, programmes: Programmes, world: World):
        made = await programmes.draft(world.city, capacity=7)
        answer = await programmes.set_quotas(made, (world.school, 4), (world.other_school, 4))
        assert (answer.status_code, answer.json()["code"]) == (409, "quotas-exceed-capacity")
        assert answer.json()["params"] == {"seats": 8, "capacity": 7}

    async def test_a_school_elsewhere_a_closed_one_an_authority_or_none(
        self, programmes: Programmes, world: World, registry: Registry
    ):
        made = await programmes.draft(world.county)
        closed = await registry.organisation("已撤销小学", world.county)
        closed.version = 2
        await registry.tell_organisation("closed", closed, reason="撤并")
        unknown = await registry.organisation("不存在", world.county)
        unknown.id = new_id()
        for unfit in (world.other_school, closed, world.county, unknown):
            answer = await programmes.set_quotas(made, (world.school, 1), (unfit, 1))
            assert (answer.status_code, answer.json()["code"]) == (409, "quota-school-unfit")
            assert answer.json()["params"] == {"position": 2}

    async def test_a_school_twice(self, programmes: Programmes, world: World):
        made = await programmes.draft(world.city)
        answer = await programmes.set_quotas(made, (world.school, 1), (world.school, 2))
        assert (answer.status_code, answer.json()["code"]) == (409, "quota-school-twice")

    @pytest.mark.parametrize("state", ["running", "completed", "cancelled"])
    async def test_once_it_runs(self, programmes: Programmes, world: World, state: str):
        made = await programmes.in_state(state, world.city)
        answer = await programmes.set_quotas(made, (world.school, 1))
        assert (answer.status_code, answer.json()["code"]) == (409, "quotas-frozen")


class TestSee:
    async def test_a_school_sees_its_own_seats_in_what_is_offered_from_above(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        made = await programmes.open(world.city)
        await programmes.give(made, (world.school, 4), (world.other_school, 3))
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        assert await shown(client, made, officer) == [(world.school.name, 4, 0)]

    async def test_a_school_officer_sets_none(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        made = await programmes.draft(world.school)
        officer = matching(made, caller(Role.SCHOOL_OFFICER, world.school))
        answer = await client.put(f"/v1/programmes/{made['id']}/quotas", json={"quotas": []}, headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
