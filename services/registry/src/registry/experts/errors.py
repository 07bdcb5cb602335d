"""What can be wrong with experts, their reviews and their calendars."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class ExpertNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "expert-not-found"
    title = Text("未找到该专家", "No such expert")
    detail = Text(
        "该专家不存在，或不在您的管理范围内。请从专家库列表中重新选择。",
        "There is no such expert, or they are outside your reach. Choose one from the library.",
    )


class ExpertExists(Problem):
    """The person is in the library already."""

    kind = Kind.CONFLICT
    code = "expert-exists"
    title = Text("该专家已在库中", "In the library already")
    detail = Text(
        "该人员已在专家库中登记（含已出库、未入库的）。请在专家库中查找，如需再次入库请使用“重新提名”。",
        "This person has a row in the library, perhaps retired or declined. Find it and propose them again.",
    )


class FromRoster(Problem):
    """What the roster says is not for the library to change."""

    kind = Kind.CONFLICT
    code = "expert-from-roster"
    title = Text("请在教师档案中修改", "Change it on the roster")
    detail = Text(
        "该专家来自花名册，姓名、单位和手机号以教师档案为准，请在教师档案中修改。",
        "This expert is on the roster, which says the name, workplace and phone; change them there.",
    )


class ReviewDateMissing(Problem):
    """Nobody comes in without a day to be reviewed by."""

    kind = Kind.INVALID
    code = "expert-review-date-missing"
    title = Text("缺少下次考核日期", "No day of the next review")
    detail = Text(
        "入库或恢复时请填写下次考核日期，到期未考核的专家会列入待考核名单。",
        "Give the day by which the expert is to be reviewed; whoever is not by then is listed as due.",
    )


class IntervalNotFound(Problem):
    """There is none with this id in the expert's calendar."""

    kind = Kind.NOT_FOUND
    code = "expert-interval-not-found"
    title = Text("未找到该时段", "No such interval")
    detail = Text("该时段不存在或已删除，请刷新日历。", "There is no such interval; reload the calendar.")


class IntervalOverlaps(Problem):
    """The calendar says something of the same kind at that time."""

    kind = Kind.CONFLICT
    code = "expert-interval-overlaps"
    title = Text("时段重叠", "Intervals overlap")
    detail = Text(
        "与已登记的时段 {starts_on} 至 {ends_on} 重叠。请调整日期，或先删除原时段。",
        "It overlaps the interval from {starts_on} to {ends_on}. Change the days, or delete that one first.",
    )

    def __init__(self, starts_on: str = "—", ends_on: str = "—") -> None:
        super().__init__(starts_on=starts_on, ends_on=ends_on)


class RoundNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "expert-round-not-found"
    title = Text("未找到该考核轮次", "No such review round")
    detail = Text(
        "该考核轮次不存在，或不在您的管理范围内。请从年度考核列表中重新选择。",
        "There is no such round, or it is outside your reach. Choose one from the list.",
    )


class RoundExists(Problem):
    """One round a year at an organisation."""

    kind = Kind.CONFLICT
    code = "expert-round-exists"
    title = Text("本年度考核已建立", "The year has its round")
    detail = Text(
        "该机构本年度的考核轮次已建立，请在原轮次中继续考核。",
        "The organisation has a round for this year; go on with that.",
    )


class NotInRound(Problem):
    """The expert is not one of those that the round reviews."""

    kind = Kind.CONFLICT
    code = "expert-not-in-round"
    title = Text("不在本轮考核范围内", "Not in this round")
    detail = Text(
        "只有在库或暂停、且由该机构或其下级维护的专家可以在本轮考核。",
        "A round reviews those active or suspended that its organisation, or one below it, keeps.",
    )


class ReviewedAlready(Problem):
    """One result each in a round."""

    kind = Kind.CONFLICT
    code = "expert-reviewed-already"
    title = Text("本轮已考核", "Reviewed already")
    detail = Text(
        "该专家本轮已有考核结论，不能重复考核。如结论有误，请用暂停、恢复或出库更正并说明原因。",
        "The expert has a result in this round. To correct it, suspend, resume or retire them, saying why.",
    )


class ExpertFileUnreadable(Problem):
    """The file is no table of experts."""

    kind = Kind.INVALID
    code = "expert-file-unreadable"
    title = Text("无法读取专家名单", "The list cannot be read")
    detail = Text(
        "“{file_name}”中未找到含“姓名、类别、层级”的表头。请下载模板填写后重新上传。",
        "{file_name} has no headings 姓名, 类别 and 层级. Fill in the template and upload that.",
    )


class ExpertFileTooLarge(Problem):
    """More than a list may have."""

    kind = Kind.TOO_LARGE
    code = "expert-file-too-large"
    title = Text("专家名单过大", "The list is too large")
    detail = Text(
        "名单最大 {limit_mb} MB、{limit_rows} 行，请拆分后上传。",
        "A list may have at most {limit_mb} MB and {limit_rows} rows; split it.",
    )


CONSTRAINTS = {
    "uq_experts_person_id": ExpertExists,
    "uq_experts_outside": ExpertExists,
    "ex_expert_intervals_once_at_a_time": IntervalOverlaps,
    "uq_expert_review_rounds_organisation_id_year": RoundExists,
    "uq_expert_reviews_round_id_expert_id": ReviewedAlready,
}
