"""Use cases on sessions: load, decide, change, announce."""

from uuid import UUID

from scheduling.access import Permission, reach_of
from scheduling.enrolments.repository import find_person, own_id
from scheduling.integration.people import PersonCopy
from scheduling.programmes.errors import ProgrammeNotFound
from scheduling.programmes.models import Programme
from scheduling.programmes.repository import ProgrammeRepository
from scheduling.programmes.service import ProgrammeService
from scheduling.sessions import events, rules
from scheduling.sessions.errors import (
    FAULT_WORDS,
    ExpertNotFound,
    SessionCollides,
    SessionNotFound,
    SessionsFixed,
    SessionTimeWrong,
    VenueTooSmall,
    VenueUnavailable,
)
from scheduling.sessions.models import ClassSession
from scheduling.sessions.repository import SessionRepository
from scheduling.sessions.schemas import SessionCreate, SessionQuery, SessionUpdate
from servicekit.access import Actor, Reach
from servicekit.concurrency import ensure_version
from servicekit.localised import Text
from servicekit.pagination import Rows
from servicekit.problems import FieldError
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_TIME = frozenset({"starts_at", "ends_at", "hours"})
_EXPERT, _VENUE, _CLASS = Text("授课专家", "expert"), Text("场地", "venue"), Text("班级", "class")


class SessionService:
    """What one caller may do with the sessions of programmes within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._sessions = SessionRepository(uow.session, reach)

    async def page(self, programme_id: UUID, wanted: SessionQuery) -> Rows[ClassSession]:
        """One page of a programme's sessions.

        Raises:
            ProgrammeNotFound: not there, or neither within reach nor offered to it.
        """
        await ProgrammeService(self._uow, self._reach).ensure_visible(programme_id)
        return await self._sessions.page(programme_id, wanted)

    async def read(self, session_id: UUID) -> ClassSession:
        """The session with this id.

        Raises:
            SessionNotFound: not there, or out of reach.
        """
        session = await self._sessions.find(session_id)
        if session is None:
            raise SessionNotFound
        return session

    async def plan(self, programme_id: UUID, command: SessionCreate) -> ClassSession:
        """Add a session to a programme.

        Raises:
            ProgrammeNotFound, SessionsFixed: the programme takes none.
            ExpertNotFound, VenueUnavailable, VenueTooSmall: it cannot be held like this.
            SessionTimeWrong, SessionCollides: it cannot be held then.
        """
        programme = await ProgrammeRepository(self._uow.session, self._reach).find(programme_id)
        if programme is None or not self._reach.covers(programme.path):
            raise ProgrammeNotFound
        session = ClassSession(programme=programme, programme_id=programme.id, **command.model_dump())
        await self._check(session, programme, new_time=True)
        self._sessions.add(session)
        self._uow.record(events.SessionPlanned.of(session), session)
        await self._uow.session.flush()  # the answer shows the version; a collision shows here
        return session

    async def update(self, session_id: UUID, version: int, command: SessionUpdate) -> ClassSession:
        """Change the fields given.

        Raises:
            SessionNotFound, SessionCancelled, StaleVersion, SessionsFixed: it cannot be changed.
            ExpertNotFound, VenueUnavailable, VenueTooSmall, SessionTimeWrong, SessionCollides: not so.
        """
        session = await self._locked(session_id, version)
        changes = command.model_dump()  # fields not given are missing from the dump
        for name, value in changes.items():
            setattr(session, name, value)
        await self._check(session, session.programme, new_time=not _TIME.isdisjoint(changes))
        if self._uow.session.is_modified(session):
            self._uow.record(events.SessionChanged.of(session), session)
        await self._uow.session.flush()
        return session

    async def cancel(self, session_id: UUID, version: int, reason: str) -> None:
        """Let it not take place.

        Raises:
            SessionNotFound, SessionCancelled, StaleVersion, SessionsFixed: it cannot be changed.
        """
        session = await self._locked(session_id, version)
        session.cancel(self._uow.clock.now(), reason)
        self._uow.reason = reason
        self._uow.record(events.SessionCancelled.of(session, reason=reason), session)

    async def _locked(self, session_id: UUID, version: int) -> ClassSession:
        session = await self._sessions.find(session_id, lock=True)
        if session is None:
            raise SessionNotFound
        session.ensure_planned()
        ensure_version(session, version)
        return session

    async def _check(self, session: ClassSession, programme: Programme, *, new_time: bool) -> None:
        if programme.state not in rules.PLANNABLE:
            raise SessionsFixed(state=programme.state.value)
        if new_time:
            self._check_time(session, programme)
        session.expert = await self._expert(session.expert_id)
        venue = await self._sessions.usable_venue(session.venue_id)
        if venue is None:
            raise VenueUnavailable
        if venue.capacity < programme.capacity:
            raise VenueTooSmall(venue=venue.name, capacity=venue.capacity, seats=programme.capacity)
        session.venue = venue
        # For a good answer; what makes double booking impossible is the table's exclusion constraints.
        for other in await self._sessions.in_the_way(session):
            raise _collision(session, other)

    def _check_time(self, session: ClassSession, programme: Programme) -> None:
        fault = rules.fault(
            session.starts_at,
            session.ends_at,
            session.hours,
            programme.starts_on,
            programme.ends_on,
            self._uow.clock.now(),
        )
        if fault is not None:
            pointer = "/hours" if fault is rules.SessionFault.TOO_MANY_HOURS else "/starts_at"
            raise wrong_time(fault, pointer)

    async def _expert(self, person_id: UUID) -> PersonCopy:
        # Experts come from anywhere: whoever is on a roster may be asked.
        expert = await find_person(self._uow.session, person_id)
        if expert is None:
            raise ExpertNotFound
        return expert


def may_run(actor: Actor, session: ClassSession) -> bool:
    """Whether a caller may take the attendance of a session: its expert, or who has the permission there."""
    reach = reach_of(actor, Permission.ATTENDANCE_RUN)
    return session.expert_id == own_id(actor) or reach.covers(session.programme.path)


def wrong_time(fault: rules.SessionFault, pointer: str) -> SessionTimeWrong:
    """The refusal of a time, and which field is at fault."""
    words = FAULT_WORDS[fault].render(current_request().language)
    return SessionTimeWrong(errors=(FieldError(pointer, fault.value, words),), fault=words)


def _collision(planned: ClassSession, other: ClassSession) -> SessionCollides:
    what, pointer = _CLASS, "/starts_at"
    if other.expert_id == planned.expert_id:
        what, pointer = _EXPERT, "/expert_id"
    elif other.venue_id == planned.venue_id:
        what, pointer = _VENUE, "/venue_id"
    language = current_request().language
    when = rules.shown(other.starts_at, other.ends_at)
    error = FieldError(pointer, "taken", f"{other.title} ({when})")
    return SessionCollides(
        errors=(error,), what=what.render(language), other=other.title, when=when, session_id=str(other.id)
    )
