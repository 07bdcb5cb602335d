"""What can be wrong with marks."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class MarkNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "mark-not-found"
    title = Text("未找到该标识", "No such mark")
    detail = Text(
        "该标识不存在，或不在您的管理范围内。请从机构详情或标识列表中重新选择。",
        "There is no such mark, or it is outside your reach. Choose one from the organisation or the list.",
    )


class MarkOverlaps(Problem):
    """The organisation has the same mark at the same time."""

    kind = Kind.CONFLICT
    code = "mark-overlaps"
    title = Text("标识时间重叠", "Marked already")
    detail = Text(
        "该机构在这段时间内已有同类标识。请调整起止日期，或先撤销原有标识。",
        "The organisation has the same mark during this time. Change the days, or withdraw the other first.",
    )


class MarkDoesNotFit(Problem):
    """An organisation of this kind cannot have the mark."""

    kind = Kind.CONFLICT
    code = "mark-does-not-fit"
    title = Text("机构类别不符", "Not for this kind of organisation")
    detail = Text(
        "“{name}”的类别不能设为该标识：项目县等标识设在教育局上，示范学校等标识设在学校上。请改选机构或标识。",
        "{name} is of a kind that cannot have this mark: counties are marked on their education authority, "
        "schools on the school. Choose another organisation or mark.",
    )


class CohortDoesNotFit(Problem):
    """Only project counties go on from the round before, or come new."""

    kind = Kind.INVALID
    code = "mark-cohort-does-not-fit"
    title = Text("该标识没有批次", "No cohort for this mark")
    detail = Text(
        "只有国培计划项目县区分“延续”和“新增”，请清空此项。",
        "Only project counties are continued or added; leave the cohort empty.",
    )


class MarkWithdrawn(Problem):
    """It was withdrawn before."""

    kind = Kind.CONFLICT
    code = "mark-withdrawn"
    title = Text("标识已撤销", "Mark is withdrawn")
    detail = Text("该标识已撤销，不能再次撤销。", "The mark has been withdrawn already.")


class AnnexUnreadable(Problem):
    """The file cannot be read as a table."""

    kind = Kind.INVALID
    code = "annex-unreadable"
    title = Text("无法读取附件表", "The table cannot be read")
    detail = Text(
        "“{file_name}”不是可读取的 xlsx 或 csv 表格。请下载模板填写后重新上传。",
        "{file_name} is no xlsx or csv table that can be read. Fill in the template and upload that.",
    )


class AnnexTooLarge(Problem):
    """It has more rows than an annex can have."""

    kind = Kind.TOO_LARGE
    code = "annex-too-large"
    title = Text("附件表过大", "The table is too large")
    detail = Text(
        "附件表最大 {limit_mb} MB、{limit_rows} 行，请拆分后上传。",
        "A table may have at most {limit_mb} MB and {limit_rows} rows; split it.",
    )


class AnnexHeaderMissing(Problem):
    """The headings were not found."""

    kind = Kind.INVALID
    code = "annex-header-missing"
    title = Text("未找到表头", "No headings found")
    detail = Text(
        "前 {rows} 行中没有同时含“起始”一列和“行政区划代码、机构代码、名称”之一的表头。"
        "请下载模板填写后重新上传。",
        "None of the first {rows} rows has the heading 起始 and one of 行政区划代码, 机构代码 and 名称. "
        "Fill in the template and upload that.",
    )


CONSTRAINTS = {"ex_organisation_marks_once_at_a_time": MarkOverlaps}
