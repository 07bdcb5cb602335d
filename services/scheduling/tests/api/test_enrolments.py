"""Enrolling and withdrawing over HTTP, on a real database."""

from collections import Counter
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.conftest import CallerFactory, Teacher, World
from services.scheduling.tests.factories.enrolments import Enrolments
from services.scheduling.tests.factories.programmes import Headers, Json, Programmes
from services.scheduling.tests.factories.registry import Registry
from sqlalchemy import select

from scheduling.access import Role
from servicekit.clock import FixedClock
from servicekit.ids import new_id
from servicekit.states import StateChange
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def listed(
    client: httpx.AsyncClient, programme: Json, headers: Headers, **filters: Any
) -> list[tuple[str, str]]:
    answer = await client.get(f"/v1/programmes/{programme['id']}/enrolments", params=filters, headers=headers)
    assert answer.status_code == 200, answer.text
    return [(item["person_name"], item["state"]) for item in answer.json()["items"]]


class TestEnrol:
    @pytest.mark.parametrize("organiser", ["city", "county", "school"])
    async def test_a_teacher_enrols_in_what_is_run_at_or_above_their_school(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        organiser: str,
    ):
        person = await registry.person(world.school)
        programme = await programmes.open(getattr(world, organiser))
        made = await enrolments.place(programme, person)
        assert (made["person_id"], made["organisation_name"]) == (str(person.id), world.school.name)
        assert (made["state"], made["kind"], made["version"]) == ("placed", "self_selected", 1)
        after = await programmes.read(programme)
        assert (after["taken"], after["version"]) == (1, programme["version"])

    async def test_what_is_run_elsewhere_is_not_there_for_them(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        person = await registry.person(world.school)
        for hidden in (
            await programmes.open(world.other_county),
            await programmes.in_state("approved", world.city),
            {"id": str(new_id())},
        ):
            assert told(await enrolments.ask(hidden, person)) == (404, "programme-not-found")

    async def test_the_same_key_takes_one_seat(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        person, programme = await registry.person(world.school), await programmes.open(world.city)
        key = {"Idempotency-Key": str(new_id())}
        first = await enrolments.ask(programme, person, headers=key)
        second = await enrolments.ask(programme, person, headers=key)
        assert (first.status_code, second.json()) == (201, first.json())
        assert (await programmes.read(programme))["taken"] == 1

    @pytest.mark.parametrize("registered", [True, False])
    async def test_who_is_not_on_the_roster_cannot(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        registered: bool,
    ):
        person, programme = await registry.person(world.school), await programmes.open(world.city)
        if registered:
            person.version = 2
            await registry.tell_person("left", person, reason="退休")
        else:
            person.id = new_id()
        assert told(await enrolments.ask(programme, person)) == (409, "not-on-roster")

    async def test_another_program_is_nobody_on_the_roster(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        programme = await programmes.open(world.city)
        answer = await client.post(
            f"/v1/programmes/{programme['id']}/enrolments",
            json={},
            headers=caller(Role.SERVICE, actor_id="evaluation"),
        )
        assert told(answer) == (409, "not-on-roster")


class TestRefuse:
    @pytest.mark.parametrize(
        ("programme", "person", "code", "condition"),
        [
            ({"target": {"stages": ["junior"], "subjects": []}}, {}, "not-eligible-stage", "stage"),
            ({"target": {"stages": [], "subjects": ["music"]}}, {}, "not-eligible-subject", "subject"),
            ({"enrol_from": "2026-09-02T00:00:00+08:00"}, {}, "not-eligible-window", "window"),
        ],
    )
    async def test_who_it_is_not_for_is_told_which_condition(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        programme: Json,
        person: Json,
        code: str,
        condition: str,
    ):
        offered = await programmes.open(world.city, **programme)
        answer = await enrolments.ask(offered, await registry.person(world.school, **person))
        assert told(answer) == (409, code)
        assert answer.json()["params"]["condition"] == condition

    async def test_the_window_is_told_in_both_languages(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        person = await registry.person(world.school)
        programme = await programmes.open(world.city, enrol_from="2026-09-02T00:00:00+08:00")
        details = {
            language: (await enrolments.ask(programme, person, headers={"Accept-Language": language})).json()[
                "detail"
            ]
            for language in ("zh", "en")
        }
        assert details == {
            "zh": "报名时间为 2026-09-02 00:00 至 2026-09-20 18:00（北京时间）。",
            "en": "Enrolment is from 2026-09-02 00:00 to 2026-09-20 18:00 (China time).",
        }

    @pytest.mark.parametrize("state", ["running", "completed"])
    async def test_what_is_not_open(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        state: str,
    ):
        programme = await programmes.in_state(state, world.city)
        answer = await enrolments.ask(programme, await registry.person(world.school))
        assert told(answer) == (409, "not-eligible-state")

    async def test_twice(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        person, programme = await registry.person(world.school), await programmes.open(world.city)
        await enrolments.place(programme, person)
        assert told(await enrolments.ask(programme, person)) == (409, "already-enrolled")
        assert (await programmes.read(programme))["taken"] == 1

    async def test_a_full_programme(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme = await programmes.open(world.city, capacity=1)
        await enrolments.place(programme, await registry.person(world.school))
        answer = await enrolments.ask(programme, await registry.person(world.other_school))
        assert told(answer) == (409, "programme-full")

    async def test_a_school_without_seats_and_one_whose_seats_are_taken(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme = await programmes.open(world.city)
        await programmes.give(programme, (world.school, 1))
        outside = await enrolments.ask(programme, await registry.person(world.other_school))
        assert told(outside) == (409, "not-eligible-quota")
        await enrolments.place(programme, await registry.person(world.school))
        answer = await enrolments.ask(programme, await registry.person(world.school))
        assert told(answer) == (409, "quota-used-up")

    async def test_quotas_set_late_count_who_came_before(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme = await programmes.open(world.city)
        for _ in range(2):
            await enrolments.place(programme, await registry.person(world.school))
        for too_few in ([(world.school, 1)], [(world.other_school, 5)]):
            answer = await programmes.set_quotas(programme, *too_few)
            assert told(answer) == (409, "quota-below-taken")
            assert answer.json()["params"]["organisation"] == world.school.name
        await programmes.give(programme, (world.school, 2))
        answer = await enrolments.ask(programme, await registry.person(world.school))
        assert told(answer) == (409, "quota-used-up")


class TestNominate:
    @pytest.mark.clause("LB-08")
    async def test_a_school_sends_its_own_within_its_quota_and_says_why(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        caller: CallerFactory,
    ):
        programme = await programmes.open(world.city)
        await programmes.give(programme, (world.school, 1))
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        first, second = await registry.person(world.school), await registry.person(world.school)
        made = (await enrolments.nominate(programme, first, officer, "教研组长")).json()
        assert (made["kind"], made["reason"], made["person_id"]) == ("nominated", "教研组长", str(first.id))
        answer = await enrolments.nominate(programme, second, officer)
        assert told(answer) == (409, "quota-used-up")

    async def test_somebody_else_s_people_are_not_there_for_it(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        caller: CallerFactory,
    ):
        programme = await programmes.open(world.city)
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        answer = await enrolments.nominate(programme, await registry.person(world.second_school), officer)
        assert told(answer) == (409, "nominee-not-found")

    async def test_a_teacher_nominates_nobody(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        programme = await programmes.open(world.city)
        one, other = await registry.person(world.school), await registry.person(world.school)
        assert told(await enrolments.nominate(programme, other, teacher(one))) == (403, "forbidden")
        own = await enrolments.nominate(programme, one, teacher(one))
        assert (own.status_code, own.json()["kind"]) == (201, "self_selected")

    async def test_nobody_is_sent_to_where_the_programme_is_not_offered(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        caller: CallerFactory,
    ):
        programme = await programmes.open(world.other_county)
        above = caller(Role.CITY_OFFICER, world.city)
        answer = await enrolments.nominate(programme, await registry.person(world.school), above)
        assert told(answer) == (409, "not-eligible-organisation")

    async def test_a_draft_takes_nobody_and_is_hidden_from_who_may_not_see_it(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        caller: CallerFactory,
    ):
        programme, person = await programmes.draft(world.city), await registry.person(world.school)
        above = await enrolments.nominate(programme, person, caller(Role.CITY_OFFICER, world.city))
        assert told(above) == (409, "not-eligible-state")
        below = await enrolments.nominate(programme, person, caller(Role.SCHOOL_OFFICER, world.school))
        assert told(below) == (404, "programme-not-found")


class TestWithdraw:
    async def test_the_seat_is_free_again_and_may_be_taken_anew(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        programme, person = await programmes.open(world.city, capacity=1), await registry.person(world.school)
        await programmes.give(programme, (world.school, 1))
        first = await enrolments.place(programme, person)
        assert (await enrolments.withdraw(first, teacher(person))).status_code == 204
        assert (await programmes.read(programme))["taken"] == 0
        second = await enrolments.place(programme, person)
        assert second["id"] != first["id"]

    async def test_it_leaves_its_row_and_a_step_in_the_history(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        db: Database,
    ):
        programme, person = await programmes.open(world.city), await registry.person(world.school)
        made = await enrolments.place(programme, person)
        await enrolments.withdraw(made, teacher(person), "与家长会冲突")
        kept = (await client.get(f"/v1/enrolments/{made['id']}", headers=teacher(person))).json()
        assert (kept["state"], kept["withdrawal_reason"], kept["version"]) == (
            "withdrawn",
            "与家长会冲突",
            2,
        )
        async with db.reading() as session:
            query = select(StateChange).where(StateChange.subject == f"enrolments/{made['id']}")
            [step] = (await session.scalars(query)).all()
        assert (step.transition, step.reason, step.actor) == ("withdraw", "与家长会冲突", str(person.id))

    async def test_twice_is_illegal_and_a_stale_version_is_told(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        programme, person = await programmes.open(world.city), await registry.person(world.school)
        made = await enrolments.place(programme, person)
        bare = await client.delete(f"/v1/enrolments/{made['id']}", headers=teacher(person))
        assert told(bare) == (428, "precondition-required")
        await enrolments.withdraw(made, teacher(person))
        assert told(await enrolments.withdraw(made, teacher(person))) == (412, "stale-version")
        made["version"] = 2
        assert told(await enrolments.withdraw(made, teacher(person))) == (409, "illegal-transition")
        assert (await programmes.read(programme))["taken"] == 0

    async def test_whom_the_school_took_out_the_school_has_to_send_again(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        caller: CallerFactory,
    ):
        programme, person = await programmes.open(world.city), await registry.person(world.school)
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        made = await enrolments.place(programme, person)
        assert (await enrolments.withdraw(made, officer, "另有任务")).status_code == 204
        assert told(await enrolments.ask(programme, person)) == (409, "withdrawn-by-others")
        assert (await enrolments.nominate(programme, person, officer)).status_code == 201

    async def test_once_it_runs_the_school_decides_and_at_its_end_nobody(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        caller: CallerFactory,
    ):
        programme = await programmes.open(world.city)
        people = [await registry.person(world.school) for _ in range(2)]
        made = [await enrolments.place(programme, person) for person in people]
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        programme = await programmes.take(await programmes.read(programme), ["start"])
        own = await enrolments.withdraw(made[0], teacher(people[0]))
        assert told(own) == (409, "withdrawal-too-late")
        assert (await enrolments.withdraw(made[0], officer)).status_code == 204
        await programmes.take(await programmes.read(programme), ["complete"])
        assert told(await enrolments.withdraw(made[1], officer)) == (409, "enrolment-programme-over")

    async def test_others_enrolments_are_not_there(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        caller: CallerFactory,
    ):
        programme = await programmes.open(world.city)
        made = await enrolments.place(programme, await registry.person(world.school))
        colleague = await registry.person(world.school)
        for outsider in (teacher(colleague), caller(Role.SCHOOL_OFFICER, world.second_school)):
            assert told(await enrolments.withdraw(made, outsider)) == (404, "enrolment-not-found")

    async def test_the_seat_goes_back_to_the_school_it_came_from(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        programme, person = await programmes.open(world.city), await registry.person(world.school)
        await programmes.give(programme, (world.school, 1), (world.second_school, 1))
        made = await enrolments.place(programme, person)
        person.organisation, person.version = world.second_school, 2
        await registry.tell_person("updated", person)
        assert (await enrolments.withdraw(made, teacher(person))).status_code == 204
        quotas = (await client.get(f"/v1/programmes/{programme['id']}/quotas", headers=admin)).json()
        assert Counter(quota["taken"] for quota in quotas["items"]) == {0: 2}


class TestList:
    async def test_the_organiser_sees_everybody_and_a_school_its_own(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        caller: CallerFactory,
    ):
        programme = await programmes.open(world.city)
        ours = await enrolments.place(programme, await registry.person(world.school, "本校"))
        await enrolments.place(programme, await registry.person(world.other_school, "外校"))
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        await enrolments.withdraw(ours, officer)
        organiser = caller(Role.CITY_OFFICER, world.city)
        everybody = [("本校", "withdrawn"), ("外校", "placed")]
        assert await listed(client, programme, organiser) == everybody
        assert await listed(client, programme, officer) == [("本校", "withdrawn")]
        assert await listed(client, programme, organiser, sort="-placed_at") == everybody[::-1]
        assert await listed(client, programme, organiser, state="placed") == [("外校", "placed")]
        school = {"organisation_id": str(world.school.id)}
        assert await listed(client, programme, organiser, **school) == [("本校", "withdrawn")]

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        admin: Headers,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
    ):
        programme = await programmes.open(world.city)
        for _ in range(3):
            await enrolments.place(programme, await registry.person(world.school))
        with recorded_statements(runtime_of(app).database) as statements:
            assert len(await listed(client, programme, admin)) == 3
        assert len(statements) == 2, "whether the programme may be seen, and the page"


class TestEvents:
    async def test_placing_and_withdrawing_are_told(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
        caller: CallerFactory,
        db: Database,
    ):
        programme, person = await programmes.open(world.city), await registry.person(world.school)
        made = await enrolments.place(programme, person)
        await enrolments.withdraw(made, teacher(person))
        await feed_settled(db)
        feed = (await client.get("/v1/events", headers=caller(Role.SERVICE))).json()["items"]
        events = [event for event in feed if event["type"].startswith("scheduling.enrolment.")]
        assert [(event["type"], event["aggregateversion"]) for event in events] == [
            ("scheduling.enrolment.placed.v1", 1),
            ("scheduling.enrolment.withdrawn.v1", 2),
        ]
        for event in events:
            assert event["scope"] == world.school.path
            assert event["data"] == {
                "enrolment_id": made["id"],
                "programme_id": programme["id"],
                "person_id": str(person.id),
                "organisation_id": str(world.school.id),
                "path": world.school.path,
                "kind": "self_selected",
            }


class TestWindow:
    async def test_it_closes_on_the_instant(
        self,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        clock: FixedClock,
    ):
        programme = await programmes.open(world.city, enrol_until="2026-09-01T13:00:00+08:00")
        early, late = await registry.person(world.school), await registry.person(world.school)
        clock.advance(timedelta(hours=1) - timedelta(microseconds=1))
        await enrolments.place(programme, early)
        clock.advance(timedelta(microseconds=1))
        assert told(await enrolments.ask(programme, late)) == (409, "not-eligible-window")
