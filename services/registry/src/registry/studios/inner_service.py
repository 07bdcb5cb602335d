"""Use cases within a studio: take members in, give it tasks, assess its year."""

from collections.abc import Sequence
from uuid import UUID

from registry.people.errors import PersonNotFound
from registry.studios.errors import (
    StudioMemberNotFound,
    StudioNotFound,
    StudioTaskNotFound,
    StudioYearNotBegun,
)
from registry.studios.events import StudioAssessed
from registry.studios.inner_schemas import (
    StudioAssessmentCreate,
    StudioMemberCreate,
    StudioMemberQuery,
    StudioTaskCreate,
    StudioTaskQuery,
)
from registry.studios.models import Studio, StudioAssessment, StudioMember, StudioTask
from registry.studios.repository import StudioRepository
from registry.studios.states import TASKS, StudioTaskState
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork


class StudioWork:
    """What one caller may do within the studios within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._actor = reach.actor.id
        self._studios = StudioRepository(uow.session, reach)

    async def members(self, studio_id: UUID, wanted: StudioMemberQuery) -> Rows[StudioMember]:
        """One page of the members."""
        return await self._studios.page_of_members(await self._found(studio_id), wanted)

    async def take_in(self, studio_id: UUID, command: StudioMemberCreate) -> StudioMember:
        """Take somebody into a studio, from today.

        Raises:
            StudioNotFound, StudioNotActive, PersonNotFound, StudioMemberExists: they cannot be taken in.
        """
        studio = await self._active(studio_id)
        person = await self._studios.person(command.person_id)
        if person is None:
            raise PersonNotFound
        member = StudioMember(
            studio=studio,
            studio_id=studio.id,
            person=person,
            person_id=person.id,
            role=command.role,
            joined_on=today(self._uow.clock),
        )
        self._studios.add(member)
        await self._uow.session.flush()  # whether they are in it is for the database to say
        return member

    async def let_go(self, studio_id: UUID, member_id: UUID, version: int, reason: str) -> StudioMember:
        """Let a member leave, today.

        Raises:
            StudioNotFound, StudioMemberNotFound, StaleVersion: they cannot leave.
        """
        studio = await self._kept(studio_id)
        member = await self._studios.member(studio, member_id)
        if member is None:
            raise StudioMemberNotFound
        ensure_version(member, version)
        member.left_on, member.left_reason = today(self._uow.clock), reason
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        return member

    async def tasks(self, studio_id: UUID, wanted: StudioTaskQuery) -> Rows[StudioTask]:
        """One page of the tasks."""
        return await self._studios.page_of_tasks(await self._found(studio_id), wanted)

    async def set_task(self, studio_id: UUID, command: StudioTaskCreate) -> StudioTask:
        """Give a studio something to do.

        Raises:
            StudioNotFound, StudioNotActive: it takes no tasks.
        """
        studio = await self._active(studio_id)
        task = StudioTask(
            studio=studio, studio_id=studio.id, state=StudioTaskState.OPEN, **command.model_dump()
        )
        self._studios.add(task)
        await self._uow.session.flush()  # the answer shows the version the database gives
        return task

    async def end_task(
        self, studio_id: UUID, task_id: UUID, version: int, transition: str, outcome: str
    ) -> StudioTask:
        """Finish a task with what came of it, or drop it for a reason.

        Raises:
            StudioNotFound, StudioTaskNotFound, StaleVersion, IllegalTransition: it cannot be ended.
        """
        studio = await self._kept(studio_id)
        task = await self._studios.task(studio, task_id)
        if task is None:
            raise StudioTaskNotFound
        ensure_version(task, version)
        task.end(take(self._uow, TASKS, task, task.state, transition, outcome), outcome)
        self._uow.reason = outcome
        await self._uow.session.flush()  # the answer shows the new version
        return task

    async def assessments(self, studio_id: UUID) -> Sequence[StudioAssessment]:
        """The assessment of each year that counts, the latest year first."""
        return await self._studios.assessments(await self._found(studio_id))

    async def assess(self, studio_id: UUID, command: StudioAssessmentCreate) -> StudioAssessment:
        """Assess a year, with how many tasks of it are done (WH-18).

        Raises:
            StudioNotFound, StudioYearNotBegun: it cannot be assessed.
        """
        studio = await self._kept(studio_id)
        if command.year > today(self._uow.clock).year:
            raise StudioYearNotBegun
        done, due = await self._studios.tasks_of_year(studio, command.year)
        assessment = StudioAssessment(
            studio=studio,
            studio_id=studio.id,
            tasks_done=done,
            tasks_due=due,
            assessed_by=self._actor,
            **command.model_dump(),
        )
        self._studios.add(assessment)
        await self._uow.session.flush()
        await self._uow.session.refresh(assessment, ["assessed_at"])  # as the database says
        self._uow.record(StudioAssessed.of(assessment), studio)
        return assessment

    async def _found(self, studio_id: UUID) -> Studio:
        studio = await self._studios.find(studio_id)
        if studio is None:
            raise StudioNotFound
        return studio

    async def _kept(self, studio_id: UUID) -> Studio:
        studio = await self._studios.kept(studio_id)
        if studio is None:
            raise StudioNotFound
        return studio

    async def _active(self, studio_id: UUID) -> Studio:
        studio = await self._kept(studio_id)
        studio.ensure_active()
        return studio
