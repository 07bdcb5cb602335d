"""Pure decisions about targets (建设目标), on plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from registry.people.vocabulary import Level
from registry.policies.vocabulary import Scope
from registry.studios.vocabulary import TargetState

NEW_IN_YEAR = "organisation.new_subject_bases_and_studios"
TRAINING_BASES = "organisation.training_bases"
MASTER_STUDIOS = "organisation.master_studios"
METRICS = frozenset({NEW_IN_YEAR, TRAINING_BASES, MASTER_STUDIOS})
LEVEL_OF_SCOPE: Mapping[Scope, Level] = {Scope.CITY: Level.CITY, Scope.COUNTY: Level.COUNTY}
"""Which bases and studios an authority has built: a school's own or a county's are not the city's."""


@dataclass(frozen=True, slots=True)
class Ends:
    """How many there are to be, at least and at most; none where an end is open."""

    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Built:
    """What an authority has, of its own level, by the end of a year."""

    new_bases: int = 0
    new_studios: int = 0
    training_bases: int = 0
    master_studios: int = 0

    def of(self, metric: str) -> int:
        """What a metric counts."""
        if metric == TRAINING_BASES:
            return self.training_bases
        if metric == MASTER_STUDIOS:
            return self.master_studios
        return self.new_bases + self.new_studios


def ends(require: Mapping[str, Any]) -> Ends | None:
    """The ends that a rule asks for; none where it asks in another way."""
    match require:
        case {"between": [least, most]}:
            return Ends(int(least), int(most))
        case {"gte": least}:
            return Ends(int(least), None)
        case {"lte": most}:
            return Ends(None, int(most))
        case {"eq": number}:
            return Ends(int(number), int(number))
    return None


def state(count: int, asked: Ends, last_day: date | None, on: date) -> TargetState:
    """How a count stands on a day to what is asked by a last day; none: there is no end to the time."""
    if asked.most is not None and count > asked.most:
        return TargetState.BREACHED
    if asked.least is None or count >= asked.least:
        return TargetState.MET
    over = last_day is not None and on > last_day
    return TargetState.BREACHED if over else TargetState.UNDERWAY
