"""The plain document as the checks between its values see it: whatever is of the wrong kind is not there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from servicekit.localised import Text

Location = tuple[str | int, ...]
Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Values that do not go together, told at the one to look at first."""

    at: Location
    code: str
    text: Text


def mapping(value: object) -> Plain:
    """The mapping; an empty one in the place of anything else."""
    return value if isinstance(value, dict) else {}


def each(value: object, at: Location) -> Iterator[tuple[Location, Plain]]:
    """The mappings in a list, each with its place."""
    for number, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, dict):
            yield (*at, number), item


def words(value: object, at: Location) -> Iterator[tuple[Location, str]]:
    """The texts in a list, each with its place."""
    for number, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, str):
            yield (*at, number), item


def number(value: object) -> Decimal | None:
    """The number; none in the place of anything else."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    found = Decimal(value)
    return found if found.is_finite() else None


def day(value: object) -> date | None:
    """The day; none in the place of anything else."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def ids_in(value: object) -> set[str]:
    """The ids of the mappings in a list."""
    return {item["id"] for _, item in each(value, ()) if isinstance(item.get("id"), str)}
