"""Pure decisions about corrections, on plain values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from registry.people.rules import masked_phone

Value = str | list[str] | None
"""What a field of a profile says, as JSON has it: a word, a day as ISO 8601, a list of words, nothing."""


class ProfileField(StrEnum):
    """What people may propose to correct in their own profile. Who they are is not among it."""

    NAME = "name"
    PHONE = "phone"
    STAGE = "stage"
    SUBJECT = "subject"
    OTHER_SUBJECTS = "other_subjects"
    TITLE = "title"
    POSTS = "posts"
    EMPLOYMENT = "employment"
    TEACHING_SINCE = "teaching_since"


_SETS = frozenset({ProfileField.OTHER_SUBJECTS, ProfileField.POSTS})
"""Fields whose order says nothing."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field, as the profile had it when the change was proposed and as it should read."""

    field: ProfileField
    before: Value
    after: Value


def wanted_changes(now: Mapping[ProfileField, Value], wanted: Mapping[ProfileField, Value]) -> list[Change]:
    """What of `wanted` is a change; values the profile has already are none."""
    return [
        Change(field, now[field], value)
        for field, value in wanted.items()
        if not _same(field, now[field], value)
    ]


def still_to_do(now: Mapping[ProfileField, Value], changes: Iterable[Change]) -> list[Change]:
    """The changes that somebody else has not made in the meantime."""
    return [change for change in changes if not _same(change.field, now[change.field], change.after)]


def overtaken(now: Mapping[ProfileField, Value], change: Change) -> bool:
    """Whether the field has got another value since, neither the former nor the one proposed."""
    value = now[change.field]
    return not (_same(change.field, value, change.before) or _same(change.field, value, change.after))


def shown(field: ProfileField, value: Value) -> Value:
    """The value as others may see it: of a phone number only the beginning and the end."""
    return masked_phone(value) if field is ProfileField.PHONE and isinstance(value, str) else value


def _same(field: ProfileField, one: Value, other: Value) -> bool:
    if field in _SETS and isinstance(one, list) and isinstance(other, list):
        return set(one) == set(other)
    return one == other
