"""Budgets as tables to take away."""

from collections.abc import AsyncIterator, Iterable
from typing import IO

from registry.budgets.schemas import ShareRead
from registry.budgets.vocabulary import ShareState
from servicekit.workbooks import Cells, Column, text_table

_COLUMNS = (
    Column("机构代码", 16),
    Column("机构名称", 32),
    Column("教师培训经费（元）", 18),
    Column("基数（元）", 18),
    Column("占比", 10),
    Column("要求不低于", 12),
    Column("结论", 12),
    Column("上年培训经费（元）", 18),
    Column("比上年", 10),
    Column("批复日期", 12),
    Column("条款", 60),
)
_STATES = {
    ShareState.MET: "达标",
    ShareState.BREACHED: "未达标",
    ShareState.NOT_MEASURABLE: "无法计算",
}


async def shares(items: Iterable[ShareRead]) -> IO[bytes]:
    """How budgets stand to the policy, a row for each organisation."""

    async def rows() -> AsyncIterator[Cells]:
        for each in items:
            yield (
                each.organisation.code,
                each.organisation.name,
                _yuan(each.training_budget),
                _yuan(each.base),
                None if each.value is None else f"{each.value:.2%}",
                f"{each.required:.2%}",
                _STATES[each.state],
                _yuan(each.before),
                None if each.change is None else f"{each.change:+.2%}",
                None if each.approved_on is None else each.approved_on.isoformat(),
                each.clause,
            )

    return await text_table("培训经费占比", _COLUMNS, rows())


def _yuan(fen: int | None) -> str | None:
    return None if fen is None else f"{fen / 100:.2f}"
