"""Mistakes such as rosters have, put into a good one so that the screen of an import has findings."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from shixun_local.demo.roster import Row

Mistake = Callable[[Row], Row]

_ONE_IN = 10
"""At most one row in so many is spoilt."""


def _wrong_check_digit(row: Row) -> Row:
    return replace(row, citizen_id=row.citizen_id[:-1] + ("0" if row.citizen_id[-1] != "0" else "1"))


MISTAKES: tuple[Mistake, ...] = (
    _wrong_check_digit,
    lambda row: replace(
        row, school_code="", school_name=row.school_name.replace("小学", "完小") + "（旧址）"
    ),
    lambda row: replace(row, school_code=row.school_code[:-3] + "999"),
    lambda row: replace(row, citizen_id=row.citizen_id[:-1]),
    lambda row: replace(row, sex="男" if row.sex == "女" else "女"),
    lambda row: replace(row, stage="完全中学"),
    lambda row: replace(row, subject="奥数"),
    lambda row: replace(row, teaching_since=date(2096, 9, 1)),
    lambda row: replace(row, phone=row.phone[:-1]),
    lambda row: replace(row, name=""),
    lambda row: replace(row, title="特级"),
    lambda row: replace(row, county="柳江区"),
)
"""Each makes one good row a wrong one, in one cell."""


def spoilt(rows: Iterable[Row], count: int) -> Iterator[Row]:
    """The same `count` rows, a few of them, evenly spread, each with a mistake of its own."""
    number = mistakes_in(count)
    places = {(place * 2 + 1) * count // (number * 2): MISTAKES[place] for place in range(number)}
    for index, row in enumerate(rows):
        yield places[index](row) if index in places else row


def mistakes_in(count: int) -> int:
    """How many rows of so many are spoilt."""
    return min(len(MISTAKES), count // _ONE_IN)
