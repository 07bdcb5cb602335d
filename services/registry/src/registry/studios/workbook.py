"""Studios as a workbook."""

from collections.abc import AsyncIterator
from typing import IO

from registry.people.vocabulary import SUBJECT_WORDS
from registry.places.vocabulary import LEVEL_WORDS
from registry.studios.models import Studio
from registry.studios.states import STANDING_WORDS
from registry.studios.vocabulary import STUDIO_KIND_WORDS
from servicekit.workbooks import Column, text_table

_COLUMNS = (
    Column("工作室名称", 36),
    Column("所属单位代码", 16),
    Column("所属单位", 32),
    Column("类型", 16),
    Column("级别", 10),
    Column("学科", 14),
    Column("主持人", 12),
    Column("成员数", 10),
    Column("挂牌日期", 12),
    Column("状态", 12),
    Column("状态说明", 36),
)


async def workbook(studios: AsyncIterator[tuple[Studio, int]]) -> IO[bytes]:
    """The studios with how many are in each, in a file without a name."""
    return await text_table("名师工作室", _COLUMNS, (_cells(*each) async for each in studios))


def _cells(studio: Studio, member_count: int) -> tuple[str | None, ...]:
    return (
        studio.name,
        studio.organisation.code,
        studio.organisation.name,
        STUDIO_KIND_WORDS[studio.kind],
        LEVEL_WORDS[studio.level],
        None if studio.subject is None else SUBJECT_WORDS.shown[studio.subject],
        studio.host.name,
        str(member_count),
        studio.established_on.isoformat(),
        STANDING_WORDS[studio.standing],
        studio.standing_reason,
    )
