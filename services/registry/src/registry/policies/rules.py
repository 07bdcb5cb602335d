"""Pure decisions about published packs, on plain values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID


class PackState(StrEnum):
    """Where a version stands on a day (状态), by itself: something nearer may still bind in its place."""

    UPCOMING = "upcoming"
    """未生效"""
    IN_FORCE = "in_force"
    """生效中"""
    SUPERSEDED = "superseded"
    """已被新版本取代"""
    EXPIRED = "expired"
    """已到期"""


@dataclass(frozen=True, slots=True)
class Term:
    """When one version of a pack is meant to be in force, and how far down the tree it is attached."""

    pack_id: UUID
    depth: int
    """How many organisations stand above the one it is attached to."""
    code: str
    version: int
    first_day: date
    last_day: date | None


@dataclass(frozen=True, slots=True)
class Spell:
    """The unbroken time in which one pack binds an organisation."""

    term: Term
    since: date
    until: date | None
    """Its last day, as far as is known now; none while no end is foreseen."""


def binding(terms: Iterable[Term], on: date) -> Term | None:
    """Which of the packs on the way from the root down to an organisation binds it on a day.

    That is one of the nearest organisation which has any in force; there, should several packs be in force,
    the one that began last.
    """
    in_force = [term for term in _newest_begun(terms, on) if term.last_day is None or on <= term.last_day]
    return max(in_force, key=lambda term: (term.depth, term.first_day, term.pack_id), default=None)


def spell(terms: Iterable[Term], on: date) -> Spell | None:
    """What binds an organisation on a day, since when and until when."""
    terms = list(terms)
    bound = binding(terms, on)
    if bound is None:
        return None
    # Who binds can change only where a term begins or has ended.
    turns = sorted({term.first_day for term in terms} | {day for term in terms if (day := _day_after(term))})
    since, until = bound.first_day, None
    for turn in turns:
        if bound.first_day <= turn <= on and binding(terms, turn - timedelta(days=1)) != bound:
            since = turn
        if turn > on and binding(terms, turn) != bound:
            until = turn - timedelta(days=1)
            break
    return Spell(bound, since, until)


def superseded_on(term: Term, terms: Iterable[Term]) -> date | None:
    """The day from which newer versions of the same pack at the same organisation take its place."""
    newer = (
        each.first_day
        for each in terms
        if (each.depth, each.code) == (term.depth, term.code) and each.version > term.version
    )
    return min(newer, default=None)


def state(first_day: date, last_day: date | None, superseded_on: date | None, on: date) -> PackState:
    """Where a version stands on a day."""
    if superseded_on is not None and superseded_on <= on:
        return PackState.SUPERSEDED
    if on < first_day:
        return PackState.UPCOMING
    return PackState.IN_FORCE if last_day is None or on <= last_day else PackState.EXPIRED


def _day_after(term: Term) -> date | None:
    endless = term.last_day is None or term.last_day == date.max
    return None if endless or term.last_day is None else term.last_day + timedelta(days=1)


def _newest_begun(terms: Iterable[Term], on: date) -> Iterable[Term]:
    # A version supersedes the older ones from its first day on, for good: when its own time is over, an
    # older one that was once meant to last longer does not come back.
    newest: dict[tuple[int, str], Term] = {}
    for term in terms:
        key = (term.depth, term.code)
        if term.first_day <= on and (key not in newest or newest[key].version < term.version):
            newest[key] = term
    return newest.values()


def is_place_for(applies_to: str, division_code: str | None) -> bool:
    """Whether a division's policy can bind an organisation of another: of the same, or of a part of it.

    An organisation without a division (a training institution, say) takes any.
    """
    return division_code is None or division_code.startswith(_significant(applies_to))


def _significant(division_code: str) -> str:
    """A GB/T 2260 code without the pairs of zeros that a province's and a city's ends with."""
    return division_code.removesuffix("00").removesuffix("00")
