"""Many people at once over HTTP: the list as a workbook, and one change of all that were chosen."""

from typing import IO, Annotated

from fastapi import APIRouter, Query
from starlette.responses import StreamingResponse

from registry.people.bulk import BulkService
from registry.people.bulk_schemas import BulkAnswer, BulkChange
from registry.people.export import ExportService
from registry.people.guards import ExportCitizenIds, ManagePeople, ReadPeople
from registry.people.schemas import PeopleExport, PersonFilters
from servicekit.localised import Text
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/people", tags=["people"], route_class=ServiceRoute)

_FILE_NAME = Text("人员.xlsx", "people.xlsx")


@router.get("/export", summary="Download people", responses=WORKBOOK, response_class=StreamingResponse)
async def export_people(
    wanted: Annotated[PersonFilters, Query()], reach: ReadPeople, uow: UowDep
) -> StreamingResponse:
    """A workbook of the people that match, citizen ids and phone numbers masked."""
    return _answer(await ExportService(uow, reach).masked(wanted, current_request().language))


@router.post(
    "/export",
    summary="Download people with whole citizen ids",
    responses=WORKBOOK,
    response_class=StreamingResponse,
)
async def export_people_with_ids(
    command: PeopleExport, reach: ExportCitizenIds, uow: UowDep
) -> StreamingResponse:
    """A workbook to be mended and imported again. The audit trail keeps who took it, and why."""
    return _answer(await ExportService(uow, reach).with_ids(command, current_request().language))


@router.post("/bulk", summary="Change many people")
async def change_people(command: BulkChange, reach: ManagePeople, uow: UowDep) -> BulkAnswer:
    """One change of up to 500 people, in one transaction.

    The answer tells of each what became of them: whoever changed meanwhile, has left or is out of reach is
    refused and stays as they were; the others are changed all the same.
    """
    return await BulkService(uow, reach).change(command, current_request().language)


def _answer(made: IO[bytes]) -> StreamingResponse:
    return workbook_answer(made, _FILE_NAME.render(current_request().language))
