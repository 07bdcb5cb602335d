"""Venues over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from scheduling.venues.guards import ManageVenues, ReadVenues
from scheduling.venues.models import Venue
from scheduling.venues.schemas import VenueCreate, VenueQuery, VenueRead, VenueUpdate
from scheduling.venues.service import VenueService
from scheduling.vocabulary import Reason
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/venues", tags=["venues"], route_class=ServiceRoute)


@router.get("", summary="List venues")
async def list_venues(
    request: Request,
    response: Response,
    wanted: Annotated[VenueQuery, Query()],
    reach: ReadVenues,
    uow: UowDep,
) -> Page[VenueRead]:
    """The venues within the caller's reach that match every filter given, page by page."""
    rows = await VenueService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[VenueRead.of(venue) for venue in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Add a venue", status_code=201)
async def create_venue(
    command: VenueCreate, response: Response, reach: ManageVenues, uow: UowDep
) -> VenueRead:
    """Add a venue of an organisation within the caller's reach."""
    venue = await VenueService(uow, reach).create(command)
    response.headers["Location"] = f"venues/{venue.id}"
    return _answer(venue, response)


@router.get("/{venue_id}", summary="Read a venue")
async def read_venue(venue_id: UUID, response: Response, reach: ReadVenues, uow: UowDep) -> VenueRead:
    """One venue, open or closed; its ETag is what a change needs."""
    return _answer(await VenueService(uow, reach).read(venue_id), response)


@router.patch("/{venue_id}", summary="Change a venue")
async def update_venue(
    venue_id: UUID,
    command: VenueUpdate,
    reach: ManageVenues,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> VenueRead:
    """Change the fields given and leave the others; needs `If-Match`."""
    return _answer(await VenueService(uow, reach).update(venue_id, version, command), response)


@router.delete("/{venue_id}", summary="Close a venue", status_code=204)
async def close_venue(
    venue_id: UUID,
    reach: ManageVenues,
    version: ExpectedVersion,
    reason: Annotated[Reason, Query(description="why; kept with the venue and in the audit trail")],
    uow: UowDep,
) -> None:
    """Take it out of use for a stated reason; its row and history stay. Needs `If-Match`."""
    await VenueService(uow, reach).close(venue_id, version, reason)


def _answer(venue: Venue, response: Response) -> VenueRead:
    set_etag(response, venue)
    return VenueRead.of(venue)
