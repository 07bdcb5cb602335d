"""What the feed sends is CloudEvents 1.0: read by the project's own library, checked against its rules."""

import json
import re
from typing import Any
from uuid import UUID

import httpx
import pytest
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent as StandardEvent
from pydantic import ValidationError
from services.kit.tests.sample_service import NoteWritten

from servicekit.ids import new_id
from servicekit.testing.feed import feed_settled
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

DEFINED = {"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"}


@pytest.fixture
async def event(client: httpx.AsyncClient, db: Database, tokens: TokenMaker) -> dict[str, Any]:
    """An event as it went over the wire."""
    headers = {**tokens.headers("writer", actor_id="clerk-7"), "X-Request-ID": "request-0001"}
    await client.post("/v1/notes", json={"title": "x", "path": "a.b"}, headers=headers)
    await feed_settled(db)
    page = await client.get("/v1/events", headers=tokens.headers("service"))
    [event] = page.json()["items"]
    return dict(event)


class TestEvent:
    def test_the_standard_s_own_library_reads_it(self, event: dict[str, Any]):
        read = JSONFormat().read(StandardEvent, json.dumps(event))
        assert (read.get_specversion(), read.get_type(), read.get_source()) == (
            "1.0",
            "sample.note.written.v1",
            "/sample",
        )
        assert read.get_id() == event["id"]
        assert read.get_subject() == event["subject"]
        assert read.get_datacontenttype() == "application/json"
        assert read.get_time().tzinfo is not None
        assert read.get_data() == event["data"]

    def test_the_extensions_say_who_where_and_which_version(self, event: dict[str, Any]):
        extensions = {name: value for name, value in event.items() if name not in DEFINED}
        assert extensions == {
            "aggregateversion": 1,
            "scope": "a.b",
            "actor": "clerk-7",
            "requestid": "request-0001",
        }

    def test_attribute_names_are_lower_case_letters_and_digits(self, event: dict[str, Any]):
        assert [name for name in event if not re.fullmatch(r"[a-z0-9]{1,20}", name)] == []

    def test_required_attributes_are_not_empty(self, event: dict[str, Any]):
        assert all(event[name] for name in ("specversion", "id", "source", "type"))
        assert UUID(event["id"]).version == 7

    def test_the_type_is_in_the_past_tense_with_a_version(self, event: dict[str, Any]):
        assert re.fullmatch(r"[a-z]+\.[a-z_]+\.[a-z_]+\.v\d+", event["type"])


class TestPayload:
    def test_a_fact_does_not_change(self):
        payload = NoteWritten(note_id=new_id(), title="x")
        with pytest.raises(ValidationError, match="frozen"):
            payload.title = "y"
