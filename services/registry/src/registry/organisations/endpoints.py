"""The tree of organisations over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.organisations.export import workbook
from registry.organisations.guards import ManageOrganisations, ReadOrganisations
from registry.organisations.merging import MergingService
from registry.organisations.reading import OrganisationReader
from registry.organisations.schemas import (
    AsOf,
    HistoryQuery,
    MergePreview,
    OrganisationCreate,
    OrganisationExportQuery,
    OrganisationMerge,
    OrganisationMerged,
    OrganisationMove,
    OrganisationQuery,
    OrganisationRead,
    OrganisationUpdate,
    OrganisationVersionRead,
    Reason,
)
from registry.organisations.service import OrganisationService
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.unit_of_work import UnitOfWork
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/organisations", tags=["organisations"], route_class=ServiceRoute)


@router.get("", summary="List organisations")
async def list_organisations(
    request: Request,
    response: Response,
    wanted: Annotated[OrganisationQuery, Query()],
    reach: ReadOrganisations,
    uow: UowDep,
) -> Page[OrganisationRead]:
    """The organisations within the caller's reach that match every filter given, page by page.

    With `as_of` as they were at that instant; then whoever reaches them now sees them, and whoever did then.
    """
    rows = await OrganisationReader(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(items=rows.items, next_cursor=rows.next_cursor, total=rows.total)


@router.get("/export", summary="Download organisations", responses=WORKBOOK, response_class=StreamingResponse)
async def export_organisations(
    wanted: Annotated[OrganisationExportQuery, Query()], reach: ReadOrganisations, uow: UowDep
) -> StreamingResponse:
    """All organisations that match, in the order of the tree, as a workbook (xlsx)."""
    made = await workbook(OrganisationReader(uow, reach).every(wanted))
    return workbook_answer(made, f"组织机构-{today(uow.clock)}.xlsx")


@router.post("", summary="Create an organisation", status_code=201)
async def create_organisation(
    command: OrganisationCreate, response: Response, reach: ManageOrganisations, uow: UowDep
) -> OrganisationRead:
    """Add an organisation below one within the caller's reach."""
    organisation = await OrganisationService(uow, reach).create(command)
    response.headers["Location"] = f"organisations/{organisation.id}"
    set_etag(response, organisation)
    return OrganisationRead.of(organisation, child_count=0)


@router.get("/{organisation_id:uuid}", summary="Read an organisation")
async def read_organisation(
    organisation_id: UUID, response: Response, reach: ReadOrganisations, uow: UowDep, as_of: AsOf = None
) -> OrganisationRead:
    """One organisation, open or closed; its ETag is what a change needs.

    As it was at an instant it has no ETag: what was cannot be changed.
    """
    organisation = await OrganisationReader(uow, reach).read(organisation_id, as_of)
    if as_of is None:
        set_etag(response, organisation)
    return organisation


@router.get("/{organisation_id}/history", summary="List what an organisation was")
async def list_organisation_history(
    organisation_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[HistoryQuery, Query()],
    reach: ReadOrganisations,
    uow: UowDep,
) -> Page[OrganisationVersionRead]:
    """Its versions, each with what changed from the one before; the newest first unless asked otherwise."""
    rows = await OrganisationReader(uow, reach).history(organisation_id, wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(items=rows.items, next_cursor=rows.next_cursor, total=rows.total)


@router.patch("/{organisation_id:uuid}", summary="Change an organisation")
async def update_organisation(
    organisation_id: UUID,
    command: OrganisationUpdate,
    reach: ManageOrganisations,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> OrganisationRead:
    """Change the fields given and leave the others; needs `If-Match`."""
    await OrganisationService(uow, reach).update(organisation_id, version, command)
    return await _answer(uow, reach, organisation_id, response)


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
    await OrganisationService(uow, reach).move(organisation_id, version, command.parent_id)
    return await _answer(uow, reach, organisation_id, response)


@router.get("/{organisation_id}/merge", summary="See what merging an organisation would move")
async def preview_organisation_merge(
    organisation_id: UUID, reach: ManageOrganisations, uow: UowDep
) -> MergePreview:
    """How many people, organisations and grants would go to a successor; nothing is changed."""
    return await MergingService(uow, reach).preview(organisation_id)


@router.post("/{organisation_id}/merge", summary="Merge an organisation into another")
async def merge_organisation(
    organisation_id: UUID,
    command: OrganisationMerge,
    reach: ManageOrganisations,
    version: ExpectedVersion,
    uow: UowDep,
) -> OrganisationMerged:
    """Close it and give its people, the organisations below it and the grants held at it to a successor.

    Its marks and its history stay on its own record. Needs `If-Match`.
    """
    done = await MergingService(uow, reach).merge(organisation_id, version, command.into_id, command.reason)
    reader = OrganisationReader(uow, reach)
    return OrganisationMerged(
        merged=await reader.read(done.merged_id),
        successor=await reader.read(done.successor_id),
        people=done.people,
        children=done.children,
        grants=done.grants,
    )


@router.delete("/{organisation_id:uuid}", summary="Close an organisation", status_code=204)
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
    uow: UnitOfWork, reach: Reach, organisation_id: UUID, response: Response
) -> OrganisationRead:
    organisation = await OrganisationReader(uow, reach).read(organisation_id)
    set_etag(response, organisation)
    return organisation
