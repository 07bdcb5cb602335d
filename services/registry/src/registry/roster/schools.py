"""The organisations that a roster may put people in, found as the file names them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from registry.organisations.models import OrganisationKind
from registry.roster.nearest import nearest

_SUGGESTED_FOR = 500
"""For so many different unknown names the nearest are looked up; a file with more has another trouble."""


class School(NamedTuple):
    """An open organisation in the subtree of the import's; mostly a school."""

    id: UUID
    code: str
    name: str
    path: str
    kind: OrganisationKind
    division_code: str | None


@lru_cache(maxsize=65_536)
def plain_name(written: str) -> str:
    """A name as it is compared: half width, without spaces."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", written))


class Schools:
    """Looks organisations up by code and by exact name."""

    def __init__(self, schools: Iterable[School]) -> None:
        """`schools` come in order of their paths, so that those above come first."""
        self._by_code: dict[str, School] = {}
        self._by_name: dict[str, list[School]] = {}
        self._places: dict[str, str | None] = {}
        self._near: dict[str, list[str]] = {}
        self.top: School | None = None
        """The organisation imported for; none when it has been closed meanwhile."""
        for school in schools:
            self.top = self.top or school
            self._by_code[plain_name(school.code).upper()] = school
            self._by_name.setdefault(plain_name(school.name), []).append(school)
            above = school.path.rpartition(".")[0]
            self._places[school.path] = school.division_code or self._places.get(above)

    def by_code(self, written: str) -> School | None:
        """The one with this code."""
        return self._by_code.get(plain_name(written).upper())

    def named(self, written: str) -> list[School]:
        """Those with exactly this name."""
        return self._by_name.get(plain_name(written), [])

    def only(self) -> School | None:
        """The one that all rows mean when they name none: the import's own, if it is a school."""
        return self.top if self.top is not None and self.top.kind is OrganisationKind.SCHOOL else None

    def place(self, school: School) -> str | None:
        """The division it is in: its own, or that of the nearest above it."""
        return self._places[school.path]

    def near(self, written: str) -> list[str]:
        """The names most like one that none has."""
        plain = plain_name(written)
        if plain not in self._near and len(self._near) < _SUGGESTED_FOR:
            self._near[plain] = nearest(plain, list(self._by_name))
        return self._near.get(plain, [])
