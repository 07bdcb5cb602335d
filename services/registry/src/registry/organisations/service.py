"""Use cases on the tree of organisations: load, decide, change, announce."""

from uuid import UUID

from registry.organisations import events, rules
from registry.organisations.errors import (
    OrganisationHasChildren,
    OrganisationNotFound,
    OrganisationTooDeep,
    ParentNotFound,
)
from registry.organisations.models import Organisation
from registry.organisations.repository import OrganisationRepository
from registry.organisations.schemas import OrganisationCreate, OrganisationQuery, OrganisationUpdate
from servicekit.access import EVERYWHERE, Forbidden, Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class OrganisationService:
    """What one caller may do with the organisations within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._organisations = OrganisationRepository(uow.session, reach)

    async def read(self, organisation_id: UUID) -> Organisation:
        """The organisation with this id.

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        organisation = await self._organisations.find(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        return organisation

    async def page(self, wanted: OrganisationQuery) -> Rows[Organisation]:
        """One page of the list."""
        return await self._organisations.page(wanted)

    async def child_counts(self, organisations: list[Organisation]) -> dict[UUID, int]:
        """How many open organisations stand directly below each."""
        ids = [organisation.id for organisation in organisations]
        counts = await self._organisations.count_children(ids)
        return {organisation_id: counts.get(organisation_id, 0) for organisation_id in ids}

    async def create(self, command: OrganisationCreate) -> Organisation:
        """Add an organisation to the tree.

        Raises:
            ParentNotFound, OrganisationClosed, OrganisationTooDeep: the place named is none for it.
            Forbidden: a root needs reach over everything.
        """
        parent = await self._parent(command.parent_id)
        if rules.too_deep(parent.path if parent else None, height=1):
            raise OrganisationTooDeep(max_depth=rules.MAX_DEPTH)
        organisation = Organisation(**command.model_dump(exclude={"parent_id"}))
        organisation.place_below(parent)
        self._organisations.add(organisation)
        self._uow.record(events.OrganisationCreated.of(organisation), organisation)
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        return organisation

    async def update(self, organisation_id: UUID, version: int, command: OrganisationUpdate) -> Organisation:
        """Change the fields given.

        Raises:
            OrganisationNotFound, OrganisationClosed, StaleVersion: it cannot be changed.
        """
        organisation = await self._locked(organisation_id, version)
        for name, value in command.model_dump().items():  # fields not given are missing from the dump
            setattr(organisation, name, value)
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
        children = (await self.child_counts([organisation]))[organisation.id]
        if children:
            raise OrganisationHasChildren(name=organisation.name, count=children)
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
