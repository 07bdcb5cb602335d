"""Two hundred kinds of trouble that rosters have, each with what must be said of it and in which column.

A kind spoils one good row. Everything else in the row stays good, so that nothing but this trouble can be
found in it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from stdnum.cn import ric

Line = dict[str, Any]
"""A row by the headings of its columns."""

TODAY = date(2026, 11, 25)
HEADINGS = (
    *(
        "序号",
        "县(市、区)",
        "学校代码",
        "所在学校",
        "工号",
        "姓名",
        "性别",
        "出生日期",
        "身份证号",
        "学段",
        "任教学科",
    ),
    *("兼教学科", "职称", "用人形式", "职务", "任现职时间", "担任班主任起始年月", "参加工作时间", "手机号"),
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of trouble."""

    name: str
    column: str
    """where it is found"""
    code: str
    spoil: Callable[[Line], None]


def citizen_id(number: int, born: str = "19850307", division: str = "451302") -> str:
    """A good citizen id of a man, another for each number up to 499."""
    front = f"{division}{born}{number * 2 + 1:03}"
    return front + ric.calc_check_digit(front + "0")


def good(number: int) -> Line:
    """A row with nothing wrong in it; each number another person."""
    return {
        "序号": number + 1,
        "县(市、区)": "兴宾区",
        "学校代码": "2145000001",
        "所在学校": "实验小学",
        "工号": f"4513{number:06}",
        "姓名": "韦春兰",
        "性别": "男",
        "出生日期": "1985-03-07",
        "身份证号": citizen_id(number),
        "学段": "小学",
        "任教学科": "语文",
        "兼教学科": "劳动",
        "职称": "一级教师",
        "用人形式": "在编",
        "职务": "班主任",
        "任现职时间": "2019-09",
        "担任班主任起始年月": "",
        "参加工作时间": "2007-09",
        "手机号": f"1380013{number:04}",
    }


def _cell(name: str, column: str, written: Any, code: str, **more: Any) -> Kind:
    """A kind that writes into one cell; `more` goes into others, so that only this is wrong."""

    def spoil(line: Line) -> None:
        line[column] = written(line[column]) if callable(written) else written
        line.update(more)

    return Kind(name, column, code, spoil)


def _cells(column: str, code: str, written: Mapping[str, Any], **more: Any) -> Iterator[Kind]:
    """Kinds of one column that come to the same finding."""
    for name, value in written.items():
        yield _cell(f"{column}: {name}", column, value, code, **more)


def _replaced(place: int, by: str) -> Callable[[str], str]:
    return lambda written: written[:place] + by + written[place + 1 :]


def _other_digit(written: str) -> str:
    return written[:-1] + ("1" if written[-1] != "1" else "2")


def _born(day: str) -> Callable[[str], str]:
    def written(number: str) -> str:
        front = number[:6] + day + number[14:17]
        return front + ric.calc_check_digit(front + "0")

    return written


def kinds() -> list[Kind]:
    """All of them."""
    return [*_people(), *_citizen_ids(), *_places(), *_words(), *_dates(), *_numbers()]


def _people() -> Iterator[Kind]:
    yield from _cells(
        "姓名",
        "required",
        {
            "empty": "",
            "a space": " ",
            "a wide space": "\u3000",
            "a tab": "\t",
            "a line break": "\n",
            "control characters": "\x07\x08",
            "wide spaces and a tab": "\u3000\t\u3000",
            "a no-break space": "\u00a0",
        },
    )
    yield from _cells(
        "姓名",
        "too-long",
        {
            "one character too many": "韦" * 61,
            "a whole list of names": "、".join(["韦春兰"] * 30),
            "a remark instead": "该教师已于今年三月办理调动手续" * 5,
            "Latin letters": "Wei Chunlan " * 6,
        },
    )
    yield from _cells(
        "性别",
        "word-unknown",
        {
            "a wrong word": "雄",
            "both": "男女",
            "English": "male",
            "a letter": "M",
            "another code": "3",
            "a mark": "√",
            "a question": "？",
            "words": "先生",
            "traditional": "漢",
        },
    )
    yield from _cells(
        "性别",
        "sex-contradicts-citizen-id",
        {
            "the other": "女",
            "the other, in full": "女性",
            "the other's code": "2",
            "the other's wide code": "２",
        },
    )
    yield from _cells(
        "出生日期",
        "birth-date-contradicts-citizen-id",
        {
            "another day": "1985-03-08",
            "another month": "1985-04",
            "another year": "1986年3月7日",
            "day and month exchanged": "1985-07-03",
            "a date cell": date(1985, 3, 17),
            "a serial number": 31114,
            "run together": "19850308",
            "dots": "1985.3.8",
            "wide digits": "１９８５－０３－０８",
        },
    )
    yield from _cells(
        "出生日期",
        "date-form",
        {
            "words": "春天",
            "a thirteenth month": "1985-13-07",
            "a thirty-first of February": "1985-02-31",
            "a year alone": "1985年",
            "a two-digit year": "85-03-07",
            "the lunar month": "1985年三月",
            "a fraction": 0.5,
            "the day first": "07/03/1985",
        },
    )


def _citizen_ids() -> Iterator[Kind]:
    column = "身份证号"
    yield from _cells(
        column,
        "required",
        {"empty": "", "a space": " ", "a wide space": "\u3000", "a tab": "\t", "a no-break space": "\u00a0"},
    )
    yield from _cells(
        column,
        "citizen-id-form",
        {
            "a digit too few": lambda written: written[:-1],
            "a digit too many": lambda written: written + "1",
            "fifteen digits of old": "451302850307001",
            "a letter O for a zero": _replaced(8, "O"),
            "a letter l for a one": _replaced(6, "l"),
            "an X in the middle": _replaced(9, "X"),
            "a zero in front": _replaced(0, "0"),
            "a passport": "E12345678",
            "a Hong Kong permit": "H1234567890",
            "words": "正在办理",
            "a quote in front": lambda written: f"'{written}",
            "a star for a digit": _replaced(16, "*"),
            "a dot inside": _replaced(10, "."),
            "half of it": lambda written: written[:9],
            "twice over": lambda written: written * 2,
            "brackets round it": lambda written: f"({written})",
            "a letter at the end": lambda written: written[:-1] + "Y",
            "two people": lambda written: f"{written}/{written}",
            "a small number": 451302,
            "a phone number": "13800138000",
        },
    )
    yield from _cells(column, "citizen-id-masked", {"masked": "451302********0011"})
    yield from _cells(
        column,
        "citizen-id-birth-date",
        {
            "a thirteenth month": _born("19851307"),
            "no month": _born("19850007"),
            "no day": _born("19850300"),
            "a thirty-second": _born("19850332"),
            "a thirtieth of February": _born("19850230"),
            "a leap day in a common year": _born("19850229"),
            "a thirty-first of April": _born("19850431"),
            "no year": _born("00000307"),
        },
    )
    yield from _cells(
        column,
        "citizen-id-check-digit",
        {
            "another check digit": _other_digit,
            "two digits exchanged": lambda written: written[:5] + written[6] + written[5] + written[7:],
            "another division": lambda written: "451303" + written[6:],
            "another year": lambda written: written[:6] + "1984" + written[10:],
            "another day": lambda written: written[:12] + "08" + written[14:],
            "spaces and a wrong digit": lambda written: f" {_other_digit(written)} ",
            "wide digits and a wrong one": lambda written: _wide(_other_digit(written)),
            "hyphens and a wrong digit": lambda written: f"451302-{_other_digit(written)[6:]}",
        },
    )
    yield from _cells(
        column,
        "citizen-id-lost-digits",
        {
            "kept as a number": lambda written: float(written[:15] + "000"),
            "kept as a whole number": lambda written: int(written[:15] + "000"),
            "shown with an exponent": "4.51302E+17",
            "a small exponent": "4.51302198503e17",
            "a long exponent": "4.5130219850307E+17",
            "spaces round an exponent": " 4.5E+17 ",
        },
    )


def _places() -> Iterator[Kind]:
    yield from _cells(
        "县(市、区)",
        "county-unknown",
        {
            "a slip of the pen": "星宾区",
            "an abbreviation": "兴宾",
            "the office": "兴宾区教育局",
            "a nickname": "桂中",
            "a code that is none": "451399",
            "a number": 7,
            "a remark": "详见附件",
            "another script": "Xingbin",
        },
    )
    yield from _cells(
        "县(市、区)",
        "county-elsewhere",
        {
            "of another province": "环翠区",
            "its code": "371002",
            "of another city": "城中区",
            "another province": "山西省",
            "another city": "兰州市",
            "a code as a number": 620100,
        },
    )
    yield from _cells(
        "县(市、区)",
        "county-contradicts-school",
        {"the neighbour": "合山市", "the neighbour's code": "451381"},
    )
    yield from _cells(
        "学校代码",
        "school-code-unknown",
        {
            "another code": "2145999999",
            "a digit too few": "214500000",
            "a digit too many": "21450000012",
            "a letter O": "214500O001",
            "the name": "实验小学",
            "a fraction": 2145000001.5,
            "a mark": "/",
            "a hyphen inside": "2145-000001",
            "a school outside": "2145000009",
        },
    )
    yield from _cells(
        "所在学校",
        "school-contradicts-code",
        {
            "another school": "中心小学",
            "a part of the name": "实验",
            "a school that is not there": "第一小学",
            "with the county in front": "兴宾区实验小学",
            "a closed bracket": "实验小学）",
        },
    )
    yield from _cells(
        "所在学校",
        "school-unknown",
        {
            "a slip of the pen": "试验小学",
            "an abbreviation": "实小",
            "a branch": "实验小学分校",
            "a school outside": "外县小学",
            "a number": 5,
            "English": "Experimental School",
            "a remark": "同上",
            "a sign": "〃",
        },
        学校代码="",
    )
    yield from _cells(
        "所在学校", "school-ambiguous", {"a name of two": "中心小学", "a name of two, spaced": "中心 小学"},
        学校代码="", **{"县(市、区)": ""},
    )  # fmt: skip
    yield from _cells(
        "所在学校", "required", {"empty": "", "a space": " ", "a wide space": "\u3000"}, 学校代码=""
    )


def _words() -> Iterator[Kind]:
    yield from _cells("学段", "required", {"empty": "", "a space": " ", "a wide space": "\u3000"})
    yield from _cells(
        "学段",
        "word-unknown",
        {
            "a university": "大学",
            "two stages": "小学、初中",
            "nine years": "九年一贯制",
            "a grade": "三年级",
            "English": "primary",
            "a number": 2,
            "a mark": "√",
        },
    )
    yield from _cells("任教学科", "required", {"empty": "", "a space": " ", "a wide space": "\u3000"})
    yield from _cells(
        "任教学科",
        "word-unknown",
        {
            "two subjects": "语文、数学",
            "a club": "围棋",
            "a stage": "小学",
            "all": "全科",
            "English": "Chinese",
            "a number": 1,
            "a slip of the pen": "语纹",
            "with the word for subject": "语文学科",
        },
    )
    yield from _cells(
        "兼教学科",
        "word-unknown",
        {
            "a club": "围棋",
            "one good and one bad": "数学、钓鱼",
            "all": "全科",
            "a number": 3,
            "English": "maths",
        },
    )
    yield from _cells(
        "兼教学科",
        "other-subject-is-the-main-one",
        {"the same": "语文", "the same among others": "数学、语文"},
    )
    yield from _cells(
        "职称",
        "word-unknown",
        {
            "a master": "大师",
            "two titles": "一级教师、二级教师",
            "of another trade": "工程师",
            "a number": 1,
            "English": "senior",
            "a slip of the pen": "一级教帅",
            "a year": "2019年评",
        },
    )
    yield from _cells(
        "用人形式",
        "word-unknown",
        {"a temporary one": "临时", "yes": "是", "retired": "退休", "a number": 1, "two": "在编、交流"},
    )
    yield from _cells(
        "职务",
        "word-unknown",
        {
            "a guard": "保安",
            "one good and one bad": "班主任、保安",
            "a driver": "司机",
            "English": "head",
            "a number": 5,
            "a grade": "三年级",
            "a slip of the pen": "班主仼",
        },
        任现职时间="",
    )


def _dates() -> Iterator[Kind]:
    wrong = {
        "words": "不详",
        "a thirteenth month": "2007-13",
        "a year alone": "2007",
        "a two-digit year": "07.9",
        "a term": "2007年秋",
        "a span": "2007-2019",
        "a thirty-first of September": "2007-09-31",
    }
    future = {"next year": "2027-09", "next month": "2026年12月", "a date cell": date(2030, 1, 1)}
    for column in ("任现职时间", "担任班主任起始年月", "参加工作时间"):
        yield from _cells(column, "date-form", wrong)
        yield from _cells(column, "date-in-future", future)
        yield _cell(f"{column}: January or October", column, 2007.1, "date-ambiguous")
        yield _cell(f"{column}: as a child", column, "1995-09", "teaching-before-fourteen")
    yield from _cells(
        "任现职时间", "post-since-without-post", {"none": "2019-09", "none, a date cell": date(2019, 9, 1)},
        职务="",
    )  # fmt: skip


def _numbers() -> Iterator[Kind]:
    yield from _cells(
        "手机号",
        "mobile-number",
        {
            "a landline": "0772-4212345",
            "a digit too few": "1380013800",
            "a digit too many": "138001380001",
            "another beginning": "12800138000",
            "two numbers": "13800138000/13900139000",
            "with the country": "+8613800138000",
            "a letter": "1380013800O",
            "words": "无手机",
            "kept with a fraction": 13800138000.5,
            "a mark": "/",
        },
    )
    yield from _cells(
        "工号",
        "staff-number",
        {
            "Chinese": "工一",
            "a sign": "451302#17",
            "a dot": "4513.17",
            "too long": "1" * 33,
            "a slash": "4513/17",
            "brackets": "(4513)",
        },
    )


def _wide(written: str) -> str:
    return "".join(
        chr(ord(character) + 0xFEE0) if character.isdigit() else character for character in written
    )
