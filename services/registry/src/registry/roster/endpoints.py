"""Roster imports over HTTP."""

import asyncio
import tempfile
from pathlib import Path
from typing import IO, Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Query, Request, Response, UploadFile
from starlette.responses import StreamingResponse

from registry.roster.errors import RosterTooLarge
from registry.roster.findings import FindingCode, describe, name_of
from registry.roster.guards import ManageRosters
from registry.roster.layout import open_roster
from registry.roster.layout_schemas import RosterLayout
from registry.roster.mapping import RosterMapping, mapping_of
from registry.roster.models import RosterFinding
from registry.roster.reading import MAX_BYTES, MAX_MEBIBYTES
from registry.roster.schemas import (
    ChangeQuery,
    FindingCount,
    FindingQuery,
    FindingRead,
    RosterChangeRead,
    RosterImportQuery,
    RosterImportRead,
    RosterImportStarted,
    RosterUndo,
)
from registry.roster.service import RosterService
from registry.roster.workbooks import Problems, annotated, template
from servicekit.jobs_api import JobRead
from servicekit.localised import Language
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, XLSX, attachment, workbook_answer

router = APIRouter(prefix="/v1/roster-imports", tags=["roster"], route_class=ServiceRoute)
template_router = APIRouter(prefix="/v1/roster-template", tags=["roster"], route_class=ServiceRoute)


@router.post("", summary="Upload a roster", status_code=202)
async def upload_roster(
    file: UploadFile,
    organisation_id: Annotated[UUID, Form(description="whom the roster is of, with all below it")],
    response: Response,
    reach: ManageRosters,
    uow: UowDep,
) -> RosterImportStarted:
    """Upload an xlsx, xls or csv file of at most 60 MB and have it checked; nothing is written yet."""
    if file.size is not None and file.size > MAX_BYTES:
        raise RosterTooLarge(limit_mb=MAX_MEBIBYTES)
    service = RosterService(uow, reach)
    roster, job = await service.upload(organisation_id, file.filename or "", await file.read())
    response.headers["Location"] = f"roster-imports/{roster.id}"
    language = current_request().language
    return RosterImportStarted(
        roster=RosterImportRead.of(roster, job, language), job=JobRead.of(job, language)
    )


@router.get("", summary="List roster imports")
async def list_roster_imports(
    request: Request,
    response: Response,
    wanted: Annotated[RosterImportQuery, Query()],
    reach: ManageRosters,
    uow: UowDep,
) -> Page[RosterImportRead]:
    """The imports for organisations within the caller's reach, newest first."""
    service = RosterService(uow, reach)
    rows = await service.page(wanted)
    jobs = await service.jobs_of(rows.items)
    link_pages(request, response, rows.next_cursor)
    language = current_request().language
    return Page(
        items=[
            RosterImportRead.of(roster, jobs.get(roster.job_id) if roster.job_id else None, language)
            for roster in rows.items
        ],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.get("/{import_id}", summary="Read a roster import")
async def read_roster_import(import_id: UUID, reach: ManageRosters, uow: UowDep) -> RosterImportRead:
    """One import as it stands."""
    roster, job = await RosterService(uow, reach).read(import_id)
    return RosterImportRead.of(roster, job, current_request().language)


@router.get("/{import_id}/findings", summary="List what is wrong with a roster")
async def list_roster_findings(
    import_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[FindingQuery, Query()],
    reach: ManageRosters,
    uow: UowDep,
) -> Page[FindingRead]:
    """What is wrong, row by row. A row with anything wrong is left out when the import is applied."""
    rows = await RosterService(uow, reach).findings(import_id, wanted)
    link_pages(request, response, rows.next_cursor)
    language = current_request().language
    return Page(
        items=[FindingRead.of(finding, language) for finding in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.get(
    "/{import_id}/annotated",
    summary="Download a roster with what is wrong in it",
    responses=WORKBOOK,
    response_class=StreamingResponse,
)
async def download_annotated_roster(import_id: UUID, reach: ManageRosters, uow: UowDep) -> StreamingResponse:
    """The file as it came, with a column of problems: the rows to mend on the first sheet, all on the second.

    Who did not upload it gets citizen ids, phone numbers and birth dates masked.
    """
    roster, content, findings = await RosterService(uow, reach).file_with_findings(import_id)
    masked = roster.created_by != reach.actor.id
    language = current_request().language

    def write() -> IO[bytes]:
        # A file without a name: full of citizen ids as it is, it is gone with the answer, come what may.
        made = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the answer that reads it
        sheet = open_roster(content, roster.file_name, mapping_of(roster.mapping))
        annotated(sheet, _by_row(findings, language), language, made, masked=masked)
        return made

    made = await asyncio.to_thread(write)
    return workbook_answer(made, f"{Path(roster.file_name).stem}-annotated.xlsx")


@router.get("/{import_id}/finding-counts", summary="Count what is wrong with a roster")
async def count_roster_findings(import_id: UUID, reach: ManageRosters, uow: UowDep) -> list[FindingCount]:
    """How often each sort of mistake was found, the most frequent first."""
    counts = await RosterService(uow, reach).finding_counts(import_id)
    language = current_request().language
    return [
        FindingCount(code=FindingCode(code), count=count, detail=name_of(code, language))
        for code, count in counts
    ]


@router.get("/{import_id}/layout", summary="Read how a roster was understood")
async def read_roster_layout(import_id: UUID, reach: ManageRosters, uow: UowDep) -> RosterLayout:
    """The sheets of the file, their headings, and what each column is understood to hold."""
    roster, kept = await RosterService(uow, reach).layout(import_id)
    return await asyncio.to_thread(RosterLayout.of, import_id, roster, kept)


@router.put("/{import_id}/mapping", summary="Say how a roster is to be read", status_code=202)
async def map_roster(
    import_id: UUID, mapping: RosterMapping, reach: ManageRosters, uow: UowDep
) -> RosterImportStarted:
    """Say which sheets are read, where their headings are and what their columns hold; it is checked anew.

    The next file of the organisation with the same headings is read in the same way.
    """
    roster, job = await RosterService(uow, reach).map(import_id, mapping)
    language = current_request().language
    return RosterImportStarted(
        roster=RosterImportRead.of(roster, job, language), job=JobRead.of(job, language)
    )


@router.post("/{import_id}/undo", summary="Undo a roster import", status_code=202)
async def undo_roster_import(
    import_id: UUID, command: RosterUndo, reach: ManageRosters, uow: UowDep
) -> JobRead:
    """Make everybody what they were before the import, where nobody has changed them since.

    Who came onto the roster by it leaves. Who was changed since is left as they are, and listed.
    """
    job = await RosterService(uow, reach).undo(import_id, command.reason)
    return JobRead.of(job, current_request().language)


@router.get("/{import_id}/changes", summary="List whom a roster import brought or changed")
async def list_roster_changes(
    import_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[ChangeQuery, Query()],
    reach: ManageRosters,
    uow: UowDep,
) -> Page[RosterChangeRead]:
    """The people that the import wrote, and once it was undone, what that came to with each."""
    rows, people = await RosterService(uow, reach).changes(import_id, wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[RosterChangeRead.of(change, people.get(change.person_id)) for change in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/{import_id}/apply", summary="Apply a roster import", status_code=202)
async def apply_roster_import(import_id: UUID, reach: ManageRosters, uow: UowDep) -> JobRead:
    """Write every row that is not refused, all of them or, if anything goes wrong, none."""
    return JobRead.of(await RosterService(uow, reach).apply(import_id), current_request().language)


@template_router.get("", summary="Download a roster to fill in", responses=WORKBOOK, response_class=Response)
async def download_roster_template(_: ManageRosters) -> Response:
    """A workbook with the headings, an example, drop-down lists and notes."""
    content = await asyncio.to_thread(template, current_request().language)
    return Response(content, media_type=XLSX, headers=attachment("花名册模板.xlsx"))


def _by_row(findings: list[RosterFinding], language: Language) -> Problems:
    problems: dict[tuple[str, int], list[str]] = {}
    for finding in findings:
        words = describe(finding.code, finding.params, language)
        between = "：" if language is Language.CHINESE else " "
        problems.setdefault((finding.sheet, finding.row), []).append(f"{finding.column}{between}{words}")
    return problems
