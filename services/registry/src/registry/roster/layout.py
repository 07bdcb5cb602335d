"""How a file was understood: which sheets are read, where their headings are, what the columns mean."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from registry.roster.cells import Cell, text_of
from registry.roster.errors import RosterColumnsMissing, RosterEmpty, RosterHeaderMissing
from registry.roster.fields import HEADINGS, Field, Header, plain_heading
from registry.roster.headings import HEADER_ROWS, find_header, header_at
from registry.roster.mapping import RosterMapping, SheetMapping
from registry.roster.reading import Sheet, open_sheets
from registry.roster.slices import Row

ALL_ROWS_SHEETS = ("全部", "All rows")
"""How the sheets are called that the annotated workbook has beside those with the rows to mend."""
_NOBODY = frozenset({"合计", "总计", "小计", "共计", "总人数", "合计人数", "total"})
_REMARKS = ("合计", "总计", "小计", "共计", "填表", "填报", "制表", "审核", "备注", "注:", "说明", "负责人")
_REMARK_CELLS = 4
_SAMPLED_ROWS = 3


class SheetUse(StrEnum):
    """Whether a sheet is read, and why not."""

    READ = "read"
    HIDDEN = "hidden"
    """is hidden in the workbook"""
    NO_HEADINGS = "no_headings"
    """has no row of headings of a roster"""
    EMPTY = "empty"
    COPY = "copy"
    """of an annotated workbook: repeats the rows that stand on the sheet of those to mend"""
    LEFT_OUT = "left_out"
    """was left out by hand"""


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """One sheet, and what was made of it."""

    sheet: Sheet
    use: SheetUse
    header: Header | None
    """none where none was found; also there for sheets that are not read"""

    def rows(self) -> Iterator[Row]:
        """The rows below the headings that are about somebody."""
        if self.header is None:
            return
        row, about = self.header.row, _about_somebody(self.header)
        for number, cells in self.sheet.rows():
            if number > row and about(cells):
                yield number, cells

    def samples(self) -> list[Sequence[Cell]]:
        """The first rows."""
        return [cells for _, cells in islice(self.rows(), _SAMPLED_ROWS)]


@dataclass(frozen=True, slots=True)
class Roster:
    """An opened file."""

    sheets: Sequence[RosterSheet]
    """all of them, in their order"""

    @property
    def read(self) -> list[tuple[Header, Callable[[], Iterator[Row]]]]:
        """The sheets that are read: headings, and the rows below as often as asked for."""
        return [
            (each.header, each.rows)
            for each in self.sheets
            if each.use is SheetUse.READ and each.header is not None
        ]


def lay_out(content: bytes, file_name: str, mapping: RosterMapping | None = None) -> Roster:
    """Make out a file's sheets, as `mapping` says where it says anything.

    Raises:
        Problem: as `open_sheets`.
    """
    set_by_name = {each.sheet: each for each in mapping.sheets} if mapping is not None else {}
    return Roster(
        [_laid_out(sheet, set_by_name.get(sheet.name)) for sheet in open_sheets(content, file_name)]
    )


def open_roster(content: bytes, file_name: str, mapping: RosterMapping | None = None) -> Roster:
    """A file that people can be imported from.

    Raises:
        Problem: as `open_sheets`, and RosterEmpty, RosterHeaderMissing, RosterColumnsMissing.
    """
    roster = lay_out(content, file_name, mapping)
    for header, _ in roster.read:
        missing = header.missing()
        if missing:
            headings = "、".join(HEADINGS[field][0] for field in missing)
            raise RosterColumnsMissing(sheet=header.sheet, row=header.row, headings=headings)
    if not roster.read:
        if all(each.use in {SheetUse.EMPTY, SheetUse.HIDDEN} for each in roster.sheets):
            raise RosterEmpty(file_name=file_name)
        needed = (Field.NAME, Field.CITIZEN_ID, Field.SCHOOL, Field.STAGE, Field.SUBJECT)
        raise RosterHeaderMissing(
            rows=HEADER_ROWS, headings="、".join(HEADINGS[field][0] for field in needed)
        )
    return roster


def _laid_out(sheet: Sheet, as_set: SheetMapping | None) -> RosterSheet:
    if as_set is not None:
        if as_set.left_out:
            return RosterSheet(sheet, SheetUse.LEFT_OUT, find_header(sheet.rows(), sheet.name, sheet.number))
        columns = {field: column - 1 for field, column in as_set.columns.items()}
        header = header_at(
            sheet.rows(), as_set.header_row, as_set.header_rows, columns, sheet.name, sheet.number
        )
        return RosterSheet(sheet, SheetUse.READ, header)
    if sheet.is_hidden:
        return RosterSheet(sheet, SheetUse.HIDDEN, None)
    found = find_header(sheet.rows(), sheet.name, sheet.number)
    if found is None:
        anything = any(cell != "" for _, cells in islice(sheet.rows(), HEADER_ROWS) for cell in cells)
        return RosterSheet(sheet, SheetUse.NO_HEADINGS if anything else SheetUse.EMPTY, None)
    is_copy = sheet.name.startswith(ALL_ROWS_SHEETS) and found.headings[-1:] in {("问题",), ("Problems",)}
    return RosterSheet(sheet, SheetUse.COPY if is_copy else SheetUse.READ, found)


def _about_somebody(header: Header) -> Callable[[Sequence[Cell]], bool]:
    """Whether a row below the headings is about somebody: no sum, no remark, no headings once more."""
    telling = [header.columns[field] for field in (Field.NAME, Field.CITIZEN_ID) if field in header.columns]
    headings = [plain_heading(header.headings[column]) for column in telling]

    def about(cells: Sequence[Cell]) -> bool:
        width = len(cells)
        said = [cells[column] if column < width else "" for column in telling]
        if all(said) and said[0] != header.headings[telling[0]]:
            return True  # as nearly all are
        plain = [plain_heading(text_of(cell)) for cell in said]
        if plain[0] in _NOBODY or (any(plain) and plain == headings):
            return False
        filled = [text for cell in cells if (text := text_of(cell))]
        if any(plain):
            # 填表人：王芳 may stand in the column of the names.
            return len(filled) > _REMARK_CELLS or not plain[0].startswith(_REMARKS)
        return bool(filled) and not (
            len(filled) <= _REMARK_CELLS and any(plain_heading(text).startswith(_REMARKS) for text in filled)
        )

    return about
