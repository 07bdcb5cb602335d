"""Documents of institutions, and the criteria they must meet, over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.institutions.criteria import CriteriaService
from registry.institutions.document_schemas import (
    CheckCreate,
    CriteriaRead,
    DocumentQuery,
    InstitutionDocumentCreate,
    InstitutionDocumentRead,
    InstitutionDocumentWithdraw,
)
from registry.institutions.guards import ManageInstitutions, ReadInstitutions
from registry.institutions.service import InstitutionService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

of_institution = APIRouter(prefix="/v1/institutions", tags=["institutions"], route_class=ServiceRoute)
router = APIRouter(prefix="/v1/institution-documents", tags=["institutions"], route_class=ServiceRoute)


@of_institution.get("/{institution_id:uuid}/criteria", summary="Read what an institution must meet")
async def read_institution_criteria(
    institution_id: UUID, reach: ReadInstitutions, uow: UowDep
) -> CriteriaRead:
    """Every criterion of the policy pack in force, whether it is met, and by what evidence."""
    return await CriteriaService(uow, reach).read(institution_id)


@of_institution.post("/{institution_id:uuid}/criteria", summary="Check a criterion", status_code=201)
async def check_institution_criterion(
    institution_id: UUID, command: CheckCreate, reach: ManageInstitutions, uow: UowDep
) -> CriteriaRead:
    """Say whether one criterion is met. A finding that rests on a document holds only as long as that."""
    return await CriteriaService(uow, reach).check(institution_id, command)


@of_institution.post("/{institution_id:uuid}/documents", summary="Put a document on record", status_code=201)
async def add_institution_document(
    institution_id: UUID,
    command: InstitutionDocumentCreate,
    response: Response,
    reach: ManageInstitutions,
    uow: UowDep,
) -> InstitutionDocumentRead:
    """A document that the institution holds; without the file itself."""
    service = InstitutionService(uow, reach)
    document = await service.add_document(institution_id, command)
    set_etag(response, document)
    return InstitutionDocumentRead.of(document, service.today)


@router.get("", summary="List documents of institutions")
async def list_institution_documents(
    request: Request,
    response: Response,
    wanted: Annotated[DocumentQuery, Query()],
    reach: ReadInstitutions,
    uow: UowDep,
) -> Page[InstitutionDocumentRead]:
    """The documents that match every filter given, what expires first at the top."""
    service = InstitutionService(uow, reach)
    rows = await service.documents(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[InstitutionDocumentRead.of(each, service.today) for each in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/{institution_document_id:uuid}/withdraw", summary="Withdraw a document")
async def withdraw_institution_document(
    institution_document_id: UUID,
    command: InstitutionDocumentWithdraw,
    reach: ManageInstitutions,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> InstitutionDocumentRead:
    """Take a document out of use for a stated reason; it stays on record. Needs `If-Match`."""
    service = InstitutionService(uow, reach)
    document = await service.withdraw_document(institution_document_id, version, command.reason)
    set_etag(response, document)
    return InstitutionDocumentRead.of(document, service.today)
