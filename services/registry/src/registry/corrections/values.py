"""A person's profile as the plain values that corrections compare."""

from datetime import date
from enum import StrEnum
from typing import Any

from registry.corrections.rules import ProfileField, Value
from registry.people.models import Person


def profile_values(person: Person) -> dict[ProfileField, Value]:
    """What the profile says now, as JSON would have it."""
    return {field: _plain(getattr(person, field.value)) for field in ProfileField}


def _plain(value: Any) -> Value:
    if isinstance(value, list):
        return [str(member.value) for member in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return None if value is None else str(value)
