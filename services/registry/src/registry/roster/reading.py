"""Opens an uploaded file as sheets of rows of cells, whatever its format, and refuses what is none."""

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from registry.roster.bounds import MAX_COLUMNS, MAX_ROWS, ensure_bounded
from registry.roster.errors import (
    RosterEmpty,
    RosterFileType,
    RosterLocked,
    RosterTooLarge,
    RosterTooManyRows,
    RosterUnreadable,
)
from registry.roster.headings import find_header
from registry.roster.slices import Row, Slices
from servicekit.problems import Problem

MAX_MEBIBYTES = 60
"""300,000 people with fourteen columns take 23; text in UTF-8 with as many takes twice that."""
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
_HEADER_BYTES = 65_536
_DECODED = 1 << 20


class Format(StrEnum):
    """What sort of file it is, by its content."""

    XLSX = "xlsx"
    XLS = "xls"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of an opened file; text is a single one without a name."""

    number: int
    """its place in the file, from 1"""
    name: str
    is_hidden: bool
    rows: Callable[[], Iterator[Row]]
    """its rows from the top, as often as asked for"""


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


def open_sheets(content: bytes, file_name: str) -> list[Sheet]:
    """The sheets of a file; their rows are read as they are asked for.

    Raises:
        Problem: as `format_of`, and RosterUnreadable, RosterTooManyRows, also while rows are read.
    """
    kind = format_of(content, file_name)
    if kind is Format.CSV:
        return [_text(content, file_name)]
    with _refusing(file_name):
        if kind is Format.XLSX:
            ensure_bounded(content, file_name)
        return _sheets(content, file_name, kind)


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


def _is_markup_or_binary(content: bytes) -> bool:
    # Systems like to "export to Excel" as a page of HTML; PDF and pictures hold NULs or name themselves.
    start = content[:_SNIFFED].lstrip().lower()
    return b"\x00" in start or start.startswith((b"<", b"%pdf", b"\xef\xbb\xbf<"))


def _text(content: bytes, file_name: str) -> Sheet:
    encoding = _encoding(content, file_name)
    start = codecs.getincrementaldecoder(encoding)().decode(content[:_HEADER_BYTES])
    delimiter = max(_DELIMITERS, key=lambda each: _known_headings(start, each))

    def rows() -> Iterator[Row]:
        # Decoded as it is read: the whole as text would take four bytes for each character.
        lines = io.TextIOWrapper(io.BytesIO(content), encoding, newline="")
        try:
            for number, cells in enumerate(csv.reader(lines, delimiter=delimiter), start=1):
                if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
                    raise RosterTooManyRows(limit_rows=MAX_ROWS, limit_columns=MAX_COLUMNS)
                yield number, [cell.strip() for cell in cells]
        except csv.Error as error:
            raise RosterUnreadable(file_name=file_name) from error

    return Sheet(1, "", False, rows)


def _known_headings(text: str, delimiter: str) -> int:
    """How many headings are recognised when the text is cut at this character."""
    try:
        header = find_header(enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), start=1))
    except csv.Error:
        return 0
    return 0 if header is None else len(header.columns)


def _encoding(content: bytes, file_name: str) -> str:
    for encoding in _ENCODINGS:
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            for start in range(0, len(content), _DECODED):
                decoder.decode(content[start : start + _DECODED])
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise RosterUnreadable(file_name=file_name)


@contextmanager
def _refusing(file_name: str) -> Iterator[None]:
    """Tell what the reader cannot read as a problem with the file."""
    try:
        yield
    except CalamineError as error:
        raise RosterUnreadable(file_name=file_name) from error
    except Problem:
        raise
    except BaseException as error:
        # What the reader does not foresee it ends with a panic, which Python sees as no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise RosterUnreadable(file_name=file_name) from error


def _sheets(content: bytes, file_name: str, kind: Format) -> list[Sheet]:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    every = workbook.sheets_metadata
    if kind is Format.XLSX:
        # The workbook is let go: in memory it is larger than its file.
        read = Slices(content).rows
    else:

        def read(name: str) -> Iterator[Row]:
            return enumerate(workbook.get_sheet_by_name(name).iter_rows(), start=1)

    def reading(name: str) -> Callable[[], Iterator[Row]]:
        def rows() -> Iterator[Row]:
            with _refusing(file_name):
                yield from read(name)

        return rows

    return [
        Sheet(number, each.name, each.visible != SheetVisibleEnum.Visible, reading(each.name))
        for number, each in enumerate(every, start=1)
        if each.typ == SheetTypeEnum.WorkSheet
    ]
