"""Passwords people choose, and the codes that let them, over HTTP on a real database."""

import io
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from openpyxl import load_workbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.people import Roster
from services.registry.tests.signing_in import NOW, OTHER_PASSWORD, PASSWORD, Desk, cookie_of
from sqlalchemy import text

from registry.access import Role
from registry.app import create_app
from registry.identity.models import RoleGrant
from registry.settings import Settings
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import runtime_of, settings_for


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    return create_app(Settings(**settings_for(database, "registry")), clock)


@pytest.fixture
def desk(client: httpx.AsyncClient, admin: Headers) -> Desk:
    return Desk(client, admin)


@pytest.fixture
async def account(desk: Desk, school: Json) -> Json:
    return await desk.account("officer", school)


@pytest.fixture
def county_officer(caller: CallerFactory, county: Json) -> Headers:
    return caller(Role.COUNTY_OFFICER, county["path"])


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


async def change(
    client: httpx.AsyncClient, headers: Headers, new: str = OTHER_PASSWORD, current: str = PASSWORD
) -> httpx.Response:
    body = {"current_password": current, "new_password": new}
    return await client.post("/v1/my/password", json=body, headers=headers)


async def use_code(
    client: httpx.AsyncClient, login: str, code: str, new: str = OTHER_PASSWORD
) -> httpx.Response:
    body = {"login": login, "code": code, "new_password": new}
    return await client.post("/v1/password-resets/use", json=body)


async def reset(client: httpx.AsyncClient, account: Json, headers: Headers) -> Json:
    answer = await client.post(f"/v1/accounts/{account['id']}/password-reset", headers=headers)
    assert answer.status_code == 201, answer.text
    assert answer.headers["cache-control"] == "no-store"
    given: Json = answer.json()
    return given


async def activate(client: httpx.AsyncClient, headers: Headers, school: Json, **more: object) -> Json:
    body = {"organisation_id": school["id"], **more}
    answer = await client.post("/v1/account-activations", json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    made: Json = answer.json()
    return made


class TestOwnPassword:
    async def test_the_new_one_counts_and_other_sessions_end(
        self, client: httpx.AsyncClient, desk: Desk, account: Json
    ):
        elsewhere = await desk.try_to_sign_in("officer")
        here = await desk.try_to_sign_in("officer")
        headers = {"Authorization": f"Bearer {here.json()['access_token']}"}
        assert (await change(client, headers)).status_code == 204
        refreshed = [
            (await client.post("/v1/session/refresh", headers=cookie_of(each))).status_code
            for each in (elsewhere, here)
        ]
        assert refreshed == [401, 200]
        assert (await desk.try_to_sign_in("officer")).status_code == 401
        await desk.sign_in("officer", OTHER_PASSWORD)

    async def test_guessing_the_present_one_is_slowed_down_like_signing_in(
        self, client: httpx.AsyncClient, desk: Desk, account: Json
    ):
        headers = await desk.sign_in("officer")
        tried = [await change(client, headers, current="wrong") for _ in range(5)]
        assert [answer.status_code for answer in tried] == [409, 409, 409, 409, 429]
        assert tried[0].json()["errors"][0]["pointer"] == "/current_password"

    async def test_a_program_has_none(self, client: httpx.AsyncClient, caller: CallerFactory):
        answer = await change(client, caller(Role.SERVICE, actor_id="service:scheduling"))
        assert answer.status_code == 404

    @pytest.mark.parametrize(
        ("password", "code"),
        [
            ("my-officer-1", "password-personal"),
            ("password2026!", "password-common"),
            ("qwertyuiop12345", "password-common"),
            ("1234567890", "password-common"),
        ],
    )
    async def test_what_is_easily_guessed_is_refused(
        self, client: httpx.AsyncClient, desk: Desk, account: Json, password: str, code: str
    ):
        answer = await change(client, await desk.sign_in("officer"), password)
        assert (answer.status_code, answer.json()["code"]) == (422, "password-refused")
        [error] = answer.json()["errors"]
        assert (error["pointer"], error["code"]) == ("/new_password", code)

    async def test_so_are_digits_of_ones_phone_and_citizen_id(
        self, client: httpx.AsyncClient, admin: Headers, school: Json, roster: Roster, desk: Desk
    ):
        person = await roster.add(school, phone="13877220001", citizen_id="45130219850307001X")
        body = {"login": "chunlan", "password": "spring-877220001"}
        url = f"/v1/people/{person['id']}/account"
        refused = await client.post(url, json=body, headers=admin)
        assert refused.json()["errors"][0]["pointer"] == "/password"
        await client.post(url, json={**body, "password": PASSWORD}, headers=admin)
        headers = await desk.sign_in("chunlan")
        for password in ("blue-19850307-sky", "sky-3877220-blue"):
            assert (await change(client, headers, password)).json()["code"] == "password-refused"


class TestReset:
    async def test_the_code_lets_its_owner_choose_a_password_once(
        self, client: httpx.AsyncClient, desk: Desk, account: Json, county_officer: Headers
    ):
        signed_in = await desk.try_to_sign_in("officer")
        given = await reset(client, account, county_officer)
        assert (given["login"], given["expires_at"]) == ("officer", "2026-09-02T08:00:00Z")
        assert (await desk.try_to_sign_in("officer")).status_code == 401
        ended = await client.post("/v1/session/refresh", headers=cookie_of(signed_in))
        assert ended.status_code == 401
        shown = (await client.get(f"/v1/accounts/{account['id']}", headers=county_officer)).json()
        assert shown["has_password"] is False
        typed = given["code"].lower().replace("-", " ")
        assert (await use_code(client, " OFFICER ", typed)).status_code == 204
        await desk.sign_in("officer", OTHER_PASSWORD)
        again = await use_code(client, "officer", given["code"], PASSWORD)
        assert (again.status_code, again.json()["code"]) == (409, "password-code-wrong")

    async def test_a_code_expires(
        self,
        client: httpx.AsyncClient,
        account: Json,
        caller: CallerFactory,
        county: Json,
        clock: FixedClock,
    ):
        given = await reset(client, account, caller(Role.COUNTY_OFFICER, county["path"]))
        clock.advance(timedelta(days=1))
        assert (await use_code(client, "officer", given["code"])).json()["code"] == "password-code-wrong"

    async def test_a_new_code_replaces_the_former(
        self, client: httpx.AsyncClient, account: Json, county_officer: Headers
    ):
        former = await reset(client, account, county_officer)
        latter = await reset(client, account, county_officer)
        assert (await use_code(client, "officer", former["code"])).status_code == 409
        assert (await use_code(client, "officer", latter["code"])).status_code == 204

    async def test_a_refused_password_leaves_the_code_good(
        self, client: httpx.AsyncClient, account: Json, county_officer: Headers
    ):
        given = await reset(client, account, county_officer)
        refused = await use_code(client, "officer", given["code"], "password123")
        assert refused.json()["code"] == "password-refused"
        assert (await use_code(client, "officer", given["code"])).status_code == 204

    async def test_guesses_are_slowed_down_and_an_unknown_login_looks_the_same(
        self, client: httpx.AsyncClient, account: Json, county_officer: Headers
    ):
        await reset(client, account, county_officer)
        for login in ("officer", "nobody"):
            statuses = [(await use_code(client, login, "AAAA-BBBB-CCCC")).status_code for _ in range(5)]
            assert statuses == [409, 409, 409, 409, 429]

    async def test_only_by_who_manages_the_account(
        self, client: httpx.AsyncClient, desk: Desk, county: Json, school: Json, caller: CallerFactory
    ):
        above = await desk.account("county.officer", county, "county_officer")
        headers = caller(Role.SCHOOL_OFFICER, county["path"])
        answer = await client.post(f"/v1/accounts/{above['id']}/password-reset", headers=headers)
        assert answer.json()["code"] == "account-beyond-own"
        teacher = caller(Role.TEACHER, school["path"])
        answer = await client.post(f"/v1/accounts/{above['id']}/password-reset", headers=teacher)
        assert answer.status_code == 403

    async def test_nothing_that_is_kept_tells_the_code(
        self, client: httpx.AsyncClient, account: Json, county_officer: Headers, app: FastAPI
    ):
        given = await reset(client, account, county_officer)
        async with runtime_of(app).database.reading() as session:
            kept = (await session.execute(text("SELECT code_index FROM password_codes"))).scalar_one()
            audit = (await session.execute(text("SELECT changes::text FROM audit_log"))).scalars().all()
        assert len(bytes(kept)) == 32
        plain = given["code"].replace("-", "")
        assert not any(given["code"] in entry or plain in entry for entry in audit)


class TestActivation:
    async def test_each_gets_an_account_and_a_code_and_chooses_a_password(
        self, client: httpx.AsyncClient, school: Json, roster: Roster, caller: CallerFactory, desk: Desk
    ):
        person = await roster.add(school, "韦春兰", phone="13877220001")
        await roster.add(school, "覃明")
        headers = caller(Role.SCHOOL_OFFICER, school["path"])
        made = await activate(client, headers, school)
        assert (made["organisation"], made["remaining"]) == ("实验小学", 0)
        assert sorted(item["display_name"] for item in made["items"]) == ["覃明", "韦春兰"]
        [item] = [item for item in made["items"] if item["person_id"] == person["id"]]
        assert item["login"].startswith("weichunlan.")
        assert item["expires_at"] == "2026-09-15T08:00:00Z"
        assert "3877220" not in item["login"] + item["code"]
        assert (await desk.try_to_sign_in(item["login"], item["code"])).status_code == 401
        assert (await use_code(client, item["login"], item["code"])).status_code == 204
        me = await client.get("/v1/me", headers=await desk.sign_in(item["login"], OTHER_PASSWORD))
        assert me.json()["id"] == person["id"]
        assert [grant["role"] for grant in me.json()["grants"]] == ["teacher"]

    async def test_who_has_an_account_is_left_out_and_lost_codes_are_given_anew(
        self, client: httpx.AsyncClient, school: Json, roster: Roster, county_officer: Headers
    ):
        for name in ("甲", "乙", "丙"):
            await roster.add(school, name)
        first = await activate(client, county_officer, school)
        used, lost, _ = first["items"]
        await use_code(client, used["login"], used["code"])
        assert (await activate(client, county_officer, school))["items"] == []
        only = [used["person_id"], lost["person_id"]]
        [again] = (await activate(client, county_officer, school, again=True, person_ids=only))["items"]
        assert (again["login"], again["code"] == lost["code"]) == (lost["login"], False)
        assert (await use_code(client, lost["login"], lost["code"])).status_code == 409

    async def test_no_code_for_an_account_that_holds_more_than_the_caller(
        self,
        client: httpx.AsyncClient,
        school: Json,
        county: Json,
        roster: Roster,
        county_officer: Headers,
        caller: CallerFactory,
        app: FastAPI,
    ):
        person = await roster.add(school)
        await activate(client, county_officer, school)
        async with runtime_of(app).database.transaction() as uow:
            uow.session.add(
                RoleGrant(
                    account_id=UUID(person["id"]),
                    role=Role.COUNTY_OFFICER,
                    organisation_id=UUID(county["id"]),
                )
            )
        headers = caller(Role.SCHOOL_OFFICER, school["path"])
        assert (await activate(client, headers, school, again=True))["items"] == []
        assert len((await activate(client, county_officer, school, again=True))["items"]) == 1

    async def test_as_a_workbook_to_print(
        self, client: httpx.AsyncClient, school: Json, roster: Roster, county_officer: Headers
    ):
        await roster.add(school, "韦春兰")
        body = {"organisation_id": school["id"]}
        answer = await client.post("/v1/account-activations/sheet", json=body, headers=county_officer)
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
        sheet = load_workbook(io.BytesIO(answer.content)).active
        assert sheet is not None
        heading, row = sheet.iter_rows(values_only=True)
        assert heading == ("姓名", "账号", "一次性验证码", "有效期至")
        assert (row[0], row[3]) == ("韦春兰", "2026-09-15 16:00")
        assert (await use_code(client, str(row[1]), str(row[2]))).status_code == 204

    async def test_not_for_a_school_out_of_reach(
        self, client: httpx.AsyncClient, school: Json, tree: Tree, caller: CallerFactory
    ):
        elsewhere = caller(Role.SCHOOL_OFFICER, (await tree.add("451321"))["path"])
        body = {"organisation_id": school["id"]}
        answer = await client.post("/v1/account-activations", json=body, headers=elsewhere)
        assert (answer.status_code, answer.json()["code"]) == (409, "grant-organisation-not-found")
