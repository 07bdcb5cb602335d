"""The whole system for tests that cross services: one shared per worker, or one of a test's own to break."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.stack import TEACHERS, Stack, start, stop


@contextmanager
def _throwaway() -> Iterator[Path]:
    """A data folder, below the run's own folder, which the unprivileged database user can get through."""
    folder = Path(tempfile.mkdtemp(prefix="stack-", dir=os.environ["SHIXUN_TEST_POSTGRES"]))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def running(teachers: int = 0) -> Iterator[Stack]:
    """A system that runs as long as the fixture that yields from here."""
    with _throwaway() as folder:
        started = start(folder, teachers)
        yield started
        stop(started)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder for a test that starts systems itself."""
    with _throwaway() as made:
        yield made


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """A running system with a small demonstration; shared, so leave it as it was found."""
    yield from running(TEACHERS)


@pytest.fixture
def own_stack() -> Iterator[Stack]:
    """A running system that this test may break."""
    yield from running()
