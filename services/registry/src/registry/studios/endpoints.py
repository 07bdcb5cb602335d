"""Studios over HTTP."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.studios.guards import ManageStudios, ReadStudios
from registry.studios.schemas import (
    StudioCreate,
    StudioFilter,
    StudioQuery,
    StudioRead,
    StudioStandingChangeRead,
    StudioStep,
    StudioUpdate,
)
from registry.studios.service import ShownStudio, StudioService
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

router = APIRouter(prefix="/v1/studios", tags=["studios"], route_class=ServiceRoute)


@router.get("", summary="List studios")
async def list_studios(
    request: Request,
    response: Response,
    wanted: Annotated[StudioQuery, Query()],
    reach: ReadStudios,
    uow: UowDep,
) -> Page[StudioRead]:
    """The studios that match: those within the caller's reach, and those of the organisations above."""
    rows = await StudioService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    items = [StudioRead.of(each.studio, each.member_count) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("", summary="Set up a studio", status_code=201)
async def set_up_studio(
    command: StudioCreate, response: Response, reach: ManageStudios, uow: UowDep
) -> StudioRead:
    """Set up a studio with its host."""
    return _answer(await StudioService(uow, reach).set_up(command), response)


@router.get("/export", summary="Download studios", responses=WORKBOOK, response_class=StreamingResponse)
async def export_studios(
    wanted: Annotated[StudioFilter, Query()], reach: ReadStudios, uow: UowDep
) -> StreamingResponse:
    """A workbook of the studios that match."""
    return workbook_answer(await StudioService(uow, reach).workbook(wanted), "名师工作室.xlsx")


@router.get("/{studio_id:uuid}", summary="Read a studio")
async def read_studio(studio_id: UUID, response: Response, reach: ReadStudios, uow: UowDep) -> StudioRead:
    """One studio; the ETag is what a change needs."""
    return _answer(await StudioService(uow, reach).read(studio_id), response)


@router.patch("/{studio_id:uuid}", summary="Change a studio")
async def update_studio(
    studio_id: UUID,
    command: StudioUpdate,
    reach: ManageStudios,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> StudioRead:
    """Change what is given; needs `If-Match`."""
    return _answer(await StudioService(uow, reach).update(studio_id, version, command), response)


@router.get("/{studio_id:uuid}/history", summary="List the steps of a studio's standing")
async def read_studio_history(
    studio_id: UUID, reach: ReadStudios, uow: UowDep
) -> Sequence[StudioStandingChangeRead]:
    """Every step with who took it, when and why, the oldest first."""
    steps = await StudioService(uow, reach).history(studio_id)
    return [StudioStandingChangeRead.model_validate(step) for step in steps]


def _add_step(transition: str, summary: str, explained: str) -> None:
    async def step(
        studio_id: UUID,
        command: StudioStep,
        reach: ManageStudios,
        version: ExpectedVersion,
        response: Response,
        uow: UowDep,
    ) -> StudioRead:
        service = StudioService(uow, reach)
        return _answer(await service.step(studio_id, version, transition, command.reason), response)

    step.__name__, step.__doc__ = f"{transition}_studio", explained
    router.post(f"/{{studio_id:uuid}}/{transition}", summary=summary)(step)


_add_step("suspend", "Suspend a studio", "Let it rest for a stated reason; needs `If-Match`.")
_add_step("resume", "Resume a studio", "Let it work again; needs `If-Match`.")
_add_step("dissolve", "Dissolve a studio", "Give it up; what it did stays on record. Needs `If-Match`.")


def _answer(shown: ShownStudio, response: Response) -> StudioRead:
    set_etag(response, shown.studio)
    return StudioRead.of(shown.studio, shown.member_count)
