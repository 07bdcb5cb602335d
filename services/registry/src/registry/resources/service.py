"""What staff do with resources, and what readers see of them."""

from uuid import UUID

from registry.courses.rules import grams, home, level_of, next_library, searchable
from registry.files.attaching import take_up
from registry.files.errors import StoredFileNotFound
from registry.files.models import StoredFile
from registry.identity.names import account_names
from registry.organisations.errors import OrganisationNotFound
from registry.resources import states
from registry.resources.errors import (
    NoHigherResourceLibrary,
    NoResourceLibrary,
    NotACase,
    ResourceEmpty,
    ResourceNotDraft,
    ResourceNotFound,
)
from registry.resources.events import ResourcePublished, ResourceWithdrawn
from registry.resources.models import Resource, ResourceFile
from registry.resources.repository import ResourceRepository
from registry.resources.schemas import (
    ResourceContent,
    ResourceCreate,
    ResourceDetail,
    ResourceLibraryQuery,
    ResourceQuery,
    ResourceStep,
    fields_of,
)
from registry.resources.states import ResourceKind, ResourceState
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork


class ResourceService:
    """What one caller may do with resources within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._resources = ResourceRepository(uow.session, reach)

    async def page(self, wanted: ResourceQuery) -> Rows[Resource]:
        """One page of the owners' list."""
        return await self._resources.page(wanted)

    async def library(self, wanted: ResourceLibraryQuery) -> Rows[Resource]:
        """One page of what readers see."""
        return await self._resources.library_page(wanted)

    async def shown(self, resource_id: UUID) -> Resource:
        """A resource as readers see it.

        Raises:
            ResourceNotFound: not there, not published, or in a library that is not the caller's.
        """
        return _there(await self._resources.shown(resource_id))

    async def shown_file(self, resource_id: UUID, file_id: UUID) -> StoredFile:
        """A file of a resource as readers see it.

        Raises:
            ResourceNotFound, StoredFileNotFound: see `shown`.
        """
        return _file(await self.shown(resource_id), file_id)

    async def own_file(self, resource_id: UUID, file_id: UUID) -> StoredFile:
        """A file of a resource of the caller's organisations, in whatever state.

        Raises:
            ResourceNotFound, StoredFileNotFound: not there, or out of reach.
        """
        return _file(_there(await self._resources.owned(resource_id)), file_id)

    async def detail(self, resource_id: UUID) -> ResourceDetail:
        """A resource with all that has happened to it.

        Raises:
            ResourceNotFound: not there, or out of reach.
        """
        resource = _there(await self._resources.owned(resource_id))
        steps = await self._resources.steps(resource)
        names = await account_names(self._uow.session, (step.actor for step in steps))
        history = [
            ResourceStep(
                transition=step.transition,
                source=ResourceState(step.source),
                target=ResourceState(step.target),
                actor_name=names.get(step.actor or ""),
                reason=step.reason,
                at=step.at,
            )
            for step in steps
        ]
        return ResourceDetail(
            **fields_of(resource), legal=states.MACHINE.legal(resource.state), history=history
        )

    async def create(self, command: ResourceCreate) -> Resource:
        """A draft, to stand in the library nearest to its owner.

        Raises:
            OrganisationNotFound, OrganisationClosed: it cannot be owned there.
            NoResourceLibrary: nothing from the owner upward keeps one.
        """
        owner = await self._resources.organisation(command.organisation_id)
        if owner is None:
            raise OrganisationNotFound
        owner.ensure_open()
        library = home(await self._resources.upward(owner.path))
        level = library and level_of(library)
        if library is None or level is None:
            raise NoResourceLibrary(name=owner.name)
        resource = Resource(
            organisation=owner,
            organisation_id=owner.id,
            library=library,
            library_id=library.id,
            level=level,
            recommended_to=None,
            state=ResourceState.DRAFT,
            attached=[],
        )
        self._write(resource, command)
        self._uow.session.add(resource)
        await self._uow.session.flush()
        return resource

    async def edit(self, resource_id: UUID, version: int, command: ResourceContent) -> None:
        """Write a draft anew.

        Raises:
            ResourceNotFound, StaleVersion, ResourceNotDraft: it cannot be edited.
        """
        resource = await self._draft(resource_id, version)
        self._write(resource, command)
        await self._uow.session.flush()

    async def step(self, resource_id: UUID, version: int, transition: str, reason: str | None = None) -> None:
        """Take a resource one step on.

        Owners write, the library it stands in publishes, the one it is recommended to takes it in.

        Raises:
            ResourceNotFound, StaleVersion, IllegalTransition: it cannot be taken.
            ResourceEmpty: there is nothing in it to submit.
            NotACase, NoHigherResourceLibrary: it cannot be recommended.
        """
        resource = await self._found_for(resource_id, transition)
        ensure_version(resource, version)
        state = take(self._uow, states.MACHINE, resource, resource.state, transition, reason)
        if transition == states.SUBMIT and not resource.files and resource.link is None:
            raise ResourceEmpty
        if transition == states.RECOMMEND:
            await self._recommend(resource)
        elif transition == states.PROMOTE:
            self._promote(resource)
        if transition == states.PUBLISH:
            resource.published_at = self._uow.clock.now()
        if state is not ResourceState.RECOMMENDED:
            resource.recommended_to, resource.recommended_to_id = None, None
        resource.state = state
        resource.touched_at = self._uow.clock.now()
        if transition in (states.PUBLISH, states.PROMOTE):
            self._uow.record(ResourcePublished.of(resource), resource)
        elif transition == states.WITHDRAW:
            withdrawn = ResourceWithdrawn(resource_id=resource.id, reason=reason or "")
            self._uow.record(withdrawn, resource)
        self._uow.reason = reason
        await self._uow.session.flush()

    async def attach(self, resource_id: UUID, version: int, file_id: UUID) -> None:
        """Add an uploaded file to a draft.

        Raises:
            ResourceNotFound, StaleVersion, ResourceNotDraft: nothing can be added.
            FilesFull, StoredFileNotFound, FileInUse: this cannot be added.
        """
        resource = await self._draft(resource_id, version)
        file = await take_up(self._uow, file_id, self._reach.actor, len(resource.files))
        resource.attached.append(ResourceFile(resource_id=resource.id, file=file, file_id=file.id))
        resource.touched_at = self._uow.clock.now()
        await self._uow.session.flush()

    async def remove(self, resource_id: UUID, version: int, file_id: UUID, reason: str) -> None:
        """Take a file out of a draft.

        Raises:
            ResourceNotFound, StaleVersion, ResourceNotDraft, StoredFileNotFound: it cannot be taken out.
        """
        resource = await self._draft(resource_id, version)
        file = _file(resource, file_id)
        attached = next(each for each in resource.attached if each.file is file and each.removed_at is None)
        attached.removed_at, attached.removed_reason = self._uow.clock.now(), reason
        resource.touched_at = self._uow.clock.now()
        self._uow.reason = reason
        await self._uow.session.flush()

    async def _found_for(self, resource_id: UUID, transition: str) -> Resource:
        if transition in (states.PROMOTE, states.DECLINE):
            return _there(await self._resources.recommended(resource_id))
        if transition in (states.PUBLISH, states.RETURN, states.WITHDRAW):
            return _there(await self._resources.kept(resource_id))
        return _there(await self._resources.owned(resource_id, lock=True))

    async def _draft(self, resource_id: UUID, version: int) -> Resource:
        resource = _there(await self._resources.owned(resource_id, lock=True))
        ensure_version(resource, version)
        if resource.state is not ResourceState.DRAFT:
            raise ResourceNotDraft
        return resource

    async def _recommend(self, resource: Resource) -> None:
        if resource.kind is not ResourceKind.SCHOOL_CASE:
            raise NotACase
        target = next_library(await self._resources.upward(resource.library.path), resource.level)
        if target is None:
            raise NoHigherResourceLibrary
        resource.recommended_to, resource.recommended_to_id = target, target.id

    def _promote(self, resource: Resource) -> None:
        target = resource.recommended_to
        level = None if target is None else level_of(target)
        if target is None or level is None:
            raise NoHigherResourceLibrary
        resource.level = level
        resource.library, resource.library_id = target, target.id

    def _write(self, resource: Resource, command: ResourceContent) -> None:
        for name in ResourceContent.model_fields:
            setattr(resource, name, getattr(command, name))
        resource.search_text = searchable(command.title, command.author or "", command.summary)
        resource.search_grams = sorted(grams(resource.search_text))
        resource.touched_at = self._uow.clock.now()


def _there(resource: Resource | None) -> Resource:
    if resource is None:
        raise ResourceNotFound
    return resource


def _file(resource: Resource, file_id: UUID) -> StoredFile:
    found = next((each for each in resource.files if each.id == file_id), None)
    if found is None:
        raise StoredFileNotFound
    return found
