"""Lists of marked organisations, as the annexes of policy documents have them, read from a table.

An annex names counties by division or by name; a list of schools names them by code or name. Until a list
is there the system runs without one (SX.8).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from registry.marks import rules
from registry.marks.errors import AnnexHeaderMissing, AnnexTooLarge, AnnexUnreadable
from registry.marks.faults import Fault, FaultCode
from registry.marks.kinds import COHORT_WORDS, MARK_WORDS, Cohort, MarkKind
from registry.roster.cells import Cell, NoDay, day_of, text_of
from registry.roster.fields import plain_heading
from registry.roster.reading import open_sheets
from servicekit.problems import Problem

MAX_MEBIBYTES = 2
MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024
MAX_ROWS = 2000
HEADER_ROWS = 30
_LONGEST_DOCUMENT = 200


class Column(StrEnum):
    """What a column of an annex holds."""

    DIVISION = "division_code"
    CODE = "code"
    NAME = "name"
    COHORT = "cohort"
    START = "start"
    YEARS = "years"
    END = "end"
    DOCUMENT = "document"
    KIND = "kind"
    WITHDRAWN = "withdrawn_at"


HEADINGS: Mapping[Column, tuple[str, ...]] = {
    Column.DIVISION: ("行政区划代码", "区划代码", "division code"),
    Column.CODE: ("机构代码", "学校代码", "单位代码", "code"),
    Column.NAME: ("名称", "县区", "县(市、区)", "县市区", "区县", "学校", "学校名称", "机构名称", "name"),
    Column.COHORT: ("批次", "类型", "延续或新增", "cohort"),
    Column.START: ("起始", "起始日期", "起始年份", "开始日期", "开始年份", "start"),
    Column.YEARS: ("周期年数", "周期", "年数", "years"),
    Column.END: ("截止", "截止日期", "end"),
    Column.DOCUMENT: ("依据文件", "文件", "文号", "document"),
    Column.KIND: ("标识", "kind"),
    Column.WITHDRAWN: ("撤销时间", "withdrawn at"),
}
"""The first heading of each is the one that files of ours have; the last two stand only in lists of marks."""
FORMULA_LIKE = ("'=", "'+", "'-", "'@")
_COLUMN_OF = {plain_heading(each): column for column, headings in HEADINGS.items() for each in headings}
_NAMING = (Column.DIVISION, Column.CODE, Column.NAME)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that says which organisation holds the mark and for how long."""

    row: int
    division: str
    code: str
    name: str
    cohort: Cohort | None
    starts_on: date
    ends_on: date | None
    document: str | None


@dataclass(frozen=True, slots=True)
class Annex:
    """A table as read: its good rows, and what is wrong with the others."""

    headings: Mapping[Column, str]
    rows: int
    entries: Sequence[Entry]
    faults: Sequence[Fault]
    withdrawn: int = 0
    """rows of marks that were taken back, which say nothing of who holds one"""

    def fault(self, entry: Entry, code: FaultCode, **params: object) -> Fault:
        """Something wrong with a row that could be read: with the organisation it names."""
        written = {Column.DIVISION: entry.division, Column.CODE: entry.code, Column.NAME: entry.name}
        column = next(each for each in (Column.CODE, Column.DIVISION, Column.NAME) if written[each])
        return Fault(entry.row, self.headings[column], code, written[column], params)


def read_annex(content: bytes, file_name: str, kind: MarkKind) -> Annex:
    """Read the first sheet of the table that has the headings.

    Raises:
        AnnexTooLarge, AnnexUnreadable, AnnexHeaderMissing: it is none.
    """
    if len(content) > MAX_BYTES:
        raise AnnexTooLarge(limit_mb=MAX_MEBIBYTES, limit_rows=MAX_ROWS)
    try:
        for sheet in open_sheets(content, file_name):
            rows = sheet.rows()
            columns = _columns(rows)
            if columns is not None:
                return _read(rows, columns, kind)
    except AnnexTooLarge:
        raise
    except Problem as unreadable:
        raise AnnexUnreadable(file_name=file_name) from unreadable
    raise AnnexHeaderMissing(rows=HEADER_ROWS)


def _columns(rows: Iterator[tuple[int, Sequence[Cell]]]) -> dict[Column, tuple[int, str]] | None:
    """Where the columns are and what they are called; reads on to the row of the headings."""
    for number, cells in rows:
        found: dict[Column, tuple[int, str]] = {}
        for index, heading in enumerate(map(text_of, cells)):
            column = _COLUMN_OF.get(plain_heading(heading))
            if column is not None:
                found.setdefault(column, (index, heading))
        if Column.START in found and any(each in found for each in _NAMING):
            return found
        if number >= HEADER_ROWS:
            return None
    return None


def _read(
    rows: Iterator[tuple[int, Sequence[Cell]]], columns: Mapping[Column, tuple[int, str]], kind: MarkKind
) -> Annex:
    headings = {column: heading for column, (_, heading) in columns.items()}
    entries: list[Entry] = []
    faults: list[Fault] = []
    count = withdrawn = 0
    for number, cells in rows:
        held = {column: cells[index] for column, (index, _) in columns.items() if index < len(cells)}
        if not any(text_of(cell) for cell in held.values()):
            continue
        count += 1
        if count > MAX_ROWS:
            raise AnnexTooLarge(limit_mb=MAX_MEBIBYTES, limit_rows=MAX_ROWS)
        if text_of(held.get(Column.WITHDRAWN, "")):
            withdrawn += 1
            continue
        row = _Row(number, held, headings)
        entry = row.entry(kind)
        faults += row.faults
        if entry is not None:
            entries.append(entry)
    return Annex(headings, count, entries, faults, withdrawn)


class _Row:
    """Reads one row and notes what is wrong with it."""

    def __init__(self, number: int, cells: Mapping[Column, Cell], headings: Mapping[Column, str]) -> None:
        self._number = number
        self._cells = cells
        self._headings = headings
        self.faults: list[Fault] = []

    def entry(self, kind: MarkKind) -> Entry | None:
        """What the row says; none where anything is wrong with it."""
        division, code, name = (self._text(column) for column in _NAMING)
        if not (division or code or name):
            self._note(next(each for each in _NAMING if each in self._headings), FaultCode.NOBODY_NAMED)
        if self._text(Column.KIND) not in {"", kind.value, MARK_WORDS[kind]}:
            self._note(Column.KIND, FaultCode.OTHER_KIND)
        cohort = self._cohort(kind)
        starts_on = self._day(Column.START, last=False)
        if starts_on is None and not self._text(Column.START):
            self._note(Column.START, FaultCode.START_REQUIRED)
        ends_on = self._end(starts_on)
        document = self._text(Column.DOCUMENT) or None
        if document is not None and not 1 < len(document) <= _LONGEST_DOCUMENT:
            self._note(Column.DOCUMENT, FaultCode.DOCUMENT)
        if self.faults or starts_on is None:
            return None
        return Entry(self._number, division, code, name, cohort, starts_on, ends_on, document)

    def _cohort(self, kind: MarkKind) -> Cohort | None:
        written = self._text(Column.COHORT)
        if not written:
            return None
        if not rules.has_cohort(kind):
            self._note(Column.COHORT, FaultCode.COHORT_DOES_NOT_FIT)
            return None
        for cohort, word in COHORT_WORDS.items():
            if written in {word, cohort.value}:
                return cohort
        self._note(Column.COHORT, FaultCode.COHORT)
        return None

    def _end(self, starts_on: date | None) -> date | None:
        years, ends_on = self._years(), self._day(Column.END, last=True)
        if years is not None and ends_on is not None:
            self._note(Column.END, FaultCode.TWO_ENDS)
        if starts_on is None:
            return None
        if years is not None:
            return rules.last_day(starts_on, years)
        if ends_on is not None and ends_on < starts_on:
            self._note(Column.END, FaultCode.ENDS_BEFORE)
        return ends_on

    def _years(self) -> int | None:
        written = self._text(Column.YEARS).removesuffix("年")
        if not written:
            return None
        if written.isdecimal() and 1 <= int(written) <= rules.MAX_YEARS:
            return int(written)
        self._note(Column.YEARS, FaultCode.YEARS, most=rules.MAX_YEARS)
        return None

    def _day(self, column: Column, *, last: bool) -> date | None:
        """The day written; of a year alone its first, or its last."""
        written = self._text(column)
        if not written:
            return None
        year = written.removesuffix("年")
        if year.isdecimal() and len(year) == len("2018"):
            return date(int(year), 12, 31) if last else date(int(year), 1, 1)
        try:
            return day_of(self._cells[column]).on
        except NoDay:
            self._note(column, FaultCode.DAY)
            return None

    def _text(self, column: Column) -> str:
        text = text_of(self._cells.get(column, ""))
        # Text of ours has an apostrophe before what a spreadsheet would take for a formula.
        return text[1:] if text.startswith(FORMULA_LIKE) else text

    def _note(self, column: Column, code: FaultCode, **params: object) -> None:
        self.faults.append(Fault(self._number, self._headings[column], code, self._text(column), params))
