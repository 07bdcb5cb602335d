"""How tiers shift from one version of a pack to the next, over HTTP and by its job."""

from typing import Any
from uuid import UUID

import httpx
import pytest
import yaml
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.desks import ADDRESS, Desk, document, made
from services.registry.tests.ladders import FIVE_GE, HEADS
from services.registry.tests.people import Roster

from registry.access import Role
from registry.tiers import shifts
from servicekit.jobs import Job, JobContext
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


def with_ladders(version: int, *ladders: Json, effective: str = "{from: 2022-01-01}") -> str:
    more = yaml.safe_dump({"ladders": [*ladders]}, allow_unicode=True)
    return document(version=version, effective=effective, more=more)


TITLES: Json = {
    **FIVE_GE,
    "tiers": [
        {"id": "low", "name": "合格", "clause": "二级教师", "any_of": [{"title": ["second_grade"]}]},
        {"id": "high", "name": "风格", "clause": "正高级教师", "any_of": [{"title": ["senior"]}]},
    ],
}
TITLES_LATER: Json = {
    **TITLES,
    "audience": {"stage": ["primary"]},
    "tiers": [
        TITLES["tiers"][0],
        {"id": "mid", "name": "升格", "clause": "高级教师", "any_of": [{"title": ["vice_senior"]}]},
        TITLES["tiers"][1],
    ],
}


class Comparison:
    """Asks for comparisons and does what their jobs say."""

    def __init__(self, app: FastAPI, client: httpx.AsyncClient, headers: Headers) -> None:
        self.database = runtime_of(app).database
        self._client = client
        self.headers = headers

    async def send(self, pack: Json, **params: Any) -> httpx.Response:
        address = f"{ADDRESS}/{pack['id']}/tier-shifts"
        return await self._client.post(address, params=params, headers=self.headers)

    async def run(self, pack: Json, **params: Any) -> Json:
        answer = await self.send(pack, **params)
        assert answer.status_code == 202, answer.text
        async with self.database.reading() as session:
            job = await session.get(Job, UUID(answer.json()["id"]))
        assert job is not None
        return await shifts.compare(JobContext(self.database, job))


@pytest.fixture
def comparison(app: FastAPI, client: httpx.AsyncClient, admin: Headers) -> Comparison:
    return Comparison(app, client, admin)


@pytest.fixture
def desk(client: httpx.AsyncClient, admin: Headers) -> Desk:
    return Desk(client, admin)


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("city", division_code="451300")


def moves(told: Json, ladder: str = "five_ge") -> dict[tuple[str, str], int]:
    def word(step: Json) -> str:
        return (step["name"] or "none") if step["member"] else "outside"

    (found,) = [each for each in told["ladders"] if each["ladder"] == ladder]
    return {(word(each["from"]), word(each["to"])): each["people"] for each in found["shifts"]}


async def test_who_moves_is_told_from_step_to_step(
    comparison: Comparison, desk: Desk, roster: Roster, tree: Tree, city: Json,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    monkeypatch.setattr(shifts, "CHUNK_PEOPLE", 2)
    one = await tree.add("one", await tree.add("451302", city, division_code="451302"), kind="school")
    other = await tree.add("other", await tree.add("451321", city, division_code="451321"), kind="school")
    for school in (one, other):
        for title, stage in (
            ("second_grade", "primary"), ("vice_senior", "primary"), ("senior", "primary"),
            ("vice_senior", "primary"), ("senior", "junior"), ("none", "vocational"),
        ):  # fmt: skip
            await roster.add(school, title=title, stage=stage)
    made(await desk.send(city, with_ladders(1, TITLES)))
    newer = made(await desk.send(city, with_ladders(2, TITLES_LATER, HEADS)))
    told = await comparison.run(newer)
    assert told["people"] == 12
    assert moves(told) == {("none", "升格"): 4, ("风格", "outside"): 2}
    (five_ge, heads) = told["ladders"]
    assert (five_ge["name"], five_ge["unmoved"]) == ("559“五格”", 4)
    assert (heads["ladder"], heads["unmoved"], heads["shifts"]) == ("heads", 0, [])
    back = await comparison.run(newer, from_id=newer["id"])
    assert (moves(back), back["ladders"][0]["unmoved"]) == ({}, 8)


async def test_the_first_pack_and_a_ladder_that_is_gone(
    comparison: Comparison, desk: Desk, roster: Roster, tree: Tree, city: Json
):
    await roster.add(await tree.add("one", city, kind="school"), title="senior")
    first = made(await desk.send(city, with_ladders(1, TITLES)))
    assert moves(await comparison.run(first)) == {("outside", "风格"): 1}
    gone = made(await desk.send(city, document(version=2, effective="{from: 2023-01-01}")))
    assert moves(await comparison.run(gone)) == {("风格", "outside"): 1}


async def test_only_people_within_reach_whom_the_pack_binds(
    app: FastAPI, client: httpx.AsyncClient, comparison: Comparison, desk: Desk, roster: Roster, tree: Tree,
    city: Json, caller: CallerFactory,
):  # fmt: skip
    county = await tree.add("451302", city, division_code="451302")
    other = await tree.add("451321", city, division_code="451321")
    for place in (county, other):
        await roster.add(await tree.add(f"s{place['code']}", place, kind="school"), title="senior")
    gone = await roster.add(county, "走了", title="senior")
    headers = {**comparison.headers, "If-Match": '"1"'}
    await client.delete(f"/v1/people/{gone['id']}", params={"reason": "退休"}, headers=headers)
    pack = made(await desk.send(city, with_ladders(1, TITLES)))
    assert (await comparison.run(pack))["people"] == 2
    officer = Comparison(app, client, caller(Role.COUNTY_OFFICER, county["path"]))
    assert (await officer.run(pack))["people"] == 1
    teacher = Comparison(app, client, caller(Role.TEACHER, county["path"]))
    assert (await teacher.send(pack)).status_code == 403
    stranger = Comparison(
        app, client, caller(Role.COUNTY_OFFICER, (await tree.add("far", division_code="620100"))["path"])
    )
    assert (await stranger.send(pack)).status_code == 404
    # Who has a pack of their own is bound by that one.
    made(await desk.send(other, document(code="own", effective="{from: 2020-01-01}")))
    assert (await comparison.run(pack))["people"] == 1


async def test_what_is_read_does_not_grow_with_the_people(
    comparison: Comparison, desk: Desk, roster: Roster, tree: Tree, city: Json
):
    school = await tree.add("one", city, kind="school")
    pack = made(await desk.send(city, with_ladders(1, TITLES, HEADS)))
    counts = []
    for _ in range(2):
        for _ in range(3):
            await roster.add(school, title="senior", posts=["head"])
        with recorded_statements(comparison.database) as statements:
            await comparison.run(pack)
        counts.append(len(statements))
    assert counts[0] == counts[1]
