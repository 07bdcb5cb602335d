"""What can be wrong with a decision on two records."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class SameRecord(Problem):
    """Both ids are of one record."""

    kind = Kind.INVALID
    code = "duplicate-same-record"
    title = Text("选中的是同一份档案", "The same record twice")
    detail = Text(
        "两个编号指向同一份档案，请选择两份不同的档案。",
        "Both ids are of the same record; choose two different ones.",
    )


class AlreadyMerged(Problem):
    """The record went into another one already."""

    kind = Kind.CONFLICT
    code = "person-already-merged"
    title = Text("档案已被合并", "Merged already")
    detail = Text(
        "“{name}”的这份档案已并入另一份档案。如需重新合并，请先撤销原来的合并。",
        "This record of {name} went into another one already. Undo that merger first.",
    )


class AlreadyDismissed(Problem):
    """Somebody said before that these are two people."""

    kind = Kind.CONFLICT
    code = "duplicate-already-dismissed"
    title = Text("已确认为不同的人", "Dismissed already")
    detail = Text(
        "这两份档案已被确认属于不同的人，请刷新列表。",
        "These two records were already found to be of two people; reload the list.",
    )


class DismissalNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "duplicate-dismissal-not-found"
    title = Text("未找到该确认记录", "No such dismissal")
    detail = Text(
        "该确认记录不存在、已被收回，或其中的档案不在您的管理范围内。请刷新列表后重新选择。",
        "There is no such dismissal, it was taken back, or one of its records is outside your reach. Reload "
        "the list and choose one from it.",
    )


class MergeNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "person-merge-not-found"
    title = Text("未找到该合并记录", "No such merger")
    detail = Text(
        "该合并记录不存在，或其中的档案不在您的管理范围内。请从列表中重新选择。",
        "There is no such merger, or one of its records is outside your reach. Choose one from the list.",
    )


class MergeUndone(Problem):
    """It was undone before."""

    kind = Kind.CONFLICT
    code = "person-merge-undone"
    title = Text("合并已撤销", "Undone already")
    detail = Text(
        "这次合并已经撤销过，两份档案已恢复。", "This merger was undone already; both records are back."
    )


class ChangedSinceMerge(Problem):
    """Undoing would overwrite what somebody wrote after the merger; `params.fields` says which."""

    kind = Kind.CONFLICT
    code = "person-changed-since-merge"
    title = Text("合并后档案又有修改", "Changed since the merger")
    detail = Text(
        "合并后，“{name}”的档案中有 {count} 项又被修改，撤销会覆盖这些修改，因此没有撤销。"
        "如仍需撤销，请先把这些项目改回合并后的内容。",
        "Since the merger {count} fields of {name}'s record were changed again and would be overwritten, so "
        "nothing was undone. To undo it all the same, first set them back to what the merger made them.",
    )


CONSTRAINTS = {
    "uq_person_merges_merged_id": AlreadyMerged,
    "uq_duplicate_dismissals_pair": AlreadyDismissed,
}
