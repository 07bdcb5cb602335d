"""Opens an uploaded file as rows of cells, whatever its format, and refuses what is no roster."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from registry.roster.bounds import MAX_COLUMNS, MAX_ROWS, ensure_bounded
from registry.roster.cells import Cell
from registry.roster.errors import (
    RosterColumnsMissing,
    RosterEmpty,
    RosterFileType,
    RosterHeaderMissing,
    RosterLocked,
    RosterTooLarge,
    RosterTooManyRows,
    RosterUnreadable,
)
from registry.roster.fields import HEADER_ROWS, HEADINGS, Field, Header, find_header
from servicekit.problems import Problem

MAX_MEBIBYTES = 20
MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SECTOR = 512
_BOF = bytes.fromhex("09081000")
_FILEPASS = 0x002F
_FIRST_RECORDS = 5
_WORKBOOK_PART = b"xl/workbook.xml"
_DELIMITERS = ",\t;，"
_ENCODINGS = ("utf-8-sig", "gb18030")
_SNIFFED = 4096
_HEADER_CHARACTERS = 65_536

Row = tuple[int, Sequence[Cell]]
"""A row's number as the spreadsheet shows it, and its cells."""


class Format(StrEnum):
    """What sort of file it is, by its content."""

    XLSX = "xlsx"
    XLS = "xls"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Roster:
    """An opened file: the headings, and the rows below them as often as asked for."""

    header: Header
    _all_rows: Callable[[], Iterator[Row]]

    def rows(self) -> Iterator[Row]:
        """The rows below the headings that have anything in them."""
        for number, cells in self._all_rows():
            if number > self.header.row and any(cell != "" for cell in cells):
                yield number, cells


def format_of(content: bytes, file_name: str) -> Format:
    """What sort of file it is; the name counts for nothing where the content tells.

    Raises:
        RosterTooLarge, RosterEmpty, RosterFileType, RosterLocked: it is none that can be read.
    """
    if len(content) > MAX_BYTES:
        raise RosterTooLarge(limit_mb=MAX_MEBIBYTES)
    if not content.strip():
        raise RosterEmpty(file_name=file_name)
    if content.startswith(_ZIP):
        if _WORKBOOK_PART not in content:
            raise RosterFileType(file_name=file_name)
        return Format.XLSX
    if content.startswith(_OLE):
        if _ENCRYPTED in content or _is_locked_xls(content):
            raise RosterLocked(file_name=file_name)
        return Format.XLS
    if PurePath(file_name).suffix.lower() in {".csv", ".txt"} and not _is_markup_or_binary(content):
        return Format.CSV
    raise RosterFileType(file_name=file_name)


def open_roster(content: bytes, file_name: str) -> Roster:
    """Read the file as far as its headings.

    Raises:
        Problem: as `format_of`, and RosterUnreadable, RosterTooManyRows, RosterHeaderMissing,
            RosterColumnsMissing.
    """
    sheets = _text(content, file_name) if _is_text(content, file_name) else _workbook(content, file_name)
    anything = False
    for sheet in sheets:
        header = find_header(sheet())
        if header is None:
            anything = anything or any(cell != "" for _, cells in sheet() for cell in cells)
            continue
        missing = header.missing()
        if missing:
            raise RosterColumnsMissing(row=header.row, headings="、".join(missing))
        return Roster(header, sheet)
    if not anything:
        raise RosterEmpty(file_name=file_name)
    needed = (Field.NAME, Field.CITIZEN_ID, Field.SCHOOL, Field.STAGE, Field.SUBJECT)
    raise RosterHeaderMissing(rows=HEADER_ROWS, headings="、".join(HEADINGS[field][0] for field in needed))


def _is_locked_xls(content: bytes) -> bool:
    """Whether a workbook of the old format has a FILEPASS record among the first of its stream ([MS-XLS])."""
    for start in range(0, len(content), _SECTOR):
        if content.startswith(_BOF, start):
            position = start
            for _ in range(_FIRST_RECORDS):
                kind, length = (
                    int.from_bytes(content[at : at + 2], "little") for at in (position, position + 2)
                )
                if kind == _FILEPASS:
                    return True
                position += 4 + length
    return False


def _is_text(content: bytes, file_name: str) -> bool:
    return format_of(content, file_name) is Format.CSV


def _is_markup_or_binary(content: bytes) -> bool:
    # Systems like to "export to Excel" as a page of HTML; PDF and pictures hold NULs or name themselves.
    start = content[:_SNIFFED].lstrip().lower()
    return b"\x00" in start or start.startswith((b"<", b"%pdf", b"\xef\xbb\xbf<"))


def _text(content: bytes, file_name: str) -> Iterator[Callable[[], Iterator[Row]]]:
    text = _decoded(content, file_name)
    delimiter = max(_DELIMITERS, key=lambda each: _known_headings(text[:_HEADER_CHARACTERS], each))

    def rows() -> Iterator[Row]:
        try:
            for number, cells in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), start=1):
                if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
                    raise RosterTooManyRows(limit_rows=MAX_ROWS, limit_columns=MAX_COLUMNS)
                yield number, [cell.strip() for cell in cells]
        except csv.Error as error:
            raise RosterUnreadable(file_name=file_name) from error

    yield rows


def _known_headings(text: str, delimiter: str) -> int:
    """How many headings are recognised when the text is cut at this character."""
    try:
        header = find_header(enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), start=1))
    except csv.Error:
        return 0
    return 0 if header is None else len(header.columns)


def _decoded(content: bytes, file_name: str) -> str:
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise RosterUnreadable(file_name=file_name)


def _workbook(content: bytes, file_name: str) -> Iterator[Callable[[], Iterator[Row]]]:
    try:
        if content.startswith(_ZIP):
            ensure_bounded(content, file_name)
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = [
            index
            for index, sheet in enumerate(workbook.sheets_metadata)
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        for index in shown:
            yield _numbered(workbook.get_sheet_by_index(index))
    except CalamineError as error:
        raise RosterUnreadable(file_name=file_name) from error
    except Problem:
        raise
    except BaseException as error:
        # What the reader does not foresee it ends with a panic, which Python sees as no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise RosterUnreadable(file_name=file_name) from error


def _numbered(sheet: CalamineSheet) -> Callable[[], Iterator[Row]]:
    def rows() -> Iterator[Row]:
        yield from enumerate(sheet.iter_rows(), start=1)

    return rows
