"""A second factor: set up, asked for, used once, taken away; over HTTP on a real database."""

from datetime import timedelta

import httpx
import pyotp
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json
from services.registry.tests.signing_in import NOW, Desk
from sqlalchemy import select, text

from registry.access import Role
from registry.app import create_app
from registry.settings import Settings
from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import runtime_of, settings_for

MINE = "/v1/my/second-factor"
SECOND = "/v1/session/second-factor"
LOGIN = "officer"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock) -> FastAPI:
    own = {"sign_in_free_failures": 9, "sign_in_lock_after": 5, "second_factor_roles": ["county_officer"]}
    return create_app(Settings(**settings_for(database, "registry", **own)), clock)


@pytest.fixture
def desk(client: httpx.AsyncClient, admin: Headers) -> Desk:
    return Desk(client, admin)


@pytest.fixture
async def account(desk: Desk, school: Json) -> Json:
    return await desk.account(LOGIN, school)


class Phone:
    """An authenticator app that was given the secret of `LOGIN`."""

    def __init__(self, client: httpx.AsyncClient, desk: Desk, clock: FixedClock) -> None:
        self._client, self._desk, self._clock = client, desk, clock
        self.secret = ""
        self.recovery_codes: list[str] = []

    def code(self) -> str:
        return pyotp.TOTP(self.secret).at(self._clock.now())

    async def set_up(self) -> Headers:
        """Returns the headers of who set it up; the code of this half minute is used up."""
        headers = await self._desk.sign_in(LOGIN)
        answer = await self._client.post(MINE, headers=headers)
        assert (answer.status_code, answer.headers["cache-control"]) == (201, "no-store")
        self.secret = answer.json()["secret"]
        done = await self._client.post(f"{MINE}/confirm", json={"code": self.code()}, headers=headers)
        assert (done.status_code, done.headers["cache-control"]) == (200, "no-store")
        self.recovery_codes = done.json()["recovery_codes"]
        return headers

    async def challenge(self) -> str:
        answer = (await self._desk.try_to_sign_in(LOGIN)).json()
        assert set(answer) == {"challenge", "wanted", "expires_in"}
        assert (answer["wanted"], answer["expires_in"]) == ("code", 600)
        challenge: str = answer["challenge"]
        return challenge

    async def offer(self, code: str, challenge: str | None = None) -> httpx.Response:
        body = {"challenge": challenge or await self.challenge(), "code": code}
        return await self._client.post(SECOND, json=body)


@pytest.fixture
def phone(client: httpx.AsyncClient, desk: Desk, clock: FixedClock, account: Json) -> Phone:
    return Phone(client, desk, clock)


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


class TestSetUp:
    async def test_it_counts_once_a_first_code_was_given(
        self, client: httpx.AsyncClient, desk: Desk, phone: Phone
    ):
        headers = await desk.sign_in(LOGIN)
        first = (await client.post(MINE, headers=headers)).json()
        assert first["uri"].startswith("otpauth://totp/")
        assert first["secret"] in first["uri"]
        await desk.sign_in(LOGIN)  # nothing confirmed yet
        wrong = await client.post(f"{MINE}/confirm", json={"code": "000000"}, headers=headers)
        assert code_of(wrong) == (409, "second-factor-code-wrong")
        headers = await phone.set_up()
        assert phone.secret != first["secret"]
        shown = (await client.get(MINE, headers=headers)).json()
        assert shown == {"active_since": "2026-09-01T08:00:00Z", "recovery_codes_left": 10, "required": False}
        assert code_of(await client.post(MINE, headers=headers)) == (409, "second-factor-active")

    async def test_neither_secret_nor_codes_can_be_read_in_the_database(self, app: FastAPI, phone: Phone):
        await phone.set_up()
        async with runtime_of(app).database.reading() as session:
            secret = (await session.execute(text("SELECT secret FROM second_factors"))).scalar_one()
            codes = (await session.execute(text("SELECT code_index FROM recovery_codes"))).scalars().all()
            changes = str((await session.execute(select(AuditEntry.changes))).scalars().all())
        assert phone.secret.encode() not in bytes(secret)
        assert (len(codes), {len(bytes(code)) for code in codes}) == (10, {32})
        assert not [each for each in (phone.secret, *phone.recovery_codes) if each in changes]


class TestSignIn:
    async def test_the_password_alone_gives_no_token(self, client: httpx.AsyncClient, phone: Phone):
        await phone.set_up()
        challenge = await phone.challenge()
        headers = {"Authorization": f"Bearer {challenge}"}
        assert (await client.get("/v1/me", headers=headers)).status_code == 401

    async def test_a_code_is_good_once_and_for_half_a_minute_either_way(
        self, client: httpx.AsyncClient, phone: Phone, clock: FixedClock
    ):
        await phone.set_up()
        assert code_of(await phone.offer(phone.code())) == (409, "second-factor-code-wrong")
        clock.advance(timedelta(seconds=30))
        used = phone.code()
        answer = await phone.offer(f"{used[:3]} {used[3:]}")
        assert answer.status_code == 200
        me = await client.get("/v1/me", headers={"Authorization": f"Bearer {answer.json()['access_token']}"})
        assert me.json()["login"] == LOGIN
        assert "shixun_refresh=" in answer.headers["set-cookie"]
        assert code_of(await phone.offer(used)) == (409, "second-factor-code-wrong")
        clock.advance(timedelta(seconds=30))
        late = phone.code()
        clock.advance(timedelta(seconds=30))
        assert (await phone.offer(late)).status_code == 200
        stale = phone.code()
        clock.advance(timedelta(seconds=60))
        assert code_of(await phone.offer(stale)) == (409, "second-factor-code-wrong")

    async def test_a_recovery_code_stands_in_once(self, client: httpx.AsyncClient, phone: Phone):
        headers = await phone.set_up()
        typed = phone.recovery_codes[0].lower().replace("-", " ")
        assert (await phone.offer(typed)).status_code == 200
        assert code_of(await phone.offer(typed)) == (409, "second-factor-code-wrong")
        assert (await client.get(MINE, headers=headers)).json()["recovery_codes_left"] == 9

    async def test_wrong_codes_lock_although_the_password_is_right_each_time(self, phone: Phone, desk: Desk):
        await phone.set_up()
        challenge = await phone.challenge()
        for _ in range(5):
            await phone.challenge()
            assert code_of(await phone.offer("000000", challenge)) == (409, "second-factor-code-wrong")
        assert code_of(await phone.offer(phone.code(), challenge)) == (429, "sign-in-blocked")
        assert (await desk.try_to_sign_in(LOGIN)).status_code == 429

    async def test_a_challenge_ends_by_time_by_a_change_and_when_made_up(
        self, phone: Phone, clock: FixedClock, client: httpx.AsyncClient, account: Json, admin: Headers
    ):
        await phone.set_up()
        ended = (409, "sign-in-challenge-ended")
        challenge = await phone.challenge()
        changed = "B" if challenge[40] == "A" else "A"
        for made_up in (challenge[:40] + changed + challenge[41:], "x", "师训"):
            assert code_of(await phone.offer(phone.code(), made_up)) == ended
        clock.advance(timedelta(minutes=10))
        assert code_of(await phone.offer(phone.code(), challenge)) == ended
        challenge = await phone.challenge()
        await client.post(f"/v1/accounts/{account['id']}/password-reset", headers=admin)
        assert code_of(await phone.offer(phone.code(), challenge)) == ended


class TestRequired:
    async def test_a_role_that_needs_one_sets_it_up_before_anything_else(
        self, client: httpx.AsyncClient, desk: Desk, county: Json, clock: FixedClock
    ):
        await desk.account("county.officer", county, "county_officer")
        began = (await desk.try_to_sign_in("county.officer")).json()
        assert (began["wanted"], "access_token" in began) == ("set_up", False)
        challenge = {"challenge": began["challenge"]}
        assert code_of(await client.post(SECOND, json={**challenge, "code": "123456"})) == (
            409,
            "sign-in-challenge-ended",
        )
        secret = (await client.post(f"{SECOND}/set-up", json=challenge)).json()["secret"]
        body = {**challenge, "code": pyotp.TOTP(secret).at(clock.now())}
        answer = await client.post(f"{SECOND}/confirm", json=body)
        assert (answer.status_code, len(answer.json()["recovery_codes"])) == (200, 10)
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        assert (await client.get(MINE, headers=headers)).json()["required"] is True
        assert (await desk.try_to_sign_in("county.officer")).json()["wanted"] == "code"
        assert code_of(await client.post(f"{SECOND}/set-up", json=challenge)) == (409, "second-factor-active")


class TestRemoval:
    async def test_it_needs_a_code(
        self, client: httpx.AsyncClient, desk: Desk, phone: Phone, clock: FixedClock
    ):
        headers = await phone.set_up()
        wrong = await client.post(f"{MINE}/remove", json={"code": "000000"}, headers=headers)
        assert code_of(wrong) == (409, "second-factor-code-wrong")
        clock.advance(timedelta(seconds=30))
        done = await client.post(f"{MINE}/remove", json={"code": phone.code()}, headers=headers)
        assert done.status_code == 204
        await desk.sign_in(LOGIN)
        again = await client.post(f"{MINE}/remove", json={"code": "000000"}, headers=headers)
        assert code_of(again) == (409, "second-factor-missing")


class TestReset:
    async def test_an_officer_takes_it_away_for_a_reason_and_every_session_ends(
        self,
        client: httpx.AsyncClient,
        desk: Desk,
        phone: Phone,
        account: Json,
        caller: CallerFactory,
        county: Json,
        app: FastAPI,
    ):
        own = await phone.set_up()
        officer = caller(Role.COUNTY_OFFICER, county["path"])
        address = f"/v1/accounts/{account['id']}/second-factor/reset"
        read = await client.get(f"/v1/accounts/{account['id']}", headers=officer)
        assert read.json()["has_second_factor"] is True
        assert (await client.post(address, json={"reason": " "}, headers=officer)).status_code == 422
        done = await client.post(address, json={"reason": "本人手机遗失"}, headers=officer)
        assert (done.status_code, done.json()["has_second_factor"]) == (200, False)
        assert (await client.get("/v1/my/sessions", headers=own)).json()["items"] == []
        await desk.sign_in(LOGIN)
        again = await client.post(address, json={"reason": "本人手机遗失"}, headers=officer)
        assert code_of(again) == (409, "second-factor-missing")
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry.changes).where(
                AuditEntry.subject == f"accounts/{account['id']}", AuditEntry.reason == "本人手机遗失"
            )
            [changes] = (await session.execute(query)).scalars().all()
        assert set(changes) == {"second_factor_at"}

    async def test_not_by_who_cannot_manage_the_account(
        self, client: httpx.AsyncClient, phone: Phone, account: Json, caller: CallerFactory, school: Json
    ):
        own = await phone.set_up()
        address = f"/v1/accounts/{account['id']}/second-factor/reset"
        body = {"reason": "本人手机遗失"}
        assert code_of(await client.post(address, json=body, headers=own)) == (403, "account-beyond-own")
        teacher = caller(Role.TEACHER, school["path"])
        assert (await client.post(address, json=body, headers=teacher)).status_code == 403
