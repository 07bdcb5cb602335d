"""Members, tasks and assessments of studios over HTTP."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.studios.guards import KeepStudioMembers, ManageStudios, ReadStudios
from registry.studios.inner_schemas import (
    StudioAssessmentCreate,
    StudioAssessmentRead,
    StudioMemberCreate,
    StudioMemberLeaves,
    StudioMemberQuery,
    StudioMemberRead,
    StudioTaskCreate,
    StudioTaskQuery,
    StudioTaskRead,
    StudioTaskStep,
)
from registry.studios.inner_service import StudioWork
from registry.studios.models import StudioMember, StudioTask
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/studios/{studio_id:uuid}", tags=["studios"], route_class=ServiceRoute)


@router.get("/members", summary="List the members of a studio")
async def list_studio_members(
    studio_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[StudioMemberQuery, Query()],
    reach: ReadStudios,
    uow: UowDep,
) -> Page[StudioMemberRead]:
    """Who is in it, and on demand who was."""
    rows = await StudioWork(uow, reach).members(studio_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [StudioMemberRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/members", summary="Take somebody into a studio", status_code=201)
async def take_into_studio(
    studio_id: UUID, command: StudioMemberCreate, response: Response, reach: KeepStudioMembers, uow: UowDep
) -> StudioMemberRead:
    """Take somebody on the roster in, from today."""
    return _member(await StudioWork(uow, reach).take_in(studio_id, command), response)


@router.post("/members/{member_id:uuid}/leave", summary="Let a member leave a studio")
async def leave_studio(
    studio_id: UUID,
    member_id: UUID,
    command: StudioMemberLeaves,
    reach: KeepStudioMembers,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> StudioMemberRead:
    """Let them leave today, for a stated reason; needs `If-Match`."""
    work = StudioWork(uow, reach)
    return _member(await work.let_go(studio_id, member_id, version, command.reason), response)


@router.get("/tasks", summary="List the tasks of a studio")
async def list_studio_tasks(
    studio_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[StudioTaskQuery, Query()],
    reach: ReadStudios,
    uow: UowDep,
) -> Page[StudioTaskRead]:
    """What it is to do, by the day it is due."""
    rows = await StudioWork(uow, reach).tasks(studio_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [StudioTaskRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/tasks", summary="Give a studio a task", status_code=201)
async def set_studio_task(
    studio_id: UUID, command: StudioTaskCreate, response: Response, reach: ManageStudios, uow: UowDep
) -> StudioTaskRead:
    """Give it something to do by a day."""
    return _task(await StudioWork(uow, reach).set_task(studio_id, command), response)


@router.post("/tasks/{task_id:uuid}/finish", summary="Finish a task of a studio")
async def finish_studio_task(
    studio_id: UUID,
    task_id: UUID,
    command: StudioTaskStep,
    reach: KeepStudioMembers,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> StudioTaskRead:
    """Say what came of it; needs `If-Match`."""
    work = StudioWork(uow, reach)
    return _task(await work.end_task(studio_id, task_id, version, "finish", command.outcome), response)


@router.post("/tasks/{task_id:uuid}/drop", summary="Drop a task of a studio")
async def drop_studio_task(
    studio_id: UUID,
    task_id: UUID,
    command: StudioTaskStep,
    reach: ManageStudios,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> StudioTaskRead:
    """Say why it is not to be done after all; needs `If-Match`."""
    work = StudioWork(uow, reach)
    return _task(await work.end_task(studio_id, task_id, version, "drop", command.outcome), response)


@router.get("/assessments", summary="List the yearly assessments of a studio")
async def list_studio_assessments(
    studio_id: UUID, reach: ReadStudios, uow: UowDep
) -> Sequence[StudioAssessmentRead]:
    """Of each year the one that counts, the latest year first."""
    found = await StudioWork(uow, reach).assessments(studio_id)
    return [StudioAssessmentRead.model_validate(each) for each in found]


@router.post("/assessments", summary="Assess a year of a studio", status_code=201)
async def assess_studio(
    studio_id: UUID, command: StudioAssessmentCreate, reach: ManageStudios, uow: UowDep
) -> StudioAssessmentRead:
    """Say how a year went; an earlier assessment of it stays on record and counts no more."""
    made = await StudioWork(uow, reach).assess(studio_id, command)
    return StudioAssessmentRead.model_validate(made)


def _member(member: StudioMember, response: Response) -> StudioMemberRead:
    set_etag(response, member)
    return StudioMemberRead.of(member)


def _task(task: StudioTask, response: Response) -> StudioTaskRead:
    set_etag(response, task)
    return StudioTaskRead.of(task)
