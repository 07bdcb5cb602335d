"""The roster (花名册) of the demonstration: a workbook such as bureaus keep, with 20,000 invented teachers.

Nobody in it can be real: the citizen ids are valid by their check digit, but begin with a division that
does not exist (4599xx), and the phone numbers lie in a block kept free here (1990000…).
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import IO

import xlsxwriter
from faker import Faker
from stdnum.cn import ric

from shixun_local.demo.schools import School, schools

TEACHERS = 20_000
SEED = 20220831
TITLE = "来宾市中小学幼儿园教师花名册（演示数据，人员均为虚构）"
HEADINGS = (
    "序号",
    "县（市、区）",
    "学校代码",
    "学校名称",
    "工号",
    "姓名",
    "性别",
    "身份证号",
    "学段",
    "任教学科",
    "职称",
    "职务",
    "参加工作时间",
    "手机号",
    "兼教学科",
    "用人形式",
    "任现职时间",
    "担任班主任起始年月",
)
_WIDTHS = (6, 14, 12, 26, 14, 10, 6, 20, 10, 14, 12, 12, 14, 14, 12, 10, 14, 18)
_DAYS = frozenset({"参加工作时间", "任现职时间", "担任班主任起始年月"})
_NOWHERE = "4599"
_TODAY = date(2026, 9, 1)
_ORDERS = 500
"""of one birth date, division and sex: the last three places before the check digit, odd or even"""
_GUANGXI = "45"
# Shares of surnames in central Guangxi, roughly.
_SURNAMES = ("韦", 18), ("覃", 14), ("黄", 12), ("莫", 8), ("蓝", 7), ("梁", 7), ("罗", 6), ("陈", 6)
_OTHER_SURNAMES_SHARE = 22
_SUBJECTS = {
    "幼儿园": (("学前教育", 1),),
    "小学": (
        *(("语文", 34), ("数学", 28), ("英语", 9), ("道德与法治", 6), ("科学", 5), ("体育", 6), ("音乐", 4)),
        *(("美术", 4), ("信息科技", 2), ("劳动", 1), ("心理健康", 1)),
    ),
    "初中": (
        *(("语文", 18), ("数学", 18), ("英语", 17), ("物理", 9), ("化学", 6), ("生物", 5), ("历史", 6)),
        *(("地理", 5), ("道德与法治", 6), ("体育", 5), ("音乐", 2), ("美术", 2), ("信息科技", 1)),
    ),
    "高中": (
        *(("语文", 16), ("数学", 16), ("英语", 16), ("物理", 10), ("化学", 9), ("生物", 8), ("历史", 7)),
        *(("地理", 7), ("思想政治", 6), ("体育", 3), ("信息技术", 2)),
    ),
    "中职": (("专业课", 6), ("语文", 1), ("数学", 1), ("英语", 1), ("体育", 1)),
    "特殊教育": (("其他", 1),),
}
# Years of service from which a title is usual, and how many of those who could have it do.
_TITLES = ((25, "正高级教师", 0.01), (15, "高级教师", 0.35), (7, "一级教师", 0.8), (1, "二级教师", 0.95))
_EMPLOYMENT = (("在编", 84), ("聘用", 9), ("特岗", 5), ("交流", 2))
_OTHER_SUBJECTS = ("道德与法治", "劳动", "综合实践活动", "心理健康", "音乐", "美术")
_OTHER_SUBJECTS_SHARE = {"小学": 0.3, "初中": 0.08}
_LONGEST_IN_POST = 12
"""years"""
_POST_OF_MANY = (("班主任", 0.28), ("教研组长", 0.06), ("年级组长", 0.04))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the roster, in the order of the headings after the running number."""

    county: str
    school_code: str
    school_name: str
    staff_number: str
    name: str
    sex: str
    citizen_id: str
    stage: str
    subject: str
    title: str
    post: str
    teaching_since: date
    phone: str
    other_subjects: str = ""
    employment: str = ""
    post_since: date | str = ""
    """empty: they hold no post, or are homeroom teacher"""
    homeroom_since: date | str = ""


def rows(
    teachers: int = TEACHERS, seed: int = SEED, of: Sequence[School] | None = None, after: int = 0
) -> Iterator[Row]:
    """The roster line by line; the same seed gives the same roster.

    `of` are the schools, by default all of the city. Numbers (staff number, order in the citizen id, phone)
    count on from `after`: rosters whose numbers differ have nobody in common.
    """
    chance = random.Random(seed)  # noqa: S311 - invented data, no secret
    names = Faker("zh_CN")
    names.seed_instance(seed)
    number = after
    for school, size in _sizes(schools() if of is None else of, teachers):
        for place in range(size):
            number += 1
            yield _row(chance, names, school, place, number)


def write(target: Path, teachers: int = TEACHERS, seed: int = SEED) -> None:
    """The workbook of the whole city."""
    write_rows(target, rows(teachers, seed), TITLE)


def write_rows(target: Path | IO[bytes], lines: Iterable[Row], title_words: str) -> None:
    """A workbook: a title row, the headings, one row per teacher."""
    with xlsxwriter.Workbook(target, {"constant_memory": True}) as book:
        # Else the day of writing would make two workbooks of one seed differ.
        book.set_properties({"title": title_words, "created": datetime.combine(_TODAY, time.min)})
        title = book.add_format({"bold": True, "font_size": 14, "align": "center"})
        heading = book.add_format({"bold": True, "bg_color": "#E8EEF4", "border": 1})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("教师花名册")
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width, day if HEADINGS[column] in _DAYS else None)
        sheet.merge_range(0, 0, 0, len(HEADINGS) - 1, title_words, title)
        sheet.freeze_panes(2, 0)
        sheet.write_row(1, 0, HEADINGS, heading)
        for index, row in enumerate(lines, start=1):
            sheet.write_number(index + 1, 0, index)
            for column, value in enumerate(astuple(row), start=1):
                if isinstance(value, date):
                    sheet.write_datetime(index + 1, column, value, day)
                else:
                    sheet.write_string(index + 1, column, value)


def _sizes(of: Sequence[School], teachers: int) -> Iterator[tuple[School, int]]:
    """How many teachers each school has: by weight, rounded so that they add up."""
    total = sum(school.weight for school in of)
    shares = [teachers * school.weight / total for school in of]
    sizes = [int(share) for share in shares]
    by_remainder = sorted(range(len(of)), key=lambda index: shares[index] - sizes[index], reverse=True)
    for index in by_remainder[: teachers - sum(sizes)]:
        sizes[index] += 1
    return zip(of, sizes, strict=True)


def _row(chance: random.Random, names: Faker, school: School, place: int, number: int) -> Row:
    stage = chance.choice(school.stage_words)
    is_woman = chance.random() < _share_of_women(stage)
    since = _TODAY - timedelta(days=int(chance.betavariate(1.3, 1.7) * 38 * 365))
    since = since.replace(month=9, day=1) if chance.random() < 0.8 else since
    since = min(since, _TODAY)
    years = _TODAY.year - since.year
    post = _post(chance, place)
    row = Row(
        county=school.county,
        school_code=school.code,
        school_name=school.name,
        staff_number=f"{school.county_code}{number:06}",
        name=_name(chance, names, local=school.county_code.startswith(_GUANGXI), is_woman=is_woman),
        sex="女" if is_woman else "男",
        citizen_id=_citizen_id(chance, since, number, is_woman=is_woman),
        stage=stage,
        subject=_pick(chance, _SUBJECTS[stage]),
        title=_title(chance, years),
        post=post,
        teaching_since=since,
        phone=f"1990{number:07}",
    )
    return _filled(row, number)


def _filled(row: Row, number: int) -> Row:
    """The row with the columns that not every roster has."""
    # A chance of its own: what the other columns say does not hang on these.
    chance = random.Random(number)  # noqa: S311 - invented data, no secret
    others = [subject for subject in _OTHER_SUBJECTS if subject != row.subject]
    teaches_more = chance.random() < _OTHER_SUBJECTS_SHARE.get(row.stage, 0)
    years = chance.randrange(min(_LONGEST_IN_POST, _TODAY.year - row.teaching_since.year) + 1)
    since = max(row.teaching_since, date(_TODAY.year - years, _TODAY.month, 1))
    is_homeroom = row.post == "班主任"
    return replace(
        row,
        other_subjects=chance.choice(others) if teaches_more else "",
        employment=_pick(chance, _EMPLOYMENT),
        post_since=since if row.post and not is_homeroom else "",
        homeroom_since=since if is_homeroom else "",
    )


def _share_of_women(stage: str) -> float:
    return {"幼儿园": 0.97, "小学": 0.7, "初中": 0.6, "高中": 0.52}.get(stage, 0.55)


def _name(chance: random.Random, names: Faker, *, local: bool, is_woman: bool) -> str:
    given = names.first_name_female() if is_woman else names.first_name_male()
    known = sum(share for _, share in _SURNAMES)
    if local and chance.randrange(known + _OTHER_SURNAMES_SHARE) < known:
        return _pick(chance, _SURNAMES) + given
    return str(names.last_name()) + given


def _citizen_id(chance: random.Random, since: date, number: int, *, is_woman: bool) -> str:
    born = since - timedelta(days=21 * 365 + chance.randrange(4 * 365))
    # The running number makes each id differ although birth dates repeat.
    order = number % _ORDERS * 2 + (0 if is_woman else 1)
    front = f"{_NOWHERE}{number // _ORDERS % 100:02}{born:%Y%m%d}{order:03}"
    return front + ric.calc_check_digit(front + "0")


def _title(chance: random.Random, years: int) -> str:
    for from_years, title, share in _TITLES:
        if years >= from_years and chance.random() < share:
            return title
    return "未评"


def _post(chance: random.Random, place: int) -> str:
    if place == 0:
        return "校长"
    if place in {1, 2}:
        return "副校长" if place == 1 else "书记"
    for post, share in _POST_OF_MANY:
        if chance.random() < share:
            return post
    return ""


def _pick(chance: random.Random, weighted: Sequence[tuple[str, int]]) -> str:
    words, weights = zip(*weighted, strict=True)
    return str(chance.choices(words, weights)[0])
