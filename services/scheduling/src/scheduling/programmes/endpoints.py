"""Programmes over HTTP."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from scheduling.programmes.guards import ManageProgrammes, ReadProgrammes
from scheduling.programmes.models import Programme
from scheduling.programmes.schemas import (
    ProgrammeCreate,
    ProgrammeListItem,
    ProgrammeQuery,
    ProgrammeRead,
    ProgrammeUpdate,
    StateChangeRead,
    TransitionReason,
    list_item,
    read_change,
    read_programme,
)
from scheduling.programmes.service import ProgrammeService
from scheduling.programmes.states import MACHINE, NEEDS_REASON
from servicekit.access import Reach, requires
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/programmes", tags=["programmes"], route_class=ServiceRoute)


@router.get("", summary="List programmes")
async def list_programmes(
    request: Request,
    response: Response,
    wanted: Annotated[ProgrammeQuery, Query()],
    reach: ReadProgrammes,
    uow: UowDep,
) -> Page[ProgrammeListItem]:
    """The programmes run within the caller's reach or offered to it, page by page, without their plans."""
    rows = await ProgrammeService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[list_item(programme) for programme in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Draft a programme", status_code=201)
async def create_programme(
    command: ProgrammeCreate, response: Response, reach: ManageProgrammes, uow: UowDep
) -> ProgrammeRead:
    """Make a draft run by an organisation within the caller's reach."""
    programme = await ProgrammeService(uow, reach).create(command)
    response.headers["Location"] = f"programmes/{programme.id}"
    return _answer(programme, reach, response)


@router.get("/{programme_id}", summary="Read a programme")
async def read_one_programme(
    programme_id: UUID, response: Response, reach: ReadProgrammes, uow: UowDep
) -> ProgrammeRead:
    """One programme with its plan and the steps possible now; its ETag is what a change needs."""
    return _answer(await ProgrammeService(uow, reach).read(programme_id), reach, response)


@router.patch("/{programme_id}", summary="Change a programme")
async def update_programme(
    programme_id: UUID,
    command: ProgrammeUpdate,
    reach: ManageProgrammes,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> ProgrammeRead:
    """Change the fields given and leave the others; needs `If-Match`."""
    programme = await ProgrammeService(uow, reach).update(programme_id, version, command)
    return _answer(programme, reach, response)


@router.get("/{programme_id}/history", summary="List the steps a programme took")
async def read_programme_history(
    programme_id: UUID, reach: ReadProgrammes, uow: UowDep
) -> Sequence[StateChangeRead]:
    """Every step with who took it, when and why, the oldest first."""
    return [read_change(change) for change in await ProgrammeService(uow, reach).history(programme_id)]


def _add_transition(name: str, permission: str) -> None:
    """A route of its own for each step, so that each names the permission it needs."""

    async def transit(
        programme_id: UUID,
        reach: Annotated[Reach, requires(permission)],
        version: ExpectedVersion,
        response: Response,
        uow: UowDep,
    ) -> ProgrammeRead:
        programme = await ProgrammeService(uow, reach).transit(programme_id, version, name)
        return _answer(programme, reach, response)

    async def transit_for_a_reason(
        programme_id: UUID,
        command: TransitionReason,
        reach: Annotated[Reach, requires(permission)],
        version: ExpectedVersion,
        response: Response,
        uow: UowDep,
    ) -> ProgrammeRead:
        programme = await ProgrammeService(uow, reach).transit(programme_id, version, name, command.reason)
        return _answer(programme, reach, response)

    router.add_api_route(
        f"/{{programme_id}}/{name}",
        transit_for_a_reason if name in NEEDS_REASON else transit,
        methods=["POST"],
        name=f"{name}_programme",
        summary=f"{name.capitalize()} a programme",
        description="One step of its life; answers 409 with the legal ones where it does not leave the "
        "present state. Needs `If-Match`.",
    )


for _name, _step in MACHINE.transitions.items():
    _add_transition(_name, _step.permission)


def _answer(programme: Programme, reach: Reach, response: Response) -> ProgrammeRead:
    set_etag(response, programme)
    return read_programme(programme, reach.actor)
