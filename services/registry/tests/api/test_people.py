"""People over HTTP, on a real database."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.people import Roster
from sqlalchemy import select, text

from registry.access import Role
from registry.people.models import Person
from servicekit.audit import AuditEntry
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

CITIZEN_ID = "45130219850307001X"
OTHER_CITIZEN_ID = "45130219900101002X"


@pytest.fixture
async def school(tree: Tree) -> Json:
    return await tree.add("school", await tree.add("county"), kind="school")


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


async def names(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    answer = await client.get("/v1/people", params=filters, headers=headers)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


class TestRegister:
    async def test_what_identifies_is_masked_in_every_answer(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json
    ):
        made = await roster.add(school, citizen_id="451302 19850307 001x", phone="138 0013 8000")
        assert made["citizen_id"] == "451302********001X"
        assert (made["phone"], made["birth_date"], made["sex"]) == ("138****8000", "1985-**-**", "male")
        listed = await client.get("/v1/people", headers=admin)
        for answer in (listed, await client.get(f"/v1/people/{made['id']}", headers=admin)):
            assert CITIZEN_ID not in answer.text
            assert "13800138000" not in answer.text
            assert "1985-03-07" not in answer.text

    async def test_it_is_stored_encrypted_and_found_by_its_index(
        self, app: FastAPI, roster: Roster, school: Json
    ):
        await roster.add(school, citizen_id=CITIZEN_ID, phone="13800138000")
        async with runtime_of(app).database.reading() as session:
            [row] = (await session.execute(text("SELECT people::text AS row FROM people"))).scalars()
            [person] = (await session.execute(select(Person))).scalars()
        assert CITIZEN_ID not in row
        assert "13800138000" not in row
        assert (person.citizen_id, person.phone) == (CITIZEN_ID, "13800138000")

    async def test_the_same_citizen_id_is_refused_until_its_holder_leaves(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json
    ):
        first = await roster.add(school, citizen_id=CITIZEN_ID)
        answer = await roster.send(school, "他人", citizen_id=CITIZEN_ID)
        assert (answer.status_code, answer.json()["code"]) == (409, "citizen-id-taken")
        left = await client.delete(
            f"/v1/people/{first['id']}",
            params={"reason": "调出本市"},
            headers={**admin, "If-Match": '"1"'},
        )
        assert left.status_code == 204
        await roster.add(school, citizen_id=CITIZEN_ID)

    @pytest.mark.parametrize(
        ("change", "pointer", "code"),
        [
            ({"citizen_id": "451302198503070010"}, "/citizen_id", "citizen-id-check-digit"),
            ({"citizen_id": "451302198502300018"}, "/citizen_id", "citizen-id-birth-date"),
            ({"citizen_id": "123"}, "/citizen_id", "citizen-id-form"),
            ({"phone": "0772-4212345"}, "/phone", "mobile-number"),
            ({"stage": "castle"}, "/stage", "enum"),
            ({"name": "　"}, "/name", "string-too-short"),
            ({"posts": ["head", "king"]}, "/posts/1", "enum"),
        ],
    )
    async def test_a_wrong_value_is_told_at_its_place(
        self, roster: Roster, school: Json, change: Json, pointer: str, code: str
    ):
        answer = await roster.send(school, **change)
        assert answer.status_code == 422
        assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]

    async def test_a_school_out_of_reach_is_refused(
        self, client: httpx.AsyncClient, caller: CallerFactory, tree: Tree, school: Json
    ):
        other = await tree.add("other", kind="school")
        answer = await Roster(client, caller(Role.COUNTY_OFFICER, other["path"])).send(school)
        assert (answer.status_code, answer.json()["code"]) == (409, "person-organisation-not-found")


class TestFind:
    async def test_only_people_within_reach_are_found(
        self, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, tree: Tree, school: Json
    ):
        other = await tree.add("other", kind="school")
        await roster.add(school, "本校")
        elsewhere = await roster.add(other, "外校")
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        assert await names(client, officer) == ["本校"]
        assert (await client.get(f"/v1/people/{elsewhere['id']}", headers=officer)).status_code == 404

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"q": "春"}, ["韦春兰"]),
            ({"q": "451302001017"}, ["韦春兰"]),
            ({"q": "%"}, []),
            ({"stage": "junior"}, ["覃大山"]),
            ({"subject": "physics", "title": "senior"}, ["覃大山"]),
            ({"post": "head"}, ["覃大山"]),
            ({"sort": "-name"}, ["韦春兰", "覃大山"]),
            ({"sort": "name"}, ["覃大山", "韦春兰"]),
        ],
    )
    async def test_filters_and_orders(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        roster: Roster,
        school: Json,
        filters: Json,
        found: list[str],
    ):
        await roster.add(school, "韦春兰", staff_number="451302001017")
        await roster.add(school, "覃大山", stage="junior", subject="physics", title="senior", posts=["head"])
        assert await names(client, admin, **filters) == found

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json
    ):
        counts = []
        for number in range(1, 6):
            await roster.add(school, f"教师{number}")
            if number in {1, 5}:
                with recorded_statements(runtime_of(app).database) as statements:
                    assert len(await names(client, admin)) == number
                counts.append(len(statements))
        assert counts == [2, 2]


class TestChange:
    async def test_a_transfer_within_reach_is_a_change_of_organisation(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, tree: Tree, school: Json
    ):
        person = await roster.add(school)
        other = await tree.add("other", kind="school")
        answer = await client.patch(
            f"/v1/people/{person['id']}",
            json={"organisation_id": other["id"], "title": "senior"},
            headers={**admin, "If-Match": '"1"'},
        )
        assert answer.status_code == 200, answer.text
        assert (answer.json()["organisation_name"], answer.json()["title"]) == (other["name"], "senior")

    async def test_the_audit_trail_names_the_change_and_hides_the_number(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json
    ):
        person = await roster.add(school, citizen_id=CITIZEN_ID)
        await client.patch(
            f"/v1/people/{person['id']}",
            json={"citizen_id": OTHER_CITIZEN_ID},
            headers={**admin, "If-Match": '"1"'},
        )
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject == f"people/{person['id']}")
            entries = (await session.execute(query.order_by(AuditEntry.id))).scalars().all()
        assert [entry.action for entry in entries] == ["create", "update"]
        assert entries[1].changes["citizen_id"] == ["***", "***"]
        assert entries[1].scope == school["path"]
        assert all(CITIZEN_ID not in str(entry.changes) for entry in entries)

    async def test_events_tell_the_profile_and_nothing_that_identifies(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, school: Json
    ):
        person = await roster.add(school, citizen_id=CITIZEN_ID, phone="13800138000")
        await feed_settled(runtime_of(app).database)
        answer = await client.get("/v1/events", headers=caller(Role.SERVICE))
        event = answer.json()["items"][-1]
        assert event["type"] == "registry.person.registered.v1"
        assert event["data"]["person_id"] == person["id"]
        assert event["scope"] == event["data"]["path"] == school["path"]
        assert {"citizen_id", "phone", "birth_on"}.isdisjoint(event["data"])


class TestAccount:
    async def test_it_has_the_id_of_the_person_and_the_role_of_a_teacher(
        self, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, school: Json
    ):
        person = await roster.add(school)
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        body = {"login": "wei.chunlan", "password": "a-long-passphrase"}
        answer = await client.post(f"/v1/people/{person['id']}/account", json=body, headers=officer)
        assert answer.status_code == 201, answer.text
        assert answer.json()["id"] == person["id"]
        assert [grant["role"] for grant in answer.json()["grants"]] == ["teacher"]
        session = await client.post("/v1/session", json=body)
        headers = {"Authorization": f"Bearer {session.json()['access_token']}"}
        assert (await client.get("/v1/me", headers=headers)).json()["id"] == person["id"]
        again = await client.post(f"/v1/people/{person['id']}/account", json=body, headers=officer)
        assert (again.status_code, again.json()["code"]) == (409, "person-account-exists")
