"""Programmes over HTTP, on a real database: drafting, finding, changing."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.conftest import CallerFactory, World
from services.scheduling.tests.factories.programmes import PLAN, Headers, Json, Programmes, body, matching
from services.scheduling.tests.factories.registry import Registry
from sqlalchemy import select

from scheduling.access import Role
from servicekit.audit import AuditEntry
from servicekit.ids import new_id
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database


async def titles(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    answer = await client.get("/v1/programmes", params=filters, headers=headers)
    assert answer.status_code == 200, answer.text
    return [item["title"] for item in answer.json()["items"]]


class TestDraft:
    async def test_it_keeps_what_was_given(self, programmes: Programmes, world: World):
        made = await programmes.draft(world.city)
        assert {name: made[name] for name in PLAN} == PLAN
        assert (made["state"], made["hours"], made["taken"], made["has_quotas"]) == ("draft", 24, 0, False)
        assert (made["organisation_name"], made["target"]) == (
            world.city.name,
            {"stages": ["primary"], "subjects": []},
        )
        assert made["transitions"] == made["own_transitions"] == ["submit", "cancel"]

    async def test_the_same_key_makes_one_programme(
        self, client: httpx.AsyncClient, admin: Headers, world: World
    ):
        headers = {**admin, "Idempotency-Key": str(new_id())}
        first = await client.post("/v1/programmes", json=body(world.city), headers=headers)
        second = await client.post("/v1/programmes", json=body(world.city), headers=headers)
        assert (first.status_code, second.status_code) == (201, 201)
        assert (second.json(), second.headers["etag"]) == (first.json(), first.headers["etag"])
        assert len(await titles(client, admin)) == 1

    @pytest.mark.parametrize(
        ("change", "pointer", "code"),
        [
            ({"level": "galactic"}, "/level", "enum"),
            ({"hours": -1}, "/hours", "greater-than-equal"),
            ({"hours": "1.005"}, "/hours", "decimal-max-places"),
            ({"capacity": 0}, "/capacity", "greater-than-equal"),
            ({"enrol_from": "2026-09-01T00:00:00"}, "/enrol_from", "timezone-aware"),
            ({"enrol_until": "9999-12-31T23:59:00Z"}, "/enrol_until", "implausible-instant"),
            ({"title": " \n"}, "/title", "string-too-short"),
            ({"enrol_from": 1788235200}, "/enrol_from", "datetime-parsing"),
            ({"starts_on": "0"}, "/starts_on", "date-parsing"),
            ({"target": {"stages": ["castle"], "subjects": []}}, "/target/stages/0", "enum"),
            ({"content": "长" * 20_001}, "/content", "string-too-long"),
            ({"state": "open"}, "/state", "extra-forbidden"),
        ],
    )
    async def test_a_wrong_value_is_told_at_its_place(
        self, client: httpx.AsyncClient, admin: Headers, world: World, change: Json, pointer: str, code: str
    ):
        answer = await client.post("/v1/programmes", json=body(world.city, **change), headers=admin)
        assert answer.status_code == 422
        assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]

    async def test_a_section_may_be_long(self, programmes: Programmes, world: World):
        made = await programmes.draft(world.city, content="长" * 20_000)
        assert len(made["content"]) == 20_000

    async def test_a_code_is_free_again_when_its_programme_was_cancelled(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city, code="X")
        await programmes.draft(world.county, code="X")
        answer = await client.post("/v1/programmes", json=body(world.city, code="X"), headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (409, "programme-code-taken")
        await programmes.take(made, ["cancel"])
        await programmes.draft(world.city, code="X")

    async def test_an_officer_drafts_within_reach_only(
        self, client: httpx.AsyncClient, world: World, caller: CallerFactory
    ):
        officer = caller(Role.SCHOOL_OFFICER, world.school)
        own = await client.post("/v1/programmes", json=body(world.school, level="school"), headers=officer)
        assert own.status_code == 201, own.text
        above = await client.post("/v1/programmes", json=body(world.county), headers=officer)
        assert (above.status_code, above.json()["code"]) == (409, "programme-organisation-not-found")

    async def test_a_closed_organisation_runs_nothing(
        self, client: httpx.AsyncClient, admin: Headers, world: World, registry: Registry
    ):
        world.city.version = 2
        await registry.tell_organisation("closed", world.city, reason="合并")
        answer = await client.post("/v1/programmes", json=body(world.city), headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (409, "programme-organisation-not-found")


class TestFind:
    async def test_an_officer_sees_what_is_run_below_and_what_is_offered_from_above(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        await programmes.draft(world.city, title="市级草稿")
        await programmes.in_state("approved", world.city, title="市级已批准")
        await programmes.open(world.city, title="市级报名中")
        await programmes.draft(world.school, title="本县学校草稿")
        await programmes.open(world.other_county, title="外县报名中")
        officer = caller(Role.COUNTY_OFFICER, world.county)
        assert await titles(client, officer, sort="title") == ["市级报名中", "本县学校草稿"]

    async def test_what_it_may_not_see_it_cannot_read(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        officer = caller(Role.COUNTY_OFFICER, world.county)
        for hidden in (await programmes.draft(world.city), await programmes.open(world.other_county)):
            for part in ("", "/history", "/quotas", "/enrolments"):
                answer = await client.get(f"/v1/programmes/{hidden['id']}{part}", headers=officer)
                assert (answer.status_code, answer.json()["code"]) == (404, "programme-not-found")

    @pytest.mark.clause("LZ-04")
    async def test_programmes_of_all_five_levels_stand_in_one_calendar(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        levels = ["national", "provincial", "municipal", "county", "school"]
        runs = [world.city, world.city, world.city, world.county, world.school]
        for month, (level, organisation) in enumerate(zip(levels, runs, strict=True), start=3):
            await programmes.draft(
                organisation,
                title=level,
                level=level,
                starts_on=f"2027-{month:02}-01",
                ends_on=f"2027-{month:02}-20",
            )
        assert await titles(client, admin, sort="starts_on") == levels
        assert await titles(client, admin, level="county") == ["county"]
        in_april_and_may = {"from_on": "2027-04-15", "until_on": "2027-05-10"}
        assert await titles(client, admin, sort="starts_on", **in_april_and_may) == levels[1:3]

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"q": "骨干"}, ["骨干教师研修"]),
            ({"q": "LB-2026-00"}, ["骨干教师研修", "青年教师研修"]),
            ({"q": "100%"}, []),
            ({"state": "submitted"}, ["青年教师研修"]),
            ({"sort": "title"}, ["青年教师研修", "骨干教师研修"]),
            ({"sort": "-code"}, ["青年教师研修", "骨干教师研修"]),
            ({"sort": "-created_at"}, ["青年教师研修", "骨干教师研修"]),
            ({"limit": 1}, ["骨干教师研修"]),
        ],
    )
    async def test_filters_and_orders(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        programmes: Programmes,
        world: World,
        filters: Json,
        found: list[str],
    ):
        await programmes.draft(world.city, title="骨干教师研修", code="LB-2026-001")
        await programmes.in_state("submitted", world.city, title="青年教师研修", code="LB-2026-002")
        assert await titles(client, admin, **{"sort": "code", **filters}) == found

    async def test_below_an_organisation(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        await programmes.draft(world.city, title="市")
        await programmes.draft(world.school, title="校")
        assert await titles(client, admin, below=str(world.county.id)) == ["校"]

    async def test_a_page_is_one_statement_and_leaves_the_plans_out(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        for _ in range(4):
            await programmes.draft(world.city)
        with recorded_statements(runtime_of(app).database) as statements:
            answer = await client.get("/v1/programmes", headers=admin)
        assert len(answer.json()["items"]) == 4
        assert len(statements) == 1
        assert PLAN["theme"] not in answer.text


class TestChange:
    async def test_a_draft_changes_in_everything(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World, db: Database
    ):
        made = await programmes.draft(world.city)
        change = {"title": "新题", "hours": 30.5, "aims": "新目标", "target": {"stages": [], "subjects": []}}
        answer = await client.patch(
            f"/v1/programmes/{made['id']}", json=change, headers=matching(made, admin)
        )
        assert answer.status_code == 200, answer.text
        assert {name: answer.json()[name] for name in change} == change
        assert answer.json()["content"] == PLAN["content"]
        async with db.reading() as session:
            query = select(AuditEntry).where(
                AuditEntry.subject == f"programmes/{made['id']}", AuditEntry.action == "update"
            )
            [entry] = (await session.scalars(query)).all()
        assert entry.changes["aims"] == [PLAN["aims"], "新目标"]
        assert (entry.scope, set(entry.changes)) == (
            world.city.path,
            {"title", "hours", "aims", "target_stages"},
        )

    async def test_a_change_of_nothing_makes_no_new_version(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        answer = await client.patch(
            f"/v1/programmes/{made['id']}",
            json={"title": made["title"], "hours": made["hours"]},
            headers=matching(made, admin),
        )
        assert answer.headers["etag"] == '"1"'

    async def test_after_approval_only_seats_and_enrolment_change(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.open(world.city)
        address = f"/v1/programmes/{made['id']}"
        refused = await client.patch(
            address, json={"title": "另一个", "capacity": 80}, headers=matching(made, admin)
        )
        assert (refused.status_code, refused.json()["code"]) == (409, "programme-fields-frozen")
        assert refused.json()["params"] == {"state": "open", "fields": "title"}
        change = {"capacity": 80, "enrol_until": "2026-09-25T10:00:00Z"}
        answer = await client.patch(address, json=change, headers=matching(made, admin))
        assert answer.status_code == 200, answer.text
        assert (answer.json()["capacity"], answer.json()["enrol_until"]) == (80, "2026-09-25T10:00:00Z")

    async def test_the_capacity_stays_above_what_schools_were_given(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city, capacity=10)
        await programmes.give(made, (world.school, 4), (world.other_school, 3))
        made = await programmes.read(made)
        address = f"/v1/programmes/{made['id']}"
        answer = await client.patch(address, json={"capacity": 6}, headers=matching(made, admin))
        assert (answer.status_code, answer.json()["code"]) == (409, "programme-capacity-too-small")
        assert answer.json()["params"] == {"taken": 0, "allotted": 7}
        answer = await client.patch(address, json={"capacity": 7}, headers=matching(made, admin))
        assert answer.status_code == 200, answer.text

    async def test_what_is_offered_from_above_is_read_but_not_changed(
        self, client: httpx.AsyncClient, programmes: Programmes, world: World, caller: CallerFactory
    ):
        made = await programmes.open(world.city)
        officer = matching(made, caller(Role.COUNTY_OFFICER, world.county))
        address = f"/v1/programmes/{made['id']}"
        read = await client.get(address, headers=officer)
        assert (read.status_code, read.json()["own_transitions"]) == (200, [])
        for refused in (
            await client.patch(address, json={"capacity": 1}, headers=officer),
            await client.put(f"{address}/quotas", json={"quotas": []}, headers=officer),
            await client.post(f"{address}/start", headers=officer),
        ):
            assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")

    async def test_a_stale_or_missing_version_changes_nothing(
        self, client: httpx.AsyncClient, admin: Headers, programmes: Programmes, world: World
    ):
        made = await programmes.draft(world.city)
        address = f"/v1/programmes/{made['id']}"
        assert (await client.patch(address, json={"capacity": 1}, headers=admin)).status_code == 428
        stale = {**admin, "If-Match": '"9"'}
        assert (await client.patch(address, json={"capacity": 1}, headers=stale)).status_code == 412
        assert (await programmes.read(made))["capacity"] == 60


class TestEvents:
    async def test_each_change_is_told_with_the_whole_state(
        self,
        client: httpx.AsyncClient,
        programmes: Programmes,
        world: World,
        caller: CallerFactory,
        db: Database,
    ):
        made = await programmes.draft(world.city)
        changed = await client.patch(
            f"/v1/programmes/{made['id']}", json={"hours": "12.5"}, headers=matching(made, programmes.writer)
        )
        await programmes.take(changed.json(), ["submit"])
        await feed_settled(db)
        events = (await client.get("/v1/events", headers=caller(Role.SERVICE))).json()["items"]
        assert [(event["type"], event["aggregateversion"]) for event in events] == [
            ("scheduling.programme.created.v1", 1),
            ("scheduling.programme.updated.v1", 2),
            ("scheduling.programme.state_changed.v1", 3),
        ]
        last = events[-1]
        assert last["scope"] == last["data"]["path"] == world.city.path
        assert last["data"] == {
            "programme_id": made["id"],
            "code": made["code"],
            "title": made["title"],
            "level": "municipal",
            "state": "submitted",
            "previous_state": "draft",
            "transition": "submit",
            "organisation_id": str(world.city.id),
            "path": world.city.path,
            "hours": "12.50",
            "capacity": 60,
            "starts_on": "2026-10-10",
            "ends_on": "2026-10-13",
            "target_stages": ["primary"],
            "target_subjects": [],
        }
