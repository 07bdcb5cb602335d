"""Pure decisions about people, on plain values."""

import re
import unicodedata
from datetime import date

from servicekit.localised import Text

NOT_A_MOBILE = Text(
    "手机号码应为 11 位数字，以 13 至 19 开头", "must be a mobile number: 11 digits that begin with 13 to 19"
)
_SPACES = re.compile(r"\s+")
_DOTS = re.compile(r"[•・‧∙]")
_PADDING = re.compile(r"[\s-]")
_PHONE = re.compile(r"1[3-9][0-9]{9}")


def tidy_name(written: str) -> str:
    """A name without the spaces that spreadsheets pad two-character names with (张　三 → 张三).

    Names in Latin letters keep single spaces; the dot of minority names is written one way (·).
    """
    plain = unicodedata.normalize("NFKC", written).strip()
    plain = _DOTS.sub("·", plain)
    return _SPACES.sub(" " if plain.isascii() else "", plain)


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


def masked_phone(number: str) -> str:
    """What may be shown without a permission to see more: 138****5678."""
    return f"{number[:3]}****{number[-4:]}"


def masked_birth_date(born: date) -> str:
    """Only the year: 1985-**-**."""
    return f"{born.year}-**-**"
