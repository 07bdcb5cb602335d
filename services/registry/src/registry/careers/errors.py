"""What can be wrong with a change to a career."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class SpellNotFound(Problem):
    """The person has no such spell."""

    kind = Kind.NOT_FOUND
    code = "person-post-not-found"
    title = Text("未找到该任职记录", "No such spell")
    detail = Text(
        "该人员没有这条任职记录，请刷新任职经历后重新选择。",
        "The person has no such spell in a post; reload their career and choose again.",
    )


class SpellOverlaps(Problem):
    """Somebody would hold one post twice at a time."""

    kind = Kind.CONFLICT
    code = "person-post-overlaps"
    title = Text("任职时间重叠", "Spells overlap")
    detail = Text(
        "与已有的同一职务任职记录（{since} 至 {until}）时间重叠，请先更正原记录或调整起止日期。",
        "It overlaps a spell in the same post ({since} to {until}); correct that one or change the dates.",
    )


class SpellEnded(Problem):
    """What is over cannot end again."""

    kind = Kind.CONFLICT
    code = "person-post-ended"
    title = Text("任职已结束", "The spell has ended")
    detail = Text(
        "该任职已于 {until} 结束；如日期有误，请使用“更正”。",
        "The spell ended on {until}; if the day is wrong, correct it.",
    )


class SpellOutOfOrder(Problem):
    """It would end before it begins, or lies in the future."""

    kind = Kind.CONFLICT
    code = "person-post-out-of-order"
    title = Text("任职日期有误", "Dates out of order")
    detail = Text(
        "任职应先开始后结束，且都不晚于今天：{since} 至 {until}。请更正日期。",
        "A spell begins before it ends, and neither lies in the future: {since} to {until}. Correct it.",
    )


class HonourNotFound(Problem):
    """The person has no such honour."""

    kind = Kind.NOT_FOUND
    code = "person-honour-not-found"
    title = Text("未找到该荣誉", "No such honour")
    detail = Text(
        "该人员没有这条荣誉记录，请刷新后重新选择。",
        "The person has no such honour on record; reload and choose again.",
    )


class HonourAwarded(Problem):
    """The same honour of the same level and day is on record."""

    kind = Kind.CONFLICT
    code = "person-honour-awarded"
    title = Text("荣誉已登记", "Honour already on record")
    detail = Text(
        "同一级别、同一授予日期的该荣誉已经登记，无需重复登记。",
        "This honour of this level and day is on record already; nothing was changed.",
    )


class HonourWithdrawn(Problem):
    """It was withdrawn before."""

    kind = Kind.CONFLICT
    code = "person-honour-withdrawn"
    title = Text("荣誉已撤销", "Honour already withdrawn")
    detail = Text(
        "该荣誉已撤销，不能再次撤销。", "This honour has been withdrawn already; nothing was changed."
    )
