"""Certificates over HTTP, on a real database."""

import asyncio
import base64

import httpx
import orjson
import pytest
from fastapi import FastAPI
from jose import jws
from services.evaluation.tests.api.test_surveys import respond, surveys_of
from services.evaluation.tests.conftest import (
    Callers,
    Headers,
    Json,
    Region,
    World,
    read,
    waiting_or_done,
)
from sqlalchemy import select, text

from evaluation.certificates.models import Certificate
from servicekit.testing.feed import feed_settled
from servicekit.testing.service import TEST_KEY, runtime_of
from servicekit.tokens import SigningKey


@pytest.fixture
def teacher(callers: Callers, region: Region) -> Headers:
    return callers.teacher(region.teacher)


@pytest.fixture
async def enrolled(world: World, region: Region) -> None:
    await world.enrol(region.teacher, region.programme)


async def certificates(client: httpx.AsyncClient, headers: Headers) -> list[Json]:
    found: list[Json] = (await read(client, "/v1/my/certificates", headers))["items"]
    return found


async def answer_survey(client: httpx.AsyncClient, headers: Headers) -> None:
    [survey] = await surveys_of(client, headers)
    answer = await respond(client, survey, headers)
    assert answer.status_code == 204, answer.text


@pytest.fixture
async def certificate(
    client: httpx.AsyncClient, world: World, region: Region, teacher: Headers, enrolled: None
) -> Json:
    """Of a programme of ten hours, eight of which were attended."""
    await world.attend(region.teacher, region.programme, "8.00")
    await answer_survey(client, teacher)
    await world.set_state(region.programme, "completed")
    [found] = await certificates(client, teacher)
    return found


async def verify(client: httpx.AsyncClient, token: str, language: str = "zh-CN") -> Json:
    headers = {"Accept-Language": language}
    answer = await client.post("/v1/certificates/verification", json={"jwt": token}, headers=headers)
    assert answer.status_code == 200, answer.text
    body: Json = answer.json()
    return body


class TestIssue:
    async def test_it_is_issued_when_the_programme_is_completed(self, certificate: Json, region: Region):
        assert certificate["holder_name"] == "韦春兰"
        assert certificate["programme_title"] == region.programme["title"]
        assert (certificate["hours"], certificate["recognised"]) == (10, 8)
        assert certificate["issuer_name"] == region.county["name"]
        assert certificate["issued_on"] == "2026-11-25"
        assert certificate["number"].startswith("SX2026-")

    async def test_an_answer_that_comes_later_brings_it(
        self, client: httpx.AsyncClient, world: World, region: Region, teacher: Headers, enrolled: None
    ):
        await world.attend(region.teacher, region.programme, "8.00")
        await world.set_state(region.programme, "completed")
        assert await certificates(client, teacher) == []
        await answer_survey(client, teacher)
        assert len(await certificates(client, teacher)) == 1

    async def test_hours_that_come_later_bring_it(
        self, client: httpx.AsyncClient, world: World, region: Region, teacher: Headers, enrolled: None
    ):
        await world.attend(region.teacher, region.programme, "7.99")
        await answer_survey(client, teacher)
        await world.set_state(region.programme, "completed")
        assert await certificates(client, teacher) == []
        await world.attend(region.teacher, region.programme, "0.01")
        assert len(await certificates(client, teacher)) == 1

    async def test_an_answer_while_the_programme_is_being_completed_is_not_lost(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        teacher: Headers,
        enrolled: None,
    ):
        await world.attend(region.teacher, region.programme, "8.00")
        database = runtime_of(app).database
        async with database.transaction() as uow:
            completed = world.event(
                "scheduling.programme.state_changed.v1",
                f"programmes/{region.programme['programme_id']}",
                {**region.programme, "state": "completed"},
            )
            await world.handle(uow, completed)  # nobody has answered yet
            answering = asyncio.create_task(answer_survey(client, teacher))
            await waiting_or_done(database, answering)
        await answering
        assert len(await certificates(client, teacher)) == 1

    async def test_before_the_end_there_is_none(
        self, client: httpx.AsyncClient, world: World, region: Region, teacher: Headers, enrolled: None
    ):
        await world.attend(region.teacher, region.programme, "10.00")
        await answer_survey(client, teacher)
        assert await certificates(client, teacher) == []

    async def test_who_withdrew_gets_none(
        self, client: httpx.AsyncClient, world: World, region: Region, teacher: Headers
    ):
        enrolment = await world.enrol(region.teacher, region.programme)
        await world.attend(region.teacher, region.programme, "10.00")
        await answer_survey(client, teacher)
        await world.withdraw(enrolment)
        await world.set_state(region.programme, "completed")
        assert await certificates(client, teacher) == []

    async def test_told_again_it_stays_one_and_the_same(
        self, client: httpx.AsyncClient, world: World, region: Region, teacher: Headers, certificate: Json
    ):
        await world.set_state(region.programme, "completed")
        await world.attend(region.teacher, region.programme, "2.00")
        assert await certificates(client, teacher) == [certificate]

    async def test_everybody_due_is_certified_at_once_with_one_key(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        people = [await world.person(region.school, f"教师{number}") for number in range(3)]
        for person in people:
            await world.enrol(person, region.programme)
            await world.attend(person, region.programme, "9.00")
            await answer_survey(client, callers.teacher(person))
        await world.set_state(region.programme, "completed")
        issued = [(await certificates(client, callers.teacher(person)))[0] for person in people]
        assert len({each["number"] for each in issued}) == 3
        assert len((await read(client, "/v1/credential-keys"))["keys"]) == 1

    async def test_it_is_announced(
        self, app: FastAPI, client: httpx.AsyncClient, region: Region, callers: Callers, certificate: Json
    ):
        await feed_settled(runtime_of(app).database)
        events = (await read(client, "/v1/events", callers.service()))["items"]
        [event] = [each for each in events if each["type"] == "evaluation.certificate.issued.v1"]
        assert event["data"]["number"] == certificate["number"]
        assert event["data"]["person_id"] == region.teacher["person_id"]
        assert event["scope"] == event["data"]["path"] == region.school["path"]

    async def test_the_key_that_signs_is_stored_encrypted(self, app: FastAPI, certificate: Json):
        async with runtime_of(app).database.reading() as session:
            rows = (await session.execute(text("SELECT private_pem FROM credential_keys"))).scalars()
        [stored] = rows
        assert b"PRIVATE KEY" not in stored
        assert TEST_KEY.get_secret_value().encode() not in stored


class TestVerifyNumber:
    async def test_everybody_sees_that_it_is_good_and_part_of_the_name(
        self, client: httpx.AsyncClient, region: Region, certificate: Json
    ):
        answer = await client.get(f"/v1/certificates/{certificate['number']}/verification")
        assert answer.json() == {
            "state": "valid",
            "certificate": {
                "number": certificate["number"],
                "holder_name": "韦**",
                "programme_title": region.programme["title"],
                "hours": 10,
                "issuer_name": region.county["name"],
                "issued_on": "2026-11-25",
                "revoked_at": None,
            },
        }
        assert region.teacher["person_id"] not in answer.text
        assert "春兰" not in answer.text

    async def test_a_number_nobody_gave_is_unknown(self, client: httpx.AsyncClient):
        found = await read(client, "/v1/certificates/SX2026-000000000000/verification")
        assert found == {"state": "unknown", "certificate": None}


class TestVerifyToken:
    async def test_what_was_issued_is_good(self, client: httpx.AsyncClient, certificate: Json):
        found = await verify(client, certificate["jwt"])
        assert (found["valid"], found["reason"]) == (True, None)
        assert found["certificate"]["holder_name"] == "韦**"

    async def test_anybody_can_check_it_with_the_published_key(
        self, client: httpx.AsyncClient, certificate: Json
    ):
        kid: str = jws.get_unverified_header(certificate["jwt"])["kid"]
        prefix = "http://test.invalid/api/evaluation"  # where the gateway puts this service
        assert kid.startswith(f"{prefix}/v1/credential-keys/")
        key = await read(client, kid.removeprefix(prefix))
        assert "d" not in key
        claims = orjson.loads(jws.verify(certificate["jwt"], key, algorithms=["ES256"]))
        assert claims["credentialSubject"]["achievement"]["humanCode"] == certificate["number"]
        assert key in (await read(client, "/v1/credential-keys"))["keys"]

    async def test_a_changed_one_is_not_and_it_says_why(self, client: httpx.AsyncClient, certificate: Json):
        head, payload, signature = certificate["jwt"].split(".")
        claims = orjson.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        claims["credentialSubject"]["creditsEarned"] = 100
        forged = base64.urlsafe_b64encode(orjson.dumps(claims)).decode().rstrip("=")
        found = await verify(client, f"{head}.{forged}.{signature}")
        assert (found["valid"], found["reason"], found["certificate"]) == (False, "signature", None)
        assert found["detail"] == "签名不符：凭证签发后被改动过"
        english = await verify(client, f"{head}.{forged}.{signature}", "en")
        assert english["detail"] == "the signature does not match: the token was changed after it was signed"

    async def test_every_other_spelling_of_its_end_is_refused(
        self, client: httpx.AsyncClient, certificate: Json
    ):
        token = certificate["jwt"]
        for last in {"A", "Q", "g", "w", "B", "x", "_"} - {token[-1]}:
            assert (await verify(client, token[:-1] + last))["valid"] is False

    async def test_one_signed_by_somebody_else_is_refused(self, client: httpx.AsyncClient, certificate: Json):
        payload = jws.get_unverified_claims(certificate["jwt"])
        other = SigningKey.generate()
        kid = jws.get_unverified_header(certificate["jwt"])["kid"]
        borrowed = jws.sign(payload, other.private_pem, headers={"kid": kid}, algorithm="ES256")
        assert (await verify(client, borrowed))["reason"] == "signature"
        own = kid.rpartition("/")[0] + f"/{other.kid}"
        named = jws.sign(payload, other.private_pem, headers={"kid": own}, algorithm="ES256")
        assert (await verify(client, named))["reason"] == "unknown-key"

    @pytest.mark.parametrize("token", ["nonsense", "a.b.c", "。"])
    async def test_what_is_no_token_is_told_as_such(self, client: httpx.AsyncClient, token: str):
        assert (await verify(client, token))["reason"] == "malformed"

    async def test_a_revoked_one_is_told_as_such(
        self, app: FastAPI, client: httpx.AsyncClient, certificate: Json
    ):
        async with runtime_of(app).database.transaction() as uow:
            [row] = (await uow.session.execute(select(Certificate))).scalars()
            row.revoke(uow.clock.now(), "冒名参训")
        found = await verify(client, certificate["jwt"])
        assert (found["valid"], found["reason"]) == (False, "revoked")
        looked_up = await read(client, f"/v1/certificates/{certificate['number']}/verification")
        assert looked_up["state"] == "revoked"
        assert looked_up["certificate"]["revoked_at"] is not None


class TestKeys:
    async def test_before_the_first_certificate_there_is_none(self, client: httpx.AsyncClient):
        assert await read(client, "/v1/credential-keys") == {"keys": []}

    async def test_an_unknown_one_is_not_found(self, client: httpx.AsyncClient, region: Region):
        answer = await client.get(f"/v1/credential-keys/{region.city['organisation_id']}")
        assert (answer.status_code, answer.json()["code"]) == (404, "credential-key-not-found")
