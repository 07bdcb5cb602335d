"""What scheduling tells of sessions: kept here as who teaches when, which hours and free days follow from.

A session names its expert by the id of somebody on the roster; whom the roster does not have teaches none.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from pydantic import BaseModel

from registry.experts.models import TaughtSession
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Batched, EventHandler
from servicekit.copies import Told, keep_newest
from servicekit.unit_of_work import UnitOfWork


class SessionFact(BaseModel):
    """What is read of scheduling's session events; checked against its published schemas by a test."""

    session_id: UUID
    title: str
    expert_id: UUID
    starts_at: datetime
    ends_at: datetime
    hours: Decimal


_CANCELLED = "scheduling.session.cancelled.v1"


@Batched
async def _keep(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    facts = [SessionFact.model_validate(event.data) for event in events]
    await keep_newest(uow, TaughtSession, map(_told, facts, events))


def _told(fact: SessionFact, event: CloudEvent) -> Told:
    values = {
        "person_id": fact.expert_id,
        **fact.model_dump(exclude={"session_id", "expert_id"}),
        "cancelled": event.type == _CANCELLED,
    }
    return Told(fact.session_id, values, event.aggregateversion)


HANDLERS: dict[str, EventHandler] = dict.fromkeys(
    ("scheduling.session.planned.v1", "scheduling.session.changed.v1", _CANCELLED), _keep
)
