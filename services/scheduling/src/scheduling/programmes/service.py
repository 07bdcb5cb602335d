"""Use cases on programmes: load, decide, change, announce."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from scheduling.access import Permission
from scheduling.integration.organisations import open_organisation
from scheduling.programmes import events, rules
from scheduling.programmes.errors import (
    PLAN_FAULT_WORDS,
    CapacityTooSmall,
    EnrolmentWindowOver,
    PlanIncomplete,
    ProgrammeFieldsFrozen,
    ProgrammeNotFound,
    ProgrammeOrganisationNotFound,
)
from scheduling.programmes.models import Programme
from scheduling.programmes.repository import ProgrammeRepository
from scheduling.programmes.schemas import ProgrammeCreate, ProgrammeQuery, ProgrammeUpdate
from scheduling.programmes.states import MACHINE
from scheduling.quotas.repository import seats_allotted
from servicekit.access import Forbidden, Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.problems import FieldError
from servicekit.requests import current_request
from servicekit.states import StateChange, take
from servicekit.unit_of_work import UnitOfWork


class ProgrammeService:
    """What one caller may do with the programmes within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._programmes = ProgrammeRepository(uow.session, reach)
        self._conditions: dict[str, Callable[[Programme], None]] = {
            "submit": self._ensure_complete,
            "approve": self._ensure_four_eyes,
            "open": self._ensure_window_ahead,
        }

    async def read(self, programme_id: UUID) -> Programme:
        """The programme with this id.

        Raises:
            ProgrammeNotFound: not there, or neither within reach nor offered to it.
        """
        programme = await self._programmes.find(programme_id)
        if programme is None:
            raise ProgrammeNotFound
        return programme

    async def ensure_visible(self, programme_id: UUID) -> None:
        """Let nobody learn anything of a programme that they may not know of.

        Raises:
            ProgrammeNotFound: see `read`.
        """
        if not await self._programmes.is_visible(programme_id):
            raise ProgrammeNotFound

    async def page(self, wanted: ProgrammeQuery) -> Rows[Programme]:
        """One page of the list."""
        return await self._programmes.page(wanted)

    async def history(self, programme_id: UUID) -> Sequence[StateChange]:
        """The steps it has taken.

        Raises:
            ProgrammeNotFound: see `read`.
        """
        return await self._programmes.history(await self.read(programme_id))

    async def create(self, command: ProgrammeCreate) -> Programme:
        """Make a draft.

        Raises:
            ProgrammeOrganisationNotFound: the organisation named is none for it.
            ProgrammeCodeTaken: it has another programme of this code.
        """
        organisation = await open_organisation(self._uow.session, command.organisation_id, self._reach)
        if organisation is None:
            raise ProgrammeOrganisationNotFound
        fields = _columns(command.model_dump(exclude={"organisation_id"}))
        programme = Programme(
            **fields, state=MACHINE.initial, organisation=organisation, author=self._reach.actor.id
        )
        self._programmes.add(programme)
        self._uow.record(events.ProgrammeCreated.of(programme), programme)
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        return programme

    async def update(self, programme_id: UUID, version: int, command: ProgrammeUpdate) -> Programme:
        """Change the fields given.

        Raises:
            ProgrammeNotFound, Forbidden, StaleVersion: it cannot be changed.
            ProgrammeFieldsFrozen, CapacityTooSmall, ProgrammeCodeTaken: the change cannot be made.
        """
        programme = await self._locked(programme_id, version, Permission.PROGRAMME_MANAGE)
        changes = _columns(command.model_dump())  # fields not given are missing from the dump
        frozen = rules.frozen_fields(programme.state, set(changes))
        if frozen:
            raise ProgrammeFieldsFrozen(state=programme.state.value, fields="、".join(sorted(frozen)))
        if "capacity" in changes:
            await self._ensure_seats_suffice(programme, changes["capacity"])
        for name, value in changes.items():
            setattr(programme, name, value)
        if self._uow.session.is_modified(programme):
            self._uow.record(events.ProgrammeUpdated.of(programme), programme)
        await self._uow.session.flush()
        return programme

    async def transit(
        self, programme_id: UUID, version: int, transition: str, reason: str | None = None
    ) -> Programme:
        """Take a step of the programme's life.

        Raises:
            ProgrammeNotFound, Forbidden, StaleVersion: it is not the caller's to take.
            IllegalTransition: the step does not leave the present state.
            PlanIncomplete, OwnApproval, EnrolmentWindowOver: the step has a condition that is not met.
        """
        permission = MACHINE.transitions[transition].permission
        programme = await self._locked(programme_id, version, permission)
        previous = programme.state
        self._uow.reason = reason
        programme.state = take(self._uow, MACHINE, programme, previous, transition, reason)
        if transition in self._conditions:
            self._conditions[transition](programme)
        changed = events.ProgrammeStateChanged.of(
            programme, previous_state=previous.value, transition=transition
        )
        self._uow.record(changed, programme)
        await self._uow.session.flush()
        return programme

    def _ensure_complete(self, programme: Programme) -> None:
        faults = rules.plan_faults(programme.plan(), self._uow.clock.now())
        if faults:
            language = current_request().language
            errors = tuple(
                FieldError(f"/{field}", f"plan-{fault.value}", PLAN_FAULT_WORDS[fault].render(language))
                for field, fault in faults
            )
            raise PlanIncomplete(errors=errors, count=len(errors))
        programme.submitter = self._reach.actor.id

    def _ensure_four_eyes(self, programme: Programme) -> None:
        programme.ensure_may_approve(self._reach.actor.id)

    def _ensure_window_ahead(self, programme: Programme) -> None:
        if rules.window_is_over(programme.enrol_until, self._uow.clock.now()):
            raise EnrolmentWindowOver(enrol_until=rules.shown(programme.enrol_until))

    async def _ensure_seats_suffice(self, programme: Programme, capacity: int) -> None:
        allotted = await seats_allotted(self._uow.session, programme.id)
        if capacity < max(allotted, programme.taken):
            raise CapacityTooSmall(taken=programme.taken, allotted=allotted)

    async def _locked(self, programme_id: UUID, version: int, permission: str) -> Programme:
        return await lock_programme(self._programmes, self._reach, programme_id, version, permission)


async def lock_programme(
    programmes: ProgrammeRepository, reach: Reach, programme_id: UUID, version: int, permission: str
) -> Programme:
    """The programme, kept from changing until the transaction ends.

    Raises:
        ProgrammeNotFound: the caller may not know of it.
        Forbidden: it is only offered to the caller's organisation, not run within their reach.
        StaleVersion: it changed since the caller read it.
    """
    programme = await programmes.find(programme_id, lock=True)
    if programme is None:
        raise ProgrammeNotFound
    if not reach.covers(programme.path):
        raise Forbidden(permission=permission)
    ensure_version(programme, version)
    return programme


def _columns(fields: dict[str, Any]) -> dict[str, Any]:
    """A command's fields as the row's columns."""
    target = fields.pop("target", None)
    if target is not None:
        fields |= {"target_stages": target["stages"], "target_subjects": target["subjects"]}
    return fields
