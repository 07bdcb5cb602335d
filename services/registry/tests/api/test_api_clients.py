"""API clients and their tokens, over HTTP on a real database."""

import base64
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from services.registry.tests.conftest import CallerFactory, Headers, Tree
from sqlalchemy import select, text

from registry.access import Role
from registry.app import create_app
from registry.settings import Settings
from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of, settings_for

NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)
Json = dict[str, Any]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    clients = {"scheduling": SecretStr("scheduling-secret")}
    return create_app(Settings(**settings_for(database, "registry", service_clients=clients)), clock)


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("451300")


@pytest.fixture
def officer(caller: CallerFactory, city: Json) -> Headers:
    return caller(Role.CITY_OFFICER, city["path"])


async def register(
    client: httpx.AsyncClient, headers: Headers, organisation: Json, name: str = "省平台"
) -> Json:
    body = {"name": name, "organisation_id": organisation["id"]}
    answer = await client.post("/v1/api-clients", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


async def ask_for_token(client: httpx.AsyncClient, made: Json, **change: str) -> httpx.Response:
    form = {
        "grant_type": "client_credentials",
        "client_id": made["client_id"],
        "client_secret": made["client_secret"],
        **change,
    }
    return await client.post("/v1/oauth/token", data=form)


async def revoke(client: httpx.AsyncClient, headers: Headers, made: Json, version: int = 1) -> httpx.Response:
    return await client.request(
        "DELETE",
        f"/v1/api-clients/{made['client_id']}",
        params={"reason": "合同到期"},
        headers={**headers, "If-Match": f'"{version}"'},
    )


async def renew(client: httpx.AsyncClient, headers: Headers, made: Json, version: int = 1) -> httpx.Response:
    return await client.post(
        f"/v1/api-clients/{made['client_id']}/secret", headers={**headers, "If-Match": f'"{version}"'}
    )


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    """What a refusal says, apart from the request it answers."""
    body = answer.json()
    return answer.status_code, body["error"], body["detail"]


class TestRegister:
    async def test_the_secret_is_shown_once(self, client: httpx.AsyncClient, officer: Headers, city: Json):
        made = await register(client, officer, city)
        assert len(base64.urlsafe_b64decode(made["client_secret"] + "=")) == 32
        shown = await client.get(f"/v1/api-clients/{made['client_id']}", headers=officer)
        listed = await client.get("/v1/api-clients", headers=officer)
        del made["client_secret"]
        assert shown.json() == made
        assert listed.json()["items"] == [made]
        assert made["organisation"] == {"id": city["id"], "name": city["name"]}
        assert (made["last_used_at"], made["revoked_at"]) == (None, None)

    async def test_only_its_hash_is_kept(
        self, client: httpx.AsyncClient, officer: Headers, city: Json, app: FastAPI
    ):
        headers = {**officer, "Idempotency-Key": "once"}
        made = await register(client, headers, city)
        async with runtime_of(app).database.reading() as session:
            kept = [
                str(row)
                for table in ("api_clients", "audit_log", "outbox", "idempotency_keys")
                for row in (
                    await session.execute(text(f"SELECT {table}::text FROM {table}"))  # noqa: S608
                ).scalars()
            ]
            audited = (
                await session.execute(
                    select(AuditEntry.changes).where(AuditEntry.subject.startswith("api_clients/"))
                )
            ).scalar_one()
        assert kept
        assert not any(made["client_secret"] in row for row in kept)
        assert audited["secret_hash"] == [None, "***"]

    async def test_an_answer_with_a_secret_is_not_to_be_stored(
        self, client: httpx.AsyncClient, officer: Headers, city: Json
    ):
        body = {"name": "省平台", "organisation_id": city["id"]}
        answer = await client.post("/v1/api-clients", json=body, headers=officer)
        assert answer.headers["cache-control"] == "no-store"

    async def test_not_at_an_organisation_out_of_reach(
        self, client: httpx.AsyncClient, officer: Headers, tree: Tree
    ):
        body = {"name": "省平台", "organisation_id": (await tree.add("371000"))["id"]}
        answer = await client.post("/v1/api-clients", json=body, headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (409, "grant-organisation-not-found")

    @pytest.mark.parametrize("role", [Role.SCHOOL_OFFICER, Role.TEACHER, Role.EXCHANGE_CLIENT])
    async def test_not_by_whoever_may_not(
        self, client: httpx.AsyncClient, caller: CallerFactory, city: Json, role: Role
    ):
        body = {"name": "省平台", "organisation_id": city["id"]}
        answer = await client.post("/v1/api-clients", json=body, headers=caller(role, city["path"]))
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


class TestList:
    async def test_it_is_cut_to_the_reach_and_filtered(
        self, client: httpx.AsyncClient, officer: Headers, admin: Headers, city: Json, tree: Tree
    ):
        county = await tree.add("451302", city)
        elsewhere = await register(client, admin, await tree.add("371000"), "他市")
        at_city, at_county = [
            await register(client, officer, place, place["code"]) for place in (city, county)
        ]
        assert (await revoke(client, officer, at_county)).status_code == 204

        async def names(headers: Headers, **query: Any) -> list[str]:
            answer = await client.get("/v1/api-clients", params=query, headers=headers)
            assert answer.status_code == 200, answer.text
            return [item["name"] for item in answer.json()["items"]]

        assert await names(officer) == ["451300", "451302"]
        assert await names(admin) == ["451300", "451302", elsewhere["name"]]
        assert await names(officer, organisation_id=city["id"]) == [at_city["name"]]
        assert await names(officer, revoked=True) == [at_county["name"]]
        assert await names(officer, revoked=False) == [at_city["name"]]
        assert await names(officer, sort="-created_at") == ["451302", "451300"]

    async def test_pages_join_and_cost_one_statement(
        self, client: httpx.AsyncClient, officer: Headers, city: Json, app: FastAPI
    ):
        for number in range(3):
            await register(client, officer, city, f"平台{number}")
        seen: list[str] = []
        query: Json = {"limit": 2}
        while True:
            with recorded_statements(runtime_of(app).database) as statements:
                answer = await client.get("/v1/api-clients", params=query, headers=officer)
            assert len(statements) == 1, statements
            page = answer.json()
            seen += [item["name"] for item in page["items"]]
            if page["next_cursor"] is None:
                break
            query["cursor"] = page["next_cursor"]
        assert seen == ["平台0", "平台1", "平台2"]


class TestOthers:
    async def test_what_is_out_of_reach_is_not_there(
        self, client: httpx.AsyncClient, officer: Headers, admin: Headers, tree: Tree
    ):
        theirs = await register(client, admin, await tree.add("371000"))
        answers = [
            await client.get(f"/v1/api-clients/{theirs['client_id']}", headers=officer),
            await renew(client, officer, theirs),
            await revoke(client, officer, theirs),
        ]
        assert [(each.status_code, each.json()["code"]) for each in answers] == [
            (404, "api-client-not-found")
        ] * 3
        assert (await ask_for_token(client, theirs)).status_code == 200


class TestChange:
    async def test_a_new_secret_ends_the_old_one(
        self, client: httpx.AsyncClient, officer: Headers, city: Json
    ):
        made = await register(client, officer, city)
        answer = await renew(client, officer, made)
        renewed = answer.json()
        assert (answer.status_code, answer.headers["etag"], renewed["version"]) == (200, '"2"', 2)
        assert (await ask_for_token(client, made)).status_code == 401
        assert (await ask_for_token(client, renewed)).status_code == 200

    async def test_using_it_does_not_make_a_read_version_stale(
        self, client: httpx.AsyncClient, officer: Headers, city: Json
    ):
        made = await register(client, officer, city)
        assert (await ask_for_token(client, made)).status_code == 200
        shown = (await client.get(f"/v1/api-clients/{made['client_id']}", headers=officer)).json()
        assert (shown["version"], datetime.fromisoformat(shown["last_used_at"])) == (1, NOW)
        assert (await renew(client, officer, made)).status_code == 200

    async def test_a_stale_version_is_refused(self, client: httpx.AsyncClient, officer: Headers, city: Json):
        made = await register(client, officer, city)
        await renew(client, officer, made)
        for answer in (await renew(client, officer, made), await revoke(client, officer, made)):
            assert (answer.status_code, answer.json()["code"]) == (412, "stale-version")

    async def test_a_change_without_a_version_is_refused(
        self, client: httpx.AsyncClient, officer: Headers, city: Json
    ):
        made = await register(client, officer, city)
        answer = await client.post(f"/v1/api-clients/{made['client_id']}/secret", headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (428, "precondition-required")

    async def test_a_revoked_one_stays_with_its_reason_and_is_not_changed(
        self, client: httpx.AsyncClient, officer: Headers, city: Json, app: FastAPI
    ):
        made = await register(client, officer, city)
        assert (await revoke(client, officer, made)).status_code == 204
        shown = (await client.get(f"/v1/api-clients/{made['client_id']}", headers=officer)).json()
        assert (shown["revoked_reason"], datetime.fromisoformat(shown["revoked_at"])) == ("合同到期", NOW)
        for again in (await renew(client, officer, made, 2), await revoke(client, officer, made, 2)):
            assert (again.status_code, again.json()["code"]) == (409, "api-client-revoked")
        async with runtime_of(app).database.reading() as session:
            reasons = (
                await session.execute(
                    select(AuditEntry.reason).where(
                        AuditEntry.subject == f"api_clients/{made['client_id']}",
                        AuditEntry.action == "update",
                    )
                )
            ).scalars()
        assert list(reasons) == ["合同到期"]


class TestToken:
    async def test_it_speaks_for_the_client_at_its_organisation(
        self, client: httpx.AsyncClient, officer: Headers, city: Json, app: FastAPI
    ):
        made = await register(client, officer, city)
        answer = await ask_for_token(client, made)
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
        actor = await runtime_of(app).verifier.verify(answer.json()["access_token"])
        [grant] = actor.grants
        assert (actor.id, actor.kind, actor.name) == (f"client:{made['client_id']}", "client", "省平台")
        assert (grant.role, grant.organisation_id, grant.path) == (
            "exchange_client",
            city["id"],
            city["path"],
        )

    async def test_it_opens_nothing_in_the_registry_itself(
        self, client: httpx.AsyncClient, officer: Headers, city: Json
    ):
        token = (await ask_for_token(client, await register(client, officer, city))).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        for address in ("/v1/people", "/v1/api-clients", "/v1/events"):
            assert (await client.get(address, headers=headers)).status_code == 403
        me = (await client.get("/v1/me", headers=headers)).json()
        assert (me["kind"], me["display_name"], me["permissions"]) == ("client", "省平台", [])

    async def test_credentials_come_by_http_basic_too(
        self, client: httpx.AsyncClient, officer: Headers, city: Json
    ):
        made = await register(client, officer, city)
        pair = f"{quote_plus(made['client_id'])}:{quote_plus(made['client_secret'])}"
        headers = {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
        form = {"grant_type": "client_credentials"}
        answer = await client.post("/v1/oauth/token", data=form, headers=headers)
        assert answer.status_code == 200, answer.text
        both = await client.post(
            "/v1/oauth/token", data={**form, "client_id": made["client_id"]}, headers=headers
        )
        assert (both.status_code, both.json()["error"]) == (400, "invalid_request")

    @pytest.mark.parametrize(
        "header", ["Basic", "Basic !", "Basic bm9jb2xvbg==", "Basic /w==", "Bearer x", "Basic Ojo="]
    )
    async def test_a_header_that_proves_nothing_is_refused_with_a_challenge(
        self, client: httpx.AsyncClient, header: str
    ):
        form = {"grant_type": "client_credentials"}
        answer = await client.post("/v1/oauth/token", data=form, headers={"Authorization": header})
        assert refused(answer)[:2] == (401, "invalid_client")
        assert answer.headers["www-authenticate"].startswith("Basic ")

    async def test_all_refusals_look_alike(
        self, client: httpx.AsyncClient, officer: Headers, admin: Headers, city: Json, tree: Tree
    ):
        made = await register(client, officer, city)
        revoked = await register(client, officer, city)
        await revoke(client, officer, revoked)
        closing = await tree.add("451302", city)
        of_closed = await register(client, officer, closing)
        closed = await client.request(
            "DELETE",
            f"/v1/organisations/{closing['id']}",
            params={"reason": "区划调整"},
            headers={**admin, "If-Match": '"1"'},
        )
        assert closed.status_code == 204
        answers = [
            await ask_for_token(client, made, client_secret="guess"),
            await ask_for_token(client, made, client_id="nobody"),
            await ask_for_token(client, made, client_id="00000000-0000-7000-8000-000000000000"),
            await ask_for_token(client, made, client_id="scheduling"),
            await ask_for_token(client, made, client_secret=revoked["client_secret"]),
            await ask_for_token(client, revoked),
            await ask_for_token(client, of_closed),
            await client.post("/v1/oauth/token", data={"grant_type": "client_credentials"}),
        ]
        assert {refused(answer) for answer in answers} == {refused(answers[0])}
        assert refused(answers[0])[:2] == (401, "invalid_client")

    async def test_whoever_is_refused_is_looked_for_all_the_same(
        self, client: httpx.AsyncClient, officer: Headers, city: Json, app: FastAPI
    ):
        made = await register(client, officer, city)
        asked: list[list[str]] = []
        for change in ({"client_secret": "guess"}, {"client_id": "nobody"}):
            with recorded_statements(runtime_of(app).database) as statements:
                await ask_for_token(client, made, **change)
            asked.append(list(statements))
        assert asked[0] == asked[1] != []

    async def test_it_expires(
        self, client: httpx.AsyncClient, officer: Headers, city: Json, clock: FixedClock
    ):
        token = (await ask_for_token(client, await register(client, officer, city))).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        clock.advance(timedelta(minutes=16))
        assert (await client.get("/v1/me", headers=headers)).status_code == 401


class TestRolesOfPrograms:
    @pytest.mark.parametrize("role", [Role.SERVICE, Role.EXCHANGE_CLIENT])
    async def test_a_person_cannot_hold_one(
        self, client: httpx.AsyncClient, admin: Headers, city: Json, role: Role
    ):
        body = {
            "login": "somebody",
            "display_name": "某人",
            "password": "a-long-passphrase",
            "grants": [{"role": role.value, "organisation_id": city["id"]}],
        }
        answer = await client.post("/v1/accounts", json=body, headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (409, "role-for-programs")
        assert role.value in answer.json()["detail"]
