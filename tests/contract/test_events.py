"""What one service publishes and what the others read of it fit together, by the committed schemas.

A handler reads an event by one `Model.model_validate(event.data)` and in no other way; that is how the
reading models are found here, so a handler which does otherwise fails.
"""

import ast
import importlib
import inspect
import json
import re
import textwrap
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel
from tests.applications import SERVICES

from servicekit.cloudevents import EventPayload
from shixun_local.event_schemas import published_by, schema_file, schema_of

REPOSITORY = Path(__file__).parents[2]
_READ = "event.data"
# Class hours: a decimal of its own accord is also NaN and infinity, which JSON does not have.
st.register_type_strategy(Decimal, st.decimals(0, 999_999, places=2))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))

Reading = tuple[str, str, Callable[..., Any]]
"""Who publishes the event, its type, and the handler that reads it."""


def readings() -> Iterator[Any]:
    """Every handler of every subscription of every service."""
    for consumer in SERVICES:
        spec = importlib.import_module(f"{consumer}.app").SPEC
        for producer, handlers in spec.subscriptions.items():
            for event_type, handler in handlers.items():
                yield pytest.param((producer, event_type, handler), id=f"{consumer} reads {event_type}")


def committed(service: str, event_type: str) -> dict[str, Any]:
    file = REPOSITORY / "services" / service / schema_file(event_type)
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return schema


def payload_of(producer: str, event_type: str) -> type[EventPayload]:
    [payload] = [each for each in published_by(producer) if each.event_type == event_type]
    return payload


def model_read_by(handler: Callable[..., Any]) -> type[BaseModel]:
    """The model that `handler` validates the event's data with.

    Raises:
        ValueError: it reads the data in another way, or more than once.
    """
    tree = ast.parse(textwrap.dedent(inspect.getsource(handler)))
    reads = [
        node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and ast.unparse(node) == _READ
    ]
    models = [
        node.func.value.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "model_validate"
        and isinstance(node.func.value, ast.Name)
        and [ast.unparse(argument) for argument in node.args] == [_READ]
    ]
    if len(reads) != 1 or len(models) != 1:
        raise ValueError(f"{handler.__qualname__} must read {_READ} once, by Model.model_validate({_READ})")
    model: type[BaseModel] = inspect.unwrap(handler).__globals__[models[0]]
    return model


@pytest.mark.parametrize("service", SERVICES)
def test_the_committed_schemas_are_those_of_the_code(service: str):
    importlib.import_module(f"{service}.app")
    folder = REPOSITORY / "services" / service
    files = {str(file.relative_to(folder)) for file in folder.glob(schema_file("*"))}
    payloads = published_by(service)
    assert files == {schema_file(payload.event_type) for payload in payloads}, "run make openapi"
    for payload in payloads:
        assert committed(service, payload.event_type) == schema_of(payload), "run make openapi"


@pytest.mark.parametrize("service", SERVICES)
def test_event_types_begin_with_the_service_and_end_with_a_version(service: str):
    importlib.import_module(f"{service}.app")
    pattern = rf"{service}\.[a-z_]+\.[a-z_-]+\.v[1-9][0-9]*"
    types = [payload.event_type for payload in published_by(service)]
    assert [each for each in types if not re.fullmatch(pattern, each)] == []


def test_there_is_something_to_compare():
    assert list(readings()) != []


@pytest.mark.parametrize("reading", list(readings()))
def test_a_reader_counts_only_on_what_the_schema_promises(reading: Reading):
    producer, event_type, handler = reading
    promised = committed(producer, event_type)
    read = model_read_by(handler).model_json_schema()
    assert set(read["properties"]) <= set(promised["properties"])
    assert set(read.get("required", ())) <= set(promised["required"])


@pytest.mark.parametrize("reading", list(readings()))
def test_a_reader_accepts_whatever_the_producer_may_send(reading: Reading):
    producer, event_type, handler = reading
    schema = Draft202012Validator(
        committed(producer, event_type), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    model = model_read_by(handler)

    @settings(derandomize=True, max_examples=50, database=None, deadline=None)
    @given(st.builds(payload_of(producer, event_type)))
    def accepts(payload: EventPayload) -> None:
        sent = payload.model_dump(mode="json")
        schema.validate(sent)
        model.model_validate(sent)

    accepts()


async def _reads_a_key(uow: Any, event: Any) -> None:
    uow.keep(event.data["name"])


async def _reads_past_the_model(uow: Any, event: Any) -> None:
    uow.keep(EventPayload.model_validate(event.data), event.data["name"])


@pytest.mark.parametrize("handler", [_reads_a_key, _reads_past_the_model])
def test_a_handler_that_hides_what_it_reads_is_found(handler: Callable[..., Any]):
    with pytest.raises(ValueError, match=r"must read event\.data once"):
        model_read_by(handler)
