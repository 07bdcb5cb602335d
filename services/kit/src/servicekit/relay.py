"""Relaying: other services' events kept in the local outbox, for readers who follow this service only.

They come in with the page that the consumer applies, in its transaction. A reader of one place is told what
happens there; what moves elsewhere happens there already, so the place it left is kept with the event too.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import insert

from servicekit.cloudevents import CloudEvent
from servicekit.many import rows_of, sending
from servicekit.outbox import OutboxEvent
from servicekit.unit_of_work import UnitOfWork

FormerPlaces = Callable[[UnitOfWork, Sequence[CloudEvent]], Awaitable[Mapping[UUID, str]]]
"""Of the events of a page, those that moved their subject: by id, the label path of where it was before."""


async def no_moves(_uow: UnitOfWork, _events: Sequence[CloudEvent]) -> Mapping[UUID, str]:
    """For a source whose subjects stay where they are."""
    return {}


async def relay(uow: UnitOfWork, events: Sequence[CloudEvent], former_places: FormerPlaces) -> None:
    """Keep events as they were recorded, in this service's order; one that is there already stays one."""
    former = await former_places(uow, events)
    rows = [
        {
            "id": event.id,
            "source": event.source,
            "type": event.type,
            "subject": event.subject,
            "aggregate_version": event.aggregateversion,
            "scope": event.scope,
            "former_scope": former.get(event.id),
            "actor": event.actor,
            "request_id": event.requestid,
            "recorded_at": event.time,
            "data": event.data,
        }
        for event in events
    ]
    await uow.session.execute(_KEEP, sending(rows))


_OUTBOX: Table = OutboxEvent.__table__  # type: ignore[assignment]
_RELAYED_COLUMNS = (
    "id", "source", "type", "subject", "aggregate_version", "scope", "former_scope", "actor", "request_id",
    "recorded_at", "data",
)  # fmt: skip
_KEEP = (
    insert(_OUTBOX)
    .from_select(_RELAYED_COLUMNS, rows_of(_OUTBOX, _RELAYED_COLUMNS))
    .on_conflict_do_nothing(index_elements=["id"])
)
