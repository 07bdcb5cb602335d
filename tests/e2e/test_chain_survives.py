"""kill -9 of any one process while the chain is walked: it is walked to its end, nothing lost or doubled."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import psutil
import pytest
from tests.conftest import running
from tests.stack import Stack

import evaluation.app
import registry.app
import scheduling.app
from servicekit.localised import Text
from shixun_local.demo.chain import HOURS, TEACHERS, Chain
from shixun_local.demo.walker import Json, Walker

REGISTRY, SCHEDULING, EVALUATION = (f"/api/{name}/v1" for name in ("registry", "scheduling", "evaluation"))
MIDST_SECONDS = 0.03
"""After a step is done: long enough for the next to have sent something, too short for it to be over."""
KILLS = {
    "registry": {1: 0.0, 2: MIDST_SECONDS, 6: 0.0, 10: MIDST_SECONDS, 14: MIDST_SECONDS},
    "scheduling": {4: 0.0, 6: MIDST_SECONDS, 8: 0.0, 9: MIDST_SECONDS, 10: MIDST_SECONDS},
    "evaluation": {8: 0.0, 9: MIDST_SECONDS, 10: 0.0, 11: MIDST_SECONDS, 14: MIDST_SECONDS},
    "gateway": {2: MIDST_SECONDS, 5: 0.0, 8: MIDST_SECONDS, 11: MIDST_SECONDS, 14: 0.0},
}
"""For each process after which steps it dies, and how many seconds after."""
FOLLOWED = {
    (consumer.name, source): frozenset(handlers)
    for consumer in (registry.app.SPEC, scheduling.app.SPEC, evaluation.app.SPEC)
    for source, handlers in consumer.subscriptions.items()
}
"""The event types that each consumer reads from each source."""


@pytest.fixture(scope="module")
def fragile() -> Iterator[Stack]:
    """A running system for this module's tests alone; each leaves it healed."""
    yield from running()


@pytest.fixture
async def admin(fragile: Stack) -> AsyncIterator[Walker]:
    walker = Walker(fragile.base_url, *fragile.logins["admin"])
    yield walker
    await walker.close()


@pytest.mark.parametrize("name", KILLS)
async def test_the_chain_is_walked_to_its_end_whichever_process_dies(
    fragile: Stack, admin: Walker, name: str
) -> None:
    killed: list[int] = []
    loop = asyncio.get_running_loop()

    def kill(step: int) -> None:
        try:
            fragile.process(name).kill()
        except psutil.NoSuchProcess:
            return  # it has not been started again since it was killed last
        killed.append(step)

    def tell(number: int, _what: Text, _result: str) -> None:
        if number in KILLS[name]:
            loop.call_later(KILLS[name][number], kill, number)

    found = await Chain(fragile.base_url, fragile.logins, tell).walk()
    assert killed, "nothing died, so nothing was shown"
    await _everything_applied(fragile, admin)
    await _assert_all_there_once(fragile, admin, found)


async def _everything_applied(stack: Stack, admin: Walker) -> None:
    """Wait until every consumer has counted every event it follows, each once, and parked none."""
    for (consumer, source), types in FOLLOWED.items():
        announced = sum(each["type"] in types for each in await _events(admin, source))

        async def state(consumer: str = consumer, source: str = source) -> tuple[int, int]:
            every = await admin.ask("GET", f"/api/{consumer}/v1/consumers")
            [found] = [each for each in every if each["source"] == source]
            return found["applied"], found["parked"]

        def is_all(seen: tuple[int, int], announced: int = announced) -> bool:
            return seen[0] >= announced

        seen = await stack.eventually(f"{consumer} reads all of {source}", state, is_all)
        assert seen == (announced, 0), f"{consumer} of {source}"


async def _events(admin: Walker, source: str) -> list[Json]:
    events: list[Json] = []
    query: dict[str, Any] = {"limit": 1000}
    while True:
        page = await admin.ask("GET", f"/api/{source}/v1/events", params=query)
        events += page["items"]
        if not page["more"]:
            return events
        query["cursor"] = page["next_cursor"]


async def _assert_all_there_once(stack: Stack, admin: Walker, found: Json) -> None:
    people = await admin.ask("GET", f"{REGISTRY}/people", params={"below": found["school"]["id"]})
    assert sorted(each["id"] for each in people["items"]) == sorted(each["id"] for each in found["people"])
    assert len(people["items"]) == TEACHERS
    programme, person = found["programme"]["id"], found["trainee"]["id"]

    sessions = await admin.ask("GET", f"{SCHEDULING}/programmes/{programme}/sessions")
    assert [each["id"] for each in sessions["items"]] == [found["session"]["id"]]
    enrolments = await admin.ask("GET", f"{SCHEDULING}/programmes/{programme}/enrolments")
    assert [each["person_id"] for each in enrolments["items"]] == [person]

    ledger = await admin.ask("GET", f"{EVALUATION}/people/{person}/ledger")
    assert [(each["programme_id"], each["hours"]) for each in ledger["items"]] == [(programme, HOURS)]
    chain = await admin.ask("GET", f"{EVALUATION}/people/{person}/ledger/verification")
    assert chain["valid"] is True
    results = await admin.ask("GET", f"{EVALUATION}/programmes/{programme}/survey-results")
    assert (results["invited"], results["answered"]) == (1, 1)
    issued = [
        each["data"]["certificate_id"]
        for each in await _events(admin, "evaluation")
        if each["type"].startswith("evaluation.certificate.issued") and each["data"]["person_id"] == person
    ]
    assert issued == [found["certificate"]["id"]]
