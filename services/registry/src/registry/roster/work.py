"""The jobs: check an import, apply an import. Both go through all its rows, chunk by chunk.

Everything a job writes, it writes in one transaction together with the mark that it is done. A job whose
worker died therefore starts over on untouched ground, and one that died after the commit finds the mark.
"""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy.exc import DBAPIError

from registry.roster import rules
from registry.roster.chunks import Against, Chunk, Reading, read_roster
from registry.roster.errors import RosterImportNotFound
from registry.roster.fields import Field, Header
from registry.roster.findings import Finding, FindingCode, shown_value
from registry.roster.mapping import KeptMapping, mapping_of
from registry.roster.memory import remembered
from registry.roster.models import APPLY, CHECK, UNDO, RosterImport, unsealed
from registry.roster.recent import RecentReadings
from registry.roster.repository import RosterRepository
from registry.roster.rules import Entry, Known, Verdict
from registry.roster.schools import School
from registry.roster.tally import Tally
from registry.roster.undoing import Undoing
from registry.roster.writing import Batch, Origin, PeopleWriter
from registry.tiers.keeping import ask_for_tiers
from servicekit.access import EVERYWHERE, Actor, ActorKind, Reach
from servicekit.clock import today
from servicekit.failures import problem_of_database_error
from servicekit.jobs import JobContext, JobKind, JobKinds
from servicekit.localised import Text
from servicekit.problems import ConcurrentChange, UnexpectedFailure
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_AT_ONCE = 2  # each keeps a database connection for as long as it takes
_MEANWHILE = {"uq_people_active_citizen_id": ConcurrentChange}
"""Somebody in the file was registered by hand between our look and our write; the next try sees them."""
_OPENING = Text("正在读取文件", "Reading the file")
_CHECKING = Text("已检查 {done} / {total} 行", "{done} of {total} rows checked")
_APPLYING = Text("已写入 {done} / {total} 行", "{done} of {total} rows written")


def jobs(recent: RecentReadings) -> JobKinds:
    """The kinds of jobs of one application; `recent` is where a check leaves its reading for the apply."""

    async def check(context: JobContext) -> dict[str, Any]:
        """See what every row would do, and write nothing but that."""
        return await _Pass(context, recent, applies=False).run()

    async def apply(context: JobContext) -> dict[str, Any]:
        """Write every row that is not refused, or none if anything comes between."""
        return await _Pass(context, recent, applies=True).run()

    async def undo(context: JobContext) -> dict[str, Any]:
        """Make everybody what they were before an import, where nobody has changed them since."""
        return await Undoing(context).run()

    handlers = {CHECK: check, APPLY: apply, UNDO: undo}
    return {name: JobKind(handler, concurrency=_AT_ONCE) for name, handler in handlers.items()}


@dataclass(frozen=True, slots=True)
class _Work:
    """A chunk on its way through the stations of a pass."""

    chunk: Chunk
    findings: list[Finding]
    """those of the reading, and those that come of who is on record"""
    batch: Batch
    """what it writes"""


class _Pass:
    """One way through the rows of an import."""

    def __init__(self, context: JobContext, recent: RecentReadings, *, applies: bool) -> None:
        self._context = context
        self._recent = recent
        self._applies = applies
        self._import_id = UUID(context.payload["import_id"])
        actor = Actor(context.actor or "", ActorKind.PERSON, "", ())
        self._reach = Reach(actor, tuple(context.payload["reach"]))
        self._origin = Origin(context.actor, current_request().request_id, str(self._import_id))
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
                if self._tally.writes:
                    uow.wrote_events()
                    await ask_for_tiers(uow, roster.organisation)
            else:
                roster.finish_check(uow.clock.now(), self._tally)
        return _result(self._tally)

    async def _go_through(
        self, uow: UnitOfWork, rosters: RosterRepository, people: PeopleWriter, roster: RosterImport
    ) -> None:
        schools = await rosters.schools(roster.organisation)
        mapping = roster.mapping
        if mapping is None and not self._applies:
            kept = [
                KeptMapping.model_validate(each) for each in await rosters.mappings(roster.organisation_id)
            ]
            if kept:
                mapping = await asyncio.to_thread(
                    _remembered, await _content(rosters, roster), roster.file_name, kept
                )
                roster.mapping = mapping
        against = Against(
            tuple(schools),
            await rosters.place(roster.organisation),
            today(uow.clock),
            "" if mapping is None else orjson.dumps(mapping, option=orjson.OPT_SORT_KEYS).decode(),
        )
        reading = self._recent.take(self._import_id, against) if self._applies else None
        if reading is None:
            content = await _content(rosters, roster)
            reading = await asyncio.to_thread(
                read_roster, content, roster.file_name, against, mapping_of(mapping)
            )
            del content
        await rosters.forget_findings(roster)
        if not self._applies:
            reading = self._to_be_kept(uow, against, reading)
        await self._work_off(people, reading)
        if self._applies and not _places(schools) <= _places(await rosters.schools(roster.organisation)):
            # A school was closed or moved meanwhile: what was written about its people is no longer so.
            raise ConcurrentChange

    def _to_be_kept(self, uow: UnitOfWork, against: Against, reading: Reading) -> Reading:
        """The same reading; the apply finds it if it is gone through, committed, and not too long."""
        read: list[Chunk] = []
        items = 0

        def chunks() -> Iterator[Chunk]:
            nonlocal items
            for chunk in reading.chunks:
                items += chunk.items
                if self._recent.takes(items):
                    read.append(chunk)
                else:
                    read.clear()
                yield chunk

        async def keep() -> None:
            if self._recent.takes(items):
                self._recent.keep(self._import_id, against, replace(reading, chunks=read))

        uow.after_commit(keep)
        return replace(reading, chunks=chunks())

    async def _work_off(self, people: PeopleWriter, reading: Reading) -> None:
        """Take one chunk after the other through its stations: read, looked up, decided on, written.

        In each turn a thread decides on one chunk and reads the one after the next, while the database
        writes the one before and looks up the people of the next. It may look them up so early, as no
        citizen id is good in two rows of a file. How far the pass is, is told meanwhile too: it is a
        transaction of its own, and its commit waits for the disk.
        """
        works = (_Work(chunk, [*chunk.findings], Batch(self._origin)) for chunk in reading.chunks)
        done = None
        work, coming = await asyncio.to_thread(lambda: (next(works, None), next(works, None)))
        known = await self._look_up(people, work)
        while work is not None:
            decided = asyncio.to_thread(self._decide, work, known, works)
            meanwhile = asyncio.gather(decided, self._tell(reading.total))
            try:
                await self._write(people, done)
                known = await self._look_up(people, coming)
                after, _ = await meanwhile
            finally:
                meanwhile.cancel()
            done, work, coming = work, coming, after
        await self._write(people, done)

    async def _look_up(self, people: PeopleWriter, work: _Work | None) -> dict[bytes, Known]:
        """Who of a chunk is on record."""
        indexes = [index for _, index in work.chunk.entries] if work is not None else []
        return await people.known(indexes, lock=self._applies) if indexes else {}

    async def _write(self, people: PeopleWriter, work: _Work | None) -> None:
        """Write what was decided about a chunk."""
        if work is not None:
            await people.write(work.batch)
            await people.note(self._import_id, work.findings)
            self._finished += work.chunk.rows

    async def _tell(self, total: int) -> None:
        """Say how far the pass is."""
        if self._finished:
            words = _APPLYING if self._applies else _CHECKING
            await self._context.report(self._finished / total, words, done=self._finished, total=total)

    def _decide(self, work: _Work, known: Mapping[bytes, Known], works: Iterator[_Work]) -> _Work | None:
        """Count every row of a chunk by what it does, prepare what is to be written, and read on."""
        entries = work.chunk.entries
        for _ in range(work.chunk.rows - len(entries)):
            self._tally.count(None)
        for entry, index in entries:
            self._tally.count(self._decide_one(entry, known.get(index), work))
        work.findings.sort(key=lambda finding: finding.row)
        return next(works, None)

    def _decide_one(self, entry: Entry, known: Known | None, work: _Work) -> Verdict | None:
        """What a row does; none: it is refused, and why stands with the findings."""
        if known is None:
            if entry.doubts:
                work.findings.extend(entry.doubts)
                return None
            if self._applies:
                work.batch.register(entry)
            return Verdict.NEW
        if not self._reach.covers(known.path):
            work.findings.append(_elsewhere(entry, work.chunk.header))
            return None
        changed = rules.changes(entry, known)
        doubts = [doubt for doubt in entry.doubts if doubt.field in changed]
        if doubts:
            work.findings.extend(doubts)
            return None
        if not changed:
            return Verdict.UNCHANGED
        if self._applies:
            work.batch.change(entry, known, changed)
        return Verdict.CHANGED


def _places(schools: Iterable[School]) -> set[tuple[UUID, str]]:
    return {(school.id, school.path) for school in schools}


async def _content(rosters: RosterRepository, roster: RosterImport) -> bytes:
    """The uploaded file; its stored form is gone before anything is read."""
    return await asyncio.to_thread(unsealed, await rosters.content(roster))


def _remembered(content: bytes, file_name: str, kept: Sequence[KeptMapping]) -> dict[str, Any] | None:
    """How to read a file of the same make as one whose columns somebody has set before."""
    found = remembered(content, file_name, kept)
    return None if found is None else found.model_dump(mode="json")


def _elsewhere(entry: Entry, header: Header) -> Finding:
    value, column = shown_value(Field.CITIZEN_ID, entry.citizen_id), header.heading(Field.CITIZEN_ID)
    code = FindingCode.CITIZEN_ID_ELSEWHERE
    return Finding(entry.row, Field.CITIZEN_ID, column, code, value, sheet=header.sheet)


def _result(tally: Tally) -> dict[str, Any]:
    return {
        "rows": tally.rows,
        "new": tally.new,
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        "refused": tally.refused,
    }
