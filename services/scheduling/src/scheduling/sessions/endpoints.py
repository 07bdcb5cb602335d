"""Sessions over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from scheduling.attendance.repository import records_of
from scheduling.sessions.guards import ManageSessions, ReadSessions
from scheduling.sessions.models import ClassSession
from scheduling.sessions.schemas import (
    SessionCreate,
    SessionQuery,
    SessionRead,
    SessionUpdate,
    TimetableEntry,
    TimetableQuery,
)
from scheduling.sessions.service import SessionService, my_timetable
from scheduling.vocabulary import Reason
from servicekit.access import SignedIn
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


@router.get("/my/timetable", summary="List my sessions", tags=["my"])
async def list_my_timetable(
    request: Request,
    response: Response,
    wanted: Annotated[TimetableQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[TimetableEntry]:
    """The sessions I attend or give, from today on unless another span is asked for."""
    person_id, rows = await my_timetable(uow, actor, wanted)
    records = await records_of(uow.session, person_id, [session.id for session in rows.items])
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[
            TimetableEntry(
                **SessionRead.of(session).model_dump(),
                venue_address=session.venue.address,
                as_expert=session.expert_id == person_id,
                signed_in_at=records[session.id].signed_in_at if session.id in records else None,
                signed_out_at=records[session.id].signed_out_at if session.id in records else None,
            )
            for session in rows.items
        ],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


def _answer(session: ClassSession, response: Response) -> SessionRead:
    set_etag(response, session)
    return SessionRead.of(session)
