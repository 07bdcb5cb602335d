"""A whole service: its background work starts and ends with it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import Any

import pytest
from services.kit.tests.serving import closed_port, end_connections, serving

from servicekit.cloudevents import CloudEvent
from servicekit.jobs import JobContext, JobKind
from servicekit.settings import ServiceSettings
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database, UnitOfWork


class Feed:
    """A feed over HTTP that has nothing good to tell; `asked` is set when all its answers were given."""

    def __init__(self) -> None:
        self.answers = ["503 Service Unavailable"]
        self.asked = asyncio.Event()
        self.requests: list[str] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            (line[15:] for line in head.split("\r\n") if line.lower().startswith("content-length")), "0"
        )
        await reader.readexactly(int(length))
        self.requests.append(head.partition(" HTTP/")[0])
        is_token_request = head.startswith("POST")
        body = b'{"access_token": "t", "expires_in": 600}' if is_token_request else b"no feed at all"
        status = "200 OK" if is_token_request else self.answers.pop(0)
        writer.write(
            f"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        )
        await writer.drain()
        writer.close()
        if not self.answers:
            self.asked.set()
            self.answers = ["503 Service Unavailable"]


@pytest.fixture
async def feed() -> AsyncIterator[Feed]:
    feed = Feed()
    server = await asyncio.start_server(feed.serve, "127.0.0.1", 0)
    feed.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield feed


async def ignore(_uow: UnitOfWork, _event: CloudEvent) -> None: ...


async def echo(context: JobContext) -> dict[str, Any]:
    return {"said": context.payload["say"]}


def with_work(settings: ServiceSettings, **changes: Any) -> ServiceSettings:
    return ServiceSettings(**{**settings.model_dump(), **changes})


async def within_seconds(awaitable: Awaitable[Any], seconds: float = 20) -> Any:
    """Only against hanging for ever: what is waited for says itself when it has come."""
    async with asyncio.timeout(seconds):
        return await awaitable


class TestBackground:
    async def test_jobs_are_worked_off_in_the_service_s_own_process(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str]
    ):
        working = with_work(settings, run_jobs=True)
        async with serving(working, tokens, jobs={"echo": JobKind(echo)}) as client:
            order = {"kind": "echo", "payload": {"say": "你好"}}
            job = (await client.post("/v1/orders", json=order, headers=writer)).json()
            # The stream of its progress ends with the job.
            await within_seconds(client.get(f"/v1/jobs/{job['id']}/progress", headers=writer))
            done = (await client.get(f"/v1/jobs/{job['id']}", headers=writer)).json()
        assert (done["state"], done["result"]) == ("succeeded", {"said": "你好"})

    async def test_they_are_worked_off_after_the_database_was_restarted(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str], sample_dsn: str
    ):
        working = with_work(settings, run_jobs=True)
        order = {"kind": "echo", "payload": {"say": "again"}}
        async with serving(working, tokens, jobs={"echo": JobKind(echo)}) as client:
            first = (await client.post("/v1/orders", json=order, headers=writer)).json()
            await within_seconds(client.get(f"/v1/jobs/{first['id']}/progress", headers=writer))
            await end_connections(sample_dsn)
            # One refusal each tells the pools for writing and for reading that their connections are gone.
            assert (await client.post("/v1/orders", json=order, headers=writer)).status_code == 503
            assert (await client.get("/v1/jobs", headers=writer)).status_code == 503
            second = (await client.post("/v1/orders", json=order, headers=writer)).json()
            address = f"/v1/jobs/{second['id']}"
            await within_seconds(client.get(f"{address}/progress", headers=writer))
            done = (await client.get(address, headers=writer)).json()
        assert done["state"] == "succeeded"

    async def test_other_services_feeds_are_followed_with_the_service_s_own_token(
        self, settings: ServiceSettings, tokens: TokenMaker, feed: Feed
    ):
        following = with_work(settings, run_consumers=True, registry_url=feed.url)
        handlers = {"registry.thing.made.v1": ignore}
        async with serving(following, tokens, subscriptions={"registry": handlers}):
            await within_seconds(feed.asked.wait())
        assert feed.requests[0] == "POST /v1/oauth/token"
        assert feed.requests[1].startswith("GET /v1/events?")

    async def test_a_source_that_talks_nonsense_is_asked_again(
        self, settings: ServiceSettings, tokens: TokenMaker, feed: Feed
    ):
        feed.answers = ["200 OK", "200 OK"]
        following = with_work(settings, run_consumers=True, registry_url=feed.url)
        subscriptions = {"registry": {"registry.thing.made.v1": ignore}}
        async with serving(following, tokens, subscriptions=subscriptions):
            await within_seconds(feed.asked.wait())

    async def test_a_source_that_is_away_does_not_keep_it_from_serving_or_from_ending(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str]
    ):
        away = with_work(settings, run_consumers=True, registry_url=f"http://127.0.0.1:{closed_port()}")
        async with serving(
            away, tokens, subscriptions={"registry": {"registry.thing.made.v1": ignore}}
        ) as client:
            assert (await client.get("/v1/notes", headers=writer)).status_code == 200

    async def test_the_hourly_duties_are_done_from_the_start(
        self, settings: ServiceSettings, tokens: TokenMaker
    ):
        done = asyncio.Event()

        async def duty(_database: Database) -> None:
            done.set()

        async with serving(with_work(settings, run_duties=True), tokens, duties=(duty,)):
            await within_seconds(done.wait())

    async def test_nothing_of_it_is_left_running(
        self, settings: ServiceSettings, tokens: TokenMaker, feed: Feed
    ):
        before = asyncio.all_tasks()
        working = with_work(
            settings, run_consumers=True, run_jobs=True, run_duties=True, registry_url=feed.url
        )
        subscriptions = {"registry": {"registry.thing.made.v1": ignore}}
        async with serving(working, tokens, jobs={"echo": JobKind(echo)}, subscriptions=subscriptions):
            await within_seconds(feed.asked.wait())
        left = {task for task in asyncio.all_tasks() - before if "serve" not in repr(task)}
        assert left == set()
