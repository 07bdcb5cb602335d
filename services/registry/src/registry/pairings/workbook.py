"""Pairings as a workbook."""

from collections.abc import AsyncIterator
from typing import IO

from registry.pairings.models import Pairing
from registry.pairings.schemas import Done
from registry.pairings.states import STATE_WORDS
from registry.pairings.vocabulary import EFFECT_WORDS, PAIRING_KIND_WORDS
from servicekit.workbooks import Column, text_table

_COLUMNS = (
    Column("类型", 12),
    Column("帮扶方", 32),
    Column("师傅", 12),
    Column("受援方", 32),
    Column("徒弟", 12),
    Column("开始日期", 12),
    Column("结束日期", 12),
    Column("计划走访", 10),
    Column("已走访", 10),
    Column("计划联合教研", 14),
    Column("已联合教研", 12),
    Column("状态", 12),
    Column("帮扶成效", 14),
    Column("成效说明", 40),
)


async def workbook(pairings: AsyncIterator[tuple[Pairing, Done]]) -> IO[bytes]:
    """The pairings with what was done, in a file without a name."""
    return await text_table("结对帮扶", _COLUMNS, (_cells(*each) async for each in pairings))


def _cells(pairing: Pairing, done: Done) -> tuple[str | None, ...]:
    giver, receiver = pairing.giver_person, pairing.receiver_person
    return (
        PAIRING_KIND_WORDS[pairing.kind],
        pairing.giver_organisation.name,
        giver.name if giver else None,
        pairing.receiver_organisation.name,
        receiver.name if receiver else None,
        pairing.starts_on.isoformat(),
        pairing.ends_on.isoformat(),
        str(pairing.planned_visits),
        str(done.visits),
        str(pairing.planned_researches),
        str(done.researches),
        STATE_WORDS[pairing.state],
        None if pairing.effect is None else EFFECT_WORDS[pairing.effect],
        pairing.effect_note,
    )
