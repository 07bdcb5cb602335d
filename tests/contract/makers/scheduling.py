"""Things of the scheduling service, on copies of the registry's."""

from datetime import UTC, date, datetime
from decimal import Decimal

from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.states import EnrolmentKind, EnrolmentState
from scheduling.integration.organisations import OrganisationCopy
from scheduling.integration.people import PersonCopy
from scheduling.programmes.models import Programme
from scheduling.sessions.models import ClassSession
from scheduling.venues.models import Venue
from scheduling.vocabulary import Level
from servicekit.ids import new_id


def _organisation() -> OrganisationCopy:
    made = new_id()
    return OrganisationCopy(
        organisation_id=made, name="合同小学", kind="school", path=made.hex, closed=False, version=1
    )


def _person() -> PersonCopy:
    return PersonCopy(
        person_id=new_id(),
        name="韦春兰",
        sex="female",
        organisation_id=new_id(),
        stage="primary",
        subject="chinese",
        title="none",
        posts=[],
        active=True,
        version=1,
    )


def _venue() -> Venue:
    return Venue(organisation=_organisation(), name="报告厅", capacity=120, address="")


def _programme() -> Programme:
    return Programme(
        organisation=_organisation(),
        code=new_id().hex,
        title="合同研修",
        level=Level.COUNTY,
        hours=Decimal(24),
        capacity=60,
        enrol_from=datetime(2026, 9, 1, tzinfo=UTC),
        enrol_until=datetime(2026, 9, 20, tzinfo=UTC),
        starts_on=date(2026, 10, 10),
        ends_on=date(2026, 10, 13),
        author="somebody else",
    )


def _enrolment() -> Enrolment:
    return Enrolment(
        programme=_programme(),
        person=_person(),
        organisation=_organisation(),
        state=EnrolmentState.PLACED,
        kind=EnrolmentKind.NOMINATED,
        placed_by="somebody else",
        placed_at=datetime(2026, 9, 2, tzinfo=UTC),
    )


def _session() -> ClassSession:
    return ClassSession(
        programme=_programme(),
        title="单元整体教学",
        expert=_person(),
        venue=_venue(),
        starts_at=datetime(2026, 10, 10, 1, tzinfo=UTC),
        ends_at=datetime(2026, 10, 10, 3, tzinfo=UTC),
        hours=Decimal(2),
    )


MAKERS = {
    "organisation_id": _organisation,
    "below": _organisation,
    "person_id": _person,
    "expert_id": _person,
    "venue_id": _venue,
    "programme_id": _programme,
    "enrolment_id": _enrolment,
    "session_id": _session,
}
