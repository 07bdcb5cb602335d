"""Pure decisions about courses, on plain values."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol, TypeVar

from registry.courses.kinds import CourseLevel
from registry.organisations.models import OrganisationKind
from registry.organisations.rules import SEPARATOR

_RANK = {level: rank for rank, level in enumerate(CourseLevel)}
_SPACES = re.compile(r"\s+")
_PROVINCE, _CITY = "0000", "00"
"""How GB/T 2260 codes of a province and of a city end."""


class Placed(Protocol):
    """An organisation, as far as its level goes."""

    kind: OrganisationKind
    division_code: str | None


Place = TypeVar("Place", bound=Placed)


def level_of(place: Placed) -> CourseLevel | None:
    """The level of an organisation's library; none: it keeps none, as a province or a university.

    Of an authority the GB/T 2260 code of its division tells.
    """
    if place.kind is OrganisationKind.SCHOOL:
        return CourseLevel.SCHOOL
    if place.kind is OrganisationKind.DISTRICT:
        return CourseLevel.DISTRICT
    code = place.division_code
    if place.kind is not OrganisationKind.AUTHORITY or code is None or code.endswith(_PROVINCE):
        return None
    return CourseLevel.CITY if code.endswith(_CITY) else CourseLevel.COUNTY


def home(upward: Iterable[Place]) -> Place | None:
    """Of the owner and those above it, the nearest that keeps a library: where its courses begin."""
    return next((place for place in upward if level_of(place) is not None), None)


def next_library(upward: Iterable[Place], level: CourseLevel) -> Place | None:
    """The nearest organisation upward whose library stands above `level`; a county may have no districts."""
    above = (place for place in upward if (found := level_of(place)) and _RANK[found] > _RANK[level])
    return next(above, None)


def upward(path: str) -> list[str]:
    """The paths of an organisation and of all above it, its own first."""
    labels = path.split(SEPARATOR)
    return [SEPARATOR.join(labels[:length]) for length in range(len(labels), 0, -1)]


def searchable(*texts: str) -> str:
    """Texts as they are searched: half width, small letters, one line each."""
    plain = (unicodedata.normalize("NFKC", text).lower() for text in texts)
    return "\n".join(_SPACES.sub(" ", text).strip() for text in plain)


def grams(text: str) -> set[str]:
    """The single characters and the pairs of neighbours in a searchable text; no pair crosses a space."""
    words = text.split()
    pairs = {first + second for word in words for first, second in pairwise(word)}
    return pairs.union(*words)


def sought(text: str) -> list[str]:
    """The words to find, all of them, in whatever order: what stands between spaces."""
    return searchable(text).split()


def grams_of_word(word: str) -> set[str]:
    """What the index is asked for: the pairs, or the character where there is but one."""
    return {first + second for first, second in pairwise(word)} or {word}
