"""Experts proposed, reviewed and asked about through the API."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json

from registry.experts.teaching import HANDLERS
from servicekit.cloudevents import CloudEvent
from servicekit.ids import new_id
from servicekit.testing.service import runtime_of

LIST = "/v1/experts"
ROUNDS = "/v1/expert-review-rounds"
SUGGESTIONS = "/v1/expert-suggestions"


class Library:
    """Does to the expert library what one caller may."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def post(self, path: str, body: Json, version: int | None = None) -> httpx.Response:
        headers = self._headers if version is None else {**self._headers, "If-Match": f'"{version}"'}
        return await self._client.post(path, json=body, headers=headers)

    async def get(self, path: str = LIST, **params: Any) -> Any:
        answer = await self._client.get(path, params=params, headers=self._headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def send(self, keeper: Json, name: str = "蒙建华", **more: Any) -> httpx.Response:
        who = {} if "person_id" in more else {"name": name, "workplace": "广西师范大学"}
        body = {
            "organisation_id": keeper["id"],
            "kind": "scholar",
            "level": "province",
            "source": "nomination",
            "evidence": "近三年送教下乡十二场",
            **who,
            **more,
        }
        return await self.post(LIST, body)

    async def propose(self, keeper: Json, name: str = "蒙建华", **more: Any) -> Json:
        answer = await self.send(keeper, name, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def take(self, expert: Json, step: str, **more: Any) -> httpx.Response:
        body = {"step": step, "reason": "专家组评审意见", **more}
        return await self.post(f"{LIST}/{expert['id']}/steps", body, expert["version"])

    async def step(self, expert: Json, step: str, **more: Any) -> Json:
        answer = await self.take(expert, step, **more)
        assert answer.status_code == 200, answer.text
        changed: Json = answer.json()
        return changed

    async def admit(self, keeper: Json, name: str = "蒙建华", due: str = "2199-12-31", **more: Any) -> Json:
        expert = await self.step(await self.propose(keeper, name, **more), "review")
        return await self.step(expert, "admit", review_due_on=due)

    async def names(self, **params: Any) -> list[str]:
        return [item["name"] for item in (await self.get(**params))["items"]]

    async def block(
        self, expert: Json, starts_on: str, ends_on: str, kind: str = "unavailable"
    ) -> httpx.Response:
        body = {"kind": kind, "starts_on": starts_on, "ends_on": ends_on}
        return await self.post(f"{LIST}/{expert['id']}/intervals", body)

    async def open_round(self, keeper: Json, year: int, due_on: str, **more: Any) -> Json:
        body = {"organisation_id": keeper["id"], "year": year, "due_on": due_on, "valid_months": 12, **more}
        answer = await self.post(ROUNDS, body)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def review(self, held: Json, expert: Json, result: str, **more: Any) -> httpx.Response:
        body = {"expert_id": expert["id"], "result": result, "rating": 9, "note": "年度考核意见", **more}
        return await self.post(f"{ROUNDS}/{held['id']}/reviews", body)

    async def suggest(self, **more: Any) -> Json:
        wanted = {"starts_on": "2027-03-01", "ends_on": "2027-03-02", **more}
        found: Json = await self.get(SUGGESTIONS, **wanted)
        return found


async def told(
    app: FastAPI,
    what: str,
    person_id: str,
    starts_at: datetime,
    version: int,
    session_id: UUID,
    hours: str = "4",
) -> None:
    """Let scheduling tell of a session."""
    event_type = f"scheduling.session.{what}.v1"
    event = CloudEvent.model_validate(
        {
            "specversion": "1.0",
            "id": str(new_id()),
            "source": "urn:shixun:scheduling",
            "type": event_type,
            "subject": f"sessions/{session_id}",
            "time": datetime.now(UTC).isoformat(),
            "datacontenttype": "application/json",
            "aggregateversion": version,
            "scope": None,
            "actor": None,
            "requestid": None,
            "data": {
                "session_id": str(session_id),
                "programme_id": str(new_id()),
                "path": "a",
                "title": "大单元教学设计",
                "expert_id": person_id,
                "venue_id": str(new_id()),
                "starts_at": starts_at.isoformat(),
                "ends_at": (starts_at + timedelta(hours=3)).isoformat(),
                "hours": hours,
            },
        }
    )
    async with runtime_of(app).database.transaction() as uow:
        await HANDLERS[event_type](uow, event)
