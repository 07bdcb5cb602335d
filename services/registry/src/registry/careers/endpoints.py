"""Careers over HTTP. They stand below the person, whose ETag every change takes."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.careers import rules
from registry.careers.models import PersonTransfer
from registry.careers.schemas import (
    CareerRead,
    HonourCreate,
    HonourRead,
    PostYears,
    SpellCorrection,
    SpellCreate,
    SpellEnd,
    SpellRead,
    TransferQuery,
    TransferRead,
)
from registry.careers.service import CareerService
from registry.people.guards import ManagePeople, ReadPeople
from registry.people.schemas import Reason
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/people/{person_id}", tags=["people"], route_class=ServiceRoute)


@router.get("/career", summary="Read a career")
async def read_career(person_id: UUID, response: Response, reach: ReadPeople, uow: UowDep) -> CareerRead:
    """The posts somebody has held, with the years in each, their honours and their latest transfers."""
    return await _answer(CareerService(uow, reach), person_id, response, uow)


@router.get("/transfers", summary="List a person's transfers")
async def list_transfers(
    person_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[TransferQuery, Query()],
    reach: ReadPeople,
    uow: UowDep,
) -> Page[TransferRead]:
    """The schools somebody went from and to, from the latest to the first."""
    rows, names = await CareerService(uow, reach).transfers(person_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [_transfer(transfer, names) for transfer in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/posts", summary="Record a post", status_code=201)
async def begin_post(
    person_id: UUID,
    command: SpellCreate,
    reach: ManagePeople,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CareerRead:
    """A post that somebody holds, or held from one day to another. Needs the person's `If-Match`."""
    service = CareerService(uow, reach)
    await service.begin(person_id, version, command)
    return await _answer(service, person_id, response, uow)


@router.post("/posts/{spell_id}/end", summary="End a post")
async def end_post(
    person_id: UUID,
    spell_id: UUID,
    command: SpellEnd,
    reach: ManagePeople,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CareerRead:
    """Somebody holds a post no more; the years in it stay. Needs the person's `If-Match`."""
    service = CareerService(uow, reach)
    await service.end(person_id, spell_id, version, command)
    return await _answer(service, person_id, response, uow)


@router.patch("/posts/{spell_id}", summary="Correct a post")
async def correct_post(
    person_id: UUID,
    spell_id: UUID,
    command: SpellCorrection,
    reach: ManagePeople,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CareerRead:
    """Say what a spell really was, for a stated reason. Needs the person's `If-Match`."""
    service = CareerService(uow, reach)
    await service.correct(person_id, spell_id, version, command)
    return await _answer(service, person_id, response, uow)


@router.post("/honours", summary="Record an honour", status_code=201)
async def award_honour(
    person_id: UUID,
    command: HonourCreate,
    reach: ManagePeople,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CareerRead:
    """An honour or an assessment passed, with the document that says so. Needs the person's `If-Match`."""
    service = CareerService(uow, reach)
    await service.award(person_id, version, command)
    return await _answer(service, person_id, response, uow)


@router.delete("/honours/{honour_id}", summary="Withdraw an honour")
async def withdraw_honour(
    person_id: UUID,
    honour_id: UUID,
    reach: ManagePeople,
    version: ExpectedVersion,
    reason: Annotated[Reason, Query(description="why; kept with the honour and in the audit trail")],
    response: Response,
    uow: UowDep,
) -> CareerRead:
    """It counts no more; that it was awarded stays on record. Needs the person's `If-Match`."""
    service = CareerService(uow, reach)
    await service.withdraw(person_id, honour_id, version, reason)
    return await _answer(service, person_id, response, uow)


async def _answer(service: CareerService, person_id: UUID, response: Response, uow: UowDep) -> CareerRead:
    career = await service.read(person_id)
    set_etag(response, career.person)
    on = today(uow.clock)
    posts = list(dict.fromkeys(spell.post for spell in career.spells))
    return CareerRead(
        person_id=person_id,
        posts=[SpellRead.model_validate(spell) for spell in career.spells],
        years_in_post=[
            PostYears(post=post, years=held.years, is_complete=held.is_complete)
            for post in posts
            for held in [rules.years_in_post([s.span for s in career.spells if s.post == post], on)]
        ],
        honours=[HonourRead.model_validate(honour) for honour in career.honours],
        transfers=[_transfer(transfer, career.names) for transfer in career.transfers],
    )


def _transfer(transfer: PersonTransfer, names: Mapping[UUID, str]) -> TransferRead:
    return TransferRead(
        id=transfer.id,
        from_organisation_id=transfer.from_organisation_id,
        from_organisation_name=names[transfer.from_organisation_id],
        to_organisation_id=transfer.to_organisation_id,
        to_organisation_name=names[transfer.to_organisation_id],
        at=transfer.at,
    )
