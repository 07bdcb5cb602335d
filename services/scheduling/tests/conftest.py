"""The scheduling service under test: a running application, callers, and a small part of the world."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx
import pytest
from fastapi import FastAPI
from services.scheduling.tests.factories.enrolments import Enrolments
from services.scheduling.tests.factories.programmes import Headers, Programmes
from services.scheduling.tests.factories.registry import Organisation, Person, Registry
from services.scheduling.tests.factories.sessions import Sessions

from scheduling.access import Role
from scheduling.app import SPEC
from scheduling.settings import Settings
from servicekit.access import EVERYWHERE
from servicekit.app import create_service_app
from servicekit.clock import FixedClock
from servicekit.testing.database import TestDatabase, empty_tables
from servicekit.testing.service import running, runtime_of, settings_for
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

NOW = datetime(2026, 9, 1, 4, tzinfo=UTC)
"""Noon in China on the first day of the school year."""
CallerFactory = Callable[..., Headers]
Teacher = Callable[[Person], Headers]


@dataclass
class World:
    """A city with two counties, two schools in the first and one in the second."""

    city: Organisation
    county: Organisation
    school: Organisation
    second_school: Organisation
    other_county: Organisation
    other_school: Organisation


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def tokens(clock: FixedClock) -> TokenMaker:
    return TokenMaker(clock)


@pytest.fixture
def app(database: TestDatabase, clock: FixedClock, tokens: TokenMaker) -> FastAPI:
    settings = Settings(**settings_for(database, "scheduling"))
    return create_service_app(SPEC, settings, clock=clock, keys=lambda _database: tokens.keys)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app) as client:
        yield client
        await empty_tables(runtime_of(app).database.engine)


@pytest.fixture
def db(app: FastAPI, client: httpx.AsyncClient) -> Database:
    """The running application's database."""
    return runtime_of(app).database


@pytest.fixture
def caller(tokens: TokenMaker) -> CallerFactory:
    """Headers of somebody with a role at an organisation: `caller(Role.COUNTY_OFFICER, county)`."""

    def make(role: Role, at: Organisation | None = None, actor_id: str | None = None) -> Headers:
        return tokens.headers(role.value, EVERYWHERE if at is None else at.path, actor_id=actor_id)

    return make


@pytest.fixture
def admin(caller: CallerFactory) -> Headers:
    return caller(Role.PLATFORM_ADMIN)


@pytest.fixture
def teacher(caller: CallerFactory) -> Teacher:
    """Headers of somebody on the roster, whose account has their id."""

    def make(person: Person) -> Headers:
        return caller(Role.TEACHER, person.organisation, actor_id=str(person.id))

    return make


@pytest.fixture
def registry(db: Database) -> Registry:
    return Registry(db)


@pytest.fixture
async def world(registry: Registry) -> World:
    city = await registry.organisation("来宾市教育局", kind="authority")
    county = await registry.organisation("兴宾区教育局", city, kind="authority")
    other_county = await registry.organisation("象州县教育局", city, kind="authority")
    return World(
        city=city,
        county=county,
        school=await registry.organisation("兴宾区第一小学", county),
        second_school=await registry.organisation("兴宾区第二小学", county),
        other_county=other_county,
        other_school=await registry.organisation("象州县第一小学", other_county),
    )


@pytest.fixture
def programmes(client: httpx.AsyncClient, caller: CallerFactory) -> Programmes:
    return Programmes(client, caller(Role.PLATFORM_ADMIN), caller(Role.PLATFORM_ADMIN))


@pytest.fixture
def enrolments(client: httpx.AsyncClient, teacher: Teacher) -> Enrolments:
    return Enrolments(client, teacher)


@pytest.fixture
def sessions(client: httpx.AsyncClient, caller: CallerFactory, teacher: Teacher) -> Sessions:
    return Sessions(client, lambda: caller(Role.PLATFORM_ADMIN), teacher)
