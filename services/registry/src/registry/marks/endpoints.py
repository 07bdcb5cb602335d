"""Marks of organisations over HTTP."""

import asyncio
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form, Query, Request, Response, UploadFile

from registry.marks import tables
from registry.marks.annex import MAX_BYTES, MAX_MEBIBYTES, MAX_ROWS
from registry.marks.errors import AnnexTooLarge
from registry.marks.faults import WORDS
from registry.marks.guards import ManageMarks, ReadMarks
from registry.marks.importing import AnnexService
from registry.marks.kinds import MarkKind
from registry.marks.schemas import (
    AnnexFault,
    AnnexRead,
    FileFormat,
    MarkCreate,
    MarkExportQuery,
    MarkQuery,
    MarkRead,
    MarkTotal,
    MarkTotals,
    MarkTotalsQuery,
    MarkWithdraw,
    OrganisationMarkQuery,
)
from registry.marks.service import MarkService
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, XLSX, attachment

of_organisation = APIRouter(prefix="/v1/organisations", tags=["marks"], route_class=ServiceRoute)
router = APIRouter(prefix="/v1/organisation-marks", tags=["marks"], route_class=ServiceRoute)

_BINARY = {"schema": {"type": "string", "format": "binary"}}
_FILE: dict[int | str, dict[str, Any]] = {
    200: {"description": "A table", "content": {XLSX: _BINARY, "text/csv": _BINARY}}
}


@of_organisation.get("/{organisation_id}/marks", summary="List the marks of an organisation")
async def list_marks_of_organisation(
    organisation_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[OrganisationMarkQuery, Query()],
    reach: ReadMarks,
    uow: UowDep,
) -> Page[MarkRead]:
    """What one organisation is or was marked as, withdrawn marks too, the latest first."""
    rows = await MarkService(uow, reach).page_of(organisation_id, wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[MarkRead.of(mark) for mark in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@of_organisation.post("/{organisation_id}/marks", summary="Mark an organisation", status_code=201)
async def give_mark(
    organisation_id: UUID, command: MarkCreate, response: Response, reach: ManageMarks, uow: UowDep
) -> MarkRead:
    """Mark an organisation for a time; the same kind of mark once at a time."""
    mark = await MarkService(uow, reach).give(organisation_id, command)
    set_etag(response, mark)
    return MarkRead.of(mark)


@router.get("", summary="List marks of organisations")
async def list_marks(
    request: Request,
    response: Response,
    wanted: Annotated[MarkQuery, Query()],
    reach: ReadMarks,
    uow: UowDep,
) -> Page[MarkRead]:
    """The marks of the organisations within the caller's reach that match every filter given."""
    rows = await MarkService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[MarkRead.of(mark) for mark in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@router.get("/totals", summary="Count marks of organisations")
async def count_marks(
    wanted: Annotated[MarkTotalsQuery, Query()], reach: ReadMarks, uow: UowDep
) -> MarkTotals:
    """How many marks there are by kind and cohort: 30 project counties, 19 continued and 11 added."""
    totals = await MarkService(uow, reach).totals(wanted)
    return MarkTotals(
        valid_on=wanted.valid_on,
        total=sum(each.number for each in totals),
        totals=[MarkTotal(kind=each.kind, cohort=each.cohort, count=each.number) for each in totals],
    )


@router.get("/export", summary="Download marks", responses=_FILE, response_class=Response)
async def export_marks(
    wanted: Annotated[MarkExportQuery, Query()], reach: ReadMarks, uow: UowDep
) -> Response:
    """All marks that match, with the headings that an import takes."""
    marks = await MarkService(uow, reach).every(wanted)
    name = f"机构标识-{today(uow.clock)}.{wanted.format.value}"
    if wanted.format is FileFormat.CSV:
        return Response(tables.text(marks), media_type=tables.CSV, headers=attachment(name))
    content = await asyncio.to_thread(tables.workbook, marks)
    return Response(content, media_type=XLSX, headers=attachment(name))


@router.get("/template", summary="Download an annex to fill in", responses=WORKBOOK, response_class=Response)
async def download_annex_template(_: ManageMarks) -> Response:
    """A workbook with the headings of an annex and a sheet of notes."""
    content = await asyncio.to_thread(tables.template)
    return Response(content, media_type=XLSX, headers=attachment("机构标识模板.xlsx"))


@router.post("/import", summary="Import an annex")
async def import_annex(
    file: UploadFile,
    organisation_id: Annotated[UUID, Form(description="look for the organisations at and below this one")],
    kind: Annotated[MarkKind, Form(description="what the table is a list of")],
    reach: ManageMarks,
    uow: UowDep,
    dry_run: Annotated[bool, Form(description="only say what would happen")] = False,
) -> AnnexRead:
    """Mark the organisations that an xlsx, xls or csv table lists, if nothing is wrong with any row."""
    if file.size is not None and file.size > MAX_BYTES:
        raise AnnexTooLarge(limit_mb=MAX_MEBIBYTES, limit_rows=MAX_ROWS)
    taken = await AnnexService(uow, reach).take(
        organisation_id, kind, await file.read(), file.filename or "", dry_run=dry_run
    )
    language = current_request().language
    return AnnexRead(
        rows=taken.rows,
        taken=taken.marks,
        unchanged=taken.unchanged,
        dry_run=dry_run,
        faults=[
            AnnexFault(
                row=fault.row,
                column=fault.column,
                code=fault.code.value,
                value=fault.value,
                message=WORDS[fault.code].render(language, dict(fault.params)),
            )
            for fault in taken.faults
        ],
    )


@router.post("/{mark_id}/withdraw", summary="Withdraw a mark")
async def withdraw_mark(
    mark_id: UUID,
    command: MarkWithdraw,
    reach: ManageMarks,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> MarkRead:
    """Take a mark back for a stated reason; that it was given stays on record. Needs `If-Match`."""
    mark = await MarkService(uow, reach).withdraw(mark_id, version, command.reason)
    set_etag(response, mark)
    return MarkRead.of(mark)
