"""Where somebody stands on a ladder, and why: each reason as a code with its values, none as words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from registry.people.vocabulary import Honour, Level
from registry.policies.ladders import Criterion, HonourHeld, Ladder, Tier, Years
from registry.policies.vocabulary import Conflict
from registry.tiers.record import Facts, Record
from registry.tiers.rules import (
    Ground,
    Kind,
    Placement,
    Scale,
    counts_as,
    ground_of,
    holds,
    member,
    part_holds,
)
from servicekit.clock import anniversary

_MOST_YEARS = 80


class Verdict(StrEnum):
    """How the votes of the grounds were settled."""

    AGREED = "agreed"
    """there was nothing to settle"""
    LOWER = "lower"
    """取较低层次"""
    HIGHER = "higher"
    """取较高层次"""
    BEYOND = "beyond"
    """取较高层次, though the lower counts: the other grounds are at the highest tier they know"""
    HONOUR = "honour"
    """以荣誉为准: an honour counts whatever the others say"""
    NO_TIER = "no_tier"
    """what is known fits none of the tiers"""
    UNKNOWN = "unknown"
    """too little is known"""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that a criterion asks for, held against what is known."""

    kind: Kind
    holds: bool | None
    """None: it cannot be told, as the fact is not known."""
    wanted: Mapping[str, Any]
    """`gte` and `lte` of years, `titles`, or `honours` and `levels`; null where it is not asked for."""
    value: Any
    """What is known: years, a title, or the honours (with level) that fit; null when it is not known."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way into a tier: all its reasons must hold."""

    reasons: tuple[Reason, ...]
    is_enough: bool
    """Whether it alone would lift the person there; if not, other grounds hold them back."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """What one ground says."""

    ground: Ground
    tiers: tuple[str, ...]
    """The tiers it points to (ids), from the lowest."""
    counts: str
    """The one of them that counts for the ground."""
    reasons: tuple[Reason, ...]
    """What holds for that one."""


@dataclass(frozen=True, slots=True)
class Lift:
    """The tier that somebody comes to by nothing but the passing of time."""

    tier: str
    on: date
    years: int
    """Full years until then."""


@dataclass(frozen=True, slots=True)
class Next:
    """The tier above, and the ways into it."""

    tier: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody's place on one ladder on one day."""

    ladder: Ladder
    is_member: bool
    """False: whether the ladder is for them cannot be told from what is known."""
    tier: str | None
    verdict: Verdict
    pointers: tuple[Pointer, ...]
    unknown: tuple[Kind, ...]
    facts: Facts
    next: Next | None
    lift: Lift | None

    def name_of(self, tier_id: str) -> str:
        """A tier as the document calls it."""
        return next(tier.name for tier in self.ladder.tiers if tier.id == tier_id)


def stand(ladder: Ladder, record: Record, on: date) -> Standing | None:
    """Place somebody and say why; none when the ladder is not for them."""
    belongs = member(ladder.audience, record, on)
    if belongs is False:
        return None
    scale, facts = Scale(ladder), record.facts(ladder.audience.post, on)
    placement = scale.place(facts)
    unknown = scale.unknown(facts) if belongs else _unknown_of_audience(ladder, facts)
    return Standing(
        ladder=ladder,
        is_member=belongs is True,
        tier=_id(ladder, placement.tier),
        verdict=_verdict(ladder, placement, is_known=not unknown),
        pointers=tuple(_pointers(ladder, placement, facts)),
        unknown=tuple(unknown),
        facts=facts,
        next=None if unknown and placement.tier is None else _next(scale, placement, facts),
        lift=_lift(scale, placement, record, on),
    )


def _unknown_of_audience(ladder: Ladder, facts: Facts) -> list[Kind]:
    asked = {Kind.AGE: ladder.audience.age, Kind.YEARS_OF_SERVICE: ladder.audience.years_of_service}
    return [kind for kind, span in asked.items() if span is not None and getattr(facts, kind) is None]


def _verdict(ladder: Ladder, placement: Placement, *, is_known: bool) -> Verdict:
    if placement.tier is None:
        return Verdict.NO_TIER if is_known else Verdict.UNKNOWN
    said = {tier for vote in placement.votes for tier in vote.tiers}
    if len(said) == 1:
        return Verdict.AGREED
    counted = [vote for vote in placement.votes if vote.counts == placement.tier]
    if all(Kind.HONOUR in vote.ground for vote in counted):
        return Verdict.HONOUR
    if ladder.conflict is Conflict.HIGHER:
        return Verdict.HIGHER
    return Verdict.BEYOND if placement.tier == max(said) else Verdict.LOWER


def _pointers(ladder: Ladder, placement: Placement, facts: Facts) -> Iterator[Pointer]:
    for vote in placement.votes:
        tiers = tuple(ladder.tiers[number].id for number in vote.tiers)
        reasons = _why(ladder.tiers[vote.counts], vote.ground, facts)
        yield Pointer(vote.ground, tiers, ladder.tiers[vote.counts].id, reasons)


def _why(tier: Tier, ground: Ground, facts: Facts) -> tuple[Reason, ...]:
    """What holds of the criterion of a ground that puts somebody in a tier."""
    for criterion in tier.any_of:
        reasons = reasons_of(criterion, facts)
        if tuple(reason.kind for reason in reasons) == ground and all(reason.holds for reason in reasons):
            return reasons
    return ()


def reasons_of(criterion: Criterion, facts: Facts) -> tuple[Reason, ...]:
    """Everything that a criterion asks for, held against the facts."""
    return tuple(
        Reason(kind, part_holds(criterion, kind, facts), _wanted(part), _known(kind, part, facts))
        for kind in Kind
        if (part := getattr(criterion, kind)) is not None
    )


def _wanted(part: Any) -> dict[str, Any]:
    if isinstance(part, Years):
        return {"gte": part.gte, "lte": part.lte}
    if isinstance(part, HonourHeld):
        levels = None if part.level is None else [*part.level]
        return {"honours": [*part.one_of], "levels": levels}
    return {"titles": [*part]}


def _known(kind: Kind, part: Any, facts: Facts) -> Any:
    if kind is Kind.TITLE:
        return facts.title
    if kind is Kind.HONOUR:
        fitting = sorted(pair for pair in facts.honours if counts_as(part, *pair))
        return [{"honour": honour, "level": level} for honour, level in fitting]
    return getattr(facts, kind)


def _next(scale: Scale, placement: Placement, facts: Facts) -> Next | None:
    number = 0 if placement.tier is None else placement.tier + 1
    if number >= len(scale.ladder.tiers):
        return None
    tier = scale.ladder.tiers[number]
    passed = {vote.ground for vote in placement.votes if vote.tiers[0] > number}
    options = tuple(
        _option(scale, number, criterion, facts)
        for criterion in tier.any_of
        if ground_of(criterion) not in passed
    )
    return Next(tier.id, options)


def _option(scale: Scale, number: int, criterion: Criterion, facts: Facts) -> Option:
    # What holds already was not enough.
    is_enough = not holds(criterion, facts) and any(
        _reaches(scale, number, supposed) for supposed in _supposing(criterion, facts)
    )
    return Option(reasons_of(criterion, facts), is_enough)


def _reaches(scale: Scale, number: int, facts: Facts) -> bool:
    tier = scale.place(facts).tier
    return tier is not None and tier >= number


def _supposing(criterion: Criterion, facts: Facts) -> Iterator[Facts]:
    """The facts as they might be if the criterion held: the years at each end of what it asks for.

    Ends, and the year after the first: spans overlap there, and the lower of two tiers may count.
    """
    supposed = [facts]
    for kind in Kind:
        part = getattr(criterion, kind)
        if isinstance(part, Years):
            now = getattr(facts, kind) or 0
            first = max(part.gte or 0, now)
            last = part.lte if part.lte is not None else _MOST_YEARS
            values = [year for year in (first, first + 1, last) if year <= last]
            supposed = [_with_years(each, kind, year) for each in supposed for year in values]
        elif isinstance(part, HonourHeld):
            levels = part.level or [*Level]
            pairs: list[tuple[Honour, Level]] = [(honour, levels[0]) for honour in part.one_of]
            supposed = [replace(each, honours=each.honours | {pair}) for each in supposed for pair in pairs]
        elif part is not None:
            supposed = [replace(each, title=title) for each in supposed for title in part]
    yield from supposed


def _with_years(facts: Facts, kind: Kind, years: int) -> Facts:
    changed: dict[str, Any] = {kind.value: years}
    return replace(facts, **changed)


def _lift(scale: Scale, placement: Placement, record: Record, on: date) -> Lift | None:
    present = -1 if placement.tier is None else placement.tier
    posts = scale.ladder.audience.post
    for day in sorted(_turning_days(scale, record, on)):
        if member(scale.ladder.audience, record, day) is False:
            return None
        tier = scale.place(record.facts(posts, day)).tier
        if tier is not None and tier > present:
            return Lift(scale.ladder.tiers[tier].id, day, _years_between(on, day))
    return None


def _turning_days(scale: Scale, record: Record, on: date) -> set[date]:
    """The days to come on which some span of years begins or has just ended.

    Not of age: the day would tell somebody's birthday, which is masked.
    """
    tenure = record.tenure(scale.ladder.audience.post, on)
    goes_on = tenure is not None and tenure.until is None
    starts = {
        Kind.YEARS_OF_SERVICE: record.teaching_since,
        Kind.YEARS_IN_POST: tenure.since if tenure is not None and goes_on else None,
    }
    days = {
        anniversary(start, years)
        for kind, start in starts.items()
        if start is not None
        for years in _bounds(scale.ladder, kind)
    }
    return {day for day in days if day > on}


def _bounds(ladder: Ladder, kind: Kind) -> set[int]:
    spans = (getattr(criterion, kind) for tier in ladder.tiers for criterion in tier.any_of)
    return {
        years
        for span in spans
        if span is not None
        for years in (span.gte, None if span.lte is None else span.lte + 1)
        if years is not None
    }


def _years_between(on: date, day: date) -> int:
    return day.year - on.year - ((day.month, day.day) < (on.month, on.day))


def _id(ladder: Ladder, number: int | None) -> str | None:
    return None if number is None else ladder.tiers[number].id
