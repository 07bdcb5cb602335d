"""One's own timetable: the sessions, with what is on record of them."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from scheduling.attendance.codes import Direction
from scheduling.attendance.repository import records_of
from scheduling.attendance.rules import Known, Windows
from scheduling.sessions.models import ClassSession
from scheduling.sessions.schemas import SessionRead, TimetableEntry, TimetableQuery
from scheduling.sessions.service import my_timetable
from scheduling.settings import Settings
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/my", tags=["my"], route_class=ServiceRoute)
_NOTHING = Known(None, None)


@router.get("/timetable", summary="List my sessions")
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
    settings: Settings = request.app.state.runtime.settings
    return Page(
        items=[
            TimetableEntry(
                **_session(session, settings.sign_windows),
                as_expert=session.expert_id == person_id,
                signed_in_at=records.get(session.id, _NOTHING).signed_in_at,
                signed_out_at=records.get(session.id, _NOTHING).signed_out_at,
            )
            for session in rows.items
        ],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


def _session(session: ClassSession, windows: Windows) -> dict[str, Any]:
    in_opens, in_closes = windows.span(Direction.IN, session.starts_at, session.ends_at)
    out_opens, out_closes = windows.span(Direction.OUT, session.starts_at, session.ends_at)
    return {
        **SessionRead.of(session).model_dump(),
        "venue_address": session.venue.address,
        "sign_in_opens_at": in_opens,
        "sign_in_closes_at": in_closes,
        "sign_out_opens_at": out_opens,
        "sign_out_closes_at": out_closes,
    }
