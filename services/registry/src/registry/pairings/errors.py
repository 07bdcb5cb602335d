"""What can be wrong with pairings."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class PairingNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "pairing-not-found"
    title = Text("未找到该结对", "No such pairing")
    detail = Text(
        "该结对不存在，或不在您的管理范围内。请从结对帮扶列表中重新选择。",
        "There is no such pairing, or it is outside your reach. Choose one from the list.",
    )


class PairedWithItself(Problem):
    """Giver and receiver are the same."""

    kind = Kind.CONFLICT
    code = "paired-with-itself"
    title = Text("双方相同", "Both sides are the same")
    detail = Text("帮扶方与受援方不能相同，请重新选择。", "Giver and receiver must differ; choose again.")


class PairingExists(Problem):
    """The two are paired already."""

    kind = Kind.CONFLICT
    code = "pairing-exists"
    title = Text("双方已结对", "Paired already")
    detail = Text(
        "双方已有进行中的结对，请在原结对中登记，或先结束原结对。",
        "The two have a pairing that goes on; record in that one, or end it first.",
    )


class PairingOver(Problem):
    """It was completed or ended, so nothing more is recorded."""

    kind = Kind.CONFLICT
    code = "pairing-over"
    title = Text("结对已结束", "The pairing is over")
    detail = Text("该结对已完成或提前结束，不能再修改。", "It is completed or ended and cannot be changed.")


class PairingEntryNotFound(Problem):
    """There is none with this id in the pairing."""

    kind = Kind.NOT_FOUND
    code = "pairing-entry-not-found"
    title = Text("未找到该记录", "No such entry")
    detail = Text("该结对没有这条记录，或已作废。", "The pairing has no such entry, or it was withdrawn.")


class PairingEntryInFuture(Problem):
    """Nothing was done on a day that has not come."""

    kind = Kind.CONFLICT
    code = "pairing-entry-in-future"
    title = Text("日期还没有到", "The day has not come")
    detail = Text("活动日期不能晚于今天，请在活动之后登记。", "Record what was done after it was done.")


CONSTRAINTS = {
    "uq_pairings_schools_active": PairingExists,
    "uq_pairings_teachers_active": PairingExists,
}
