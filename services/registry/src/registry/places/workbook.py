"""Bases as a workbook."""

from collections.abc import AsyncIterator
from typing import IO

from registry.people.vocabulary import SUBJECT_WORDS
from registry.places.models import TrainingBase
from registry.places.schemas import BaseUsage
from registry.places.states import STANDING_WORDS
from registry.places.vocabulary import BASE_KIND_WORDS, FUNCTION_WORDS, LEVEL_WORDS
from servicekit.workbooks import Column, text_table

_COLUMNS = (
    Column("基地名称", 36),
    Column("所属单位代码", 16),
    Column("所属单位", 32),
    Column("类型", 14),
    Column("功能", 40),
    Column("级别", 10),
    Column("学科", 14),
    Column("可容纳人数", 12),
    Column("地址", 36),
    Column("挂牌日期", 12),
    Column("本年使用次数", 14),
    Column("本年使用人次", 14),
    Column("状态", 12),
    Column("状态说明", 36),
)


async def workbook(bases: AsyncIterator[tuple[TrainingBase, BaseUsage]]) -> IO[bytes]:
    """The bases with their use, in a file without a name."""
    return await text_table("基地", _COLUMNS, (_cells(*each) async for each in bases))


def _cells(base: TrainingBase, used: BaseUsage) -> tuple[str | None, ...]:
    return (
        base.name,
        base.organisation.code,
        base.organisation.name,
        BASE_KIND_WORDS[base.kind],
        "、".join(FUNCTION_WORDS[each] for each in base.functions),
        LEVEL_WORDS[base.level],
        None if base.subject is None else SUBJECT_WORDS.shown[base.subject],
        str(base.capacity),
        base.address,
        base.established_on.isoformat(),
        str(used.times),
        str(used.people),
        STANDING_WORDS[base.standing],
        base.standing_reason,
    )
