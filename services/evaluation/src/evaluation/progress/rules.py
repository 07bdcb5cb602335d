"""Pure decisions about progress: which rule holds, what the straight line expects, what the finding is."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum
from math import floor
from typing import Any, Generic, TypeVar

from servicekit.clock import anniversary

HOURS_METRIC = "teacher.hours_in_cycle"
SCHOOL_METRIC = "school.share_on_pace"
SCHOOL_THRESHOLD = Decimal(1)
"""A school keeps the rule when every one of its teachers does."""
_FILTERS = ("stage", "title", "post")  # in the order of Filter
_CENT = Decimal("0.01")
_MAX_YEARS = 50
_MOST_HOURS = 100_000

Content = TypeVar("Content")


class FindingState(StrEnum):
    """What a finding says."""

    MET = "met"
    """达标：reached, or on pace"""
    AT_RISK = "at_risk"
    """有风险：behind the pace, with time left"""
    BREACHED = "breached"
    """未达标：the cycle is over and it was not reached"""
    NOT_MEASURABLE = "not_measurable"
    """无法监测：there is no rule in force, or none that can be computed"""


@dataclass(frozen=True, slots=True)
class Cycle:
    """A period of the rule; both days belong to it."""

    starts_on: date
    ends_on: date

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.ends_on - self.starts_on).days + 1


@dataclass(frozen=True, slots=True)
class Profile:
    """What a rule may ask of a teacher before it applies to them."""

    stage: str
    title: str
    posts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom a rule is for: those with one of the values of each set that is not empty."""

    stages: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()

    def takes(self, teacher: Profile) -> bool:
        """Whether the rule is for this teacher."""
        return (
            (not self.stages or teacher.stage in self.stages)
            and (not self.titles or teacher.title in self.titles)
            and (not self.posts or not self.posts.isdisjoint(teacher.posts))
        )


EVERYBODY = Filter()


@dataclass(frozen=True, slots=True)
class HoursRule:
    """The rule about hours in a cycle, as far as it is computed here."""

    rule_id: str
    clause: str
    required: Decimal
    first_starts_on: date
    years: int
    linear: bool
    only_for: Filter = EVERYBODY

    def cycle_on(self, day: date) -> Cycle | None:
        """The cycle that the day lies in; cycles follow each other. None before the first."""
        if day < self.first_starts_on:
            return None
        number = (day.year - self.first_starts_on.year) // self.years
        if anniversary(self.first_starts_on, number * self.years) > day:
            number -= 1
        starts_on = anniversary(self.first_starts_on, number * self.years)
        following = anniversary(self.first_starts_on, (number + 1) * self.years)
        return Cycle(starts_on, following - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Term(Generic[Content]):
    """A version of a pack, where it is attached and for which time it is meant."""

    path: str
    code: str
    version: int
    since: date
    until: date | None
    content: Content

    @property
    def depth(self) -> int:
        """How many organisations stand above the one it is attached to."""
        return self.path.count(".")

    def is_about(self, path: str) -> bool:
        """Whether it is attached to the organisation at `path` or to one above it."""
        return path == self.path or path.startswith(self.path + ".")

    def begun(self, path: str, day: date) -> bool:
        """Whether it is about the organisation at `path`, and its first day has come."""
        return self.is_about(path) and self.since <= day

    def judged_on(self, day: date) -> date:
        """The day whose cycle is judged: a pack that has run out is judged by the last it had."""
        return day if self.until is None else min(day, self.until)


def binding(terms: Iterable[Term[Content]], path: str, day: date) -> Term[Content] | None:
    """The pack that the organisation at `path` is judged by on `day`.

    That is the one in force at the nearest organisation upwards which has any, there the one that began
    last; as in the registry a version supersedes the older ones of its code for good. When none is in force
    any more, the one that ran out last stays the yardstick until another is published: what it promised was
    kept or it was not.
    """
    newest: dict[tuple[str, str], Term[Content]] = {}
    for term in terms:
        key = (term.path, term.code)
        if term.begun(path, day) and (key not in newest or newest[key].version < term.version):
            newest[key] = term
    in_force = [term for term in newest.values() if term.judged_on(day) == day]
    if in_force:
        return max(in_force, key=lambda term: (term.depth, term.since))
    return max(newest.values(), key=lambda term: (term.depth, term.judged_on(day)), default=None)


def hours_rules(cycle: Any, rules: Any) -> tuple[HoursRule, ...]:
    """The rules about hours in a published pack, as far as they can be computed."""
    found: list[HoursRule] = []
    for rule in rules if isinstance(rules, list) else ():
        with suppress(AttributeError, KeyError, TypeError, ValueError, InvalidOperation):
            found.append(_hours_rule(cycle, rule))
    return tuple(found)


def rule_for(rules: Iterable[HoursRule], teacher: Profile) -> HoursRule | None:
    """The first of the rules that is for this teacher."""
    return next((rule for rule in rules if rule.only_for.takes(teacher)), None)


def expected(required: Decimal, cycle: Cycle, day: date) -> Decimal:
    """Hours that the straight line from 0 to `required` has reached in the morning of `day`."""
    return (required * _days_gone(cycle, day) / cycle.days).quantize(_CENT, ROUND_HALF_UP)


def at_risk_from(required: Decimal, value: Decimal, cycle: Cycle) -> date | None:
    """The first day on which the straight line is above `value`; none when that never comes."""
    if value >= required:
        return None
    days = floor(max(value, Decimal(0)) * cycle.days / required) + 1
    return cycle.starts_on + timedelta(days=min(days, cycle.days))


def state_on(
    day: date, *, required: Decimal | None, value: Decimal, ends_on: date | None, risk_from: date | None
) -> FindingState:
    """What the finding about a teacher says on `day`; the repository says the same in SQL."""
    if required is None or ends_on is None:
        return FindingState.NOT_MEASURABLE
    if value >= required:
        return FindingState.MET
    if day > ends_on:
        return FindingState.BREACHED
    return FindingState.AT_RISK if risk_from is not None and day >= risk_from else FindingState.MET


@dataclass(frozen=True, slots=True)
class Shares:
    """How many of a school's teachers a rule can be computed for, and what came of it."""

    measurable: int = 0
    met: int = 0
    breached: int = 0

    @property
    def on_pace(self) -> Decimal | None:
        """The share of those on pace; none where there is nobody to count."""
        if not self.measurable:
            return None
        return (Decimal(self.met) / self.measurable).quantize(Decimal("0.0001"), ROUND_HALF_UP)

    @property
    def state(self) -> FindingState:
        """What the finding about the school says; the repository says the same in SQL."""
        if not self.measurable:
            return FindingState.NOT_MEASURABLE
        if self.met == self.measurable:
            return FindingState.MET
        return FindingState.BREACHED if self.breached else FindingState.AT_RISK


def _days_gone(cycle: Cycle, day: date) -> int:
    return min(max((day - cycle.starts_on).days, 0), cycle.days)


def _hours_rule(cycle: Any, rule: Any) -> HoursRule:
    """The rule, if it is one about hours in a cycle of years.

    Raises:
        AttributeError, KeyError, TypeError, ValueError, InvalidOperation: it is none, or none of ours.
    """
    if cycle["kind"] != "fixed_years" or rule["metric"] != HOURS_METRIC:
        raise ValueError("a rule about something else")
    only_for = {name: values for name, values in (rule.get("applies_when") or {}).items() if values}
    if not only_for.keys() <= set(_FILTERS) or rule.get("counting") or rule["period"] != "cycle":
        raise ValueError("a rule about hours or people that cannot be told apart here")
    found = HoursRule(
        rule_id=str(rule["id"]),
        clause=str(rule["clause"]),
        required=Decimal(str(rule["require"]["gte"])),
        first_starts_on=date.fromisoformat(str(cycle["starts"])),
        years=int(cycle["years"]),
        linear=rule.get("pace") == "linear",
        only_for=Filter(*(frozenset(only_for.get(name) or ()) for name in _FILTERS)),
    )
    if not (
        found.required.is_finite() and 0 < found.required <= _MOST_HOURS and 0 < found.years <= _MAX_YEARS
    ):
        raise ValueError("a rule that nothing follows from")
    return found
