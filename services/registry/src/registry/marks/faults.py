"""What can be wrong with a row of an annex, with the words for it in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from servicekit.localised import Text


class FaultCode(StrEnum):
    """One sort of mistake; stable, as callers go by it."""

    NOBODY_NAMED = "organisation-required"
    UNKNOWN = "organisation-unknown"
    AMBIGUOUS = "organisation-ambiguous"
    DOES_NOT_FIT = "mark-does-not-fit"
    COHORT = "cohort-unknown"
    COHORT_DOES_NOT_FIT = "cohort-does-not-fit"
    START_REQUIRED = "start-required"
    DAY = "date-form"
    YEARS = "years-form"
    TWO_ENDS = "end-and-years"
    ENDS_BEFORE = "end-before-start"
    DOCUMENT = "document-form"
    TWICE = "mark-twice"
    OVERLAPS = "mark-overlaps"
    OTHER_KIND = "mark-of-another-kind"


WORDS: Mapping[FaultCode, Text] = {
    FaultCode.NOBODY_NAMED: Text(
        "请填写行政区划代码、机构代码或名称", "give the division code, the code or the name"
    ),
    FaultCode.UNKNOWN: Text(
        "在您选择的范围内没有找到该机构，请核对，或先登记该机构",
        "is no organisation in the place chosen; check it, or register the organisation first",
    ),
    FaultCode.AMBIGUOUS: Text(
        "有多个机构与此相符，请填写其中一个的机构代码：{codes}",
        "fits several organisations; give the code of one of them: {codes}",
    ),
    FaultCode.DOES_NOT_FIT: Text("该机构的类别不能设为此标识", "is of a kind that cannot have this mark"),
    FaultCode.COHORT: Text("请填写“延续”或“新增”", "write 延续 or 新增"),
    FaultCode.COHORT_DOES_NOT_FIT: Text(
        "只有国培计划项目县区分延续和新增，请清空", "only project counties have a cohort; leave it empty"
    ),
    FaultCode.START_REQUIRED: Text("请填写起始年份或日期", "give the year or the day of the start"),
    FaultCode.DAY: Text(
        "不是有效的年份或日期，请填写如 2018 或 2018-07-23", "is no year or day; write 2018 or 2018-07-23"
    ),
    FaultCode.YEARS: Text("请填写 1 至 {most} 的整数", "write a whole number from 1 to {most}"),
    FaultCode.TWO_ENDS: Text("周期年数与截止日期只填一项", "give the years or the end, not both"),
    FaultCode.ENDS_BEFORE: Text("截止日期早于起始日期，请核对", "comes before the start; check both"),
    FaultCode.DOCUMENT: Text("文件名称应为 2 至 200 个字", "takes 2 to 200 characters"),
    FaultCode.TWICE: Text(
        "与第 {row} 行是同一机构且时间重叠，请只保留一行",
        "is the organisation of row {row}, at the same time; keep one of them",
    ),
    FaultCode.OVERLAPS: Text(
        "该机构在这段时间内已有此标识，请删除该行或调整时间",
        "has this mark at that time already; leave the row out or change the days",
    ),
    FaultCode.OTHER_KIND: Text(
        "这一行是另一种标识。请选择与表格一致的标识，或按标识分别导出后再导入",
        "is another mark than the one chosen; choose that of the table, or export each mark by itself",
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one row."""

    row: int
    column: str
    code: FaultCode
    value: str
    params: Mapping[str, object]
