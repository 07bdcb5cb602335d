"""Pure decisions about pairs of records and about what a merger makes of them, on plain values."""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import Any


class Likeness(StrEnum):
    """What two records have in common."""

    CITIZEN_ID = "citizen_id"
    """身份证号相同"""
    NAME = "name"
    """姓名相同"""
    BIRTH_DATE = "birth_date"
    """出生日期相同"""
    PHONE = "phone"
    """手机号相同"""


class Strength(StrEnum):
    """How sure it is that both are of one person."""

    CERTAIN = "certain"
    """the same citizen id (身份证号相同)"""
    STRONG = "strong"
    """name, birth date and phone number (姓名、出生日期、手机号均相同)"""
    WEAK = "weak"
    """name and birth date only (仅姓名、出生日期相同)"""


class Rank(IntEnum):
    """The strengths as the database orders them."""

    WEAK = 1
    STRONG = 2
    CERTAIN = 3


STRENGTHS = {Rank.WEAK: Strength.WEAK, Rank.STRONG: Strength.STRONG, Rank.CERTAIN: Strength.CERTAIN}
RANKS = {strength: rank for rank, strength in STRENGTHS.items()}


class MergeField(StrEnum):
    """What a merger chooses from one record or the other. Posts and honours are kept of both."""

    ORGANISATION = "organisation_id"
    NAME = "name"
    STAFF_NUMBER = "staff_number"
    SEX = "sex"
    CITIZEN_ID = "citizen_id"
    BIRTH_DATE = "birth_on"
    PHONE = "phone"
    STAGE = "stage"
    SUBJECT = "subject"
    OTHER_SUBJECTS = "other_subjects"
    EMPLOYMENT = "employment"
    TITLE = "title"
    TEACHING_SINCE = "teaching_since"


class Side(StrEnum):
    """Which record a value is taken from."""

    KEPT = "kept"
    """from the record that stays"""
    MERGED = "merged"
    """from the record that goes"""


_UNKNOWN: tuple[Any, ...] = (None, [], "unknown")
_SETS = frozenset({MergeField.OTHER_SUBJECTS})


def differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[MergeField]:
    """The fields in which two records differ, in the order in which they are shown."""
    return [field for field in MergeField if not _same(field, one.get(field.value), other.get(field.value))]


def taken_over(
    kept: Mapping[str, Any], merged: Mapping[str, Any], choices: Mapping[MergeField, Side]
) -> list[MergeField]:
    """The fields whose value the record kept takes from the other.

    A field that nobody chose keeps its value, or takes the other's where it has none.
    """
    return [
        field
        for field in differing(kept, merged)
        if (choices.get(field) or _side_that_knows(kept.get(field.value))) is Side.MERGED
    ]


def posts_of_both(kept: Sequence[str], merged: Sequence[str], *, merged_left: bool) -> list[str]:
    """The posts held now: those of both, but what somebody held when they left is held no more."""
    return list(kept) if merged_left else list(dict.fromkeys([*kept, *merged]))


def changed_since(after: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """The columns a merger wrote that have got another value since."""
    return [column for column, value in after.items() if now[column] != value]


def likenesses(*, citizen_id: bool, name: bool, birth_date: bool, phone: bool) -> list[Likeness]:
    """What a pair has in common, as words."""
    shared: Iterable[tuple[Likeness, bool]] = (
        (Likeness.CITIZEN_ID, citizen_id),
        (Likeness.NAME, name),
        (Likeness.BIRTH_DATE, birth_date),
        (Likeness.PHONE, phone),
    )
    return [likeness for likeness, holds in shared if holds]


def _side_that_knows(value: Any) -> Side:
    return Side.MERGED if value in _UNKNOWN else Side.KEPT


def _same(field: MergeField, one: Any, other: Any) -> bool:
    return set(one or ()) == set(other or ()) if field in _SETS else bool(one == other)
