"""Resources over HTTP, for those who write and publish them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.files.attaching import link_to
from registry.files.schemas import StoredFileAttach, StoredFileLink
from registry.resources.guards import WriteResources
from registry.resources.schemas import (
    ResourceContent,
    ResourceCreate,
    ResourceDetail,
    ResourceQuery,
    ResourceRead,
    ResourceReason,
)
from registry.resources.service import ResourceService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.wire import Truth

router = APIRouter(prefix="/v1/resources", tags=["resources"], route_class=ServiceRoute)


@router.get("", summary="List resources")
async def list_resources(
    request: Request,
    response: Response,
    wanted: Annotated[ResourceQuery, Query()],
    reach: WriteResources,
    uow: UowDep,
) -> Page[ResourceRead]:
    """The resources of the caller's organisations, drafts too."""
    rows = await ResourceService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[ResourceRead.of(each) for each in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@router.post("", summary="Write a resource", status_code=201)
async def create_resource(
    command: ResourceCreate, response: Response, reach: WriteResources, uow: UowDep
) -> ResourceRead:
    """Begin a resource as a draft; files are added to it afterwards."""
    made = await ResourceService(uow, reach).create(command)
    set_etag(response, made)
    return ResourceRead.of(made)


@router.get("/{resource_id:uuid}", summary="Read a resource")
async def read_resource(
    resource_id: UUID, response: Response, reach: WriteResources, uow: UowDep
) -> ResourceDetail:
    """With every step that was taken; the ETag is what a step needs."""
    return await _detail(ResourceService(uow, reach), resource_id, response)


@router.put("/{resource_id:uuid}", summary="Edit a resource")
async def edit_resource(
    resource_id: UUID,
    command: ResourceContent,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Write a draft anew; needs `If-Match`."""
    service = ResourceService(uow, reach)
    await service.edit(resource_id, version, command)
    return await _detail(service, resource_id, response)


@router.post("/{resource_id:uuid}/files", summary="Add a file to a resource", status_code=201)
async def attach_resource_file(
    resource_id: UUID,
    command: StoredFileAttach,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Put a finished upload of one's own to a draft; needs `If-Match`."""
    service = ResourceService(uow, reach)
    await service.attach(resource_id, version, command.file_id)
    return await _detail(service, resource_id, response)


@router.post("/{resource_id:uuid}/files/{file_id:uuid}/remove", summary="Take a file out of a resource")
async def remove_resource_file(
    resource_id: UUID,
    file_id: UUID,
    command: ResourceReason,
    reach: WriteResources,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ResourceDetail:
    """Out of a draft, for a stated reason; needs `If-Match`."""
    service = ResourceService(uow, reach)
    await service.remove(resource_id, version, file_id, command.reason)
    return await _detail(service, resource_id, response)


@router.get("/{resource_id:uuid}/files/{file_id:uuid}/link", summary="Get a link to a file of a resource")
async def link_resource_file(
    resource_id: UUID,
    file_id: UUID,
    request: Request,
    response: Response,
    reach: WriteResources,
    uow: UowDep,
    to_open: Annotated[Truth, Query(description="to be shown by a browser, where it can be")] = False,
) -> StoredFileLink:
    """Where it can be had for the next minutes."""
    file = await ResourceService(uow, reach).own_file(resource_id, file_id)
    response.headers["Cache-Control"] = "no-store"
    return link_to(request, file, to_open=to_open)


async def _detail(service: ResourceService, resource_id: UUID, response: Response) -> ResourceDetail:
    detail = await service.detail(resource_id)
    set_etag(response, detail)
    return detail
