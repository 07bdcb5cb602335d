"""Makes rosters, sends them through the API, and looks at what came of them."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json
from sqlalchemy import select
from stdnum.cn import ric

from registry.people.models import Person
from servicekit.outbox import OutboxEvent
from servicekit.testing.service import runtime_of

IDS = ["45130219850307001X", "45130219900101002X", "45130219920202003X", "451302199303030042"]
HEADER = "姓名,身份证号,所在学校,学段,任教学科,职称,职务,手机号"

Run = Callable[[str, Json], Awaitable[Json]]
"""Does what a job of a kind says, without a worker."""


def row(citizen_id: str, name: str = "韦春兰", school: str = "实验小学", **more: str) -> str:
    cells = {"stage": "小学", "subject": "语文", "title": "一级教师", "posts": "", "phone": "", **more}
    return ",".join([name, citizen_id, school, *cells.values()])


def citizen_id(number: int) -> str:
    """A good citizen id, another for each number."""
    front = f"45130219850307{number:03}"
    return front + ric.calc_check_digit(front + "0")


def sheet(*rows: str) -> bytes:
    return "\n".join([HEADER, *rows]).encode()


class Imports:
    """Uploads and follows imports through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self.headers = headers

    async def send(
        self, organisation: Json, content: bytes, name: str = "花名册.csv", language: str = "zh-CN"
    ) -> httpx.Response:
        return await self._client.post(
            "/v1/roster-imports",
            data={"organisation_id": organisation["id"]},
            files={"file": (name, content)},
            headers={**self.headers, "Accept-Language": language},
        )

    async def checked(self, organisation: Json, content: bytes, name: str = "花名册.csv") -> Json:
        """Upload and wait until the check is over; the import as it then stands."""
        answer = await self.send(organisation, content, name)
        assert answer.status_code == 202, answer.text
        await self.over(answer.json()["job"])
        return await self.read(answer.json()["import"])

    async def over(self, job: Json) -> Json:
        """The job once it has ended; its stream of progress ends with it."""
        await self._client.get(f"/v1/jobs/{job['id']}/progress", headers=self.headers)
        ended: Json = (await self._client.get(f"/v1/jobs/{job['id']}", headers=self.headers)).json()
        return ended

    async def apply(self, roster: Json) -> httpx.Response:
        return await self._client.post(f"/v1/roster-imports/{roster['id']}/apply", headers=self.headers)

    async def applied(self, organisation: Json, content: bytes) -> Json:
        """Upload, check and apply; the import as it then stands."""
        roster = await self.checked(organisation, content)
        answer = await self.apply(roster)
        assert answer.status_code == 202, answer.text
        ended = await self.over(answer.json())
        assert ended["state"] == "succeeded", ended
        return await self.read(roster)

    async def read(self, roster: Json, language: str = "zh-CN") -> Json:
        answer = await self._client.get(
            f"/v1/roster-imports/{roster['id']}", headers={**self.headers, "Accept-Language": language}
        )
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def findings(self, roster: Json, **query: Any) -> list[Json]:
        answer = await self._client.get(
            f"/v1/roster-imports/{roster['id']}/findings", params=query, headers=self.headers
        )
        assert answer.status_code == 200, answer.text
        items: list[Json] = answer.json()["items"]
        return items


async def people(app: FastAPI) -> dict[str, Person]:
    async with runtime_of(app).database.reading() as session:
        found = (await session.execute(select(Person))).scalars()
        return {person.citizen_id or "": person for person in found}


async def told(app: FastAPI) -> list[tuple[str, int | None]]:
    """The events about people: type and version."""
    async with runtime_of(app).database.reading() as session:
        query = select(OutboxEvent.type, OutboxEvent.aggregate_version).order_by(OutboxEvent.position)
        rows = await session.execute(query.where(OutboxEvent.type.startswith("registry.person.")))
        return [(kind, version) for kind, version in rows]
