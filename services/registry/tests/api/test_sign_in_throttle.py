"""Failed sign-ins slow down and lock, whoever's login it is, over HTTP on a real database."""

from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.signing_in import NOW, Desk
from sqlalchemy import select, text

from registry.access import Role
from registry.app import create_app
from registry.identity.throttle.service import forget_failures
from registry.settings import Settings
from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import runtime_of, settings_for


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    own = {
        "sign_in_free_failures": 2,
        "sign_in_first_delay": timedelta(seconds=4),
        "sign_in_lock_after": 5,
        "sign_in_address_lock_after": 8,
    }
    return create_app(Settings(**settings_for(database, "registry", **own)), clock)


@pytest.fixture
def desk(client: httpx.AsyncClient, admin: Headers) -> Desk:
    return Desk(client, admin)


@pytest.fixture
async def account(desk: Desk, school: Json) -> Json:
    return await desk.account("officer", school)


async def lock(desk: Desk, clock: FixedClock, login: str, address: str = "10.0.0.9") -> None:
    for _ in range(5):
        await desk.fail(login, 1, address=address)
        clock.advance(timedelta(seconds=30))


class TestBackOff:
    async def test_after_some_failures_each_costs_twice_the_waiting(
        self, desk: Desk, account: Json, clock: FixedClock
    ):
        assert await desk.fail("officer", 4) == [401, 401, 401, 429]
        blocked = await desk.try_to_sign_in("officer")
        assert (blocked.status_code, blocked.json()["code"]) == (429, "sign-in-blocked")
        assert (blocked.headers["retry-after"], blocked.json()["params"]) == ("4", {"retry_after": 4})
        clock.advance(timedelta(seconds=4))
        assert await desk.fail("officer", 2) == [401, 429]
        assert (await desk.try_to_sign_in("officer")).headers["retry-after"] == "8"

    async def test_a_good_sign_in_starts_the_count_anew(self, desk: Desk, account: Json):
        await desk.fail("officer", 2)
        await desk.sign_in("officer")
        assert await desk.fail("officer", 3) == [401, 401, 401]

    async def test_so_does_quiet(self, desk: Desk, account: Json, clock: FixedClock):
        await desk.fail("officer", 2)
        clock.advance(timedelta(hours=2))
        assert await desk.fail("officer", 3) == [401, 401, 401]

    @pytest.mark.parametrize("login", ["officer", "nobody", " OFFICER "])
    async def test_a_login_that_nobody_has_is_told_the_same(
        self, desk: Desk, account: Json, clock: FixedClock, login: str
    ):
        answers = []
        for _ in range(8):
            answer = await desk.try_to_sign_in(login, "wrong")
            clock.advance(timedelta(seconds=1))
            answers.append((answer.status_code, answer.json()["code"], answer.headers.get("retry-after")))
        failed = (401, "login-failed", None)
        blocked = [(429, "sign-in-blocked", str(seconds)) for seconds in (3, 2, 1)]
        assert answers == [failed, failed, failed, *blocked, failed, (429, "sign-in-blocked", "7")]

    async def test_a_password_is_not_looked_at_while_it_is_locked(
        self, desk: Desk, account: Json, clock: FixedClock
    ):
        await lock(desk, clock, "officer")
        answer = await desk.try_to_sign_in("officer")
        assert answer.status_code == 429
        assert 60 < int(answer.headers["retry-after"]) <= 900
        clock.advance(timedelta(minutes=15))
        await desk.sign_in("officer")

    async def test_an_address_is_locked_for_every_login(self, desk: Desk, account: Json, clock: FixedClock):
        statuses = [(await desk.fail(f"guess{number}", 1, address="192.0.2.1"))[0] for number in range(9)]
        assert statuses == [401] * 8 + [429]
        assert (await desk.try_to_sign_in("officer", address="192.0.2.1")).status_code == 429
        await desk.sign_in("officer", address="192.0.2.2")

    async def test_neither_logins_nor_addresses_are_kept(self, desk: Desk, app: FastAPI):
        await desk.fail("typed-a-password-here", 1, address="192.0.2.1")
        async with runtime_of(app).database.reading() as session:
            kept = (await session.execute(text("SELECT subject_index FROM sign_in_throttles"))).scalars()
            assert [len(bytes(index)) for index in kept] == [32, 32]

    async def test_what_has_been_quiet_for_days_is_dropped(self, desk: Desk, app: FastAPI, clock: FixedClock):
        await desk.fail("nobody", 1)
        clock.advance(timedelta(days=8))
        await forget_failures(runtime_of(app).database)
        async with runtime_of(app).database.reading() as session:
            assert (await session.execute(text("SELECT count(*) FROM sign_in_throttles"))).scalar() == 0


class TestUnlock:
    async def unlock(self, client: httpx.AsyncClient, account: Json, headers: Headers) -> httpx.Response:
        return await client.post(f"/v1/accounts/{account['id']}/unlock", headers=headers)

    async def test_who_manages_the_account_sees_the_lock_and_lifts_it(
        self,
        client: httpx.AsyncClient,
        desk: Desk,
        account: Json,
        clock: FixedClock,
        caller: CallerFactory,
        county: Json,
        app: FastAPI,
    ):
        await lock(desk, clock, "officer")
        officer = caller(Role.COUNTY_OFFICER, county["path"])
        shown = (await client.get(f"/v1/accounts/{account['id']}", headers=officer)).json()
        assert (shown["may_manage"], shown["blocked_until"]) == (True, "2026-09-01T08:17:00Z")
        [listed] = (await client.get("/v1/accounts", headers=officer)).json()["items"]
        assert listed == shown
        answer = await self.unlock(client, account, officer)
        assert (answer.status_code, answer.json()["blocked_until"]) == (200, None)
        await desk.sign_in("officer")
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry.changes).where(AuditEntry.subject == f"accounts/{account['id']}")
            changed = [set(changes) for changes in (await session.execute(query)).scalars()]
        assert {"locked_at"} in changed
        assert {"unlocked_at"} in changed

    async def test_not_by_an_equal_elsewhere_nor_by_who_has_less(
        self,
        client: httpx.AsyncClient,
        desk: Desk,
        county: Json,
        school: Json,
        tree: Tree,
        caller: CallerFactory,
    ):
        account = await desk.account("county.officer", county, "county_officer")
        elsewhere = caller(Role.COUNTY_OFFICER, (await tree.add("451321"))["path"])
        assert (await self.unlock(client, account, elsewhere)).json()["code"] == "account-not-found"
        both = await desk.account("both", school)
        headers = caller(Role.SCHOOL_OFFICER, school["path"])
        assert (await self.unlock(client, both, headers)).status_code == 200
        below = caller(Role.SCHOOL_OFFICER, county["path"])
        refused = await self.unlock(client, account, below)
        assert (refused.status_code, refused.json()["code"]) == (403, "account-beyond-own")

    async def test_nobody_manages_their_own(self, client: httpx.AsyncClient, desk: Desk, account: Json):
        refused = await self.unlock(client, account, await desk.sign_in("officer"))
        assert refused.json()["code"] == "account-beyond-own"
