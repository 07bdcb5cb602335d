"""Many events at once: the same rows as one by one, in as many statements however many there are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.evaluation.tests.conftest import Json, Region, World
from sqlalchemy import text

from evaluation.settings import Settings
from evaluation.subscriptions import Subscriptions, subscriptions
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Batched
from servicekit.ids import new_id
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database

PEOPLE = 3
SESSIONS = 3
# What is left behind, but for what differs from run to run: ids, times, and hashes over them.
LEFT = {
    "person_copies": "SELECT * FROM person_copies ORDER BY person_id",
    # Of schools with teachers: one that its last teacher has left keeps its finding, and one that somebody
    # only passed through gets none when both events come at once. Nobody is counted for either.
    "findings": "SELECT subject_kind, subject_id, organisation_id, pack_id, threshold, value, at_risk_from"
    " FROM findings WHERE organisation_id IN"
    " (SELECT organisation_id FROM findings WHERE subject_kind = 'teacher') ORDER BY subject_id",
    "ledger_entries": "SELECT person_id, sequence, source, hours, earned_on FROM ledger_entries"
    " ORDER BY person_id, sequence",
    "ledger_heads": "SELECT person_id, sequence FROM ledger_heads ORDER BY person_id",
    "outbox": "SELECT type, data->>'person_id', data->>'sequence' FROM outbox ORDER BY position",
    "audit_log": "SELECT count(*) FROM audit_log WHERE subject LIKE 'ledger_entries/%'",
}
EMPTIED = "person_copies, findings, ledger_entries, ledger_heads, outbox, audit_log"


@pytest.fixture
def followed(app: FastAPI) -> Subscriptions:
    settings_of_app = runtime_of(app).settings
    assert isinstance(settings_of_app, Settings)
    return subscriptions(settings_of_app.certificate_terms)


def handler_of(followed: Subscriptions, event: CloudEvent) -> Batched:
    handler = followed[event.source.removeprefix("/")][event.type]
    assert isinstance(handler, Batched)
    return handler


def runs(events: Sequence[CloudEvent], followed: Subscriptions) -> Iterator[tuple[Batched, list[CloudEvent]]]:
    """The events of each handler in their order; the feeds of two services are read side by side."""
    of_handler: dict[Batched, list[CloudEvent]] = defaultdict(list)
    for event in events:
        of_handler[handler_of(followed, event)].append(event)
    yield from of_handler.items()


async def left_behind(database: Database) -> dict[str, list[Any]]:
    async with database.reading() as session:
        return {
            name: [tuple(row) for row in await session.execute(text(query))] for name, query in LEFT.items()
        }


class TestSameAsOneByOne:
    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    async def test_shuffled_doubled_and_outdated_events_leave_the_same_rows(
        self, app: FastAPI, world: World, region: Region, followed: Subscriptions, data: st.DataObject
    ):
        database = runtime_of(app).database
        await world.pack(region.city)
        told = data.draw(st.lists(st.sampled_from(await self._events(world, region)), max_size=20))
        left = []
        for together in (True, False):
            async with database.engine.begin() as connection:
                await connection.execute(text(f"TRUNCATE {EMPTIED} CASCADE"))
            async with database.transaction() as uow:
                for handler, events in runs(told, followed):
                    for batch in [events] if together else [[event] for event in events]:
                        async with uow.savepoint():
                            await handler.apply(uow, batch)
            left.append(await left_behind(database))
        assert left[0] == left[1]

    @staticmethod
    async def _events(world: World, region: Region) -> list[CloudEvent]:
        """Three versions of some people, the last of whom leaves, and sessions that they attended."""
        other = await world.organisation("第二小学", region.county, "school")
        events = []
        for number in range(PEOPLE):
            person = {**region.teacher, "person_id": str(new_id()), "name": f"教师{number}"}
            subject = f"people/{person['person_id']}"
            moved = {**person, "organisation_id": other["organisation_id"], "path": other["path"]}
            events += [
                world.event("registry.person.registered.v1", subject, person, 1),
                world.event("registry.person.updated.v1", subject, moved, 2),
                world.event("registry.person.left.v1", subject, {**moved, "reason": "退休"}, 3),
            ][: 3 if number == 0 else 2]
            hours = ("4.00", "0.00", "1.50")[:SESSIONS]
            events += [world.attendance(person, region.programme, each) for each in hours]
        return events


class TestStatements:
    async def test_a_batch_costs_the_same_however_many_people_and_schools_are_in_it(
        self, app: FastAPI, world: World, region: Region, followed: Subscriptions
    ):
        database = runtime_of(app).database
        await world.pack(region.city)
        counts = []
        for number in (2, 30):
            schools = [await world.organisation(f"{each}", region.county, "school") for each in range(number)]
            people: list[Json] = [
                {**region.teacher, "person_id": str(new_id()), **self._place(school)} for school in schools
            ]
            registered = [
                world.event("registry.person.registered.v1", f"people/{each['person_id']}", each)
                for each in people
            ]
            attended = [world.attendance(each, region.programme) for each in people * 2]
            for events in (registered, attended):
                handler = handler_of(followed, events[0])
                with recorded_statements(database) as statements:
                    async with database.transaction() as uow:
                        await handler.apply(uow, events)
                counts.append(len(statements))
        assert counts[:2] == counts[2:]

    @staticmethod
    def _place(school: Json) -> Json:
        return {"organisation_id": school["organisation_id"], "path": school["path"]}
