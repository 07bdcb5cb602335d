"""Pure decisions about published packs, on plain values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID


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


def binding(terms: Iterable[Term], on: date) -> Term | None:
    """Which of the packs on the way from the root down to an organisation binds it on a day.

    That is one of the nearest organisation which has any in force; there, should several packs be in force,
    the one that began last.
    """
    in_force = [term for term in _newest_begun(terms, on) if term.last_day is None or on <= term.last_day]
    return max(in_force, key=lambda term: (term.depth, term.first_day, term.pack_id), default=None)


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
