"""CloudEvents 1.0 in the JSON event format: the envelope of everything a service announces.

Extension attributes used (all lower case, as §3.1 of the specification wants): `aggregateversion` (counts
the changes of the subject, so that a reader can see a gap or an old event), `scope` (label path of the
organisation the event belongs to, for filtering by permission), `actor` and `requestid` (who and which
request caused it).
"""

from datetime import datetime
from typing import Any, ClassVar, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

MEDIA_TYPE = "application/cloudevents+json"
BATCH_MEDIA_TYPE = "application/cloudevents-batch+json"


class CloudEvent(BaseModel):
    """One event as it goes over the wire."""

    model_config = ConfigDict(frozen=True)

    specversion: Literal["1.0"]
    id: UUID = Field(description="unique within the source; a repeated delivery has the same id")
    source: str = Field(description="which service says so", examples=["/registry"])
    type: str = Field(description="what happened, in the past tense, with a version")
    subject: str = Field(description="`kind/id` of the thing it happened to")
    time: datetime = Field(description="when it was recorded (ISO 8601 with offset)")
    datacontenttype: Literal["application/json"]
    aggregateversion: int | None = Field(description="version of the subject after the change")
    scope: str | None = Field(description="label path of the organisation it belongs to")
    actor: str | None = Field(description="who caused it")
    requestid: str | None = Field(description="request that caused it")
    data: dict[str, Any]


class EventPayload(BaseModel):
    """Base of the facts a service publishes. Subclass it, name the type, list the fields.

    `event_type` is `service.aggregate.past-tense.vN`; a change that readers cannot ignore gets a new N.
    """

    model_config = ConfigDict(frozen=True)

    event_type: ClassVar[str]
