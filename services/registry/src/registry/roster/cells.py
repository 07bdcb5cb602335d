"""Cells as spreadsheets hold them, read as text and as days; pure."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

Cell = str | int | float | bool | date | datetime | time | timedelta

EXACT_DIGITS = 15
"""How many digits of a number a spreadsheet keeps; it writes zeros for the rest."""
_EPOCH = date(1899, 12, 30)  # day 0 of a workbook, its 29 February 1900 included
_SERIALS = range(3_653, 73_415)  # 1910 to 2100, as days counted from there
_CONTROL = dict.fromkeys((*range(0x20), 0x7F))
_SCIENTIFIC = re.compile(r"[0-9]\.?[0-9]*[eE]\+?[0-9]{2}")
_PARTS = re.compile(
    r"(?P<year>(?:19|20)[0-9]{2})[-./年](?P<month>[0-9]{1,2})(?:[-./月](?P<day>[0-9]{1,2})日?|月)?"
)
_RUN_TOGETHER = re.compile(r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})?")
_MIDNIGHT = re.compile(r"T?00:00(?::00)?$")


class Day(NamedTuple):
    """A day as written; of a month alone its first."""

    on: date
    exact: bool


class NoDay(Exception):
    """What is written is no day."""


class AmbiguousDay(NoDay):
    """2007.1, held as a number, may have been typed as 2007.1 or as 2007.10."""


def text_of(cell: Cell) -> str:
    """What somebody who looks at the cell reads, without padding and control characters."""
    if isinstance(cell, str):
        return cell.strip() if cell.isprintable() else cell.translate(_CONTROL).strip()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 10**EXACT_DIGITS else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def lost_digits(cell: Cell) -> bool:
    """Whether a long number was held as a number, so that its last digits are gone."""
    if isinstance(cell, str):
        return _SCIENTIFIC.fullmatch(cell.strip()) is not None
    return isinstance(cell, int | float) and abs(cell) >= 10**EXACT_DIGITS


def day_of(cell: Cell) -> Day:
    """The day a cell means: a date, 2007-09, 2007.9.1, 2007/9/1, 2007年9月, 200709, 20070901.

    Raises:
        AmbiguousDay: see there.
        NoDay: it means none.
    """
    if isinstance(cell, datetime):
        return Day(cell.date(), exact=True)
    if isinstance(cell, date):
        return Day(cell, exact=True)
    if isinstance(cell, bool | time | timedelta):
        raise NoDay
    if isinstance(cell, int | float):
        return _day_of_number(float(cell))
    return _day_of_text(cell)


def _day_of_number(number: float) -> Day:
    if number.is_integer() and int(number) in _SERIALS:
        return Day(_EPOCH + timedelta(days=int(number)), exact=True)
    written = text_of(number)
    if written.endswith(".1"):
        raise AmbiguousDay
    return _day_of_text(written)


@lru_cache(maxsize=4096)
def _day_of_text(written: str) -> Day:
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", written))
    plain = _MIDNIGHT.sub("", plain)
    match = _PARTS.fullmatch(plain) or _RUN_TOGETHER.fullmatch(plain)
    if match is None:
        raise NoDay
    try:
        on = date(int(match["year"]), int(match["month"]), int(match["day"] or 1))
    except ValueError as error:
        raise NoDay from error
    return Day(on, exact=match["day"] is not None)
