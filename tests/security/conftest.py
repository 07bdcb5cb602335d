"""The running registry that its routes are walked on."""

from collections.abc import Iterator

import pytest
from _pytest.nodeid import NodeId
from tests.contract.live import LiveService, live

from servicekit.testing.database import TestDatabase


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the operation into a generated test's id, which pytest 9.2 builds without asking for the name."""
    for item in items:
        if hasattr(item, "operation_label") and item.parent is not None:
            item._id = NodeId.parse(f"{item.parent.nodeid}::{item.name}")


@pytest.fixture(scope="module")
def registry(database: TestDatabase) -> Iterator[LiveService]:
    """The registry behind a socket."""
    with live("registry", database) as service:
        yield service
