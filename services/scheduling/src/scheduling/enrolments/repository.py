"""All SQL about enrolments: those within reach, one's own, and the counting of seats."""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager

from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.schemas import EnrolmentQuery, MyEnrolmentQuery
from scheduling.enrolments.states import EnrolmentState
from scheduling.integration.organisations import OrganisationCopy
from scheduling.integration.people import PersonCopy
from scheduling.programmes.models import Programme
from scheduling.quotas.models import ProgrammeQuota
from servicekit.access import Actor, Reach
from servicekit.pagination import Rows, Sorting

_sorting = Sorting(Enrolment.id, placed_at=Enrolment.placed_at)
_school = aliased(OrganisationCopy, name="school")
_organiser = aliased(OrganisationCopy, name="organiser")


class EnrolmentRepository:
    """Enrolments that concern one caller: of people or programmes within reach, and their own."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, enrolment: Enrolment) -> None:
        """Make it part of the transaction."""
        self._session.add(enrolment)

    async def find(self, enrolment_id: UUID) -> Enrolment | None:
        """The one with this id."""
        query = _whole().where(Enrolment.id == enrolment_id, or_(self._within(), _of(self._reach.actor)))
        return (await self._session.execute(query)).scalar_one_or_none()

    async def lock(self, enrolment: Enrolment) -> None:
        """Read it anew and keep others from changing it."""
        await self._session.refresh(enrolment, ["state", "version"], with_for_update=True)

    async def page(self, programme_id: UUID, wanted: EnrolmentQuery) -> Rows[Enrolment]:
        """One page of a programme's enrolments within reach."""
        query = _whole().where(Enrolment.programme_id == programme_id, self._within())
        if wanted.state is not None:
            query = query.where(Enrolment.state == wanted.state)
        if wanted.organisation_id is not None:
            query = query.where(Enrolment.organisation_id == wanted.organisation_id)
        return await _sorting.page(self._session, query, wanted, wanted.sort)

    async def page_of_own(self, wanted: MyEnrolmentQuery) -> Rows[Enrolment]:
        """One page of the caller's own."""
        query = _whole().where(_of(self._reach.actor))
        if wanted.state is not None:
            query = query.where(Enrolment.state == wanted.state)
        return await _sorting.page(self._session, query, wanted, wanted.sort)

    def _within(self) -> ColumnElement[bool]:
        return or_(self._reach.where(_school.path), self._reach.where(_organiser.path))


class SeatRepository:
    """Who would take a seat of one programme, and the seats; its row is locked while this is used."""

    def __init__(self, session: AsyncSession, programme: Programme) -> None:
        self._session = session
        self._programme = programme

    async def last_of(self, person: PersonCopy) -> Enrolment | None:
        """The last enrolment of a person, placed or withdrawn."""
        query = (
            select(Enrolment)
            .where(Enrolment.programme_id == self._programme.id, Enrolment.person_id == person.person_id)
            .order_by(Enrolment.id.desc())
            .limit(1)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def quota_of(self, organisation_id: UUID) -> ProgrammeQuota | None:
        """The quota of a school; none where it was given no seats."""
        query = select(ProgrammeQuota).where(
            ProgrammeQuota.programme_id == self._programme.id,
            ProgrammeQuota.organisation_id == organisation_id,
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def count(self, change: int, organisation_id: UUID) -> None:
        """Take a seat (1) or give one back (-1), of the programme and of the school's quota if it has one.

        Without a new version: an officer who edits the programme meanwhile is not disturbed by it.
        """
        for counted, rows in (
            (Programme, Programme.id == self._programme.id),
            (
                ProgrammeQuota,
                (ProgrammeQuota.programme_id == self._programme.id)
                & (ProgrammeQuota.organisation_id == organisation_id),
            ),
        ):
            await self._session.execute(
                update(counted)
                .where(rows)
                .values(taken=counted.taken + change, updated_at=counted.updated_at)
                .execution_options(synchronize_session=False)
            )


async def find_person(
    session: AsyncSession, person_id: UUID, reach: Reach | None = None
) -> PersonCopy | None:
    """Somebody active on the roster; with a reach, only within it."""
    query = (
        select(PersonCopy)
        .join(PersonCopy.organisation)
        .where(PersonCopy.person_id == person_id, PersonCopy.active)
        .options(contains_eager(PersonCopy.organisation))
    )
    if reach is not None:
        query = query.where(reach.where(OrganisationCopy.path))
    return (await session.execute(query)).scalar_one_or_none()


async def count_by_school(session: AsyncSession, programme_id: UUID) -> dict[UUID, int]:
    """How many people of each school take part in a programme."""
    query = (
        select(Enrolment.organisation_id, func.count())
        .where(Enrolment.programme_id == programme_id, Enrolment.state == EnrolmentState.PLACED)
        .group_by(Enrolment.organisation_id)
    )
    return dict((await session.execute(query)).all())


def own_id(actor: Actor) -> UUID | None:
    """The person that a caller's account stands for; none for other programs."""
    try:
        return UUID(actor.id)
    except ValueError:
        return None


def _of(actor: Actor) -> ColumnElement[bool]:
    return Enrolment.person_id == own_id(actor)


def _whole() -> Select[Enrolment]:
    return (
        select(Enrolment)
        .join(Enrolment.person)
        .join(Enrolment.organisation.of_type(_school))
        .join(Enrolment.programme)
        .join(Programme.organisation.of_type(_organiser))
        .options(
            contains_eager(Enrolment.person),
            contains_eager(Enrolment.organisation.of_type(_school)),
            contains_eager(Enrolment.programme).contains_eager(Programme.organisation.of_type(_organiser)),
        )
    )
