"""The job resource over HTTP: look at it, watch it, cancel it. A job belongs to whoever asked for it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, Field
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from servicekit.access import Actor, SignedIn
from servicekit.jobs import Job, JobState, request_cancel
from servicekit.localised import Language
from servicekit.pagination import ListQuery, Page, Sorting
from servicekit.problems import NotFound
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep

_SECONDS_BETWEEN_LOOKS = 0.3


class JobError(BaseModel):
    """Why a job failed, in the caller's language."""

    code: str
    title: str
    detail: str
    params: dict[str, Any]


class JobRead(BaseModel):
    """A job as it stands."""

    id: UUID
    kind: str
    state: JobState
    progress: float = Field(description="fraction done, from 0 to 1")
    message: str | None = Field(description="what it is doing, in the caller's language")
    result: dict[str, Any] | None
    error: JobError | None
    cancel_requested: bool
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None

    @classmethod
    def of(cls, job: Job, language: Language) -> "JobRead":
        """The job told in `language`."""
        error = job.error and JobError(
            code=job.error["code"],
            title=job.error["title"][language.value],
            detail=job.error["detail"][language.value],
            params=job.error["params"],
        )
        return cls(
            id=job.id,
            kind=job.kind,
            state=job.state,
            progress=job.progress,
            message=job.message[language.value] if job.message else None,
            result=job.result,
            error=error,
            cancel_requested=job.cancel_requested,
            created_at=job.created_at,
            started_at=job.started_at,
            finished_at=job.finished_at,
        )


_sorting = Sorting(Job.id, created_at=Job.created_at)


def jobs_router() -> APIRouter:
    """`/v1/jobs`: the caller's own jobs."""
    router = APIRouter(prefix="/v1/jobs", tags=["jobs"], route_class=ServiceRoute)

    @router.get("", summary="List my jobs", description="Newest first.")
    async def list_jobs(query: Annotated[ListQuery, Query()], actor: SignedIn, uow: UowDep) -> Page[JobRead]:
        rows = await _sorting.page(
            uow.session, select(Job).where(Job.actor == actor.id), query, sort="-created_at"
        )
        language = current_request().language
        return Page(
            items=[JobRead.of(job, language) for job in rows.items],
            next_cursor=rows.next_cursor,
            total=rows.total,
        )

    @router.get("/{job_id}", summary="Read a job")
    async def read_job(job_id: UUID, actor: SignedIn, uow: UowDep) -> JobRead:
        return JobRead.of(await _own_job(uow.session, job_id, actor), current_request().language)

    @router.get(
        "/{job_id}/progress",
        summary="Watch a job",
        description="Server-sent events `job` with the job as it stands, one per change; ends with the job.",
        response_class=EventSourceResponse,
    )
    async def watch_job(
        job_id: UUID, actor: SignedIn, request: Request, _exists: Annotated[None, Depends(_job_exists)]
    ) -> AsyncIterator[ServerSentEvent]:
        database = request.app.state.runtime.database
        language = current_request().language
        shown = None
        while True:
            async with database.reading() as session:
                job = JobRead.of(await _own_job(session, job_id, actor), language)
            if job != shown:
                shown = job
                yield ServerSentEvent(event="job", data=job)
            if job.state.final:
                return
            await asyncio.sleep(_SECONDS_BETWEEN_LOOKS)

    @router.post("/{job_id}/cancel", summary="Cancel a job", status_code=202)
    async def cancel_job(job_id: UUID, actor: SignedIn, request: Request, uow: UowDep) -> JobRead:
        job = await _own_job(uow.session, job_id, actor, lock=True)
        await request_cancel(uow, request.app.state.runtime.database.schema, job)
        return JobRead.of(job, current_request().language)

    return router


async def _job_exists(job_id: UUID, actor: SignedIn, uow: UowDep) -> None:
    """Refuse before the stream begins, while there can still be a status."""
    await _own_job(uow.session, job_id, actor)


async def _own_job(session: AsyncSession, job_id: UUID, actor: Actor, *, lock: bool = False) -> Job:
    query = select(Job).where(Job.id == job_id, Job.actor == actor.id)
    job = (await session.execute(query.with_for_update() if lock else query)).scalar_one_or_none()
    if job is None:
        raise NotFound
    return job
