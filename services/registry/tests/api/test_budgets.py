"""Budgets: recorded, revised, set aside, spent, and held against the policy."""

import asyncio
from importlib import resources
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LIST = "/v1/budgets"
YUAN = 100


class Money:
    """Keeps budgets through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self.headers = headers

    async def send(self, organisation: Json, **more: Any) -> httpx.Response:
        body = {
            "fiscal_year": 2026,
            "training_budget": 1_000 * YUAN,
            "approved_on": "2026-03-01",
            "document": "兴财教〔2026〕12号",
            **more,
        }
        address = f"/v1/organisations/{organisation['id']}/budgets"
        return await self._client.post(address, json=body, headers=self.headers)

    async def record(self, organisation: Json, **more: Any) -> Json:
        return _made(await self.send(organisation, **more))

    async def revise(self, budget: Json, training_budget: int, version: int = 1) -> httpx.Response:
        body = {
            "training_budget": training_budget,
            "approved_on": "2026-07-01",
            "document": "兴财教〔2026〕40号",
            "reason": "年中追加预算",
        }
        headers = {**self.headers, "If-Match": f'"{version}"'}
        return await self._client.post(f"{LIST}/{budget['id']}/revisions", json=body, headers=headers)

    async def set_aside(self, budget: Json, name: str, amount: int, **more: Any) -> httpx.Response:
        body = {"name": name, "amount": amount, "on": "2026-03-05", **more}
        return await self._client.post(f"{LIST}/{budget['id']}/lines", json=body, headers=self.headers)

    async def line(self, budget: Json, name: str, amount: int, **more: Any) -> Json:
        return _made(await self.set_aside(budget, name, amount, **more))

    async def enter(self, budget: Json, line: Json, kind: str, amount: int, **more: Any) -> httpx.Response:
        proof = {"category": "teaching", "voucher": "记-0512"} if kind == "spending" else {}
        body = {"kind": kind, "amount": amount, "on": "2026-05-20", **proof, **more}
        address = f"{LIST}/{budget['id']}/lines/{line['id']}/entries"
        return await self._client.post(address, json=body, headers=self.headers)

    async def take_back(self, budget: Json, entry: Json) -> httpx.Response:
        address = f"{LIST}/{budget['id']}/entries/{entry['id']}/correction"
        return await self._client.post(address, json={"reason": "凭证录入错误"}, headers=self.headers)

    async def get(self, path: str, **params: Any) -> Json:
        answer = await self._client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def read(self, budget: Json) -> Json:
        return await self.get(f"{LIST}/{budget['id']}")

    async def publish(self, organisation: Json, pack: str) -> None:
        shipped = (resources.files("registry.policies") / "packs" / f"{pack}.yaml").read_text("utf-8")
        # The real plans have ended; what they say is held against budgets of today.
        document = "\n".join(
            "effective: {from: 2022-08-31}" if line.startswith("effective:") else line
            for line in shipped.splitlines()
        )
        _made(
            await self._client.post(
                "/v1/policy-packs",
                params={"organisation_id": organisation["id"]},
                content=document.encode(),
                headers={**self.headers, "Content-Type": "application/yaml"},
            )
        )


def _made(answer: httpx.Response) -> Json:
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


def _code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@pytest.fixture
def money(client: httpx.AsyncClient, admin: Headers) -> Money:
    return Money(client, admin)


class TestFigures:
    async def test_a_year_has_one_budget(self, money: Money, county: Json):
        made = await money.record(county, salary_total=50_000 * YUAN)
        assert made["figures"] | {"recorded_at": ""} == {
            "revision": 1,
            "training_budget": 1_000 * YUAN,
            "salary_total": 50_000 * YUAN,
            "public_funds_total": None,
            "approved_on": "2026-03-01",
            "document": "兴财教〔2026〕12号",
            "reason": None,
            "recorded_at": "",
        }
        assert _code(await money.send(county)) == (409, "budget-exists")
        await money.record(county, fiscal_year=2027)

    async def test_a_revision_leaves_the_figures_before_on_record(self, money: Money, county: Json):
        budget = await money.record(county)
        revised = await money.revise(budget, 1_500 * YUAN)
        assert revised.status_code == 201, revised.text
        assert revised.headers["ETag"] == '"2"'
        shown = await money.read(budget)
        assert shown["figures"]["training_budget"] == 1_500 * YUAN
        assert [(each["revision"], each["training_budget"], each["reason"]) for each in shown["history"]] == [
            (1, 1_000 * YUAN, None),
            (2, 1_500 * YUAN, "年中追加预算"),
        ]
        assert _code(await money.revise(budget, 1, version=1))[0] == 412

    async def test_it_is_not_revised_below_what_is_set_aside(self, money: Money, county: Json):
        budget = await money.record(county)
        await money.line(budget, "骨干培训", 800 * YUAN)
        refused = await money.revise(budget, 799 * YUAN)
        assert _code(refused) == (409, "budget-below-lines")
        assert "800.00" in refused.json()["detail"]
        assert (await money.revise(budget, 800 * YUAN)).status_code == 201

    @pytest.mark.parametrize(
        "statement", ["DELETE FROM budget_figures", "UPDATE budget_entries SET amount = 1"]
    )
    async def test_the_database_refuses_to_change_money(
        self, app: FastAPI, money: Money, county: Json, statement: str
    ):
        await money.line(await money.record(county), "骨干培训", 100 * YUAN)
        with pytest.raises(DBAPIError, match="append-only"):
            async with runtime_of(app).database.engine.begin() as connection:
                await connection.execute(text(statement))

    async def test_what_is_out_of_reach_is_not_found(
        self, client: httpx.AsyncClient, caller: CallerFactory, money: Money, tree: Tree, county: Json
    ):
        other = await tree.add("451322", division_code="451322")
        budget = await money.record(county)
        stranger = Money(client, caller(Role.COUNTY_OFFICER, other["path"]))
        for answer in (
            await client.get(f"{LIST}/{budget['id']}", headers=stranger.headers),
            await stranger.revise(budget, 1),
            await stranger.set_aside(budget, "骨干培训", 1),
            await stranger.send(county, fiscal_year=2027),
        ):
            assert answer.status_code == 404
        assert (await stranger.get(LIST))["items"] == []

    async def test_a_page_costs_four_statements_however_long(
        self, app: FastAPI, money: Money, tree: Tree, county: Json
    ):
        async def statements() -> int:
            with recorded_statements(runtime_of(app).database) as recorded:
                await money.get(LIST, below=county["id"])
            return len(recorded)

        await money.line(await money.record(county), "骨干培训", 100)
        few = await statements()
        for number in range(3):
            school = await tree.add(f"21450000{number}", county, kind="school")
            await money.line(await money.record(school), "校本研修", 100)
        assert await statements() == few
        listed = await money.get(LIST, below=county["id"])
        assert [each["set_aside"] for each in listed["items"]] == [100] * 4


class TestLines:
    async def test_no_more_is_set_aside_than_there_is(self, money: Money, county: Json):
        budget = await money.record(county)
        line = await money.line(budget, "骨干培训", 600 * YUAN)
        refused = await money.set_aside(budget, "送教下乡", 401 * YUAN)
        assert _code(refused) == (409, "budget-exceeded")
        assert "400.00" in refused.json()["detail"]
        assert (await money.enter(budget, line, "allocation", 400 * YUAN)).status_code == 201
        assert _code(await money.enter(budget, line, "allocation", 1)) == (409, "budget-exceeded")

    @pytest.mark.clause("WH-23", parts="R")
    async def test_earmarked_money_is_spent_on_its_purpose_and_never_below_nothing(
        self, money: Money, county: Json
    ):
        await money.publish(county, "laibin-2022")
        budget = await money.record(county)
        line = await money.line(budget, "专项", 100 * YUAN, fund="training_fund")
        assert (await money.enter(budget, line, "spending", 60 * YUAN)).status_code == 201
        overspent = await money.enter(budget, line, "spending", 41 * YUAN)
        assert _code(overspent) == (409, "budget-line-overspent")
        assert "40.00" in overspent.json()["detail"]
        [shown] = (await money.read(budget))["lines"]
        assert (shown["set_aside"], shown["spent"], shown["left"]) == (100 * YUAN, 60 * YUAN, 40 * YUAN)

    @pytest.mark.clause("SX-22", parts="R")
    async def test_what_is_no_category_is_not_paid(self, money: Money, county: Json):
        budget = await money.record(county)
        line = await money.line(budget, "骨干培训", 100 * YUAN)
        refused = await money.enter(budget, line, "spending", 1, category="banquet")
        assert _code(refused) == (409, "budget-category-refused")
        assert "师资费" in refused.json()["detail"]
        unproved = await money.enter(budget, line, "spending", 1, voucher=None)
        assert unproved.status_code == 422

    async def test_a_fund_is_one_of_the_policy(self, money: Money, county: Json):
        budget = await money.record(county)
        assert _code(await money.set_aside(budget, "专项", 1, fund="training_fund")) == (
            409,
            "budget-fund-unknown",
        )
        await money.publish(county, "laibin-2022")
        await money.line(budget, "专项", 1, fund="training_fund")
        assert _code(await money.set_aside(budget, "专项", 1)) == (409, "budget-line-exists")

    @pytest.mark.clause("LB-45", parts="R")
    async def test_the_phases_that_the_policy_wants_paid_for_show_what_is_missing(
        self, money: Money, county: Json
    ):
        await money.publish(county, "laibin-2022")
        budget = await money.record(county)
        await money.line(budget, "回访", 30 * YUAN, phase="follow_up")
        await money.line(budget, "观课", 20 * YUAN, phase="follow_up")
        shown = await money.read(budget)
        assert {each["name"]: each["set_aside"] for each in shown["phases"]} == {
            "培训需求调研": 0,
            "方案研制": 0,
            "绩效评价": 0,
            "训后跟踪指导": 50 * YUAN,
        }

    async def test_an_entry_is_taken_back_once_by_a_counter_entry(self, money: Money, county: Json):
        budget = await money.record(county)
        line = await money.line(budget, "骨干培训", 100 * YUAN)
        spent = _made(await money.enter(budget, line, "spending", 70 * YUAN))
        counter = _made(await money.take_back(budget, spent))
        assert (counter["amount"], counter["corrects_id"]) == (-70 * YUAN, spent["id"])
        assert _code(await money.take_back(budget, spent)) == (409, "budget-entry-corrected")
        assert _code(await money.take_back(budget, counter)) == (409, "budget-entry-corrected")
        entries = (await money.get(f"{LIST}/{budget['id']}/entries", kind="spending"))["items"]
        assert [each["amount"] for each in entries] == [-70 * YUAN, 70 * YUAN]
        assert (await money.read(budget))["lines"][0]["left"] == 100 * YUAN

    async def test_what_was_spent_is_not_taken_off_the_line(self, money: Money, county: Json):
        budget = await money.record(county)
        line = await money.line(budget, "骨干培训", 100 * YUAN)
        _made(await money.enter(budget, line, "spending", 70 * YUAN))
        [allocation] = (await money.get(f"{LIST}/{budget['id']}/entries", kind="allocation"))["items"]
        assert _code(await money.take_back(budget, allocation)) == (409, "budget-line-overspent")

    async def test_clerks_at_once_never_overspend(self, money: Money, county: Json):
        budget = await money.record(county)
        line = await money.line(budget, "骨干培训", 100 * YUAN)
        answers = await asyncio.gather(
            *(money.enter(budget, line, "spending", 30 * YUAN, voucher=f"记-{n}") for n in range(8))
        )
        assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 5
        assert (await money.read(budget))["lines"][0]["left"] == 10 * YUAN


class TestShares:
    @pytest.mark.clause("LB-44", parts="R")
    async def test_two_percent_of_salaries_and_five_of_public_funds_to_the_fen(
        self, money: Money, tree: Tree, county: Json
    ):
        await money.publish(county, "laibin-2022")
        schools = [await tree.add(f"21450000{n}", county, kind="school") for n in range(4)]
        await money.record(county, salary_total=50_000 * YUAN, training_budget=1_000 * YUAN)  # 2.00 %
        for school, budget in zip(schools, (5_000, 4_999, None), strict=False):
            if budget is not None:
                await money.record(school, public_funds_total=100_000, training_budget=budget)
        await money.record(schools[2], training_budget=1)
        held = await money.get("/v1/budget-shares", fiscal_year=2026, organisation_id=county["id"])
        shown = {each["organisation"]["id"]: each for each in held["items"]}
        assert (shown[county["id"]]["state"], shown[county["id"]]["value"]) == ("met", "0.0200")
        assert shown[county["id"]]["rule"] == "LB-FUND-COUNTY"
        budgets = (await money.get(LIST, organisation_id=county["id"]))["items"]
        assert [each["id"] for each in budgets] == [shown[county["id"]]["budget_id"]]
        assert shown[schools[3]["id"]]["budget_id"] is None
        assert "2%" in shown[county["id"]]["clause"]
        states = [(shown[each["id"]]["state"], shown[each["id"]]["value"]) for each in schools]
        assert states == [
            ("met", "0.0500"),
            ("breached", "0.0499"),
            ("not_measurable", None),
            ("not_measurable", None),
        ]
        assert {(each["scope"], each["state"]): each["count"] for each in held["counts"]} == {
            ("county", "met"): 1,
            ("school", "met"): 1,
            ("school", "breached"): 1,
            ("school", "not_measurable"): 2,
        }
        below = await money.get(
            "/v1/budget-shares", fiscal_year=2026, organisation_id=county["id"], state="breached"
        )
        assert [each["organisation"]["id"] for each in below["items"]] == [schools[1]["id"]]

    @pytest.mark.clause("WH-23", parts="P")
    async def test_weihai_asks_schools_for_five_percent(self, money: Money, tree: Tree):
        zone = await tree.add("371072", division_code="371072")
        school = await tree.add("2137000001", zone, kind="school")
        await money.publish(zone, "weihai-2017")
        await money.record(school, public_funds_total=100_000, training_budget=4_999)
        [shown] = (await money.get("/v1/budget-shares", fiscal_year=2026, organisation_id=zone["id"]))[
            "items"
        ]
        assert (shown["state"], shown["required"], shown["rule"]) == ("breached", "0.05", "WH-FUND-SCHOOL")

    async def test_a_drop_from_year_to_year_is_told(self, money: Money, county: Json):
        await money.publish(county, "laibin-2022")
        await money.record(county, fiscal_year=2025, training_budget=2_000 * YUAN)
        await money.record(county, training_budget=1_500 * YUAN)
        [shown] = (await money.get("/v1/budget-shares", fiscal_year=2026, organisation_id=county["id"]))[
            "items"
        ]
        assert (shown["before"], shown["change"]) == (2_000 * YUAN, "-0.2500")

    async def test_without_a_policy_nothing_is_asked(self, money: Money, county: Json):
        held = await money.get("/v1/budget-shares", fiscal_year=2026, organisation_id=county["id"])
        assert (held["items"], held["counts"], held["more"]) == ([], [], False)

    async def test_they_are_downloaded(self, client: httpx.AsyncClient, money: Money, county: Json):
        await money.publish(county, "laibin-2022")
        query = {"fiscal_year": 2026, "organisation_id": county["id"]}
        answer = await client.get("/v1/budget-shares/export", params=query, headers=money.headers)
        assert (answer.status_code, answer.content[:2]) == (200, b"PK")
