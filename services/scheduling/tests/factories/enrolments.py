"""Enrols people through the API."""

from collections.abc import Callable
from typing import Any

import httpx
from services.scheduling.tests.factories.programmes import Headers, Json, matching
from services.scheduling.tests.factories.registry import Person


class Enrolments:
    """Teachers who enrol themselves, and officers who nominate."""

    def __init__(self, client: httpx.AsyncClient, teacher: Callable[[Person], Headers]) -> None:
        self._client = client
        self._teacher = teacher

    async def ask(self, programme: Json, person: Person, **more: Any) -> httpx.Response:
        return await self._client.post(
            f"/v1/programmes/{programme['id']}/enrolments",
            json={},
            headers={**self._teacher(person), **more.pop("headers", {})},
            **more,
        )

    async def place(self, programme: Json, person: Person) -> Json:
        answer = await self.ask(programme, person)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def nominate(
        self, programme: Json, person: Person, officer: Headers, reason: str | None = None
    ) -> httpx.Response:
        return await self._client.post(
            f"/v1/programmes/{programme['id']}/enrolments",
            json={"person_id": str(person.id), "reason": reason},
            headers=officer,
        )

    async def withdraw(self, enrolment: Json, headers: Headers, reason: str | None = None) -> httpx.Response:
        return await self._client.delete(
            f"/v1/enrolments/{enrolment['id']}",
            params={} if reason is None else {"reason": reason},
            headers=matching(enrolment, headers),
        )
