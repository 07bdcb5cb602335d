"""Signing in, staying signed in, granting, and the keys behind it, over HTTP on a real database."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from services.registry.tests.conftest import Headers
from sqlalchemy import select, text

from registry.app import create_app
from registry.identity.bootstrap import ensure_admin
from registry.identity.endpoints_session import COOKIE
from registry.settings import Settings
from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import runtime_of, settings_for

PASSWORD = "a-long-passphrase"
NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
Json = dict[str, Any]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    clients = {"scheduling": SecretStr("scheduling-secret")}
    return create_app(Settings(**settings_for(database, "registry", service_clients=clients)), clock)


@pytest.fixture
async def account(client: httpx.AsyncClient, app: FastAPI) -> Json:
    """The platform administrator, with a known password."""
    await ensure_admin(runtime_of(app).settings, "admin", PASSWORD)  # type: ignore[arg-type]
    return {"login": "admin", "password": PASSWORD}


async def sign_in(client: httpx.AsyncClient, login: str, password: str) -> httpx.Response:
    return await client.post("/v1/session", json={"login": login, "password": password})


def refresh_cookie(response: httpx.Response) -> str:
    header = response.headers["set-cookie"]
    assert "HttpOnly" in header
    assert "SameSite=strict" in header
    assert "Path=/api/registry/v1/session" in header
    return header.split(f"{COOKIE}=", 1)[1].split(";", 1)[0]


async def refresh(client: httpx.AsyncClient, token: str | None) -> httpx.Response:
    headers = {"Cookie": f"{COOKIE}={token}"} if token else {}
    return await client.post("/v1/session/refresh", headers=headers)


def bearer(response: httpx.Response) -> Headers:
    return {"Authorization": f"Bearer {response.json()['access_token']}"}


class TestSignIn:
    async def test_it_gives_a_token_that_says_who_i_am(self, client: httpx.AsyncClient, account: Json):
        session = await sign_in(client, " ADMIN ", PASSWORD)
        assert session.status_code == 200, session.text
        me = (await client.get("/v1/me", headers=bearer(session))).json()
        assert (me["login"], me["kind"], me["grants"]) == (
            "admin",
            "person",
            [{"role": "platform_admin", "organisation": None}],
        )
        assert "organisation:manage" in me["permissions"]

    @pytest.mark.parametrize(("login", "password"), [("admin", "wrong"), ("nobody", PASSWORD)])
    async def test_a_wrong_password_and_an_unknown_login_look_alike(
        self, client: httpx.AsyncClient, account: Json, login: str, password: str
    ):
        answer = await sign_in(client, login, password)
        assert (answer.status_code, answer.json()["code"]) == (401, "login-failed")
        assert "set-cookie" not in answer.headers

    async def test_the_password_is_kept_as_an_argon2id_hash_only(
        self, client: httpx.AsyncClient, account: Json, app: FastAPI
    ):
        async with runtime_of(app).database.reading() as session:
            stored = (await session.execute(text("SELECT password_hash FROM accounts"))).scalar_one()
            audited = (
                await session.execute(
                    select(AuditEntry.changes).where(AuditEntry.subject.startswith("accounts/"))
                )
            ).scalar_one()
        assert stored.startswith("$argon2id$")
        assert audited["password_hash"] == [None, "***"]


class TestRefresh:
    async def test_each_refresh_token_is_exchanged_for_the_next(
        self, client: httpx.AsyncClient, account: Json
    ):
        first = refresh_cookie(await sign_in(client, **account))
        answer = await refresh(client, first)
        assert answer.status_code == 200
        assert refresh_cookie(answer) != first
        assert (await client.get("/v1/me", headers=bearer(answer))).status_code == 200

    async def test_a_token_used_twice_ends_the_whole_session(
        self, client: httpx.AsyncClient, account: Json, clock: FixedClock
    ):
        stolen = refresh_cookie(await sign_in(client, **account))
        current = refresh_cookie(await refresh(client, stolen))
        clock.advance(timedelta(minutes=1))
        reused = await refresh(client, stolen)
        assert (reused.status_code, reused.json()["code"]) == (401, "session-ended")
        assert (await refresh(client, current)).status_code == 401, "the thief's or the owner's: both end"

    async def test_two_tabs_at_once_are_not_a_theft(self, client: httpx.AsyncClient, account: Json):
        token = refresh_cookie(await sign_in(client, **account))
        first, second = await refresh(client, token), await refresh(client, token)
        assert (first.status_code, second.status_code) == (200, 200)

    async def test_it_ends_when_unused_for_too_long(
        self, client: httpx.AsyncClient, account: Json, clock: FixedClock
    ):
        token = refresh_cookie(await sign_in(client, **account))
        clock.advance(timedelta(days=15))
        assert (await refresh(client, token)).status_code == 401

    @pytest.mark.parametrize("token", [None, "", "made-up"])
    async def test_without_a_session_there_is_nothing_to_refresh(
        self, client: httpx.AsyncClient, token: str | None
    ):
        assert (await refresh(client, token)).status_code == 401

    async def test_signing_out_ends_it(self, client: httpx.AsyncClient, account: Json):
        token = refresh_cookie(await sign_in(client, **account))
        answer = await client.request("DELETE", "/v1/session", headers={"Cookie": f"{COOKIE}={token}"})
        assert answer.status_code == 204
        assert (await refresh(client, token)).status_code == 401

    async def test_an_access_token_expires(self, client: httpx.AsyncClient, account: Json, clock: FixedClock):
        headers = bearer(await sign_in(client, **account))
        clock.advance(timedelta(minutes=16))
        answer = await client.get("/v1/me", headers=headers)
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


class TestAccounts:
    async def make(
        self, client: httpx.AsyncClient, headers: Headers, login: str, role: str, organisation_id: str
    ) -> httpx.Response:
        body = {
            "login": login,
            "display_name": "某人",
            "password": PASSWORD,
            "grants": [{"role": role, "organisation_id": organisation_id}],
        }
        return await client.post("/v1/accounts", json=body, headers=headers)

    async def place(
        self, client: httpx.AsyncClient, headers: Headers, code: str, parent: Json | None = None
    ) -> Json:
        body = {"code": code, "name": code, "kind": "authority", "parent_id": parent and parent["id"]}
        made: Json = (await client.post("/v1/organisations", json=body, headers=headers)).json()
        return made

    async def test_the_new_account_signs_in_with_its_reach(self, client: httpx.AsyncClient, account: Json):
        admin = bearer(await sign_in(client, **account))
        county = await self.place(client, admin, "451302")
        made = await self.make(client, admin, "County.Officer", "county_officer", county["id"])
        assert (made.status_code, made.json()["login"]) == (201, "county.officer")
        officer = bearer(await sign_in(client, "county.officer", PASSWORD))
        listed = (await client.get("/v1/organisations", headers=officer)).json()["items"]
        assert [item["code"] for item in listed] == ["451302"]

    async def test_a_login_in_use_is_refused(self, client: httpx.AsyncClient, account: Json):
        admin = bearer(await sign_in(client, **account))
        county = await self.place(client, admin, "451302")
        answer = await self.make(client, admin, "admin", "teacher", county["id"])
        assert (answer.status_code, answer.json()["code"]) == (409, "login-taken")

    async def test_nobody_grants_more_than_they_hold(self, client: httpx.AsyncClient, account: Json):
        admin = bearer(await sign_in(client, **account))
        county = await self.place(client, admin, "451302")
        await self.make(client, admin, "officer", "county_officer", county["id"])
        officer = bearer(await sign_in(client, "officer", PASSWORD))
        answer = await self.make(client, officer, "usurper", "platform_admin", county["id"])
        assert (answer.status_code, answer.json()["code"]) == (403, "grant-beyond-own")

    async def test_nor_outside_their_reach(self, client: httpx.AsyncClient, account: Json):
        admin = bearer(await sign_in(client, **account))
        ours, theirs = await self.place(client, admin, "451302"), await self.place(client, admin, "451321")
        await self.make(client, admin, "officer", "county_officer", ours["id"])
        officer = bearer(await sign_in(client, "officer", PASSWORD))
        answer = await self.make(client, officer, "spy", "teacher", theirs["id"])
        assert (answer.status_code, answer.json()["code"]) == (409, "grant-organisation-not-found")

    async def test_the_list_holds_who_has_a_role_within_reach(self, client: httpx.AsyncClient, account: Json):
        admin = bearer(await sign_in(client, **account))
        ours, theirs = await self.place(client, admin, "451302"), await self.place(client, admin, "451321")
        await self.make(client, admin, "officer", "county_officer", ours["id"])
        await self.make(client, admin, "other", "county_officer", theirs["id"])
        officer = bearer(await sign_in(client, "officer", PASSWORD))
        listed = (await client.get("/v1/accounts", headers=officer)).json()["items"]
        assert [item["login"] for item in listed] == ["officer"]
        everybody = (await client.get("/v1/accounts", headers=admin)).json()["items"]
        assert [item["login"] for item in everybody] == ["admin", "officer", "other"]

    async def test_a_second_bootstrap_changes_nothing(
        self, client: httpx.AsyncClient, account: Json, app: FastAPI
    ):
        made = await ensure_admin(runtime_of(app).settings, "admin", "another-password")  # type: ignore[arg-type]
        assert made is False
        assert (await sign_in(client, **account)).status_code == 200


class TestClientCredentials:
    async def test_a_service_gets_a_token_that_reads_the_feed(self, client: httpx.AsyncClient):
        form = {
            "grant_type": "client_credentials",
            "client_id": "scheduling",
            "client_secret": "scheduling-secret",
        }
        token = await client.post("/v1/oauth/token", data=form)
        assert token.status_code == 200, token.text
        assert (await client.get("/v1/events", headers=bearer(token))).status_code == 200
        assert (await client.get("/v1/accounts", headers=bearer(token))).status_code == 403

    @pytest.mark.parametrize(
        ("change", "status", "error"),
        [
            ({"client_secret": "guess"}, 401, "invalid_client"),
            ({"client_id": "nobody"}, 401, "invalid_client"),
            ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ],
    )
    async def test_what_does_not_fit_is_refused_in_oauths_words(
        self, client: httpx.AsyncClient, change: Json, status: int, error: str
    ):
        form = {
            "grant_type": "client_credentials",
            "client_id": "scheduling",
            "client_secret": "scheduling-secret",
            **change,
        }
        answer = await client.post("/v1/oauth/token", data=form)
        assert (answer.status_code, answer.json()["error"]) == (status, error)


class TestKeys:
    async def test_after_a_rotation_old_tokens_still_verify_and_new_ones_use_the_new_key(
        self, client: httpx.AsyncClient, account: Json
    ):
        admin = bearer(await sign_in(client, **account))
        before = (await client.get("/.well-known/jwks.json")).json()["keys"]
        rotated = await client.post("/v1/signing-keys/rotate", json={}, headers=admin)
        assert rotated.status_code == 201
        after = (await client.get("/.well-known/jwks.json")).json()["keys"]
        assert {key["kid"] for key in after} == {before[0]["kid"], rotated.json()["kid"]}
        assert (await client.get("/v1/me", headers=admin)).status_code == 200
        fresh = bearer(await sign_in(client, **account))
        assert (await client.get("/v1/me", headers=fresh)).status_code == 200

    async def test_a_withdrawn_key_is_refused_at_once(self, client: httpx.AsyncClient, account: Json):
        admin = bearer(await sign_in(client, **account))
        rotated = await client.post("/v1/signing-keys/rotate", json={"withdraw": True}, headers=admin)
        assert rotated.status_code == 201
        assert (await client.get("/v1/me", headers=admin)).status_code == 401
        published = (await client.get("/.well-known/jwks.json")).json()["keys"]
        assert [key["kid"] for key in published] == [rotated.json()["kid"]]

    async def test_private_keys_are_encrypted_at_rest_and_never_published(
        self, client: httpx.AsyncClient, account: Json, app: FastAPI
    ):
        await sign_in(client, **account)
        async with runtime_of(app).database.reading() as session:
            stored = (await session.execute(text("SELECT private_pem FROM signing_keys"))).scalar_one()
        assert b"PRIVATE" not in bytes(stored)
        [key] = (await client.get("/.well-known/jwks.json")).json()["keys"]
        assert (key["alg"], "d" in key) == ("ES256", False)
