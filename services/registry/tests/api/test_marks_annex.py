"""Annexes: marks read from tables, and lists of marks that are read again."""

import csv
import io

import httpx
import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.marks import LIST, Marks


class TestAnnex:
    @pytest.fixture
    async def province(self, tree: Tree) -> Json:
        return await tree.add("140000", name="山西省教育厅", division_code="140000")

    @pytest.fixture
    async def district(self, tree: Tree, province: Json) -> Json:
        return await tree.add("xd", province, name="小店区教育局", division_code="140105")

    @pytest.mark.parametrize(
        "written",
        ["行政区划代码,起始\n140105,2018", "机构代码,起始\nxd,2018", "名称,起始\n小店区,2018",
         "附件2\n\n名称,起始\n小店区教育局,2018年"],
    )  # fmt: skip
    async def test_a_county_is_named_by_division_code_or_name(
        self, marks: Marks, province: Json, district: Json, written: str
    ):
        answer = await marks.take(province, "project_county", written.encode("gb18030"))
        assert (answer.status_code, answer.json()["faults"]) == (200, [])
        (mark,) = (await marks.get())["items"]
        assert (mark["organisation"]["id"], mark["starts_on"]) == (district["id"], "2018-01-01")

    async def test_nothing_is_taken_while_anything_is_wrong_and_each_row_is_told(
        self, marks: Marks, tree: Tree, province: Json, district: Json
    ):
        await tree.add("a", province, name="同名局", division_code="140106")
        await tree.add("b", province, name="同名局", division_code="140107")
        school = await tree.add("s", district, name="一小", kind="school")
        await marks.give(await tree.add("c", province, name="旧县"), "project_county", starts_on="2018-01-01")
        rows = [
            ("小店区", "延续", "2018", "2", ""),
            ("火星区", "新增", "2018", "2", ""),
            ("同名局", "", "2018", "", ""),
            (school["name"], "", "2018", "", ""),
            ("小店区", "再来", "二〇一八", "11", ""),
            ("", "", "", "", "依据"),
            ("小店区教育局", "", "2019-06-01", "", ""),
            ("旧县", "", "2019", "", ""),
        ]
        table = "名称,批次,起始,周期年数,依据文件\n" + "\n".join(map(",".join, rows))
        answer = await marks.take(province, "project_county", table.encode())
        told = [(fault["row"], fault["column"], fault["code"]) for fault in answer.json()["faults"]]
        assert told == [
            (3, "名称", "organisation-unknown"),
            (4, "名称", "organisation-ambiguous"),
            (5, "名称", "mark-does-not-fit"),
            (6, "批次", "cohort-unknown"),
            (6, "起始", "date-form"),
            (6, "周期年数", "years-form"),
            (7, "名称", "organisation-required"),
            (7, "起始", "start-required"),
            (8, "名称", "mark-twice"),
            (9, "名称", "mark-overlaps"),
        ]
        assert "a、b" in answer.json()["faults"][1]["message"]
        assert (answer.json()["rows"], answer.json()["taken"]) == (8, 0)
        assert await marks.names() == ["旧县"]

    async def test_a_dry_run_keeps_nothing(self, marks: Marks, province: Json, district: Json):
        table = "名称,起始\n小店区,2018".encode()
        tried = await marks.take(province, "project_county", table, dry_run="true")
        assert (tried.json()["faults"], tried.json()["taken"], await marks.names()) == ([], 0, [])
        taken = await marks.take(province, "project_county", table)
        assert (taken.json()["taken"], await marks.names()) == (1, [district["name"]])

    @pytest.mark.parametrize("form", ["xlsx", "csv"])
    async def test_what_is_exported_can_be_imported_again_without_a_change(
        self, client: httpx.AsyncClient, admin: Headers, marks: Marks, tree: Tree, province: Json,
        district: Json, form: str,
    ):  # fmt: skip
        full = {"cohort": "added", "years": 2, "document": "附件2"}
        await marks.give(district, "project_county", starts_on="2018-07-23", **full)
        await marks.give(district, "project_county", starts_on="2021-01-01", ends_on="2021-05-06")
        gone = await marks.give(district, "project_county", starts_on="2023-01-01")
        await marks.give(await tree.add("1", province, name="+新县"), "project_county", document="=附件")
        await marks.withdraw(gone)
        before = await marks.get(include_withdrawn=True)
        wanted = {"format": form, "kind": "project_county", "include_withdrawn": "true"}
        file = await client.get(f"{LIST}/export", params=wanted, headers=admin)
        answer = await marks.take(province, "project_county", file.content, f"再导入.{form}")
        told = answer.json()
        assert (told["rows"], told["taken"], told["unchanged"], told["faults"]) == (4, 0, 4, [])
        assert await marks.get(include_withdrawn=True) == before

    async def test_what_was_exported_comes_back_whole_after_it_was_lost(
        self, client: httpx.AsyncClient, admin: Headers, marks: Marks, province: Json, district: Json
    ):
        made = await marks.give(
            district, "project_county", cohort="added", starts_on="2018-07-23", years=2, document="附件2"
        )
        for form, name in (("xlsx", "再导入.xlsx"), ("csv", "再导入.csv")):
            file = await client.get(f"{LIST}/export", params={"format": form}, headers=admin)
            (mark,) = (await marks.get())["items"]
            await marks.withdraw(mark)
            answer = await marks.take(province, "project_county", file.content, name)
            assert (answer.json()["faults"], answer.json()["taken"]) == ([], 1)
            (again,) = (await marks.get())["items"]
            same = ("organisation", "cohort", "starts_on", "ends_on", "document")
            assert {each: again[each] for each in same} == {each: made[each] for each in same}

    async def test_a_list_of_another_mark_is_refused(
        self, client: httpx.AsyncClient, admin: Headers, marks: Marks, province: Json, district: Json
    ):
        await marks.give(district, "innovation_zone")
        file = await client.get(f"{LIST}/export", headers=admin)
        answer = await marks.take(province, "project_county", file.content, "标识.xlsx")
        (fault,) = answer.json()["faults"]
        assert (fault["row"], fault["code"], fault["value"]) == (2, "mark-of-another-kind", "培训创新实验区")
        assert len((await marks.get())["items"]) == 1

    async def test_the_template_can_be_filled_in(
        self, client: httpx.AsyncClient, admin: Headers, marks: Marks, province: Json, district: Json
    ):
        template = await client.get(f"{LIST}/template", headers=admin)
        book = CalamineWorkbook.from_filelike(io.BytesIO(template.content))
        (headings,) = list(book.get_sheet_by_index(0).iter_rows())
        empty = await marks.take(province, "project_county", template.content, "空.xlsx")
        assert (empty.json()["rows"], empty.json()["taken"]) == (0, 0)
        filled = io.BytesIO()
        with xlsxwriter.Workbook(filled) as made:
            sheet = made.add_worksheet()
            sheet.write_row(0, 0, headings)
            sheet.write_row(1, 0, [140105, "", "", "新增", 2018, 2, "", "晋教师〔2018〕10号"])
        answer = await marks.take(province, "project_county", filled.getvalue(), "附件2.xlsx")
        assert (answer.json()["faults"], answer.json()["taken"]) == ([], 1)

    @pytest.mark.parametrize(
        ("content", "name", "status", "code"),
        [
            ("姓名,性别\n甲,男".encode(), "错.csv", 422, "annex-header-missing"),
            (b"%PDF-1.7", "附件.pdf", 422, "annex-unreadable"),
            (b"x" * (2 * 1024 * 1024 + 1), "大.csv", 413, "annex-too-large"),
        ],
    )
    async def test_another_file_is_refused_and_says_why(
        self, marks: Marks, province: Json, content: bytes, name: str, status: int, code: str
    ):
        answer = await marks.take(province, "project_county", content, name)
        assert (answer.status_code, answer.json()["code"]) == (status, code)

    async def test_a_cell_is_no_formula(
        self, client: httpx.AsyncClient, admin: Headers, marks: Marks, tree: Tree
    ):
        await marks.give(await tree.add("1", name="=1+1"), "innovation_zone")
        file = await client.get(f"{LIST}/export", params={"format": "csv"}, headers=admin)
        _, row = csv.reader(io.StringIO(file.content.decode("utf-8-sig")))
        assert "'=1+1" in row
