"""The tree of organisations over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.organisations.guards import ManageOrganisations, ReadOrganisations
from registry.organisations.models import Organisation
from registry.organisations.schemas import (
    OrganisationCreate,
    OrganisationMove,
    OrganisationQuery,
    OrganisationRead,
    OrganisationUpdate,
    Reason,
)
from registry.organisations.service import OrganisationService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/organisations", tags=["organisations"], route_class=ServiceRoute)


@router.get("", summary="List organisations")
async def list_organisations(
    request: Request,
    response: Response,
    wanted: Annotated[OrganisationQuery, Query()],
    reach: ReadOrganisations,
    uow: UowDep,
) -> Page[OrganisationRead]:
    """The organisations within the caller's reach that match every filter given, page by page."""
    service = OrganisationService(uow, reach)
    rows = await service.page(wanted)
    counts = await service.child_counts(rows.items)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[_read(organisation, counts[organisation.id]) for organisation in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Create an organisation", status_code=201)
async def create_organisation(
    command: OrganisationCreate, response: Response, reach: ManageOrganisations, uow: UowDep
) -> OrganisationRead:
    """Add an organisation below one within the caller's reach."""
    organisation = await OrganisationService(uow, reach).create(command)
    response.headers["Location"] = f"organisations/{organisation.id}"
    set_etag(response, organisation)
    return _read(organisation, child_count=0)


@router.get("/{organisation_id}", summary="Read an organisation")
async def read_organisation(
    organisation_id: UUID, response: Response, reach: ReadOrganisations, uow: UowDep
) -> OrganisationRead:
    """One organisation, open or closed; its ETag is what a change needs."""
    return await _answer(OrganisationService(uow, reach), organisation_id, response)


@router.patch("/{organisation_id}", summary="Change an organisation")
async def update_organisation(
    organisation_id: UUID,
    command: OrganisationUpdate,
    reach: ManageOrganisations,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> OrganisationRead:
    """Change the fields given and leave the others; needs `If-Match`."""
    service = OrganisationService(uow, reach)
    await service.update(organisation_id, version, command)
    return await _answer(service, organisation_id, response)


@router.post("/{organisation_id}/move", summary="Move an organisation")
async def move_organisation(
    organisation_id: UUID,
    command: OrganisationMove,
    reach: ManageOrganisations,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> OrganisationRead:
    """Put it, with everything below it, under another parent; needs `If-Match`."""
    service = OrganisationService(uow, reach)
    await service.move(organisation_id, version, command.parent_id)
    return await _answer(service, organisation_id, response)


@router.delete("/{organisation_id}", summary="Close an organisation", status_code=204)
async def close_organisation(
    organisation_id: UUID,
    reach: ManageOrganisations,
    version: ExpectedVersion,
    reason: Annotated[Reason, Query(description="why; kept with the organisation and in the audit trail")],
    uow: UowDep,
) -> None:
    """Take it out of use for a stated reason; its row and history stay. Needs `If-Match`."""
    await OrganisationService(uow, reach).close(organisation_id, version, reason)


async def _answer(
    service: OrganisationService, organisation_id: UUID, response: Response
) -> OrganisationRead:
    organisation = await service.read(organisation_id)
    counts = await service.child_counts([organisation])
    set_etag(response, organisation)
    return _read(organisation, counts[organisation.id])


def _read(organisation: Organisation, child_count: int) -> OrganisationRead:
    return OrganisationRead(
        id=organisation.id,
        code=organisation.code,
        name=organisation.name,
        kind=organisation.kind,
        division_code=organisation.division_code,
        parent_id=organisation.parent_id,
        path=organisation.path,
        depth=organisation.depth,
        child_count=child_count,
        closed_at=organisation.closed_at,
        close_reason=organisation.close_reason,
        version=organisation.version,
        created_at=organisation.created_at,
        updated_at=organisation.updated_at,
    )
