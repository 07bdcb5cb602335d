"""The expert library over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Query, Request, Response, UploadFile
from starlette.responses import StreamingResponse

from registry.experts import tables
from registry.experts.bulk import BulkStep, ExpertBulkAnswer, ExpertBulkService
from registry.experts.errors import ExpertFileTooLarge
from registry.experts.guards import DecideExperts, ManageExperts, ReadExperts
from registry.experts.importing import MAX_BYTES, MAX_MEBIBYTES, MAX_ROWS, FileRead, ImportService
from registry.experts.models import Expert
from registry.experts.schemas import (
    ContactAsk,
    ContactRead,
    ExpertCreate,
    ExpertFilters,
    ExpertQuery,
    ExpertRead,
    ExpertUpdate,
    StepRead,
    StepTake,
)
from registry.experts.service import ExpertService
from registry.experts.suggestion_schemas import SuggestionQuery, SuggestionRead
from registry.experts.suggestions import SuggestionService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, XLSX, attachment, workbook_answer

router = APIRouter(prefix="/v1/experts", tags=["experts"], route_class=ServiceRoute)
suggestions_router = APIRouter(prefix="/v1/expert-suggestions", tags=["experts"], route_class=ServiceRoute)


@router.get("", summary="List experts")
async def list_experts(
    request: Request,
    response: Response,
    wanted: Annotated[ExpertQuery, Query()],
    reach: ReadExperts,
    uow: UowDep,
) -> Page[ExpertRead]:
    """The experts kept within the caller's reach, and the active ones that organisations above lend."""
    service = ExpertService(uow, reach)
    rows = await service.page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(items=await service.answers(rows.items), next_cursor=rows.next_cursor, total=rows.total)


@router.post("", summary="Propose an expert", status_code=201)
async def propose_expert(
    command: ExpertCreate, response: Response, reach: ManageExperts, uow: UowDep
) -> ExpertRead:
    """Propose somebody on the roster, or from outside, by application, nomination or as a good trainee."""
    service = ExpertService(uow, reach)
    return await _answer(service, await service.propose(command), response)


@router.get("/export", summary="Download experts", responses=WORKBOOK, response_class=StreamingResponse)
async def export_experts(
    wanted: Annotated[ExpertFilters, Query()], reach: ReadExperts, uow: UowDep
) -> StreamingResponse:
    """A workbook of the experts that match, phone numbers masked."""
    return workbook_answer(await ExpertService(uow, reach).workbook(wanted), "专家库.xlsx")


@router.get("/template", summary="Download a list to fill in", responses=WORKBOOK, response_class=Response)
async def download_expert_template(_: ManageExperts) -> Response:
    """A workbook with the headings of a list and a sheet of notes."""
    return Response(await tables.template(), media_type=XLSX, headers=attachment("专家名单模板.xlsx"))


@router.post("/import", summary="Import a list of experts")
async def import_experts(
    file: UploadFile,
    organisation_id: Annotated[UUID, Form(description="who is to keep the rows")],
    reach: ManageExperts,
    uow: UowDep,
    dry_run: Annotated[bool, Form(description="only say what would happen")] = False,
) -> FileRead:
    """Propose everybody that an xlsx, xls or csv table lists, if nothing is wrong with any row."""
    if file.size is not None and file.size > MAX_BYTES:
        raise ExpertFileTooLarge(limit_mb=MAX_MEBIBYTES, limit_rows=MAX_ROWS)
    service = ImportService(uow, reach, current_request().language)
    return await service.take(organisation_id, await file.read(), file.filename or "", dry_run=dry_run)


@router.post("/bulk", summary="Take many experts a step")
async def step_experts(command: BulkStep, reach: DecideExperts, uow: UowDep) -> ExpertBulkAnswer:
    """One step of up to 500 experts, in one transaction; the answer tells of each what became of them."""
    return await ExpertBulkService(uow, reach).step(command, current_request().language)


@router.get("/{expert_id:uuid}", summary="Read an expert")
async def read_expert(expert_id: UUID, response: Response, reach: ReadExperts, uow: UowDep) -> ExpertRead:
    """One expert; the ETag is what a change needs."""
    service = ExpertService(uow, reach)
    return await _answer(service, await service.read(expert_id), response)


@router.patch("/{expert_id:uuid}", summary="Change an expert")
async def update_expert(
    expert_id: UUID,
    command: ExpertUpdate,
    reach: ManageExperts,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ExpertRead:
    """Change the fields given; needs `If-Match`."""
    service = ExpertService(uow, reach)
    return await _answer(service, await service.update(expert_id, version, command), response)


@router.post("/{expert_id:uuid}/steps", summary="Take an expert a step")
async def step_expert(
    expert_id: UUID,
    command: StepTake,
    reach: DecideExperts,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ExpertRead:
    """In, out or on, for a stated reason; a step that the state does not allow names those it does."""
    service = ExpertService(uow, reach)
    return await _answer(service, await service.step(expert_id, version, command), response)


@router.get("/{expert_id:uuid}/steps", summary="List the steps of an expert")
async def list_expert_steps(expert_id: UUID, reach: ReadExperts, uow: UowDep) -> list[StepRead]:
    """Every step that was taken, the first first, with who took it and why."""
    return await ExpertService(uow, reach).history(expert_id)


@router.post("/{expert_id:uuid}/contact", summary="Ask for an expert's phone number")
async def ask_for_contact(
    expert_id: UUID, command: ContactAsk, reach: ManageExperts, uow: UowDep
) -> ContactRead:
    """The whole number, for a stated reason; the audit trail keeps who asked."""
    return ContactRead(phone=await ExpertService(uow, reach).phone(expert_id, command.reason))


@suggestions_router.get("", summary="Suggest experts for a course")
async def suggest_experts(
    wanted: Annotated[SuggestionQuery, Query()], reach: ReadExperts, uow: UowDep
) -> SuggestionRead:
    """A panel of experts who fit the course, are free and go together, each with the reasons in points."""
    return await SuggestionService(uow, reach).suggest(wanted, current_request().language)


async def _answer(service: ExpertService, expert: Expert, response: Response) -> ExpertRead:
    set_etag(response, expert)
    [answer] = await service.answers([expert])
    return answer
