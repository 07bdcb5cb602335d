"""Reads a file to its end in chunks: each row as what it says, or as what is wrong with it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from registry.people.models import citizen_id_index
from registry.roster import rules
from registry.roster.errors import RosterEmpty
from registry.roster.fields import Field
from registry.roster.findings import Finding
from registry.roster.places import Places
from registry.roster.reading import Roster, Row, open_roster
from registry.roster.rows import RowReader, citizen_id_in, is_example
from registry.roster.rules import Entry
from registry.roster.schools import School, Schools

CHUNK_ROWS = 1000


class Against(NamedTuple):
    """What a file is read against; against equals it always reads the same."""

    schools: tuple[School, ...]
    """those that its rows may name, in order of their paths"""
    place: str | None
    """the division that its organisation belongs to"""
    day: date
    """after which no date may lie"""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows, read."""

    rows: int
    entries: Sequence[tuple[Entry, bytes]]
    """the good rows, each with what its citizen id is looked up by"""
    findings: Sequence[Finding]

    @property
    def items(self) -> int:
        """How much it holds: good rows and findings."""
        return len(self.entries) + len(self.findings)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a file says."""

    total: int
    """how many rows there are in all chunks"""
    id_heading: str
    """what the file calls the citizen id"""
    chunks: Iterable[Chunk]


def read_roster(content: bytes, file_name: str, against: Against) -> Reading:
    """Look through a file; its chunks are read only as they are asked for, and once.

    Raises:
        Problem: as `open_roster`; and RosterEmpty, there is nobody in it.
    """
    sheet = open_roster(content, file_name)
    survey = _Survey(sheet)
    if not survey.total:
        raise RosterEmpty(file_name=file_name)
    schools, places = Schools(against.schools), Places(against.place)
    reader = RowReader(sheet.header, schools, places, against.day, survey.twice)
    return Reading(survey.total, sheet.header.heading(Field.CITIZEN_ID), _chunks(sheet, reader))


class _Survey:
    """A first look at all rows: how many there are, and which citizen ids come twice."""

    def __init__(self, sheet: Roster) -> None:
        self.total = 0
        self.twice = rules.twice(self._numbers(sheet))

    def _numbers(self, sheet: Roster) -> Iterator[tuple[int, str]]:
        for row, cells in _people(sheet):
            self.total += 1
            number = citizen_id_in(cells, sheet.header)
            if number is not None:
                yield row, number


def _people(sheet: Roster) -> Iterator[Row]:
    return ((row, cells) for row, cells in sheet.rows() if not is_example(cells, sheet.header))


def _chunks(sheet: Roster, reader: RowReader) -> Iterator[Chunk]:
    rows = _people(sheet)
    while part := list(islice(rows, CHUNK_ROWS)):
        entries: list[tuple[Entry, bytes]] = []
        findings: list[Finding] = []
        for number, cells in part:
            read = reader.read(number, cells)
            if isinstance(read, Entry):
                entries.append((read, citizen_id_index(read.citizen_id)))
            else:
                findings.extend(read)
        yield Chunk(len(part), entries, findings)
