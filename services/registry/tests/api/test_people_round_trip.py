"""The list of people, exported with whole ids and sent back as a roster, through the API."""

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.people import Roster
from services.registry.tests.rosters import Imports, citizen_id, people

FULL = {
    "phone": "13800138000", "staff_number": "0017", "posts": ["head", "homeroom_teacher"],
    "other_subjects": ["music", "chinese"], "employment": "established", "title": "senior",
    "teaching_since": "2007-09-01",
}  # fmt: skip


@pytest.fixture
def imports(imports: Imports, worker: None) -> Imports:
    return imports


async def test_every_row_comes_back_unchanged(
    app: FastAPI, client: httpx.AsyncClient, admin: Headers, tree: Tree, imports: Imports, county: Json,
    school: Json,
):  # fmt: skip
    roster = Roster(client, admin)
    await roster.add(school, "韦春兰", citizen_id=citizen_id(1), **FULL)
    await roster.add(school, "韦春兰", citizen_id=citizen_id(2))
    await roster.add(
        await tree.add("0002", county, kind="school", name="实验小学"), "Ann Lee", citizen_id=citizen_id(3)
    )
    await roster.add(county, "覃大山", citizen_id=citizen_id(4), teaching_since="1980-01-01")
    held = await roster.add(school, "莫校长", citizen_id=citizen_id(5))
    since = {"post": "head", "since": "2020-09-01"}
    headers = {**admin, "If-Match": f'"{held["version"]}"'}
    answer = await client.post(f"/v1/people/{held['id']}/posts", json=since, headers=headers)
    assert answer.status_code == 201, answer.text
    gone = await roster.add(school, "走了", citizen_id=citizen_id(6))
    left = await client.delete(
        f"/v1/people/{gone['id']}",
        params={"reason": "退休"},
        headers={**admin, "If-Match": f'"{gone["version"]}"'},
    )
    assert left.status_code == 204, left.text
    before = await people(app)

    body = {"filters": {}, "reason": "核对花名册"}
    file = await client.post("/v1/people/export", json=body, headers=admin)
    found = await imports.checked(county, file.content, "人员.xlsx")
    assert await imports.findings(found) == []
    assert found["counts"] == {"rows": 5, "new": 0, "changed": 0, "unchanged": 5, "refused": 0}

    body = {"filters": {"include_left": True}, "reason": "核对花名册"}
    file = await client.post("/v1/people/export", json=body, headers=admin)
    found = await imports.checked(county, file.content, "人员.xlsx")
    assert [each["code"] for each in await imports.findings(found)] == ["has-left"]
    assert found["counts"] == {"rows": 6, "new": 0, "changed": 0, "unchanged": 5, "refused": 1}
    assert {number: person.version for number, person in (await people(app)).items()} == {
        number: person.version for number, person in before.items()
    }


async def test_what_is_odd_on_record_is_refused_when_a_file_says_it_anew(
    client: httpx.AsyncClient, admin: Headers, imports: Imports, county: Json, school: Json
):
    roster = Roster(client, admin)
    person = await roster.add(
        school, citizen_id=citizen_id(1), teaching_since="1990-01-01", other_subjects=["chinese"]
    )
    body = {"filters": {}, "reason": "核对花名册"}
    file = await client.post("/v1/people/export", json=body, headers=admin)
    await roster.change(person, teaching_since=None, other_subjects=[])
    found = await imports.checked(county, file.content, "人员.xlsx")
    assert sorted(each["code"] for each in await imports.findings(found)) == [
        "other-subject-is-the-main-one",
        "teaching-before-fourteen",
    ]
    assert found["counts"]["refused"] == 1


async def test_the_masked_list_is_refused_row_by_row_and_says_what_to_do(
    client: httpx.AsyncClient, admin: Headers, imports: Imports, county: Json, school: Json
):
    await Roster(client, admin).add(school, citizen_id=citizen_id(1))
    file = await client.get("/v1/people/export", headers=admin)
    found = await imports.checked(county, file.content, "人员.xlsx")
    (finding,) = await imports.findings(found)
    assert (finding["code"], found["counts"]["refused"]) == ("citizen-id-masked", 1)
    assert "导出完整身份证号" in finding["detail"]
