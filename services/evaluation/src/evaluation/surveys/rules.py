"""Pure decisions about results: when they may be shown, and what the ratings come to."""

from collections.abc import Mapping
from dataclasses import dataclass

FEWEST_ANSWERS = 3
"""Below this many answers somebody's own could be told from the results."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The ratings of one item."""

    n: int
    mean: float | None
    distribution: dict[int, int]


def may_be_shown(answers: int) -> bool:
    """Whether so many answers hide each one of them."""
    return answers >= FEWEST_ANSWERS


def summary(counts: Mapping[int, int], lowest: int, highest: int) -> Summary:
    """What `counts` (rating → how often) come to; every possible rating is in the distribution."""
    distribution = {rating: counts.get(rating, 0) for rating in range(lowest, highest + 1)}
    n = sum(distribution.values())
    total = sum(rating * times for rating, times in distribution.items())
    return Summary(n, round(total / n, 2) if n else None, distribution)
