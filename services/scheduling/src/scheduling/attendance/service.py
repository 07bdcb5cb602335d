"""Use cases on attendance: show the code, sign, call the roll."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from scheduling.access import Permission, reach_of
from scheduling.attendance import codes, events, rules
from scheduling.attendance.codes import Direction
from scheduling.attendance.errors import (
    REFUSALS,
    NoPlaceInProgramme,
    NotEnrolled,
    ProgrammeNotRunning,
    SignCodeForged,
    SignCodeOutdated,
    TooManyWrongCodes,
)
from scheduling.attendance.models import Attendance, SignRecord
from scheduling.attendance.repository import AttendanceRepository, WrongCodes
from scheduling.attendance.rules import Method
from scheduling.attendance.schemas import AttendanceQuery, SignCreate
from scheduling.enrolments.errors import NotOnRoster
from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.repository import find_person, own_id
from scheduling.programmes.rules import shown
from scheduling.programmes.states import ProgrammeState
from scheduling.sessions.errors import SessionNotFound
from scheduling.sessions.models import ClassSession
from scheduling.sessions.repository import find_with_programme
from scheduling.sessions.service import may_run
from scheduling.settings import Settings
from servicekit.access import Actor
from servicekit.pagination import Rows
from servicekit.problems import Problem
from servicekit.unit_of_work import UnitOfWork

WRONG_CODES_LIMIT = 5
WRONG_CODES_SPAN = timedelta(minutes=5)


class AttendanceService:
    """What one caller may do about attendance: sign for themselves, or run it for a class."""

    def __init__(self, uow: UnitOfWork, actor: Actor, settings: Settings) -> None:
        self._uow = uow
        self._actor = actor
        self._windows = settings.sign_windows

    async def to_run(self, session_id: UUID) -> ClassSession:
        """The session, for whoever may take its attendance: its expert, or with `attendance:run`.

        Raises:
            SessionNotFound: not there, or not the caller's to run.
            SessionCancelled: it does not take place.
        """
        session = await find_with_programme(self._uow.session, session_id)
        if session is None or not may_run(self._actor, session):
            raise SessionNotFound
        session.ensure_planned()
        return session

    def span(self, session: ClassSession, direction: Direction) -> tuple[datetime, datetime]:
        """From when to when people can sign."""
        return self._windows.span(direction, session.starts_at, session.ends_at)

    async def counts(self, session: ClassSession) -> tuple[int, int, int]:
        """How many are expected, have signed in, and have signed out."""
        return await AttendanceRepository(self._uow.session, session).counts()

    async def page(
        self, session_id: UUID, wanted: AttendanceQuery
    ) -> tuple[Rows[Enrolment], dict[UUID, Attendance]]:
        """One page of who has a place, and what is on record of them.

        Raises:
            SessionNotFound: not there, or not the caller's to look at.
        """
        session = await find_with_programme(self._uow.session, session_id)
        if session is None or not self._may_read(session):
            raise SessionNotFound
        repository = AttendanceRepository(self._uow.session, session)
        rows = await repository.page(wanted)
        return rows, await repository.of(rows.items)

    async def sign(self, command: SignCreate) -> tuple[Attendance, SignRecord]:
        """Sign the caller in or out by a code from the room.

        Raises:
            NotOnRoster, NotEnrolled: the caller has no place.
            SignCodeForged, SignCodeOutdated, TooManyWrongCodes: the code is not good.
            SessionCancelled, ProgrammeNotRunning, SigningRefused: nothing can be signed now.
        """
        person_id = own_id(self._actor)
        if person_id is None:
            raise NotOnRoster
        if command.session_id is not None and command.code is not None:
            session = await self._proven_by_digits(
                person_id, command.session_id, command.code, command.direction
            )
            direction, method = command.direction, Method.CODE
        else:
            session, direction = await self._proven_by_token(command.token or "")
            method = Method.QR
        repository = AttendanceRepository(self._uow.session, session)
        place = (await repository.places([person_id])).get(person_id)
        if place is None:
            raise await self._no_place(person_id, session)
        attendances = await repository.locked([place])
        return self._take(repository, attendances[person_id], direction, method)

    async def call_roll(
        self, session_id: UUID, direction: Direction, person_ids: Sequence[UUID]
    ) -> dict[UUID, Problem | None]:
        """Record the people named as seen by the caller; for each what kept them out, or none.

        Raises:
            SessionNotFound, SessionCancelled: there is no roll to call.
        """
        session = await self.to_run(session_id)
        repository = AttendanceRepository(self._uow.session, session)
        places = await repository.places(person_ids)
        attendances = await repository.locked(list(places.values()))
        outcome: dict[UUID, Problem | None] = {}
        for person_id in person_ids:
            if person_id not in places:
                outcome[person_id] = NoPlaceInProgramme(programme=session.programme.title)
                continue
            if person_id in outcome:
                continue  # named twice
            try:
                self._take(repository, attendances[person_id], direction, Method.ROLL_CALL)
            except Problem as problem:
                outcome[person_id] = problem
            else:
                outcome[person_id] = None
        return outcome

    def _take(
        self, repository: AttendanceRepository, attendance: Attendance, direction: Direction, method: Method
    ) -> tuple[Attendance, SignRecord]:
        now, session = self._uow.clock.now(), attendance.session
        session.ensure_planned()
        if session.programme.state is not ProgrammeState.RUNNING:
            raise ProgrammeNotRunning(programme=session.programme.title, state=session.programme.state.value)
        opens, closes = self.span(session, direction)
        refusal = rules.refusal(direction, attendance.known, (opens, closes), now)
        if refusal is not None:
            at = attendance.signed_in_at if direction is Direction.IN else attendance.signed_out_at
            raise REFUSALS[refusal](opens=shown(opens), closes=shown(closes), at=at and shown(at))
        attendance.sign(direction, now)
        record = SignRecord(
            attendance=attendance,
            direction=direction,
            method=method,
            at=now,
            recorded_by=self._actor.id,
        )
        repository.add(attendance, record)
        if attendance.is_complete:
            self._uow.record(events.AttendanceCompleted.of(attendance), attendance)
        return attendance, record

    async def _proven_by_token(self, token: str) -> tuple[ClassSession, Direction]:
        """What a picture proves: that its holder was where it was shown, within the last seconds."""
        claim = codes.parse(token)
        session = await find_with_programme(self._uow.session, claim.session_id) if claim else None
        if claim is None or session is None or not codes.proves(claim, session.sign_secret):
            raise SignCodeForged
        if not codes.is_current(claim.step, self._uow.clock.now()):
            raise SignCodeOutdated(seconds=codes.STEP_SECONDS)
        return session, claim.direction

    async def _proven_by_digits(
        self, person_id: UUID, session_id: UUID, code: str, direction: Direction
    ) -> ClassSession:
        """The same of six digits, which somebody could try one after the other: so they are counted."""
        now = self._uow.clock.now()
        guesses, since = WrongCodes(self._uow.session, person_id), now - WRONG_CODES_SPAN
        if await guesses.count(since) >= WRONG_CODES_LIMIT:
            minutes = int(WRONG_CODES_SPAN.total_seconds() // 60)
            raise TooManyWrongCodes(limit=WRONG_CODES_LIMIT, minutes=minutes)
        session = await find_with_programme(self._uow.session, session_id)
        if session is None or not codes.are_current_digits(
            code, session.sign_secret, session.id, direction, now
        ):
            await guesses.note(now, since)
            raise SignCodeForged
        return session

    async def _no_place(self, person_id: UUID, session: ClassSession) -> Problem:
        """Why somebody has no place: unknown here, or not enrolled."""
        person = await find_person(self._uow.session, person_id)
        if person is None:
            return NotOnRoster()
        return NotEnrolled(name=person.name, programme=session.programme.title)

    def _may_read(self, session: ClassSession) -> bool:
        reach = reach_of(self._actor, Permission.ATTENDANCE_READ)
        return reach.covers(session.programme.path) or may_run(self._actor, session)
