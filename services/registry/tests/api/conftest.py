"""A county with a school, and its rosters."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.marks import Marks
from services.registry.tests.rosters import Imports, Run

from registry.access import Role
from registry.roster.recent import RecentReadings
from registry.roster.work import jobs
from servicekit.jobs import Job, JobContext
from servicekit.jobs_worker import JobWorker
from servicekit.testing.service import runtime_of


@pytest.fixture
async def county(tree: Tree) -> Json:
    return await tree.add("451302", division_code="451302")


@pytest.fixture
async def school(tree: Tree, county: Json) -> Json:
    return await tree.add("2145000001", county, kind="school", name="实验小学")


@pytest.fixture
def imports(client: httpx.AsyncClient, caller: CallerFactory, county: Json) -> Imports:
    return Imports(client, caller(Role.COUNTY_OFFICER, county["path"]))


@pytest.fixture
def readings() -> RecentReadings:
    return RecentReadings()


@pytest.fixture(params=["one process", "two processes"])
def run(request: pytest.FixtureRequest, app: FastAPI, readings: RecentReadings) -> Run:
    """Runs each job in the process that ran the one before, or each in another."""

    async def run(kind: str, started: Json) -> Json:
        database = runtime_of(app).database
        async with database.reading() as session:
            job = await session.get(Job, UUID(started["id"]))
        assert job is not None
        kept = readings if request.param == "one process" else RecentReadings()
        return await jobs(kept)[kind].handler(JobContext(database, job))

    return run


@pytest.fixture
async def worker(app: FastAPI, client: httpx.AsyncClient) -> AsyncIterator[None]:
    working = JobWorker(runtime_of(app).database, jobs(RecentReadings()))
    task = asyncio.create_task(working.run())
    yield
    working.stop()
    await task


@pytest.fixture
def marks(client: httpx.AsyncClient, admin: Headers) -> Marks:
    return Marks(client, admin)
