"""What the columns of a roster mean, and the headings that offices give them."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a column holds."""

    NAME = "name"
    CITIZEN_ID = "citizen_id"
    SEX = "sex"
    BIRTH_DATE = "birth_date"
    STAFF_NUMBER = "staff_number"
    COUNTY = "county"
    SCHOOL = "school"
    SCHOOL_CODE = "school_code"
    STAGE = "stage"
    SUBJECT = "subject"
    TITLE = "title"
    POSTS = "posts"
    TEACHING_SINCE = "teaching_since"
    PHONE = "phone"
    OTHER_SUBJECTS = "other_subjects"
    EMPLOYMENT = "employment"
    POST_SINCE = "post_since"
    HOMEROOM_SINCE = "homeroom_since"
    LEFT_AT = "left_at"


HEADINGS: Mapping[Field, tuple[str, ...]] = {
    Field.NAME: ("姓名", "教师姓名", "教职工姓名", "name"),
    Field.CITIZEN_ID: (
        "身份证号", "身份证号码", "身份证件号码", "身份证件号", "证件号码", "居民身份证号码", "身份证",
        "citizen id",
    ),
    Field.SEX: ("性别", "sex"),
    Field.BIRTH_DATE: ("出生日期", "出生年月", "出生年月日", "birth date"),
    Field.STAFF_NUMBER: ("工号", "教职工号", "教师编号", "staff number"),
    Field.COUNTY: ("县(市、区)", "县(市区)", "县市区", "县区", "区县", "所在县区", "所属区县", "county"),
    Field.SCHOOL: ("所在学校", "学校名称", "学校", "单位", "单位名称", "所在单位", "工作单位", "school"),
    Field.SCHOOL_CODE: ("学校代码", "单位代码", "学校标识码", "机构代码", "school code"),
    Field.STAGE: ("学段", "任教学段", "stage"),
    Field.SUBJECT: ("任教学科", "学科", "任教科目", "主教学科", "subject"),
    Field.TITLE: ("职称", "专业技术职务", "专业技术职称", "现任专业技术职务", "title"),
    Field.POSTS: ("职务", "行政职务", "担任职务", "posts"),
    Field.TEACHING_SINCE: ("参加工作时间", "任教时间", "从教时间", "参加工作年月", "teaching since"),
    Field.PHONE: ("手机号", "手机号码", "联系电话", "手机", "电话", "phone"),
    Field.OTHER_SUBJECTS: ("兼教学科", "兼任学科", "其他任教学科", "兼课学科", "other subjects"),
    Field.EMPLOYMENT: ("用人形式", "编制情况", "编制类型", "人员性质", "employment"),
    Field.POST_SINCE: ("任现职时间", "任职时间", "任现职务时间", "任现职起始年月", "post since"),
    Field.HOMEROOM_SINCE: (
        "担任班主任起始年月", "任班主任时间", "担任班主任时间", "班主任任职时间", "班主任起始年月",
        "homeroom since",
    ),
    Field.LEFT_AT: ("离岗时间", "left at"),
}  # fmt: skip
"""The first heading of each is the one that the template has."""

REQUIRED = (Field.NAME, Field.CITIZEN_ID, Field.STAGE, Field.SUBJECT)
"""Without a column for each of these nobody can be imported."""
TELLING = frozenset({Field.NAME, Field.CITIZEN_ID})
"""A row of headings has at least one of these."""


def plain_heading(written: str) -> str:
    """A heading without spaces, stars, colons and case, brackets in half width."""
    return re.sub(r"[\s*:]", "", unicodedata.normalize("NFKC", written)).lower()


_FIELD_OF = {plain_heading(heading): field for field, headings in HEADINGS.items() for heading in headings}
_REMARK = re.compile(r"\(.*\)$")


def field_of(heading: str) -> Field | None:
    """What a heading means; remarks in brackets at its end (“姓名（必填）”) are overlooked."""
    plain = plain_heading(heading)
    return _FIELD_OF.get(plain) or _FIELD_OF.get(_REMARK.sub("", plain))


@dataclass(frozen=True, slots=True)
class Header:
    """The rows of headings of a sheet and what was made of them."""

    row: int
    """the last of them; 1 for the first row of the sheet"""
    headings: tuple[str, ...]
    """as written, column by column"""
    columns: Mapping[Field, int]
    """counted from 0"""
    rows: int = 1
    """how many rows they take"""
    sheet: str = ""
    """the sheet's name; text has none"""
    sheet_number: int = 1
    """the sheet's place in the workbook"""

    def heading(self, field: Field) -> str:
        """What the file calls a field; the usual heading where it has no such column."""
        column = self.columns.get(field)
        return HEADINGS[field][0] if column is None else self.headings[column]

    def missing(self) -> list[Field]:
        """The columns that must be there and are not."""
        return [field for field in REQUIRED if field not in self.columns]
