"""Yearly reviews of experts: who is in a round, what a result does, who is due."""

from datetime import UTC, datetime

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Tree
from services.registry.tests.experts import LIST, ROUNDS, Library, told
from services.registry.tests.people import Roster

from registry.access import Role
from servicekit.ids import new_id
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


@pytest.fixture
def library(client: httpx.AsyncClient, admin: Headers) -> Library:
    return Library(client, admin)


@pytest.mark.clause("LB-13")
async def test_a_year_keeps_suspends_and_takes_out(library: Library, tree: Tree):
    city = await tree.add("451300")
    county = await tree.add("451302", city)
    kept = await library.admit(city, "留任", due="2021-01-01")
    paused = await library.admit(county, "暂停")
    gone = await library.admit(county, "出库")
    late = await library.admit(county, "未考", due="2021-01-01")
    await library.propose(city, "提名中")
    held = await library.open_round(city, 2020, "2020-12-31", valid_months=18, document="来宾市专家库办法")
    assert (held["open"], held["reviewed"], held["is_overdue"]) == (4, 0, True)
    answer = await library.review(held, kept, "keep", rating="9.5", hours="12", note="授课十二学时，评价优良")
    assert answer.status_code == 201, answer.text
    await library.review(held, paused, "suspend")
    await library.review(held, gone, "out", note="两年未授课")
    board = f"{ROUNDS}/{held['id']}/experts"
    assert [row["expert"]["name"] for row in (await library.get(board, progress="open"))["items"]] == ["未考"]
    done = (await library.get(board, progress="done"))["items"]
    assert {row["expert"]["name"]: row["expert"]["state"] for row in done} == {
        "留任": "active", "暂停": "suspended", "出库": "retired",
    }  # fmt: skip
    read = await library.get(f"{LIST}/{kept['id']}")
    # The terms are the round's: eighteen months from its last day, the last of June.
    assert (read["review_due_on"], float(read["rating"])) == ("2022-06-30", 9.5)
    assert sorted(await library.names(review_due=True)) == sorted(["留任", "未考"])
    assert (await library.get(f"{LIST}/{late['id']}"))["is_review_due"] is True
    [review] = (await library.get(f"{LIST}/{kept['id']}/reviews"))["items"]
    assert (review["year"], review["result"], float(review["hours"])) == (2020, "keep", 12)
    steps = await library.get(f"{LIST}/{gone['id']}/steps")
    assert (steps[-1]["step"], steps[-1]["reason"]) == ("retire", "两年未授课")
    assert (await library.get(f"{ROUNDS}/{held['id']}"))["open"] == 1


async def test_once_a_year_and_once_each(library: Library, tree: Tree):
    city = await tree.add("1")
    expert = await library.admit(city)
    held = await library.open_round(city, 2026, "2026-12-31")
    body = {"organisation_id": city["id"], "year": 2026, "due_on": "2026-11-30", "valid_months": 12}
    again = await library.post(ROUNDS, body)
    assert (again.status_code, again.json()["code"]) == (409, "expert-round-exists")
    await library.review(held, expert, "keep")
    twice = await library.review(held, expert, "out")
    assert (twice.status_code, twice.json()["code"]) == (409, "expert-reviewed-already")


async def test_who_is_not_in_the_round_is_not_reviewed(
    library: Library, tree: Tree, client: httpx.AsyncClient, caller: CallerFactory
):
    one, two = await tree.add("1"), await tree.add("2")
    held = await library.open_round(one, 2026, "2026-12-31")
    stranger = await library.admit(two)
    refused = await library.review(held, stranger, "keep")
    assert (refused.status_code, refused.json()["code"]) == (409, "expert-not-in-round")
    proposed = await library.propose(one, "提名中")
    assert (await library.review(held, proposed, "keep")).status_code == 409
    officer = Library(client, caller(Role.COUNTY_OFFICER, two["path"]))
    assert (await officer.review(held, stranger, "keep")).status_code == 404
    school = Library(client, caller(Role.SCHOOL_OFFICER, one["path"]))
    assert (await school.review(held, proposed, "keep")).status_code == 403
    assert (await officer.get(ROUNDS))["items"] == []


async def test_who_is_kept_from_suspension_is_active_again(library: Library, tree: Tree):
    city = await tree.add("1")
    expert = await library.step(await library.admit(city), "suspend")
    held = await library.open_round(city, 2026, "2026-12-31")
    await library.review(held, expert, "keep")
    read = await library.get(f"{LIST}/{expert['id']}")
    assert (read["state"], read["review_due_on"]) == ("active", "2027-12-31")


async def test_hours_are_those_of_the_sessions_of_the_year(
    library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers, app: FastAPI
):
    school = await tree.add("1", kind="school")
    person = await Roster(client, admin).add(school)
    expert = await library.admit(school, person_id=person["id"])
    for at, hours in ((datetime(2025, 5, 1, tzinfo=UTC), "6"), (datetime(2024, 5, 1, tzinfo=UTC), "3")):
        await told(app, "planned", person["id"], at, 1, new_id(), hours)
    held = await library.open_round(school, 2025, "2025-12-31")
    [row] = (await library.get(f"{ROUNDS}/{held['id']}/experts"))["items"]
    assert float(row["hours"]) == 6
    answer = await library.review(held, expert, "keep")
    assert float(answer.json()["hours"]) == 6


async def test_lists_take_as_many_statements_for_one_as_for_many(library: Library, tree: Tree, app: FastAPI):
    city = await tree.add("1")
    counts = []
    for year in range(2024, 2026):
        held = await library.open_round(city, year, f"{year}-12-31")
        for number in range(year - 2023):
            expert = await library.admit(city, f"专家{year}{number}")
            await library.review(held, expert, "keep")
        with recorded_statements(runtime_of(app).database) as statements:
            assert (await library.get(ROUNDS))["items"]
            assert (await library.get(f"{ROUNDS}/{held['id']}/experts"))["items"]
            assert (await library.get(f"{LIST}/{expert['id']}/reviews"))["items"]
        counts.append(len([each for each in statements if "expert" in each]))
    assert counts[0] == counts[1]
