"""What can be wrong with a row, with the words for it in both languages."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from registry.people import citizen_id, rules
from registry.people.citizen_id import CitizenIdFault
from registry.roster.fields import Field
from servicekit.localised import Language, Text

_SHOWN_LENGTH = 100


class FindingCode(StrEnum):
    """One sort of mistake; stable, as callers go by it."""

    REQUIRED = "required"
    TOO_LONG = "too-long"
    WORD_UNKNOWN = "word-unknown"
    CITIZEN_ID_FORM = "citizen-id-form"
    CITIZEN_ID_BIRTH_DATE = "citizen-id-birth-date"
    CITIZEN_ID_CHECK_DIGIT = "citizen-id-check-digit"
    CITIZEN_ID_LOST_DIGITS = "citizen-id-lost-digits"
    CITIZEN_ID_MASKED = "citizen-id-masked"
    CITIZEN_ID_TWICE = "citizen-id-twice"
    CITIZEN_ID_ELSEWHERE = "citizen-id-elsewhere"
    SEX_CONTRADICTS = "sex-contradicts-citizen-id"
    BIRTH_DATE_CONTRADICTS = "birth-date-contradicts-citizen-id"
    DATE_FORM = "date-form"
    DATE_AMBIGUOUS = "date-ambiguous"
    DATE_IN_FUTURE = "date-in-future"
    DATE_TOO_EARLY = "teaching-before-fourteen"
    PHONE = "mobile-number"
    PHONE_MASKED = "mobile-number-masked"
    STAFF_NUMBER = "staff-number"
    SCHOOL_UNKNOWN = "school-unknown"
    SCHOOL_CODE_UNKNOWN = "school-code-unknown"
    SCHOOL_AMBIGUOUS = "school-ambiguous"
    SCHOOL_CONTRADICTS = "school-contradicts-code"
    COUNTY_UNKNOWN = "county-unknown"
    COUNTY_ELSEWHERE = "county-elsewhere"
    COUNTY_CONTRADICTS = "county-contradicts-school"
    SINCE_WITHOUT_POST = "post-since-without-post"
    SUBJECT_TWICE = "other-subject-is-the-main-one"
    HAS_LEFT = "has-left"


OF_CITIZEN_ID_FAULT = {
    CitizenIdFault.FORM: FindingCode.CITIZEN_ID_FORM,
    CitizenIdFault.BIRTH_DATE: FindingCode.CITIZEN_ID_BIRTH_DATE,
    CitizenIdFault.CHECK_DIGIT: FindingCode.CITIZEN_ID_CHECK_DIGIT,
}
WORDS = {
    FindingCode.REQUIRED: Text("此项必填，请填写", "must be filled in"),
    FindingCode.TOO_LONG: Text("内容过长，最多 {limit} 个字符", "takes at most {limit} characters"),
    FindingCode.WORD_UNKNOWN: Text("无法识别，可填：{words}", "is not known; write one of: {words}"),
    **{code: citizen_id.WORDS[fault] for fault, code in OF_CITIZEN_ID_FAULT.items()},
    FindingCode.CITIZEN_ID_LOST_DIGITS: Text(
        "该单元格按数字保存，表格软件只保留前 15 位，末尾数字已丢失。请先把该列设为文本格式，"
        "再重新填写身份证号",
        "was kept as a number, of which a spreadsheet holds 15 digits only: the last ones are lost. Format "
        "the column as text and type the number again",
    ),
    FindingCode.CITIZEN_ID_MASKED: Text(
        "身份证号已打码，无法导入。请在人员列表改用“导出完整身份证号”，再修改导入",
        "is masked and cannot be imported. Export the list with citizen ids, and mend and import that file",
    ),
    FindingCode.CITIZEN_ID_TWICE: Text(
        "同一身份证号在文件中出现多次（第 {rows} 行），请核对并只保留一行",
        "stands in several rows of the file ({rows}); correct it or keep one row only",
    ),
    FindingCode.CITIZEN_ID_ELSEWHERE: Text(
        "该身份证号已登记在您管理范围以外的在岗人员名下。请核对号码；如为调入人员，请由原单位办理调出",
        "belongs to somebody on a roster outside your reach. Check the number; if the person has moved here, "
        "ask their former school to release them",
    ),
    FindingCode.SEX_CONTRADICTS: Text(
        "性别与身份证号不符，请核对两者", "does not agree with the citizen id; check both"
    ),
    FindingCode.BIRTH_DATE_CONTRADICTS: Text(
        "出生日期与身份证号不符，请核对两者", "does not agree with the citizen id; check both"
    ),
    FindingCode.DATE_FORM: Text(
        "不是有效日期，请填写如 2007-09-01 或 2007年9月", "is no date; write 2007-09-01 or 2007-09"
    ),
    FindingCode.DATE_AMBIGUOUS: Text(
        "该单元格按数字保存，无法分辨 1 月与 10 月，请改为如 2007-10 的文本",
        "was kept as a number, which does not tell January from October; write 2007-10 as text",
    ),
    FindingCode.DATE_IN_FUTURE: Text("日期在今天之后，请核对", "lies in the future; check it"),
    FindingCode.DATE_TOO_EARLY: Text(
        "按身份证号推算当时不满 14 岁，请核对",
        "is before the person was fourteen, by their citizen id; check it",
    ),
    FindingCode.PHONE: rules.NOT_A_MOBILE,
    FindingCode.PHONE_MASKED: Text(
        "手机号已打码，无法导入。请在人员列表改用“导出完整身份证号”，或清空此格（不改动原号码）",
        "is masked and cannot be imported. Export the list with citizen ids, or empty the cell, which leaves "
        "the number on record as it is",
    ),
    FindingCode.STAFF_NUMBER: Text(
        "工号应为 1 至 32 位字母或数字", "must be 1 to 32 letters (A to Z) or digits"
    ),
    FindingCode.SCHOOL_UNKNOWN: Text(
        "本次导入的单位及其下级中没有该名称的单位，请填写全称或单位代码",
        "is the name of no organisation at or below the one imported for; write its full name or its code",
    ),
    FindingCode.SCHOOL_CODE_UNKNOWN: Text(
        "本次导入的单位及其下级中没有该代码的单位，请核对",
        "is the code of no organisation at or below the one imported for; check it",
    ),
    FindingCode.SCHOOL_AMBIGUOUS: Text(
        "有多个单位叫此名称，请另填学校代码：{codes}",
        "is the name of several organisations; give the school code as well: {codes}",
    ),
    FindingCode.SCHOOL_CONTRADICTS: Text(
        "与学校代码不符，该代码的单位是“{name}”，请核对两者",
        "does not agree with the school code, which is that of {name}; check both",
    ),
    FindingCode.COUNTY_UNKNOWN: Text(
        "不是国家标准 GB/T 2260 中的行政区划，请填写全称，如“兴宾区”",
        "is no division of GB/T 2260; write its full name, such as 兴宾区",
    ),
    FindingCode.COUNTY_ELSEWHERE: Text(
        "不属于本次导入单位所在的行政区划，请核对",
        "is not part of the place of the organisation imported for; check it",
    ),
    FindingCode.COUNTY_CONTRADICTS: Text(
        "与所在学校的行政区划不符，请核对两者", "is not where the school is; check both"
    ),
    FindingCode.SINCE_WITHOUT_POST: Text(
        "填了任职时间，但同一行没有填职务，请补填职务或删去时间",
        "says since when a post is held, but the row names none; name it or leave the day out",
    ),
    FindingCode.SUBJECT_TWICE: Text(
        "兼教学科与任教学科相同，请删去重复的一项",
        "names the main subject once more; leave it out",
    ),
    FindingCode.HAS_LEFT: Text(
        "该人员已离岗，不再导入。如需重新登记，请清空此格",
        "says that the person has left; they are not imported. To register them again, empty the cell",
    ),
}
_NAMES = {
    FindingCode.REQUIRED: Text("必填项为空", "Nothing filled in"),
    FindingCode.TOO_LONG: Text("内容过长", "Too long"),
    FindingCode.WORD_UNKNOWN: Text("填写的内容无法识别", "Word not known"),
    FindingCode.CITIZEN_ID_FORM: Text("身份证号格式不对", "Citizen id: form"),
    FindingCode.CITIZEN_ID_BIRTH_DATE: Text("身份证号中的出生日期无效", "Citizen id: birth date"),
    FindingCode.CITIZEN_ID_CHECK_DIGIT: Text("身份证号校验位不符", "Citizen id: check digit"),
    FindingCode.CITIZEN_ID_LOST_DIGITS: Text("身份证号末尾数字丢失", "Citizen id: digits lost"),
    FindingCode.CITIZEN_ID_MASKED: Text("身份证号已打码", "Citizen id: masked"),
    FindingCode.CITIZEN_ID_TWICE: Text("身份证号重复", "Citizen id: twice"),
    FindingCode.CITIZEN_ID_ELSEWHERE: Text("已在其他单位登记", "On another roster"),
    FindingCode.SEX_CONTRADICTS: Text("性别与身份证号不符", "Sex contradicts citizen id"),
    FindingCode.BIRTH_DATE_CONTRADICTS: Text("出生日期与身份证号不符", "Birth date contradicts citizen id"),
    FindingCode.DATE_FORM: Text("日期无效", "No date"),
    FindingCode.DATE_AMBIGUOUS: Text("日期分不清月份", "Date: month unclear"),
    FindingCode.DATE_IN_FUTURE: Text("日期在今天之后", "Date in the future"),
    FindingCode.DATE_TOO_EARLY: Text("当时不满 14 岁", "Before the age of fourteen"),
    FindingCode.PHONE: Text("手机号无效", "Mobile number"),
    FindingCode.PHONE_MASKED: Text("手机号已打码", "Mobile number: masked"),
    FindingCode.STAFF_NUMBER: Text("工号无效", "Staff number"),
    FindingCode.SCHOOL_UNKNOWN: Text("没有该名称的单位", "School not known"),
    FindingCode.SCHOOL_CODE_UNKNOWN: Text("没有该代码的单位", "School code not known"),
    FindingCode.SCHOOL_AMBIGUOUS: Text("单位重名", "School name of several"),
    FindingCode.SCHOOL_CONTRADICTS: Text("单位名称与代码不符", "School contradicts its code"),
    FindingCode.COUNTY_UNKNOWN: Text("行政区划无法识别", "County not known"),
    FindingCode.COUNTY_ELSEWHERE: Text("行政区划不在本地", "County elsewhere"),
    FindingCode.COUNTY_CONTRADICTS: Text("行政区划与学校不符", "County contradicts school"),
    FindingCode.SINCE_WITHOUT_POST: Text("有任职时间而无职务", "Post since, without post"),
    FindingCode.SUBJECT_TWICE: Text("兼教学科与任教学科相同", "Main subject once more"),
    FindingCode.HAS_LEFT: Text("已离岗", "Has left"),
}
_NEAR = Text("。您是否要填：{near}", ". Did you mean: {near}")
_BETWEEN = {Language.CHINESE: "、", Language.ENGLISH: ", "}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with one row."""

    row: int
    """as the spreadsheet counts, from 1"""
    field: Field
    column: str
    """the heading as the file has it"""
    code: FindingCode
    value: str
    """what stands there; of what identifies somebody only what may be shown"""
    params: dict[str, Any] = dataclasses.field(default_factory=dict)
    sheet: str = ""
    """the name of the sheet; text has none"""


def describe(code: str, params: dict[str, Any], language: Language) -> str:
    """What is wrong and what to do, with the nearest names where there are any."""
    shown = {key: _listed(value, language) for key, value in params.items()}
    words = WORDS[FindingCode(code)].render(language, shown)
    return words + _NEAR.render(language, shown) if params.get("near") else words


def name_of(code: str, language: Language) -> str:
    """What is wrong with any value of this sort, in general."""
    return _NAMES[FindingCode(code)].render(language, {})


def shown_value(field: Field, written: str) -> str:
    """The value as a finding repeats it: cut when long, masked when it identifies somebody."""
    if field is Field.CITIZEN_ID:
        return citizen_id.masked(written) if len(written) > 10 else _hidden(written)
    if field is Field.PHONE:
        return rules.masked_phone(written) if len(written) > 7 else _hidden(written)
    if field is Field.BIRTH_DATE:
        return written[:4] + _hidden(written[4:])
    return written if len(written) <= _SHOWN_LENGTH else written[:_SHOWN_LENGTH] + "…"


def _hidden(written: str) -> str:
    return "***" if written else ""


def _listed(value: Any, language: Language) -> Any:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _BETWEEN[language].join(str(item) for item in value)
    return value
