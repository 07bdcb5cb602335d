"""What other systems are shown of all three services, over HTTP on a real database."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI
from services.evaluation.tests.conftest import Callers, Headers, Json, Region, World, read
from sqlalchemy import delete

from evaluation.app import SPEC
from evaluation.exchange.changes import MEANINGS, ChangeType
from evaluation.subscriptions import Subscriptions
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Consumer, ConsumerCursor, Subscription
from servicekit.feed import FeedPage
from servicekit.testing.feed import feed_settled
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database

CHANGES = "/v1/exchange/changes"


class Elsewhere:
    """The feeds of the other services, and this service's consumers that follow them."""

    def __init__(self, database: Database, followed: Subscriptions) -> None:
        self._database = database
        self._told: dict[str, list[CloudEvent]] = {source: [] for source in followed}
        self._client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self._consumers = [
            Consumer(
                Subscription("evaluation", source, f"http://{source}/", handlers, SPEC.relays.get(source)),
                database,
                self._client,
            )
            for source, handlers in followed.items()
        ]

    def tell(self, event: CloudEvent) -> None:
        """Let it stand in the feed of its service, at the place that its data names."""
        self._told[event.source.removeprefix("/")].append(
            event.model_copy(update={"scope": event.data["path"]})
        )

    async def arrive(self) -> None:
        """Let everything told come in."""
        for consumer in self._consumers:
            await consumer.step()
        await feed_settled(self._database)

    async def forget_cursors(self) -> None:
        """Let everything come in once more."""
        async with self._database.transaction() as uow:
            await uow.session.execute(delete(ConsumerCursor))

    async def close(self) -> None:
        await self._client.aclose()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        told = self._told[request.url.host]
        start = int(request.url.params.get("cursor", "0"))
        page = FeedPage(items=told[start:], next_cursor=str(len(told)), more=False)
        return httpx.Response(200, content=page.model_dump_json())


@pytest.fixture
async def elsewhere(app: FastAPI, world: World) -> AsyncIterator[Elsewhere]:
    made = Elsewhere(runtime_of(app).database, SPEC.subscriptions)
    yield made
    await made.close()


def registered(
    world: World, school: Json, person_id: str, name: str = "韦春兰", what: str = "registered"
) -> CloudEvent:
    data = {
        "person_id": person_id,
        "name": name,
        "sex": "female",
        "organisation_id": school["organisation_id"],
        "path": school["path"],
        "stage": "primary",
        "subject": "chinese",
        "title": "none",
        "posts": [],
        "teaching_since": None,
    }
    return world.event(f"registry.person.{what}.v1", f"people/{person_id}", data)


def moved_to(world: World, school: Json, person_id: str) -> CloudEvent:
    return registered(world, school, person_id, what="updated")


def enrolled(world: World, person: Json, programme: Json, enrolment_id: str) -> CloudEvent:
    data = {
        "enrolment_id": enrolment_id,
        "programme_id": programme["programme_id"],
        "person_id": person["person_id"],
        "organisation_id": person["organisation_id"],
        "path": person["path"],
    }
    return world.event("scheduling.enrolment.placed.v1", f"enrolments/{enrolment_id}", data)


PERSON, OTHER_PERSON, ENROLMENT = (f"01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a1{number}" for number in range(3))


def reader(callers: Callers, organisation: Json | None = None) -> Headers:
    return callers.officer(organisation, role="exchange_client")


def types(page: Json) -> list[str]:
    return [item["type"] for item in page["items"]]


class TestChanges:
    async def test_one_cursor_goes_through_what_all_services_tell(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        elsewhere.tell(registered(world, region.school, PERSON))
        elsewhere.tell(enrolled(world, region.teacher, region.programme, ENROLMENT))
        elsewhere.tell(world.attendance(region.teacher, region.programme))
        await elsewhere.arrive()
        headers = reader(callers, region.city)
        seen: list[Json] = []
        query: Json = {"limit": 1}
        while True:
            page = await read(client, CHANGES, headers, **query)
            seen += page["items"]
            query["cursor"] = page["next_cursor"]
            if not page["items"]:
                break
        assert [(event["source"], event["type"]) for event in seen] == [
            ("/registry", ChangeType.PERSON_REGISTERED),
            ("/scheduling", ChangeType.ENROLMENT_PLACED),
            ("/scheduling", ChangeType.ATTENDANCE_COMPLETED),
            ("/evaluation", ChangeType.HOURS_RECOGNISED),
        ]

    async def test_each_client_sees_only_its_own(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        other_school = await world.organisation("象州实验小学", region.other_county, "school")
        elsewhere.tell(registered(world, region.school, PERSON, "甲"))
        elsewhere.tell(registered(world, other_school, OTHER_PERSON, "乙"))
        elsewhere.tell(world.attendance(region.teacher, region.programme))
        await elsewhere.arrive()
        seen = {
            name: await read(client, CHANGES, reader(callers, place))
            for name, place in (
                ("county", region.county),
                ("other", region.other_county),
                ("city", region.city),
            )
        }
        names = {
            who: [item["data"].get("name", item["source"]) for item in page["items"]]
            for who, page in seen.items()
        }
        assert names == {
            "county": ["甲", "/scheduling", "/evaluation"],
            "other": ["乙"],
            "city": ["甲", "乙", "/scheduling", "/evaluation"],
        }

    async def test_what_comes_in_twice_is_told_once(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        elsewhere.tell(registered(world, region.school, PERSON))
        elsewhere.tell(world.attendance(region.teacher, region.programme))
        await elsewhere.arrive()
        await elsewhere.forget_cursors()
        await elsewhere.arrive()
        page = await read(client, CHANGES, reader(callers, region.city))
        assert types(page) == [
            ChangeType.PERSON_REGISTERED,
            ChangeType.ATTENDANCE_COMPLETED,
            ChangeType.HOURS_RECOGNISED,
        ]

    async def test_an_event_that_cannot_be_applied_here_is_told_all_the_same(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        event = registered(world, region.school, PERSON)
        del event.data["stage"]
        elsewhere.tell(event)
        await elsewhere.arrive()
        page = await read(client, CHANGES, reader(callers, region.city))
        assert types(page) == [ChangeType.PERSON_REGISTERED]

    async def test_types_narrow_it(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        elsewhere.tell(registered(world, region.school, PERSON))
        elsewhere.tell(world.attendance(region.teacher, region.programme))
        await elsewhere.arrive()
        page = await read(client, CHANGES, reader(callers), type=[ChangeType.HOURS_RECOGNISED])
        assert types(page) == [ChangeType.HOURS_RECOGNISED]

    async def test_what_is_not_public_is_not_told(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        app: FastAPI,
    ):
        await world.enrol(region.teacher, region.programme)
        [survey] = (await read(client, "/v1/my/surveys", callers.teacher(region.teacher)))["items"]
        shown = await read(client, f"/v1/my/surveys/{survey['id']}", callers.teacher(region.teacher))
        ratings = {item["code"]: shown["highest"] for item in shown["items"]}
        answer = await client.post(
            f"/v1/my/surveys/{survey['id']}/response",
            json={"ratings": ratings},
            headers=callers.teacher(region.teacher),
        )
        assert answer.is_success, answer.text
        await feed_settled(runtime_of(app).database)
        assert types(await read(client, CHANGES, reader(callers))) == []
        told = await read(client, "/v1/events", callers.service())
        assert types(told) == ["evaluation.survey.answered.v1"]

    async def test_other_services_do_not_get_back_what_they_told(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        elsewhere.tell(registered(world, region.school, PERSON))
        elsewhere.tell(world.attendance(region.teacher, region.programme))
        await elsewhere.arrive()
        assert types(await read(client, "/v1/events", callers.service())) == [ChangeType.HOURS_RECOGNISED]

    async def test_a_waiting_client_is_told_as_soon_as_there_is_something(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        headers = reader(callers, region.city)
        start = (await read(client, CHANGES, headers))["next_cursor"]
        waiting = asyncio.create_task(read(client, CHANGES, headers, cursor=start, wait=30))
        elsewhere.tell(registered(world, region.school, PERSON))
        await elsewhere.arrive()
        assert types(await waiting) == [ChangeType.PERSON_REGISTERED]


class TestMoves:
    async def test_who_left_a_county_is_told_to_both(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        other_school = await world.organisation("象州实验小学", region.other_county, "school")
        elsewhere.tell(registered(world, region.school, PERSON))
        await elsewhere.arrive()
        elsewhere.tell(moved_to(world, other_school, PERSON))
        elsewhere.tell(moved_to(world, other_school, PERSON))
        await elsewhere.arrive()
        told = {
            name: types(await read(client, CHANGES, reader(callers, place)))
            for name, place in (
                ("old", region.county),
                ("new", region.other_county),
                ("city", region.city),
                ("new school", other_school),
            )
        }
        registered_, updated = ChangeType.PERSON_REGISTERED, ChangeType.PERSON_UPDATED
        assert told == {
            "old": [registered_, updated],
            "new": [updated, updated],
            "city": [registered_, updated, updated],
            "new school": [updated, updated],
        }
        last = (await read(client, CHANGES, reader(callers, region.county)))["items"][-1]
        assert last["scope"] == other_school["path"], "outside the reader's reach: that is how they learn"

    async def test_also_when_all_of_it_comes_in_at_once_or_once_more(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        other_school = await world.organisation("象州实验小学", region.other_county, "school")
        elsewhere.tell(registered(world, region.school, PERSON))
        elsewhere.tell(moved_to(world, other_school, PERSON))
        elsewhere.tell(moved_to(world, region.school, PERSON))
        for _ in range(2):
            await elsewhere.arrive()
            await elsewhere.forget_cursors()
        for place, count in ((region.county, 3), (region.other_county, 2)):
            page = await read(client, CHANGES, reader(callers, place))
            assert len(page["items"]) == count

    async def test_an_organisation_that_left_a_county_is_told_to_both(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        school = region.school
        path = f"{region.other_county['path']}.{school['organisation_id'].replace('-', '')}"
        subject = f"organisations/{school['organisation_id']}"
        data = {**school, "path": path, "previous_path": school["path"]}
        elsewhere.tell(world.event(ChangeType.ORGANISATION_MOVED, subject, data))
        await elsewhere.arrive()
        for place in (region.county, region.other_county, region.city):
            page = await read(client, CHANGES, reader(callers, place))
            assert types(page) == [ChangeType.ORGANISATION_MOVED]

    async def test_a_move_that_cannot_be_read_holds_nothing_up(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        elsewhere: Elsewhere,
    ):
        event = moved_to(world, region.school, PERSON)
        del event.data["organisation_id"]
        elsewhere.tell(event)
        elsewhere.tell(registered(world, region.school, OTHER_PERSON))
        await elsewhere.arrive()
        page = await read(client, CHANGES, reader(callers, region.city))
        assert types(page) == [ChangeType.PERSON_UPDATED, ChangeType.PERSON_REGISTERED]


class TestRefusals:
    @pytest.mark.parametrize("role", ["service", "teacher", "city_officer", "school_officer"])
    async def test_it_is_for_clients_of_the_exchange(
        self, client: httpx.AsyncClient, callers: Callers, region: Region, role: str
    ):
        answer = await client.get(CHANGES, headers=callers.officer(region.city, role=role))
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
        assert "change:read" in answer.json()["detail"]

    async def test_a_client_reads_nothing_else(
        self, client: httpx.AsyncClient, callers: Callers, region: Region
    ):
        for address in ("/v1/events", f"/v1/people/{region.teacher['person_id']}/ledger"):
            answer = await client.get(address, headers=reader(callers, region.city))
            assert answer.status_code == 403, address

    @pytest.mark.parametrize(
        ("query", "status", "code"),
        [
            ({"cursor": "made-up"}, 400, "malformed-cursor"),
            ({"type": "evaluation.survey.answered.v1"}, 422, "invalid-input"),
            ({"limit": 1001}, 422, "invalid-input"),
            ({"wait": 31}, 422, "invalid-input"),
            ({"since": "2026-01-01"}, 422, "invalid-input"),
        ],
    )
    async def test_what_cannot_be_answered_is_refused(
        self, client: httpx.AsyncClient, callers: Callers, query: Json, status: int, code: str
    ):
        answer = await client.get(CHANGES, params=query, headers=reader(callers))
        assert (answer.status_code, answer.json()["code"]) == (status, code)


class TestContract:
    def test_every_public_type_of_another_service_is_followed_there_and_relayed(self):
        arriving = {
            event_type
            for source, handlers in SPEC.subscriptions.items()
            if source in SPEC.relays
            for event_type in handlers
        }
        of_others = {each for each in ChangeType if not each.startswith("evaluation.")}
        assert of_others <= arriving

    def test_every_type_is_explained_in_both_languages(self, app: FastAPI):
        assert set(MEANINGS) == set(ChangeType)
        operation = app.openapi()["paths"][CHANGES]["get"]
        for each, meaning in MEANINGS.items():
            assert f"| `{each}` | {meaning.zh} | {meaning.en} |" in operation["description"]
        assert operation["x-permission"] == "change:read"
