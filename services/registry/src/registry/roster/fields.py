"""What the columns of a roster mean, and the headings that offices give them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from registry.roster.cells import Cell, text_of

HEADER_ROWS = 30
"""The header is looked for in so many rows; titles, dates and remarks may stand above it."""


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
}  # fmt: skip
"""The first heading of each is the one that the template has."""

_REQUIRED = (Field.NAME, Field.CITIZEN_ID, Field.STAGE, Field.SUBJECT)
_TELLING = (Field.NAME, Field.CITIZEN_ID)


def plain_heading(written: str) -> str:
    """A heading without spaces, stars, colons and case, brackets in half width."""
    return re.sub(r"[\s*:]", "", unicodedata.normalize("NFKC", written)).lower()


_FIELD_OF = {plain_heading(heading): field for field, headings in HEADINGS.items() for heading in headings}
_REMARK = re.compile(r"\(.*\)$")


@dataclass(frozen=True, slots=True)
class Header:
    """The row of headings and what was made of it."""

    row: int
    """1 for the first row of the sheet"""
    headings: tuple[str, ...]
    """as written, column by column"""
    columns: Mapping[Field, int]

    def heading(self, field: Field) -> str:
        """What the file calls a field; the usual heading where it has no such column."""
        column = self.columns.get(field)
        return HEADINGS[field][0] if column is None else self.headings[column]

    def missing(self) -> list[str]:
        """The usual headings of the columns that must be there and are not."""
        return [HEADINGS[field][0] for field in _REQUIRED if field not in self.columns]


def field_of(heading: str) -> Field | None:
    """What a heading means; remarks in brackets at its end (“姓名（必填）”) are overlooked."""
    plain = plain_heading(heading)
    return _FIELD_OF.get(plain) or _FIELD_OF.get(_REMARK.sub("", plain))


def find_header(rows: Iterable[tuple[int, Sequence[Cell]]]) -> Header | None:
    """The first row that has a heading for the name or for the citizen id, and one more that is known."""
    for number, cells in rows:
        headings = tuple(text_of(cell) for cell in cells)
        columns: dict[Field, int] = {}
        for index, heading in enumerate(headings):
            field = field_of(heading)
            if field is not None:
                columns.setdefault(field, index)
        if len(columns) > 1 and any(field in columns for field in _TELLING):
            return Header(number, headings, columns)
        if number >= HEADER_ROWS:
            return None
    return None
