"""The list of organisations as a workbook, with the headings by which organisations are told to others."""

import tempfile
from collections.abc import AsyncIterator, Mapping
from enum import StrEnum
from typing import IO, TypeVar

import xlsxwriter

from registry.marks.kinds import MARK_WORDS, MarkKind
from registry.organisations.filters import Listed
from registry.organisations.words import AREA_WORDS, KIND_WORDS, RURAL_KIND_WORDS, SCHOOL_KIND_WORDS

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_HEADINGS = (
    ("机构代码", 18),
    ("机构名称", 34),
    ("机构类别", 16),
    ("行政区划代码", 14),
    ("上级机构代码", 18),
    ("上级机构", 30),
    ("办学类型", 18),
    ("乡村学校类型", 18),
    ("城乡类型", 10),
    ("标识", 30),
    ("状态", 8),
)
Code = TypeVar("Code", bound=StrEnum)
_IN_USE, _CLOSED = "在用", "已撤销"


async def workbook(rows: AsyncIterator[Listed]) -> IO[bytes]:
    """Write the rows to a nameless file, one after the other, so that memory does not grow with them."""
    made = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the answer that reads it
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(made, options) as book:
        sheet = book.add_worksheet("组织机构")
        heading = book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1})
        sheet.freeze_panes(1, 0)
        for column, (text, width) in enumerate(_HEADINGS):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, text, heading)
        number = 0
        async for listed in rows:
            number += 1
            for column, text in enumerate(_cells(listed)):
                if text:
                    sheet.write_string(number, column, text)
    return made


def _cells(listed: Listed) -> tuple[str, ...]:
    organisation, parent_code, parent_name, marks = listed
    return (
        organisation.code,
        organisation.name,
        KIND_WORDS[organisation.kind],
        organisation.division_code or "",
        parent_code or "",
        parent_name or "",
        _word(SCHOOL_KIND_WORDS, organisation.school_kind),
        _word(RURAL_KIND_WORDS, organisation.rural_kind),
        _word(AREA_WORDS, organisation.area),
        "、".join(MARK_WORDS[MarkKind(mark)] for mark in sorted(marks or ())),
        _CLOSED if organisation.is_closed else _IN_USE,
    )


def _word(words: Mapping[Code, str], code: Code | None) -> str:
    return "" if code is None else words[code]
