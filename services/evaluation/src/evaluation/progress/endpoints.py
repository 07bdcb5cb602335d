"""Progress and findings over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from evaluation.integration.people import person_of
from evaluation.progress.guards import ReadFindings
from evaluation.progress.schemas import FindingQuery, FindingRead, ProgressRead
from evaluation.progress.service import FindingService
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1", tags=["findings"], route_class=ServiceRoute)


@router.get("/my/progress", summary="Read one's own progress")
async def read_my_progress(actor: SignedIn, uow: UowDep) -> ProgressRead:
    """The caller's class hours in the present cycle against what the policy in force asks for."""
    return await FindingService(uow).progress(person_of(actor))


@router.get("/findings", summary="List findings")
async def list_findings(
    request: Request,
    response: Response,
    wanted: Annotated[FindingQuery, Query()],
    reach: ReadFindings,
    uow: UowDep,
) -> Page[FindingRead]:
    """What was found about the teachers and schools within the caller's reach, as it is today."""
    rows = await FindingService(uow).page(wanted, reach)
    link_pages(request, response, rows.next_cursor)
    return Page(items=rows.items, next_cursor=rows.next_cursor, total=rows.total)
