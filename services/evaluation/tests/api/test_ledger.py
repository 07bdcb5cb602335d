"""The ledger over HTTP, on a real database."""

import asyncio
from datetime import date
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from services.evaluation.tests.conftest import Callers, Headers, Json, Region, World, read
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from servicekit.testing.database import TestDatabase
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


@pytest.fixture
def officer(callers: Callers, region: Region) -> Headers:
    return callers.officer(region.county)


def ledger_of(person: Json) -> str:
    return f"/v1/people/{person['person_id']}/ledger"


async def verification(client: httpx.AsyncClient, person: Json, headers: Headers) -> Json:
    return await read(client, f"{ledger_of(person)}/verification", headers)


class TestRecognise:
    async def test_an_attendance_becomes_an_entry_that_the_teacher_sees(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.attend(region.teacher, region.programme, "4.00")
        await world.attend(region.teacher, region.programme, "2.50")
        body = await read(client, "/v1/my/ledger", callers.teacher(region.teacher), sort="sequence")
        first, second = body["items"]
        assert [(each["sequence"], each["hours"]) for each in (first, second)] == [(1, 4), (2, 2.5)]
        assert first["previous_hash"] == "0" * 64
        assert second["previous_hash"] == first["hash"]
        assert first["programme_title"] == region.programme["title"]
        assert (first["kind"], first["level"], first["earned_on"]) == ("earned", "county", "2026-11-20")

    async def test_the_day_is_that_of_china(
        self, client: httpx.AsyncClient, world: World, region: Region, officer: Headers
    ):
        event = await world.attend(region.teacher, region.programme)
        late = {**event.data, "session_id": region.city["organisation_id"]}
        late["signed_out_at"] = "2026-11-20T16:30:00+00:00"
        await world.tell("scheduling.attendance.completed.v1", "attendances/late", late)
        body = await read(client, ledger_of(region.teacher), officer)
        assert [each["earned_on"] for each in body["items"]] == ["2026-11-21", "2026-11-20"]

    async def test_applied_twice_it_is_recognised_once(
        self, client: httpx.AsyncClient, world: World, region: Region, officer: Headers
    ):
        event = await world.attend(region.teacher, region.programme)
        await world.apply(event, event)
        await world.tell(event.type, "attendances/told-anew", event.data)
        body = await read(client, ledger_of(region.teacher), officer, with_total=True)
        assert body["total"] == 1

    async def test_an_attendance_without_hours_earns_nothing(
        self, client: httpx.AsyncClient, world: World, region: Region, officer: Headers
    ):
        await world.attend(region.teacher, region.programme, "0")
        assert (await read(client, ledger_of(region.teacher), officer))["items"] == []

    async def test_it_is_announced_with_its_place_in_the_chain(
        self, app: FastAPI, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.attend(region.teacher, region.programme)
        await feed_settled(runtime_of(app).database)
        events = (await read(client, "/v1/events", callers.service()))["items"]
        [event] = [each for each in events if each["type"] == "evaluation.hours.recognised.v1"]
        entry = (await read(client, "/v1/my/ledger", callers.teacher(region.teacher)))["items"][0]
        assert event["scope"] == event["data"]["path"] == region.school["path"]
        assert (event["data"]["sequence"], event["data"]["hours"]) == (1, "4.00")
        assert (event["data"]["entry_id"], event["data"]["hash"]) == (entry["id"], entry["hash"])

    async def test_hours_of_somebody_not_heard_of_yet_are_kept(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        stranger = {**region.teacher, "person_id": region.city["organisation_id"]}
        await world.attend(stranger, region.programme)
        body = await read(client, "/v1/my/ledger", callers.teacher(stranger))
        assert len(body["items"]) == 1

    @pytest.mark.parametrize("change", ["UPDATE ledger_entries SET hours = 99", "DELETE FROM ledger_entries"])
    async def test_the_database_refuses_to_rewrite_it(
        self, app: FastAPI, world: World, region: Region, change: str
    ):
        await world.attend(region.teacher, region.programme)
        with pytest.raises(IntegrityError, match="ledger_entries is append-only"):
            async with runtime_of(app).database.transaction() as uow:
                await uow.session.execute(text(change))


class TestRead:
    async def test_only_people_within_reach_are_shown(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await world.attend(region.teacher, region.programme)
        for headers, status in (
            (callers.officer(region.city, "city_officer"), 200),
            (callers.officer(region.school, "school_officer"), 200),
            (callers.officer(region.other_county), 404),
            (callers.teacher(region.teacher), 403),
        ):
            for url in (ledger_of(region.teacher), f"{ledger_of(region.teacher)}/verification"):
                assert (await client.get(url, headers=headers)).status_code == status

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self, app: FastAPI, client: httpx.AsyncClient, world: World, region: Region, officer: Headers
    ):
        counts = []
        for number in range(1, 5):
            await world.attend(region.teacher, region.programme)
            if number in {1, 4}:
                with recorded_statements(runtime_of(app).database) as statements:
                    assert len((await read(client, ledger_of(region.teacher), officer))["items"]) == number
                counts.append(len(statements))
        assert counts == [3, 3]

    async def test_pages_follow_each_other(
        self, client: httpx.AsyncClient, world: World, region: Region, officer: Headers
    ):
        for _ in range(3):
            await world.attend(region.teacher, region.programme)
        first = await read(client, ledger_of(region.teacher), officer, limit=2)
        second = await read(client, ledger_of(region.teacher), officer, limit=2, cursor=first["next_cursor"])
        assert [each["sequence"] for each in first["items"] + second["items"]] == [3, 2, 1]
        assert second["next_cursor"] is None


class TestReverse:
    @pytest.fixture
    async def entry(self, client: httpx.AsyncClient, world: World, region: Region, officer: Headers) -> Json:
        await world.attend(region.teacher, region.programme, "4.00")
        found: Json = (await read(client, ledger_of(region.teacher), officer))["items"][0]
        return found

    async def send(
        self, client: httpx.AsyncClient, entry: Json, headers: Headers, **more: Any
    ) -> httpx.Response:
        body = {"reason": "代签到，经核实", **more}
        return await client.post(f"/v1/ledger/entries/{entry['id']}/reversal", json=body, headers=headers)

    async def test_it_is_an_entry_of_its_own_and_leaves_the_other_alone(
        self, client: httpx.AsyncClient, region: Region, officer: Headers, entry: Json
    ):
        answer = await self.send(client, entry, officer)
        assert answer.status_code == 201, answer.text
        made = answer.json()
        assert (made["kind"], made["hours"], made["reverses"]) == ("reversal", -4, entry["id"])
        assert (made["sequence"], made["reason"]) == (2, "代签到，经核实")
        assert made["earned_on"] == entry["earned_on"]
        body = await read(client, ledger_of(region.teacher), officer)
        assert body["items"] == [made, entry]
        assert (await verification(client, region.teacher, officer))["valid"] is True

    async def test_no_more_is_taken_back_than_was_given(
        self, client: httpx.AsyncClient, officer: Headers, entry: Json
    ):
        assert (await self.send(client, entry, officer, hours=1.5)).status_code == 201
        too_much = await self.send(client, entry, officer, hours=2.51)
        assert (too_much.status_code, too_much.json()["code"]) == (409, "reversal-exceeds-entry")
        assert too_much.json()["params"]["left"] == "2.50"
        rest = await self.send(client, entry, officer)
        assert rest.json()["hours"] == -2.5
        again = await self.send(client, entry, officer)
        assert (again.status_code, again.json()["code"]) == (409, "reversal-exceeds-entry")

    async def test_of_two_at_once_one_gets_through(
        self, client: httpx.AsyncClient, officer: Headers, entry: Json
    ):
        answers = await asyncio.gather(*(self.send(client, entry, officer) for _ in range(2)))
        assert sorted(answer.status_code for answer in answers) == [201, 409]

    async def test_a_reversal_is_not_reversed(self, client: httpx.AsyncClient, officer: Headers, entry: Json):
        made = (await self.send(client, entry, officer)).json()
        answer = await self.send(client, made, officer)
        assert (answer.status_code, answer.json()["code"]) == (409, "ledger-entry-not-reversible")

    async def test_it_needs_reach_permission_and_a_reason(
        self, client: httpx.AsyncClient, region: Region, callers: Callers, officer: Headers, entry: Json
    ):
        elsewhere = await self.send(client, entry, callers.officer(region.other_county))
        assert (elsewhere.status_code, elsewhere.json()["code"]) == (404, "ledger-entry-not-found")
        school = await self.send(client, entry, callers.officer(region.school, "school_officer"))
        assert school.status_code == 403
        silent = await self.send(client, entry, officer, reason=" ")
        assert [each["pointer"] for each in silent.json()["errors"]] == ["/reason"]


class TestVerify:
    async def test_a_whole_chain_is_valid(
        self, client: httpx.AsyncClient, world: World, region: Region, officer: Headers
    ):
        for hours in ("4.00", "0.50", "3.25"):
            await world.attend(region.teacher, region.programme, hours)
        found = await verification(client, region.teacher, officer)
        assert (found["valid"], found["entries"], found["broken_at"]) == (True, 3, None)

    @pytest.mark.parametrize(
        ("tampering", "broken_at", "flaw"),
        [
            ("UPDATE ledger_entries SET hours = 40 WHERE sequence = 2", 2, "content"),
            ("UPDATE ledger_entries SET earned_on = '2026-01-01' WHERE sequence = 1", 1, "content"),
            ("UPDATE ledger_entries SET source = source || '!' WHERE sequence = 3", 3, "content"),
            ("DELETE FROM ledger_entries WHERE sequence = 2", 2, "sequence"),
            ("DELETE FROM ledger_entries WHERE sequence = 3", 3, "end"),
        ],
    )
    async def test_what_somebody_with_all_power_changed_is_found(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        officer: Headers,
        database: TestDatabase,
        tampering: str,
        broken_at: int,
        flaw: str,
    ):
        for _ in range(3):
            await world.attend(region.teacher, region.programme, on=date(2026, 11, 2))
        superuser = await asyncpg.connect(database.superuser_dsn)
        try:
            await superuser.execute("SET search_path = evaluation")
            await superuser.execute("SET session_replication_role = replica")  # no trigger fires
            await superuser.execute(tampering)
        finally:
            await superuser.close()
        found = await verification(client, region.teacher, {**officer, "Accept-Language": "en"})
        assert (found["valid"], found["broken_at"], found["flaw"]) == (False, broken_at, flaw)
        assert str(broken_at) in found["detail"]
