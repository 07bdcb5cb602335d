"""One's own timetable over HTTP."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from scheduling.attendance.codes import Direction
from scheduling.attendance.rules import Windows
from scheduling.attendance.schemas import TimetableEntry, TimetableQuery
from scheduling.attendance.timetable import my_timetable
from scheduling.settings import Settings
from servicekit.access import SignedIn
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/my", tags=["my"], route_class=ServiceRoute)


@router.get("/timetable", summary="List my sessions")
async def list_my_timetable(
    request: Request,
    response: Response,
    wanted: Annotated[TimetableQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[TimetableEntry]:
    """The sessions I attend or give, from today on unless another span is asked for."""
    rows = await my_timetable(uow.session, uow.clock, actor, wanted)
    link_pages(request, response, rows.next_cursor)
    settings: Settings = request.app.state.runtime.settings
    windows = settings.sign_windows
    return Page(
        items=[TimetableEntry(**entry, **_window(entry, windows)) for entry in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


def _window(entry: dict[str, Any], windows: Windows) -> dict[str, Any]:
    in_opens, in_closes = windows.span(Direction.IN, entry["starts_at"], entry["ends_at"])
    out_opens, out_closes = windows.span(Direction.OUT, entry["starts_at"], entry["ends_at"])
    return {
        "sign_in_opens_at": in_opens,
        "sign_in_closes_at": in_closes,
        "sign_out_opens_at": out_opens,
        "sign_out_closes_at": out_closes,
    }
