"""What must hold within a ladder and a path of milestones."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from registry.policies.plain import Contradiction, Location, Plain, each, mapping, number
from servicekit.localised import Text

_SPANS = ("years_of_service", "years_in_post", "age")


def contradictions(pack: Plain) -> Iterator[Contradiction]:
    """Everything in the ladders and paths that does not go together."""
    for at, ladder in each(pack.get("ladders"), ("ladders",)):
        for here, tier in each(ladder.get("tiers"), (*at, "tiers")):
            yield from _form_mix((*here, "form_mix"), tier.get("form_mix"))
            for place, criterion in each(tier.get("any_of"), (*here, "any_of")):
                if not any(value is not None for value in criterion.values()):
                    text = Text("至少给出一项条件", "must have at least one condition")
                    yield Contradiction(place, "no-condition", text)
        yield from _tiers_in_order(at, ladder)
    for at, path in each(pack.get("milestone_paths"), ("milestone_paths",)):
        years = [
            (here, number(milestone.get("after_years")))
            for here, milestone in each(path.get("milestones"), (*at, "milestones"))
        ]
        yield from _rising([((*here, "after_years"), year) for here, year in years if year is not None])
    yield from spans(pack, ())


def spans(value: Any, at: Location) -> Iterator[Contradiction]:
    """Spans (`gte`, `lte`) anywhere that are empty or say nothing."""
    if isinstance(value, list):
        for position, item in enumerate(value):
            yield from spans(item, (*at, position))
    elif isinstance(value, dict):
        for name, item in value.items():
            here = (*at, name)
            if name in {*_SPANS, "seats", "places"} and isinstance(item, dict):
                yield from _span(here, item)
            else:
                yield from spans(item, here)


def _span(at: Location, span: Plain) -> Iterator[Contradiction]:
    low, high = span.get("gte"), span.get("lte")
    if low is None and high is None:
        yield Contradiction(at, "no-bound", Text("至少给出 gte 或 lte", "must have gte or lte"))
    first, last = number(low), number(high)
    if first is not None and last is not None and last < first:
        text = Text(f"应不小于下限 {first}", f"must not be below the lower bound, {first}")
        yield Contradiction((*at, "lte"), "numbers-out-of-order", text)


def _form_mix(at: Location, written: object) -> Iterator[Contradiction]:
    shares = [number(value) for value in mapping(written).values()]
    known = [share for share in shares if share is not None]
    if known and len(known) == len(shares) and sum(known) != 1:
        text = Text(
            f"各形式的占比合计应为 1（现为 {sum(known)}）", f"must add up to 1 (it comes to {sum(known)})"
        )
        yield Contradiction(at, "mix-does-not-add-up", text)


def _tiers_in_order(at: Location, ladder: Plain) -> Iterator[Contradiction]:
    """From the lowest tier to the highest: years may repeat from one to the next, but not fall."""
    for name in _SPANS[:2]:
        bounds = [
            ((*place, name, "gte"), bound)
            for here, tier in each(ladder.get("tiers"), (*at, "tiers"))
            for place, criterion in list(each(tier.get("any_of"), (*here, "any_of")))[:1]
            if (bound := number(mapping(criterion.get(name)).get("gte"))) is not None
        ]
        yield from _rising(bounds)


def _rising(numbers: list[tuple[Location, Decimal]]) -> Iterator[Contradiction]:
    for (_, before), (at, value) in pairwise(numbers):
        if value < before:
            text = Text(
                f"应从低到高排列：前一项为 {before}",
                f"must not be lower than the one before, which has {before}",
            )
            yield Contradiction(at, "out-of-order", text)
