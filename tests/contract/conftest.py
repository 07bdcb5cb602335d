"""The running services that the contracts are held against."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from _pytest.nodeid import NodeId
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from tests.applications import SERVICES
from tests.contract.live import LiveService, live

from registry.identity import passwords
from servicekit.testing.database import TestDatabase


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the operation into a generated test's id, which pytest 9.2 builds without asking for the name."""
    for item in items:
        if hasattr(item, "operation_label") and item.parent is not None:
            item._id = NodeId.parse(f"{item.parent.nodeid}::{item.name}")


@pytest.fixture(scope="module")
def services(database: TestDatabase) -> Iterator[dict[str, LiveService]]:
    """Every service, by name."""
    with ExitStack() as stack:
        quick = stack.enter_context(pytest.MonkeyPatch.context())
        _make_hashes_quick(quick)
        yield {service: stack.enter_context(live(service, database)) for service in SERVICES}


def _make_hashes_quick(patch: pytest.MonkeyPatch) -> None:
    """Hundreds of passwords are hashed here; how hard that is made for a thief is not what is tested."""
    patch.setattr(
        passwords, "_hasher", PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))
    )
    patch.setattr(passwords, "_nobody", [])
