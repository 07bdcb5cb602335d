"""The whole system for tests that cross services: one shared per worker, or one of a test's own to break."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stack import Stack, start, stop


def _running() -> Iterator[Stack]:
    # Below the run's own folder, which the unprivileged database user can get through.
    folder = Path(tempfile.mkdtemp(prefix="stack-", dir=os.environ["SHIXUN_TEST_POSTGRES"]))
    folder.chmod(0o755)
    running = start(folder)
    yield running
    stop(running)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """A running system with the demonstration; shared, so leave it as it was found."""
    yield from _running()


@pytest.fixture
def own_stack() -> Iterator[Stack]:
    """A running system that this test may break."""
    yield from _running()
