"""Reads a file to its end in chunks: each row as what it says, or as what is wrong with it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from registry.people.models import citizen_id_index
from registry.roster import rules
from registry.roster.bounds import MAX_COLUMNS, MAX_ROWS
from registry.roster.errors import RosterEmpty, RosterTooManyRows
from registry.roster.fields import Header
from registry.roster.findings import Finding
from registry.roster.layout import Roster, open_roster
from registry.roster.mapping import RosterMapping
from registry.roster.places import Places
from registry.roster.rows import RowReader, citizen_id_in, is_example
from registry.roster.rules import Entry
from registry.roster.schools import School, Schools
from registry.roster.slices import Row

CHUNK_ROWS = 1000


class Against(NamedTuple):
    """What a file is read against; against equals it always reads the same."""

    schools: tuple[School, ...]
    """those that its rows may name, in order of their paths"""
    place: str | None
    """the division that its organisation belongs to"""
    day: date
    """after which no date may lie"""
    mapping: str = ""
    """how the file is read, where somebody said so"""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows, read."""

    rows: int
    entries: Sequence[tuple[Entry, bytes]]
    """the good rows, each with what its citizen id is looked up by"""
    findings: Sequence[Finding]
    header: Header
    """of the sheet that they stand on"""

    @property
    def items(self) -> int:
        """How much it holds: good rows and findings."""
        return len(self.entries) + len(self.findings)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a file says."""

    total: int
    """how many rows there are in all chunks"""
    chunks: Iterable[Chunk]


def read_roster(
    content: bytes, file_name: str, against: Against, mapping: RosterMapping | None = None
) -> Reading:
    """Look through a file; its chunks are read only as they are asked for, and once.

    Raises:
        Problem: as `open_roster`; and RosterEmpty, there is nobody in it; RosterTooManyRows, there are too
            many on all its sheets.
    """
    roster = open_roster(content, file_name, mapping)
    survey = _Survey(roster)
    if not survey.total:
        raise RosterEmpty(file_name=file_name)
    if survey.total > MAX_ROWS:
        raise RosterTooManyRows(limit_rows=MAX_ROWS, limit_columns=MAX_COLUMNS)
    schools, places = Schools(against.schools), Places(against.place)

    def chunks() -> Iterator[Chunk]:
        for header, rows in roster.read:
            reader = RowReader(header, schools, places, against.day, survey.twice)
            yield from _chunks(header, _people(header, rows()), reader)

    return Reading(survey.total, chunks())


class _Survey:
    """A first look at all rows: how many there are, and which citizen ids come twice."""

    def __init__(self, roster: Roster) -> None:
        self.total = 0
        self.twice = rules.twice(self._numbers(roster))

    def _numbers(self, roster: Roster) -> Iterator[tuple[int | str, str]]:
        several = len(roster.read) > 1
        for header, rows in roster.read:
            for row, cells in _people(header, rows()):
                self.total += 1
                number = citizen_id_in(cells, header)
                if number is not None:
                    yield f"{header.sheet}!{row}" if several else row, number


def _people(header: Header, rows: Iterator[Row]) -> Iterator[Row]:
    return ((row, cells) for row, cells in rows if not is_example(cells, header))


def _chunks(header: Header, rows: Iterator[Row], reader: RowReader) -> Iterator[Chunk]:
    while part := list(islice(rows, CHUNK_ROWS)):
        entries: list[tuple[Entry, bytes]] = []
        findings: list[Finding] = []
        for number, cells in part:
            read = reader.read(number, cells)
            if isinstance(read, Entry):
                entries.append((read, citizen_id_index(read.citizen_id)))
            else:
                findings.extend(read)
        yield Chunk(len(part), entries, findings, header)
