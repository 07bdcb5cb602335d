"""Everything that the documents ask of packs stands in a pack."""

from decimal import Decimal

import pytest
from services.registry.tests.unit.policy_coverage import (
    COUNTS,
    FURTHER,
    NUMBERS,
    ROWS,
    TABLE,
    entry_at,
    lines,
    pack_rows,
    table,
)
from services.registry.tests.unit.policy_files import CODES, entries_of, leaves, plain_of


def test_every_row_that_names_a_pack_has_an_entry():
    assert [row for row in pack_rows() if row not in ROWS] == []


def test_no_row_is_listed_that_does_not_name_a_pack():
    assert [row for row in ROWS if row not in pack_rows()] == []
    assert [row for row in FURTHER if row in pack_rows()] == []


@pytest.mark.parametrize("row", [*ROWS, *FURTHER])
def test_the_entries_of_a_row_are_in_the_pack_of_its_document(row: str):
    entries = (ROWS | FURTHER)[row]
    assert len(list(lines({row: entries}))) == len(entries) > 0


@pytest.mark.parametrize(("name", "numbers", "places"), NUMBERS)
def test_every_number_of_the_documents_stands_in_its_entries(
    name: str, numbers: str, places: tuple[str, ...]
):
    held = {value for place in places for _, value in leaves(entry_at(place)) if not isinstance(value, str)}
    assert {Decimal(number) for number in numbers.replace(";", " ").split()} <= held


@pytest.mark.parametrize("place", COUNTS)
def test_a_list_is_as_long_as_the_document_says(place: str):
    field, length = COUNTS[place]
    assert len(entry_at(place)[field]) == length


def test_the_table_is_as_committed():
    assert table() == TABLE.read_text("utf-8"), "python -m services.registry.tests.unit.policy_coverage"


@pytest.mark.parametrize("code", CODES)
def test_an_entry_has_a_clause_and_its_place(code: str):
    for _, entry in entries_of(plain_of(code)):
        assert entry["clause"]
        assert entry["source"]
