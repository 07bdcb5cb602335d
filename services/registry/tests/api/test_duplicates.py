"""Records of one person over HTTP: found, dismissed, merged, and put back."""

import asyncio
from datetime import date
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select, text, update

from registry.access import Role
from registry.careers.models import PersonHonour, PersonPost
from registry.duplicates.rules import MergeField, Side
from registry.duplicates.snapshot import Record, record_of
from registry.people.models import Person
from registry.people.vocabulary import Employment, Honour, Level, Post, Stage, Subject, Title
from servicekit.audit import AuditEntry
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

CITIZEN_ID = "45130219850307001X"
OTHER_CITIZEN_ID = "451302198503070028"
PHONE = "13800138000"
BORN = date(1985, 3, 7)
PAIRS, MERGES = "/v1/person-duplicates", "/v1/person-merges"


class Records:
    """Registers people, and finds, merges and unmerges their records, as an administrator."""

    def __init__(self, app: FastAPI, client: httpx.AsyncClient, headers: Headers, school: Json) -> None:
        self.database = runtime_of(app).database
        self._client = client
        self._headers = headers
        self.school = school

    async def add(self, name: str = "韦春兰", **more: Any) -> Json:
        body = {"organisation_id": self.school["id"], "name": name, "stage": "primary", "subject": "chinese"}
        answer = await self._client.post("/v1/people", json={**body, **more}, headers=self._headers)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def born(self, *people: Json, on: date = BORN) -> None:
        """Give people without a citizen id a birth date, as a roster does."""
        async with self.database.transaction() as uow:
            ids = [UUID(person["id"]) for person in people]
            await uow.session.execute(update(Person).where(Person.id.in_(ids)).values(birth_on=on))

    async def leave(self, person: Json) -> None:
        answer = await self._client.delete(
            f"/v1/people/{person['id']}",
            params={"reason": "调出本校"},
            headers={**self._headers, "If-Match": f'"{person["version"]}"'},
        )
        assert answer.status_code == 204, answer.text

    async def change(self, person: Json, **fields: Any) -> Json:
        current = await self.read(person)
        answer = await self._client.patch(
            f"/v1/people/{person['id']}",
            json=fields,
            headers={**self._headers, "If-Match": f'"{current["version"]}"'},
        )
        assert answer.status_code == 200, answer.text
        changed: Json = answer.json()
        return changed

    async def read(self, person: Json) -> Json:
        found: Json = (await self._client.get(f"/v1/people/{person['id']}", headers=self._headers)).json()
        return found

    async def pairs(self, headers: Headers | None = None, **filters: Any) -> list[Json]:
        answer = await self._client.get(PAIRS, params=filters, headers=headers or self._headers)
        assert answer.status_code == 200, answer.text
        found: list[Json] = answer.json()["items"]
        return found

    async def dismiss(self, one: Json, other: Json) -> httpx.Response:
        body = {"first_id": one["id"], "second_id": other["id"], "reason": "两位同名教师"}
        return await self._client.post(f"{PAIRS}/dismiss", json=body, headers=self._headers)

    async def dismissals(self, headers: Headers | None = None, **params: Any) -> Json:
        answer = await self._client.get(
            f"{PAIRS}/dismissals", params=params, headers=headers or self._headers
        )
        assert answer.status_code == 200, answer.text
        page: Json = answer.json()
        return page

    async def take_back(self, dismissal: Json, headers: Headers | None = None) -> httpx.Response:
        return await self._client.delete(
            f"{PAIRS}/dismissals/{dismissal['id']}",
            params={"reason": "确为同一人"},
            headers=headers or self._headers,
        )

    async def send(
        self, kept: Json, merged: Json, choices: dict[str, str] | None = None, **more: Any
    ) -> httpx.Response:
        body = {
            "kept_id": kept["id"],
            "kept_version": (await self.read(kept))["version"],
            "merged_id": merged["id"],
            "merged_version": (await self.read(merged))["version"],
            "choices": choices or {},
            "reason": "重复建档",
            **more,
        }
        return await self._client.post(MERGES, json=body, headers=self._headers)

    async def merge(self, kept: Json, merged: Json, **choices: str) -> Json:
        answer = await self.send(kept, merged, choices)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def undo(self, merge: Json, headers: Headers | None = None) -> httpx.Response:
        return await self._client.post(
            f"{MERGES}/{merge['id']}/undo",
            json={"reason": "经核实为两人"},
            headers={**(headers or self._headers), "If-Match": f'"{merge["version"]}"'},
        )

    async def stored(self) -> dict[str, tuple[Record, list[Any], list[Any]]]:
        """Everybody's record, posts and honours, as they rest in the database."""
        async with self.database.reading() as session:
            people = (await session.execute(select(Person))).scalars().all()
            posts = (await session.execute(select(PersonPost).order_by(PersonPost.id))).scalars().all()
            honours = (await session.execute(select(PersonHonour).order_by(PersonHonour.id))).scalars().all()
        return {
            str(person.id): (
                record_of(person),
                [(p.id, p.post, p.since, p.until, p.ended) for p in posts if p.person_id == person.id],
                [(h.id, h.honour, h.awarded_on) for h in honours if h.person_id == person.id],
            )
            for person in people
        }


@pytest.fixture
def records(app: FastAPI, client: httpx.AsyncClient, admin: Headers, school: Json) -> Records:
    return Records(app, client, admin, school)


class TestFind:
    async def test_somebody_registered_again_is_found_by_the_citizen_id(self, records: Records):
        former = await records.add(citizen_id=CITIZEN_ID)
        await records.leave(former)
        again = await records.add("韦春蘭", citizen_id=CITIZEN_ID, title="senior")
        [pair] = await records.pairs()
        assert {pair["first"]["id"], pair["second"]["id"]} == {former["id"], again["id"]}
        assert (pair["strength"], pair["shared"]) == ("certain", ["citizen_id", "birth_date"])
        assert pair["differing"] == ["name", "title"]

    async def test_equal_names_and_birth_dates_are_weak_and_with_the_phone_strong(self, records: Records):
        people = [
            await records.add(),
            await records.add(),
            await records.add("覃海波", phone=PHONE),
            await records.add("覃海波", phone=PHONE),
        ]
        await records.born(*people)
        found = await records.pairs()
        assert [(pair["first"]["name"], pair["strength"]) for pair in found] == [
            ("覃海波", "strong"),
            ("韦春兰", "weak"),
        ]
        assert found[0]["shared"] == ["name", "birth_date", "phone"]
        assert [pair["first"]["name"] for pair in await records.pairs(strength="weak")] == ["韦春兰"]

    async def test_two_citizen_ids_are_of_two_people_unless_they_have_one_phone(self, records: Records):
        one = await records.add(citizen_id=CITIZEN_ID)
        await records.add(citizen_id=OTHER_CITIZEN_ID)
        assert await records.pairs() == []
        await records.change(one, phone=PHONE)
        third = await records.add("覃海波", citizen_id="451302198503070036", phone=PHONE)
        assert await records.pairs() == []
        await records.change(third, name="韦春兰")
        [pair] = await records.pairs()
        assert (pair["strength"], "citizen_id" in pair["differing"]) == ("strong", True)

    async def test_equal_names_alone_say_nothing(self, records: Records):
        one, other = await records.add(phone=PHONE), await records.add(phone=PHONE)
        await records.born(one)
        await records.born(other, on=date(1990, 1, 1))
        assert await records.pairs() == []

    async def test_what_identifies_is_masked_though_it_differs(
        self, client: httpx.AsyncClient, admin: Headers, records: Records
    ):
        people = [await records.add(phone="13800118000"), await records.add(phone="13800228000")]
        await records.born(*people)
        answer = await client.get(PAIRS, headers=admin)
        [pair] = answer.json()["items"]
        assert pair["first"]["phone"] == pair["second"]["phone"] == "138****8000"
        assert pair["differing"] == ["phone"]
        assert "1985-03-07" not in answer.text

    async def test_both_records_lie_within_reach(
        self, caller: CallerFactory, tree: Tree, records: Records, school: Json
    ):
        other = await tree.add("other", kind="school")
        people = [await records.add(), await records.add(organisation_id=other["id"])]
        await records.born(*people)
        assert await records.pairs(caller(Role.SCHOOL_OFFICER, school["path"])) == []
        assert len(await records.pairs()) == 1
        assert await records.pairs(below=school["id"]) == []

    async def test_pages_join_without_gap_or_double_and_cost_the_same(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, records: Records
    ):
        people = [await records.add(f"教师{index // 2}") for index in range(10)]
        await records.born(*people)
        seen: list[str] = []
        cursor: dict[str, str] = {}
        statements = set()
        while True:
            with recorded_statements(runtime_of(app).database) as recorded:
                page = (await client.get(PAIRS, params={"limit": 2, **cursor}, headers=admin)).json()
            statements.add(len(recorded))
            seen += [pair["first"]["name"] for pair in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert sorted(seen) == [f"教师{index}" for index in range(5)]
        assert statements == {3}
        [total] = {(await client.get(PAIRS, params={"with_total": True}, headers=admin)).json()["total"]}
        assert total == 5


class TestDismiss:
    async def test_the_pair_is_shown_no_more(self, records: Records):
        people = [await records.add(), await records.add()]
        await records.born(*people)
        assert (await records.dismiss(people[1], people[0])).status_code == 204
        assert await records.pairs() == []
        again = await records.dismiss(*people)
        assert (again.status_code, again.json()["code"]) == (409, "duplicate-already-dismissed")

    async def test_one_record_is_no_pair(self, records: Records):
        person = await records.add()
        answer = await records.dismiss(person, person)
        assert (answer.status_code, answer.json()["code"]) == (422, "duplicate-same-record")

    async def test_what_was_dismissed_is_listed_and_can_be_taken_back(self, records: Records, school: Json):
        one, other = await records.add(), await records.add()
        await records.born(one, other)
        await records.dismiss(one, other)
        [dismissal] = (await records.dismissals())["items"]
        assert {dismissal["first"]["id"], dismissal["second"]["id"]} == {one["id"], other["id"]}
        assert dismissal["first"]["name"] == "韦春兰"
        assert dismissal["second"]["organisation_name"] == school["name"]
        assert dismissal["reason"] == "两位同名教师"
        assert (await records.take_back(dismissal)).status_code == 204
        assert (await records.dismissals())["items"] == []
        assert len(await records.pairs()) == 1
        assert (await records.dismiss(one, other)).status_code == 204

    async def test_it_is_taken_back_once_and_the_audit_trail_keeps_why(self, records: Records):
        people = [await records.add(), await records.add()]
        await records.dismiss(*people)
        [dismissal] = (await records.dismissals())["items"]
        answers = await asyncio.gather(records.take_back(dismissal), records.take_back(dismissal))
        assert sorted(answer.status_code for answer in answers) == [204, 404]
        [refused] = [answer for answer in answers if answer.status_code == 404]
        assert refused.json()["code"] == "duplicate-dismissal-not-found"
        subject = f"duplicate_dismissals/{dismissal['id']}"
        query = select(AuditEntry).where(AuditEntry.subject == subject).order_by(AuditEntry.id)
        async with records.database.reading() as session:
            made, gone = (await session.execute(query)).scalars()
        assert (made.action, made.reason) == ("create", "两位同名教师")
        assert (gone.action, gone.reason) == ("delete", "确为同一人")
        assert gone.changes["first_id"] == [dismissal["first"]["id"], None]

    async def test_both_records_of_a_dismissal_lie_within_reach(
        self, caller: CallerFactory, tree: Tree, records: Records, school: Json
    ):
        other = await tree.add("other", kind="school")
        await records.dismiss(await records.add(), await records.add(organisation_id=other["id"]))
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        assert (await records.dismissals(officer))["items"] == []
        [dismissal] = (await records.dismissals())["items"]
        assert (await records.take_back(dismissal, officer)).status_code == 404

    async def test_pages_of_dismissals_go_from_the_newest_and_cost_the_same(
        self, app: FastAPI, records: Records
    ):
        made = []
        for _ in range(5):
            one, other = await records.add(), await records.add()
            await records.dismiss(one, other)
            made.append({one["id"], other["id"]})
        seen, cursor, statements = [], {}, set()
        while True:
            with recorded_statements(runtime_of(app).database) as recorded:
                page = await records.dismissals(limit=2, **cursor)
            statements.add(len(recorded))
            seen += [{row["first"]["id"], row["second"]["id"]} for row in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert seen == made[::-1]
        assert len(statements) == 1
        oldest = (await records.dismissals(sort="created_at", limit=1, with_total=True))["items"][0]
        assert {oldest["first"]["id"], oldest["second"]["id"]} == made[0]


class TestMerge:
    async def test_the_record_kept_takes_what_was_chosen_and_the_posts_and_honours_of_both(
        self, records: Records
    ):
        kept = await records.add(phone=PHONE, posts=["head"], title="second_grade")
        merged = await records.add(
            "韦春蘭", citizen_id=CITIZEN_ID, phone="13900139000", posts=["researcher"], title="senior"
        )
        await self._honour(records, merged)
        await records.merge(kept, merged, title="merged", name="kept", phone="kept")
        now = await records.read(kept)
        assert (now["name"], now["title"], now["phone"]) == ("韦春兰", "senior", "138****8000")
        assert (now["citizen_id"], now["sex"], now["birth_date"]) == (
            "451302********001X",
            "male",
            "1985-**-**",
        )
        assert now["posts"] == ["head", "researcher"]
        gone = await records.read(merged)
        assert gone["left_at"] is not None
        _, posts, honours = (await records.stored())[kept["id"]]
        assert sorted(post for _, post, _, _, ended in posts if not ended) == ["head", "researcher"]
        assert [honour for _, honour, _ in honours] == [Honour.BACKBONE]

    @staticmethod
    async def _honour(records: Records, person: Json) -> None:
        async with records.database.transaction() as uow:
            await uow.session.execute(
                PersonHonour.__table__.insert().values(
                    id=UUID(int=7),
                    person_id=UUID(person["id"]),
                    honour=Honour.BACKBONE,
                    level=Level.CITY,
                    awarded_on=date(2020, 9, 10),
                )
            )

    async def test_both_facts_are_announced_and_say_into_what(
        self, client: httpx.AsyncClient, caller: CallerFactory, records: Records
    ):
        kept, merged = await records.add(), await records.add()
        await records.merge(kept, merged)
        await feed_settled(records.database)
        feed = (await client.get("/v1/events", headers=caller(Role.SERVICE))).json()["items"]
        assert [(event["type"], event["data"]["person_id"]) for event in feed[-2:]] == [
            ("registry.person.updated.v1", kept["id"]),
            ("registry.person.left.v1", merged["id"]),
        ]
        assert feed[-1]["data"]["merged_into"] == kept["id"]

    async def test_the_account_of_the_one_that_goes_is_disabled_until_it_is_back(
        self, client: httpx.AsyncClient, admin: Headers, records: Records
    ):
        kept, merged = await records.add(), await records.add()
        login = {"login": "wei.chunlan", "password": "a-long-passphrase"}
        await client.post(f"/v1/people/{merged['id']}/account", json=login, headers=admin)
        assert (await client.post("/v1/session", json=login)).status_code == 200
        merge = await records.merge(kept, merged)
        assert (merge["merged_account_disabled"], merge["kept_has_account"]) == (True, False)
        assert (await client.post("/v1/session", json=login)).status_code == 401
        assert (await records.undo(merge)).status_code == 200
        assert (await client.post("/v1/session", json=login)).status_code == 200

    async def test_both_records_rest_encrypted_with_the_merger(self, records: Records):
        await records.merge(await records.add(), await records.add(citizen_id=CITIZEN_ID, phone=PHONE))
        async with records.database.reading() as session:
            rows = (await session.execute(text("SELECT person_merges::text FROM person_merges"))).scalars()
            audit = (await session.execute(select(AuditEntry))).scalars().all()
            kept = [*rows, *(str(entry.changes) for entry in audit)]
        assert all(CITIZEN_ID not in row and PHONE not in row for row in kept)
        assert {entry.reason for entry in audit if entry.subject.startswith("person_merges/")} == {"重复建档"}

    @pytest.mark.parametrize("gone", ["kept", "merged"])
    async def test_who_left_cannot_be_kept_but_can_go(self, records: Records, gone: str):
        people = {"kept": await records.add(), "merged": await records.add()}
        await records.leave(people[gone])
        answer = await records.send(people["kept"], people["merged"])
        expected = (409, "person-left") if gone == "kept" else (201, None)
        assert (answer.status_code, answer.json().get("code")) == expected

    async def test_a_record_is_merged_once(self, records: Records):
        one, other, third = [await records.add() for _ in range(3)]
        await records.merge(one, other)
        answer = await records.send(third, other)
        assert (answer.status_code, answer.json()["code"]) == (409, "person-already-merged")

    async def test_records_that_changed_since_they_were_read_are_not_merged(self, records: Records):
        kept, merged = await records.add(), await records.add()
        await records.change(merged, title="senior")
        answer = await records.send(kept, merged, merged_version=1)
        assert (answer.status_code, answer.json()["code"]) == (412, "stale-version")

    async def test_of_two_mergers_at_once_one_is_made(self, records: Records):
        kept, merged = await records.add(), await records.add()
        answers = await asyncio.gather(*(records.send(kept, merged) for _ in range(2)))
        assert sorted(answer.status_code for answer in answers)[0] == 201
        assert sorted(answer.status_code for answer in answers)[1] in {409, 412}

    async def test_a_record_out_of_reach_is_not_found(
        self, client: httpx.AsyncClient, caller: CallerFactory, tree: Tree, records: Records, school: Json
    ):
        other = await tree.add("other", kind="school")
        kept, merged = await records.add(), await records.add(organisation_id=other["id"])
        body = {
            "kept_id": kept["id"],
            "kept_version": 1,
            "merged_id": merged["id"],
            "merged_version": 1,
            "reason": "重复建档",
        }
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        answer = await client.post(MERGES, json=body, headers=officer)
        assert (answer.status_code, answer.json()["code"]) == (404, "person-not-found")
        merge = await records.merge(kept, merged)
        assert (await client.get(MERGES, headers=officer)).json()["items"] == []
        assert (await records.undo(merge, officer)).status_code == 404


class TestUndo:
    async def test_it_stays_in_the_list_with_its_reason(
        self, client: httpx.AsyncClient, admin: Headers, records: Records
    ):
        merge = await records.merge(await records.add(), await records.add())
        undone = (await records.undo(merge)).json()
        assert undone["undone_reason"] == "经核实为两人"
        listed = (await client.get(MERGES, params={"undone": True}, headers=admin)).json()["items"]
        assert [item["id"] for item in listed] == [merge["id"]]
        assert (await client.get(MERGES, params={"undone": False}, headers=admin)).json()["items"] == []
        again = await records.undo(undone)
        assert (again.status_code, again.json()["code"]) == (409, "person-merge-undone")

    async def test_what_was_changed_again_is_not_overwritten(self, records: Records):
        kept, merged = await records.add(title="second_grade"), await records.add(title="senior")
        merge = await records.merge(kept, merged, title="merged")
        await records.change(kept, title="first_grade")
        answer = await records.undo(merge)
        assert (answer.status_code, answer.json()["code"]) == (409, "person-changed-since-merge")
        assert answer.json()["params"]["fields"] == ["title"]
        assert (await records.read(kept))["title"] == "first_grade"

    async def test_what_the_merger_did_not_touch_stays_as_it_was_changed(self, records: Records):
        kept, merged = await records.add(), await records.add(title="senior")
        merge = await records.merge(kept, merged, title="merged")
        await records.change(kept, phone=PHONE)
        assert (await records.undo(merge)).status_code == 200
        now = await records.read(kept)
        assert (now["phone"], now["title"]) == ("138****8000", "none")

    async def test_everybody_learns_that_the_person_is_back(
        self, client: httpx.AsyncClient, caller: CallerFactory, records: Records
    ):
        kept, merged = await records.add(), await records.add()
        await records.undo(await records.merge(kept, merged))
        await feed_settled(records.database)
        feed = (await client.get("/v1/events", headers=caller(Role.SERVICE))).json()["items"]
        assert [(event["type"], event["data"]["person_id"]) for event in feed[-2:]] == [
            ("registry.person.updated.v1", kept["id"]),
            ("registry.person.updated.v1", merged["id"]),
        ]

    async def test_a_number_that_is_somebody_elses_by_now_hinders_it(self, records: Records):
        kept, merged = await records.add(), await records.add(citizen_id=CITIZEN_ID)
        merge = await records.merge(kept, merged, citizen_id="kept", birth_on="kept", sex="kept")
        await records.add("覃海波", citizen_id=CITIZEN_ID)
        answer = await records.undo(merge)
        assert (answer.status_code, answer.json()["code"]) == (409, "citizen-id-taken")


PROFILES = st.fixed_dictionaries(
    {"name": st.sampled_from(["韦春兰", "韦春蘭"]), "stage": st.sampled_from(Stage)},
    optional={
        "phone": st.sampled_from([PHONE, "13900139000"]),
        "staff_number": st.sampled_from(["1", "2"]),
        "subject": st.sampled_from(Subject),
        "other_subjects": st.lists(st.sampled_from(Subject), unique=True, max_size=2),
        "employment": st.sampled_from(Employment),
        "title": st.sampled_from(Title),
        "posts": st.lists(st.sampled_from(Post), unique=True, max_size=3),
        "teaching_since": st.sampled_from(["2007-09-01", "2010-09-01"]),
    },
)
CHOICES = st.dictionaries(st.sampled_from(MergeField), st.sampled_from(Side))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    one=PROFILES,
    other=PROFILES,
    numbers=st.sampled_from([(None, None), (CITIZEN_ID, None), (None, CITIZEN_ID)]),
    left=st.booleans(),
    elsewhere=st.booleans(),
    choices=CHOICES,
)
async def test_to_merge_and_to_undo_it_changes_nothing(
    records: Records,
    county: Json,
    one: Json,
    other: Json,
    numbers: tuple[str | None, str | None],
    left: bool,
    elsewhere: bool,
    choices: dict[MergeField, Side],
):
    """Whatever two people were, and whatever was chosen of them."""
    kept = await records.add(**one, citizen_id=numbers[0])
    place = {"organisation_id": county["id"]} if elsewhere else {}
    merged = await records.add(**other, citizen_id=numbers[1], **place)
    try:
        if left:
            await records.leave(merged)
        before = await records.stored()
        merge = await records.merge(
            kept, merged, **{field.value: side.value for field, side in choices.items()}
        )
        assert (await records.stored())[merged["id"]] != before[merged["id"]]
        answer = await records.undo(merge)
        assert answer.status_code == 200, answer.text
        assert await records.stored() == before
    finally:
        for person in (kept, merged):
            current = await records.read(person)
            if current["left_at"] is None:
                await records.leave(current)
