"""The citizen id (居民身份证号码, GB 11643): 18 places that hold a division, a birth date and the sex.

The check digit comes from python-stdnum. Its own `validate` is not used: it also wants the division to be
one it knows, and people keep numbers of divisions that have long been renamed.
"""

import re
from datetime import date
from enum import StrEnum

from stdnum.cn import ric

from registry.people.rules import tidy_digits
from registry.people.vocabulary import Sex
from servicekit.localised import Text

_FORM = re.compile(r"[1-9][0-9]{16}[0-9X]")


class CitizenIdFault(StrEnum):
    """What is wrong with a number."""

    FORM = "form"
    """not 17 digits and a digit or X"""
    BIRTH_DATE = "birth-date"
    """the eight digits from the seventh are no day"""
    CHECK_DIGIT = "check-digit"
    """the last place does not follow from the others"""


WORDS = {
    CitizenIdFault.FORM: Text(
        "身份证号应为 18 位：17 位数字加 1 位数字或 X", "must be 17 digits and a digit or X (18 places)"
    ),
    CitizenIdFault.BIRTH_DATE: Text(
        "身份证号第 7 至 14 位不是有效日期，请核对", "holds a birth date (places 7 to 14) that is no day"
    ),
    CitizenIdFault.CHECK_DIGIT: Text(
        "身份证号校验位不符，请逐位核对", "does not agree with its check digit; compare it place by place"
    ),
}


def compact(written: str) -> str:
    """The number as it is stored: half-width, capital X, without spaces or hyphens."""
    return tidy_digits(written).upper()


def fault(number: str) -> CitizenIdFault | None:
    """What is wrong with a compact number; none when it is good."""
    if _FORM.fullmatch(number) is None:
        return CitizenIdFault.FORM
    try:
        date.fromisoformat(number[6:14])
    except ValueError:
        return CitizenIdFault.BIRTH_DATE
    return None if number[-1] == ric.calc_check_digit(number) else CitizenIdFault.CHECK_DIGIT


def birth_date(number: str) -> date:
    """The day that a good number says its holder was born."""
    return date.fromisoformat(number[6:14])


def sex(number: str) -> Sex:
    """The sex that a good number says: the last place before the check digit is odd for men."""
    return Sex.MALE if int(number[16]) % 2 else Sex.FEMALE


def masked(number: str) -> str:
    """What may be shown without a permission to see more: 451302********001X."""
    return f"{number[:6]}********{number[-4:]}"
