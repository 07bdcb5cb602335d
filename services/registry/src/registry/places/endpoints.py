"""Bases and their use over HTTP."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.places.guards import ManageBases, ReadBases
from registry.places.schemas import (
    BaseCreate,
    BaseFilter,
    BaseQuery,
    BaseRead,
    BaseStandingChangeRead,
    BaseStep,
    BaseUpdate,
    BaseUseCreate,
    BaseUseQuery,
    BaseUseRead,
)
from registry.places.service import BaseService, ShownBase
from registry.places.venue_schemas import PlaceGivenUp
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/bases", tags=["bases"], route_class=ServiceRoute)
uses_router = APIRouter(prefix="/v1/base-uses", tags=["bases"], route_class=ServiceRoute)


@router.get("", summary="List bases")
async def list_bases(
    request: Request,
    response: Response,
    wanted: Annotated[BaseQuery, Query()],
    reach: ReadBases,
    uow: UowDep,
) -> Page[BaseRead]:
    """The bases that match: those within the caller's reach, and those of the organisations above."""
    rows = await BaseService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    items = [BaseRead.of(each.base, each.used) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("", summary="Set up a base", status_code=201)
async def set_up_base(command: BaseCreate, response: Response, reach: ManageBases, uow: UowDep) -> BaseRead:
    """Let an organisation run a base of one function or several."""
    return _answer(await BaseService(uow, reach).set_up(command), response)


@router.get("/export", summary="Download bases", responses=WORKBOOK, response_class=StreamingResponse)
async def export_bases(
    wanted: Annotated[BaseFilter, Query()], reach: ReadBases, uow: UowDep
) -> StreamingResponse:
    """A workbook of the bases that match, with how much each was used this year."""
    return workbook_answer(await BaseService(uow, reach).workbook(wanted), "基地.xlsx")


@router.get("/{base_id:uuid}", summary="Read a base")
async def read_base(base_id: UUID, response: Response, reach: ReadBases, uow: UowDep) -> BaseRead:
    """One base; the ETag is what a change needs."""
    return _answer(await BaseService(uow, reach).read(base_id), response)


@router.patch("/{base_id:uuid}", summary="Change a base")
async def update_base(
    base_id: UUID,
    command: BaseUpdate,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> BaseRead:
    """Change what is given; needs `If-Match`."""
    return _answer(await BaseService(uow, reach).update(base_id, version, command), response)


@router.get("/{base_id:uuid}/history", summary="List the steps of a base's standing")
async def read_base_history(base_id: UUID, reach: ReadBases, uow: UowDep) -> Sequence[BaseStandingChangeRead]:
    """Every step with who took it, when and why, the oldest first."""
    steps = await BaseService(uow, reach).history(base_id)
    return [BaseStandingChangeRead.model_validate(step) for step in steps]


def _add_step(transition: str, summary: str, explained: str) -> None:
    async def step(
        base_id: UUID,
        command: BaseStep,
        reach: ManageBases,
        version: ExpectedVersion,
        response: Response,
        uow: UowDep,
    ) -> BaseRead:
        service = BaseService(uow, reach)
        return _answer(await service.step(base_id, version, transition, command.reason), response)

    step.__name__, step.__doc__ = f"{transition}_base", explained
    router.post(f"/{{base_id:uuid}}/{transition}", summary=summary)(step)


_add_step("suspend", "Suspend a base", "Let it not be used for now, for a stated reason; needs `If-Match`.")
_add_step("resume", "Resume a base", "Let it be used again; needs `If-Match`.")
_add_step("close", "Close a base", "Give it up, for a stated reason; it stays on record. Needs `If-Match`.")


@router.get("/{base_id:uuid}/uses", summary="List the uses of a base")
async def list_base_uses(
    base_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[BaseUseQuery, Query()],
    reach: ReadBases,
    uow: UowDep,
) -> Page[BaseUseRead]:
    """The days on which people were there, the latest first."""
    rows = await BaseService(uow, reach).uses(base_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [BaseUseRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/{base_id:uuid}/uses", summary="Record a use of a base", status_code=201)
async def record_base_use(
    base_id: UUID, command: BaseUseCreate, response: Response, reach: ManageBases, uow: UowDep
) -> BaseUseRead:
    """Record that people were there on a day that is not to come."""
    use = await BaseService(uow, reach).record_use(base_id, command)
    set_etag(response, use)
    return BaseUseRead.of(use)


@uses_router.post("/{use_id:uuid}/withdraw", summary="Withdraw a record of use")
async def withdraw_base_use(
    use_id: UUID,
    command: PlaceGivenUp,
    reach: ManageBases,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> BaseUseRead:
    """Let it count no more, for a stated reason; needs `If-Match`."""
    use = await BaseService(uow, reach).withdraw_use(use_id, version, command.reason)
    set_etag(response, use)
    return BaseUseRead.of(use)


def _answer(shown: ShownBase, response: Response) -> BaseRead:
    set_etag(response, shown.base)
    return BaseRead.of(shown.base, shown.used)
