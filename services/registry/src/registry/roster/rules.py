"""Decisions about one row and about a person on record, on plain values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from registry.roster.findings import Finding

Row = TypeVar("Row", int, str, int | str)
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
    other_subjects: tuple[Subject, ...] | None = None
    employment: Employment | None = None
    posts_since: Mapping[Post, date] | None = None
    """since when they hold a post, for each post that the file says it of"""
    doubts: tuple[Finding, ...] = ()
    """what is wrong with it unless it is on record like that: what was exported is taken again"""

    def posts_beside(self, known: Sequence[Post]) -> list[Post] | None:
        """The posts that they hold by what the row says; who is homeroom teacher since a day is one."""
        if self.posts is None and self.posts_since is None:
            return None
        return list(
            dict.fromkeys((*(known if self.posts is None else self.posts), *(self.posts_since or ())))
        )


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on record under a citizen id."""

    id: UUID
    version: int
    path: str
    """of the organisation they belong to"""
    profile: Mapping[str, Any]
    """the fields of `PROFILE`"""
    since: Mapping[Post, date | None] = field(default_factory=dict)
    """since when they hold their posts, as far as there is a record of it"""


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
    "other_subjects",
    "employment",
)
"""The fields of a person that a roster can change."""
POSTS_SINCE = "posts_since"
"""What else it can change: since when they hold their posts."""
_LISTS = frozenset({"posts", "other_subjects"})


def new_profile(entry: Entry) -> dict[str, Any]:
    """The profile of somebody who comes onto the roster."""
    profile = {name: getattr(entry, name) for name in PROFILE}
    profile["title"] = entry.title or Title.NONE
    profile["posts"] = entry.posts_beside(()) or []
    profile["other_subjects"] = list(entry.other_subjects or ())
    return profile


def changes(entry: Entry, known: Known) -> dict[str, Any]:
    """What the row changes of what is on record; an empty cell changes nothing."""
    changed: dict[str, Any] = {}
    for name in PROFILE:
        value = entry.posts_beside(known.profile[name]) if name == "posts" else getattr(entry, name)
        if value is None:
            continue
        if name in _LISTS:
            if set(value) != set(known.profile[name]):
                changed[name] = list(value)
        elif value != known.profile[name]:
            changed[name] = value
    since = {post: on for post, on in (entry.posts_since or {}).items() if known.since.get(post) != on}
    if since:
        changed[POSTS_SINCE] = since
    return changed


def began_too_young(born: date, since: date) -> bool:
    """Whether somebody would have begun to teach as a child."""
    return since.year - born.year - ((since.month, since.day) < (born.month, born.day)) < _YOUNGEST_TEACHER


def twice(numbers: Iterable[tuple[Row, str]]) -> dict[str, list[Row]]:
    """The citizen ids that stand in several rows, with the rows; `numbers` are (row, compact id)."""
    first: dict[str, Row] = {}
    again: dict[str, list[Row]] = {}
    for row, number in numbers:
        if number in first:
            again.setdefault(number, [first[number]]).append(row)
        else:
            first[number] = row
    return again
