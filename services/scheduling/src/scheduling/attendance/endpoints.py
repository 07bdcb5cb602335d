"""Attendance over HTTP."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from scheduling.attendance import codes
from scheduling.attendance.codes import STEP_SECONDS, Direction
from scheduling.attendance.schemas import (
    AttendanceQuery,
    AttendanceRead,
    RollCall,
    RollCallRead,
    RollCallRow,
    SignCodeRead,
    SignCreate,
    SignRead,
)
from scheduling.attendance.service import AttendanceService
from scheduling.settings import Settings
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1", tags=["attendance"], route_class=ServiceRoute)


async def _service(request: Request, actor: SignedIn, uow: UowDep) -> AttendanceService:
    settings: Settings = request.app.state.runtime.settings
    return AttendanceService(uow, actor, settings)


ServiceDep = Annotated[AttendanceService, Depends(_service)]


@router.get("/sessions/{session_id}/sign-code", summary="Show the sign-in code")
async def read_sign_code(
    session_id: UUID,
    _: SignedIn,
    service: ServiceDep,
    uow: UowDep,
    response: Response,
    direction: Annotated[Direction, Query(description="signing in or out")] = Direction.IN,
) -> SignCodeRead:
    """The rotating code, for the session's expert and for who holds `attendance:run` there."""
    session = await service.to_run(session_id)
    step = codes.step_at(uow.clock.now())
    opens, closes = service.span(session, direction)
    expected, signed_in, signed_out = await service.counts(session)
    response.headers["Cache-Control"] = "no-store"
    return SignCodeRead(
        session_id=session.id,
        direction=direction,
        token=codes.token(session.sign_secret, session.id, direction, step),
        code=codes.digits(session.sign_secret, session.id, direction, step),
        valid_until=codes.valid_until(step),
        next_at=datetime.fromtimestamp((step + 1) * STEP_SECONDS, UTC),
        opens_at=opens,
        closes_at=closes,
        expected=expected,
        signed_in=signed_in,
        signed_out=signed_out,
    )


@router.post("/sign-records", summary="Sign in or out", status_code=201)
async def sign(command: SignCreate, _: SignedIn, service: ServiceDep) -> SignRead:
    """Record that I am here, by the code that is shown in the room just now."""
    attendance, record = await service.sign(command)
    return SignRead(
        session_id=attendance.session.id,
        session_title=attendance.session.title,
        direction=record.direction,
        method=record.method,
        at=record.at,
        signed_in_at=attendance.signed_in_at,
        signed_out_at=attendance.signed_out_at,
        hours=attendance.session.hours if attendance.is_complete else Decimal(0),
    )


@router.post("/sessions/{session_id}/roll-call", summary="Call the roll")
async def call_roll(session_id: UUID, command: RollCall, _: SignedIn, service: ServiceDep) -> RollCallRead:
    """Record the people named as present (or leaving); the answer says of each what came of it."""
    outcome = await service.call_roll(session_id, command.direction, command.person_ids)
    language = current_request().language
    rows = [
        RollCallRow(
            person_id=person_id,
            taken=problem is None,
            code=problem.code if problem else None,
            detail=problem.detail.render(language, problem.params) if problem else None,
        )
        for person_id, problem in outcome.items()
    ]
    taken = sum(row.taken for row in rows)
    return RollCallRead(taken=taken, refused=len(rows) - taken, rows=rows)


@router.get("/sessions/{session_id}/attendance", summary="List who is there")
async def list_attendance(
    session_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[AttendanceQuery, Query()],
    _: SignedIn,
    service: ServiceDep,
) -> Page[AttendanceRead]:
    """Everybody with a place in the programme and what is on record of them, by name."""
    rows, known = await service.page(session_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = []
    for place in rows.items:
        attendance = known.get(place.person_id)
        items.append(
            AttendanceRead(
                person_id=place.person_id,
                name=place.person.name,
                organisation_name=place.organisation.name,
                signed_in_at=attendance.signed_in_at if attendance else None,
                signed_out_at=attendance.signed_out_at if attendance else None,
            )
        )
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)
