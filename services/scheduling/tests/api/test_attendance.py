"""Signing in and out over HTTP, on a real database, by a clock that the test moves."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.conftest import CallerFactory, Teacher, World
from services.scheduling.tests.factories.enrolments import Enrolments
from services.scheduling.tests.factories.programmes import Json, Programmes
from services.scheduling.tests.factories.registry import Person, Registry
from services.scheduling.tests.factories.sessions import AFTERNOON, Sessions
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from scheduling.access import Role
from servicekit.clock import FixedClock
from servicekit.ids import new_id
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database

BEGINS, ENDS = datetime(2026, 10, 10, 1, tzinfo=UTC), datetime(2026, 10, 10, 3, 30, tzinfo=UTC)


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


class Class:
    """A running programme with one session, its expert, and one trainee."""

    def __init__(self, programme: Json, session: Json, expert: Person, trainee: Person) -> None:
        self.programme = programme
        self.session = session
        self.expert = expert
        self.trainee = trainee


@pytest.fixture
async def taught(
    programmes: Programmes, sessions: Sessions, enrolments: Enrolments, registry: Registry, world: World
) -> Class:
    expert, trainee = await registry.person(world.other_school, "覃教授"), await registry.person(world.school)
    programme = await programmes.open(world.city)
    await enrolments.place(programme, trainee)
    session = await sessions.plan(programme, expert, await sessions.venue(world.city))
    programme = await programmes.take(programme, ["start"])
    return Class(programme, session, expert, trainee)


def move_to(clock: FixedClock, at: datetime) -> None:
    clock.advance(at - clock.now())


class TestSigning:
    async def test_in_and_out_by_the_picture_earn_the_hours(
        self,
        client: httpx.AsyncClient,
        app: FastAPI,
        caller: CallerFactory,
        sessions: Sessions,
        taught: Class,
        clock: FixedClock,
    ):
        move_to(clock, BEGINS - timedelta(minutes=5))
        code = await sessions.code(taught.session)
        signed = await sessions.sign(taught.trainee, token=code["token"])
        assert (signed.status_code, signed.json()["method"], signed.json()["hours"]) == (201, "qr", 0)
        move_to(clock, ENDS)
        code = await sessions.code(taught.session, "out")
        signed = await sessions.sign(taught.trainee, token=code["token"])
        assert (signed.status_code, signed.json()["hours"]) == (201, 3)

        await feed_settled(runtime_of(app).database)
        params = {"type": "scheduling.attendance.completed.v1"}
        feed = await client.get("/v1/events", params=params, headers=caller(Role.SERVICE))
        [event] = [each for each in feed.json()["items"] if each["type"] == params["type"]]
        assert event["data"]["person_id"] == str(taught.trainee.id)
        assert (event["data"]["hours"], event["data"]["level"]) == ("3.00", "municipal")
        assert event["data"]["signed_out_at"] == "2026-10-10T03:30:00Z"
        assert event["scope"] == taught.trainee.organisation.path

    async def test_the_six_digits_do_as_well(self, sessions: Sessions, taught: Class, clock: FixedClock):
        move_to(clock, BEGINS)
        code = await sessions.code(taught.session)
        signed = await sessions.sign(taught.trainee, session_id=taught.session["id"], code=code["code"])
        assert (signed.status_code, signed.json()["method"]) == (201, "code")

    @pytest.mark.clause("LZ-27", parts="S")
    async def test_the_expert_shows_the_code_too_and_a_trainee_does_not(
        self,
        client: httpx.AsyncClient,
        sessions: Sessions,
        teacher: Teacher,
        taught: Class,
    ):
        await sessions.code(taught.session, headers=teacher(taught.expert))
        answer = await client.get(
            f"/v1/sessions/{taught.session['id']}/sign-code", headers=teacher(taught.trainee)
        )
        assert told(answer) == (404, "session-not-found")

    async def test_a_second_time_is_told_and_changes_nothing(
        self, sessions: Sessions, taught: Class, clock: FixedClock
    ):
        move_to(clock, BEGINS)
        code = await sessions.code(taught.session)
        await sessions.sign(taught.trainee, token=code["token"])
        again = await sessions.sign(taught.trainee, token=code["token"])
        assert told(again) == (409, "signed-already")
        assert "2026-10-10 09:00" in again.json()["detail"]


class TestCodes:
    async def test_one_that_was_passed_on_is_outdated_half_a_minute_later(
        self, sessions: Sessions, taught: Class, clock: FixedClock
    ):
        move_to(clock, BEGINS)
        code = await sessions.code(taught.session)
        clock.advance(timedelta(seconds=29))
        assert (await sessions.sign(taught.trainee, token=code["token"])).status_code == 201
        clock.advance(timedelta(seconds=1))
        assert told(await sessions.sign(taught.trainee, token=code["token"])) == (409, "sign-code-outdated")
        assert code["valid_until"] == "2026-10-10T01:00:30Z"

    async def test_it_changes_every_step(self, sessions: Sessions, taught: Class, clock: FixedClock):
        move_to(clock, BEGINS)
        seen = set()
        for _ in range(5):
            code = await sessions.code(taught.session)
            seen |= {code["token"], code["code"]}
            clock.advance(timedelta(seconds=15))
        assert len(seen) == 10

    @pytest.mark.parametrize("place", [0, 10, 16, 20, 24, 30, 40])
    async def test_no_bit_of_it_can_be_changed(
        self, sessions: Sessions, taught: Class, clock: FixedClock, place: int
    ):
        move_to(clock, BEGINS)
        token = (await sessions.code(taught.session))["token"]
        forged = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        assert told(await sessions.sign(taught.trainee, token=forged)) == (422, "sign-code-forged")

    @pytest.mark.parametrize("token", ["nonsense", "签到", "A" * 55])
    async def test_nonsense_is_refused(
        self, sessions: Sessions, taught: Class, clock: FixedClock, token: str
    ):
        move_to(clock, BEGINS)
        assert told(await sessions.sign(taught.trainee, token=token)) == (422, "sign-code-forged")

    async def test_the_code_of_one_session_is_none_of_another(
        self, sessions: Sessions, taught: Class, clock: FixedClock
    ):
        venue = {"id": taught.session["venue_id"]}
        other = await sessions.plan(taught.programme, taught.expert, venue, **AFTERNOON)
        move_to(clock, BEGINS)
        code = await sessions.code(taught.session)
        answer = await sessions.sign(taught.trainee, session_id=other["id"], code=code["code"])
        assert told(answer) == (422, "sign-code-forged")

    async def test_guessing_is_stopped(self, sessions: Sessions, taught: Class, clock: FixedClock):
        move_to(clock, BEGINS)
        good = (await sessions.code(taught.session))["code"]
        wrong = f"{(int(good) + 1) % 1_000_000:06}"
        for _ in range(5):
            answer = await sessions.sign(taught.trainee, session_id=taught.session["id"], code=wrong)
            assert told(answer) == (422, "sign-code-forged")
        answer = await sessions.sign(taught.trainee, session_id=taught.session["id"], code=good)
        assert told(answer) == (429, "sign-code-too-many-wrong")
        clock.advance(timedelta(minutes=5, seconds=1))
        good = (await sessions.code(taught.session))["code"]
        answer = await sessions.sign(taught.trainee, session_id=taught.session["id"], code=good)
        assert answer.status_code == 201

    @pytest.mark.parametrize(
        "body", [{}, {"code": "123456"}, {"session_id": str(new_id())}, {"token": "x", "code": "123456"}]
    )
    async def test_one_of_the_two_ways_is_needed(self, sessions: Sessions, taught: Class, body: Json):
        answer = await sessions.sign(taught.trainee, **body)
        assert told(answer) == (422, "invalid-input")
        assert [error["code"] for error in answer.json()["errors"]] == ["sign-one-of-two"]


@pytest.mark.clause("LZ-27", parts="S")
class TestWindows:
    @pytest.mark.parametrize(
        ("direction", "at", "code"),
        [
            ("in", BEGINS - timedelta(minutes=31), "signing-too-early"),
            ("in", ENDS + timedelta(minutes=1), "signing-too-late"),
            ("out", BEGINS + timedelta(minutes=30), "signed-out-before-in"),
        ],
    )
    async def test_outside_it_is_refused_with_the_times(
        self,
        sessions: Sessions,
        taught: Class,
        clock: FixedClock,
        direction: str,
        at: datetime,
        code: str,
    ):
        move_to(clock, at)
        shown = await sessions.code(taught.session, direction)
        answer = await sessions.sign(taught.trainee, token=shown["token"])
        assert told(answer) == (409, code)

    async def test_leaving_early_is_refused(self, sessions: Sessions, taught: Class, clock: FixedClock):
        move_to(clock, BEGINS)
        await sessions.sign(taught.trainee, token=(await sessions.code(taught.session))["token"])
        move_to(clock, ENDS - timedelta(minutes=11))
        shown = await sessions.code(taught.session, "out")
        answer = await sessions.sign(taught.trainee, token=shown["token"])
        assert told(answer) == (409, "signing-too-early")
        assert "2026-10-10 11:20" in answer.json()["detail"]

    async def test_who_is_not_enrolled_cannot(
        self, sessions: Sessions, taught: Class, clock: FixedClock, registry: Registry, world: World
    ):
        stranger = await registry.person(world.school, "路人")
        move_to(clock, BEGINS)
        shown = await sessions.code(taught.session)
        answer = await sessions.sign(stranger, token=shown["token"])
        assert told(answer) == (403, "attendance-not-enrolled")

    async def test_not_before_the_programme_runs(
        self,
        programmes: Programmes,
        sessions: Sessions,
        enrolments: Enrolments,
        registry: Registry,
        world: World,
        clock: FixedClock,
    ):
        expert, trainee = await registry.person(world.school, "专家"), await registry.person(world.school)
        programme = await programmes.open(world.city)
        await enrolments.place(programme, trainee)
        session = await sessions.plan(programme, expert, await sessions.venue(world.city))
        move_to(clock, BEGINS)
        answer = await sessions.sign(trainee, token=(await sessions.code(session))["token"])
        assert told(answer) == (409, "attendance-programme-not-running")


class TestRollCall:
    async def test_each_person_is_answered_for(
        self,
        client: httpx.AsyncClient,
        sessions: Sessions,
        taught: Class,
        clock: FixedClock,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        stranger = await registry.person(world.school, "路人")
        move_to(clock, BEGINS)
        body = {"direction": "in", "person_ids": [str(taught.trainee.id), str(stranger.id)]}
        url = f"/v1/sessions/{taught.session['id']}/roll-call"
        answer = await client.post(url, json=body, headers=teacher(taught.expert))
        assert answer.status_code == 200, answer.text
        assert (answer.json()["taken"], answer.json()["refused"]) == (1, 1)
        assert [row["code"] for row in answer.json()["rows"]] == [None, "attendance-no-place"]
        refused = await client.post(url, json=body, headers=teacher(taught.trainee))
        assert told(refused) == (404, "session-not-found")

    async def test_the_list_shows_who_is_there_at_a_constant_cost(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        sessions: Sessions,
        enrolments: Enrolments,
        taught: Class,
        clock: FixedClock,
        registry: Registry,
        world: World,
        programmes: Programmes,
    ):
        url = f"/v1/sessions/{taught.session['id']}/attendance"
        counts = []
        for _ in range(2):
            with recorded_statements(runtime_of(app).database) as statements:
                answer = await client.get(url, headers=sessions.officer)
            counts.append(len(statements))
            move_to(clock, BEGINS)
            await sessions.sign(taught.trainee, token=(await sessions.code(taught.session))["token"])
        assert counts == [3, 3]
        [row] = answer.json()["items"]
        assert (row["name"], row["signed_in_at"], row["signed_out_at"]) == (
            "韦春兰",
            "2026-10-10T01:00:00Z",
            None,
        )
        shown = await sessions.code(taught.session)
        assert (shown["expected"], shown["signed_in"], shown["signed_out"]) == (1, 1, 0)


class TestRecords:
    async def test_the_database_refuses_to_change_one(
        self, db: Database, sessions: Sessions, taught: Class, clock: FixedClock
    ):
        move_to(clock, BEGINS)
        await sessions.sign(taught.trainee, token=(await sessions.code(taught.session))["token"])
        for statement in ("UPDATE sign_records SET at = now()", "DELETE FROM sign_records"):
            with pytest.raises(DBAPIError, match="append-only"):
                async with db.transaction() as uow:
                    await uow.session.execute(text(statement))

    async def test_two_scans_at_once_leave_one_record(
        self, db: Database, sessions: Sessions, taught: Class, clock: FixedClock
    ):
        import asyncio

        move_to(clock, BEGINS)
        token = (await sessions.code(taught.session))["token"]
        answers: list[Any] = await asyncio.gather(
            *(sessions.sign(taught.trainee, token=token) for _ in range(4))
        )
        assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
        async with db.reading() as session:
            assert await session.scalar(text("SELECT count(*) FROM sign_records")) == 1
