"""The sample service on its own schema, running in this process."""

from collections.abc import AsyncIterator

import httpx
import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from fastapi import FastAPI
from services.kit.tests.sample_service import SCHEMA, SPEC, Base
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from servicekit.app import create_service_app
from servicekit.db import async_dsn, server_settings
from servicekit.migration_steps import create_kit_tables
from servicekit.settings import ServiceSettings
from servicekit.testing.database import TestDatabase, empty_tables
from servicekit.testing.service import running, runtime_of, settings_for
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database


@pytest.fixture(scope="session")
async def sample_dsn(database: TestDatabase) -> str:
    """Address of this worker's database, where the schema of the sample service has been made."""
    engine = create_async_engine(
        async_dsn(database.superuser_dsn),
        poolclass=NullPool,
        connect_args={"server_settings": server_settings(SCHEMA)},
    )
    async with engine.begin() as connection:
        await connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
        await connection.run_sync(_create_tables)
    await engine.dispose()
    return database.superuser_dsn


def _create_tables(connection: Connection) -> None:
    with Operations.context(MigrationContext.configure(connection)):
        create_kit_tables(SCHEMA)
    Base.metadata.create_all(connection)


@pytest.fixture
async def db(sample_dsn: str) -> AsyncIterator[Database]:
    """The sample service's database without its application; emptied afterwards."""
    database = Database(sample_dsn, SCHEMA, pool_size=5)
    yield database
    await empty_tables(database.engine)
    await database.dispose()


@pytest.fixture
def tokens() -> TokenMaker:
    return TokenMaker()


@pytest.fixture
def settings(database: TestDatabase, sample_dsn: str) -> ServiceSettings:
    return ServiceSettings(**{**settings_for(database, SCHEMA), "dsn": sample_dsn})


@pytest.fixture
def app(settings: ServiceSettings, tokens: TokenMaker) -> FastAPI:
    return create_service_app(SPEC, settings, keys=lambda _database: tokens.keys)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app) as client:
        yield client
        await empty_tables(runtime_of(app).database.engine)


@pytest.fixture
def writer(tokens: TokenMaker) -> dict[str, str]:
    return tokens.headers("writer")
