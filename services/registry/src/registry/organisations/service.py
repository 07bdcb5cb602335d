"""Changes of the tree of organisations: load, decide, change, announce."""

from uuid import UUID

from registry.organisations import events, rules
from registry.organisations.errors import (
    NotASchool,
    OrganisationHasChildren,
    OrganisationNotFound,
    OrganisationTooDeep,
    ParentNotFound,
)
from registry.organisations.models import Organisation, OrganisationKind
from registry.organisations.repository import OrganisationRepository
from registry.organisations.schemas import OrganisationCreate, OrganisationUpdate
from registry.tiers.keeping import ask_for_tiers
from servicekit.access import EVERYWHERE, Forbidden, Reach
from servicekit.concurrency import ensure_version
from servicekit.problems import FieldError
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork


class OrganisationService:
    """What one caller may do with the organisations within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._organisations = OrganisationRepository(uow.session, reach)

    async def create(self, command: OrganisationCreate) -> Organisation:
        """Add an organisation to the tree.

        Raises:
            ParentNotFound, OrganisationClosed, OrganisationTooDeep: the place named is none for it.
            NotASchool: it has a field that only schools have.
            Forbidden: a root needs reach over everything.
        """
        parent = await self._parent(command.parent_id)
        if rules.too_deep(parent.path if parent else None, height=1):
            raise OrganisationTooDeep(max_depth=rules.MAX_DEPTH)
        organisation = Organisation(**command.model_dump(exclude={"parent_id"}))
        _ensure_consistent(organisation)
        organisation.place_below(parent)
        self._organisations.add(organisation)
        self._uow.record(events.OrganisationCreated.of(organisation), organisation)
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        return organisation

    async def update(self, organisation_id: UUID, version: int, command: OrganisationUpdate) -> Organisation:
        """Change the fields given.

        Raises:
            OrganisationNotFound, OrganisationClosed, StaleVersion: it cannot be changed.
            NotASchool: it would have a field that only schools have.
        """
        organisation = await self._locked(organisation_id, version)
        for name, value in command.model_dump().items():  # fields not given are missing from the dump
            setattr(organisation, name, value)
        _ensure_consistent(organisation)
        if self._uow.session.is_modified(organisation):
            self._uow.record(events.OrganisationUpdated.of(organisation), organisation)
        await self._uow.session.flush()
        return organisation

    async def move(self, organisation_id: UUID, version: int, parent_id: UUID | None) -> Organisation:
        """Put the organisation, with all below it, under another parent.

        Raises:
            OrganisationNotFound, OrganisationClosed, StaleVersion: it cannot be changed.
            ParentNotFound, OrganisationMovesBelowItself, OrganisationTooDeep: it cannot go there.
        """
        await self._organisations.lock_tree()
        organisation = await self._locked(organisation_id, version)
        previous_path = organisation.path
        parent = await self._parent(parent_id)
        height = await self._organisations.height(previous_path)
        organisation.place_below(parent)
        if rules.too_deep(parent.path if parent else None, height):
            raise OrganisationTooDeep(max_depth=rules.MAX_DEPTH)
        if organisation.path != previous_path:
            await self._organisations.move_descendants(previous_path, organisation.path)
            moved = events.OrganisationMoved.of(organisation, previous_path=previous_path)
            self._uow.record(moved, organisation)
            await ask_for_tiers(self._uow, organisation)  # another policy may bind it there
        await self._uow.session.flush()
        return organisation

    async def close(self, organisation_id: UUID, version: int, reason: str) -> None:
        """Take the organisation out of use.

        Raises:
            OrganisationNotFound, OrganisationClosed, StaleVersion: it cannot be changed.
            OrganisationHasChildren: there are open ones below it.
        """
        await self._organisations.lock_tree()
        organisation = await self._locked(organisation_id, version)
        children = await self._organisations.count_children([organisation.id])
        if children:
            raise OrganisationHasChildren(name=organisation.name, count=children[organisation.id])
        organisation.close(self._uow.clock.now(), reason)
        self._uow.reason = reason
        self._uow.record(events.OrganisationClosed.of(organisation, reason=reason), organisation)

    async def _locked(self, organisation_id: UUID, version: int) -> Organisation:
        organisation = await self._organisations.find(organisation_id, lock=True)
        if organisation is None:
            raise OrganisationNotFound
        organisation.ensure_open()
        ensure_version(organisation, version)
        return organisation

    async def _parent(self, parent_id: UUID | None) -> Organisation | None:
        if parent_id is None:
            if EVERYWHERE not in self._reach.paths:
                raise Forbidden(permission="organisation:manage (all)")
            return None
        parent = await self._organisations.find(parent_id, lock=True)
        if parent is None:
            raise ParentNotFound
        return parent


def _ensure_consistent(organisation: Organisation) -> None:
    wrong = rules.fields_for_schools_only(
        is_school=organisation.kind is OrganisationKind.SCHOOL,
        school_kind=organisation.school_kind,
        rural_kind=organisation.rural_kind,
    )
    if wrong:
        detail = NotASchool.detail.render(current_request().language)
        raise NotASchool(errors=tuple(FieldError(f"/{name}", NotASchool.code, detail) for name in wrong))
