"""Pure decisions about people, on plain values."""

import re
import unicodedata
from datetime import date
from typing import NamedTuple

from servicekit.localised import Text

NOT_A_MOBILE = Text(
    "手机号码应为 11 位数字，以 13 至 19 开头", "must be a mobile number: 11 digits that begin with 13 to 19"
)
_SPACES = re.compile(r"\s+")
_CONTROL = dict.fromkeys((*range(0x20), 0x7F))
_DOTS = re.compile(r"[•・‧∙]")
_PADDING = re.compile(r"[\s-]")
_NOT_OF_PINYIN = re.compile(r"[\s'-]")
_SUFFIX = re.compile(r"[0-9]{3}[0-9Xx]")
_PHONE = re.compile(r"1[3-9][0-9]{9}")


def tidy_name(written: str) -> str:
    """A name without the spaces that spreadsheets pad two-character names with (张　三 → 张三).

    Names in Latin letters keep single spaces; the dot of minority names is written one way (·). What no
    spreadsheet holds, control characters, is left out.
    """
    if written.isalpha() and unicodedata.is_normalized("NFKC", written):
        return written  # as nearly all are
    plain = _SPACES.sub(" ", unicodedata.normalize("NFKC", written)).translate(_CONTROL).strip()
    plain = _DOTS.sub("·", plain)
    # Once more: what stood apart may now be one.
    return plain if plain.isascii() else unicodedata.normalize("NFKC", plain.replace(" ", ""))


def tidy_digits(written: str) -> str:
    """Half width, without spaces and hyphens, as numbers of phones, of staff and of citizens are stored."""
    if written.isascii() and written.isalnum():
        return written  # as nearly all are
    return _PADDING.sub("", unicodedata.normalize("NFKC", written))


def is_mobile(number: str) -> bool:
    """Whether a tidy number is a mobile number of mainland China."""
    return _PHONE.fullmatch(number) is not None


def years_of_service(since: date | None, on: date) -> int | None:
    """Full years of teaching (教龄) on a day; none when the beginning is unknown, 0 before it."""
    if since is None:
        return None
    return max(0, on.year - since.year - ((on.month, on.day) < (since.month, since.day)))


def since_for_years(years: int, on: date) -> date:
    """The latest day to have begun on for so many full years of service on a day."""
    try:
        return on.replace(year=on.year - years)
    except ValueError:  # 29 February, in a year that has none
        return on.replace(year=on.year - years, day=28)


class Searched(NamedTuple):
    """What somebody may have meant by what they typed; none: certainly not that."""

    fragment: str | None
    """of the name, as written"""
    spelt: str | None
    """the beginning of the pinyin or of the initials"""
    staff_number: str | None
    citizen_id_suffix: str | None


def searched(typed: str) -> Searched:
    """What to look for, for what somebody typed into the one box of the list."""
    plain = unicodedata.normalize("NFKC", typed).strip()
    if not plain.replace("ü", "v").replace("Ü", "V").isascii():
        return Searched(tidy_name(plain) or None, None, None, None)
    compact = _NOT_OF_PINYIN.sub("", plain.replace("ü", "v").replace("Ü", "V"))
    return Searched(
        fragment=None,
        spelt=compact.lower() if compact.isalpha() else None,
        staff_number=compact if compact.isalnum() else None,
        citizen_id_suffix=compact.upper() if _SUFFIX.fullmatch(compact) else None,
    )


def masked_phone(number: str) -> str:
    """What may be shown without a permission to see more: 138****5678."""
    return f"{number[:3]}****{number[-4:]}"


def masked_birth_date(born: date) -> str:
    """Only the year: 1985-**-**."""
    return f"{born.year}-**-**"
