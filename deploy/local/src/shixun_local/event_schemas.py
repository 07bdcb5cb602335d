"""JSON Schema of the events that a service publishes, made from its payload classes."""

import inspect
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from servicekit.cloudevents import EventPayload

FOLDER = "contracts/events"
"""Where the schemas lie in a service's folder."""


def schema_file(event_type: str) -> str:
    """Return the file of an event's schema, below the service's folder."""
    return f"{FOLDER}/{event_type}.schema.json"


def published_by(service: str) -> list[type[EventPayload]]:
    """Return the payloads that `service`, whose application is imported, publishes, by their event types."""
    payloads = (
        each
        for each in _subclasses(EventPayload)
        if each.__module__.startswith(f"{service}.") and "event_type" in vars(each)
    )
    return sorted(payloads, key=lambda payload: payload.event_type)


def schema_of(payload: type[EventPayload]) -> dict[str, Any]:
    """Return the schema of the `data` of an event.

    Properties it does not name stay allowed: a payload may grow without a new version, and readers pass
    over what they do not know.
    """
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": f"urn:shixun:event:{payload.event_type}",
        **payload.model_json_schema(mode="serialization", schema_generator=_WithoutFieldTitles),
        "title": payload.event_type,
        "description": inspect.getdoc(payload),
    }


class _WithoutFieldTitles(GenerateJsonSchema):
    """Leaves out the titles that repeat the name of a field."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _subclasses(of: type[EventPayload]) -> Iterator[type[EventPayload]]:
    for each in of.__subclasses__():
        yield each
        yield from _subclasses(each)
