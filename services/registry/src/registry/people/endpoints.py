"""People over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.identity.accounts import read_account
from registry.identity.guards import ManageAccounts
from registry.identity.schemas import AccountRead
from registry.people.guards import ManagePeople, ReadPeople
from registry.people.models import Person
from registry.people.schemas import (
    PersonAccountCreate,
    PersonCreate,
    PersonQuery,
    PersonRead,
    PersonUpdate,
    Reason,
)
from registry.people.service import PersonService
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/people", tags=["people"], route_class=ServiceRoute)


@router.get("", summary="List people")
async def list_people(
    request: Request,
    response: Response,
    wanted: Annotated[PersonQuery, Query()],
    reach: ReadPeople,
    uow: UowDep,
) -> Page[PersonRead]:
    """The people within the caller's reach that match every filter given, page by page."""
    service = PersonService(uow, reach)
    rows = await service.page(wanted)
    accounts = await service.with_account(rows.items)
    day = today(uow.clock)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[PersonRead.of(person, day, has_account=person.id in accounts) for person in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Register a person", status_code=201)
async def register_person(
    command: PersonCreate, response: Response, reach: ManagePeople, uow: UowDep
) -> PersonRead:
    """Put somebody on the roster of an organisation within the caller's reach."""
    service = PersonService(uow, reach)
    person = await service.register(command)
    response.headers["Location"] = f"people/{person.id}"
    return await _answer(service, person, response, uow)


@router.get("/{person_id:uuid}", summary="Read a person")
async def read_person(person_id: UUID, response: Response, reach: ReadPeople, uow: UowDep) -> PersonRead:
    """One person, also after they left; the ETag is what a change needs."""
    service = PersonService(uow, reach)
    return await _answer(service, await service.read(person_id), response, uow)


@router.patch("/{person_id:uuid}", summary="Change a person")
async def update_person(
    person_id: UUID,
    command: PersonUpdate,
    reach: ManagePeople,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PersonRead:
    """Change the fields given and leave the others; needs `If-Match`."""
    service = PersonService(uow, reach)
    return await _answer(service, await service.update(person_id, version, command), response, uow)


@router.delete("/{person_id:uuid}", summary="Take a person off the roster", status_code=204)
async def remove_person(
    person_id: UUID,
    reach: ManagePeople,
    version: ExpectedVersion,
    reason: Annotated[Reason, Query(description="why; kept with the person and in the audit trail")],
    uow: UowDep,
) -> None:
    """Somebody left, for a stated reason; the record and its history stay. Needs `If-Match`."""
    await PersonService(uow, reach).leave(person_id, version, reason)


@router.post("/{person_id}/account", summary="Let a person sign in", status_code=201)
async def open_account(
    person_id: UUID, command: PersonAccountCreate, reach: ManageAccounts, uow: UowDep
) -> AccountRead:
    """Make the account of somebody on the roster; its id is the person's, its role teacher (教师)."""
    account = await PersonService(uow, reach).open_account(person_id, command)
    return read_account(account, reach.actor, None)


async def _answer(service: PersonService, person: Person, response: Response, uow: UowDep) -> PersonRead:
    set_etag(response, person)
    accounts = await service.with_account([person])
    return PersonRead.of(person, today(uow.clock), has_account=person.id in accounts)
