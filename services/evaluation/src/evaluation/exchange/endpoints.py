"""What other systems read, over HTTP; the gateway's public address of it is `/api/exchange/v1/…`."""

from typing import Annotated

from fastapi import APIRouter, Query, Request

from evaluation.exchange.changes import ChangeType, catalogue
from evaluation.exchange.guards import ReadChanges
from evaluation.exchange.schemas import ChangeQuery
from servicekit.feed import FeedPage, FeedView, follow

_SOURCE = "/evaluation"

router = APIRouter(prefix="/v1/exchange", tags=["exchange"])


@router.get(
    "/changes",
    summary="Read what changed",
    description="Everything that changed in the caller's organisation and below, as CloudEvents 1.0, "
    "oldest first. Keep `next_cursor` and pass it next time, also when `items` is empty; with `wait` the "
    "answer comes when there is something new. Delivery is at least once: the `id` of an event repeats. "
    "Events of one `source` come in the order in which they happened; between sources an effect may come "
    "before what another source says about it.\n\n" + catalogue(),
)
async def read_changes(
    request: Request, query: Annotated[ChangeQuery, Query()], reach: ReadChanges
) -> FeedPage:
    """The changes after the caller's place that they may see."""
    view = FeedView(_SOURCE, reach, query.type or list(ChangeType), relayed=True)
    return await follow(request, view, query)
