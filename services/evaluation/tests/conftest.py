"""The evaluation service under test: a running application, and the other services' events as they come."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from evaluation.app import SPEC
from evaluation.settings import Settings
from evaluation.subscriptions import Subscriptions, subscriptions
from servicekit.access import EVERYWHERE
from servicekit.app import create_service_app
from servicekit.clock import FixedClock
from servicekit.cloudevents import CloudEvent
from servicekit.ids import new_id
from servicekit.testing.database import TestDatabase, empty_tables
from servicekit.testing.service import running, runtime_of, settings_for
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database, UnitOfWork

Headers = dict[str, str]
Json = dict[str, Any]

NOW = datetime(2026, 11, 25, 2, tzinfo=UTC)
CYCLE = {"kind": "fixed_years", "years": 5, "starts": "2021-01-01"}
RULE = {
    "id": "LB-HOURS-CYCLE",
    "clause": "五年一周期、不少于360学时的教师全员培训",
    "metric": "teacher.hours_in_cycle",
    "scope": "teacher",
    "period": "cycle",
    "require": {"gte": 360},
    "pace": "linear",
}


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def tokens(clock: FixedClock) -> TokenMaker:
    return TokenMaker(clock)


@pytest.fixture
def app(database: TestDatabase, tokens: TokenMaker, clock: FixedClock) -> FastAPI:
    settings = Settings(**settings_for(database, "evaluation"))
    return create_service_app(SPEC, settings, clock=clock, keys=lambda _database: tokens.keys)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app) as client:
        yield client
        await empty_tables(runtime_of(app).database.engine)


class World:
    """Tells the service what happened elsewhere, through the handlers of its subscriptions."""

    def __init__(self, database: Database, followed: Subscriptions) -> None:
        self._database = database
        self._handlers = {
            event_type: handler for source in followed.values() for event_type, handler in source.items()
        }
        self._versions: dict[str, int] = {}

    async def tell(self, event_type: str, subject: str, data: Json, version: int | None = None) -> CloudEvent:
        """Apply an event; its version counts up per subject unless given."""
        event = self.event(event_type, subject, data, version)
        await self.apply(event)
        return event

    def event(self, event_type: str, subject: str, data: Json, version: int | None = None) -> CloudEvent:
        """The same without applying it."""
        self._versions[subject] = version or self._versions.get(subject, 0) + 1
        return CloudEvent(
            specversion="1.0",
            id=new_id(),
            source=f"/{event_type.partition('.')[0]}",
            type=event_type,
            subject=subject,
            time=NOW,
            datacontenttype="application/json",
            aggregateversion=self._versions[subject],
            scope=None,
            actor=None,
            requestid=None,
            data=data,
        )

    async def apply(self, *events: CloudEvent) -> None:
        """Apply events as the consumer does, in one transaction."""
        async with self._database.transaction() as uow:
            for event in events:
                await self.handle(uow, event)

    async def handle(self, uow: UnitOfWork, event: CloudEvent) -> None:
        """Apply an event within a transaction that goes on."""
        async with uow.session.begin_nested():
            await self._handlers[event.type](uow, event)

    async def organisation(self, name: str, parent: Json | None = None, kind: str = "authority") -> Json:
        organisation_id = new_id()
        path = f"{parent['path']}.{organisation_id.hex}" if parent else organisation_id.hex
        data = {
            "organisation_id": str(organisation_id),
            "code": name,
            "name": name,
            "kind": kind,
            "division_code": None,
            "parent_id": parent["organisation_id"] if parent else None,
            "path": path,
        }
        await self.tell("registry.organisation.created.v1", f"organisations/{organisation_id}", data)
        return data

    async def person(
        self, school: Json, name: str = "韦春兰", person_id: str | None = None, **more: Any
    ) -> Json:
        data = {
            "person_id": person_id or str(new_id()),
            "name": name,
            "sex": "female",
            "organisation_id": school["organisation_id"],
            "path": school["path"],
            "stage": "primary",
            "subject": "chinese",
            "title": "none",
            "posts": [],
            "teaching_since": None,
            **more,
        }
        kind = "updated" if person_id else "registered"
        await self.tell(f"registry.person.{kind}.v1", f"people/{data['person_id']}", data)
        return data

    async def pack(self, organisation: Json, **more: Any) -> Json:
        data = {
            "pack_id": str(new_id()),
            "code": "laibin-2022",
            "version": 1,
            "title": "来宾市教师培训规划",
            "organisation_id": organisation["organisation_id"],
            "path": organisation["path"],
            "effective_from": "2022-08-31",
            "effective_until": None,
            "cycle": CYCLE,
            "rules": [RULE],
            **more,
        }
        await self.tell("registry.policy_pack.published.v1", f"policy_packs/{data['pack_id']}", data)
        return data

    async def programme(self, organisation: Json, hours: str = "10.00", state: str = "running") -> Json:
        data = {
            "programme_id": str(new_id()),
            "code": "P1",
            "title": "小学语文骨干教师培训",
            "level": "county",
            "organisation_id": organisation["organisation_id"],
            "path": organisation["path"],
            "hours": hours,
            "starts_on": "2026-11-01",
            "ends_on": "2026-11-30",
            "state": state,
        }
        await self.tell("scheduling.programme.created.v1", f"programmes/{data['programme_id']}", data)
        return data

    async def set_state(self, programme: Json, state: str) -> None:
        subject = f"programmes/{programme['programme_id']}"
        await self.tell("scheduling.programme.state_changed.v1", subject, {**programme, "state": state})

    async def enrol(self, person: Json, programme: Json) -> Json:
        data = {
            "enrolment_id": str(new_id()),
            "programme_id": programme["programme_id"],
            "person_id": person["person_id"],
            "organisation_id": person["organisation_id"],
            "path": person["path"],
        }
        await self.tell("scheduling.enrolment.placed.v1", f"enrolments/{data['enrolment_id']}", data)
        return data

    async def withdraw(self, enrolment: Json) -> None:
        subject = f"enrolments/{enrolment['enrolment_id']}"
        await self.tell("scheduling.enrolment.withdrawn.v1", subject, enrolment)

    async def attend(
        self, person: Json, programme: Json, hours: str = "4.00", on: date = date(2026, 11, 20)
    ) -> CloudEvent:
        event = self.attendance(person, programme, hours, on)
        await self.apply(event)
        return event

    def attendance(
        self, person: Json, programme: Json, hours: str = "4.00", on: date = date(2026, 11, 20)
    ) -> CloudEvent:
        """The event that somebody attended a session, not yet applied."""
        out = datetime(on.year, on.month, on.day, 4, tzinfo=UTC)
        session_id = new_id()
        data = {
            "session_id": str(session_id),
            "programme_id": programme["programme_id"],
            "person_id": person["person_id"],
            "organisation_id": person["organisation_id"],
            "path": person["path"],
            "level": programme["level"],
            "stage": "primary",
            "hours": hours,
            "signed_in_at": (out - timedelta(hours=3)).isoformat(),
            "signed_out_at": out.isoformat(),
        }
        return self.event("scheduling.attendance.completed.v1", f"attendances/{session_id}", data, 1)


@pytest.fixture
def world(app: FastAPI, client: httpx.AsyncClient) -> World:
    runtime = runtime_of(app)
    assert isinstance(runtime.settings, Settings)
    return World(runtime.database, subscriptions(runtime.settings.certificate_terms))


class Region:
    """A city with a county and a school in it, another county, and a teacher of the school."""

    city: Json
    county: Json
    other_county: Json
    school: Json
    teacher: Json
    programme: Json


@pytest.fixture
async def region(world: World) -> Region:
    made = Region()
    made.city = await world.organisation("来宾市教育局")
    made.county = await world.organisation("兴宾区教育局", made.city)
    made.other_county = await world.organisation("象州县教育局", made.city)
    made.school = await world.organisation("实验小学", made.county, "school")
    made.teacher = await world.person(made.school)
    made.programme = await world.programme(made.county)
    return made


class Callers:
    """Headers of whoever a test needs."""

    def __init__(self, tokens: TokenMaker) -> None:
        self._tokens = tokens

    def officer(self, organisation: Json | None = None, role: str = "county_officer") -> Headers:
        return self._tokens.headers(role, organisation["path"] if organisation else EVERYWHERE)

    def teacher(self, person: Json) -> Headers:
        return self._tokens.headers("teacher", person["path"], actor_id=person["person_id"])

    def service(self) -> Headers:
        return self._tokens.headers("service")


@pytest.fixture
def callers(tokens: TokenMaker) -> Callers:
    return Callers(tokens)


async def read(client: httpx.AsyncClient, url: str, headers: Headers | None = None, **query: Any) -> Json:
    """The body of a successful GET."""
    answer = await client.get(url, params=query, headers=headers)
    assert answer.status_code == 200, answer.text
    body: Json = answer.json()
    return body


async def waiting_or_done(database: Database, task: asyncio.Task[Any]) -> None:
    """Return once a transaction of this service waits for another's lock, or the task is through."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND usename = current_user AND wait_event_type = 'Lock'"
    )
    while not task.done():
        async with database.reading() as session:
            if (await session.execute(waiting)).scalar_one():
                return
        await asyncio.sleep(0.01)
