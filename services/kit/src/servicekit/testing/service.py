"""Runs a service's application inside the test process, with its background work."""

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI
from pydantic import SecretStr

from servicekit.runtime import Runtime
from servicekit.testing.database import TestDatabase
from servicekit.testing.tokens import TEST_ISSUER

TEST_KEY = SecretStr(base64.b64encode(b"k" * 32).decode())


def settings_for(database: TestDatabase, schema: str, **more: Any) -> dict[str, Any]:
    """Settings of a service under test, as keyword arguments for its settings class."""
    return {
        "environment": "test",
        "dsn": SecretStr(database.dsn(schema)),
        "database_pool_size": 5,
        "issuer": TEST_ISSUER,
        "client_id": schema,
        "client_secret": "secret-of-a-test",
        "encryption_key": TEST_KEY,
        "blind_index_key": TEST_KEY,
        "log_level": "warning",
        "run_consumers": False,
        "run_jobs": False,
        "run_duties": False,
        **more,
    }


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A client that talks to `app` in this process while its lifespan runs.

    Failures that the application does not translate reach the test as they are.
    """
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service.test") as client,
    ):
        yield client


def runtime_of(app: FastAPI) -> Runtime:
    """The collaborators of a running application."""
    runtime: Runtime = app.state.runtime
    return runtime
