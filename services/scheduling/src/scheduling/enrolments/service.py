"""Use cases on enrolments: load, decide, change, announce."""

from datetime import datetime
from uuid import UUID

from scheduling.access import Permission, reach_of
from scheduling.enrolments import events, rules
from scheduling.enrolments.catalogue import Catalogue, Offer
from scheduling.enrolments.errors import (
    REFUSALS,
    EnrolmentNotFound,
    EnrolmentRefused,
    NomineeNotFound,
    NotOnRoster,
    ProgrammeOver,
    WithdrawalTooLate,
)
from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.repository import EnrolmentRepository, SeatRepository, find_person, own_id
from scheduling.enrolments.schemas import CatalogueQuery, EnrolmentCreate, EnrolmentQuery, MyEnrolmentQuery
from scheduling.enrolments.states import MACHINE, WITHDRAW, EnrolmentKind, EnrolmentState
from scheduling.integration.people import PersonCopy
from scheduling.programmes.errors import ProgrammeNotFound
from scheduling.programmes.models import Programme
from scheduling.programmes.repository import ProgrammeRepository, lock_offered, lock_seats
from scheduling.programmes.rules import shown
from scheduling.programmes.service import ProgrammeService
from servicekit.access import Actor, Forbidden, Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork

_PROBLEM_OF_REFUSAL = {rules.Refusal.OVER: ProgrammeOver, rules.Refusal.RUNNING: WithdrawalTooLate}


class EnrolmentService:
    """What one caller may do about their own enrolments, and those of people they may nominate."""

    def __init__(self, uow: UnitOfWork, actor: Actor) -> None:
        self._uow = uow
        self._actor = actor
        self._reach = reach_of(actor, Permission.ENROLMENT_NOMINATE)
        self._enrolments = EnrolmentRepository(uow.session, self._reach)

    async def read(self, enrolment_id: UUID) -> Enrolment:
        """The enrolment with this id.

        Raises:
            EnrolmentNotFound: not there, or it does not concern the caller.
        """
        enrolment = await self._enrolments.find(enrolment_id)
        if enrolment is None:
            raise EnrolmentNotFound
        return enrolment

    async def own(self, wanted: MyEnrolmentQuery) -> Rows[Enrolment]:
        """One page of the caller's own."""
        return await self._enrolments.page_of_own(wanted)

    async def place(self, programme_id: UUID, command: EnrolmentCreate) -> Enrolment:
        """Let the caller, or whom they nominate, take part.

        Raises:
            NotOnRoster, NomineeNotFound, Forbidden: there is nobody to enrol, or the caller may not.
            ProgrammeNotFound: not there, or not offered.
            EnrolmentRefused: something keeps the person from it; the class says what.
        """
        nominee = None if command.person_id == own_id(self._actor) else command.person_id
        if nominee is None:
            person = await self._caller()
            programme = await lock_offered(self._uow.session, programme_id, person.path)
        else:
            person = await self._nominee(nominee)
            programmes = ProgrammeRepository(self._uow.session, self._reach)
            programme = await programmes.lock_seats(programme_id)
        nominated = nominee is not None
        if programme is None:
            raise ProgrammeNotFound
        now = self._uow.clock.now()
        seats = SeatRepository(self._uow.session, programme)
        await self._ensure_possible(seats, programme, person, now, nominated=nominated)
        await seats.count(1, person.organisation_id)
        enrolment = Enrolment(
            programme_id=programme.id,
            programme=programme,
            person=person,
            organisation=person.organisation,
            organisation_id=person.organisation_id,
            state=MACHINE.initial,
            kind=EnrolmentKind.NOMINATED if nominated else EnrolmentKind.SELF_SELECTED,
            reason=command.reason if nominated else None,
            placed_by=self._actor.id,
            placed_at=now,
        )
        self._enrolments.add(enrolment)
        self._uow.record(events.EnrolmentPlaced.of(enrolment), enrolment)
        await self._uow.session.flush()  # the answer shows the version
        return enrolment

    async def withdraw(self, enrolment_id: UUID, version: int, reason: str | None) -> None:
        """Give the seat back.

        Raises:
            EnrolmentNotFound, StaleVersion: it cannot be changed.
            IllegalTransition: it is withdrawn already.
            ProgrammeOver, WithdrawalTooLate: it cannot be withdrawn any more.
        """
        enrolment = await self.read(enrolment_id)
        # The programme first, as everybody who takes or gives back a seat does: so nobody waits in a ring.
        programme = await lock_seats(self._uow.session, enrolment.programme_id)
        await self._enrolments.lock(enrolment)
        ensure_version(enrolment, version)
        self._uow.reason = reason
        state = take(self._uow, MACHINE, enrolment, enrolment.state, WITHDRAW, reason)
        by_themselves = enrolment.person_id == own_id(self._actor)
        refusal = rules.withdrawal_refusal(programme.state, by_themselves=by_themselves)
        if refusal is not None:
            raise _PROBLEM_OF_REFUSAL[refusal]
        enrolment.withdraw(state, self._uow.clock.now(), self._actor.id, reason)
        await SeatRepository(self._uow.session, programme).count(-1, enrolment.organisation_id)
        self._uow.record(events.EnrolmentWithdrawn.of(enrolment), enrolment)

    async def catalogue(self, wanted: CatalogueQuery) -> Rows[Offer]:
        """One page of what is open to the caller.

        Raises:
            NotOnRoster: the caller is nobody on the roster.
        """
        return await Catalogue(self._uow.session, await self._caller()).page(wanted, self._uow.clock.now())

    async def offer(self, programme_id: UUID) -> tuple[Offer, dict[str, str]]:
        """A programme as it is offered to the caller, and its plan.

        Raises:
            NotOnRoster: the caller is nobody on the roster.
            ProgrammeNotFound: not there, or not offered to the caller.
        """
        found = await Catalogue(self._uow.session, await self._caller()).find(programme_id)
        if found is None:
            raise ProgrammeNotFound
        return found

    async def _caller(self) -> PersonCopy:
        person_id = own_id(self._actor)
        person = None if person_id is None else await find_person(self._uow.session, person_id)
        if person is None:
            raise NotOnRoster
        return person

    async def _nominee(self, person_id: UUID) -> PersonCopy:
        if not self._reach.paths:
            raise Forbidden(permission=Permission.ENROLMENT_NOMINATE.value)
        person = await find_person(self._uow.session, person_id, self._reach)
        if person is None:
            raise NomineeNotFound
        return person

    async def _ensure_possible(
        self,
        seats: SeatRepository,
        programme: Programme,
        person: PersonCopy,
        now: datetime,
        *,
        nominated: bool,
    ) -> None:
        last = await seats.last_of(person)
        quota = await seats.quota_of(person.organisation_id) if programme.has_quotas else None
        terms = rules.Terms(
            state=programme.state,
            enrol_from=programme.enrol_from,
            enrol_until=programme.enrol_until,
            stages=programme.target_stages,
            subjects=programme.target_subjects,
            seats=rules.Seats(programme.capacity, programme.taken),
            has_quotas=programme.has_quotas,
            school_seats=None if quota is None else rules.Seats(quota.seats, quota.taken),
        )
        withdrawn_by = None if last is None or nominated else last.withdrawn_by
        candidate = rules.Candidate(
            stage=person.stage,
            subject=person.subject,
            offered=rules.is_offered(programme.path, person.path),
            enrolled=last is not None and last.state is EnrolmentState.PLACED,
            withdrawn_by_others=rules.withdrawn_by_others(withdrawn_by, str(person.person_id)),
        )
        found = rules.obstacles(terms, candidate, now)
        if found:
            raise refusal_of(found[0], terms)


class ProgrammeEnrolmentService:
    """What who may read programmes sees of their enrolments."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach

    async def page(self, programme_id: UUID, wanted: EnrolmentQuery) -> Rows[Enrolment]:
        """One page of a programme's enrolments: all, or of the schools within reach.

        Raises:
            ProgrammeNotFound: not there, or neither within reach nor offered to it.
        """
        await ProgrammeService(self._uow, self._reach).ensure_visible(programme_id)
        return await EnrolmentRepository(self._uow.session, self._reach).page(programme_id, wanted)


def refusal_of(obstacle: rules.Obstacle, terms: rules.Terms) -> EnrolmentRefused:
    """The problem that tells of an obstacle."""
    return REFUSALS[obstacle](
        condition=obstacle.value, enrol_from=shown(terms.enrol_from), enrol_until=shown(terms.enrol_until)
    )
