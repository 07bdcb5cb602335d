"""Corrections of records that are merged with another one."""

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json
from services.registry.tests.people import Roster
from sqlalchemy import select

from registry.access import Role
from servicekit.states import StateChange
from servicekit.testing.service import runtime_of

OWN, ALL = "/v1/my/profile/corrections", "/v1/profile-corrections"


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


async def test_a_correction_of_the_record_that_goes_is_closed_and_says_why(
    app: FastAPI, client: httpx.AsyncClient, admin: Headers, caller: CallerFactory, roster: Roster,
    school: Json,
):  # fmt: skip
    kept, gone = await roster.add(school), await roster.add(school)
    asked = {}
    for person in (kept, gone):
        body = {"changes": {"title": "first_grade"}, "reason": "职称已评审通过"}
        own = caller(Role.TEACHER, school["path"], person["id"])
        answer = await client.post(OWN, json=body, headers=own)
        assert answer.status_code == 201, answer.text
        asked[person["id"]] = answer.json()["id"]
    merger = {
        "kept_id": kept["id"], "kept_version": 1, "merged_id": gone["id"], "merged_version": 1,
        "choices": {}, "reason": "重复建档",
    }  # fmt: skip
    officer = caller(Role.SCHOOL_OFFICER, school["path"])
    answer = await client.post("/v1/person-merges", json=merger, headers=officer)
    assert answer.status_code == 201, answer.text

    queue = (await client.get(ALL, params={"state": "proposed"}, headers=officer)).json()["items"]
    assert [item["id"] for item in queue] == [asked[kept["id"]]]
    closed = (await client.get(f"{ALL}/{asked[gone['id']]}", headers=officer)).json()
    assert (closed["state"], closed["version"]) == ("rejected", 2)
    assert "合并" in closed["decision_reason"]
    async with runtime_of(app).database.reading() as session:
        query = select(StateChange).where(StateChange.subject.endswith(asked[gone["id"]]))
        (step,) = (await session.execute(query)).scalars()
    assert (step.transition, step.reason) == ("reject", closed["decision_reason"])

    undo = await client.post(
        f"/v1/person-merges/{answer.json()['id']}/undo",
        json={"reason": "经核实为两人"},
        headers={**officer, "If-Match": '"1"'},
    )
    assert undo.status_code == 200, undo.text
