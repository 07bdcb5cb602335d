"""kill -9 of any one process: the supervisor restarts it, and no event is missed or applied twice."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import asyncpg
import psutil
import pytest
from tests.stack import Stack

from scheduling.app import SPEC
from shixun_local.demo.walker import Walker

PROCESSES = ("scheduling", "registry", "gateway", "evaluation", "postgres")
WRITES_BEFORE_A_KILL = 3
WRITES_AFTER_A_KILL = 3
FOLLOWED = frozenset(SPEC.subscriptions["registry"])
"""The event types that scheduling reads of the registry; all are about an organisation."""


@dataclass
class Observer:
    """Writes organisations and looks at what the registry announced and what scheduling made of it."""

    stack: Stack
    client: Walker
    parent_id: str
    written: list[str] = field(default_factory=list)

    async def write(self) -> None:
        number = len(self.written)
        body = {"code": f"K{number}", "name": f"学校{number}", "kind": "school", "parent_id": self.parent_id}
        answer = await self.client.answer("POST", "/api/registry/v1/organisations", json=body)
        assert answer.status_code == 201, answer.text
        self.written.append(answer.json()["id"])

    async def announced(self) -> list[str]:
        """The ids of the organisations that events are about or in, one for each event followed."""
        found: list[str] = []
        query: dict[str, str | int] = {"limit": 1000}
        while True:
            page = (await self.client.answer("GET", "/api/registry/v1/events", params=query)).json()
            found += [
                event["data"]["organisation_id"] for event in page["items"] if event["type"] in FOLLOWED
            ]
            if not page["more"]:
                return found
            query["cursor"] = page["next_cursor"]

    async def applied(self) -> int:
        """How many events scheduling counted, in the transactions that applied them."""
        [state] = (await self.client.answer("GET", "/api/scheduling/v1/consumers")).json()
        assert state["parked"] == 0
        return int(state["applied"])

    async def copies(self) -> set[str]:
        """The ids of the organisations that scheduling knows."""
        connection = await asyncpg.connect(self.stack.dsn("scheduling"))
        try:
            rows = await connection.fetch("SELECT organisation_id FROM organisation_copies")
        finally:
            await connection.close()
        return {str(row["organisation_id"]) for row in rows}

    async def running(self, name: str) -> psutil.Process | None:
        try:
            return self.stack.process(name)
        except psutil.NoSuchProcess:
            return None


@pytest.fixture
async def observer(own_stack: Stack) -> AsyncIterator[Observer]:
    client = Walker(own_stack.base_url, *own_stack.logins["admin"])
    roots = await client.ask("GET", "/api/registry/v1/organisations", params={"roots": True})
    yield Observer(own_stack, client, roots["items"][0]["id"])
    await client.close()


async def test_nothing_is_missed_or_doubled_whichever_process_dies(observer: Observer):
    stack = observer.stack
    before = await observer.announced()
    for name in PROCESSES:
        for _ in range(WRITES_BEFORE_A_KILL):
            await observer.write()
        killed = stack.process(name)
        killed.kill()
        for _ in range(WRITES_AFTER_A_KILL):
            await observer.write()
        await stack.eventually(
            f"{name} is started again",
            lambda name=name: observer.running(name),
            lambda process, killed=killed: process not in (None, killed),
        )

    announced = await observer.announced()
    assert announced == [*before, *observer.written], "each write is announced once, in the order written"
    await stack.eventually("scheduling catches up", observer.applied, lambda n: n >= len(announced))

    # One more, so that a repetition of the last ones would have been counted by now.
    await observer.write()
    expected = len(announced) + 1
    applied = await stack.eventually("scheduling goes on", observer.applied, lambda n: n >= expected)
    assert applied == expected
    assert await observer.copies() == {*before, *observer.written}
