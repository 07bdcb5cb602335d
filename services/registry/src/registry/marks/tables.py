"""Marks as files: the list as it stands, and an empty annex to fill in. Both have the same headings."""

import csv
import io
from collections.abc import Sequence

import xlsxwriter

from registry.marks import rules
from registry.marks.annex import HEADINGS, Column
from registry.marks.kinds import COHORT_WORDS, MARK_WORDS
from registry.marks.models import OrganisationMark
from servicekit.workbooks import HEADING

CSV = "text/csv; charset=utf-8"
_MORE_COLUMNS = (Column.KIND, Column.WITHDRAWN)
_COLUMNS = tuple(column for column in HEADINGS if column not in _MORE_COLUMNS)
_MORE = (*(HEADINGS[column][0] for column in _MORE_COLUMNS), "撤销原因")
_NOTES = (
    "一行一个机构。行政区划代码、机构代码、名称三项至少填一项；县（市、区）的标识落在该县教育局上。",
    "批次填“延续”或“新增”，只用于国培计划项目县。起始可填年份（2018）或日期（2018-07-23）。",
    "周期年数与截止日期填一项；都不填表示没有截止。有任何一行不符合要求时，全部不导入。",
)


def workbook(marks: Sequence[OrganisationMark]) -> bytes:
    """The marks as a workbook."""
    return _workbook([_cells(mark) for mark in marks], _MORE, ())


def template() -> bytes:
    """An annex without rows."""
    return _workbook([], (), _NOTES)


def text(marks: Sequence[OrganisationMark]) -> str:
    """The marks as CSV; the byte order mark is for spreadsheets, which else take it for GB18030."""
    written = io.StringIO()
    written.write("\ufeff")
    writer = csv.writer(written)
    writer.writerow([*(HEADINGS[column][0] for column in _COLUMNS), *_MORE])
    writer.writerows(map(_harmless, _cells(mark)) for mark in marks)
    return written.getvalue()


def _workbook(rows: Sequence[Sequence[str]], more: Sequence[str], notes: Sequence[str]) -> bytes:
    stored = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(stored, options) as book:
        sheet = book.add_worksheet("标识")
        plain = book.add_format({"num_format": "@"})
        heading = book.add_format(HEADING)
        sheet.freeze_panes(1, 0)
        for column, title in enumerate([*(HEADINGS[each][0] for each in _COLUMNS), *more]):
            sheet.set_column(column, column, 18, plain)
            sheet.write_string(0, column, title, heading)
        for number, cells in enumerate(rows, start=1):
            for column, cell in enumerate(cells):
                sheet.write_string(number, column, cell)
        if notes:
            explained = book.add_worksheet("填写说明")
            explained.set_column(0, 0, 110)
            for number, note in enumerate(notes):
                explained.write_string(number, 0, note)
    return stored.getvalue()


def _cells(mark: OrganisationMark) -> list[str]:
    years = rules.years_of(mark.starts_on, mark.ends_on)
    of = {
        Column.DIVISION: mark.organisation.division_code or "",
        Column.CODE: mark.organisation.code,
        Column.NAME: mark.organisation.name,
        Column.COHORT: "" if mark.cohort is None else COHORT_WORDS[mark.cohort],
        Column.START: mark.starts_on.isoformat(),
        Column.YEARS: "" if years is None else str(years),
        Column.END: "" if years is not None or mark.ends_on is None else mark.ends_on.isoformat(),
        Column.DOCUMENT: mark.document or "",
    }
    withdrawn = "" if mark.withdrawn_at is None else mark.withdrawn_at.isoformat()
    return [
        *(of[column] for column in _COLUMNS),
        MARK_WORDS[mark.kind],
        withdrawn,
        mark.withdrawn_reason or "",
    ]


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
