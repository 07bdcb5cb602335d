"""Corrections of one's own profile over HTTP: proposed by a teacher, decided on by their school."""

import asyncio
from io import BytesIO
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from python_calamine import CalamineWorkbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select, text

from registry.access import Role
from registry.people.models import Person
from servicekit.audit import AuditEntry
from servicekit.states import StateChange
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

PHONE, NEW_PHONE = "13800138000", "13900139111"
OWN = "/v1/my/profile/corrections"
ALL = "/v1/profile-corrections"


async def registered(
    client: httpx.AsyncClient, headers: Headers, school: Json, name: str = "韦春兰", **more: Any
) -> Json:
    body = {"organisation_id": school["id"], "name": name, "stage": "primary", "subject": "chinese", **more}
    answer = await client.post("/v1/people", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


@pytest.fixture
async def teacher(client: httpx.AsyncClient, admin: Headers, school: Json) -> Json:
    return await registered(
        client,
        admin,
        school,
        phone=PHONE,
        title="second_grade",
        posts=["homeroom_teacher"],
        teaching_since="2010-09-01",
    )


@pytest.fixture
def own(caller: CallerFactory, school: Json, teacher: Json) -> Headers:
    return caller(Role.TEACHER, school["path"], teacher["id"])


@pytest.fixture
def officer(caller: CallerFactory, school: Json) -> Headers:
    return caller(Role.SCHOOL_OFFICER, school["path"])


class Corrections:
    """Proposes and decides, as the teacher and as their school."""

    def __init__(self, client: httpx.AsyncClient, own: Headers, officer: Headers) -> None:
        self._client = client
        self._own = own
        self._officer = officer

    async def send(self, reason: str = "职称已评审通过", **changes: Any) -> httpx.Response:
        body = {"changes": changes, "reason": reason}
        return await self._client.post(OWN, json=body, headers=self._own)

    async def propose(self, **changes: Any) -> Json:
        answer = await self.send(**changes)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def decide(
        self, step: str, correction: Json, reason: str | None = None, **more: Any
    ) -> httpx.Response:
        headers = {**self._officer, "If-Match": f'"{correction["version"]}"', **more}
        body = {} if reason is None else {"reason": reason}
        return await self._client.post(f"{ALL}/{correction['id']}/{step}", json=body, headers=headers)

    async def withdraw(self, correction: Json) -> httpx.Response:
        headers = {**self._own, "If-Match": f'"{correction["version"]}"'}
        return await self._client.post(f"{OWN}/{correction['id']}/withdraw", headers=headers)


@pytest.fixture
def corrections(client: httpx.AsyncClient, own: Headers, officer: Headers) -> Corrections:
    return Corrections(client, own, officer)


async def profile(client: httpx.AsyncClient, headers: Headers) -> Json:
    answer = await client.get("/v1/my/profile", headers=headers)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


class TestMyProfile:
    async def test_it_shows_the_record_the_school_and_the_posts(
        self, client: httpx.AsyncClient, own: Headers, school: Json
    ):
        mine = await profile(client, own)
        assert (mine["person"]["name"], mine["school"]["name"]) == ("韦春兰", school["name"])
        assert mine["person"]["years_of_service"] >= 16
        assert [post["post"] for post in mine["posts"]] == ["homeroom_teacher"]
        assert mine["open_correction"] is None

    async def test_what_identifies_is_masked_there_too(self, client: httpx.AsyncClient, own: Headers):
        answer = await client.get("/v1/my/profile", headers=own)
        assert answer.json()["person"]["phone"] == "138****8000"
        assert PHONE not in answer.text

    async def test_who_is_nobody_on_the_roster_is_told_so(self, client: httpx.AsyncClient, officer: Headers):
        answer = await client.get("/v1/my/profile", headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (404, "profile-not-found")
        answer = await client.post(
            OWN, json={"changes": {"title": "senior"}, "reason": "职称已评审通过"}, headers=officer
        )
        assert answer.json()["code"] == "profile-not-found"


class TestPropose:
    async def test_the_school_sees_what_was_and_what_should_be(
        self, client: httpx.AsyncClient, corrections: Corrections, officer: Headers, own: Headers
    ):
        made = await corrections.propose(title="first_grade", teaching_since="2009-09-01")
        [seen] = (await client.get(ALL, params={"state": "proposed"}, headers=officer)).json()["items"]
        assert seen == made
        assert [(c["field"], c["before"], c["after"], c["overtaken"]) for c in seen["changes"]] == [
            ("title", "second_grade", "first_grade", False),
            ("teaching_since", "2010-09-01", "2009-09-01", False),
        ]
        assert (await profile(client, own))["open_correction"] == made

    async def test_values_that_are_right_already_are_left_out(self, corrections: Corrections):
        made = await corrections.propose(title="first_grade", subject="chinese", posts=["homeroom_teacher"])
        assert [change["field"] for change in made["changes"]] == ["title"]
        answer = await corrections.send(subject="chinese")
        assert (answer.status_code, answer.json()["code"]) == (422, "correction-empty")

    async def test_a_phone_number_rests_encrypted_and_is_shown_masked(
        self, app: FastAPI, corrections: Corrections
    ):
        made = await corrections.propose(phone=NEW_PHONE)
        [change] = made["changes"]
        assert (change["before"], change["after"]) == ("138****8000", "139****9111")
        async with runtime_of(app).database.reading() as session:
            rows = "SELECT profile_corrections::text FROM profile_corrections"
            [row] = (await session.execute(text(rows))).scalars()
            audit = (await session.execute(text("SELECT audit_log::text FROM audit_log"))).scalars().all()
        for kept in (row, *audit):
            assert NEW_PHONE not in kept
            assert PHONE not in kept

    async def test_a_second_one_is_refused_until_the_first_is_closed(self, corrections: Corrections):
        first = await corrections.propose(title="first_grade")
        answer = await corrections.send(name="韦秋兰")
        assert (answer.status_code, answer.json()["code"]) == (409, "correction-open")
        assert (await corrections.withdraw(first)).status_code == 200
        await corrections.propose(name="韦秋兰")

    @pytest.mark.parametrize(
        ("changes", "pointer", "code"),
        [
            ({"phone": "0772-4212345"}, "/changes/phone", "mobile-number"),
            ({"title": "king"}, "/changes/title", "enum"),
            ({"posts": ["head", "king"]}, "/changes/posts/1", "enum"),
            ({"teaching_since": "2010-02-30"}, "/changes/teaching_since", "date-from-datetime-parsing"),
            ({"citizen_id": "45130219850307001X"}, "/changes/citizen_id", "extra-forbidden"),
            ({"organisation_id": str(UUID(int=1))}, "/changes/organisation_id", "extra-forbidden"),
        ],
    )
    async def test_a_wrong_value_is_told_at_its_place(
        self, corrections: Corrections, changes: Json, pointer: str, code: str
    ):
        answer = await corrections.send(**changes)
        assert answer.status_code == 422
        assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]

    async def test_who_left_proposes_nothing(
        self, client: httpx.AsyncClient, admin: Headers, corrections: Corrections, teacher: Json
    ):
        await client.delete(
            f"/v1/people/{teacher['id']}", params={"reason": "退休"}, headers={**admin, "If-Match": '"1"'}
        )
        answer = await corrections.send(title="senior")
        assert (answer.status_code, answer.json()["code"]) == (409, "person-left")


class TestWithdraw:
    async def test_it_is_closed_and_stays_in_the_list(
        self, client: httpx.AsyncClient, corrections: Corrections, own: Headers
    ):
        made = await corrections.propose(title="first_grade")
        withdrawn = (await corrections.withdraw(made)).json()
        assert (withdrawn["state"], withdrawn["decided_at"] is None) == ("withdrawn", False)
        [listed] = (await client.get(OWN, headers=own)).json()["items"]
        assert (listed["id"], listed["state"]) == (made["id"], "withdrawn")

    async def test_somebody_else_does_not_find_it(
        self, client: httpx.AsyncClient, caller: CallerFactory, corrections: Corrections, school: Json
    ):
        made = await corrections.propose(title="first_grade")
        colleague = {**caller(Role.TEACHER, school["path"]), "If-Match": '"1"'}
        answer = await client.post(f"{OWN}/{made['id']}/withdraw", headers=colleague)
        assert (answer.status_code, answer.json()["code"]) == (404, "correction-not-found")

    async def test_after_the_decision_it_is_too_late(self, corrections: Corrections):
        made = await corrections.propose(title="first_grade")
        rejected = (await corrections.decide("reject", made, "证书未下发")).json()
        answer = await corrections.withdraw(rejected)
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal-transition")


class TestApprove:
    async def test_the_profile_reads_as_proposed_and_the_change_is_announced(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        corrections: Corrections,
        own: Headers,
        teacher: Json,
    ):
        made = await corrections.propose(
            name="韦秋兰",
            phone=NEW_PHONE,
            other_subjects=["music"],
            employment="established",
            title="first_grade",
            posts=["homeroom_teacher", "grade_leader"],
        )
        answer = await corrections.decide("approve", made, "已核对证书")
        assert answer.status_code == 200, answer.text
        assert (answer.json()["state"], answer.headers["ETag"]) == ("approved", '"2"')
        mine = (await profile(client, own))["person"]
        assert (mine["name"], mine["phone"], mine["title"]) == ("韦秋兰", "139****9111", "first_grade")
        assert (mine["other_subjects"], mine["employment"]) == (["music"], "established")
        assert mine["posts"] == ["homeroom_teacher", "grade_leader"]
        await feed_settled(runtime_of(app).database)
        feed = await client.get("/v1/events", headers=caller(Role.SERVICE))
        last = feed.json()["items"][-1]
        assert (last["type"], last["data"]["title"]) == ("registry.person.updated.v1", "first_grade")

    async def test_who_changed_what_and_why_stands_in_the_audit_trail(
        self, app: FastAPI, corrections: Corrections, teacher: Json
    ):
        await corrections.decide("approve", await corrections.propose(title="first_grade"), "已核对证书")
        async with runtime_of(app).database.reading() as session:
            entries = (
                await session.execute(
                    select(AuditEntry).where(AuditEntry.subject == f"people/{teacher['id']}")
                )
            ).scalars()
            steps = (await session.execute(select(StateChange))).scalars().all()
        [*_, change] = sorted(entries, key=lambda entry: entry.at)
        assert (change.changes, change.reason) == ({"title": ["second_grade", "first_grade"]}, "已核对证书")
        assert [(step.transition, step.target, step.reason) for step in steps] == [
            ("approve", "approved", "已核对证书")
        ]

    async def test_a_field_changed_since_is_a_conflict_that_shows_both(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        corrections: Corrections,
        officer: Headers,
        own: Headers,
        teacher: Json,
    ):
        made = await corrections.propose(subject="music", title="first_grade")
        await client.patch(
            f"/v1/people/{teacher['id']}", json={"title": "senior"}, headers={**admin, "If-Match": '"1"'}
        )
        seen = (await client.get(f"{ALL}/{made['id']}", headers=officer)).json()
        assert [(c["now"], c["overtaken"]) for c in seen["changes"]] == [("chinese", False), ("senior", True)]
        answer = await corrections.decide("approve", made)
        assert (answer.status_code, answer.json()["code"]) == (409, "correction-overtaken")
        assert answer.json()["params"]["conflicts"] == [
            {"field": "title", "before": "second_grade", "now": "senior", "after": "first_grade"}
        ]
        assert (await profile(client, own))["open_correction"]["version"] == made["version"]
        assert (await profile(client, own))["person"]["subject"] == "chinese"

    async def test_a_change_somebody_made_already_is_no_conflict(
        self, client: httpx.AsyncClient, admin: Headers, corrections: Corrections, own: Headers, teacher: Json
    ):
        made = await corrections.propose(title="first_grade", subject="music")
        await client.patch(
            f"/v1/people/{teacher['id']}", json={"title": "first_grade"}, headers={**admin, "If-Match": '"1"'}
        )
        assert (await corrections.decide("approve", made)).status_code == 200
        assert (await profile(client, own))["person"]["subject"] == "music"

    async def test_nobody_decides_on_their_own(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        corrections: Corrections,
        school: Json,
        teacher: Json,
    ):
        made = await corrections.propose(title="first_grade")
        same = caller(Role.SCHOOL_OFFICER, school["path"], teacher["id"])
        for step in ("approve", "reject"):
            answer = await client.post(
                f"{ALL}/{made['id']}/{step}",
                json={"reason": "我自己批准"},
                headers={**same, "If-Match": '"1"'},
            )
            assert (answer.status_code, answer.json()["code"]) == (403, "own-correction")

    async def test_a_decision_on_what_has_changed_meanwhile_is_refused(self, corrections: Corrections):
        made = await corrections.propose(title="first_grade")
        await corrections.withdraw(made)
        assert (await corrections.decide("approve", made)).status_code == 412


class TestReject:
    async def test_the_teacher_reads_why_and_the_profile_stays(
        self,
        client: httpx.AsyncClient,
        corrections: Corrections,
        own: Headers,
    ):
        made = await corrections.propose(title="first_grade")
        assert (await corrections.decide("reject", made, "证书尚未下发")).status_code == 200
        [listed] = (await client.get(OWN, headers=own)).json()["items"]
        assert (listed["state"], listed["decision_reason"]) == ("rejected", "证书尚未下发")
        mine = await profile(client, own)
        assert (mine["person"]["title"], mine["open_correction"]) == ("second_grade", None)

    async def test_a_reason_is_needed(self, corrections: Corrections):
        answer = await corrections.decide("reject", await corrections.propose(title="first_grade"))
        assert [error["pointer"] for error in answer.json()["errors"]] == ["/reason"]

    async def test_what_is_decided_stays_decided(self, corrections: Corrections):
        made = await corrections.propose(title="first_grade")
        rejected = (await corrections.decide("reject", made, "证书尚未下发")).json()
        answer = await corrections.decide("approve", rejected)
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal-transition")
        assert answer.json()["params"] == {"state": "rejected", "transition": "approve", "legal": "—"}


class TestList:
    async def test_only_those_within_reach_are_listed(
        self, client: httpx.AsyncClient, caller: CallerFactory, corrections: Corrections, tree: Tree
    ):
        made = await corrections.propose(title="first_grade")
        other = await tree.add("other", kind="school")
        stranger = caller(Role.SCHOOL_OFFICER, other["path"])
        assert (await client.get(ALL, headers=stranger)).json()["items"] == []
        assert (await client.get(f"{ALL}/{made['id']}", headers=stranger)).status_code == 404

    async def test_it_is_cut_to_a_state_and_an_organisation_and_counted(
        self,
        client: httpx.AsyncClient,
        admin: Headers,
        corrections: Corrections,
        tree: Tree,
        school: Json,
    ):
        await corrections.propose(title="first_grade")
        other = await tree.add("other", kind="school")
        for filters, total in (
            ({}, 1),
            ({"state": "proposed"}, 1),
            ({"state": "approved"}, 0),
            ({"below": school["id"]}, 1),
            ({"below": other["id"]}, 0),
        ):
            answer = await client.get(ALL, params={**filters, "with_total": True}, headers=admin)
            assert (len(answer.json()["items"]), answer.json()["total"]) == (total, total), filters

    async def test_the_workbook_has_a_row_for_each_field_in_words(
        self, client: httpx.AsyncClient, corrections: Corrections, officer: Headers, school: Json
    ):
        await corrections.propose(phone=NEW_PHONE, title="first_grade", posts=["head", "researcher"])
        answer = await client.get(f"{ALL}/export", params={"state": "proposed"}, headers=officer)
        assert answer.status_code == 200
        sheet = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0)
        heading, *rows = sheet.to_python()
        assert heading[:5] == ["姓名", "所在单位", "更正项目", "原内容", "申请内容"]
        assert [row[:5] for row in rows] == [
            ["韦春兰", school["name"], "手机号", "138****8000", "139****9111"],
            ["韦春兰", school["name"], "职称", "二级教师", "一级教师"],
            ["韦春兰", school["name"], "职务", "班主任", "校长、教研员"],
        ]
        empty = await client.get(f"{ALL}/export", params={"state": "approved"}, headers=officer)
        assert (
            len(CalamineWorkbook.from_filelike(BytesIO(empty.content)).get_sheet_by_index(0).to_python()) == 1
        )

    async def test_the_number_of_statements_does_not_grow_with_the_rows(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        admin: Headers,
        caller: CallerFactory,
        school: Json,
    ):
        statements = []
        for size in (1, 5):
            for index in range(size):
                person = await registered(client, admin, school, f"教师{size}{index}")
                own = caller(Role.TEACHER, school["path"], person["id"])
                answer = await client.post(
                    OWN, json={"changes": {"title": "senior"}, "reason": "职称已评审通过"}, headers=own
                )
                made = answer.json()
                await client.post(
                    f"{ALL}/{made['id']}/reject",
                    json={"reason": "证书尚未下发"},
                    headers={**admin, "If-Match": '"1"'},
                )
            with recorded_statements(runtime_of(app).database) as recorded:
                assert len((await client.get(ALL, headers=admin)).json()["items"]) >= size
            statements.append(len(recorded))
        assert statements[0] == statements[1] <= 2

    async def test_my_profile_takes_a_fixed_number_of_statements(
        self, app: FastAPI, client: httpx.AsyncClient, corrections: Corrections, own: Headers
    ):
        await corrections.propose(title="first_grade")
        with recorded_statements(runtime_of(app).database) as recorded:
            await profile(client, own)
        assert len(recorded) == 4


async def test_the_person_is_locked_while_their_correction_is_decided(
    app: FastAPI, corrections: Corrections, teacher: Json
):
    """Two who approve at once: the change is made once, and the second is told."""
    made = await corrections.propose(title="first_grade")
    answers = await asyncio.gather(*(corrections.decide("approve", made) for _ in range(2)))
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    async with runtime_of(app).database.reading() as session:
        person = (await session.execute(select(Person).where(Person.id == UUID(teacher["id"])))).scalar_one()
    assert person.version == 2
