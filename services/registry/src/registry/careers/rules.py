"""Pure decisions about careers, on plain values."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from registry.people.rules import years_of_service

_DAY = timedelta(days=1)


class Span(NamedTuple):
    """The days of a spell, both included; `since` is none when it is not known."""

    since: date | None
    until: date | None
    """none while it lasts, or when its end is not known"""
    ended: bool


class Years(NamedTuple):
    """How long somebody has been something."""

    years: int
    """full years, of all known spells together"""
    is_complete: bool
    """false: some spell has no known beginning or end, so that it may be more"""


def overlap(some: Span, other: Span) -> bool:
    """Whether two spells share a day for certain; what is not known is given the benefit of the doubt."""
    if not some.ended and not other.ended:
        return True  # both last until today
    return _begins_within(some, other) or _begins_within(other, some)


def _begins_within(some: Span, other: Span) -> bool:
    if some.since is None or other.since is None or other.since > some.since:
        return False
    return not other.ended or (other.until is not None and some.since <= other.until)


@dataclass(frozen=True, slots=True)
class Tenure:
    """Time in some posts, all spells added up as if they had followed each other without a break."""

    since: date
    until: date | None
    """The first day after the last of them; none while it goes on."""

    def years(self, on: date) -> int:
        """Full years on a day."""
        years = years_of_service(self.since, on if self.until is None else min(on, self.until))
        return years or 0


def tenure(spells: Iterable[Span], on: date) -> Tenure | None:
    """The time of some spells up to a day, as far as it is dated; none when there is none."""
    stretches = [*_merged(_stretches(spells, on))]
    if not stretches:
        return None
    *earlier, last = stretches
    before = sum((end - start for start, end in earlier if end), timedelta())
    start, end = last
    return Tenure(start - before, end)


def years_in_post(spells: Sequence[Span], on: date) -> Years:
    """Full years on a day, added up over the spells of one post; a day in two of them counts once."""
    held = tenure(spells, on)
    complete = not any(each.since is None or (each.ended and each.until is None) for each in spells)
    return Years(0 if held is None else held.years(on), complete)


def _stretches(spells: Iterable[Span], on: date) -> list[tuple[date, date | None]]:
    """From the first day to the day after the last, in order."""
    return sorted(
        (
            (since, None if until is None else until + _DAY)
            for since, until, ended in spells
            if since is not None and since <= on and not (ended and until is None)
        ),
        key=lambda stretch: stretch[0],
    )


def _merged(stretches: list[tuple[date, date | None]]) -> Iterator[tuple[date, date | None]]:
    """The stretches with those that overlap or touch made one: who held two posts at once held them once."""
    current: tuple[date, date | None] | None = None
    for start, end in stretches:
        if current is None:
            current = start, end
        elif current[1] is None:
            break  # it goes on, and so covers all that began later
        elif start <= current[1]:
            current = current[0], None if end is None else max(current[1], end)
        else:
            yield current
            current = start, end
    if current is not None:
        yield current
