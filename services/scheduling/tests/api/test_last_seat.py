"""Several callers at the same moment: seats are never given out twice, whoever comes first."""

import asyncio
from typing import Any

import httpx
import pytest
from services.scheduling.tests.conftest import Teacher, World
from services.scheduling.tests.factories.enrolments import Enrolments
from services.scheduling.tests.factories.programmes import Json, Programmes
from services.scheduling.tests.factories.registry import Person, Registry
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError

from scheduling.programmes.models import Programme
from servicekit.unit_of_work import Database

WAITING = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name = 'scheduling' AND wait_event_type = 'Lock'"
)


def told(answers: list[httpx.Response]) -> list[tuple[int, str | None]]:
    return sorted((answer.status_code, answer.json().get("code")) for answer in answers)


async def all_wait(db: Database, asked: list[asyncio.Task[httpx.Response]]) -> None:
    """Return once every request waits for a lock; one that was answered before had not to wait."""
    waiting = 0
    while waiting < len(asked):
        assert not any(task.done() for task in asked), "answered while the programme was locked"
        async with db.reading() as session:
            waiting = (await session.execute(WAITING)).scalar_one()
        await asyncio.sleep(0.01)


async def both_at_once(
    db: Database, enrolments: Enrolments, programme: Json, people: list[Person]
) -> list[httpx.Response]:
    """Let both requests reach the programme's row while a third connection holds it, then let go."""
    async with db.transaction() as uow:
        await uow.session.execute(
            update(Programme).where(Programme.id == programme["id"]).values(title=Programme.title)
        )
        asked = [asyncio.create_task(enrolments.ask(programme, person)) for person in people]
        await all_wait(db, asked)
    return list(await asyncio.gather(*asked))


class TestLastSeat:
    async def test_of_two_callers_one_gets_it(
        self, db: Database, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme = await programmes.open(world.city, capacity=1)
        people = [await registry.person(world.school), await registry.person(world.other_school)]
        answers = await both_at_once(db, enrolments, programme, people)
        assert told(answers) == [(201, None), (409, "programme-full")]
        assert (await programmes.read(programme))["taken"] == 1

    async def test_of_two_from_one_school_one_gets_its_last(
        self, db: Database, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme = await programmes.open(world.city)
        await programmes.give(programme, (world.school, 1), (world.other_school, 5))
        people = [await registry.person(world.school) for _ in range(2)]
        answers = await both_at_once(db, enrolments, programme, people)
        assert told(answers) == [(201, None), (409, "quota-used-up")]

    async def test_one_person_who_asks_twice_gets_one(
        self, db: Database, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme, person = await programmes.open(world.city), await registry.person(world.school)
        answers = await both_at_once(db, enrolments, programme, [person, person])
        assert told(answers) == [(201, None), (409, "already-enrolled")]
        assert (await programmes.read(programme))["taken"] == 1

    async def test_a_rush_fills_the_programme_exactly(
        self, enrolments: Enrolments, programmes: Programmes, registry: Registry, world: World
    ):
        programme = await programmes.open(world.city, capacity=5)
        people = [await registry.person(world.school) for _ in range(12)]
        answers = list(await asyncio.gather(*(enrolments.ask(programme, person) for person in people)))
        assert told(answers) == [(201, None)] * 5 + [(409, "programme-full")] * 7

    async def test_withdrawals_and_enrolments_at_once_keep_the_count_right(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
        teacher: Teacher,
    ):
        programme = await programmes.open(world.city, capacity=10)
        leaving = [await registry.person(world.school) for _ in range(4)]
        coming = [await registry.person(world.school) for _ in range(4)]
        placed = [await enrolments.place(programme, person) for person in leaving]
        steps: list[Any] = [
            *(enrolments.withdraw(each, teacher(who)) for each, who in zip(placed, leaving, strict=True)),
            *(enrolments.ask(programme, person) for person in coming),
        ]
        answers = await asyncio.gather(*steps)
        assert {answer.status_code for answer in answers} == {201, 204}
        listed = await client.get(
            f"/v1/programmes/{programme['id']}/enrolments",
            params={"state": "placed"},
            headers=programmes.writer,
        )
        assert len(listed.json()["items"]) == (await programmes.read(programme))["taken"] == 4

    async def test_an_officer_s_edit_is_not_made_stale_by_people_who_enrol(
        self,
        client: httpx.AsyncClient,
        enrolments: Enrolments,
        programmes: Programmes,
        registry: Registry,
        world: World,
    ):
        programme = await programmes.open(world.city)
        await enrolments.place(programme, await registry.person(world.school))
        answer = await client.patch(
            f"/v1/programmes/{programme['id']}",
            json={"capacity": 70},
            headers={**programmes.writer, "If-Match": f'"{programme["version"]}"'},
        )
        assert (answer.status_code, answer.json()["taken"]) == (200, 1)


class TestDatabase:
    async def test_it_refuses_more_seats_than_there_are_whatever_the_code_does(
        self, db: Database, programmes: Programmes, world: World
    ):
        programme = await programmes.open(world.city, capacity=3)
        for taken in (4, -1):
            with pytest.raises(IntegrityError, match="ck_programmes_seats_suffice"):
                async with db.transaction() as uow:
                    await uow.session.execute(
                        update(Programme).where(Programme.id == programme["id"]).values(taken=taken)
                    )
