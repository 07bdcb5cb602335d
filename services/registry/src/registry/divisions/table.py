"""The table of divisions in memory: three levels, told apart by the zeros at the end of the code."""

import csv
import importlib.resources
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Division:
    """One province, city or county."""

    code: str
    """six digits"""
    name: str

    @property
    def parent_code(self) -> str | None:
        """The division it is part of; none for a province."""
        if self.code.endswith("0000"):
            return None
        return self.code[:2] + "0000" if self.code.endswith("00") else self.code[:4] + "00"


class DivisionTable:
    """Looks divisions up by code and by place."""

    def __init__(self, divisions: list[Division]) -> None:
        self._by_code = {division.code: division for division in divisions}

    def find(self, code: str) -> Division | None:
        """The division with this code."""
        return self._by_code.get(code)

    def below(self, code: str | None) -> Iterator[Division]:
        """The divisions directly below one, in order of code; the provinces when none is given."""
        return (division for division in self._by_code.values() if division.parent_code == code)

    def full_name(self, code: str) -> str:
        """The name with those above it, as on an envelope: 广西壮族自治区来宾市兴宾区."""
        names: list[str] = []
        division = self._by_code.get(code)
        while division is not None:
            names.append(division.name)
            division = self._by_code.get(division.parent_code or "")
        return "".join(reversed(names))


@cache
def divisions() -> DivisionTable:
    """The table that the package ships."""
    text = importlib.resources.files("registry.divisions").joinpath("divisions.csv").read_text("utf-8")
    return DivisionTable([Division(row["code"], row["name"]) for row in csv.DictReader(text.splitlines())])
