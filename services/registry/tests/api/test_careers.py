"""Careers over HTTP: posts, honours and transfers, on a real database."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.people import Roster
from sqlalchemy import select

from registry.access import Role
from servicekit.audit import AuditEntry
from servicekit.clock import SystemClock, today
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

TODAY = today(SystemClock())
HONOUR = {
    "honour": "subject_leader",
    "level": "city",
    "awarded_on": "2024-09-10",
    "document": "来教发〔2024〕12号",
}


@pytest.fixture
async def school(tree: Tree) -> Json:
    return await tree.add("school", await tree.add("county"), kind="school")


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


class Careers:
    """Reads and changes careers through the API, always at the present version."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def send(self, method: str, person: Json, path: str, **request: Any) -> httpx.Response:
        career = await self._client.get(f"/v1/people/{person['id']}/career", headers=self._headers)
        headers = {**self._headers, "If-Match": career.headers["ETag"]}
        return await self._client.request(
            method, f"/v1/people/{person['id']}/{path}", headers=headers, **request
        )

    async def change(self, method: str, person: Json, path: str, **request: Any) -> Json:
        answer = await self.send(method, person, path, **request)
        assert answer.status_code in {200, 201}, answer.text
        career: Json = answer.json()
        return career

    async def read(self, person: Json) -> Json:
        answer = await self._client.get(f"/v1/people/{person['id']}/career", headers=self._headers)
        assert answer.status_code == 200, answer.text
        career: Json = answer.json()
        return career


@pytest.fixture
def careers(client: httpx.AsyncClient, admin: Headers) -> Careers:
    return Careers(client, admin)


def spells(career: Json) -> list[tuple[str, str | None, str | None, bool]]:
    return [(each["post"], each["since"], each["until"], each["ended"]) for each in career["posts"]]


class TestPosts:
    async def test_the_profile_s_posts_are_the_open_spells(
        self, roster: Roster, careers: Careers, school: Json
    ):
        person = await roster.add(school, posts=["head"])
        assert spells(await careers.read(person)) == [("head", None, None, False)]
        person = await roster.change(person, posts=["party_secretary"])
        assert spells(await careers.read(person)) == [
            ("party_secretary", None, None, False),
            ("head", None, TODAY.isoformat(), True),
        ]
        await careers.change("POST", person, "posts", json={"post": "head", "since": "2021-09-01"})
        assert (await roster.read(person))["posts"] == ["head", "party_secretary"]

    async def test_a_post_that_ends_leaves_the_profile_and_is_told(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster,
        careers: Careers, school: Json
    ):  # fmt: skip
        person = await roster.add(school, posts=["homeroom_teacher", "head"])
        [spell] = [each for each in (await careers.read(person))["posts"] if each["post"] == "head"]
        until = (TODAY - timedelta(days=30)).isoformat()
        career = await careers.change("POST", person, f"posts/{spell['id']}/end", json={"until": until})
        assert spells(career) == [("homeroom_teacher", None, None, False), ("head", None, until, True)]
        await feed_settled(runtime_of(app).database)
        answer = await client.get("/v1/events", headers=caller(Role.SERVICE))
        event = answer.json()["items"][-1]
        assert (event["type"], event["data"]["posts"]) == (
            "registry.person.updated.v1",
            ["homeroom_teacher"],
        )
        again = await careers.send("POST", person, f"posts/{spell['id']}/end", json={"until": until})
        assert (again.status_code, again.json()["code"]) == (409, "person-post-ended")

    async def test_years_in_a_post_add_up_over_spells(self, roster: Roster, careers: Careers, school: Json):
        person = await roster.add(school)
        for since, until in (("2010-09-01", "2013-08-31"), ("2015-09-01", "2017-08-31")):
            body = {"post": "head", "since": since, "until": until}
            career = await careers.change("POST", person, "posts", json=body)
        assert career["years_in_post"] == [{"post": "head", "years": 5, "is_complete": True}]
        assert (await roster.read(person))["posts"] == []
        career = await careers.change("POST", person, "posts", json={"post": "head"})
        assert career["years_in_post"] == [{"post": "head", "years": 5, "is_complete": False}]

    async def test_a_correction_needs_a_reason_that_the_audit_trail_keeps(
        self, app: FastAPI, roster: Roster, careers: Careers, school: Json
    ):
        person = await roster.add(school, posts=["head"])
        [spell] = (await careers.read(person))["posts"]
        path = f"posts/{spell['id']}"
        refused = await careers.send("PATCH", person, path, json={"since": "2019-09-01"})
        assert refused.status_code == 422
        body = {"since": "2019-09-01", "reason": "任命文件日期为2019年9月"}
        career = await careers.change("PATCH", person, path, json=body)
        assert spells(career) == [("head", "2019-09-01", None, False)]
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject == f"person_posts/{spell['id']}")
            [entry] = (await session.execute(query)).scalars()
        assert (entry.reason, entry.changes) == (body["reason"], {"since": [None, "2019-09-01"]})
        assert entry.scope == school["path"]

    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ({"post": "head", "since": "2016-01-01"}, "person-post-overlaps"),
            ({"post": "head", "since": "2016-01-01", "until": "2016-02-01"}, "person-post-overlaps"),
            ({"post": "head", "since": "2999-01-01"}, "person-post-out-of-order"),
        ],
    )
    async def test_what_cannot_be_is_refused(
        self, roster: Roster, careers: Careers, school: Json, body: Json, code: str
    ):
        person = await roster.add(school)
        held = {"post": "head", "since": "2015-09-01"}
        await careers.change("POST", person, "posts", json=held)
        answer = await careers.send("POST", person, "posts", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, code)

    async def test_a_change_on_an_old_version_is_refused(
        self, client: httpx.AsyncClient, admin: Headers, roster: Roster, careers: Careers, school: Json
    ):
        person = await roster.add(school)
        closed = {"post": "head", "since": "2015-09-01", "until": "2016-08-31"}
        await careers.change("POST", person, "posts", json=closed)
        headers = {**admin, "If-Match": '"1"'}
        body = {"post": "head", "since": "2018-09-01"}
        answer = await client.post(f"/v1/people/{person['id']}/posts", json=body, headers=headers)
        assert answer.status_code == 412

    async def test_a_person_out_of_reach_has_no_career(
        self, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, tree: Tree, school: Json
    ):
        person = await roster.add(school)
        stranger = caller(Role.SCHOOL_OFFICER, (await tree.add("other", kind="school"))["path"])
        for path in ("career", "transfers"):
            answer = await client.get(f"/v1/people/{person['id']}/{path}", headers=stranger)
            assert (answer.status_code, answer.json()["code"]) == (404, "person-not-found")


class TestHonours:
    async def test_what_is_withdrawn_stays_on_record_and_counts_no_more(
        self, roster: Roster, careers: Careers, school: Json
    ):
        person = await roster.add(school)
        [honour] = (await careers.change("POST", person, "honours", json=HONOUR))["honours"]
        assert await roster.names(honour="subject_leader") == [person["name"]]
        again = await careers.send("POST", person, "honours", json=HONOUR)
        assert (again.status_code, again.json()["code"]) == (409, "person-honour-awarded")
        path, params = f"honours/{honour['id']}", {"reason": "经复核不符合条件"}
        [withdrawn] = (await careers.change("DELETE", person, path, params=params))["honours"]
        assert (withdrawn["withdrawn_reason"], withdrawn["document"]) == (
            params["reason"],
            HONOUR["document"],
        )
        assert await roster.names(honour="subject_leader") == []
        twice = await careers.send("DELETE", person, path, params=params)
        assert (twice.status_code, twice.json()["code"]) == (409, "person-honour-withdrawn")

    async def test_one_that_has_run_out_is_not_found_by(self, roster: Roster, careers: Careers, school: Json):
        person = await roster.add(school)
        body = {**HONOUR, "until": (TODAY - timedelta(days=1)).isoformat()}
        await careers.change("POST", person, "honours", json=body)
        assert await roster.names(honour="subject_leader") == []

    async def test_it_cannot_run_out_before_it_was_awarded(
        self, roster: Roster, careers: Careers, school: Json
    ):
        person = await roster.add(school)
        answer = await careers.send("POST", person, "honours", json={**HONOUR, "until": "2020-01-01"})
        assert answer.status_code == 422
        assert [error["code"] for error in answer.json()["errors"]] == ["ends-before-it-begins"]


class TestTransfers:
    async def test_they_are_kept_with_both_schools_and_paged(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        roster: Roster,
        careers: Careers,
        tree: Tree,
        school: Json,
    ):
        person, other = await roster.add(school), await tree.add("other", kind="school")
        person = await roster.change(person, organisation_id=other["id"])
        person = await roster.change(person, organisation_id=school["id"])
        shown = [(each["from_organisation_name"], each["to_organisation_name"])
                 for each in (await careers.read(person))["transfers"]]  # fmt: skip
        assert shown == [(other["name"], school["name"]), (school["name"], other["name"])]
        address = f"/v1/people/{person['id']}/transfers"
        first = (await client.get(address, params={"limit": 1}, headers=admin)).json()
        params = {"limit": 1, "cursor": first["next_cursor"]}
        second = (await client.get(address, params=params, headers=admin)).json()
        assert [first["items"][0]["to_organisation_name"], second["items"][0]["to_organisation_name"]] == [
            school["name"],
            other["name"],
        ]
        assert second["next_cursor"] is None


class TestStatements:
    async def test_a_career_costs_the_same_however_long_it_is(
        self, app: FastAPI, roster: Roster, careers: Careers, tree: Tree, school: Json
    ):
        person, counts = await roster.add(school, posts=["head"]), []
        other = await tree.add("other", kind="school")
        person = await roster.change(person, organisation_id=other["id"])
        await careers.change("POST", person, "honours", json=HONOUR)
        for honour in ("backbone", "rising_star"):
            with recorded_statements(runtime_of(app).database) as statements:
                await careers.read(person)
            counts.append(len(statements))
            person = await roster.change(
                await roster.read(person), posts=["homeroom_teacher"], organisation_id=school["id"]
            )
            more = {**HONOUR, "honour": honour}
            await careers.change("POST", person, "honours", json=more)
        assert counts == [5, 5]
