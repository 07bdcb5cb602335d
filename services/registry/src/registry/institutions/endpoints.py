"""Institutions over HTTP."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.institutions.guards import ManageInstitutions, ReadInstitutions
from registry.institutions.models import Institution
from registry.institutions.schemas import (
    InstitutionCreate,
    InstitutionFilter,
    InstitutionQuery,
    InstitutionRead,
    InstitutionUpdate,
    StandingChangeRead,
    StandingStep,
)
from registry.institutions.service import InstitutionService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/institutions", tags=["institutions"], route_class=ServiceRoute)


@router.get("", summary="List training institutions")
async def list_institutions(
    request: Request,
    response: Response,
    wanted: Annotated[InstitutionQuery, Query()],
    reach: ReadInstitutions,
    uow: UowDep,
) -> Page[InstitutionRead]:
    """The institutions within the caller's reach that match every filter given."""
    rows = await InstitutionService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[InstitutionRead.of(each) for each in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Register a training institution", status_code=201)
async def register_institution(
    command: InstitutionCreate, response: Response, reach: ManageInstitutions, uow: UowDep
) -> InstitutionRead:
    """Make a training institution, university or development centre one that may be given programmes."""
    return _answer(await InstitutionService(uow, reach).register(command), response)


@router.get("/export", summary="Download institutions", responses=WORKBOOK, response_class=StreamingResponse)
async def export_institutions(
    wanted: Annotated[InstitutionFilter, Query()], reach: ReadInstitutions, uow: UowDep
) -> StreamingResponse:
    """A workbook of the institutions that match; phone numbers masked."""
    return workbook_answer(await InstitutionService(uow, reach).workbook(wanted), "承训机构.xlsx")


@router.get("/{institution_id:uuid}", summary="Read a training institution")
async def read_institution(
    institution_id: UUID, response: Response, reach: ReadInstitutions, uow: UowDep
) -> InstitutionRead:
    """One institution; the ETag is what a change needs."""
    return _answer(await InstitutionService(uow, reach).read(institution_id), response)


@router.patch("/{institution_id:uuid}", summary="Change a training institution")
async def update_institution(
    institution_id: UUID,
    command: InstitutionUpdate,
    reach: ManageInstitutions,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> InstitutionRead:
    """Change what is given; needs `If-Match`."""
    return _answer(await InstitutionService(uow, reach).update(institution_id, version, command), response)


@router.get("/{institution_id:uuid}/history", summary="List the steps of an institution's standing")
async def read_institution_history(
    institution_id: UUID, reach: ReadInstitutions, uow: UowDep
) -> Sequence[StandingChangeRead]:
    """Every step with who took it, when and why, the oldest first."""
    steps = await InstitutionService(uow, reach).history(institution_id)
    return [StandingChangeRead.model_validate(step) for step in steps]


def _add_step(transition: str, summary: str, explained: str) -> None:
    async def step(
        institution_id: UUID,
        command: StandingStep,
        reach: ManageInstitutions,
        version: ExpectedVersion,
        response: Response,
        uow: UowDep,
    ) -> InstitutionRead:
        service = InstitutionService(uow, reach)
        return _answer(await service.step(institution_id, version, transition, command.reason), response)

    step.__name__, step.__doc__ = f"{transition}_institution", explained
    router.post(f"/{{institution_id:uuid}}/{transition}", summary=summary)(step)


_add_step(
    "suspend",
    "Suspend an institution",
    "Give it no programmes for now, for a stated reason; needs `If-Match`.",
)
_add_step("exclude", "Exclude an institution", "Give it no programmes any more; needs `If-Match`.")
_add_step("reinstate", "Reinstate an institution", "Let it be given programmes again; needs `If-Match`.")


def _answer(institution: Institution, response: Response) -> InstitutionRead:
    set_etag(response, institution)
    return InstitutionRead.of(institution)
