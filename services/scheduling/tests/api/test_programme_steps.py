"""The life of a programme over HTTP: which steps there are, who takes them, what they ask for."""

from datetime import timedelta

import httpx
import pytest
from services.scheduling.tests.conftest import CallerFactory, World
from services.scheduling.tests.factories.programmes import PLAN, Headers, Programmes, matching

from scheduling.access import Role
from servicekit.clock import FixedClock
from servicekit.ids import new_id


class TestSteps:
    async def test_from_draft_to_end_with_a_history(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        steps = ["submit", "return", "submit", "approve", "open", "start", "complete"]
        done = await programmes.take(made, steps)
        assert (done["state"], done["transitions"], done["own_transitions"]) == ("completed", [], [])
        history = (await client.get(f"/v1/programmes/{made['id']}/history", headers=admin)).json()
        assert [step["transition"] for step in history] == steps
        assert [step["source"] for step in history[1:]] == [step["target"] for step in history[:-1]]
        assert (history[1]["reason"], history[0]["reason"]) == ("情况有变", None)
        assert history[0]["actor"] == done["author"] != history[3]["actor"]

    @pytest.mark.parametrize(
        ("state", "step", "legal"),
        [
            ("draft", "approve", "submit、cancel"),
            ("submitted", "submit", "return、approve、cancel"),
            ("approved", "start", "open、cancel"),
            ("open", "complete", "start、cancel"),
            ("running", "open", "complete、cancel"),
            ("completed", "cancel", "—"),
            ("cancelled", "submit", "—"),
        ],
    )
    async def test_an_illegal_step_is_refused_with_the_legal_ones(
        self, programmes: Programmes, world: World, state: str, step: str, legal: str
    ):
        made = await programmes.in_state(state, world.city)
        reason = {"json": {"reason": "情况有变"}} if step == "cancel" else {}
        answer = await programmes.send(made, step, **reason)
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal-transition")
        assert answer.json()["params"] == {"state": state, "transition": step, "legal": legal}
        assert (await programmes.read(made))["state"] == state

    @pytest.mark.parametrize(("state", "step"), [("submitted", "return"), ("open", "cancel")])
    async def test_turning_something_down_takes_a_reason(
        self, programmes: Programmes, world: World, state: str, step: str
    ):
        made = await programmes.in_state(state, world.city)
        assert (await programmes.send(made, step)).status_code == 422
        assert (await programmes.send(made, step, json={"reason": " "})).status_code == 422

    async def test_a_step_is_taken_on_what_was_read(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        await client.patch(
            f"/v1/programmes/{made['id']}",
            json={"title": "悄悄改过的题目"},
            headers=matching(made, programmes.writer),
        )
        answer = await programmes.send(made, "submit")
        assert (answer.status_code, answer.json()["code"]) == (412, "stale-version")


class TestSubmit:
    @pytest.mark.clause("LZ-09", parts="S")
    @pytest.mark.parametrize("section", PLAN)
    async def test_a_plan_without_one_of_its_seven_sections_is_not_submitted(
        self, programmes: Programmes, world: World, section: str
    ):
        made = await programmes.draft(world.city, **{section: "  \n"})
        answer = await programmes.send(made, "submit")
        assert (answer.status_code, answer.json()["code"]) == (409, "programme-plan-incomplete")
        assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [
            (f"/{section}", "plan-empty")
        ]
        assert (await programmes.read(made))["state"] == "draft"

    @pytest.mark.clause("LZ-09", parts="S")
    async def test_a_plan_with_all_seven_is(self, programmes: Programmes, world: World):
        assert (await programmes.in_state("submitted", world.city))["state"] == "submitted"

    async def test_everything_wrong_is_told_at_once_in_the_caller_s_language(
        self, programmes: Programmes, world: World
    ):
        made = await programmes.draft(
            world.city, theme="", hours=0, starts_on="2026-08-31", ends_on="2026-08-30"
        )
        english = {**programmes.writer, "Accept-Language": "en"}
        for headers, words in ((programmes.writer, "此部分尚未填写"), (english, "this section is empty")):
            errors = (await programmes.send(made, "submit", headers)).json()["errors"]
            assert [error["pointer"] for error in errors] == [
                "/theme",
                "/hours",
                "/starts_on",
                "/ends_on",
                "/enrol_until",
            ]
            assert errors[0]["detail"] == words


class TestApprove:
    async def test_neither_author_nor_submitter_approves(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        made = await programmes.draft(world.city)
        submitter, third = (caller(Role.CITY_OFFICER, world.city) for _ in range(2))
        submitted = (await programmes.send(made, "submit", submitter)).json()
        for own in (programmes.writer, submitter):
            answer = await programmes.send(submitted, "approve", own)
            assert (answer.status_code, answer.json()["code"]) == (403, "programme-own-approval")
            seen = await client.get(f"/v1/programmes/{made['id']}", headers=own)
            assert seen.json()["own_transitions"] == ["return", "cancel"]
        assert (await programmes.send(submitted, "approve", third)).json()["state"] == "approved"

    async def test_the_level_above_approves_what_is_below(
        self, programmes: Programmes, world: World, caller: CallerFactory
    ):
        made = await programmes.in_state("submitted", world.county)
        other = caller(Role.COUNTY_OFFICER, world.other_county)
        assert (await programmes.send(made, "approve", other)).status_code == 404
        above = caller(Role.CITY_OFFICER, world.city)
        assert (await programmes.send(made, "approve", above)).status_code == 200

    async def test_a_school_officer_submits_and_does_not_approve(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        made = await programmes.draft(world.school, level="school")
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        submitted = await programmes.send(made, "submit", officer)
        assert (submitted.status_code, submitted.json()["own_transitions"]) == (200, ["cancel"])
        another = caller(Role.SCHOOL_OFFICER, world.school)
        answer = await programmes.send(submitted.json(), "approve", another)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


class TestOpen:
    async def test_not_after_enrolment_would_have_ended(
        self,
        client: httpx.AsyncClient,
        programmes: Programmes,
        world: World,
        clock: FixedClock,
        caller: CallerFactory,
    ):
        made = await programmes.in_state("approved", world.city)
        clock.advance(timedelta(days=20))
        programmes.writer = caller(Role.PLATFORM_ADMIN)  # tokens live for minutes
        answer = await programmes.send(made, "open")
        assert (answer.status_code, answer.json()["code"]) == (409, "programme-window-over")
        assert answer.json()["params"] == {"enrol_until": "2026-09-20 18:00"}
        extended = await client.patch(
            f"/v1/programmes/{made['id']}",
            json={"enrol_until": "2026-10-01T00:00:00+08:00"},
            headers=matching(made, programmes.writer),
        )
        assert (await programmes.send(extended.json(), "open")).status_code == 200


class TestUnknown:
    async def test_a_programme_that_is_not_there_takes_no_step(self, programmes: Programmes):
        answer = await programmes.send({"id": str(new_id()), "version": 1}, "submit")
        assert (answer.status_code, answer.json()["code"]) == (404, "programme-not-found")
