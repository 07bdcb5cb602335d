"""What can be wrong with studios."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class StudioNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "studio-not-found"
    title = Text("未找到该工作室", "No such studio")
    detail = Text(
        "该工作室不存在，或不在您的管理范围内。请从工作室列表中重新选择。",
        "There is no such studio, or it is outside your reach. Choose one from the list.",
    )


class StudioNameTaken(Problem):
    """The organisation has another studio of this name."""

    kind = Kind.CONFLICT
    code = "studio-name-taken"
    title = Text("工作室名称重复", "There is a studio of this name")
    detail = Text(
        "该单位已有同名工作室，请改用其他名称。",
        "The organisation has a studio of this name; choose another name.",
    )


class StudioNotActive(Problem):
    """It is suspended or dissolved, so that nothing more happens in it."""

    kind = Kind.CONFLICT
    code = "studio-not-active"
    title = Text("工作室未在运行", "The studio is not active")
    detail = Text(
        "“{name}”已暂停或撤销。请先恢复运行，再作修改。",
        "{name} is suspended or dissolved. Resume it before changing it.",
    )


class StudioMemberNotFound(Problem):
    """There is none with this id in the studio, or they have left."""

    kind = Kind.NOT_FOUND
    code = "studio-member-not-found"
    title = Text("未找到该成员", "No such member")
    detail = Text("该工作室没有这名成员，或其已退出。", "The studio has no such member, or they have left.")


class StudioMemberExists(Problem):
    """They are a member already."""

    kind = Kind.CONFLICT
    code = "studio-member-exists"
    title = Text("已是工作室成员", "A member already")
    detail = Text("该教师已是本工作室成员。", "This person is a member of the studio already.")


class StudioTaskNotFound(Problem):
    """There is none with this id in the studio."""

    kind = Kind.NOT_FOUND
    code = "studio-task-not-found"
    title = Text("未找到该任务", "No such task")
    detail = Text("该工作室没有这项任务。", "The studio has no such task.")


class StudioYearNotBegun(Problem):
    """A year that has not begun cannot be assessed."""

    kind = Kind.CONFLICT
    code = "studio-year-not-begun"
    title = Text("该年度尚未开始", "The year has not begun")
    detail = Text("只能考核本年及以前的年度。", "Only the present year and those before can be assessed.")


CONSTRAINTS = {
    "uq_studios_open_name": StudioNameTaken,
    "uq_studio_members_present": StudioMemberExists,
}
