"""Counties by name: those below the place that an import is for, and whether a name is any at all."""

from collections.abc import Iterable
from functools import cache

from registry.divisions.table import Division, divisions
from registry.roster.nearest import nearest

_PAIRS = 2  # province, city and county are two digits each


class Places:
    """The divisions of GB/T 2260 at and below one place."""

    def __init__(self, code: str | None) -> None:
        """`code` is the division that the import's organisation belongs to; none: the whole country."""
        self._prefix = significant(code or "")
        self._near = [name for name, codes in _names().items() if any(map(self._is_here, codes))]

    def find(self, written: str) -> str | None:
        """The code of the division here that is written by name, full name or code."""
        table = divisions()
        if table.find(written) is not None:
            return written if self._is_here(written) else None
        here = [code for code in _names().get(written, ()) if self._is_here(code)]
        if not here:
            here = [code for code in _full_names().get(written, ()) if self._is_here(code)]
        return here[0] if here else None

    def exists(self, written: str) -> bool:
        """Whether it is a division at all, here or elsewhere."""
        return divisions().find(written) is not None or written in _names() or written in _full_names()

    def near(self, written: str) -> list[str]:
        """The names here that are most like it."""
        return nearest(written, self._near)

    def _is_here(self, code: str) -> bool:
        return code.startswith(self._prefix)


def significant(code: str) -> str:
    """A code without the pairs of zeros that say "all of it": 451300 → 4513."""
    while code.endswith("00"):
        code = code[:-_PAIRS]
    return code


def agree(code: str, other: str) -> bool:
    """Whether one of two divisions is the other or part of it."""
    one, two = significant(code), significant(other)
    return one.startswith(two) or two.startswith(one)


@cache
def _all() -> tuple[Division, ...]:
    """Every division, found by the make of its code: two digits each for province, city and county."""
    provinces = _existing(f"{number}0000" for number in range(11, 100))
    cities = _existing(
        f"{province.code[:2]}{number:02}00" for province in provinces for number in range(1, 100)
    )
    counties = _existing(f"{city.code[:4]}{number:02}" for city in cities for number in range(1, 100))
    return (*provinces, *cities, *counties)


def _existing(codes: Iterable[str]) -> list[Division]:
    table = divisions()
    return [division for code in codes if (division := table.find(code)) is not None]


@cache
def _names() -> dict[str, list[str]]:
    codes: dict[str, list[str]] = {}
    for division in _all():
        codes.setdefault(division.name, []).append(division.code)
    return codes


@cache
def _full_names() -> dict[str, list[str]]:
    return {divisions().full_name(division.code): [division.code] for division in _all()}
