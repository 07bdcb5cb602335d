"""Undoing an import: who came leaves, who was changed is as before, and what was changed since stays."""

from datetime import date
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.rosters import IDS, Imports, people, row, sheet, told
from sqlalchemy import select, text

from registry.careers.models import PersonPost
from servicekit.audit import AuditEntry
from servicekit.testing.service import runtime_of

HEADER = "姓名,身份证号,所在学校,学段,任教学科,职称,职务,任现职时间,兼教学科,用人形式,手机号"
WHO = f"韦春兰,{IDS[0]},实验小学,小学,语文"
BEFORE = f"{WHO},一级教师,校长,2015-09,数学,在编,13800138000"
AFTER = f"{WHO},高级教师,书记,2026-01,无,聘用,13900139000"


def sent(*rows: str) -> bytes:
    return "\n".join([HEADER, *rows]).encode()


async def spells(app: FastAPI) -> set[tuple[str, date | None, bool]]:
    async with runtime_of(app).database.reading() as session:
        found = (await session.execute(select(PersonPost))).scalars()
        return {(spell.post.value, spell.since, spell.ended) for spell in found}


class Office:
    """Imports, and thinks better of it."""

    def __init__(self, client: httpx.AsyncClient, imports: Imports) -> None:
        self._client = client
        self._imports = imports

    async def applied(self, organisation: Json, content: bytes) -> Json:
        return await self._imports.applied(organisation, content)

    async def undo(self, roster: Json) -> Json:
        answer = await self.ask(roster)
        assert answer.status_code == 202, answer.text
        ended = await self._imports.over(answer.json())
        assert ended["state"] == "succeeded", ended
        result: Json = ended["result"]
        return result

    async def ask(self, roster: Json) -> httpx.Response:
        return await self._client.post(
            f"/v1/roster-imports/{roster['id']}/undo",
            json={"reason": "上传了去年的表"},
            headers=self._imports.headers,
        )

    async def changes(self, roster: Json, **query: Any) -> list[Json]:
        address = f"/v1/roster-imports/{roster['id']}/changes"
        answer = await self._client.get(address, params=query, headers=self._imports.headers)
        assert answer.status_code == 200, answer.text
        items: list[Json] = answer.json()["items"]
        return items

    async def update(self, person_id: UUID, **fields: Any) -> None:
        address = f"/v1/people/{person_id}"
        read = await self._client.get(address, headers=self._imports.headers)
        headers = {**self._imports.headers, "If-Match": read.headers["etag"]}
        answer = await self._client.patch(address, json=fields, headers=headers)
        assert answer.status_code == 200, answer.text


@pytest.fixture
def office(client: httpx.AsyncClient, imports: Imports, worker: None) -> Office:
    return Office(client, imports)


async def test_who_came_leaves_and_who_was_changed_is_as_before(
    app: FastAPI, office: Office, county: Json, school: Json
):
    await office.applied(county, sent(BEFORE))
    first = (await people(app))[IDS[0]]
    assert await spells(app) == {("head", date(2015, 9, 1), False)}
    roster = await office.applied(county, sent(AFTER, f"覃大山,{IDS[1]},实验小学,小学,数学,,,,,,"))
    assert await spells(app) == {
        ("head", date(2015, 9, 1), True),
        ("party_secretary", date(2026, 1, 1), False),
    }
    assert (await office.undo(roster))["undone"] == 2
    now = await people(app)
    same = ("title", "posts", "other_subjects", "employment", "phone", "phone_index", "name_pinyin")
    assert [getattr(now[IDS[0]], name) for name in same] == [getattr(first, name) for name in same]
    assert await spells(app) == {("head", date(2015, 9, 1), False)}
    assert (now[IDS[1]].left_reason, now[IDS[1]].version) == ("上传了去年的表", 2)
    assert [kind for kind, _ in await told(app)] == [
        "registry.person.registered.v1",
        "registry.person.updated.v1",
        "registry.person.registered.v1",
        "registry.person.updated.v1",
        "registry.person.left.v1",
    ]
    async with runtime_of(app).database.reading() as session:
        query = select(AuditEntry).where(AuditEntry.reason == "上传了去年的表")
        entries = (await session.execute(query)).scalars().all()
    assert {entry.subject.partition("/")[0] for entry in entries} == {"people", "roster_imports"}
    assert await office.changes(roster, not_undone=True) == []


async def test_what_was_changed_since_stays_and_is_listed(
    app: FastAPI, office: Office, imports: Imports, county: Json, school: Json
):
    await office.applied(county, sent(BEFORE))
    roster = await office.applied(county, sent(AFTER, f"覃大山,{IDS[1]},实验小学,小学,数学,,,,,,"))
    written = await people(app)
    await office.update(written[IDS[0]].id, title="senior")
    await office.update(written[IDS[1]].id, name="覃大川")
    result = await office.undo(roster)
    assert (result["undone"], result["partly"], result["changed_since"]) == (0, 1, 1)
    now = await people(app)
    assert (now[IDS[0]].title.value, now[IDS[0]].phone) == ("senior", "13800138000")
    assert (now[IDS[1]].name, now[IDS[1]].left_at) == ("覃大川", None)
    listed = {each["name"]: (each["outcome"], each["kept"]) for each in await office.changes(roster)}
    assert listed == {"韦春兰": ("partly", ["title"]), "覃大川": ("changed_since", [])}
    assert [each["is_new"] for each in await office.changes(roster, outcome="changed_since")] == [True]
    read = await imports.read(roster)
    assert (read["state"], read["undone"]["partly"]) == ("undone", 1)


async def test_nobody_comes_back_to_a_school_that_is_closed(
    app: FastAPI, client: httpx.AsyncClient, admin: Headers, tree: Tree, office: Office, county: Json,
    school: Json,
):  # fmt: skip
    old = await tree.add("2145000002", county, kind="school", name="旧校")
    await office.applied(county, sheet(row(IDS[0], school="旧校")))
    roster = await office.applied(county, sheet(row(IDS[0])))
    headers = {**admin, "If-Match": f'"{(await tree.read(old))["version"]}"'}
    await client.delete(f"/v1/organisations/{old['id']}", params={"reason": "撤并"}, headers=headers)
    assert (await office.undo(roster))["school_closed"] == 1
    assert str((await people(app))[IDS[0]].organisation_id) == school["id"]


async def test_it_is_refused_before_it_is_applied_and_after_it_is_undone(
    office: Office, imports: Imports, county: Json, school: Json
):
    roster = await imports.checked(county, sheet(row(IDS[0])))
    answer = await office.ask(roster)
    assert (answer.status_code, answer.json()["code"]) == (409, "roster-not-applied")
    roster = await office.applied(county, sheet(row(IDS[1])))
    await office.undo(roster)
    answer = await office.ask(roster)
    assert (answer.status_code, answer.json()["code"]) == (409, "roster-undone")


async def test_what_they_were_is_stored_encrypted(app: FastAPI, office: Office, county: Json, school: Json):
    await office.applied(county, sent(BEFORE))
    await office.applied(county, sent(AFTER))
    async with runtime_of(app).database.reading() as session:
        query = text("SELECT before FROM roster_changes WHERE before IS NOT NULL")
        [before] = (await session.execute(query)).scalars()
    assert b"13800138000" not in bytes(before)
