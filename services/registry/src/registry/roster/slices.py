"""Reads a worksheet of an xlsx workbook piece by piece, so that memory does not grow with its rows.

The reader (calamine) takes a sheet in whole, about a hundred bytes for each cell. So it is given the workbook
over and over, each time with another run of the sheet's rows in the place of all: the bytes between two ends
of rows, which need not be understood to be cut there. The first piece is small, as who only wants to know
what a file looks like reads no further; a sheet of bearable size is taken in once and kept.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Sequence
from functools import cached_property
from xml.etree import ElementTree as ET

from python_calamine import CalamineSheet, CalamineWorkbook

from registry.roster.cells import Cell

FIRST_BYTES = 256 * 1024
PIECE_BYTES = 4 * 1024 * 1024
"""Unpacked; some 5,000 rows of a roster."""
KEPT_BYTES = 24 * 1024 * 1024
"""A sheet of so many unpacked bytes is kept once it has been read."""
_READ_BYTES = 1 << 20
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
_BEGIN = re.compile(rb"<(?:(\w+):)?sheetData\s*(/?)>")
_ROW_WITHOUT_NUMBER = re.compile(rb"<(?:\w+:)?row(?:>|\s(?![^>]*\br=)[^>]*>)")
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"

Row = tuple[int, Sequence[Cell]]
"""A row's number as the spreadsheet shows it, and its cells."""


class Slices:
    """The worksheets of one xlsx workbook."""

    def __init__(self, content: bytes) -> None:
        """`content` is a whole zip, whose size when unpacked is known to be bearable."""
        self._content = content
        self._archive = zipfile.ZipFile(io.BytesIO(content))
        self._sizes = {entry.filename: entry.file_size for entry in self._archive.infolist()}
        self._first: dict[str, CalamineSheet] = {}
        self._whole: dict[str, CalamineSheet] = {}

    @cached_property
    def part_of(self) -> dict[str, str]:
        """Which part of the workbook holds a worksheet, by its name; empty when it cannot be made out."""
        try:
            # The XML parser refuses entities that grow; what it takes has been bounded before.
            book = ET.fromstring(self._archive.read("xl/workbook.xml"))  # noqa: S314
            links = ET.fromstring(self._archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
        except (KeyError, ET.ParseError):
            return {}
        targets = {link.get("Id"): link.get("Target", "") for link in links}
        found: dict[str, str] = {}
        for sheet in book.iter():
            if sheet.tag.rpartition("}")[2] == "sheet":
                target = targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION), "")
                part = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
                if part in self._sizes:
                    found[sheet.get("name", "")] = part
        return found

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a worksheet from the top, in pieces if it is one of `part_of`.

        Raises:
            CalamineError: a part of it cannot be read.
        """
        if name not in self.part_of:
            yield from enumerate(self._workbook.get_sheet_by_name(name).iter_rows(), start=1)
            return
        part = self.part_of[name]
        pieces = _pieces(self._archive, part)
        first = self._first.get(part)
        if first is None:
            first = self._first[part] = self._read(name, part, next(pieces))
        read = 0
        for read, cells in _numbered(first):
            yield read, cells
        if self._sizes[part] <= KEPT_BYTES:
            whole = self._whole.get(part)
            if whole is None:
                whole = self._whole[part] = self._workbook.get_sheet_by_name(name)
            yield from ((number, cells) for number, cells in _numbered(whole) if number > read)
            return
        for piece in pieces:
            yield from ((n, cells) for n, cells in _numbered(self._read(name, part, piece)) if n > read)

    def _read(self, name: str, part: str, piece: bytes) -> CalamineSheet:
        """A piece of a worksheet, read."""
        return CalamineWorkbook.from_filelike(self._with(part, piece)).get_sheet_by_name(name)

    @cached_property
    def _workbook(self) -> CalamineWorkbook:
        return CalamineWorkbook.from_filelike(io.BytesIO(self._content))

    @cached_property
    def _frame(self) -> bytes:
        """The workbook without its worksheets."""
        stored = io.BytesIO()
        with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as frame:
            for entry in self._archive.infolist():
                if not _SHEETS.fullmatch(entry.filename) and entry.filename.startswith(("xl/", "_rels", "[")):
                    if entry.filename.startswith(("xl/media/", "xl/drawings/")):
                        continue
                    frame.writestr(entry.filename, self._archive.read(entry))
        return stored.getvalue()

    def _with(self, part: str, piece: bytes) -> io.BytesIO:
        """The workbook with a piece of one worksheet in it."""
        stored = io.BytesIO(self._frame)
        with zipfile.ZipFile(stored, "a", zipfile.ZIP_STORED) as book:
            book.writestr(part, piece)
        stored.seek(0)
        return stored


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A worksheet's XML as several worksheets, one below the other."""
    with archive.open(part) as xml:
        unread = xml.read(_READ_BYTES)
        begin = _BEGIN.search(unread)
        if begin is None or begin[2] or _ROW_WITHOUT_NUMBER.search(unread):
            # Without rows, or with such as only their order numbers: it is not cut.
            yield unread + xml.read()
            return
        prefix = begin[1] + b":" if begin[1] else b""
        head, unread = unread[: begin.end()], unread[begin.end() :]
        end_of_row, end_of_rows = b"</" + prefix + b"row>", b"</" + prefix + b"sheetData>"
        tail = end_of_rows + b"</" + prefix + b"worksheet>"
        wanted = FIRST_BYTES
        while True:
            more = xml.read(max(_READ_BYTES, wanted - len(unread))) if len(unread) < wanted else b""
            unread += more
            end = unread.find(end_of_rows)
            if 0 <= end <= wanted or (not more and len(unread) < wanted):
                yield head + (unread if end < 0 else unread[:end]) + tail
                return
            cut = unread.rfind(end_of_row, 0, wanted) + len(end_of_row)
            if cut < len(end_of_row):  # one row that is longer than a piece
                wanted *= 2
                continue
            yield head + unread[:cut] + tail
            unread, wanted = unread[cut:], PIECE_BYTES


def _numbered(sheet: CalamineSheet) -> Iterator[Row]:
    start = sheet.start
    if start is None:
        return
    # The reader begins with the first row of the sheet, however far above its first cell that is.
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        if number > start[0]:
            yield number, cells
