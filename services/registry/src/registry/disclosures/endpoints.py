"""Disclosures over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.disclosures import service
from registry.disclosures.guards import DisclosePeople, ReadDisclosures
from registry.disclosures.schemas import (
    DisclosedNumbers,
    DisclosureCreate,
    DisclosureQuery,
    DisclosureRead,
    MyDisclosureQuery,
)
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

of_person = APIRouter(
    prefix="/v1/people/{person_id:uuid}/disclosures", tags=["disclosures"], route_class=ServiceRoute
)
router = APIRouter(prefix="/v1/disclosures", tags=["disclosures"], route_class=ServiceRoute)
mine = APIRouter(prefix="/v1/my/disclosures", tags=["disclosures"], route_class=ServiceRoute)


@of_person.post("", summary="Show a person's numbers whole", status_code=201)
async def disclose_person(
    person_id: UUID, command: DisclosureCreate, response: Response, reach: DisclosePeople, uow: UowDep
) -> DisclosedNumbers:
    """Citizen id, phone or birth date unmasked, for a stated reason that the person concerned can read."""
    response.headers["Cache-Control"] = "no-store"
    return await service.disclose(uow, reach, person_id, command)


@router.get("", summary="List disclosures")
async def list_disclosures(
    request: Request,
    response: Response,
    wanted: Annotated[DisclosureQuery, Query()],
    reach: ReadDisclosures,
    uow: UowDep,
) -> Page[DisclosureRead]:
    """Who was shown whose numbers, within the caller's reach; the latest first."""
    page = await service.page(uow, reach, wanted)
    link_pages(request, response, page.next_cursor)
    return page


@mine.get("", summary="List who saw my numbers")
async def list_my_disclosures(
    request: Request,
    response: Response,
    wanted: Annotated[MyDisclosureQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[DisclosureRead]:
    """Who was shown my numbers, when and why; the latest first (PIPL 44)."""
    page = await service.page_of_mine(uow, actor, wanted)
    link_pages(request, response, page.next_cursor)
    return page
