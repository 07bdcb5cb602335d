"""Roles given and withdrawn, over HTTP on a real database: who may, what remains, what is seen with them."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Tree
from sqlalchemy import select

from registry.access import PERMISSIONS_OF_ROLE, PROGRAM_ROLES, Permission, Role
from registry.app import create_app
from registry.identity.bootstrap import ensure_admin
from registry.identity.delegation.words import PERMISSION_WORDS, ROLE_WORDS
from registry.identity.endpoints_session import COOKIE
from registry.settings import Settings
from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock
from servicekit.outbox import OutboxEvent
from servicekit.testing.database import TestDatabase
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of, settings_for

PASSWORD = "a-long-passphrase"
NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
Json = dict[str, Any]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    return create_app(Settings(**settings_for(database, "registry")), clock)


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("451300")


@pytest.fixture
async def county(tree: Tree, city: Json) -> Json:
    return await tree.add("451302", city)


@pytest.fixture
async def other_county(tree: Tree, city: Json) -> Json:
    return await tree.add("451381", city)


@pytest.fixture
async def school(tree: Tree, county: Json) -> Json:
    return await tree.add("2145000001", county, kind="school", name="实验小学")


@pytest.fixture
def officer(caller: CallerFactory, county: Json) -> Headers:
    return caller(Role.COUNTY_OFFICER, county["path"])


class Accounts:
    """Makes accounts and gives and withdraws their roles through the API."""

    def __init__(self, client: httpx.AsyncClient, admin: Headers) -> None:
        self.client = client
        self.admin = admin

    async def add(self, login: str, organisation: Json, role: str = "teacher") -> Json:
        body = {
            "login": login,
            "display_name": f"账号{login}",
            "password": PASSWORD,
            "grants": [{"role": role, "organisation_id": organisation["id"]}],
        }
        answer = await self.client.post("/v1/accounts", json=body, headers=self.admin)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def give(
        self, account: Json, role: str, organisation: Json | None, headers: Headers | None = None
    ) -> httpx.Response:
        body = {"role": role, "organisation_id": organisation["id"] if organisation else None}
        path = f"/v1/accounts/{account['id']}/grants"
        return await self.client.post(path, json=body, headers=headers or self.admin)

    async def withdraw(
        self, grant: Json, headers: Headers | None = None, reason: str = "岗位调整", version: int = 1
    ) -> httpx.Response:
        return await self.client.post(
            f"/v1/grants/{grant['id']}/withdraw",
            json={"reason": reason},
            headers={**(headers or self.admin), "If-Match": f'"{version}"'},
        )

    async def grants(self, account: Json, headers: Headers | None = None, **query: Any) -> list[Json]:
        answer = await self.client.get(
            f"/v1/accounts/{account['id']}/grants", params=query, headers=headers or self.admin
        )
        assert answer.status_code == 200, answer.text
        items: list[Json] = answer.json()["items"]
        return items


@pytest.fixture
def accounts(client: httpx.AsyncClient, admin: Headers) -> Accounts:
    return Accounts(client, admin)


@pytest.fixture
async def teacher(accounts: Accounts, school: Json) -> Json:
    return await accounts.add("wei.chunlan", school)


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


class TestRoles:
    def test_every_role_and_permission_has_its_words(self):
        assert set(ROLE_WORDS) == set(Role)
        assert set(PERMISSION_WORDS) == set(Permission)

    def test_who_lets_programs_in_holds_what_these_read(self):
        read = {Permission.ORGANISATION_READ, Permission.PERSON_READ, Permission.POLICY_READ}
        lets_in = [held for held in PERMISSIONS_OF_ROLE.values() if Permission.API_CLIENT_MANAGE in held]
        assert lets_in
        assert all(read <= held for held in lets_in)

    async def test_they_are_told_in_words_with_whether_one_may_give_them(
        self, client: httpx.AsyncClient, officer: Headers
    ):
        answer = await client.get("/v1/roles", headers={**officer, "Accept-Language": "en"})
        roles = {each["role"]: each for each in answer.json()}
        assert set(roles) == {role.value for role in Role}
        assert roles["school_officer"]["title"] == "school training lead"
        assert {"permission": "person:read", "title": PERMISSION_WORDS["person:read"].en} in roles[
            "school_officer"
        ]["permissions"]
        given = {name for name, role in roles.items() if role["may_give"]}
        assert given == {role.value for role in Role if role not in {*PROGRAM_ROLES, Role.PLATFORM_ADMIN}}
        assert [name for name, role in roles.items() if not role["for_people"]] == [
            "service",
            "exchange_client",
        ]


class TestGive:
    async def test_a_role_is_given_and_kept_with_who_gave_it(
        self, accounts: Accounts, teacher: Json, school: Json, caller: CallerFactory, county: Json
    ):
        giver = await accounts.add("county.officer", county, "county_officer")
        headers = caller(Role.COUNTY_OFFICER, county["path"], giver["id"])
        answer = await accounts.give(teacher, "school_officer", school, headers)
        assert answer.status_code == 201, answer.text
        assert answer.headers["etag"] == '"1"'
        made = answer.json()
        assert made["given_by"] == {"id": giver["id"], "display_name": "账号county.officer"}
        assert (made["role"], made["organisation"]["id"], made["withdrawn_at"]) == (
            "school_officer",
            school["id"],
            None,
        )
        latest_first = [each["role"] for each in await accounts.grants(teacher)]
        assert latest_first == ["school_officer", "teacher"]
        assert [each["role"] for each in await accounts.grants(teacher, sort="given_at")] == [
            "teacher",
            "school_officer",
        ]

    async def test_it_is_in_the_audit_trail_and_announced(
        self, accounts: Accounts, teacher: Json, school: Json, app: FastAPI
    ):
        made = (await accounts.give(teacher, "school_officer", school)).json()
        async with runtime_of(app).database.reading() as session:
            entry = (
                await session.execute(
                    select(AuditEntry).where(AuditEntry.subject == f"role_grants/{made['id']}")
                )
            ).scalar_one()
            event = (
                await session.execute(
                    select(OutboxEvent).where(OutboxEvent.type == "registry.grant.given.v1")
                )
            ).scalar_one()
        assert (entry.action, entry.scope) == ("create", school["path"])
        assert event.data == {
            "grant_id": made["id"],
            "account_id": teacher["id"],
            "role": "school_officer",
            "organisation_id": school["id"],
        }
        assert event.scope == school["path"]

    async def test_nobody_gives_more_than_they_hold_there(
        self, accounts: Accounts, teacher: Json, school: Json, caller: CallerFactory
    ):
        lead = caller(Role.SCHOOL_OFFICER, school["path"])
        assert refused(await accounts.give(teacher, "county_officer", school, lead)) == (
            403,
            "grant-beyond-own",
        )
        assert len(await accounts.grants(teacher)) == 1

    async def test_nobody_gives_it_above_their_own_place(
        self, accounts: Accounts, teacher: Json, city: Json, officer: Headers
    ):
        answer = await accounts.give(teacher, "county_officer", city, officer)
        assert refused(answer) == (409, "grant-organisation-not-found")

    async def test_nobody_gives_it_everywhere_without_holding_it_everywhere(
        self, accounts: Accounts, teacher: Json, officer: Headers
    ):
        answer = await accounts.give(teacher, "teacher", None, officer)
        assert refused(answer) == (403, "grant-beyond-own")
        made = await accounts.give(teacher, "platform_admin", None)
        assert (made.status_code, made.json()["organisation"]) == (201, None)

    async def test_nobody_gives_anything_to_themselves(
        self, accounts: Accounts, county: Json, school: Json, caller: CallerFactory
    ):
        own = await accounts.add("county.officer", county, "county_officer")
        headers = caller(Role.COUNTY_OFFICER, county["path"], own["id"])
        assert refused(await accounts.give(own, "teacher", school, headers)) == (403, "own-grants")

    @pytest.mark.parametrize("role", sorted(role.value for role in PROGRAM_ROLES))
    async def test_what_programs_hold_is_not_for_people(
        self, accounts: Accounts, teacher: Json, school: Json, role: str
    ):
        assert refused(await accounts.give(teacher, role, school)) == (409, "role-for-programs")

    async def test_the_same_twice_is_refused(self, accounts: Accounts, teacher: Json, school: Json):
        assert refused(await accounts.give(teacher, "teacher", school)) == (409, "grant-exists")
        await accounts.give(teacher, "platform_admin", None)
        again = await accounts.give(teacher, "platform_admin", None)
        assert refused(again) == (409, "grant-exists"), "everywhere is a place like others"

    async def test_an_account_elsewhere_is_none(
        self, accounts: Accounts, other_county: Json, school: Json, officer: Headers
    ):
        elsewhere = await accounts.add("elsewhere", other_county)
        answer = await accounts.give(elsewhere, "teacher", school, officer)
        assert refused(answer) == (404, "account-not-found")


class TestWithdraw:
    async def test_it_holds_no_more_and_stays_on_record(
        self, accounts: Accounts, teacher: Json, school: Json, client: httpx.AsyncClient, admin: Headers
    ):
        made = (await accounts.give(teacher, "school_officer", school)).json()
        answer = await accounts.withdraw(made)
        assert answer.status_code == 200, answer.text
        assert answer.json()["withdrawn_reason"] == "岗位调整"
        assert answer.headers["etag"] == '"2"'
        account = (await client.get(f"/v1/accounts/{teacher['id']}", headers=admin)).json()
        assert [each["role"] for each in account["grants"]] == ["teacher"]
        assert [each["id"] for each in await accounts.grants(teacher, withdrawn=True)] == [made["id"]]
        assert [each["role"] for each in await accounts.grants(teacher, withdrawn=False)] == ["teacher"]

    async def test_the_reason_is_in_the_audit_trail_and_not_in_the_event(
        self, accounts: Accounts, teacher: Json, school: Json, app: FastAPI
    ):
        made = (await accounts.give(teacher, "school_officer", school)).json()
        await accounts.withdraw(made)
        async with runtime_of(app).database.reading() as session:
            entry = (
                await session.execute(
                    select(AuditEntry).where(
                        AuditEntry.subject == f"role_grants/{made['id']}", AuditEntry.action == "update"
                    )
                )
            ).scalar_one()
            event = (
                await session.execute(
                    select(OutboxEvent).where(OutboxEvent.type == "registry.grant.withdrawn.v1")
                )
            ).scalar_one()
        assert (entry.reason, entry.scope) == ("岗位调整", school["path"])
        assert event.data["grant_id"] == made["id"]
        assert "岗位调整" not in str(event.data)

    async def test_it_can_be_given_again(self, accounts: Accounts, teacher: Json, school: Json):
        made = (await accounts.give(teacher, "school_officer", school)).json()
        await accounts.withdraw(made)
        again = await accounts.give(teacher, "school_officer", school)
        assert again.status_code == 201, again.text
        assert len(await accounts.grants(teacher)) == 3

    async def test_the_next_token_is_without_it(
        self, accounts: Accounts, teacher: Json, school: Json, client: httpx.AsyncClient
    ):
        made = (await accounts.give(teacher, "school_officer", school)).json()
        cookie = await signed_in(client, "wei.chunlan")
        assert "person:read" in await permissions_after_refresh(client, cookie)
        cookie = await signed_in(client, "wei.chunlan")
        await accounts.withdraw(made)
        assert "person:read" not in await permissions_after_refresh(client, cookie)

    async def test_who_holds_no_role_any_more_is_signed_out(
        self, accounts: Accounts, teacher: Json, client: httpx.AsyncClient
    ):
        cookie = await signed_in(client, "wei.chunlan")
        [only] = await accounts.grants(teacher)
        await accounts.withdraw(only)
        assert refused(await refreshed(client, cookie)) == (401, "session-ended")

    async def test_who_took_the_last_role_can_still_find_the_account(
        self, accounts: Accounts, teacher: Json, client: httpx.AsyncClient, officer: Headers, school: Json
    ):
        [only] = await accounts.grants(teacher)
        assert (await accounts.withdraw(only, officer)).status_code == 200
        listed = (await client.get("/v1/accounts", headers=officer)).json()["items"]
        assert [(each["id"], each["grants"], each["may_manage"]) for each in listed] == [
            (teacher["id"], [], True)
        ]
        assert (await accounts.give(teacher, "teacher", school, officer)).status_code == 201

    async def test_who_moved_on_is_no_longer_found_where_they_were(
        self,
        accounts: Accounts,
        teacher: Json,
        other_county: Json,
        client: httpx.AsyncClient,
        officer: Headers,
    ):
        [only] = await accounts.grants(teacher)
        await accounts.give(teacher, "teacher", other_county)
        await accounts.withdraw(only, officer)
        listed = (await client.get("/v1/accounts", headers=officer)).json()["items"]
        assert teacher["id"] not in [each["id"] for each in listed]
        answer = await client.get(f"/v1/accounts/{teacher['id']}", headers=officer)
        assert answer.status_code == 404

    async def test_nobody_takes_what_they_could_not_give(
        self, accounts: Accounts, county: Json, school: Json, caller: CallerFactory
    ):
        account = await accounts.add("lead", school, "county_officer")
        [grant] = await accounts.grants(account)
        lead = caller(Role.SCHOOL_OFFICER, county["path"])
        [seen] = await accounts.grants(account, lead)
        assert seen["may_withdraw"] is False
        assert refused(await accounts.withdraw(grant, lead)) == (403, "grant-beyond-own")

    async def test_nobody_takes_their_own(self, accounts: Accounts, county: Json, caller: CallerFactory):
        own = await accounts.add("county.officer", county, "county_officer")
        headers = caller(Role.COUNTY_OFFICER, county["path"], own["id"])
        [grant] = await accounts.grants(own, headers)
        assert grant["may_withdraw"] is False
        assert refused(await accounts.withdraw(grant, headers)) == (403, "own-grants")

    async def test_a_grant_elsewhere_is_none(
        self, accounts: Accounts, other_county: Json, officer: Headers, client: httpx.AsyncClient
    ):
        [grant] = await accounts.grants(await accounts.add("elsewhere", other_county))
        assert refused(await accounts.withdraw(grant, officer)) == (404, "grant-not-found")
        answer = await client.get(f"/v1/grants/{grant['id']}", headers=officer)
        assert refused(answer) == (404, "grant-not-found")

    async def test_twice_and_on_an_old_version_are_refused(self, accounts: Accounts, teacher: Json):
        [only] = await accounts.grants(teacher)
        assert refused(await accounts.withdraw(only, version=7)) == (412, "stale-version")
        await accounts.withdraw(only)
        assert refused(await accounts.withdraw(only, version=2)) == (409, "grant-withdrawn")

    async def test_a_reason_is_needed(self, accounts: Accounts, teacher: Json):
        [only] = await accounts.grants(teacher)
        assert refused(await accounts.withdraw(only, reason=" \n ")) == (422, "invalid-input")

    async def test_the_last_administrator_of_everything_stays(
        self,
        accounts: Accounts,
        app: FastAPI,
        client: httpx.AsyncClient,
        teacher: Json,
        caller: CallerFactory,
    ):
        await ensure_admin(runtime_of(app).settings, "admin", PASSWORD)  # type: ignore[arg-type]
        first = await signed_in_as(client, "admin")
        made = (await accounts.give(teacher, "platform_admin", None)).json()
        second = caller(Role.PLATFORM_ADMIN, "", teacher["id"])
        assert (await accounts.withdraw(made, first)).status_code == 200
        admin_id = (await client.get("/v1/me", headers=first)).json()["id"]
        [own] = await accounts.grants({"id": admin_id})
        answer = await accounts.withdraw(own, second)  # by a token from before
        assert refused(answer) == (409, "last-administrator")
        [still] = await accounts.grants({"id": admin_id})
        assert still["withdrawn_at"] is None


class TestReach:
    async def add_person(self, client: httpx.AsyncClient, admin: Headers, school: Json, name: str) -> None:
        body = {
            "name": name,
            "organisation_id": school["id"],
            "sex": "female",
            "stage": "primary",
            "subject": "chinese",
        }
        answer = await client.post("/v1/people", json=body, headers=admin)
        assert answer.status_code == 201, answer.text

    async def test_it_counts_what_each_grant_reaches_and_says_what_it_permits(
        self,
        accounts: Accounts,
        client: httpx.AsyncClient,
        admin: Headers,
        county: Json,
        other_county: Json,
        school: Json,
    ):
        for name in ("韦春兰", "覃海燕"):
            await self.add_person(client, admin, school, name)
        account = await accounts.add("county.officer", county, "county_officer")
        await accounts.give(account, "teacher", other_county)
        answer = await client.get(f"/v1/accounts/{account['id']}/reach", headers=admin)
        assert answer.status_code == 200, answer.text
        first, second = answer.json()["grants"]
        assert (first["organisations"], first["people"], first["people_shown"]) == (2, 2, "exportable")
        assert (second["organisations"], second["people"], second["people_shown"]) == (1, 0, "none")
        assert first["title"] == "县级管理员"
        assert [each["permission"] for each in second["permissions"]] == [
            each.value for each in Permission if each in PERMISSIONS_OF_ROLE[Role.TEACHER]
        ]

    async def test_a_grant_not_yet_given_is_previewed_and_not_given(
        self, accounts: Accounts, client: httpx.AsyncClient, teacher: Json, school: Json, officer: Headers
    ):
        body = {"role": "school_officer", "organisation_id": school["id"]}
        answer = await client.post("/v1/grant-previews", json=body, headers=officer)
        assert answer.status_code == 200, answer.text
        assert (answer.json()["organisation"]["id"], answer.json()["organisations"]) == (school["id"], 1)
        assert len(await accounts.grants(teacher)) == 1

    async def test_what_one_may_not_give_is_not_previewed(
        self, client: httpx.AsyncClient, other_county: Json, officer: Headers
    ):
        body = {"role": "teacher", "organisation_id": other_county["id"]}
        answer = await client.post("/v1/grant-previews", json=body, headers=officer)
        assert refused(answer) == (409, "grant-organisation-not-found")

    async def test_many_grants_cost_as_many_queries_as_one(
        self,
        accounts: Accounts,
        client: httpx.AsyncClient,
        admin: Headers,
        tree: Tree,
        county: Json,
        app: FastAPI,
    ):
        account = await accounts.add("busy", county)
        path = f"/v1/accounts/{account['id']}"
        costs = []
        for number in range(2):
            with recorded_statements(runtime_of(app).database) as statements:
                assert (await client.get(f"{path}/reach", headers=admin)).status_code == 200
                assert (await client.get(f"{path}/grants", headers=admin)).status_code == 200
            costs.append(len(statements))
            if number == 0:
                for code in ("1", "2", "3"):
                    await accounts.give(account, "teacher", await tree.add(f"214500010{code}", county))
        assert costs[0] == costs[1]
        assert len(await accounts.grants(account)) == 4


async def signed_in(client: httpx.AsyncClient, login: str) -> str:
    answer = await client.post("/v1/session", json={"login": login, "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    return answer.headers["set-cookie"].split(f"{COOKIE}=", 1)[1].split(";", 1)[0]


async def signed_in_as(client: httpx.AsyncClient, login: str) -> Headers:
    answer = await client.post("/v1/session", json={"login": login, "password": PASSWORD})
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


async def refreshed(client: httpx.AsyncClient, cookie: str) -> httpx.Response:
    return await client.post("/v1/session/refresh", headers={"Cookie": f"{COOKIE}={cookie}"})


async def permissions_after_refresh(client: httpx.AsyncClient, cookie: str) -> list[str]:
    answer = await refreshed(client, cookie)
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    permissions: list[str] = (await client.get("/v1/me", headers=headers)).json()["permissions"]
    return permissions
