"""What can be wrong with a request about the ledger."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class PersonNotFound(Problem):
    """There is nobody with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "person-not-found"
    title = Text("未找到该人员", "No such person")
    detail = Text(
        "该人员不存在，或不在您的管理范围内。请从人员列表中重新选择。",
        "There is no such person, or they are outside your reach. Choose one from the list.",
    )


class EntryNotFound(Problem):
    """There is no entry with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "ledger-entry-not-found"
    title = Text("未找到该学时记录", "No such ledger entry")
    detail = Text(
        "该学时记录不存在，或不在您的管理范围内。请从该教师的学时台账中重新选择。",
        "There is no such ledger entry, or it is outside your reach. Choose one from the person's ledger.",
    )


class NotReversible(Problem):
    """A counter-entry cannot itself be countered."""

    kind = Kind.CONFLICT
    code = "ledger-entry-not-reversible"
    title = Text("冲销记录不能再冲销", "A reversal cannot be reversed")
    detail = Text(
        "第 {sequence} 条是冲销记录，不能再次冲销。如冲销有误，请重新认定学时。",
        "Entry {sequence} is itself a reversal. If it was wrong, have the hours recognised anew.",
    )


class MoreThanLeft(Problem):
    """More was to be taken back than the entry still gives."""

    kind = Kind.CONFLICT
    code = "reversal-exceeds-entry"
    title = Text("冲销学时超出可冲销数", "More than is left of the entry")
    detail = Text(
        "第 {sequence} 条还可冲销 {left} 学时，不能冲销 {hours} 学时。",
        "Entry {sequence} has {left} hours left to take back, not {hours}.",
    )
