"""What an import changed of somebody: kept, encrypted, so that it can be undone."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import orjson

from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from registry.roster.rules import POSTS_SINCE
from servicekit.crypto import installed_cipher

_COLUMN = "roster_changes.before"
_MEMBERS = {"sex": Sex, "stage": Stage, "subject": Subject, "title": Title, "employment": Employment}
_LISTS = {"posts": Post, "other_subjects": Subject}
_DAYS = frozenset({"birth_on", "teaching_since"})

Before = dict[str, tuple[Any, Any]]
"""For each field that was changed what it was before and what it was made."""


def sealed_before(before: Before) -> bytes:
    """Its stored form."""
    return installed_cipher().encrypt(orjson.dumps(before, default=str).decode(), _COLUMN)


def opened_before(written: str) -> Before:
    """The values behind what was decrypted."""
    return {
        name: (_value(name, was), _value(name, made)) for name, (was, made) in orjson.loads(written).items()
    }


def same(name: str, one: Any, other: Any) -> bool:
    """Whether two values of a field say the same; the order of a list says nothing."""
    return set(one) == set(other) if name in _LISTS else one == other


def _value(name: str, written: Any) -> Any:
    if written is None:
        return None
    if name in _MEMBERS:
        return _MEMBERS[name](written)
    if name in _LISTS:
        return [_LISTS[name](each) for each in written]
    if name in _DAYS:
        return date.fromisoformat(written)
    if name == "organisation_id":
        return UUID(written)
    if name == POSTS_SINCE:
        return _since(written)
    return written


def _since(written: Mapping[str, str | None]) -> dict[Post, date | None]:
    return {Post(post): None if on is None else date.fromisoformat(on) for post, on in written.items()}
