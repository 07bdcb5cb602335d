"""Which tier somebody is in. Pure decisions on plain values.

How votes are settled, where a ladder says the lower tier counts (the document leaves it open; where years
and title point to two tiers, both are shown and the lower one counts):

- Within a ground the lower tier counts too: the spans of documents overlap at their ends (教龄 2, 5, 15).
- A ground at the highest tier it knows has no more to say, so it holds nobody back: a teacher of 20 years
  with the highest title is in the tier above the one that asks for "15 years and more".
- An honour is given to a person for what they are, where years and titles only stand for it: its vote
  counts whatever the others say, and of several honours the highest.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from registry.people.rules import years_of_service
from registry.policies.ladders import Audience, Criterion, HonourHeld, Ladder, Years
from registry.policies.vocabulary import Conflict
from registry.tiers.record import Award, Facts, Record


class Kind(StrEnum):
    """What a criterion can ask about."""

    YEARS_OF_SERVICE = "years_of_service"
    YEARS_IN_POST = "years_in_post"
    AGE = "age"
    TITLE = "title"
    HONOUR = "honour"


SPANS = (Kind.YEARS_OF_SERVICE, Kind.YEARS_IN_POST, Kind.AGE)
"""What passes by itself, and may be unknown."""
_REMEMBERED = 100_000
_ORDER = {kind: number for number, kind in enumerate(Kind)}
Ground = tuple[Kind, ...]
"""What criteria of one sort ask about, in the order of `Kind`."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one ground says."""

    ground: Ground
    tiers: tuple[int, ...]
    """Every tier that it points to, from the lowest."""
    counts: int
    """The one of them that counts."""
    is_highest: bool
    """Whether there is none above that it could point to."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where somebody stands; tiers are counted from 0, the lowest."""

    tier: int | None
    votes: tuple[Vote, ...]


def member(audience: Audience, record: Record, on: date) -> bool | None:
    """Whether somebody belongs to those a ladder is for; none: it cannot be told from what is known."""
    if audience.stage is not None and record.stage not in audience.stage:
        return False
    if audience.post is not None and record.held(on).isdisjoint(audience.post):
        return False
    if audience.age is None and audience.years_of_service is None:
        return True
    return _all(
        within(span, years_of_service(since, on))
        for span, since in (
            (audience.age, record.birth_on),
            (audience.years_of_service, record.teaching_since),
        )
        if span is not None
    )


class Scale:
    """A ladder made ready to place people by the thousand: who is alike is placed once."""

    def __init__(self, ladder: Ladder) -> None:
        self.ladder = ladder
        self._criteria = [
            (number, criterion, ground_of(criterion))
            for number, tier in enumerate(ladder.tiers)
            for criterion in tier.any_of
        ]
        self.asked = {kind for _, _, ground in self._criteria for kind in ground}
        """Everything that some tier asks about."""
        self._highest = {ground: number for number, _, ground in self._criteria}
        self._takes_lower = ladder.conflict is Conflict.LOWER
        self._placed: dict[Facts, Placement] = {}

    def place(self, facts: Facts) -> Placement:
        """Put somebody of the ladder's audience in one of its tiers, or in none."""
        placed = self._placed.get(facts)
        if placed is None:
            placed = self._place(facts)
            if len(self._placed) < _REMEMBERED:
                self._placed[facts] = placed
        return placed

    def facts(self, record: Record, on: date) -> Facts:
        """What the ladder asks about somebody on a day, and nothing else."""
        return record.facts(self.ladder.audience.post, on, self.asked)

    def _place(self, facts: Facts) -> Placement:
        pointed: dict[Ground, set[int]] = {}
        for number, criterion, ground in self._criteria:
            if all(part_holds(criterion, kind, facts) for kind in ground):
                pointed.setdefault(ground, set()).add(number)
        votes = tuple(
            self._vote(ground, sorted(tiers)) for ground, tiers in sorted(pointed.items(), key=_in_order)
        )
        return Placement(self._settled(votes), votes)

    def unknown(self, facts: Facts) -> list[Kind]:
        """What the ladder asks about and is not known."""
        return [kind for kind in SPANS if kind in self.asked and getattr(facts, kind) is None]

    def _vote(self, ground: Ground, tiers: list[int]) -> Vote:
        is_lower = self._takes_lower and Kind.HONOUR not in ground
        counts = tiers[0] if is_lower else tiers[-1]
        return Vote(ground, tuple(tiers), counts, counts == self._highest[ground])

    def _settled(self, votes: Iterable[Vote]) -> int | None:
        honours = [vote.counts for vote in votes if Kind.HONOUR in vote.ground]
        others = [vote for vote in votes if Kind.HONOUR not in vote.ground]
        counted = [vote.counts for vote in others if not vote.is_highest]
        settled = [max(vote.counts for vote in others)] if others else []
        if self._takes_lower and counted:
            settled = [min(counted)]
        return max([*honours, *settled], default=None)


def _in_order(pointed: tuple[Ground, set[int]]) -> list[int]:
    return [_ORDER[kind] for kind in pointed[0]]


def holds(criterion: Criterion, facts: Facts) -> bool | None:
    """Whether all that a criterion asks for is there; none: it cannot be told."""
    return _all(part_holds(criterion, kind, facts) for kind in ground_of(criterion))


def part_holds(criterion: Criterion, kind: Kind, facts: Facts) -> bool | None:
    """Whether what a criterion asks about one thing is there; none: it cannot be told."""
    wanted = getattr(criterion, kind)
    if kind is Kind.TITLE:
        return facts.title in wanted
    if kind is Kind.HONOUR:
        return any(counts_as(wanted, honour, level) for honour, level in facts.honours)
    return within(wanted, getattr(facts, kind))


def ground_of(criterion: Criterion) -> Ground:
    """What a criterion asks about."""
    return tuple(kind for kind in Kind if getattr(criterion, kind) is not None)


def within(span: Years, value: int | None) -> bool | None:
    """Whether a number of years lies in a span; none: the number is not known."""
    if value is None:
        return None
    return (span.gte is None or value >= span.gte) and (span.lte is None or value <= span.lte)


def counts_as(wanted: HonourHeld, honour: str, level: str) -> bool:
    """Whether an honour awarded at a level is one that is wanted."""
    return honour in wanted.one_of and (wanted.level is None or level in wanted.level)


def first_award(wanted: HonourHeld, awards: Iterable[Award], on: date) -> Award | None:
    """The earliest by a day of those that are wanted, whether it counts still or did once."""
    fitting = (
        award for award in awards if award.awarded_on <= on and counts_as(wanted, award.honour, award.level)
    )
    return min(fitting, key=lambda award: award.awarded_on, default=None)


def _all(parts: Iterable[bool | None]) -> bool | None:
    is_known = True
    for part in parts:
        if part is False:
            return False
        is_known = is_known and part is not None
    return True if is_known else None
