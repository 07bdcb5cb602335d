"""Which passwords nobody may choose (NIST SP 800-63B §5.1.1.2): no composition rules, but no easy guesses."""

import re
from collections.abc import Iterable
from enum import StrEnum

from registry.identity.credentials.common import COMMON, ROWS

_MARKS = re.compile(r"[\W\d_]+")
_PATTERN_LENGTH = 6
_RUN = 6
_LOGIN_LENGTH = 4


class Weakness(StrEnum):
    """Why a password is refused."""

    COMMON = "common"
    PERSONAL = "personal"


def weakness(password: str, login: str, numbers: Iterable[str | None]) -> Weakness | None:
    """What is wrong with a password of the length wanted; none when nothing is.

    `numbers` are its owner's: phone, citizen id, staff number. Six of their digits in a row tell of them.
    """
    folded = password.casefold()
    if len(login) >= _LOGIN_LENGTH and login.casefold() in folded:
        return Weakness.PERSONAL
    if any(_shares_a_run(folded, number.casefold()) for number in numbers if number):
        return Weakness.PERSONAL
    return Weakness.COMMON if _is_common(folded) else None


def _shares_a_run(password: str, number: str) -> bool:
    if len(number) < _RUN:
        return False
    return any(number[at : at + _RUN] in password for at in range(len(number) - _RUN + 1))


def _is_common(password: str) -> bool:
    bare = _MARKS.sub("", password)
    if bare in COMMON or (not bare and password.isdigit() and _is_date_or_less(password)):
        return True
    if _repeats(password) or (bare and _repeats(bare) and len(set(bare)) <= 2):
        return True
    return _is_walk(password)


def _is_date_or_less(digits: str) -> bool:
    """Digits alone are few to guess, unless there are many of them."""
    return len(digits) < 2 * _RUN + 2


def _repeats(text: str) -> bool:
    """Whether it is a short pattern over and over."""
    return any(
        text == (text[:length] * (len(text) // length + 1))[: len(text)]
        for length in range(1, min(_PATTERN_LENGTH, len(text) // 2) + 1)
    )


def _is_walk(password: str) -> bool:
    """Whether it is nothing but pieces, of four at least, of rows of keys, in either direction."""
    rows = (*ROWS, *(row[::-1] for row in ROWS))
    rest = password
    while rest:
        length = next((n for n in range(len(rest), 3, -1) if any(rest[:n] in row for row in rows)), 0)
        if not length:
            return False
        rest = rest[length:]
    return True
