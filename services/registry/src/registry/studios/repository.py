"""All SQL about studios; what a caller sees passes `readable`, what they change lies within their reach."""

from collections.abc import AsyncIterator, Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from registry.people.models import Person
from registry.places.reading import at_or_below, readable
from registry.studios.inner_schemas import StudioMemberQuery, StudioTaskQuery
from registry.studios.models import Studio, StudioAssessment, StudioMember, StudioTask
from registry.studios.schemas import StudioFilter, StudioQuery
from registry.studios.states import StudioTaskState
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.pagination import Rows, Sorting, escape_like
from servicekit.states import StateChange

_BATCH = 500
_STUDIOS = Sorting(Studio.id, established_on=Studio.established_on)
_MEMBERS = Sorting(StudioMember.id, joined_on=StudioMember.joined_on)
_TASKS = Sorting(StudioTask.id, due_on=StudioTask.due_on)


class StudioRepository:
    """Studios that one caller sees, or may change."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, row: Studio | StudioMember | StudioTask | StudioAssessment) -> None:
        """Make it part of the transaction."""
        self._session.add(row)

    async def find(self, studio_id: UUID) -> Studio | None:
        """The one with this id that the caller may read."""
        query = _whole().where(readable(self._reach), Studio.id == studio_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def kept(self, studio_id: UUID) -> Studio | None:
        """The one with this id that the caller may change, kept from others meanwhile."""
        query = _whole().where(self._reach.where(Organisation.path), Studio.id == studio_id)
        return (await self._session.execute(query.with_for_update(of=Studio))).scalar_one_or_none()

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def person(self, person_id: UUID) -> Person | None:
        """Somebody on the roster within reach who has not left."""
        query = (
            select(Person)
            .join(Person.organisation)
            .where(Person.id == person_id, Person.left_at.is_(None), self._reach.where(Organisation.path))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: StudioQuery) -> Rows[Studio]:
        """One page of those that `wanted` asks for."""
        return await _STUDIOS.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def batches(self, wanted: StudioFilter) -> AsyncIterator[Sequence[Studio]]:
        """All that `wanted` asks for, some hundreds with every statement."""
        query = self._filtered(wanted).order_by(Studio.id).limit(_BATCH)
        found = (await self._session.scalars(query)).all()
        while found:
            yield found
            found = (await self._session.scalars(query.where(Studio.id > found[-1].id))).all()

    async def member_counts(self, studios: Collection[Studio]) -> dict[UUID, int]:
        """How many are in each; one statement for all."""
        query = (
            select(StudioMember.studio_id, func.count())
            .where(StudioMember.studio_id.in_([each.id for each in studios]), StudioMember.left_on.is_(None))
            .group_by(StudioMember.studio_id)
        )
        found = {row[0]: int(row[1]) for row in await self._session.execute(query)}
        return {each.id: found.get(each.id, 0) for each in studios}

    async def history(self, studio: Studio) -> Sequence[StateChange]:
        """Every step of its standing, in order."""
        query = (
            select(StateChange)
            .where(StateChange.subject == subject_of(studio))
            .order_by(StateChange.at, StateChange.id)
        )
        return (await self._session.scalars(query)).all()

    async def page_of_members(self, studio: Studio, wanted: StudioMemberQuery) -> Rows[StudioMember]:
        """One page of the members of a studio."""
        query = (
            select(StudioMember)
            .where(StudioMember.studio_id == studio.id)
            .options(joinedload(StudioMember.person))
        )
        if not wanted.include_left:
            query = query.where(StudioMember.left_on.is_(None))
        return await _MEMBERS.page(self._session, query, wanted, wanted.sort)

    async def member(self, studio: Studio, member_id: UUID) -> StudioMember | None:
        """Somebody who is in the studio now."""
        query = (
            select(StudioMember)
            .where(
                StudioMember.id == member_id,
                StudioMember.studio_id == studio.id,
                StudioMember.left_on.is_(None),
            )
            .options(joinedload(StudioMember.person), joinedload(StudioMember.studio))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page_of_tasks(self, studio: Studio, wanted: StudioTaskQuery) -> Rows[StudioTask]:
        """One page of the tasks of a studio."""
        query = select(StudioTask).where(StudioTask.studio_id == studio.id)
        if wanted.state is not None:
            query = query.where(StudioTask.state == wanted.state)
        return await _TASKS.page(self._session, query, wanted, wanted.sort)

    async def task(self, studio: Studio, task_id: UUID) -> StudioTask | None:
        """A task of the studio."""
        query = (
            select(StudioTask)
            .where(StudioTask.id == task_id, StudioTask.studio_id == studio.id)
            .options(joinedload(StudioTask.studio))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def tasks_of_year(self, studio: Studio, year: int) -> tuple[int, int]:
        """How many tasks due in a year are done, and how many were due; dropped ones do not count."""
        done = func.count().filter(StudioTask.state == StudioTaskState.DONE)
        query = select(done, func.count()).where(
            StudioTask.studio_id == studio.id,
            StudioTask.due_on.between(date(year, 1, 1), date(year, 12, 31)),
            StudioTask.state != StudioTaskState.DROPPED,
        )
        row = (await self._session.execute(query)).one()
        return int(row[0]), int(row[1])

    async def assessments(self, studio: Studio) -> Sequence[StudioAssessment]:
        """The assessment of each year that counts, the latest year first."""
        query = (
            select(StudioAssessment)
            .where(StudioAssessment.studio_id == studio.id)
            .ext(distinct_on(StudioAssessment.year))
            .order_by(StudioAssessment.year.desc(), StudioAssessment.id.desc())
        )
        return (await self._session.scalars(query)).all()

    def _filtered(self, wanted: StudioFilter) -> Select[Studio]:
        query = _whole().where(readable(self._reach))
        for column, value in (
            (Studio.standing, wanted.standing),
            (Studio.kind, wanted.kind),
            (Studio.level, wanted.level),
            (Studio.subject, wanted.subject),
        ):
            if value is not None:
                query = query.where(column == value)
        if wanted.name:
            query = query.where(Studio.name.ilike(f"%{escape_like(wanted.name.strip())}%"))
        if wanted.below is not None:
            query = query.where(at_or_below(wanted.below))
        return query


def _whole() -> Select[Studio]:
    return (
        select(Studio)
        .join(Studio.organisation)
        .join(Studio.host)
        .options(contains_eager(Studio.organisation), contains_eager(Studio.host))
    )
