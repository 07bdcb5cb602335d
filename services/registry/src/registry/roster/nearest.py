"""The names most like one that was not found."""

import difflib
import heapq
from collections.abc import Sequence

_COMPARED = 50
_SHOWN = 3
_LIKENESS = 0.6


def nearest(written: str, names: Sequence[str]) -> list[str]:
    """At most three names like `written`, the most like first.

    Comparing letter by letter is slow, so only those that share most characters are compared.
    """
    characters = set(written)
    candidates = heapq.nlargest(_COMPARED, names, key=lambda name: len(characters & set(name)))
    return difflib.get_close_matches(written, candidates, _SHOWN, _LIKENESS)
