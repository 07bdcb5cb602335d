"""The library as a workbook, and a list to fill in; both have the same headings."""

import asyncio
import io
from collections.abc import AsyncIterator, Sequence
from typing import IO

import xlsxwriter

from registry.experts.models import Expert
from registry.experts.states import STATE_WORDS
from registry.experts.vocabulary import KIND_WORDS, LEVEL_WORDS, SOURCE_WORDS
from registry.people.rules import masked_phone
from registry.people.vocabulary import STAGE_WORDS, SUBJECT_WORDS
from servicekit.workbooks import HEADING, Column, text_table

HEADINGS = {
    "name": "姓名",
    "workplace": "工作单位",
    "title": "职称职务",
    "phone": "手机号",
    "kind": "类别",
    "level": "层级",
    "subjects": "学科",
    "stages": "学段",
    "themes": "专题",
    "source": "入库途径",
    "evidence": "推荐理由",
}
"""Field of a new expert → heading."""
_MORE = ("状态", "入库日期", "聘期至", "下次考核", "评分", "维护单位")
_WIDTH = 16
_NOTES = (
    "一行一位库外专家；花名册中的人员请在专家库页面逐个提名，以便档案相连。",
    f"类别填：{'、'.join(KIND_WORDS.shown.values())}。层级填：{'、'.join(LEVEL_WORDS.shown.values())}。",
    f"入库途径填：{'、'.join(SOURCE_WORDS.shown.values())}。学科、学段、专题有多项时用顿号隔开。",
    "手机号须填完整号码，可以不填。有任何一行不符合要求时，全部不导入。",
)


async def workbook(batches: AsyncIterator[Sequence[Expert]]) -> IO[bytes]:
    """The experts, phone numbers masked, in a file without a name."""
    columns = [Column(heading, _WIDTH) for heading in (*HEADINGS.values(), *_MORE)]
    cells = (_cells(expert) async for experts in batches for expert in experts)
    return await text_table("专家", columns, cells)


async def template() -> bytes:
    """An empty list with its notes."""
    return await asyncio.to_thread(_template)


def _template() -> bytes:
    stored = io.BytesIO()
    with xlsxwriter.Workbook(stored, {"in_memory": True}) as book:
        sheet, plain = book.add_worksheet("专家"), book.add_format({"num_format": "@"})
        heading = book.add_format(HEADING)
        sheet.freeze_panes(1, 0)
        for column, title in enumerate(HEADINGS.values()):
            sheet.set_column(column, column, _WIDTH, plain)
            sheet.write_string(0, column, title, heading)
        explained = book.add_worksheet("填写说明")
        explained.set_column(0, 0, 110)
        for number, note in enumerate(_NOTES):
            explained.write_string(number, 0, note)
    return stored.getvalue()


def _cells(expert: Expert) -> tuple[str, ...]:
    person = expert.person
    phone = expert.phone if person is None else person.phone
    days = (expert.admitted_on, expert.term_ends_on, expert.review_due_on)
    return (
        expert.name,
        expert.workplace if person is None else person.organisation.name,
        expert.title or "",
        masked_phone(phone) if phone else "",
        KIND_WORDS.shown[expert.kind],
        LEVEL_WORDS.shown[expert.level],
        "、".join(SUBJECT_WORDS.shown[each] for each in expert.subjects),
        "、".join(STAGE_WORDS.shown[each] for each in expert.stages),
        "、".join(expert.themes),
        SOURCE_WORDS.shown[expert.source],
        expert.evidence,
        STATE_WORDS[expert.state],
        *("" if day is None else day.isoformat() for day in days),
        "" if expert.rating is None else f"{expert.rating:g}",
        expert.organisation.name,
    )
