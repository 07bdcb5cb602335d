"""Pairings and their log over HTTP."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.pairings.guards import ManagePairings, ReadPairings
from registry.pairings.models import PairingEntry
from registry.pairings.schemas import (
    PairingChangeRead,
    PairingCompleted,
    PairingEnded,
    PairingEntryCreate,
    PairingEntryQuery,
    PairingEntryRead,
    PairingFilter,
    PairingQuery,
    PairingRead,
    PairingUpdate,
    SchoolPairingCreate,
    TeacherPairingCreate,
)
from registry.pairings.service import PairingService, ShownPairing
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/pairings", tags=["pairings"], route_class=ServiceRoute)


@router.get("", summary="List pairings")
async def list_pairings(
    request: Request,
    response: Response,
    wanted: Annotated[PairingQuery, Query()],
    reach: ReadPairings,
    uow: UowDep,
) -> Page[PairingRead]:
    """The pairings that match, with at least one side within the caller's reach."""
    rows = await PairingService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    items = [PairingRead.of(each.pairing, each.done) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/of-schools", summary="Pair two schools", status_code=201)
async def pair_schools(
    command: SchoolPairingCreate, response: Response, reach: ManagePairings, uow: UowDep
) -> PairingRead:
    """Let one organisation help another by a plan; both within the caller's reach."""
    return _answer(await PairingService(uow, reach).pair_schools(command), response)


@router.post("/of-teachers", summary="Pair two teachers", status_code=201)
async def pair_teachers(
    command: TeacherPairingCreate, response: Response, reach: ManagePairings, uow: UowDep
) -> PairingRead:
    """Let one teacher help another by a plan (师徒结对); both within the caller's reach."""
    return _answer(await PairingService(uow, reach).pair_teachers(command), response)


@router.get("/export", summary="Download pairings", responses=WORKBOOK, response_class=StreamingResponse)
async def export_pairings(
    wanted: Annotated[PairingFilter, Query()], reach: ReadPairings, uow: UowDep
) -> StreamingResponse:
    """A workbook of the pairings that match, with what was done of what was planned."""
    return workbook_answer(await PairingService(uow, reach).workbook(wanted), "结对帮扶.xlsx")


@router.get("/{pairing_id:uuid}", summary="Read a pairing")
async def read_pairing(pairing_id: UUID, response: Response, reach: ReadPairings, uow: UowDep) -> PairingRead:
    """One pairing; the ETag is what a change needs."""
    return _answer(await PairingService(uow, reach).read(pairing_id), response)


@router.patch("/{pairing_id:uuid}", summary="Change the plan of a pairing")
async def update_pairing(
    pairing_id: UUID,
    command: PairingUpdate,
    reach: ManagePairings,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PairingRead:
    """Change what is given; needs `If-Match`."""
    return _answer(await PairingService(uow, reach).update(pairing_id, version, command), response)


@router.post("/{pairing_id:uuid}/complete", summary="Complete a pairing")
async def complete_pairing(
    pairing_id: UUID,
    command: PairingCompleted,
    reach: ManagePairings,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PairingRead:
    """Say what came of it; needs `If-Match`."""
    return _answer(await PairingService(uow, reach).complete(pairing_id, version, command), response)


@router.post("/{pairing_id:uuid}/end", summary="End a pairing early")
async def end_pairing(
    pairing_id: UUID,
    command: PairingEnded,
    reach: ManagePairings,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PairingRead:
    """End it before its time, for a stated reason; needs `If-Match`."""
    return _answer(await PairingService(uow, reach).end(pairing_id, version, command.reason), response)


@router.get("/{pairing_id:uuid}/history", summary="List the steps of a pairing")
async def read_pairing_history(
    pairing_id: UUID, reach: ReadPairings, uow: UowDep
) -> Sequence[PairingChangeRead]:
    """Every step with who took it, when and why, the oldest first."""
    steps = await PairingService(uow, reach).history(pairing_id)
    return [PairingChangeRead.model_validate(step) for step in steps]


@router.get("/{pairing_id:uuid}/entries", summary="List what was done in a pairing")
async def list_pairing_entries(
    pairing_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[PairingEntryQuery, Query()],
    reach: ReadPairings,
    uow: UowDep,
) -> Page[PairingEntryRead]:
    """Its log, the latest first."""
    rows = await PairingService(uow, reach).entries(pairing_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [PairingEntryRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/{pairing_id:uuid}/entries", summary="Record what was done in a pairing", status_code=201)
async def record_pairing_entry(
    pairing_id: UUID, command: PairingEntryCreate, response: Response, reach: ManagePairings, uow: UowDep
) -> PairingEntryRead:
    """Record a visit, a joint research or the like, on a day that is not to come."""
    return _entry(await PairingService(uow, reach).record(pairing_id, command), response)


@router.post(
    "/{pairing_id:uuid}/entries/{pairing_entry_id:uuid}/withdraw", summary="Withdraw an entry of a pairing"
)
async def withdraw_pairing_entry(
    pairing_id: UUID,
    pairing_entry_id: UUID,
    command: PairingEnded,
    reach: ManagePairings,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PairingEntryRead:
    """Let it count no more, for a stated reason; needs `If-Match`."""
    service = PairingService(uow, reach)
    return _entry(await service.withdraw(pairing_id, pairing_entry_id, version, command.reason), response)


def _entry(entry: PairingEntry, response: Response) -> PairingEntryRead:
    set_etag(response, entry)
    return PairingEntryRead.of(entry)


def _answer(shown: ShownPairing, response: Response) -> PairingRead:
    set_etag(response, shown.pairing)
    return PairingRead.of(shown.pairing, shown.done)
