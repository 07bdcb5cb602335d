"""The shipped packs as those whom they bind read them: published above, looked up by a teacher below.

Clauses marked here are shown as far as they are a parameter of a policy pack.
"""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from jsonschema import Draft202012Validator
from services.registry.tests.conftest import CallerFactory, Json, Tree
from services.registry.tests.desks import Desk, made
from services.registry.tests.unit.policy_files import CODES, text_of

from registry.access import Role
from servicekit.testing.feed import feed_settled
from servicekit.testing.service import runtime_of

SCHEMA = "/v1/policy-packs/schema"
PLACES = {
    "laibin-2022": ("451300", "2023-05-01"),
    "lanzhou-2019": ("620100", "2023-05-01"),
    "shanxi-2018": ("140000", "2018-09-01"),
    "weihai-2017": ("371072", "2018-05-01"),
}
"""The division of each pack, and a day on which it is in force."""


class Reader:
    """Publishes a shipped pack and reads it as a teacher whom it binds."""

    def __init__(self, client: httpx.AsyncClient, caller: CallerFactory, tree: Tree) -> None:
        self._client = client
        self._caller = caller
        self._tree = tree

    async def published(self, code: str) -> tuple[Json, Json]:
        """The organisation that the pack is published at, and the answer."""
        division, _ = PLACES[code]
        top = await self._tree.add(f"top-{division}", division_code=division)
        officer = Desk(self._client, self._caller(Role.CITY_OFFICER, top["path"]))
        return top, made(await officer.send(top, text_of(code)))

    async def content(self, code: str) -> Json:
        """What the pack says to a teacher of a school below."""
        top, _ = await self.published(code)
        school = await self._tree.add("below", top, kind="school")
        teacher = Desk(self._client, self._caller(Role.TEACHER, school["path"]))
        answer = await teacher.get("/effective", organisation_id=school["id"], on=PLACES[code][1])
        assert answer.status_code == 200, answer.text
        assert answer.json()["code"] == code
        content: Json = answer.json()["content"]
        return content


@pytest.fixture
def reader(client: httpx.AsyncClient, caller: CallerFactory, tree: Tree) -> Reader:
    return Reader(client, caller, tree)


def entry(content: Json, section: str, entry_id: str) -> Json:
    return next(each for each in content[section] if each["id"] == entry_id)


def names(items: list[Json]) -> list[str]:
    return [item["name"] for item in items]


def given(value: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in value.items() if each is not None}


class TestLaibin:
    @pytest.mark.clause("LB-27", parts="P")
    @pytest.mark.clause("LB-28", parts="P")
    async def test_the_559_frame_with_the_mix_of_each_tier(self, reader: Reader):
        content = await reader.content("laibin-2022")
        frame = entry(content, "coverage", "frame_559")
        assert names(frame["audiences"]) == ["幼儿园", "小学", "初中", "高中", "特殊教育学校"]
        assert len(frame["domains"]) == 9
        ladder = entry(content, "ladders", frame["ladder"])
        assert [(tier["name"], tier["form_mix"]) for tier in ladder["tiers"]] == [
            ("入格", {"centralised": 0.3, "shadowing": 0.7}),
            ("合格", {"centralised": 0.4, "shadowing": 0.6}),
            ("定格", {"centralised": 0.5, "shadowing": 0.5}),
            ("升格", {"centralised": 0.6, "shadowing": 0.4}),
            ("风格", None),
        ]

    @pytest.mark.clause("LB-29", parts="P")
    @pytest.mark.clause("LB-30", parts="P")
    @pytest.mark.clause("LB-43", parts="P")
    async def test_modules_of_induction_shares_of_backbone_teachers_and_leaders_of_research(
        self, reader: Reader
    ):
        content = await reader.content("laibin-2022")
        assert names(entry(content, "programme_types", "induction")["modules"]) == [
            "职业行为准则与师德修养",
            "课堂经历与教学实践",
            "班级管理与德育体验",
            "成长反思与教学研究",
        ]
        quotas = [
            (each["scope"], each["share"], each["base"], each["rounding"]) for each in content["quotas"]
        ]
        assert quotas == [
            ("city", 0.1, "full_time_teachers", "down"),
            ("county", 0.2, "full_time_teachers", "down"),
        ]
        leaders = entry(content, "selections", "research_leaders")
        assert (given(leaders["places"]), given(leaders["audience"])) == (
            {"gte": 60},
            {"post": ["researcher", "research_leader"], "age": {"gte": None, "lte": 50}},
        )
        assert leaders["term_years"] == 3

    @pytest.mark.clause("LB-12", parts="P")
    @pytest.mark.clause("LB-38", parts="P")
    async def test_bases_and_studios_each_year_and_demonstration_schools_with_a_plan_each(
        self, reader: Reader
    ):
        content = await reader.content("laibin-2022")
        yearly = entry(content, "rules", "LB-SUBJECT-BASES-YEAR")
        assert (yearly["metric"], yearly["scope"], yearly["period"], yearly["require"]) == (
            "organisation.new_subject_bases_and_studios",
            "city",
            "calendar_year",
            {"between": [2, 4]},
        )
        schools = entry(content, "rules", "LB-DEMONSTRATION-SCHOOLS")
        assert (schools["metric"], schools["scope"], schools["require"]) == (
            "organisation.demonstration_schools",
            "city",
            {"gte": 15},
        )
        plan = entry(content, "checklists", "demonstration_school_plan")
        assert (plan["name"], names(plan["items"]), plan["weight"]) == (
            "一校一案",
            ["校本研修方案"],
            "refused",
        )

    @pytest.mark.clause("LB-44", parts="P")
    async def test_the_shares_of_counties_and_of_schools_for_training(self, reader: Reader):
        content = await reader.content("laibin-2022")
        rules = [entry(content, "rules", rule_id) for rule_id in ("LB-FUND-COUNTY", "LB-FUND-SCHOOL")]
        assert [(each["metric"], each["scope"], each["period"], each["require"]) for each in rules] == [
            ("organisation.training_budget_over_salary", "county", "fiscal_year", {"gte": 0.02}),
            ("organisation.training_budget_over_public_funds", "school", "fiscal_year", {"gte": 0.05}),
        ]
        assert all(each["clause"] == rules[0]["clause"] for each in rules)


class TestWeihai:
    @pytest.mark.clause("WH-01", parts="P")
    async def test_the_credits_that_the_province_asks_for_are_said_to_be_open(self, reader: Reader):
        content = await reader.content("weihai-2017")
        asked = entry(content, "credits", "provincial_credits")
        assert asked["audience"]["employment"] == ["established"]
        assert (asked["required"], asked["minutes_per_hour"]) == (None, 45)
        assert "由省规定" in asked["not_given"]["required"]

    @pytest.mark.clause("WH-03", parts="P")
    @pytest.mark.clause("WH-15", parts="P")
    @pytest.mark.clause("WH-16", parts="P")
    async def test_selections_with_cadence_places_age_and_prior_honours(self, reader: Reader):
        content = await reader.content("weihai-2017")
        four = entry(content, "selections", "four_names")
        assert (four["every_years"], len(four["honours"])) == (3, 4)
        assert four["prior"]["one_of"] == ["rising_star", "backbone", "teaching_expert", "subject_leader"]
        stars = entry(content, "selections", "rising_stars")
        assert (stars["every_years"], stars["places"]["lte"], stars["audience"]["age"]["lte"]) == (2, 50, 35)
        backbone = entry(content, "selections", "backbone_hundred")
        assert (backbone["every_years"], backbone["places"]["lte"]) == (2, 100)
        assert backbone["assessed_every_years"] == 1

    @pytest.mark.clause("WH-11", parts="P")
    @pytest.mark.clause("WH-19", parts="P")
    async def test_hours_by_theme_in_a_rolling_window_and_yearly_trainings_by_post(self, reader: Reader):
        content = await reader.content("weihai-2017")
        hours = entry(content, "rules", "WH-HOMEROOM-HOURS")
        assert (hours["period"], hours["rolling_years"], hours["require"]) == ("rolling", 3, {"gte": 18})
        assert given(hours["applies_when"]) == {"post": ["homeroom_teacher"]}
        assert given(hours["counting"]) == {"theme": ["homeroom_work"]}
        for rule_id, post in (
            ("WH-ADVANCED-RESEARCHERS", "researcher"),
            ("WH-ADVANCED-LEADERS", "teaching_director"),
        ):
            yearly = entry(content, "rules", rule_id)
            assert (yearly["period"], yearly["require"]) == ("calendar_year", {"gte": 1})
            assert given(yearly["counting"]) == {"post": [post]}


class TestShanxi:
    @pytest.mark.clause("SX-01", parts="P")
    @pytest.mark.clause("SX-10", parts="P")
    async def test_five_project_types_and_tasks_by_rank(self, reader: Reader):
        content = await reader.content("shanxi-2018")
        types = {
            each["id"]: each["institution"] for each in content["programme_types"] if each["institution"]
        }
        assert {name: (each["route"], each["decided_by"]) for name, each in types.items()} == {
            "team": ("call", "province"),
            "outreach": ("appointment", "county"),
            "workshop": ("ranking", "province"),
            "famous_schools": ("call", "province"),
            "heads": ("call", "province"),
        }
        tasks = entry(content, "allocations", types["workshop"]["allocation"])
        assert (tasks["candidates"], tasks["receive"]) == (6, {"first": 1, "last": 5})
        assert tasks["eliminated"]["ranks"] == {"first": 6, "last": 6}
        assert tasks["eliminated"]["projects"] == ["project_counties", "it_counties"]

    @pytest.mark.clause("SX-02", parts="P")
    @pytest.mark.clause("SX-03", parts="P")
    async def test_two_lists_of_counties_with_their_cohorts(self, reader: Reader):
        content = await reader.content("shanxi-2018")
        counties = entry(content, "projects", "project_counties")
        assert (counties["mark"], counties["counties"]) == ("project_county", 30)
        assert [
            (each["cohort"], each["counties"], each["since"], each["cycle_years"])
            for each in counties["groups"]
        ] == [("continued", 19, 2017, None), ("added", 11, 2018, 2)]
        technology = entry(content, "projects", "it_counties")
        assert (technology["mark"], technology["counties"], technology["year"]) == (
            "it_project_county",
            42,
            2018,
        )

    @pytest.mark.clause("SX-05", parts="P")
    @pytest.mark.clause("SX-22", parts="P")
    async def test_trainers_for_rural_teachers_and_a_fund_for_nothing_else(self, reader: Reader):
        content = await reader.content("shanxi-2018")
        trainers = entry(content, "ratios", "trainers_per_rural_teachers")
        assert (trainers["scope"], trainers["one_for"], trainers["base"], trainers["rounding"]) == (
            "county",
            30,
            "rural_teachers",
            "up",
        )
        fund = entry(content, "funds", "national_plan_fund")
        assert (fund["earmarked"], fund["regulation"]) == (
            True,
            "《中小学幼儿园教师国家级培训计划专项资金管理办法》",
        )
        assert "正文未列" in fund["not_given"]["categories"]

    @pytest.mark.clause("SX-07", parts="P")
    @pytest.mark.clause("SX-08", parts="P")
    async def test_exemption_and_workload(self, reader: Reader):
        content = await reader.content("shanxi-2018")
        exemption = entry(content, "exemptions", "remote_fifty")
        assert exemption["programmes"] == ["online_and_school_based", "team", "workshop", "it_ability"]
        assert (exemption["form"], exemption["hours"], exemption["never"]) == ("online", 50, ["school_based"])
        trainees = entry(content, "workloads", "of_trainees")
        assert (trainees["programmes"], trainees["after_appraisal"]) == (["famous_schools", "heads"], False)
        staff = entry(content, "workloads", "of_staff")
        assert (staff["contribution"], staff["after_appraisal"]) == (
            ["lecturer", "workshop_host", "management"],
            True,
        )

    @pytest.mark.clause("SX-16", parts="P")
    @pytest.mark.clause("SX-17", parts="P")
    @pytest.mark.clause("SX-19", parts="P")
    async def test_contents_care_of_trainees_and_the_floor_of_practice(self, reader: Reader):
        content = await reader.content("shanxi-2018")
        assert [(each["duty"], names(each["items"])) for each in content["contents"]] == [
            ("first", ["党的十九大精神"]),
            ("compulsory", ["师德师风", "心理健康", "信息技术", "儿童保护法律教育", "财经素养"]),
            ("before_start", ["安全教育"]),
        ]
        care = entry(content, "checklists", "trainee_care")
        assert (names(care["items"]), care["weight"]) == (
            ["学员遴选条件", "学员培训档案", "学员安全教育"],
            "refused",
        )
        floor = entry(content, "rules", "SX-PRACTICE-SHARE")
        assert (floor["metric"], floor["require"]) == ("programme.practice_share", {"gte": 0.5})
        assert given(floor["for_programmes"]) == {"level": ["national"]}


class TestEvent:
    @pytest.mark.parametrize("code", CODES)
    async def test_other_services_are_told_what_they_hold_programmes_and_people_against(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, reader: Reader, code: str
    ):
        _, pack = await reader.published(code)
        await feed_settled(runtime_of(app).database)
        feed = await client.get("/v1/events", headers=caller(Role.SERVICE))
        told = feed.json()["items"][-1]["data"]
        content = pack["content"]
        assert [rule["id"] for rule in told["rules"]] == [rule["id"] for rule in content["rules"]]
        for rule, written in zip(told["rules"], content["rules"], strict=True):
            assert rule.items() <= written.items()
        assert all(told["sections"][name] == content[name] for name in told["sections"])
        assert {"ladders", "milestone_paths", "funds"}.isdisjoint(told["sections"])
        assert told["cycle"]["kind"] == ("fixed_years" if content["cycle"] else "none")

    async def test_a_window_and_what_counts_in_it_are_told(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, reader: Reader
    ):
        await reader.published("weihai-2017")
        await feed_settled(runtime_of(app).database)
        feed = await client.get("/v1/events", headers=caller(Role.SERVICE))
        [hours, *_] = feed.json()["items"][-1]["data"]["rules"]
        assert (hours["period"], hours["rolling_years"]) == ("rolling", 3)
        assert hours["counting"] == {"theme": ["homeroom_work"], "mode": None, "post": None}


class TestSchema:
    async def test_everybody_reads_it_and_packs_keep_to_it(self, client: httpx.AsyncClient, reader: Reader):
        answer = await client.get(SCHEMA)
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/schema+json"
        assert answer.headers["cache-control"] == "public, max-age=3600"
        schema = answer.json()
        assert schema["$id"] == "urn:shixun:policy-pack"
        content = await reader.content("shanxi-2018")
        assert [error.message for error in Draft202012Validator(schema).iter_errors(content)] == []
