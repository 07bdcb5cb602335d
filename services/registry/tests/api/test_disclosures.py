"""Numbers shown whole for a reason, and who reads that they were, over HTTP on a real database."""

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json
from services.registry.tests.people import Roster
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

CITIZEN_ID, PHONE = "45130219850307001X", "13800138000"
REASON = "核对报名材料"


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


@pytest.fixture
async def person(roster: Roster, school: Json) -> Json:
    return await roster.add(school, "韦春兰", citizen_id=CITIZEN_ID, phone=PHONE)


@pytest.fixture
def officer(caller: CallerFactory, school: Json) -> Headers:
    return caller(Role.SCHOOL_OFFICER, school["path"])


async def disclose(
    client: httpx.AsyncClient, headers: Headers, person: Json, *fields: str, reason: str = REASON
) -> httpx.Response:
    body = {"fields": fields, "reason": reason}
    return await client.post(f"/v1/people/{person['id']}/disclosures", json=body, headers=headers)


class TestDisclosing:
    async def test_what_is_asked_for_is_shown_whole_and_nothing_else(
        self, client: httpx.AsyncClient, officer: Headers, person: Json
    ):
        answer = await disclose(client, officer, person, "phone")
        assert answer.status_code == 201, answer.text
        shown = answer.json()
        assert shown.pop("disclosure_id")
        assert shown == {"citizen_id": None, "phone": PHONE, "birth_date": None}
        assert answer.headers["cache-control"] == "no-store"

        every = (await disclose(client, officer, person, "birth_date", "citizen_id", "phone")).json()
        assert (every["citizen_id"], every["birth_date"]) == (CITIZEN_ID, "1985-03-07")

    async def test_the_profile_stays_masked(self, client: httpx.AsyncClient, officer: Headers, person: Json):
        await disclose(client, officer, person, "citizen_id", "phone", "birth_date")
        profile = (await client.get(f"/v1/people/{person['id']}", headers=officer)).text
        assert CITIZEN_ID not in profile
        assert PHONE not in profile
        assert "1985-03-07" not in profile

    @pytest.mark.parametrize(
        ("fields", "reason", "pointer"),
        [([], REASON, "/fields"), (["name"], REASON, "/fields/0"), (["phone"], " ", "/reason")],
    )
    async def test_it_needs_a_field_and_a_reason(
        self,
        client: httpx.AsyncClient,
        officer: Headers,
        person: Json,
        fields: list[str],
        reason: str,
        pointer: str,
    ):
        answer = await disclose(client, officer, person, *fields, reason=reason)
        assert answer.status_code == 422
        assert [each["pointer"] for each in answer.json()["errors"]] == [pointer]
        assert (await client.get("/v1/disclosures", headers=officer)).json()["items"] == []

    async def test_somebody_of_another_school_is_not_there(
        self, client: httpx.AsyncClient, caller: CallerFactory, person: Json
    ):
        elsewhere = caller(Role.SCHOOL_OFFICER, "another")
        assert (await disclose(client, elsewhere, person, "phone")).status_code == 404

    async def test_a_teacher_is_shown_nobody(
        self, client: httpx.AsyncClient, caller: CallerFactory, school: Json, person: Json
    ):
        teacher = caller(Role.TEACHER, school["path"])
        assert (await disclose(client, teacher, person, "phone")).status_code == 403
        assert (await client.get("/v1/disclosures", headers=teacher)).status_code == 403


class TestReading:
    async def test_the_person_concerned_reads_who_and_why(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        officer: Headers,
        school: Json,
        person: Json,
        roster: Roster,
    ):
        other = await roster.add(school, "覃小明")
        await disclose(client, officer, person, "phone", reason="第一次")
        await disclose(client, officer, other, "phone")
        await disclose(client, officer, person, "phone", "citizen_id", reason="第二次")
        mine = caller(Role.TEACHER, school["path"], person["id"])
        answer = await client.get("/v1/my/disclosures", headers=mine)
        read = [(each["seen_by"], each["fields"], each["reason"]) for each in answer.json()["items"]]
        assert read == [("测试", ["citizen_id", "phone"], "第二次"), ("测试", ["phone"], "第一次")]
        assert PHONE not in answer.text

    async def test_officers_read_those_within_reach_and_filter_them(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        officer: Headers,
        school: Json,
        person: Json,
        roster: Roster,
    ):
        other = await roster.add(school, "覃小明")
        for each in (person, other):
            await disclose(client, officer, each, "phone")

        async def names(headers: Headers, **params: str) -> list[str]:
            page = (await client.get("/v1/disclosures", params=params, headers=headers)).json()
            return [each["person_name"] for each in page["items"]]

        assert await names(officer) == ["覃小明", "韦春兰"]
        assert await names(officer, sort="at") == ["韦春兰", "覃小明"]
        assert await names(officer, person_id=person["id"]) == ["韦春兰"]
        assert await names(officer, until="2020-01-01") == []
        assert await names(officer, since="2020-01-01") == ["覃小明", "韦春兰"]
        assert await names(caller(Role.SCHOOL_OFFICER, "another")) == []

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self, client: httpx.AsyncClient, app: FastAPI, officer: Headers, person: Json
    ):
        counts = []
        for _ in range(2):
            for _ in range(3):
                await disclose(client, officer, person, "phone")
            with recorded_statements(runtime_of(app).database) as statements:
                assert (await client.get("/v1/disclosures", headers=officer)).status_code == 200
            counts.append(len(statements))
        assert counts[0] == counts[1]

    async def test_none_is_ever_changed_or_deleted(
        self, client: httpx.AsyncClient, app: FastAPI, officer: Headers, person: Json
    ):
        await disclose(client, officer, person, "phone")
        for statement in ("UPDATE disclosures SET reason = 'x'", "DELETE FROM disclosures"):
            async with runtime_of(app).database.engine.begin() as connection:
                with pytest.raises(DBAPIError, match="append-only"):
                    await connection.execute(text(statement))
