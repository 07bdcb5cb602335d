"""A workbook with two hundred kinds of trouble: each is found at its cell, and every good row is taken."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
import xlsxwriter
from services.registry.tests.dirty import HEADINGS, TODAY, Line, good, kinds

from registry.organisations.models import OrganisationKind
from registry.roster.chunks import Against, read_roster
from registry.roster.schools import School
from servicekit import crypto
from servicekit.ids import new_id

_SHEETS = ("教师一", "教师二")
_TITLE_ROWS = 2


def _organisation(code: str, name: str, above: str = "", division: str | None = None) -> School:
    own = new_id()
    kind = OrganisationKind.SCHOOL if division is None else OrganisationKind.AUTHORITY
    return School(own, code, name, f"{above}.{own.hex}".lstrip("."), kind, division)


@pytest.fixture(autouse=True)
def _cipher(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crypto, "_cipher", crypto.ColumnCipher(bytes(32), bytes(32)))


@pytest.fixture
def against() -> Against:
    city = _organisation("451300", "来宾市教育局", division="451300")
    county = _organisation("451302", "兴宾区教育局", city.path, "451302")
    other = _organisation("451381", "合山市教育局", city.path, "451381")
    schools = (
        _organisation("2145000001", "实验小学", county.path),
        _organisation("2145000002", "中心小学", county.path),
        _organisation("2145000003", "中心小学", other.path),
    )
    return Against((city, county, other, *schools), "451300", TODAY)


def _workbook(sheets: Sequence[Sequence[Line]]) -> bytes:
    stored = io.BytesIO()
    with xlsxwriter.Workbook(stored, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, lines in zip(_SHEETS, sheets, strict=True):
            sheet = book.add_worksheet(name)
            sheet.write(0, 0, "兴宾区教师花名册")
            sheet.write_row(_TITLE_ROWS - 1, 0, HEADINGS)
            for number, line in enumerate(lines, start=_TITLE_ROWS):
                for column, heading in enumerate(HEADINGS):
                    _write(sheet, number, column, line[heading], day)
            sheet.write(len(lines) + _TITLE_ROWS, 0, f"合计：{len(lines)} 人")
    return stored.getvalue()


def _write(sheet: Any, row: int, column: int, value: Any, day: Any) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, column, value, day)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    else:
        sheet.write_string(row, column, value)


def test_there_are_two_hundred_kinds_and_no_two_are_the_same():
    names = [kind.name for kind in kinds()]
    assert len(names) == len(set(names)) >= 200
    spoilt = []
    for kind in kinds():
        line = good(0)
        kind.spoil(line)
        spoilt.append(repr(sorted(line.items(), key=str)))
    assert len(set(spoilt)) == len(names)


def test_every_trouble_is_found_at_its_cell_and_every_good_row_is_taken(against: Against):
    lines: list[Line] = []
    expected: dict[tuple[str, int], tuple[str, str, str]] = {}
    half = len(kinds())
    for number, kind in enumerate(kinds()):
        spoilt = good(number)
        kind.spoil(spoilt)
        lines += [good(half + number), spoilt]
        sheet, row = divmod(len(lines) - 1, half)
        expected[_SHEETS[sheet], row + _TITLE_ROWS + 1] = (kind.name, kind.column, kind.code)
    reading = read_roster(_workbook([lines[:half], lines[half:]]), "花名册.xlsx", against)
    chunks = list(reading.chunks)
    entries = [(chunk.header.sheet, entry) for chunk in chunks for entry, _ in chunk.entries]
    # Nobody is on record, so what is doubtful of a row is wrong with it.
    findings = [finding for chunk in chunks for finding in chunk.findings]
    findings += [doubt for _, entry in entries for doubt in entry.doubts]
    found = {(finding.sheet, finding.row): (finding.column, finding.code.value) for finding in findings}
    assert {
        name: found.get(place)
        for place, (name, column, code) in expected.items()
        if found.get(place) != (column, code)
    } == {}
    assert len(findings) == len(expected)
    taken = {(sheet, entry.row) for sheet, entry in entries if not entry.doubts}
    assert len(taken) == reading.total - len(expected) == len(kinds())
    assert taken.isdisjoint(expected)
