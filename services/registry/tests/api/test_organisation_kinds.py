"""What a school is (kind, rural kind, area), how organisations are found, and the list as a file."""

import io
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from python_calamine import CalamineWorkbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree

from registry.access import Role


async def codes(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[str]:
    answer = await client.get("/v1/organisations", params={"sort": "code", **filters}, headers=headers)
    assert answer.status_code == 200, answer.text
    return [item["code"] for item in answer.json()["items"]]


def matching(organisation: Json, headers: Headers) -> Headers:
    return {**headers, "If-Match": f'"{organisation["version"]}"'}


class TestKindsOfSchools:
    @pytest.mark.clause("LB-04")
    async def test_every_stage_has_its_kind_of_school(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        county = await tree.add("451302")
        kinds = ("kindergarten", "primary", "junior", "senior", "vocational", "special")
        for kind in kinds:
            await tree.add(kind, county, kind="school", school_kind=kind)
        for kind in kinds:
            assert await codes(client, admin, school_kind=kind) == [kind]

    async def test_the_list_is_narrowed_by_rural_kind_and_area(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        county = await tree.add("451302")
        await tree.add("point", county, kind="school", rural_kind="small_rural", area="rural")
        await tree.add("boarding", county, kind="school", rural_kind="township_boarding", area="town")
        await tree.add("urban", county, kind="school", area="urban")
        assert await codes(client, admin, rural_kind="small_rural") == ["point"]
        assert await codes(client, admin, area="town") == ["boarding"]
        assert await codes(client, admin, area="urban", kind="school") == ["urban"]

    @pytest.mark.parametrize("field", [{"school_kind": "primary"}, {"rural_kind": "small_rural"}])
    async def test_only_a_school_has_them(
        self, client: httpx.AsyncClient, admin: Headers, field: dict[str, str]
    ):
        body = {"code": "1", "name": "教育局", "kind": "authority", **field}
        answer = await client.post("/v1/organisations", json=body, headers=admin)
        assert (answer.status_code, answer.json()["code"]) == (422, "organisation-not-a-school")
        assert [error["pointer"] for error in answer.json()["errors"]] == [f"/{name}" for name in field]

    async def test_a_school_that_becomes_something_else_gives_them_up(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        school = await tree.add("1", kind="school", school_kind="primary", rural_kind="small_rural")
        address, headers = f"/v1/organisations/{school['id']}", matching(school, admin)
        refused = await client.patch(address, json={"kind": "base"}, headers=headers)
        assert (refused.status_code, refused.json()["code"]) == (422, "organisation-not-a-school")
        change = {"kind": "base", "school_kind": None, "rural_kind": None}
        changed = await client.patch(address, json=change, headers=headers)
        assert (changed.status_code, changed.json()["school_kind"]) == (200, None)


class TestSearch:
    @pytest.mark.parametrize("typed", ["第一小", "diyixiaoxue", "Di Yi Xiao", "dyxx", "XBQDYXX", "451302-0"])
    async def test_it_is_found_by_name_pinyin_initials_and_code(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, typed: str
    ):
        await tree.add("451302-001", name="兴宾区第一小学", kind="school")
        await tree.add("451321-001", name="忻城县高级中学", kind="school")
        assert await codes(client, admin, q=typed) == ["451302-001"]

    async def test_a_new_name_is_what_counts(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        school = await tree.add("1", name="民族小学", kind="school")
        await client.patch(
            f"/v1/organisations/{school['id']}", json={"name": "实验小学"}, headers=matching(school, admin)
        )
        assert await codes(client, admin, q="sy") == ["1"]
        assert await codes(client, admin, q="mzxx") == []


class TestFourLevels:
    @pytest.mark.clause("LZ-42")
    async def test_a_grant_at_each_level_reaches_what_is_below_it(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        city = await tree.add("1-city")
        county = await tree.add("2-county", city)
        district = await tree.add("3-district", county, kind="district")
        school = await tree.add("4-school", district, kind="school")
        await tree.add("5-other", county, kind="school")
        reached = {
            "1-city": ["1-city", "2-county", "3-district", "4-school", "5-other"],
            "2-county": ["2-county", "3-district", "4-school", "5-other"],
            "3-district": ["3-district", "4-school"],
            "4-school": ["4-school"],
        }
        for place in (city, county, district, school):
            officer = caller(Role.COUNTY_OFFICER, place["path"])
            assert await codes(client, officer) == reached[place["code"]]
        below = caller(Role.COUNTY_OFFICER, district["path"])
        change = {"area": "rural"}
        address = f"/v1/organisations/{school['id']}"
        assert (await client.patch(address, json=change, headers=matching(school, below))).status_code == 200
        address = f"/v1/organisations/{county['id']}"
        assert (await client.patch(address, json=change, headers=matching(county, below))).status_code == 404


class TestExport:
    async def test_it_has_what_the_filters_leave_in_the_order_of_the_tree(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        county = await tree.add("451302", name="兴宾区教育局", division_code="451302")
        school = {"kind": "school", "school_kind": "primary", "area": "rural", "rural_kind": "small_rural"}
        made = await tree.add("001", county, name="=1+1小学", **school)
        await tree.add("002", county, name="城里小学", kind="school", area="urban")
        mark = {"kind": "demonstration_school", "starts_on": "2022-01-01"}
        await client.post(f"/v1/organisations/{made['id']}/marks", json=mark, headers=admin)
        assert await rows_of(client, admin, area="rural") == [
            [
                "机构代码", "机构名称", "机构类别", "行政区划代码", "上级机构代码", "上级机构", "办学类型",
                "乡村学校类型", "城乡类型", "标识", "状态",
            ],
            [
                "001", "=1+1小学", "学校", "", "451302", "兴宾区教育局", "小学", "乡村小规模学校", "乡村",
                "校本研修示范学校", "在用",
            ],
        ]  # fmt: skip
        assert [row[0] for row in await rows_of(client, admin)][1:] == ["451302", "001", "002"]

    async def test_a_parent_out_of_reach_is_not_named(
        self, client: httpx.AsyncClient, tree: Tree, caller: CallerFactory
    ):
        county = await tree.add("county")
        school = await tree.add("school", county, kind="school")
        _, row = await rows_of(client, caller(Role.SCHOOL_OFFICER, school["path"]))
        assert (row[0], row[4], row[5]) == ("school", "", "")

    async def test_the_past_can_be_downloaded_as_well(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        county = await tree.add("county", name="县教育局")
        school = await tree.add("school", county, name="旧名小学", kind="school")
        then = datetime.now(UTC).isoformat()
        await client.patch(
            f"/v1/organisations/{school['id']}", json={"name": "新名小学"}, headers=matching(school, admin)
        )
        _, row = await rows_of(client, admin, kind="school", as_of=then)
        assert (row[1], row[4], row[5]) == ("旧名小学", "county", "县教育局")


async def rows_of(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> list[list[Any]]:
    answer = await client.get("/v1/organisations/export", params=filters, headers=headers)
    assert answer.status_code == 200, answer.text
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0)
    return [list(row) for row in sheet.iter_rows()]
