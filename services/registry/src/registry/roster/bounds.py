"""Looks at a workbook before it is opened.

The reader holds a sheet as one rectangle of cells in memory, so a stray cell in the last column, or a zip
made to burst, would take all there is.
"""

import io
import re
import zipfile
import zlib

from registry.roster.errors import RosterTooManyRows, RosterUnreadable

MAX_ROWS = 300_000
MAX_COLUMNS = 200
_HEADROOM = 100  # rows of titles and headings
_MAX_UNPACKED = 600 * 1024 * 1024
_PART = 1 << 20
_OVERLAP = 64  # so that a cell's name cut in two by the end of a part is seen whole in the next
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_FAR_CELL = re.compile(rb' r="([A-Z]{2,3})[0-9]+"')
_ROW = re.compile(rb'<(?:\w+:)?row [^>]*?\br="([0-9]+)"')


def ensure_bounded(content: bytes, file_name: str) -> None:
    """Refuse a workbook whose sheets go too far right or down, or that unpacks to too much.

    Raises:
        RosterTooManyRows: it does.
        RosterUnreadable: it is no whole zip.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > _MAX_UNPACKED:
                raise RosterTooManyRows(limit_rows=MAX_ROWS, limit_columns=MAX_COLUMNS)
            for entry in entries:
                _read_through(archive, entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise RosterUnreadable(file_name=file_name) from error


def _read_through(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Read an entry to its end, which also proves that its size is the one it states."""
    is_sheet = _SHEET.fullmatch(entry.filename) is not None
    tail = b""
    with archive.open(entry) as unpacked:
        while part := unpacked.read(_PART):
            if is_sheet:
                tail += part
                if _goes_too_far(tail):
                    raise RosterTooManyRows(limit_rows=MAX_ROWS, limit_columns=MAX_COLUMNS)
                tail = tail[-_OVERLAP:]


def _goes_too_far(xml: bytes) -> bool:
    if any(_column(letters) > MAX_COLUMNS for letters in set(_FAR_CELL.findall(xml))):
        return True
    start = max(xml.rfind(b"<row "), xml.rfind(b":row "))
    last = _ROW.match(xml, xml.rfind(b"<", 0, start + 1)) if start >= 0 else None
    return last is not None and int(last[1]) > MAX_ROWS + _HEADROOM


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
