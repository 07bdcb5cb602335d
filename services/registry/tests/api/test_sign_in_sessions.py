"""Where somebody is signed in, and how that ends, over HTTP on a real database."""

from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json
from services.registry.tests.signing_in import NOW, Desk, cookie_of

from registry.access import Role
from registry.app import create_app
from registry.identity.sign_ins.service import forget_sessions
from registry.settings import Settings
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of, settings_for

PHONE = (
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8"
)
OFFICE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    return create_app(Settings(**settings_for(database, "registry")), clock)


@pytest.fixture
async def desk(client: httpx.AsyncClient, admin: Headers, school: Json) -> Desk:
    desk = Desk(client, admin)
    await desk.account("officer", school)
    return desk


async def sessions(client: httpx.AsyncClient, headers: Headers) -> list[Json]:
    answer = await client.get("/v1/my/sessions", headers=headers)
    assert answer.status_code == 200, answer.text
    items: list[Json] = answer.json()["items"]
    return items


async def refresh(client: httpx.AsyncClient, signed_in: httpx.Response) -> httpx.Response:
    return await client.post("/v1/session/refresh", headers=cookie_of(signed_in))


class TestList:
    async def test_it_says_where_from_when_with_what_and_which_is_this_one(
        self, client: httpx.AsyncClient, desk: Desk, clock: FixedClock
    ):
        phone = await desk.try_to_sign_in("officer", address="2001:db8:1:2::3", **{"User-Agent": PHONE})
        clock.advance(timedelta(minutes=5))
        office = await desk.sign_in("officer", **{"User-Agent": OFFICE})
        clock.advance(timedelta(minutes=5))
        await refresh(client, phone)
        here, there = await sessions(client, office)
        assert (here["browser"], here["system"], here["address"], here["current"]) == (
            "Edge",
            "Windows",
            "10.20.*.*",
            True,
        )
        assert (there["browser"], there["system"], there["address"], there["current"]) == (
            "WeChat",
            "Android",
            "2001:db8:1:*",
            False,
        )
        assert (there["started_at"], there["last_used_at"]) == (
            "2026-09-01T08:00:00Z",
            "2026-09-01T08:10:00Z",
        )

    async def test_over_are_those_signed_out_of_or_left_unused(
        self, client: httpx.AsyncClient, desk: Desk, clock: FixedClock
    ):
        left = await desk.try_to_sign_in("officer")
        await client.request("DELETE", "/v1/session", headers=cookie_of(left))
        await desk.sign_in("officer")
        clock.advance(timedelta(days=15))
        assert len(await sessions(client, await desk.sign_in("officer"))) == 1

    async def test_a_program_has_none(self, client: httpx.AsyncClient, caller: CallerFactory):
        assert await sessions(client, caller(Role.TEACHER)) == []
        assert await sessions(client, caller(Role.TEACHER, actor_id="service:scheduling")) == []

    async def test_pages_follow_each_other_by_as_many_statements_however_many_there_are(
        self, client: httpx.AsyncClient, desk: Desk, app: FastAPI
    ):
        headers = [await desk.sign_in("officer") for _ in range(5)][-1]
        counts = []
        for limit in (1, 4):
            with recorded_statements(runtime_of(app).database) as statements:
                page = (await client.get("/v1/my/sessions", params={"limit": limit}, headers=headers)).json()
            counts.append(len(statements))
            assert len(page["items"]) == limit
        assert counts[0] == counts[1]
        again = {"limit": 4, "cursor": page["next_cursor"]}
        rest = (await client.get("/v1/my/sessions", params=again, headers=headers)).json()["items"]
        assert len({item["id"] for item in page["items"] + rest}) == 5

    async def test_old_ones_are_forgotten(
        self, client: httpx.AsyncClient, desk: Desk, app: FastAPI, clock: FixedClock
    ):
        signed_in = await desk.try_to_sign_in("officer")
        clock.advance(timedelta(days=120))
        await forget_sessions(runtime_of(app).database)
        assert (await refresh(client, signed_in)).json()["code"] == "session-ended"


class TestEnd:
    async def test_one_of_mine(self, client: httpx.AsyncClient, desk: Desk):
        lost = await desk.try_to_sign_in("officer")
        here = await desk.sign_in("officer")
        [other] = [item for item in await sessions(client, here) if not item["current"]]
        answer = await client.delete(f"/v1/my/sessions/{other['id']}", headers=here)
        assert answer.status_code == 204
        assert (await refresh(client, lost)).json()["code"] == "session-ended"
        assert [item["current"] for item in await sessions(client, here)] == [True]
        again = await client.delete(f"/v1/my/sessions/{other['id']}", headers=here)
        assert (again.status_code, again.json()["code"]) == (404, "sign-in-session-not-found")

    async def test_none_of_others(self, client: httpx.AsyncClient, desk: Desk, school: Json):
        await desk.account("other", school)
        [theirs] = await sessions(client, await desk.sign_in("other"))
        answer = await client.delete(f"/v1/my/sessions/{theirs['id']}", headers=await desk.sign_in("officer"))
        assert answer.status_code == 404

    async def test_everywhere_else(self, client: httpx.AsyncClient, desk: Desk):
        lost = [await desk.try_to_sign_in("officer") for _ in range(2)]
        kept = await desk.try_to_sign_in("officer")
        headers = {"Authorization": f"Bearer {kept.json()['access_token']}"}
        answer = await client.post("/v1/my/sessions/end-others", headers=headers)
        assert answer.json() == {"ended": 2}
        assert [(await refresh(client, each)).status_code for each in (*lost, kept)] == [401, 401, 200]

    async def test_a_stolen_refresh_token_ends_the_session_it_belongs_to(
        self, client: httpx.AsyncClient, desk: Desk, clock: FixedClock
    ):
        stolen = await desk.try_to_sign_in("officer")
        current = await refresh(client, stolen)
        clock.advance(timedelta(minutes=1))
        assert (await refresh(client, stolen)).status_code == 401
        assert (await refresh(client, current)).status_code == 401
        here = await desk.sign_in("officer")
        assert [item["current"] for item in await sessions(client, here)] == [True]

    async def test_an_officer_ends_those_of_an_account_they_manage(
        self, client: httpx.AsyncClient, desk: Desk, school: Json, county: Json, caller: CallerFactory
    ):
        account = await desk.account("teacher", school, "teacher")
        signed_in = await desk.try_to_sign_in("teacher")
        officer = caller(Role.COUNTY_OFFICER, county["path"])
        url = f"/v1/accounts/{account['id']}/sessions"
        [shown] = (await client.get(url, headers=officer)).json()["items"]
        assert (shown["address"], shown["current"]) == ("10.20.*.*", False)
        assert (await client.post(f"{url}/end", headers=officer)).json() == {"ended": 1}
        assert (await refresh(client, signed_in)).status_code == 401
        teacher = caller(Role.TEACHER, school["path"])
        assert (await client.get(url, headers=teacher)).status_code == 403
