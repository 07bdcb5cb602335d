"""Things of the evaluation service, on copies of the others': each is rows of which the last is named."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from evaluation.integration.enrolments import EnrolmentCopy
from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.integration.programmes import ProgrammeCopy
from evaluation.ledger import rules
from evaluation.ledger.models import LedgerEntry, LedgerHead
from evaluation.ledger.rules import EntryKind
from evaluation.surveys.models import Survey
from servicekit.access import Actor
from servicekit.ids import new_id

_AT = datetime(2026, 11, 25, tzinfo=UTC)


def makers(caller: Actor) -> Mapping[str, Callable[[], tuple[Any, ...]]]:
    """The makers, for requests of this caller."""

    def survey() -> tuple[Any, ...]:
        organisation, programme = _programme()
        enrolment = EnrolmentCopy(
            enrolment_id=new_id(),
            programme_id=programme.programme_id,
            person_id=UUID(caller.id),
            organisation_id=organisation.organisation_id,
            path=organisation.path,
            active=True,
            version=1,
        )
        return (organisation, programme, enrolment, _survey(programme))

    return {
        "organisation_id": _organisation,
        "below": _organisation,
        "person_id": _person,
        "programme_id": lambda: (_survey((parts := _programme())[1]), *parts),
        "survey_id": survey,
        "entry_id": _entry,
    }


def _organisation() -> tuple[OrganisationCopy]:
    made = new_id()
    return (
        OrganisationCopy(
            organisation_id=made, name="合同小学", kind="school", path=made.hex, closed=False, version=1
        ),
    )


def _person() -> tuple[OrganisationCopy, PersonCopy]:
    [school] = _organisation()
    person = PersonCopy(
        person_id=new_id(),
        name="韦春兰",
        organisation_id=school.organisation_id,
        stage="primary",
        title="none",
        posts=[],
        active=True,
        version=1,
    )
    return school, person


def _programme() -> tuple[OrganisationCopy, ProgrammeCopy]:
    [school] = _organisation()
    programme = ProgrammeCopy(
        programme_id=new_id(),
        title="合同研修",
        level="school",
        organisation_id=school.organisation_id,
        hours=Decimal(24),
        state="running",
        version=1,
    )
    return school, programme


def _survey(programme: ProgrammeCopy) -> Survey:
    return Survey(programme_id=programme.programme_id, opened_at=_AT)


def _entry() -> tuple[Any, ...]:
    school, person = _person()
    entry = LedgerEntry(
        person_id=person.person_id,
        sequence=1,
        kind=EntryKind.EARNED,
        hours=Decimal(4),
        organisation_id=school.organisation_id,
        path=school.path,
        level="school",
        source=f"contract/{new_id()}",
        earned_on=date(2026, 11, 20),
        recognised_at=_AT,
        previous_hash=rules.GENESIS,
    )
    entry.hash = rules.digest(entry.record)
    return school, person, LedgerHead(person_id=person.person_id, sequence=1, hash=entry.hash), entry
