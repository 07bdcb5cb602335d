"""The ledger over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from evaluation import recognition
from evaluation.integration.people import person_of
from evaluation.ledger.guards import CorrectLedgers, ReadLedgers
from evaluation.ledger.models import LedgerEntry
from evaluation.ledger.schemas import ChainRead, LedgerEntryRead, LedgerQuery, ReversalCreate
from evaluation.ledger.service import LedgerService
from servicekit.access import SignedIn
from servicekit.pagination import Page, Rows, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1", tags=["ledger"], route_class=ServiceRoute)


@router.get("/my/ledger", summary="Read one's own ledger")
async def list_my_ledger(
    request: Request,
    response: Response,
    wanted: Annotated[LedgerQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[LedgerEntryRead]:
    """The caller's own class hours, newest first unless asked otherwise."""
    service = LedgerService(uow)
    rows = await service.page(person_of(actor), wanted)
    link_pages(request, response, rows.next_cursor)
    return await _shown(service, rows)


@router.get("/people/{person_id}/ledger", summary="Read a person's ledger")
async def list_ledger(
    person_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[LedgerQuery, Query()],
    reach: ReadLedgers,
    uow: UowDep,
) -> Page[LedgerEntryRead]:
    """The class hours of somebody within the caller's reach."""
    service = LedgerService(uow)
    await service.ensure_within(person_id, reach)
    rows = await service.page(person_id, wanted)
    link_pages(request, response, rows.next_cursor)
    return await _shown(service, rows)


@router.get("/people/{person_id}/ledger/verification", summary="Verify a person's ledger")
async def verify_ledger(person_id: UUID, reach: ReadLedgers, uow: UowDep) -> ChainRead:
    """Recompute every hash of somebody's ledger and say where the chain breaks, if it does."""
    service = LedgerService(uow)
    await service.ensure_within(person_id, reach)
    return await service.verify(person_id)


@router.post("/ledger/entries/{entry_id}/reversal", summary="Take hours back", status_code=201)
async def reverse_entry(
    entry_id: UUID, command: ReversalCreate, reach: CorrectLedgers, uow: UowDep
) -> LedgerEntryRead:
    """Append a counter-entry, for a stated reason; the entry itself stays as it is."""
    entry = await recognition.reverse(uow, entry_id, command, reach)
    titles = await LedgerService(uow).titles([entry])
    return LedgerEntryRead.of(entry, titles.get(entry.programme_id))


async def _shown(service: LedgerService, rows: Rows[LedgerEntry]) -> Page[LedgerEntryRead]:
    titles = await service.titles(rows.items)
    return Page(
        items=[LedgerEntryRead.of(entry, titles.get(entry.programme_id)) for entry in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )
