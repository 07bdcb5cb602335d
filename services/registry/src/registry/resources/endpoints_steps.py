"""The steps in the life of a resource, over HTTP. Each needs `If-Match`."""

from uuid import UUID

from fastapi import APIRouter, Response

from registry.resources import states
from registry.resources.guards import PublishResources, WriteResources
from registry.resources.schemas import ResourceDetail, ResourceReason
from registry.resources.service import ResourceService
from servicekit.access import Reach
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.routing import ServiceRoute, UowDep
from servicekit.unit_of_work import UnitOfWork

router = APIRouter(prefix="/v1/resources", tags=["resources"], route_class=ServiceRoute)


class _Steps:
    """Takes one step of one resource and shows what it has become."""

    def __init__(self, uow: UnitOfWork, reach: Reach, response: Response) -> None:
        self._service, self._response = ResourceService(uow, reach), response

    async def take(
        self, resource_id: UUID, version: int, transition: str, reason: str | None = None
    ) -> ResourceDetail:
        await self._service.step(resource_id, version, transition, reason)
        detail = await self._service.detail(resource_id)
        set_etag(self._response, detail)
        return detail


@router.post("/{resource_id:uuid}/submit", summary="Submit a resource")
async def submit_resource(
    resource_id: UUID,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Ask for it to be reviewed and published."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.SUBMIT)


@router.post("/{resource_id:uuid}/recall", summary="Recall a resource")
async def recall_resource(
    resource_id: UUID,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Take a submission back."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.RECALL)


@router.post("/{resource_id:uuid}/publish", summary="Publish a resource")
async def publish_resource(
    resource_id: UUID,
    reach: PublishResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Let readers see it."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.PUBLISH)


@router.post("/{resource_id:uuid}/return", summary="Return a resource")
async def return_resource(
    resource_id: UUID,
    command: ResourceReason,
    reach: PublishResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Give it back to its authors, for a stated reason."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.RETURN, command.reason)


@router.post("/{resource_id:uuid}/recommend", summary="Recommend a case")
async def recommend_resource(
    resource_id: UUID,
    command: ResourceReason,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Ask the library of the next level to take a published case in, saying why."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.RECOMMEND, command.reason)


@router.post("/{resource_id:uuid}/promote", summary="Take a recommended case in")
async def promote_resource(
    resource_id: UUID,
    reach: PublishResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Let it stand in the library of this level, which all below read."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.PROMOTE)


@router.post("/{resource_id:uuid}/decline", summary="Decline a recommended case")
async def decline_resource(
    resource_id: UUID,
    command: ResourceReason,
    reach: PublishResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Leave it where it is, for a stated reason."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.DECLINE, command.reason)


@router.post("/{resource_id:uuid}/withdraw", summary="Withdraw a resource")
async def withdraw_resource(
    resource_id: UUID,
    command: ResourceReason,
    reach: PublishResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Take what is published out of the library, for a stated reason."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.WITHDRAW, command.reason)


@router.post("/{resource_id:uuid}/revise", summary="Revise a withdrawn resource")
async def revise_resource(
    resource_id: UUID,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Make it a draft again."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.REVISE)


@router.post("/{resource_id:uuid}/discard", summary="Discard a resource")
async def discard_resource(
    resource_id: UUID,
    command: ResourceReason,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Put a draft or a withdrawn resource away for good, for a stated reason; it stays on record."""
    return await _Steps(uow, reach, response).take(resource_id, version, states.DISCARD, command.reason)
