"""The list of organisations as a workbook, with the headings by which organisations are told to others."""

from collections.abc import AsyncIterator, Mapping
from enum import StrEnum
from typing import IO, TypeVar

from registry.marks.kinds import MARK_WORDS, MarkKind
from registry.organisations.filters import Listed
from registry.organisations.words import AREA_WORDS, KIND_WORDS, RURAL_KIND_WORDS, SCHOOL_KIND_WORDS
from servicekit.workbooks import Column, text_table

_COLUMNS = (
    Column("机构代码", 18),
    Column("机构名称", 34),
    Column("机构类别", 16),
    Column("行政区划代码", 14),
    Column("上级机构代码", 18),
    Column("上级机构", 30),
    Column("办学类型", 18),
    Column("乡村学校类型", 18),
    Column("城乡类型", 10),
    Column("标识", 30),
    Column("状态", 8),
)
Code = TypeVar("Code", bound=StrEnum)
_IN_USE, _CLOSED = "在用", "已撤销"


async def workbook(rows: AsyncIterator[Listed]) -> IO[bytes]:
    """The rows, in a file without a name."""
    return await text_table("组织机构", _COLUMNS, (_cells(listed) async for listed in rows))


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
