"""Fixtures of the whole suite: one embedded PostgreSQL for the run, one migrated database per worker."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from servicekit.migrations import upgrade
from servicekit.testing.database import TestDatabase, create_database
from servicekit.testing.embedded import THROWAWAY, EmbeddedPostgres

REPOSITORY = Path(__file__).parent
SERVICES = ("registry", "scheduling", "evaluation")
_SERVER_FOLDER = "SHIXUN_TEST_POSTGRES"
_server: EmbeddedPostgres | None = None


def pytest_configure(config: pytest.Config) -> None:
    """Start the server in the controlling process, before the workers, which inherit its folder's name."""
    global _server
    if hasattr(config, "workerinput") or config.option.collectonly or config.option.help:
        return
    folder = Path(tempfile.mkdtemp(prefix="shixun-test-"))
    folder.chmod(0o755)  # as root the server runs as another user, who must get to its own folder below
    _server = EmbeddedPostgres(folder / "pg", settings={**THROWAWAY, "max_connections": "300"})
    _server.ensure_initialised()
    _server.start()
    os.environ[_SERVER_FOLDER] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server and throw its data away."""
    if _server is not None:
        _server.stop("immediate")
        shutil.rmtree(os.environ[_SERVER_FOLDER], ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> EmbeddedPostgres:
    """The server of this run; use `database` unless a test needs a database of its own."""
    return EmbeddedPostgres(Path(os.environ[_SERVER_FOLDER]) / "pg")


@pytest.fixture(scope="session")
def database(postgres_server: EmbeddedPostgres) -> TestDatabase:
    """This worker's database, with every service migrated."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    made = create_database(postgres_server, f"test_{worker}", REPOSITORY / "deploy/postgres/bootstrap.sql")
    for service in SERVICES:
        upgrade(service, made.dsn(service))
    return made
