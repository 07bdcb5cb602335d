"""Quotas over HTTP; the ETag is that of the programme they belong to."""

from uuid import UUID

from fastapi import APIRouter, Response

from scheduling.quotas.guards import ManageQuotas, ReadQuotas
from scheduling.quotas.schemas import QuotaList, QuotasSet, read_quotas
from scheduling.quotas.service import QuotaService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(
    prefix="/v1/programmes/{programme_id}/quotas", tags=["programmes"], route_class=ServiceRoute
)


@router.get("", summary="List the quotas of a programme")
async def list_quotas(programme_id: UUID, response: Response, reach: ReadQuotas, uow: UowDep) -> QuotaList:
    """The seats of each school; who only has the programme offered sees those of schools within reach."""
    programme, quotas = await QuotaService(uow, reach).read(programme_id)
    set_etag(response, programme)
    return read_quotas(quotas)


@router.put("", summary="Set the quotas of a programme")
async def set_quotas(
    programme_id: UUID,
    command: QuotasSet,
    reach: ManageQuotas,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> QuotaList:
    """Replace the whole list; an empty one lets whoever it is offered to enrol. Needs `If-Match`."""
    programme, quotas = await QuotaService(uow, reach).replace(programme_id, version, command.quotas)
    set_etag(response, programme)
    return read_quotas(quotas)
