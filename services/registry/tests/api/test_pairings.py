"""Pairings of schools and of teachers: plan, log, effect."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LIST = "/v1/pairings"
PLAN = {
    "plan": "每月走访一次，每学期联合教研两次",
    "planned_visits": 8,
    "planned_researches": 4,
    "starts_on": "2025-03-01",
    "ends_on": "2026-02-28",
}
VISIT = {"kind": "visit", "done_on": "2025-04-10", "topic": "课堂诊断", "people": 12}


class Keeper:
    """Keeps pairings through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self.client = client
        self.headers = headers

    async def send(self, path: str, body: Json, version: int | None = None) -> httpx.Response:
        headers = self.headers if version is None else {**self.headers, "If-Match": f'"{version}"'}
        return await self.client.post(path, json=body, headers=headers)

    async def made(self, path: str, body: Json, version: int | None = None) -> Json:
        answer = await self.send(path, body, version)
        assert answer.status_code in {200, 201}, answer.text
        found: Json = answer.json()
        return found

    async def pair(self, giver: Json, receiver: Json) -> Json:
        body = {"giver_id": giver["id"], "receiver_id": receiver["id"], **PLAN}
        return await self.made(f"{LIST}/of-schools", body)

    async def person(self, organisation: Json, name: str) -> Json:
        body = {"organisation_id": organisation["id"], "name": name, "stage": "primary", "subject": "chinese"}
        return await self.made("/v1/people", {**body, "sex": "female"})

    async def get(self, path: str = LIST, **params: Any) -> Any:
        answer = await self.client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture
def keeper(client: httpx.AsyncClient, admin: Headers) -> Keeper:
    return Keeper(client, admin)


@pytest.fixture
async def schools(tree: Tree) -> list[Json]:
    county = await tree.add("451324", division_code="451324")
    return [
        await tree.add(f"S{number}", county, kind="school", name=f"第{number}小学") for number in range(3)
    ]


@pytest.mark.clause("LB-16", parts="R")
async def test_schools_by_a_plan_with_visits_joint_research_and_an_effect(
    keeper: Keeper, schools: list[Json]
):
    made = await keeper.pair(schools[0], schools[1])
    log = f"{LIST}/{made['id']}/entries"
    visit = await keeper.made(log, VISIT)
    await keeper.made(log, {**VISIT, "kind": "joint_research", "topic": "同课异构"})
    shown = await keeper.get(f"{LIST}/{made['id']}")
    assert (shown["visits"], shown["planned_visits"]) == (1, 8)
    assert (shown["researches"], shown["planned_researches"]) == (1, 4)
    await keeper.made(f"{log}/{visit['id']}/withdraw", {"reason": "重复登记"}, 1)
    assert (await keeper.get())["items"][0]["visits"] == 0
    assert len((await keeper.get(log, include_withdrawn=True))["items"]) == 2
    body = {"effect": "notable", "note": "受援校获县级优质课一等奖"}
    completed = await keeper.made(f"{LIST}/{made['id']}/complete", body, 1)
    assert (completed["state"], completed["effect"]) == ("completed", "notable")
    late = await keeper.send(log, VISIT)
    assert (late.status_code, late.json()["code"]) == (409, "pairing-over")
    [step] = await keeper.get(f"{LIST}/{made['id']}/history")
    assert step["reason"] == body["note"]


async def test_teachers_are_paired_with_the_schools_they_are_at(keeper: Keeper, schools: list[Json]):
    mentor, apprentice = await keeper.person(schools[0], "韦春兰"), await keeper.person(schools[1], "覃雪梅")
    body = {"mentor_id": mentor["id"], "apprentice_id": apprentice["id"], **PLAN}
    made = await keeper.made(f"{LIST}/of-teachers", body)
    assert made["giver"]["person_name"] == "韦春兰"
    assert made["receiver"]["organisation_name"] == "第1小学"
    again = await keeper.send(f"{LIST}/of-teachers", body)
    assert (again.status_code, again.json()["code"]) == (409, "pairing-exists")
    own = await keeper.send(f"{LIST}/of-teachers", {**body, "apprentice_id": mentor["id"]})
    assert (own.status_code, own.json()["code"]) == (409, "paired-with-itself")
    back = await keeper.send(f"{LIST}/of-teachers", {**body, "ends_on": "2025-02-01"})
    assert back.status_code == 422


async def test_the_plan_changes_on_the_version_read_and_the_end_has_a_reason(
    keeper: Keeper, schools: list[Json]
):
    made = await keeper.pair(schools[0], schools[1])
    address, headers = f"{LIST}/{made['id']}", {**keeper.headers, "If-Match": '"1"'}
    changed = await keeper.client.patch(address, json={"planned_visits": 10}, headers=headers)
    assert (changed.status_code, changed.json()["planned_visits"]) == (200, 10)
    stale = await keeper.client.patch(address, json={"planned_visits": 11}, headers=headers)
    assert stale.status_code == 412
    ended = await keeper.made(f"{address}/end", {"reason": "学校撤并"}, 2)
    assert (ended["state"], ended["state_reason"]) == ("ended", "学校撤并")
    await keeper.pair(schools[0], schools[1])  # and may be paired anew


async def test_either_side_keeps_the_log_and_nobody_else_sees_it(
    keeper: Keeper, schools: list[Json], caller: CallerFactory, client: httpx.AsyncClient
):
    made = await keeper.pair(schools[0], schools[1])
    for school in schools[:2]:
        side = Keeper(client, caller(Role.SCHOOL_OFFICER, school["path"]))
        await side.made(f"{LIST}/{made['id']}/entries", VISIT)
    stranger = Keeper(client, caller(Role.SCHOOL_OFFICER, schools[2]["path"]))
    assert (await stranger.get())["items"] == []
    assert (await stranger.send(f"{LIST}/{made['id']}/entries", VISIT)).status_code == 404
    body = {"giver_id": schools[2]["id"], "receiver_id": schools[0]["id"], **PLAN}
    assert (await stranger.send(f"{LIST}/of-schools", body)).status_code == 404
    teacher = caller(Role.TEACHER, schools[0]["path"])
    assert (await client.get(LIST, headers=teacher)).status_code == 403


async def test_the_list_is_filtered_and_costs_the_same_however_long(
    keeper: Keeper, schools: list[Json], app: FastAPI
):
    counts = []
    for size, (giver, receiver) in enumerate([(0, 1), (1, 2), (2, 0)], start=1):
        made = await keeper.pair(schools[giver], schools[receiver])
        with recorded_statements(runtime_of(app).database) as statements:
            assert len((await keeper.get())["items"]) == size
        counts.append(len(statements))
    assert len(set(counts)) == 1
    await keeper.made(f"{LIST}/{made['id']}/end", {"reason": "学校撤并"}, 1)
    for wanted, number in (
        ({"state": "active"}, 2),
        ({"kind": "teachers"}, 0),
        ({"below": schools[1]["id"]}, 2),
    ):
        assert len((await keeper.get(**wanted))["items"]) == number
