"""Files as offices have them, and files that are no rosters."""

import base64
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from registry.roster import bounds, errors, slices
from registry.roster.fields import HEADINGS, Field, Header, field_of
from registry.roster.layout import SheetUse, open_roster
from registry.roster.reading import MAX_BYTES, format_of
from registry.roster.slices import Row
from registry.roster.workbooks import annotated, template
from servicekit.localised import Language
from servicekit.problems import Problem

HEADER = ["姓名", "身份证号", "学段", "任教学科", "参加工作时间"]
PERSON = ["韦春兰", "45130219850307001X", "小学", "语文", "2007-09"]

# A workbook of Excel 97 with the rows above, the last cell a date.
XLS = zlib.decompress(
    base64.b85decode(
        "c-rk)O-NKx6#nj;H-F+dKaGI~G6-6k!b~RFLdU{#<>VivX_V$ngrPFD(M6diEvyJ4qG*v|iwG<i{ZR{T)grKR5d^_l"
        ")FxU4_5-P}bI-gPMk{cj1mk^=d+s^so^$U1efPcR)9%>lMD8q>p%Nx6YIaysbb^vSA-F*0nkLyqZlk0bSW~duXd*3U"
        "JaRm<$~lztJqrbQ)G4CCTS{%{MX0Ac>{~_b;x@Dk*@g<D0@p~Bg&b~`hv{La>zLkV%g0QsSaXhP1=+^LeoO~LMdkV`"
        "ZdUTSEDJL3efD|HngFu#RIcKa7ew6FjGfV=?Z?(wL7tk4G0=q8guBC0DLZik89)o6q_(!Cx;h3gP4*bRXg**rv8yM2"
        "hJJPR0;K=GRB!!*-bRzSTz^qffdOcTc#{m%qOMbAiAhWhI-1Vb&*KOm+A@*FOpBvQg}8NoAv87et&ud5*1KJ#`4MUf"
        "M_OO>Ss<P?UT=7Rpl$Eh@Z2R6#D~iTk=}X_u&pdm>fajJQC{XR^>6q41I^^_Y>Tu~_G#oyI73#$=ZR~{dE(%GmPxb|"
        "PUhXb+g#M4`J10#)^^kd53*)}-y!igO@ZtfG@Ozi<ebGN3R5$sBIdU+9ptDRn9pVEB^$~M>#}ub&k)<3=F&o{r<5@h"
        "+?c{|B7XQ|{e!&WcfrlXkJrrhd&ge|N0Cnh*h&8K8A7or7FVxGJPamsp`S``nCAR)LfI6T-gZrYojS1~_awp1G%m@}"
        "5lKnW$0{zFNHQfQl_XV<EPfMNaAdP?FF3L#Dapvzq$DHDu|J_mNu|E@M-)^l9^B(0uS&TGWWay{0|pEjFkryIT7}T>"
        ")F!@9#&6d0j%d~Y>nu=OG=7u(w`f2QJ;&*zayPmukD@QF^|Kykk%%Q$=#%(gD6x-fkD?15+>Wla*Drl@iPZkA*wOX("
        "wotnDFQ(JZe_a1h6};_$"
    )
)
# The same with FILEPASS in the place of its second record.
LOCKED_XLS = XLS.replace(bytes.fromhex("e1000200b004"), bytes.fromhex("2f000200b004"))
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def book(*sheets: Sequence[Sequence[Any]], hidden: int | None = None) -> bytes:
    stored = io.BytesIO()
    with xlsxwriter.Workbook(stored, {"in_memory": True}) as workbook:
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        for index, rows in enumerate(sheets):
            sheet = workbook.add_worksheet()
            if index == hidden:
                sheet.hide()
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(number, column, cell, day)
                    else:
                        sheet.write(number, column, cell)
        if hidden == 0:
            workbook.worksheets()[1].activate()
            workbook.worksheets()[1].set_first_sheet()
    return stored.getvalue()


@dataclass(frozen=True)
class Only:
    """The one sheet of a file that is read."""

    header: Header
    all_rows: Callable[[], Iterator[Row]]

    def rows(self) -> list[Row]:
        return list(self.all_rows())


def only(content: bytes, name: str) -> Only:
    [(header, rows)] = open_roster(content, name).read
    return Only(header, rows)


def refusal(content: bytes, name: str) -> Problem:
    with pytest.raises(Problem) as caught:
        [list(rows()) for _, rows in open_roster(content, name).read]
    return caught.value


class TestFormats:
    def test_a_workbook_with_titles_above_the_header(self):
        content = book([["来宾市教师花名册"], [], ["填报时间：2026年9月"], HEADER, PERSON, [], PERSON])
        roster = only(content, "a.xlsx")
        assert roster.header.row == 4
        assert [number for number, _ in roster.rows()] == [5, 7]

    def test_rows_are_counted_as_the_spreadsheet_does_when_it_begins_further_down(self):
        content = book([[], [], ["", *HEADER], ["", *PERSON]])
        roster = only(content, "a.xlsx")
        [(number, cells)] = roster.rows()
        assert (roster.header.row, number) == (3, 4)
        assert cells[roster.header.columns[Field.CITIZEN_ID]] == PERSON[1]

    def test_a_date_cell_stays_a_date(self):
        roster = only(book([HEADER, [*PERSON[:4], date(2007, 9, 1)]]), "a.xlsx")
        [(_, cells)] = roster.rows()
        assert cells[-1] == date(2007, 9, 1)

    def test_an_old_workbook(self):
        roster = only(XLS, "花名册.xls")
        assert [cells for _, cells in roster.rows()] == [[*PERSON[:4], date(2007, 9, 1)]]

    def test_every_visible_sheet_with_headings_is_read_and_the_others_are_told(self):
        other = ["覃大山", *PERSON[1:]]
        content = book(
            [HEADER, ["隐藏", *PERSON[1:]]], [["说明"]], [HEADER, PERSON], [], [HEADER, other], hidden=0
        )
        roster = open_roster(content, "a.xlsx")
        assert [(header.sheet, [list(cells) for _, cells in rows()]) for header, rows in roster.read] == [
            ("Sheet3", [PERSON]),
            ("Sheet5", [other]),
        ]
        assert [each.use for each in roster.sheets] == [
            SheetUse.HIDDEN, SheetUse.NO_HEADINGS, SheetUse.READ, SheetUse.EMPTY, SheetUse.READ,
        ]  # fmt: skip

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
    @pytest.mark.parametrize("delimiter", [",", "\t", ";"])
    def test_text_in_the_encodings_of_offices(self, encoding: str, delimiter: str):
        lines = ["教师花名册，来宾", delimiter.join(HEADER), "", delimiter.join(PERSON)]
        roster = only("\r\n".join(lines).encode(encoding), "a.csv")
        assert [(number, list(cells)) for number, cells in roster.rows()] == [(4, PERSON)]

    def test_remarks_full_of_commas_do_not_decide_where_text_is_cut(self):
        lines = ["说明：一，二，三，四，五，六，七，八，九，十", "\t".join(HEADER), "\t".join(PERSON)]
        roster = only("\n".join(lines).encode("gb18030"), "a.csv")
        assert [list(cells) for _, cells in roster.rows()] == [PERSON]

    def test_the_content_counts_and_not_the_name(self):
        assert only(book([HEADER, PERSON]), "a.xls").header.row == 1


class TestRefusals:
    @pytest.mark.parametrize(
        ("content", "name", "problem"),
        [
            (b"", "a.xlsx", errors.RosterEmpty),
            (b" \n ", "a.csv", errors.RosterEmpty),
            (b"%PDF-1.7 ...", "a.pdf", errors.RosterFileType),
            (b"%PDF-1.7 ...", "a.csv", errors.RosterFileType),
            (b"<html><table><tr><td>", "a.xls", errors.RosterFileType),
            ("﻿<html>".encode(), "a.csv", errors.RosterFileType),
            (b"\x89PNG\r\n\x1a\n\x00\x00", "a.csv", errors.RosterFileType),
            (_OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", errors.RosterLocked),
            (LOCKED_XLS, "a.xls", errors.RosterLocked),
            (_OLE + bytes(2000), "a.xls", errors.RosterUnreadable),
            (b"PK\x03\x04xl/workbook.xml and no more", "a.xlsx", errors.RosterUnreadable),
            (book([HEADER, PERSON])[:-200], "a.xlsx", errors.RosterUnreadable),
            ("姓名,身份证号".encode("utf-16"), "a.csv", errors.RosterFileType),
            (b"\xff\xff,\xff", "a.csv", errors.RosterUnreadable),
            (b'name,"' + b"x" * 200_000, "a.csv", errors.RosterUnreadable),
            (book([]), "a.xlsx", errors.RosterEmpty),
            (book([["教师花名册"], ["韦春兰", "小学"]]), "a.xlsx", errors.RosterHeaderMissing),
            ("教师花名册\n韦春兰,小学\n".encode(), "a.csv", errors.RosterHeaderMissing),
            (book([["姓名", "身份证号"], PERSON]), "a.xlsx", errors.RosterColumnsMissing),
            ((",".join(["x"] * 300) + "\n").encode(), "a.csv", errors.RosterTooManyRows),
        ],
    )  # fmt: skip
    def test_each_says_what_it_is(self, content: bytes, name: str, problem: type[Problem]):
        assert type(refusal(content, name)) is problem

    def test_a_zip_of_something_else(self):
        stored = io.BytesIO()
        with zipfile.ZipFile(stored, "w") as archive:
            archive.writestr("word/document.xml", "<w/>")
        assert isinstance(refusal(stored.getvalue(), "a.docx"), errors.RosterFileType)

    def test_too_many_bytes(self):
        with pytest.raises(errors.RosterTooLarge):
            format_of(b"x" * (MAX_BYTES + 1), "a.csv")

    def test_a_stray_cell_far_away_is_refused_before_the_sheet_is_opened(self):
        far = [*HEADER, *[""] * 16_370, "x"]
        assert isinstance(refusal(book([far, PERSON]), "a.xlsx"), errors.RosterTooManyRows)

    def test_a_row_far_down_is_refused(self):
        stored = io.BytesIO()
        with xlsxwriter.Workbook(stored, {"in_memory": True}) as workbook:
            sheet = workbook.add_worksheet()
            sheet.write_row(0, 0, HEADER)
            sheet.write(1_048_575, 0, "x")
        assert isinstance(refusal(stored.getvalue(), "a.xlsx"), errors.RosterTooManyRows)

    def test_a_zip_that_unpacks_to_too_much_is_refused(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(bounds, "_MAX_UNPACKED", 1000)
        assert isinstance(refusal(book([HEADER, PERSON]), "a.xlsx"), errors.RosterTooManyRows)

    def test_it_is_told_which_headings_were_looked_for_and_which_are_missing(self):
        nothing = refusal(book([["一"], ["二"]]), "a.xlsx").body(Language.ENGLISH, None, "-")
        assert all(word in nothing["detail"] for word in ("姓名", "身份证号", "所在学校", "学段", "任教学科"))
        some = refusal(book([["标题"], ["姓名", "身份证号", "学段"]]), "a.xlsx")
        assert some.params == {"sheet": "Sheet1", "row": 2, "headings": "任教学科"}

    @given(st.binary(max_size=300), st.sampled_from([b"", _OLE, b"PK\x03\x04xl/workbook.xml"]))
    def test_no_bytes_bring_it_down(self, content: bytes, start: bytes):
        for name in ("a.csv", "a.xls"):
            with suppress(Problem):
                assert open_roster(start + content, name).read


class TestHeadings:
    @pytest.mark.parametrize(
        ("heading", "field"),
        [
            ("姓 名", Field.NAME),
            ("*教师姓名", Field.NAME),
            ("姓名（必填）", Field.NAME),
            ("身份证件号码", Field.CITIZEN_ID),
            ("县（市、区）", Field.COUNTY),
            ("单位代码：", Field.SCHOOL_CODE),
            ("专业技术职务", Field.TITLE),
            ("职务", Field.POSTS),
            ("Citizen ID", Field.CITIZEN_ID),
            ("备注", None),
            ("", None),
        ],
    )
    def test_synonyms_mean_one_field(self, heading: str, field: Field | None):
        assert field_of(heading) is field

    def test_no_heading_means_two_fields(self):
        headings = [heading for headings in HEADINGS.values() for heading in headings]
        assert len(headings) == len(set(headings))
        assert all(field_of(heading) is field for field, given in HEADINGS.items() for heading in given)

    @given(st.permutations(HEADER))
    def test_columns_may_stand_in_any_order(self, headings: list[str]):
        roster = only((",".join(headings) + "\n" + ",".join("abcde")).encode(), "a.csv")
        assert [roster.header.headings[column] for column in roster.header.columns.values()] == headings


class TestTemplate:
    @pytest.mark.parametrize("language", list(Language))
    def test_it_is_read_as_a_roster(self, language: Language):
        roster = only(template(language), "template.xlsx")
        assert set(roster.header.columns) >= set(Field) - {Field.BIRTH_DATE, Field.LEFT_AT}
        assert len(list(roster.rows())) == 1

    def test_it_has_lists_to_choose_from_and_notes(self):
        with zipfile.ZipFile(io.BytesIO(template(Language.CHINESE))) as archive:
            sheet = archive.read("xl/worksheets/sheet1.xml").decode()
            words = archive.read("xl/sharedStrings.xml").decode()
        assert sheet.count("<dataValidation ") == 5
        assert "小学,初中" in sheet
        assert "GB/T 2260" in words


class TestAnnotated:
    def test_refused_rows_come_first_and_everything_comes_back(self):
        lines = [HEADER, PERSON, ["=1+1", *PERSON[1:4], "2007"]]
        content = "\n".join(",".join(line) for line in lines).encode()
        made = io.BytesIO()
        wrong = {("", 3): ["姓名：甲", "学段：乙"]}
        annotated(open_roster(content, "a.csv"), wrong, Language.CHINESE, made, masked=False)
        refused, everything = openpyxl.load_workbook(made).worksheets
        assert list(refused.values) == [(*HEADER, "问题"), (*lines[2], "姓名：甲；学段：乙")]
        assert list(everything.values) == [
            (*HEADER, "问题"),
            (*PERSON, None),
            (*lines[2], "姓名：甲；学段：乙"),
        ]
        # Typed by somebody, it must not run as a formula on another's machine.
        assert everything["A3"].data_type == "s"
        assert everything["A3"].fill.fgColor.rgb == "FFFCE4D6"
        assert everything["A2"].fill.fill_type is None

    def test_who_did_not_upload_it_sees_no_numbers(self):
        made = io.BytesIO()
        annotated(open_roster(book([HEADER, PERSON]), "a.xlsx"), {}, Language.ENGLISH, made, masked=True)
        _refused, everything = openpyxl.load_workbook(made).worksheets
        assert [cell.value for cell in everything[1]][-1] == "Problems"
        assert everything["B2"].value == "451302********001X"

    def test_the_first_sheet_can_be_mended_and_uploaded(self):
        made = io.BytesIO()
        row = [*PERSON[:4], date(2007, 9, 1)]
        roster = open_roster(book([HEADER, row, PERSON]), "a.xlsx")
        annotated(roster, {("Sheet1", 2): ["学段：无法识别"]}, Language.CHINESE, made, masked=False)
        assert [list(cells[:5]) for _, cells in only(made.getvalue(), "a.xlsx").rows()] == [row]


class TestHeadingsAsTheyAre:
    def test_two_rows_of_headings_with_merged_groups(self):
        above = ["序号", "基本信息", "", "学校名称", "任教情况", "", "职务情况", ""]
        below = ["", "姓名", "身份证号", "", "学段", "任教学科", "职务", "任职时间"]
        person = [1, *PERSON[:2], "实验小学", *PERSON[2:4], "校长", "2019-09"]
        header = only(book([["花名册"], above, below, person]), "a.xlsx").header
        assert (header.row, header.rows) == (3, 2)
        assert header.columns == {
            Field.NAME: 1, Field.CITIZEN_ID: 2, Field.SCHOOL: 3, Field.STAGE: 4, Field.SUBJECT: 5,
            Field.POSTS: 6, Field.POST_SINCE: 7,
        }  # fmt: skip
        assert header.heading(Field.SCHOOL) == "学校名称"

    def test_a_second_row_of_headings_below_those_that_are_found_first(self):
        above = ["姓名", "身份证号", "学段", "任教学科", "班主任", ""]
        below = ["", "", "", "", "任职时间", "班级"]
        header = only(book([above, below, [*PERSON[:4], "2019-09", "三（1）"]]), "a.xlsx").header
        assert (header.row, header.columns[Field.HOMEROOM_SINCE]) == (2, 4)

    def test_since_when_a_title_is_held_is_not_since_when_a_post_is(self):
        above = ["姓名", "身份证号", "学段", "任教学科", "职称", ""]
        below = ["", "", "", "", "名称", "任职时间"]
        header = only(book([above, below, [*PERSON[:4], "一级教师", "2019-09"]]), "a.xlsx").header
        assert Field.POST_SINCE not in header.columns

    def test_sums_remarks_and_headings_once_more_are_nobody(self):
        lines = [
            HEADER, PERSON, ["小计", "", "", "", "1"], HEADER, ["覃大山", *PERSON[1:]],
            ["合计：2 人"], ["填表人：王芳", "", "审核人：李强"], ["", "无号", "小学"],
        ]  # fmt: skip
        rows = only(book(lines), "a.xlsx").rows()
        assert [number for number, _ in rows] == [2, 5, 8]

    def test_the_mended_workbook_is_read_without_its_copy(self):
        made = io.BytesIO()
        roster = open_roster(book([HEADER, PERSON], [HEADER, ["覃大山", *PERSON[1:]]]), "a.xlsx")
        annotated(roster, {("Sheet2", 2): ["甲"]}, Language.CHINESE, made, masked=False)
        again = open_roster(made.getvalue(), "a.xlsx")
        assert [len(list(rows())) for _, rows in again.read] == [0, 1]
        assert [each.use for each in again.sheets].count(SheetUse.COPY) == 2


class TestLongSheets:
    @pytest.mark.parametrize("in_memory", [True, False], ids=["shared strings", "inline strings"])
    def test_a_sheet_read_piece_by_piece_is_the_same(self, in_memory: bool, monkeypatch: pytest.MonkeyPatch):
        rows = [HEADER, *([f"教师{number}", *PERSON[1:4], date(2007, 9, 1)] for number in range(400))]
        stored = io.BytesIO()
        with xlsxwriter.Workbook(stored, {"constant_memory": not in_memory}) as workbook:
            sheet = workbook.add_worksheet()
            day = workbook.add_format({"num_format": "yyyy-mm-dd"})
            for number, (*words, on) in enumerate(rows, start=3):
                sheet.write_row(number, 0, words)
                if isinstance(on, date):
                    sheet.write_datetime(number, 4, on, day)
                else:
                    sheet.write(number, 4, on)
        whole = only(stored.getvalue(), "a.xlsx").rows()
        for name, size in (("FIRST_BYTES", 2_000), ("PIECE_BYTES", 9_000), ("KEPT_BYTES", 0)):
            monkeypatch.setattr(slices, name, size)
        pieces = only(stored.getvalue(), "a.xlsx")
        assert pieces.rows() == whole == pieces.rows()
        assert [number for number, _ in whole] == list(range(5, 405))
