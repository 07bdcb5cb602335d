"""Decisions about one row and about a person on record, on plain values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from registry.people.vocabulary import Post, Sex, Stage, Subject, Title

_YOUNGEST_TEACHER = 14  # who began as a private teacher (民办教师) may have been this young


class Entry(NamedTuple):
    """What a good row says of somebody; none: the file does not say."""

    row: int
    name: str
    citizen_id: str
    organisation_id: UUID
    path: str
    """of the organisation"""
    sex: Sex
    birth_on: date
    stage: Stage
    subject: Subject
    staff_number: str | None
    phone: str | None
    title: Title | None
    posts: tuple[Post, ...] | None
    teaching_since: date | None


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on record under a citizen id."""

    id: UUID
    version: int
    path: str
    """of the organisation they belong to"""
    profile: Mapping[str, Any]
    """the fields of `PROFILE`"""


class Verdict(StrEnum):
    """What a row would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


PROFILE = (
    "organisation_id",
    "name",
    "staff_number",
    "sex",
    "birth_on",
    "phone",
    "stage",
    "subject",
    "title",
    "posts",
    "teaching_since",
)
"""The fields of a person that a roster can change."""


def new_profile(entry: Entry) -> dict[str, Any]:
    """The profile of somebody who comes onto the roster."""
    profile = {name: getattr(entry, name) for name in PROFILE}
    profile["title"] = entry.title or Title.NONE
    profile["posts"] = list(entry.posts or ())
    return profile


def changes(entry: Entry, known: Known) -> dict[str, Any]:
    """What the row changes of what is on record; an empty cell changes nothing."""
    changed: dict[str, Any] = {}
    for name in PROFILE:
        value = getattr(entry, name)
        if name == "posts" and value is not None:
            if set(value) != set(known.profile[name]):
                changed[name] = list(value)
        elif value is not None and value != known.profile[name]:
            changed[name] = value
    return changed


def began_too_young(born: date, since: date) -> bool:
    """Whether somebody would have begun to teach as a child."""
    return since.year - born.year - ((since.month, since.day) < (born.month, born.day)) < _YOUNGEST_TEACHER


def twice(numbers: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
    """The citizen ids that stand in several rows, with the rows; `numbers` are (row, compact id)."""
    first: dict[str, int] = {}
    again: dict[str, list[int]] = {}
    for row, number in numbers:
        if number in first:
            again.setdefault(number, [first[number]]).append(row)
        else:
            first[number] = row
    return again
