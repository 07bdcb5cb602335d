"""Sessions over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from scheduling.sessions.guards import ManageSessions, ReadSessions
from scheduling.sessions.models import ClassSession
from scheduling.sessions.schemas import (
    SessionCreate,
    SessionQuery,
    SessionRead,
    SessionUpdate,
)
from scheduling.sessions.service import SessionService
from scheduling.vocabulary import Reason
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1", tags=["sessions"], route_class=ServiceRoute)


@router.get("/programmes/{programme_id}/sessions", summary="List a programme's sessions")
async def list_sessions(
    programme_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[SessionQuery, Query()],
    reach: ReadSessions,
    uow: UowDep,
) -> Page[SessionRead]:
    """The timetable of a programme within reach or offered to it, page by page."""
    rows = await SessionService(uow, reach).page(programme_id, wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[SessionRead.of(session) for session in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/programmes/{programme_id}/sessions", summary="Plan a session", status_code=201)
async def plan_session(
    programme_id: UUID, command: SessionCreate, response: Response, reach: ManageSessions, uow: UowDep
) -> SessionRead:
    """Add a session; one that would book expert, venue or class twice is a 409 that names the other."""
    session = await SessionService(uow, reach).plan(programme_id, command)
    response.headers["Location"] = f"../../sessions/{session.id}"
    return _answer(session, response)


@router.get("/sessions/{session_id}", summary="Read a session")
async def read_session(session_id: UUID, response: Response, reach: ReadSessions, uow: UowDep) -> SessionRead:
    """One session, planned or cancelled; its ETag is what a change needs."""
    return _answer(await SessionService(uow, reach).read(session_id), response)


@router.patch("/sessions/{session_id}", summary="Change a session")
async def update_session(
    session_id: UUID,
    command: SessionUpdate,
    reach: ManageSessions,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> SessionRead:
    """Change the fields given and leave the others; needs `If-Match`."""
    return _answer(await SessionService(uow, reach).update(session_id, version, command), response)


@router.delete("/sessions/{session_id}", summary="Cancel a session", status_code=204)
async def cancel_session(
    session_id: UUID,
    reach: ManageSessions,
    version: ExpectedVersion,
    reason: Annotated[Reason, Query(description="why; kept with the session and in the audit trail")],
    uow: UowDep,
) -> None:
    """It will not take place, for a stated reason; expert and venue are free again. Needs `If-Match`."""
    await SessionService(uow, reach).cancel(session_id, version, reason)


def _answer(session: ClassSession, response: Response) -> SessionRead:
    set_etag(response, session)
    return SessionRead.of(session)
