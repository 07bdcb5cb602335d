"""The jobs: check an import, apply an import. Both read the file from its beginning to its end in chunks.

Everything a job writes, it writes in one transaction together with the mark that it is done. A job whose
worker died therefore starts over on untouched ground, and one that died after the commit finds the mark.
"""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from registry.people.models import citizen_id_index
from registry.roster import rules
from registry.roster.errors import RosterEmpty, RosterImportNotFound
from registry.roster.fields import Field
from registry.roster.findings import Finding, FindingCode, shown_value
from registry.roster.models import APPLY, CHECK, RosterImport, unsealed
from registry.roster.places import Places
from registry.roster.reading import Roster, Row, open_roster
from registry.roster.repository import RosterRepository
from registry.roster.rows import RowReader, citizen_id_in, is_example
from registry.roster.rules import Entry, Known, Verdict
from registry.roster.schools import School, Schools
from registry.roster.tally import Tally
from registry.roster.writing import Batch, Origin, PeopleWriter
from servicekit.access import EVERYWHERE, Actor, ActorKind, Reach
from servicekit.clock import today
from servicekit.failures import problem_of_database_error
from servicekit.jobs import JobContext, JobKind
from servicekit.localised import Text
from servicekit.problems import ConcurrentChange, UnexpectedFailure
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

CHUNK_ROWS = 1000
_AT_ONCE = 2  # each keeps a database connection for as long as it takes
_MEANWHILE = {"uq_people_active_citizen_id": ConcurrentChange}
"""Somebody in the file was registered by hand between our look and our write; the next try sees them."""
_OPENING = Text("正在读取文件", "Reading the file")
_CHECKING = Text("已检查 {done} / {total} 行", "{done} of {total} rows checked")
_APPLYING = Text("已写入 {done} / {total} 行", "{done} of {total} rows written")


async def check(context: JobContext) -> dict[str, Any]:
    """See what every row would do, and write nothing but that."""
    return await _Pass(context, applies=False).run()


async def apply(context: JobContext) -> dict[str, Any]:
    """Write every row that is not refused, or none if anything comes between."""
    return await _Pass(context, applies=True).run()


JOBS = {CHECK: JobKind(check, concurrency=_AT_ONCE), APPLY: JobKind(apply, concurrency=_AT_ONCE)}


@dataclass(slots=True)
class _Chunk:
    """Some rows, read."""

    rows: int
    batch: Batch
    """what they write, once that is decided"""
    id_heading: str
    """what the file calls the citizen id"""
    entries: list[tuple[Entry, bytes]] = field(default_factory=list)
    """the good rows, each with what its citizen id is looked up by"""
    findings: list[Finding] = field(default_factory=list)


class _Pass:
    """One way through an import's file."""

    def __init__(self, context: JobContext, *, applies: bool) -> None:
        self._context = context
        self._applies = applies
        self._import_id = UUID(context.payload["import_id"])
        actor = Actor(context.actor or "", ActorKind.PERSON, "", ())
        self._reach = Reach(actor, tuple(context.payload["reach"]))
        self._origin = Origin(context.actor, current_request().request_id)
        self._tally = Tally()
        self._finished = 0

    async def run(self) -> dict[str, Any]:
        """Do it; returns the counts."""
        await self._context.report(0, _OPENING)
        try:
            return await self._in_one_transaction()
        except DBAPIError as error:
            problem = problem_of_database_error(error, _MEANWHILE)
            if isinstance(problem, UnexpectedFailure):
                raise
            raise problem from error

    async def _in_one_transaction(self) -> dict[str, Any]:
        async with self._context.database.transaction(self._context.actor) as uow:
            # Whoever may see the import is decided when it is asked for; here it is known by its id.
            rosters = RosterRepository(uow.session, Reach(self._reach.actor, (EVERYWHERE,)))
            people = PeopleWriter(uow.session)
            if self._applies:
                await people.one_at_a_time()
            roster = await rosters.find(self._import_id)
            if roster is None:
                raise RosterImportNotFound
            done_at = roster.applied_at if self._applies else roster.checked_at
            if done_at is not None:
                return _result(roster.tally or self._tally)
            await self._go_through(uow, rosters, people, roster)
            if self._applies:
                roster.finish_apply(uow.clock.now(), self._tally)
                self._announce(uow)
            else:
                roster.finish_check(uow.clock.now(), self._tally)
        return _result(self._tally)

    async def _go_through(
        self, uow: UnitOfWork, rosters: RosterRepository, people: PeopleWriter, roster: RosterImport
    ) -> None:
        sheet = await asyncio.to_thread(_opened, await rosters.content(roster), roster.file_name)
        schools = await rosters.schools(roster.organisation)
        place = await rosters.place(roster.organisation)
        survey = await asyncio.to_thread(_Survey, sheet)
        if not survey.total:
            raise RosterEmpty(file_name=roster.file_name)
        places = await asyncio.to_thread(Places, place)
        reader = RowReader(sheet.header, Schools(schools), places, today(uow.clock), survey.twice)
        if self._applies:
            await rosters.forget_findings(roster)
        await self._work_off(people, _chunks(sheet, reader, self._origin), survey.total)
        if self._applies and not _places(schools) <= _places(await rosters.schools(roster.organisation)):
            # A school was closed or moved meanwhile: what was written about its people is no longer so.
            raise ConcurrentChange

    async def _work_off(self, people: PeopleWriter, chunks: Iterator[_Chunk], total: int) -> None:
        """Take one chunk after the other through its stations: read, looked up, decided on, written.

        In each turn a thread decides on one chunk and reads the one after the next, while the database
        writes the one before and looks up the people of the next. It may look them up so early, as no
        citizen id is good in two rows of a file.
        """
        done = None
        chunk, coming = await asyncio.to_thread(lambda: (next(chunks, None), next(chunks, None)))
        known = await self._look_up(people, chunk)
        while chunk is not None:
            deciding = asyncio.create_task(asyncio.to_thread(self._decide, chunk, known, chunks))
            try:
                await self._finish(people, done, total)
                known = await self._look_up(people, coming)
                after = await deciding
            finally:
                deciding.cancel()
            done, chunk, coming = chunk, coming, after
        await self._finish(people, done, total)

    async def _look_up(self, people: PeopleWriter, chunk: _Chunk | None) -> dict[bytes, Known]:
        """Who of a chunk is on record."""
        indexes = [index for _, index in chunk.entries] if chunk is not None else []
        return await people.known(indexes, lock=self._applies) if indexes else {}

    async def _finish(self, people: PeopleWriter, chunk: _Chunk | None, total: int) -> None:
        """Write what was decided about a chunk, and say how far the work is."""
        if chunk is None:
            return
        await people.write(chunk.batch)
        await people.note(self._import_id, chunk.findings)
        self._finished += chunk.rows
        # Not quite all before the commit: a job says 1 only when it has succeeded.
        done = min(self._finished / total, 0.99)
        words = _APPLYING if self._applies else _CHECKING
        await self._context.report(done, words, done=self._finished, total=total)

    def _decide(self, chunk: _Chunk, known: Mapping[bytes, Known], chunks: Iterator[_Chunk]) -> _Chunk | None:
        """Count every row of a chunk by what it does, prepare what is to be written, and read on."""
        for _ in range(chunk.rows - len(chunk.entries)):
            self._tally.count(None)
        for entry, index in chunk.entries:
            self._tally.count(self._decide_one(entry, index, known.get(index), chunk))
        return next(chunks, None)

    def _decide_one(self, entry: Entry, index: bytes, known: Known | None, chunk: _Chunk) -> Verdict | None:
        if known is None:
            if self._applies:
                chunk.batch.register(entry, index)
            return Verdict.NEW
        if not self._reach.covers(known.path):
            value = shown_value(Field.CITIZEN_ID, entry.citizen_id)
            elsewhere = FindingCode.CITIZEN_ID_ELSEWHERE
            chunk.findings.append(Finding(entry.row, Field.CITIZEN_ID, chunk.id_heading, elsewhere, value))
            return None
        changed = rules.changes(entry, known)
        if not changed:
            return Verdict.UNCHANGED
        if self._applies:
            chunk.batch.change(entry, known, changed)
        return Verdict.CHANGED

    def _announce(self, uow: UnitOfWork) -> None:
        """Wake who waits for events: the unit of work does so only for events recorded with it."""
        announce = self._context.database.announce

        async def wake() -> None:
            if announce is not None:
                announce()

        if self._tally.writes:
            uow.after_commit(wake)


def _places(schools: Iterable[School]) -> set[tuple[UUID, str]]:
    return {(school.id, school.path) for school in schools}


def _opened(stored: bytes, file_name: str) -> Roster:
    return open_roster(unsealed(stored), file_name)


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


def _chunks(sheet: Roster, reader: RowReader, origin: Origin) -> Iterator[_Chunk]:
    rows = _people(sheet)
    while part := list(islice(rows, CHUNK_ROWS)):
        chunk = _Chunk(len(part), Batch(origin), sheet.header.heading(Field.CITIZEN_ID))
        for number, cells in part:
            read = reader.read(number, cells)
            if isinstance(read, Entry):
                chunk.entries.append((read, citizen_id_index(read.citizen_id)))
            else:
                chunk.findings.extend(read)
        yield chunk


def _result(tally: Tally) -> dict[str, Any]:
    return {
        "rows": tally.rows,
        "new": tally.new,
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        "refused": tally.refused,
    }
