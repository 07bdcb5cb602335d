"""Use cases of the library: propose, change, take a step, look, count what somebody taught."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import IO, TypeVar
from uuid import UUID

from registry.experts import tables
from registry.experts.errors import ExpertNotFound, FromRoster, ReviewDateMissing
from registry.experts.models import Expert, TaughtSession
from registry.experts.repository import ExpertRepository
from registry.experts.schemas import (
    ExpertCreate,
    ExpertFilters,
    ExpertQuery,
    ExpertRead,
    ExpertUpdate,
    SessionQuery,
    StepRead,
    StepTake,
)
from registry.experts.states import MACHINE, ExpertState, ExpertStep
from registry.organisations.errors import OrganisationNotFound
from registry.people.errors import PersonNotFound
from servicekit.access import Reach
from servicekit.audit import AuditEntry, subject_of
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.requests import current_request
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork

Member = TypeVar("Member")

_NONE = Decimal(0)
_OF_ROSTER = frozenset({"name", "workplace", "phone"})
_COMES_IN = frozenset({ExpertStep.ADMIT, ExpertStep.RESUME})


class ExpertService:
    """What one caller may do with the experts within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._experts = ExpertRepository(uow.session, reach)

    async def read(self, expert_id: UUID) -> Expert:
        """The expert with this id.

        Raises:
            ExpertNotFound: not there, or out of reach.
        """
        expert = await self._experts.find(expert_id)
        if expert is None:
            raise ExpertNotFound
        return expert

    async def page(self, wanted: ExpertQuery) -> Rows[Expert]:
        """One page of the list."""
        return await self._experts.page(wanted, today(self._uow.clock))

    async def answers(self, experts: Sequence[Expert]) -> list[ExpertRead]:
        """The experts with the hours they taught this year; one statement for all."""
        day = today(self._uow.clock)
        hours = await self._experts.hours(experts, date(day.year, 1, 1), self._uow.clock.now())
        return [ExpertRead.of(expert, day, hours.get(expert.person_id, _NONE)) for expert in experts]

    async def propose(self, command: ExpertCreate) -> Expert:
        """Propose somebody for the library.

        Raises:
            OrganisationNotFound, PersonNotFound: there is nobody to keep the row, or to propose.
            ExpertExists: they have a row already.
        """
        organisation = await self._experts.organisation(command.organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        fields = command.model_dump(exclude={"organisation_id", "person_id", "name", "workplace"})
        person = None
        if command.person_id is not None:
            person = await self._experts.person(command.person_id)
            if person is None:
                raise PersonNotFound
        expert = Expert(
            **{**fields, "subjects": _once(command.subjects), "stages": _once(command.stages)},
            name=(command.name or "") if person is None else person.name,
            workplace=command.workplace or "",
            organisation=organisation,
            person=person,
            person_id=command.person_id,
            state=MACHINE.initial,
        )
        expert.themes = _once(command.themes)
        self._experts.add(expert)
        await self._uow.session.flush()  # whether they are in already is for the database to say
        return expert

    async def update(self, expert_id: UUID, version: int, command: ExpertUpdate) -> Expert:
        """Change the fields given.

        Raises:
            ExpertNotFound, StaleVersion: they cannot be changed.
            FromRoster: the roster has the say.
            ExpertExists: somebody else of this name and workplace is in.
        """
        expert = await self.locked(expert_id, version)
        changes = command.model_dump()  # fields not given are missing from the dump
        if expert.person_id is not None and _OF_ROSTER & changes.keys():
            raise FromRoster
        if "name" in changes:
            expert.rename(changes.pop("name"))
        for field, value in changes.items():
            setattr(expert, field, _once(value) if isinstance(value, list) else value)
        await self._uow.session.flush()
        return expert

    async def step(self, expert_id: UUID, version: int, command: StepTake) -> Expert:
        """Take an expert to another state.

        Raises:
            ExpertNotFound, StaleVersion, IllegalTransition, ReviewDateMissing: the step cannot be taken.
        """
        expert = await self.locked(expert_id, version)
        self._uow.reason = command.reason
        take_step(self._uow, expert, command)
        await self._uow.session.flush()  # the answer shows the version the database gives
        return expert

    async def phone(self, expert_id: UUID, reason: str) -> str | None:
        """The whole number; the audit trail keeps who asked, and why.

        Raises:
            ExpertNotFound: not among those that the caller keeps.
        """
        expert = await self._kept(expert_id)
        self._uow.session.add(
            AuditEntry(
                actor=self._uow.actor,
                action="read",
                subject=subject_of(expert),
                scope=expert.audit_scope,
                request_id=current_request().request_id,
                reason=reason,
                changes={"phone": [None, "***"]},
            )
        )
        return expert.phone if expert.person is None else expert.person.phone

    async def history(self, expert_id: UUID) -> list[StepRead]:
        """The steps an expert has taken.

        Raises:
            ExpertNotFound: see `read`.
        """
        steps = await self._experts.history(await self.read(expert_id))
        return [
            StepRead(
                step=ExpertStep(step.transition),
                source=ExpertState(step.source),
                target=ExpertState(step.target),
                by=name,
                reason=step.reason,
                at=step.at,
            )
            for step, name in steps
        ]

    async def workbook(self, wanted: ExpertFilters) -> IO[bytes]:
        """All that `wanted` asks for, as a workbook."""
        return await tables.workbook(self._experts.batches(wanted, today(self._uow.clock)))

    async def sessions(self, expert_id: UUID, wanted: SessionQuery) -> Rows[TaughtSession]:
        """One page of what they taught or are to teach; of somebody from outside nothing is known.

        Raises:
            ExpertNotFound: see `read`.
        """
        expert = await self.read(expert_id)
        if expert.person_id is None:
            return Rows([], None, 0 if wanted.with_total else None)
        return await self._experts.sessions(expert.person_id, wanted)

    async def locked(self, expert_id: UUID, version: int) -> Expert:
        """The expert to change, at the version that the caller saw.

        Raises:
            ExpertNotFound, StaleVersion: there is none, or another by now.
        """
        expert = await self._kept(expert_id)
        ensure_version(expert, version)
        return expert

    async def _kept(self, expert_id: UUID) -> Expert:
        found = await self._experts.locked([expert_id])
        if not found:
            raise ExpertNotFound
        return found[0]


def take_step(uow: UnitOfWork, expert: Expert, command: StepTake) -> None:
    """Take an expert to another state; the history keeps it with the reason.

    Raises:
        IllegalTransition: the step does not leave the state.
        ReviewDateMissing: somebody is to come in without a day to be reviewed by.
    """
    MACHINE.target(expert.state, command.step)  # first, as the history keeps what `take` writes
    if command.step in _COMES_IN and command.review_due_on is None:
        raise ReviewDateMissing
    expert.state = take(uow, MACHINE, expert, expert.state, command.step, command.reason)
    if command.step is ExpertStep.ADMIT:
        expert.admitted_on = today(uow.clock)
    if command.review_due_on is not None:
        expert.review_due_on = command.review_due_on
    if command.term_ends_on is not None:
        expert.term_ends_on = command.term_ends_on


def _once(values: Iterable[Member]) -> list[Member]:
    return list(dict.fromkeys(values))
