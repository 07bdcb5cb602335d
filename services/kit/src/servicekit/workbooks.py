"""Lists as workbooks (xlsx) to take away, of any length: rows wait on disk, and not in memory."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import IO, Any, NamedTuple
from urllib.parse import quote

import xlsxwriter
from starlette.responses import StreamingResponse

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WORKBOOK: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "A workbook",
        "content": {XLSX: {"schema": {"type": "string", "format": "binary"}}},
    }
}
"""What a route that answers with a workbook says of its answer (`responses`)."""
HEADING = {"bold": True, "bg_color": "#DDEBF7", "border": 1}
"""How headings look in every workbook."""
OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
"""Whatever a cell begins with, it is text."""
_ROWS_AT_ONCE = 500
_PART_BYTES = 1 << 16

Cells = Sequence[str | None]


class Column(NamedTuple):
    """A column of text."""

    heading: str
    width: int
    """in characters"""


async def text_table(sheet: str, columns: Iterable[Column], rows: AsyncIterator[Cells]) -> IO[bytes]:
    """Rows of text below headings, in a file without a name that is gone with the answer it is given to.

    A thread writes; others are served meanwhile.
    """
    writer = _TextTable(sheet, list(columns))
    waiting: list[Cells] = []
    async for cells in rows:
        waiting.append(cells)
        if len(waiting) == _ROWS_AT_ONCE:
            await asyncio.to_thread(writer.add, waiting)
            waiting = []
    return await asyncio.to_thread(writer.finish, waiting)


def attachment(file_name: str) -> dict[str, str]:
    """The headers that make a browser save an answer under this name (RFC 6266, RFC 8187)."""
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(file_name, safe='')}"}


def workbook_answer(made: IO[bytes], file_name: str) -> StreamingResponse:
    """The answer that sends a workbook, part by part, and then closes it."""
    return StreamingResponse(_parts(made), media_type=XLSX, headers=attachment(file_name))


class _TextTable:
    def __init__(self, sheet: str, columns: list[Column]) -> None:
        self._made = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the answer that reads it
        self._book = xlsxwriter.Workbook(self._made, OPTIONS)
        self._text = self._book.add_format({"num_format": "@"})
        heading = self._book.add_format(HEADING)
        self._sheet = self._book.add_worksheet(sheet)
        self._sheet.freeze_panes(1, 0)
        for number, column in enumerate(columns):
            self._sheet.set_column(number, number, column.width, self._text)
            self._sheet.write_string(0, number, column.heading, heading)
        self._row = 0

    def add(self, rows: Iterable[Cells]) -> None:
        for cells in rows:
            self._row += 1
            for number, cell in enumerate(cells):
                if cell:
                    self._sheet.write_string(self._row, number, cell, self._text)

    def finish(self, rows: Iterable[Cells]) -> IO[bytes]:
        self.add(rows)
        self._book.close()
        return self._made


def _parts(made: IO[bytes]) -> Iterator[bytes]:
    with made:
        made.seek(0)
        while part := made.read(_PART_BYTES):
            yield part
