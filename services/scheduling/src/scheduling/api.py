"""Every router of the scheduling service, and what its database constraints mean to a caller."""

from scheduling.attendance import endpoints as attendance
from scheduling.attendance import endpoints_my as my_timetable
from scheduling.attendance import errors as attendance_errors
from scheduling.enrolments import endpoints as enrolments
from scheduling.enrolments import endpoints_my as my_enrolments
from scheduling.enrolments import errors as enrolment_errors
from scheduling.programmes import endpoints as programmes
from scheduling.programmes import errors as programme_errors
from scheduling.quotas import endpoints as quotas
from scheduling.sessions import endpoints as sessions
from scheduling.sessions import errors as session_errors
from scheduling.venues import endpoints as venues
from scheduling.venues import errors as venue_errors

# They are tried in turn, so what every phone asks for in the same minute comes first.
ROUTERS = (
    my_timetable.router,
    attendance.router,
    my_enrolments.router,
    programmes.router,
    quotas.router,
    enrolments.router,
    sessions.router,
    venues.router,
)
CONSTRAINTS = {
    **programme_errors.CONSTRAINTS,
    **enrolment_errors.CONSTRAINTS,
    **session_errors.CONSTRAINTS,
    **attendance_errors.CONSTRAINTS,
    **venue_errors.CONSTRAINTS,
}
