"""Sessions over HTTP, on a real database: no expert, venue or class is booked twice."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.conftest import CallerFactory, Teacher, World
from services.scheduling.tests.factories.enrolments import Enrolments
from services.scheduling.tests.factories.programmes import Headers, Json, Programmes, matching
from services.scheduling.tests.factories.registry import Person, Registry
from services.scheduling.tests.factories.sessions import AFTERNOON, MORNING, Sessions

from scheduling.access import Role
from servicekit.clock import FixedClock
from servicekit.ids import new_id
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def expert(registry: Registry, world: World) -> Person:
    return await registry.person(world.other_school, "覃教授")


@pytest.fixture
async def programme(programmes: Programmes, world: World) -> Json:
    return await programmes.open(world.city)


@pytest.fixture
async def venue(sessions: Sessions, world: World) -> Json:
    return await sessions.venue(world.city)


class TestPlan:
    async def test_a_session_names_its_expert_and_venue(
        self, sessions: Sessions, programme: Json, expert: Person, venue: Json
    ):
        made = await sessions.plan(programme, expert, venue)
        assert (made["expert_name"], made["venue_name"], made["hours"]) == ("覃教授", "报告厅", 3)
        assert made["starts_at"] == "2026-10-10T01:00:00Z"
        assert "sign_secret" not in made

    @pytest.mark.parametrize("taken", ["expert", "venue", "class"])
    async def test_a_double_booking_is_refused_and_named(
        self,
        sessions: Sessions,
        programmes: Programmes,
        registry: Registry,
        world: World,
        programme: Json,
        expert: Person,
        venue: Json,
        taken: str,
    ):
        first = await sessions.plan(programme, expert, venue, title="先安排的课")
        other_expert = await registry.person(world.school, "黄老师")
        other_venue = await sessions.venue(world.city, "第二会议室")
        answer = await sessions.ask(
            programme if taken == "class" else await programmes.open(world.city),
            expert if taken == "expert" else other_expert,
            venue if taken == "venue" else other_venue,
            starts_at="2026-10-10T11:00:00+08:00",
            ends_at="2026-10-10T12:00:00+08:00",
            hours=1,
        )
        assert told(answer) == (409, "session-collides")
        assert answer.json()["params"]["session_id"] == first["id"]
        assert "先安排的课" in answer.json()["detail"]
        assert "2026-10-10 09:00–11:30" in answer.json()["detail"]

    async def test_one_may_begin_when_the_other_ends(
        self, sessions: Sessions, programme: Json, expert: Person, venue: Json
    ):
        await sessions.plan(programme, expert, venue)
        await sessions.plan(
            programme,
            expert,
            venue,
            starts_at=MORNING["ends_at"],
            ends_at="2026-10-10T12:15:00+08:00",
            hours=1,
        )

    async def test_of_two_who_plan_at_once_one_is_refused_by_the_database(
        self,
        sessions: Sessions,
        programmes: Programmes,
        world: World,
        programme: Json,
        expert: Person,
        venue: Json,
    ):
        rival = await programmes.open(world.city)
        answers = await asyncio.gather(
            *(
                sessions.ask(each, expert, venue, title=f"第{number}次")
                for number in range(3)
                for each in (programme, rival)
            )
        )
        statuses = sorted(answer.status_code for answer in answers)
        assert statuses == [201, 409, 409, 409, 409, 409]
        assert {answer.json()["code"] for answer in answers if answer.status_code == 409} <= {
            *("session-collides", "session-expert-taken", "session-venue-taken", "session-class-taken")
        }

    @pytest.mark.parametrize(
        ("change", "pointer"),
        [
            ({"starts_at": MORNING["ends_at"], "ends_at": MORNING["starts_at"]}, "/starts_at"),
            ({"ends_at": "2026-10-10T22:00:00+08:00"}, "/starts_at"),
            (
                {"starts_at": "2026-10-09T09:00:00+08:00", "ends_at": "2026-10-09T11:00:00+08:00"},
                "/starts_at",
            ),
            ({"hours": 6}, "/hours"),
        ],
    )
    async def test_a_time_that_cannot_be_is_refused_at_its_place(
        self, sessions: Sessions, programme: Json, expert: Person, venue: Json, change: Json, pointer: str
    ):
        answer = await sessions.ask(programme, expert, venue, **change)
        assert told(answer) == (422, "session-time-wrong")
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]

    async def test_a_past_time_is_refused(
        self, sessions: Sessions, programme: Json, expert: Person, venue: Json, clock: FixedClock
    ):
        clock.advance(timedelta(days=41))
        assert told(await sessions.ask(programme, expert, venue)) == (422, "session-time-wrong")

    async def test_expert_and_venue_must_be_there_and_large_enough(
        self, sessions: Sessions, programme: Json, expert: Person, venue: Json, world: World
    ):
        nobody = Person("无名", world.school)
        assert told(await sessions.ask(programme, nobody, venue)) == (409, "session-expert-not-found")
        assert told(await sessions.ask(programme, expert, {"id": str(new_id())})) == (
            409,
            "session-venue-unavailable",
        )
        small = await sessions.venue(world.city, "小会议室", capacity=59)
        assert told(await sessions.ask(programme, expert, small)) == (409, "session-venue-too-small")

    async def test_only_who_runs_the_programme_plans_it(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        sessions: Sessions,
        programme: Json,
        expert: Person,
        venue: Json,
        world: World,
    ):
        sessions.sign_in_officer = lambda: caller(Role.COUNTY_OFFICER, world.county)
        assert told(await sessions.ask(programme, expert, venue)) == (404, "programme-not-found")

    async def test_a_completed_programme_takes_no_more(
        self, sessions: Sessions, programmes: Programmes, world: World, expert: Person, venue: Json
    ):
        over = await programmes.in_state("completed", world.city)
        assert told(await sessions.ask(over, expert, venue)) == (409, "programme-sessions-fixed")


class TestChange:
    async def test_a_session_moves_to_a_free_time_and_not_onto_another(
        self, client: httpx.AsyncClient, sessions: Sessions, programme: Json, expert: Person, venue: Json
    ):
        await sessions.plan(programme, expert, venue)
        second = await sessions.plan(programme, expert, venue, **AFTERNOON)
        headers = matching(second, sessions.officer)
        blocked = await client.patch(f"/v1/sessions/{second['id']}", json=MORNING, headers=headers)
        assert told(blocked) == (409, "session-collides")
        later = {"starts_at": "2026-10-11T09:00:00+08:00", "ends_at": "2026-10-11T11:30:00+08:00"}
        moved = await client.patch(f"/v1/sessions/{second['id']}", json=later, headers=headers)
        assert (moved.status_code, moved.json()["version"]) == (200, 2)
        stale = await client.patch(f"/v1/sessions/{second['id']}", json=later, headers=headers)
        assert told(stale) == (412, "stale-version")

    async def test_a_cancelled_one_frees_its_time(
        self, client: httpx.AsyncClient, sessions: Sessions, programme: Json, expert: Person, venue: Json
    ):
        first = await sessions.plan(programme, expert, venue)
        gone = await client.delete(
            f"/v1/sessions/{first['id']}",
            params={"reason": "专家因病"},
            headers=matching(first, sessions.officer),
        )
        assert gone.status_code == 204
        await sessions.plan(programme, expert, venue)
        listed = await client.get(f"/v1/programmes/{programme['id']}/sessions", headers=sessions.officer)
        assert len(listed.json()["items"]) == 1


class TestTimetable:
    async def days(self, client: httpx.AsyncClient, headers: Headers, **span: Any) -> list[str]:
        answer = await client.get("/v1/my/timetable", params=span, headers=headers)
        assert answer.status_code == 200, answer.text
        return [entry["title"] for entry in answer.json()["items"]]

    async def test_it_holds_what_one_attends_and_what_one_gives(
        self,
        client: httpx.AsyncClient,
        sessions: Sessions,
        enrolments: Enrolments,
        registry: Registry,
        teacher: Teacher,
        programme: Json,
        expert: Person,
        venue: Json,
        world: World,
    ):
        person, stranger = await registry.person(world.school), await registry.person(world.school, "路人")
        await enrolments.place(programme, person)
        await sessions.plan(programme, expert, venue, title="上午", **MORNING)
        await sessions.plan(programme, expert, venue, title="下午", **AFTERNOON)
        assert await self.days(client, teacher(person)) == ["上午", "下午"]
        assert await self.days(client, teacher(expert)) == ["上午", "下午"]
        assert await self.days(client, teacher(stranger)) == []
        assert await self.days(client, teacher(person), until_on="2026-10-09") == []
        assert await self.days(client, teacher(person), from_on="2026-10-10", until_on="2026-10-10") == [
            *("上午", "下午")
        ]

    async def test_it_says_when_one_can_sign(
        self,
        client: httpx.AsyncClient,
        sessions: Sessions,
        teacher: Teacher,
        programme: Json,
        expert: Person,
        venue: Json,
    ):
        await sessions.plan(programme, expert, venue, **MORNING)
        [entry] = (await client.get("/v1/my/timetable", headers=teacher(expert))).json()["items"]
        window = {name: entry[name] for name in entry if name.startswith("sign_")}
        assert window == {
            "sign_in_opens_at": "2026-10-10T00:30:00Z",
            "sign_in_closes_at": "2026-10-10T03:30:00Z",
            "sign_out_opens_at": "2026-10-10T03:20:00Z",
            "sign_out_closes_at": "2026-10-10T04:30:00Z",
        }

    async def test_it_costs_the_same_however_long_it_is(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        sessions: Sessions,
        teacher: Teacher,
        programme: Json,
        expert: Person,
        venue: Json,
    ):
        counts = []
        for number in range(4):
            day = {
                "starts_at": f"2026-10-1{number}T09:00:00+08:00",
                "ends_at": f"2026-10-1{number}T11:30:00+08:00",
            }
            await sessions.plan(programme, expert, venue, **day)
            with recorded_statements(runtime_of(app).database) as statements:
                await self.days(client, teacher(expert))
            counts.append(len(statements))
        assert counts == [1, 1, 1, 1]
