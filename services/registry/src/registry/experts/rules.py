"""Pure decisions about experts, on plain values: when a review is due, who fits, who goes with whom."""

import calendar
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from registry.experts.vocabulary import ExpertKind
from servicekit.clock import CHINA

_MONTHS = 12
_BEST_RATING = 10
_HOURS_WITHOUT_REST = 40
"""class hours a year at which the load gives half its points; the shape of a curve, and no rule"""


def next_review(due_on: date, months: int) -> date:
    """The day so many months later; of a month that is too short its last."""
    number = due_on.month - 1 + months
    year, month = due_on.year + number // _MONTHS, number % _MONTHS + 1
    return date(year, month, min(due_on.day, calendar.monthrange(year, month)[1]))


def end_of(year: int) -> datetime:
    """The instant at which a year is over in China."""
    return datetime(year + 1, 1, 1, tzinfo=CHINA)


class Ground(StrEnum):
    """What an expert gets points for."""

    SUBJECT = "subject"
    STAGE = "stage"
    THEME = "theme"
    LEVEL = "level"
    RATING = "rating"
    LOAD = "load"
    AVAILABILITY = "availability"
    MIX = "mix"
    """结构合理: their kind is not yet in the panel"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What decides about one expert; a ground that was not asked for is none."""

    key: int
    """place in the list they come from"""
    kind: ExpertKind
    fits: Mapping[Ground, bool]
    """subject, stage, theme and level, as far as they were asked for"""
    rating: float | None
    hours: float
    """taught this year"""
    says_free: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of the panel, with the points for each ground."""

    key: int
    points: Mapping[Ground, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        """All points."""
        return sum(self.points.values())


def points_of(candidate: Candidate, weights: Mapping[Ground, float]) -> dict[Ground, float]:
    """Points for each ground but the mix, each from nothing to its whole weight."""
    shares = {ground: float(fits) for ground, fits in candidate.fits.items()}
    # Whom nobody rated yet stands in the middle, or newcomers would never be chosen.
    shares[Ground.RATING] = 0.5 if candidate.rating is None else candidate.rating / _BEST_RATING
    shares[Ground.LOAD] = _HOURS_WITHOUT_REST / (_HOURS_WITHOUT_REST + candidate.hours)
    shares[Ground.AVAILABILITY] = 1.0 if candidate.says_free else 0.5
    return {ground: round(share * weights[ground], 2) for ground, share in shares.items()}


def panel(candidates: Sequence[Candidate], weights: Mapping[Ground, float], size: int) -> list[Chosen]:
    """The best that go together: each in turn the one with the most points, where a new kind counts.

    Somebody of a kind that the panel has n of gets 1/(1+n) of the weight of the mix.
    """
    points = {each.key: points_of(each, weights) for each in candidates}
    sums = {key: sum(of.values()) for key, of in points.items()}
    left = list(candidates)
    kinds: Counter[ExpertKind] = Counter()
    chosen: list[Chosen] = []
    while left and len(chosen) < size:
        best = max(left, key=lambda each: (sums[each.key] + _mix(each, kinds, weights), -each.key))
        chosen.append(
            Chosen(best.key, {**points[best.key], Ground.MIX: round(_mix(best, kinds, weights), 2)})
        )
        kinds[best.kind] += 1
        left.remove(best)
    return chosen


def mix_of(kinds: Iterable[ExpertKind]) -> dict[ExpertKind, int]:
    """How many of each kind, the most first."""
    return dict(Counter(kinds).most_common())


def _mix(candidate: Candidate, kinds: Counter[ExpertKind], weights: Mapping[Ground, float]) -> float:
    return weights[Ground.MIX] / (1 + kinds[candidate.kind])
