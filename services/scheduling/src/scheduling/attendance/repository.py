"""All SQL about attendance."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, and_, any_, bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from scheduling.attendance.models import Attendance, SignRecord, WrongCode
from scheduling.attendance.schemas import AttendanceQuery
from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.states import EnrolmentState
from scheduling.integration.people import PersonCopy
from scheduling.sessions.models import ClassSession
from servicekit.pagination import Rows, Sorting


class AttendanceRepository:
    """The attendance of one session, whose right to be taken has been checked."""

    def __init__(self, session: AsyncSession, taken_of: ClassSession) -> None:
        self._session = session
        self._taken_of = taken_of

    async def places(self, person_ids: Sequence[UUID]) -> dict[UUID, Enrolment]:
        """The places in the programme that these people hold, by person."""
        given = {"programme": self._taken_of.programme_id, "people": list(person_ids)}
        return {place.person_id: place for place in await self._session.scalars(_places, given)}

    async def locked(self, places: Sequence[Enrolment]) -> dict[UUID, Attendance]:
        """The attendances of these places, locked, by person; made where there is none yet."""
        given = {"session": self._taken_of.id, "people": [place.person_id for place in places]}
        known = {each.person_id: each for each in await self._session.scalars(_locked, given)}
        for place in places:
            if place.person_id not in known:
                known[place.person_id] = Attendance(
                    session_id=self._taken_of.id,
                    person_id=place.person_id,
                    organisation_id=place.organisation_id,
                    organisation=place.organisation,
                )
        for attendance in known.values():
            attendance.session = self._taken_of
        return known

    def add(self, *things: Attendance | SignRecord) -> None:
        """Make them part of the transaction."""
        self._session.add_all(things)

    async def page(self, wanted: AttendanceQuery) -> Rows[Enrolment]:
        """One page of those who have a place, by name."""
        given = {"programme": self._taken_of.programme_id}
        return await _by_name.page(self._session, _expected, wanted, wanted.sort, given)

    async def of(self, places: Sequence[Enrolment]) -> dict[UUID, Attendance]:
        """What is on record of these places, by person."""
        given = {"session": self._taken_of.id, "people": [place.person_id for place in places]}
        return {each.person_id: each for each in await self._session.scalars(_of_people, given)}

    async def counts(self) -> tuple[int, int, int]:
        """How many are expected, have signed in, and have signed out."""
        query = (
            select(func.count(), func.count(Attendance.signed_in_at), func.count(Attendance.signed_out_at))
            .select_from(Enrolment)
            .outerjoin(
                Attendance,
                and_(Attendance.session_id == self._taken_of.id, Attendance.person_id == Enrolment.person_id),
            )
            .where(
                Enrolment.programme_id == self._taken_of.programme_id,
                Enrolment.state == EnrolmentState.PLACED,
            )
        )
        expected, signed_in, signed_out = (await self._session.execute(query)).one()
        return expected, signed_in, signed_out


# Made once: everybody in a room signs in the same minute, and its screen asks every few seconds.
_people = any_(bindparam("people", type_=ARRAY(Uuid)))
_expected = (
    select(Enrolment)
    .join(Enrolment.person)
    .join(Enrolment.organisation)
    .where(
        Enrolment.programme_id == bindparam("programme", type_=Uuid),
        Enrolment.state == EnrolmentState.PLACED,
    )
    .options(contains_eager(Enrolment.person), contains_eager(Enrolment.organisation))
)
_places = _expected.where(Enrolment.person_id == _people)
_of_people = select(Attendance).where(
    Attendance.session_id == bindparam("session", type_=Uuid), Attendance.person_id == _people
)
_locked = (
    _of_people.join(Attendance.organisation)
    .options(contains_eager(Attendance.organisation))
    .order_by(Attendance.person_id)  # in one order, so that two who lock do not wait in a ring
    .with_for_update(of=Attendance)
)
_by_name = Sorting(Enrolment.id, name=PersonCopy.name)


class WrongCodes:
    """The wrong codes that one person typed lately."""

    def __init__(self, session: AsyncSession, person_id: UUID) -> None:
        self._session = session
        self._person_id = person_id

    async def count(self, since: datetime) -> int:
        """How many there were."""
        query = select(func.count()).where(WrongCode.person_id == self._person_id, WrongCode.at > since)
        return (await self._session.execute(query)).scalar_one()

    async def note(self, at: datetime, keep_since: datetime) -> None:
        """One more; what no longer counts is dropped."""
        await self._session.execute(
            delete(WrongCode).where(WrongCode.person_id == self._person_id, WrongCode.at <= keep_since)
        )
        self._session.add(WrongCode(person_id=self._person_id, at=at))
