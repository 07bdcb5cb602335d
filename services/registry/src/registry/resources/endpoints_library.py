"""The resource library over HTTP, for everybody who learns."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.files.attaching import link_to
from registry.files.schemas import StoredFileLink
from registry.resources.guards import ReadResources
from registry.resources.schemas import ResourceLibraryQuery, ResourceRead
from registry.resources.service import ResourceService
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.wire import Truth

router = APIRouter(prefix="/v1/resource-library", tags=["resources"], route_class=ServiceRoute)


@router.get("", summary="Search the resource library")
async def list_resource_library(
    request: Request,
    response: Response,
    wanted: Annotated[ResourceLibraryQuery, Query()],
    reach: ReadResources,
    uow: UowDep,
) -> Page[ResourceRead]:
    """Published resources of the libraries at, above and below the caller's place."""
    rows = await ResourceService(uow, reach).library(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[ResourceRead.of(each) for each in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@router.get("/{resource_id:uuid}", summary="Read a resource of the library")
async def read_library_resource(resource_id: UUID, reach: ReadResources, uow: UowDep) -> ResourceRead:
    """As readers see it."""
    return ResourceRead.of(await ResourceService(uow, reach).shown(resource_id))


@router.get(
    "/{resource_id:uuid}/files/{file_id:uuid}/link",
    summary="Get a link to a file of a resource of the library",
)
async def link_library_resource_file(
    resource_id: UUID,
    file_id: UUID,
    request: Request,
    response: Response,
    reach: ReadResources,
    uow: UowDep,
    to_open: Annotated[Truth, Query(description="to be shown by a browser, where it can be")] = False,
) -> StoredFileLink:
    """Where it can be had for the next minutes."""
    file = await ResourceService(uow, reach).shown_file(resource_id, file_id)
    response.headers["Cache-Control"] = "no-store"
    return link_to(request, file, to_open=to_open)
