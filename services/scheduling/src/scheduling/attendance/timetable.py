"""One's own timetable (我的课表): what a person attends or gives, with what is on record of it.

Every phone asks for it at the same time, so it is one statement that reads the columns shown and no more.
"""

from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, Uuid, and_, any_, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Bundle

from scheduling.attendance.models import Attendance
from scheduling.attendance.schemas import TimetableQuery
from scheduling.enrolments.errors import NotOnRoster
from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.repository import own_id
from scheduling.enrolments.states import EnrolmentState
from scheduling.integration.people import PersonCopy
from scheduling.programmes.models import Programme
from scheduling.sessions import rules
from scheduling.sessions.models import ClassSession
from scheduling.sessions.service import wrong_time
from scheduling.venues.models import Venue
from servicekit.access import Actor
from servicekit.clock import Clock, today
from servicekit.pagination import Rows, Sorting

_YEAR = timedelta(days=365)
_sorting = Sorting(ClassSession.id, starts_at=ClassSession.starts_at)


async def my_timetable(
    session: AsyncSession, clock: Clock, actor: Actor, wanted: TimetableQuery
) -> Rows[dict[str, Any]]:
    """One page of the caller's timetable, by the names that `TimetableEntry` has.

    Raises:
        NotOnRoster: the caller is nobody on the roster.
        SessionTimeWrong: the last day lies before the first.
    """
    person_id = own_id(actor)
    if person_id is None:
        raise NotOnRoster
    begin, end = rules.day_range(*_days(clock, wanted))
    given = {"person": person_id, "begin": begin, "end": end}
    query = _entries(include_cancelled=wanted.include_cancelled)
    rows = await _sorting.page(session, query, wanted, wanted.sort, given)
    return Rows([row._asdict() for row in rows.items], rows.next_cursor, rows.total)


def _days(clock: Clock, wanted: TimetableQuery) -> tuple[date, date]:
    first = wanted.from_on or min(today(clock), wanted.until_on or date.max)
    last = wanted.until_on or min(first, date.max - _YEAR) + _YEAR
    if last < first:
        raise wrong_time(rules.SessionFault.ORDER, "/query/until_on")
    return first, last


@cache
def _entries(*, include_cancelled: bool) -> Select[Any]:
    """The sessions of `person` that begin between `begin` and `end`."""
    person = bindparam("person", type_=Uuid)
    shown: Bundle[Any] = Bundle(
        "entry",
        ClassSession.id,
        ClassSession.programme_id,
        Programme.title.label("programme_title"),
        ClassSession.title,
        ClassSession.expert_id,
        PersonCopy.name.label("expert_name"),
        ClassSession.venue_id,
        Venue.name.label("venue_name"),
        Venue.address.label("venue_address"),
        ClassSession.starts_at,
        ClassSession.ends_at,
        ClassSession.hours,
        ClassSession.cancelled_at,
        ClassSession.cancel_reason,
        ClassSession.version,
        (ClassSession.expert_id == person).label("as_expert"),
        Attendance.signed_in_at,
        Attendance.signed_out_at,
    )
    # As an array, both ways lead through an index; as a join or EXISTS beside an OR they would not.
    attended = select(Enrolment.programme_id).where(
        Enrolment.person_id == person, Enrolment.state == EnrolmentState.PLACED
    )
    on_record = and_(Attendance.session_id == ClassSession.id, Attendance.person_id == person)
    query = (
        select(shown)
        .select_from(ClassSession)
        .join(ClassSession.programme)
        .join(ClassSession.expert)
        .join(ClassSession.venue)
        .outerjoin(Attendance, on_record)
        .where(
            ClassSession.starts_at >= bindparam("begin", type_=ClassSession.starts_at.type),
            ClassSession.starts_at < bindparam("end", type_=ClassSession.starts_at.type),
            or_(
                ClassSession.expert_id == person,
                ClassSession.programme_id == any_(func.array(attended.scalar_subquery())),
            ),
        )
    )
    return query if include_cancelled else query.where(ClassSession.cancelled_at.is_(None))
