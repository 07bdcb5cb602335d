"""What a merger does to two records, and what undoing it does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import orjson

from registry.careers.models import PersonHonour, PersonPost
from registry.duplicates import rules
from registry.duplicates.rules import MergeField, Side
from registry.duplicates.snapshot import Record, columns_behind, record_of, restored
from registry.people.models import Person
from registry.people.service import identify
from registry.people.vocabulary import Post


class OfSomebody(Protocol):
    """A post or an honour: it can be found and belongs to somebody."""

    id: Any
    person: Any


@dataclass(frozen=True, slots=True)
class Before:
    """What a merger changed, enough to undo it."""

    kept: Record
    """the columns of the record kept that it wrote, as they were"""
    kept_after: Record
    """the same columns as it wrote them"""
    merged: Record
    """the columns of the other that it wrote, as they were"""
    moved: list[str]
    """the posts and honours that went from one to the other"""

    def sealed(self) -> str:
        """As the text that is kept, encrypted."""
        content = {
            "kept": self.kept,
            "kept_after": self.kept_after,
            "merged": self.merged,
            "moved": self.moved,
        }
        return orjson.dumps(content).decode()

    @classmethod
    def opened(cls, text: str) -> "Before":
        """From that text."""
        return cls(**orjson.loads(text))


def take_leave(person: Person, into: Person, at: datetime, reason: str) -> Record:
    """Let the record go into another; the columns written as they were are returned.

    Who had left before stays as they left.
    """
    before = record_of(person)
    if not person.has_left:
        person.leave(at, reason)
    person.merged_into_id = into.id
    return {column: before[column] for column in ("left_at", "left_reason", "merged_into_id")}


def take_values(
    kept: Person, merged: Person, choices: Mapping[MergeField, Side], *, merged_left: bool
) -> tuple[Record, Record]:
    """Write what was chosen into the record kept; the columns written, as they were and as they are."""
    before, other = record_of(kept), record_of(merged)
    for field in rules.taken_over(before, other, choices):
        if field is MergeField.ORGANISATION:
            kept.organisation = merged.organisation
            kept.organisation_id = merged.organisation_id
        else:
            for column in columns_behind(field):
                setattr(kept, column, getattr(merged, column))
    if kept.citizen_id is not None:
        identify(kept, kept.citizen_id)
    posts = rules.posts_of_both(before["posts"], other["posts"], merged_left=merged_left)
    if posts != before["posts"]:
        kept.posts = [Post(post) for post in posts]
    after = record_of(kept)
    written = [column for column in before if after[column] != before[column]]
    return {column: before[column] for column in written}, {column: after[column] for column in written}


def put_back(person: Person, before: Record) -> None:
    """Write the columns as they were; the organisation is for whoever can load it."""
    for column, value in before.items():
        if column != MergeField.ORGANISATION.value:
            setattr(person, column, restored(column, value))


def organisation_before(before: Record) -> UUID | None:
    """Where somebody belonged before the merger, if that was elsewhere."""
    place = before.get(MergeField.ORGANISATION.value)
    return None if place is None else UUID(place)


def posts_to_move(posts: Iterable[PersonPost], kept: Person, merged: Person) -> list[PersonPost]:
    """The posts of the other record that the one kept does not have on record.

    What the other still held is one of those posts that are held now, unless they had left.
    """
    own = [post for post in posts if post.person_id == kept.id]
    ended = {(post.post, post.since, post.until) for post in own if post.ended}
    held = {post.post for post in own if not post.ended}
    return [
        post
        for post in posts
        if post.person_id == merged.id
        and (
            (post.post, post.since, post.until) not in ended
            if post.ended
            else post.post not in held and not merged.has_left
        )
    ]


def honours_to_move(honours: Iterable[PersonHonour], kept: Person, merged: Person) -> list[PersonHonour]:
    """The honours of the other record that the one kept does not have on record."""
    own = {_award(honour) for honour in honours if honour.person_id == kept.id}
    return [honour for honour in honours if honour.person_id == merged.id and _award(honour) not in own]


def move(rows: Iterable[OfSomebody], to: Person) -> list[str]:
    """Let posts and honours be of somebody else; their ids are returned."""
    moved = []
    for row in rows:
        row.person = to
        moved.append(str(row.id))
    return moved


def _award(honour: PersonHonour) -> tuple[Any, ...]:
    return honour.honour, honour.level, honour.awarded_on, honour.withdrawn_at is None
