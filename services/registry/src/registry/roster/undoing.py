"""Undoes an import: everybody becomes what they were before, where nobody has changed them since.

One transaction, as applying; each person is decided on by themselves. Whoever was changed since keeps the
later change, and is listed with the reason.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    Date,
    Delete,
    Table,
    Update,
    Uuid,
    and_,
    bindparam,
    delete,
    false,
    func,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from registry.careers.models import PersonPost
from registry.organisations.models import Organisation
from registry.people import events
from registry.people.models import Person
from registry.roster import rules
from registry.roster.changes import Before, opened_before, same
from registry.roster.errors import RosterImportNotFound
from registry.roster.models import RosterChange, RosterImport, UndoOutcome
from registry.roster.repository import RosterRepository
from registry.roster.rules import POSTS_SINCE, Known
from registry.roster.writing import SINCE, Batch, Origin, PeopleWriter, known_of
from registry.tiers.keeping import ask_for_tiers
from servicekit.access import EVERYWHERE, Actor, ActorKind, Reach
from servicekit.clock import CHINA
from servicekit.jobs import JobContext
from servicekit.localised import Text
from servicekit.many import Written, rows_of, sending, written
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_AT_A_TIME = 1000
_UNDOING = Text("已撤销 {done} / {total} 人", "{done} of {total} people undone")
_PROFILE_COLUMNS = tuple(getattr(Person, name) for name in rules.PROFILE)


class _Now(NamedTuple):
    """Somebody whom an import changed, as they stand now."""

    known: Known
    has_left: bool


@dataclass(slots=True)
class _Step:
    """What undoing writes for some people."""

    batch: Batch
    paths: dict[UUID | None, str]
    """of the open organisations that some of them came from"""
    at: datetime
    leaving: list[Written] = field(default_factory=list)
    begun: list[Written] = field(default_factory=list)
    """posts that the import gave, whose spells there never were"""
    ended: list[Written] = field(default_factory=list)
    """posts that it took, whose spells go on"""
    outcomes: list[Written] = field(default_factory=list)


class Undoing:
    """One undoing of one import."""

    def __init__(self, context: JobContext) -> None:
        self._context = context
        self._import_id = UUID(context.payload["import_id"])
        self._reason = str(context.payload["reason"])
        self._reach = Reach(
            Actor(context.actor or "", ActorKind.PERSON, "", ()), tuple(context.payload["reach"])
        )
        self._origin = Origin(context.actor, current_request().request_id, str(self._import_id), self._reason)
        self._counts = dict.fromkeys(UndoOutcome, 0)

    async def run(self) -> dict[str, Any]:
        """Do it; returns how many people it came to what with."""
        async with self._context.database.transaction(self._context.actor) as uow:
            rosters = RosterRepository(uow.session, Reach(self._reach.actor, (EVERYWHERE,)))
            await PeopleWriter(uow.session).one_at_a_time()
            roster = await rosters.find(self._import_id, lock=True)
            if roster is None:
                raise RosterImportNotFound
            if roster.undone_at is None:
                await self._go_through(uow, roster)
                uow.reason = self._reason
                roster.undone_at = uow.clock.now()
                uow.wrote_events()
                await ask_for_tiers(uow, roster.organisation)
        return {outcome.value: count for outcome, count in self._counts.items()}

    async def _go_through(self, uow: UnitOfWork, roster: RosterImport) -> None:
        session, last, done = uow.session, UUID(int=0), 0
        total = await _count(session, self._import_id)
        begun_on = (roster.applied_at or uow.clock.now()).astimezone(CHINA).date()
        while changes := await _changes(session, self._import_id, last):
            people = await _people(session, [each.person_id for each in changes])
            before = {
                each.person_id: opened_before(each.before) for each in changes if each.before is not None
            }
            paths = await _paths(session, before.values())
            step = _Step(Batch(self._origin), paths, uow.clock.now())
            for change in changes:
                now = people.get(change.person_id)
                outcome, kept = self._decide(change, before.get(change.person_id), now, step)
                self._counts[outcome] += 1
                step.outcomes.append(
                    written({"person_id": change.person_id, "outcome": outcome, "kept": kept})
                )
            await _write(session, self._import_id, step, begun_on)
            last, done = changes[-1].person_id, done + len(changes)
            await self._context.report(done / total, _UNDOING, done=done, total=total)

    def _decide(
        self, change: RosterChange, before: Before | None, now: _Now | None, step: _Step
    ) -> tuple[UndoOutcome, list[str]]:
        """What undoing comes to for one person, and which of their fields it leaves."""
        if now is None or now.has_left:
            return UndoOutcome.LEFT_SINCE, []
        known = now.known
        if not self._reach.covers(known.path):
            return UndoOutcome.OUT_OF_REACH, []
        if before is None:
            if known.version != change.version:
                return UndoOutcome.CHANGED_SINCE, []
            self._leave(known, step)
            return UndoOutcome.UNDONE, []
        kept = [name for name, (_was, made) in before.items() if not _is_still(name, made, known)]
        back = {name: was for name, (was, _made) in before.items() if name not in kept}
        if not back:
            return UndoOutcome.CHANGED_SINCE, kept
        if "organisation_id" in back and back["organisation_id"] not in step.paths:
            return UndoOutcome.SCHOOL_CLOSED, list(before)
        self._put_back(known, before, back, step)
        return (UndoOutcome.PARTLY if kept else UndoOutcome.UNDONE), kept

    def _leave(self, known: Known, step: _Step) -> None:
        person_id, version, at = str(known.id), known.version + 1, step.at
        step.leaving.append(
            written({"id": person_id, "left_at": at, "left_reason": self._reason, "version": version})
        )
        changes = {"left_at": (None, at), "left_reason": (None, self._reason)}
        told = (events.PersonLeft, person_id, version, known.path, known.profile, "update", changes)
        step.batch.tell(*told, reason=self._reason)

    def _put_back(self, known: Known, before: Before, back: dict[str, Any], step: _Step) -> None:
        person_id = str(known.id)
        if "posts" in back:
            was, made = set(before["posts"][0]), set(before["posts"][1])
            step.begun += [written({"person_id": person_id, "post": post}) for post in made - was]
            step.ended += [written({"person_id": person_id, "post": post}) for post in was - made]
        path = step.paths.get(back.get("organisation_id"), known.path)
        step.batch.put(person_id, known, back, path, events.PersonUpdated)


def _is_still(name: str, made: Any, known: Known) -> bool:
    """Whether a field is what the import made it."""
    if name == POSTS_SINCE:
        return all(known.since.get(post) == on for post, on in made.items())
    return same(name, made, known.profile[name])


async def _count(session: AsyncSession, import_id: UUID) -> int:
    query = select(func.count()).select_from(RosterChange).where(RosterChange.import_id == import_id)
    return (await session.execute(query)).scalar_one()


async def _changes(session: AsyncSession, import_id: UUID, after: UUID) -> Sequence[RosterChange]:
    query = (
        select(RosterChange)
        .where(RosterChange.import_id == import_id, RosterChange.person_id > after)
        .order_by(RosterChange.person_id)
        .limit(_AT_A_TIME)
    )
    found = (await session.execute(query)).scalars().all()
    # Their rows are changed past the session, which need not remember them.
    for each in found:
        session.expunge(each)
    return found


async def _people(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, _Now]:
    query = (
        select(Person.id, Person.version, Organisation.path, SINCE, Person.left_at, *_PROFILE_COLUMNS)
        .join(Person.organisation)
        .where(Person.id.in_(ids))
        .with_for_update(of=Person)
    )
    return {
        person_id: _Now(known_of(person_id, version, path, since, profile), left_at is not None)
        for person_id, version, path, since, left_at, *profile in await session.execute(query)
    }


async def _paths(session: AsyncSession, before: Iterable[Before]) -> dict[UUID | None, str]:
    """Of the organisations that people came from, those that are open, with their paths."""
    ids = {each["organisation_id"][0] for each in before if "organisation_id" in each}
    if not ids:
        return {}
    query = select(Organisation.id, Organisation.path).where(
        Organisation.id.in_(ids), Organisation.closed_at.is_(None)
    )
    return {found.id: found.path for found in await session.execute(query)}


async def _write(session: AsyncSession, import_id: UUID, step: _Step, begun_on: date) -> None:
    # The spells first: those that are as they were, the database need not begin or end when the posts change.
    if step.begun:
        await session.execute(_FORGET_SPELLS, sending(step.begun))
    if step.ended:
        await session.execute(_REOPEN_SPELLS, {**sending(step.ended), "begun_on": begun_on})
    if step.leaving:
        await session.execute(_LEAVE, sending(step.leaving))
    await PeopleWriter(session).write(step.batch)
    await session.execute(_CONCLUDE, {**sending(step.outcomes), "of_import": import_id})


def _forget_spells() -> Delete:
    """Posts that the import gave were never held."""
    table: Table = PersonPost.__table__  # type: ignore[assignment]
    given = rows_of(table, ("person_id", "post")).subquery()
    meant = and_(table.c.person_id == given.c.person_id, table.c.post == given.c.post)
    return delete(table).where(meant, table.c.ended == false())


def _reopen_spells() -> Update:
    """Posts that the import took were held all the time."""
    table: Table = PersonPost.__table__  # type: ignore[assignment]
    given = rows_of(table, ("person_id", "post")).subquery()
    latest = (
        select(table.c.id)
        .ext(distinct_on(table.c.person_id, table.c.post))
        .join(given, and_(table.c.person_id == given.c.person_id, table.c.post == given.c.post))
        .where(table.c.ended == true(), table.c.until >= bindparam("begun_on", type_=Date))
        .order_by(table.c.person_id, table.c.post, table.c.until.desc(), table.c.id.desc())
    )
    return update(table).where(table.c.id.in_(latest)).values(ended=False, until=None)


def _leave() -> Update:
    table: Table = Person.__table__  # type: ignore[assignment]
    names = ("left_at", "left_reason", "version")
    given = rows_of(table, ("id", *names)).subquery()
    fresh = {name: given.c[name] for name in names}
    return update(table).where(table.c.id == given.c.id).values(**fresh, updated_at=func.now())


def _conclude() -> Update:
    table: Table = RosterChange.__table__  # type: ignore[assignment]
    given = rows_of(table, ("person_id", "outcome", "kept")).subquery()
    mine = and_(
        table.c.import_id == bindparam("of_import", type_=Uuid), table.c.person_id == given.c.person_id
    )
    return update(table).where(mine).values(outcome=given.c.outcome, kept=given.c.kept)


_FORGET_SPELLS = _forget_spells()
_REOPEN_SPELLS = _reopen_spells()
_LEAVE = _leave()
_CONCLUDE = _conclude()
