"""Corrections over HTTP, for the school that decides on them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.corrections.guards import DecideCorrections
from registry.corrections.models import ProfileCorrection
from registry.corrections.schemas import (
    CorrectionApproval,
    CorrectionFilters,
    CorrectionQuery,
    CorrectionRead,
    CorrectionRejection,
)
from registry.corrections.service import CorrectionService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/profile-corrections", tags=["corrections"], route_class=ServiceRoute)


@router.get("", summary="List corrections")
async def list_corrections(
    request: Request,
    response: Response,
    wanted: Annotated[CorrectionQuery, Query()],
    reach: DecideCorrections,
    uow: UowDep,
) -> Page[CorrectionRead]:
    """What people within the caller's reach want corrected, page by page."""
    service = CorrectionService(uow, reach)
    rows = await service.page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(items=await service.answers(rows.items), next_cursor=rows.next_cursor, total=rows.total)


@router.get("/export", summary="Download corrections", responses=WORKBOOK, response_class=StreamingResponse)
async def export_corrections(
    wanted: Annotated[CorrectionFilters, Query()], reach: DecideCorrections, uow: UowDep
) -> StreamingResponse:
    """A workbook with a row for each field that somebody wants changed; phone numbers masked."""
    made = await CorrectionService(uow, reach).workbook(wanted)
    return workbook_answer(made, "信息更正.xlsx")


@router.get("/{correction_id}", summary="Read a correction")
async def read_correction(
    correction_id: UUID, response: Response, reach: DecideCorrections, uow: UowDep
) -> CorrectionRead:
    """One correction, with what the profile says now; the ETag is what a decision needs."""
    service = CorrectionService(uow, reach)
    return await _answer(service, await service.read(correction_id), response)


@router.post("/{correction_id}/approve", summary="Approve a correction")
async def approve_correction(
    correction_id: UUID,
    command: CorrectionApproval,
    reach: DecideCorrections,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CorrectionRead:
    """Change the profile as proposed, unless it has changed since; needs `If-Match`."""
    service = CorrectionService(uow, reach)
    return await _answer(service, await service.approve(correction_id, version, command.reason), response)


@router.post("/{correction_id}/reject", summary="Reject a correction")
async def reject_correction(
    correction_id: UUID,
    command: CorrectionRejection,
    reach: DecideCorrections,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CorrectionRead:
    """Leave the profile as it is, for a stated reason; needs `If-Match`."""
    service = CorrectionService(uow, reach)
    return await _answer(service, await service.reject(correction_id, version, command.reason), response)


async def _answer(
    service: CorrectionService, correction: ProfileCorrection, response: Response
) -> CorrectionRead:
    set_etag(response, correction)
    [answer] = await service.answers([correction])
    return answer
