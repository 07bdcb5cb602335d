"""The workbooks that are given out: the template, and an uploaded file with what is wrong in it."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from registry.people.vocabulary import (
    EMPLOYMENT_WORDS,
    POST_WORDS,
    SEX_WORDS,
    STAGE_WORDS,
    SUBJECT_WORDS,
    TITLE_WORDS,
    Employment,
    Post,
    Sex,
    Stage,
    Subject,
    Title,
    Words,
)
from registry.roster.cells import Cell, text_of
from registry.roster.fields import HEADINGS, Field, Header
from registry.roster.findings import shown_value
from registry.roster.layout import ALL_ROWS_SHEETS, Roster
from servicekit.localised import Language, Text
from servicekit.workbooks import HEADING

_IDENTIFYING = (Field.CITIZEN_ID, Field.PHONE, Field.BIRTH_DATE)
_PROBLEMS = Text("问题", "Problems")
_REFUSED = Text("需修改的行", "Rows to mend")
_ALL = Text(*ALL_ROWS_SHEETS)
_REFUSED_COLOUR = "#FCE4D6"
_TEMPLATE_ROWS = 5000  # that have the drop-down lists
_NARROW, _WIDE = 14, 24
_SHEET_NAME_LENGTH = 31

Problems = Mapping[tuple[str, int], Sequence[str]]
"""What is wrong, by the name of the sheet and the row."""

_ROSTER_SHEET = Text("花名册", "Roster")
_NOTES_SHEET = Text("填写说明", "Notes")
_EXAMPLE: Mapping[Field, str] = {
    Field.COUNTY: "兴宾区",
    Field.SCHOOL: "来宾市兴宾区示范小学",
    Field.SCHOOL_CODE: "",
    Field.NAME: "示例韦春兰",
    Field.CITIZEN_ID: "45130219850307001X",
    Field.SEX: SEX_WORDS.shown[Sex.MALE],
    Field.STAFF_NUMBER: "451302001017",
    Field.STAGE: STAGE_WORDS.shown[Stage.PRIMARY],
    Field.SUBJECT: SUBJECT_WORDS.shown[Subject.CHINESE],
    Field.OTHER_SUBJECTS: SUBJECT_WORDS.shown[Subject.LABOUR],
    Field.TITLE: TITLE_WORDS.shown[Title.FIRST_GRADE],
    Field.EMPLOYMENT: EMPLOYMENT_WORDS.shown[Employment.ESTABLISHED],
    Field.POSTS: POST_WORDS.shown[Post.HOMEROOM_TEACHER],
    Field.POST_SINCE: "",
    Field.HOMEROOM_SINCE: "2019-09",
    Field.TEACHING_SINCE: "2007-09",
    Field.PHONE: "13800138000",
}
"""The columns of the template in their order, and its example row."""
_LISTS: Mapping[Field, Words] = {
    Field.SEX: SEX_WORDS,
    Field.STAGE: STAGE_WORDS,
    Field.SUBJECT: SUBJECT_WORDS,
    Field.TITLE: TITLE_WORDS,
    Field.EMPLOYMENT: EMPLOYMENT_WORDS,
}
_NOTES = (
    Text(
        "一行一人。列的顺序可以调整，不需要的列可以删除。",
        "One person per row. Columns may change places; leave out what you do not need.",
    ),
    Text(
        "必填：姓名、身份证号、学段、任教学科，以及所在学校或学校代码（由学校本校导入时可不填）。",
        "Needed: name, citizen id, stage, subject, and the school's name or code (a school that imports its "
        "own roster may leave them empty).",
    ),
    Text(
        "身份证号、手机号、工号各列已设为文本格式；身份证号按数字保存会丢失末尾数字。",
        "Citizen id, phone and staff number are text: kept as a number, a citizen id loses its last digits.",
    ),
    Text(
        "身份证号用于识别人员：已登记的更新信息，未登记的新增。空白单元格不改变已有信息。",
        "People are told apart by citizen id: who is on record is updated, who is not is added. An empty "
        "cell changes nothing.",
    ),
    Text(
        "日期可写 2007-09-01、2007-09 或 2007年9月。",
        "Dates may be written 2007-09-01, 2007-09 or 2007年9月.",
    ),
    Text(
        "学段、任教学科、职称各填一项；职务、兼教学科可填多项，用顿号隔开；没有的填“无”。",
        "One stage, subject and title each; several posts and other subjects with 、 between them, and 无 "
        "for none.",
    ),
    Text(
        "“任现职时间”是所填职务的起始时间；“担任班主任起始年月”只说明班主任一职。",
        "任现职时间 says since when the posts are held; 担任班主任起始年月 is about that of the homeroom "
        "teacher alone.",
    ),
    Text(
        "县（市、区）按 GB/T 2260 的全称填写，如“金秀瑶族自治县”。",
        "Counties by their full name in GB/T 2260, such as 金秀瑶族自治县.",
    ),
    Text("姓名以“示例”开头的行不会导入。", "A row whose name begins with 示例 is not imported."),
)
_MAY_BE = Text("可填：{words}", "may be: {words}")


def template(language: Language) -> bytes:
    """An empty roster to fill in, with an example row, drop-down lists and a sheet of notes."""
    stored = io.BytesIO()
    with xlsxwriter.Workbook(stored, {"in_memory": True}) as book:
        heading = book.add_format(HEADING)
        text = book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(_ROSTER_SHEET.render(language))
        sheet.freeze_panes(1, 0)
        for column, (field, example) in enumerate(_EXAMPLE.items()):
            sheet.set_column(
                column, column, _WIDE if field in {Field.SCHOOL, Field.CITIZEN_ID} else _NARROW, text
            )
            sheet.write_string(0, column, HEADINGS[field][0], heading)
            sheet.write_string(1, column, example, text)
            if field in _LISTS:
                words = list(_LISTS[field].shown.values())
                sheet.data_validation(
                    1, column, _TEMPLATE_ROWS, column, {"validate": "list", "source": words}
                )
        notes = book.add_worksheet(_NOTES_SHEET.render(language))
        notes.set_column(0, 0, 110)
        for row, line in enumerate([*(note.render(language) for note in _NOTES), *_lists(language)]):
            notes.write_string(row, 0, line)
    return stored.getvalue()


def _lists(language: Language) -> list[str]:
    return [
        f"{HEADINGS[field][0]}：" + _MAY_BE.render(language, {"words": "、".join(words.shown.values())})
        for field, words in {**_LISTS, Field.POSTS: POST_WORDS}.items()
    ]


def annotated(
    roster: Roster,
    problems: Problems,
    language: Language,
    target: BinaryIO,
    *,
    masked: bool,
) -> None:
    """Write the file as it came to `target`, with a column that says what is wrong with each row.

    For each sheet there is one with the refused rows alone, to be mended and uploaded, and one with all.

    Args:
        roster: the opened file.
        problems: what is wrong, by sheet and row.
        language: of the problems.
        target: where to write; rows wait on disk meanwhile, so that memory does not grow with them.
        masked: whether to hide what identifies somebody, for a reader who did not upload the file.
    """
    with xlsxwriter.Workbook(target, {"constant_memory": True, "strings_to_formulas": False}) as book:
        several = len(roster.read) > 1
        for header, rows in roster.read:
            hidden = {header.columns[field]: field for field in _IDENTIFYING if field in header.columns}
            refused, everything = (
                _SheetWriter(
                    book,
                    _sheet_name(kind.render(language), header if several else None),
                    header.headings,
                    _PROBLEMS.render(language),
                )
                for kind in (_REFUSED, _ALL)
            )
            for number, cells in rows():
                shown = _masked(cells, hidden) if masked else cells
                wrong = problems.get((header.sheet, number), ())
                if wrong:
                    refused.add(shown, wrong)
                everything.add(shown, wrong)


def _sheet_name(kind: str, header: Header | None) -> str:
    """The kind of the sheet and, where there are several, the one it repeats; no longer than may be."""
    return kind if header is None else f"{kind}-{header.sheet_number}-{header.sheet}"[:_SHEET_NAME_LENGTH]


class _SheetWriter:
    """Writes one sheet from top to bottom."""

    def __init__(self, book: Any, name: str, headings: Sequence[str], problems: str) -> None:
        self._sheet: Worksheet = book.add_worksheet(name)
        self._problem_column = len(headings)
        self._row = 0
        colour = {"bg_color": _REFUSED_COLOUR}
        day = {"num_format": "yyyy-mm-dd"}
        self._plain: Format | None = None
        self._day: Format = book.add_format(day)
        self._refused: Format = book.add_format(colour)
        self._refused_day: Format = book.add_format({**colour, **day})
        heading = book.add_format(HEADING)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, self._problem_column - 1, _NARROW)
        self._sheet.set_column(self._problem_column, self._problem_column, 80)
        for column, text in enumerate([*headings, problems]):
            self._sheet.write_string(0, column, text, heading)

    def add(self, cells: Sequence[Cell], problems: Sequence[str]) -> None:
        """Add a row and what is wrong with it, coloured when anything is."""
        self._row += 1
        plain, day = (self._refused, self._refused_day) if problems else (self._plain, self._day)
        for column, cell in enumerate(cells[: self._problem_column]):
            self._write(column, cell, plain, day)
        if problems:
            self._sheet.write_string(self._row, self._problem_column, "；".join(problems), plain)

    def _write(self, column: int, cell: Cell, plain: Format | None, day: Format) -> None:
        if isinstance(cell, datetime | date):
            self._sheet.write_datetime(self._row, column, cell, day)
        elif isinstance(cell, int | float) and not isinstance(cell, bool):
            self._sheet.write_number(self._row, column, cell, plain)
        elif cell != "":
            # As text whatever it begins with: "=1+1" typed by somebody must not run on another's machine.
            self._sheet.write_string(self._row, column, text_of(cell), plain)
        elif plain is not None:
            self._sheet.write_blank(self._row, column, None, plain)


def _masked(cells: Sequence[Cell], hidden: Mapping[int, Field]) -> list[Cell]:
    return [
        shown_value(hidden[column], text_of(cell)) if column in hidden else cell
        for column, cell in enumerate(cells)
    ]
