"""Marks of organisations: given, withdrawn, listed and counted."""

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.marks import LIST, Marks

from registry.access import Role
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


async def counties(tree: Tree, province: Json, count: int) -> list[Json]:
    return [
        await tree.add(f"1401{number:02}", province, name=f"{number}县", division_code=f"1401{number:02}")
        for number in range(1, count + 1)
    ]


class TestGive:
    @pytest.mark.clause("SX-02", parts="R")
    async def test_thirty_project_counties_are_nineteen_continued_and_eleven_added_for_two_years(
        self, marks: Marks, tree: Tree
    ):
        province = await tree.add("140000", division_code="140000")
        table = "行政区划代码,批次,起始年份,周期年数,依据文件\n" + "".join(
            f"{county['division_code']},{'延续' if number < 19 else '新增'},2018,2,晋教师〔2018〕10号\n"
            for number, county in enumerate(await counties(tree, province, 30))
        )
        answer = await marks.take(province, "project_county", table.encode())
        assert (answer.status_code, answer.json()["faults"]) == (200, [])
        assert (answer.json()["rows"], answer.json()["taken"]) == (30, 30)
        wanted = {"kind": "project_county", "below": province["id"]}
        for day, total in (("2017-12-31", 0), ("2018-01-01", 30), ("2019-12-31", 30), ("2020-01-01", 0)):
            assert (await marks.get(f"{LIST}/totals", valid_on=day, **wanted))["total"] == total
        totals = (await marks.get(f"{LIST}/totals", valid_on="2018-09-01", **wanted))["totals"]
        assert {each["cohort"]: each["count"] for each in totals} == {"continued": 19, "added": 11}
        mark = (await marks.get(cohort="added", limit=1, **wanted))["items"][0]
        assert (mark["start_year"], mark["years"], mark["cycle_years"]) == (2018, 2, [2018, 2019])
        assert (mark["starts_on"], mark["ends_on"]) == ("2018-01-01", "2019-12-31")

    @pytest.mark.clause("SX-03", parts="R")
    async def test_a_second_list_of_counties_has_its_own_cycle_and_may_overlap_the_first(
        self, marks: Marks, tree: Tree
    ):
        province = await tree.add("140000")
        one, two, three = await counties(tree, province, 3)
        for county in (one, two):
            await marks.give(county, "project_county", starts_on="2018-01-01", years=2)
        for county in (two, three):
            await marks.give(county, "it_project_county", starts_on="2018-07-01", ends_on="2018-12-31")
        day = "2018-09-01"
        assert await marks.names(kind="project_county", valid_on=day) == ["1县", "2县"]
        assert await marks.names(kind="it_project_county", valid_on=day) == ["2县", "3县"]
        assert await marks.names(kind="it_project_county", valid_on="2019-09-01") == []
        assert await marks.names(kind="project_county", valid_on="2019-09-01") == ["1县", "2县"]
        second = next(each for each in (await marks.get())["items"] if each["kind"] == "it_project_county")
        assert (second["years"], second["cycle_years"]) == (None, [])

    @pytest.mark.clause("LZ-16", parts="R")
    async def test_innovation_zones_are_marked_listed_and_counted(
        self, marks: Marks, tree: Tree, client: httpx.AsyncClient, admin: Headers
    ):
        city = await tree.add("620100", name="兰州市教育局")
        zone = await tree.add("620102", city, name="城关区教育局")
        await tree.add("620103", city, name="七里河区教育局")
        await marks.give(zone, "innovation_zone", document="兰州市教师培训办法")
        assert await marks.names(kind="innovation_zone", below=city["id"]) == ["城关区教育局"]
        assert (await marks.get(f"{LIST}/totals", kind="innovation_zone"))["total"] == 1
        answer = await client.get("/v1/organisations", params={"mark": "innovation_zone"}, headers=admin)
        assert [item["code"] for item in answer.json()["items"]] == ["620102"]
        wanted = {"kind": "innovation_zone", "format": "csv"}
        report = await client.get(f"{LIST}/export", params=wanted, headers=admin)
        assert "城关区教育局" in report.content.decode("utf-8-sig")

    @pytest.mark.clause("LB-38", parts="R")
    async def test_demonstration_schools_are_counted_below_the_city(self, marks: Marks, tree: Tree):
        city = await tree.add("451300")
        for number in range(16):
            school = await tree.add(f"S{number}", city, kind="school")
            mark = await marks.give(school, "demonstration_school", starts_on="2022-09-01")
        wanted = {"kind": "demonstration_school", "below": city["id"], "valid_on": "2025-12-31"}
        assert (await marks.get(f"{LIST}/totals", **wanted))["total"] == 16
        await marks.withdraw(mark)
        assert (await marks.get(f"{LIST}/totals", **wanted))["total"] == 15

    @pytest.mark.clause("WH-06")
    async def test_one_base_serves_two_functions(self, marks: Marks, tree: Tree):
        base = await tree.add("base", kind="base", name="经区实验学校")
        await marks.give(base, "research_base")
        await marks.give(base, "teacher_development_base")
        found = await marks.get(f"/v1/organisations/{base['id']}/marks")
        assert {each["kind"] for each in found["items"]} == {"research_base", "teacher_development_base"}

    async def test_the_same_mark_once_at_a_time(self, marks: Marks, tree: Tree):
        county = await tree.add("1")
        await marks.give(county, "project_county", starts_on="2018-01-01", years=2)
        for overlapping in ({"starts_on": "2019-12-31"}, {"starts_on": "2017-01-01", "years": 2}):
            answer = await marks.send(county, "project_county", **overlapping)
            assert (answer.status_code, answer.json()["code"]) == (409, "mark-overlaps")
        again = await marks.give(county, "project_county", starts_on="2020-01-01")
        refused = await marks.send(county, "project_county", starts_on="2030-01-01")
        assert refused.status_code == 409  # without an end it goes on
        await marks.withdraw(again)
        await marks.give(county, "project_county", starts_on="2030-01-01")

    @pytest.mark.parametrize(
        ("kind", "more", "status", "code"),
        [
            ("demonstration_school", {}, 409, "mark-does-not-fit"),
            ("it_project_county", {"cohort": "added"}, 422, "mark-cohort-does-not-fit"),
            ("project_county", {"years": 2, "ends_on": "2023-01-01"}, 422, "invalid-input"),
            ("project_county", {"ends_on": "2021-01-01"}, 422, "invalid-input"),
            ("project_county", {"years": 11}, 422, "invalid-input"),
        ],
    )
    async def test_what_makes_no_sense_is_refused(
        self, marks: Marks, tree: Tree, kind: str, more: Json, status: int, code: str
    ):
        answer = await marks.send(await tree.add("1"), kind, **more)
        assert (answer.status_code, answer.json()["code"]) == (status, code)

    async def test_only_within_reach(
        self, client: httpx.AsyncClient, marks: Marks, tree: Tree, caller: CallerFactory
    ):
        ours, theirs = await tree.add("ours"), await tree.add("theirs")
        mark = await marks.give(theirs, "innovation_zone")
        officer = Marks(client, caller(Role.COUNTY_OFFICER, ours["path"]))
        assert (await officer.send(theirs, "innovation_zone")).status_code == 404
        assert (await officer.withdraw(mark)).status_code == 404
        assert await officer.names() == []
        reader = Marks(client, caller(Role.TEACHER, ours["path"]))
        assert (await reader.send(ours, "innovation_zone")).status_code == 403


class TestEvents:
    async def test_zones_are_told_when_they_are_marked_and_when_that_is_taken_back(
        self, app: FastAPI, client: httpx.AsyncClient, marks: Marks, tree: Tree, caller: CallerFactory
    ):
        zone = await tree.add("620102", name="城关区教育局", division_code="620102")
        table = "行政区划代码,起始,周期年数,依据文件\n620102,2022,3,兰州市教师培训办法".encode()
        assert (await marks.take(zone, "innovation_zone", table)).json()["taken"] == 1
        (mark,) = (await marks.get())["items"]
        await marks.withdraw(mark)
        again = await marks.give(zone, "innovation_zone", starts_on="2026-01-01")
        await feed_settled(runtime_of(app).database)
        feed = (await client.get("/v1/events", headers=caller(Role.SERVICE))).json()["items"]
        told = [event for event in feed if "marked" in event["type"]]
        assert [(event["type"], event["subject"], event["aggregateversion"]) for event in told] == [
            ("registry.organisation.marked.v1", f"organisation_marks/{mark['id']}", 1),
            ("registry.organisation.unmarked.v1", f"organisation_marks/{mark['id']}", 2),
            ("registry.organisation.marked.v1", f"organisation_marks/{again['id']}", 1),
        ]
        state = {
            "mark_id": mark["id"],
            "organisation_id": zone["id"],
            "path": zone["path"],
            "kind": "innovation_zone",
            "cohort": None,
            "starts_on": "2022-01-01",
            "ends_on": "2024-12-31",
            "document": "兰州市教师培训办法",
        }
        assert told[0]["data"] == state
        assert told[1]["data"] == {**state, "reason": "考核不合格"}
        assert {event["scope"] for event in told} == {zone["path"]}


class TestWithdraw:
    async def test_it_stays_on_record_with_the_reason(self, marks: Marks, tree: Tree):
        school = await tree.add("1", kind="school")
        mark = await marks.give(school, "demonstration_school")
        answer = await marks.withdraw(mark)
        assert answer.status_code == 200, answer.text
        assert await marks.names() == []
        (kept,) = (await marks.get(f"/v1/organisations/{school['id']}/marks"))["items"]
        assert (kept["withdrawn_reason"], kept["version"]) == ("考核不合格", 2)
        assert len((await marks.get(include_withdrawn=True))["items"]) == 1

    async def test_once_and_from_the_present_version(self, marks: Marks, tree: Tree):
        mark = await marks.give(await tree.add("1"), "innovation_zone")
        assert (await marks.withdraw(mark, version=7)).status_code == 412
        await marks.withdraw(mark)
        again = await marks.withdraw(mark, version=2)
        assert (again.status_code, again.json()["code"]) == (409, "mark-withdrawn")


class TestList:
    async def test_it_is_paged_and_costs_the_same_number_of_statements_however_long(
        self, marks: Marks, tree: Tree, app: FastAPI
    ):
        counts = []
        for size in (1, 6):
            for number in range(len(await marks.names()), size):
                await marks.give(await tree.add(str(number)), "innovation_zone")
            with recorded_statements(runtime_of(app).database) as statements:
                assert len(await marks.names()) == size
            counts.append(len(statements))
        assert counts == [1, 1]
        first = await marks.get(limit=4, with_total=True)
        second = await marks.get(limit=4, cursor=first["next_cursor"])
        assert (len(first["items"]), len(second["items"]), first["total"]) == (4, 2, 6)
