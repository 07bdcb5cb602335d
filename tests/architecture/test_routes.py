"""What holds for every route of every service."""

import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.dependencies.models import Dependant
from tests.applications import SERVICES, offline_application

from servicekit.route_guards import guarded_routes


def _calls(dependant: Dependant) -> Iterator[Any]:
    yield dependant.call
    for each in dependant.dependencies:
        yield from _calls(each)


def _is_asynchronous(call: Any) -> bool:
    kinds = (inspect.iscoroutinefunction, inspect.isasyncgenfunction)
    return any(is_kind(each) for is_kind in kinds for each in (call, type(call).__call__))


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_on_its_way_goes_through_a_thread(service: str):
    """FastAPI runs a plain `def` in a thread: a fifth of the cost of a small request, per function."""
    threaded = {
        f"{call.__module__}.{call.__qualname__} ({route.method} {route.path})"
        for route in guarded_routes(offline_application(service))
        for call in _calls(route.context.dependant)
        if call is not None and not _is_asynchronous(call)
    }
    assert threaded == set()
