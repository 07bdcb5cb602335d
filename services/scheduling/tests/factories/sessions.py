"""Plans sessions through the API and lets people sign."""

from collections.abc import Callable
from typing import Any

import httpx
from services.scheduling.tests.factories.programmes import Headers, Json
from services.scheduling.tests.factories.registry import Organisation, Person

MORNING = {"starts_at": "2026-10-10T09:00:00+08:00", "ends_at": "2026-10-10T11:30:00+08:00"}
AFTERNOON = {"starts_at": "2026-10-10T14:30:00+08:00", "ends_at": "2026-10-10T17:00:00+08:00"}


class Sessions:
    """An officer who plans, and the people in the room."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        officer: Callable[[], Headers],
        teacher: Callable[[Person], Headers],
    ) -> None:
        self._client = client
        self.sign_in_officer = officer
        self._teacher = teacher

    @property
    def officer(self) -> Headers:
        """Headers with a token of this moment: an older one expires when the test's clock moves on."""
        return self.sign_in_officer()

    async def venue(self, organisation: Organisation, name: str = "报告厅", capacity: int = 200) -> Json:
        body = {"organisation_id": str(organisation.id), "name": name, "capacity": capacity}
        answer = await self._client.post("/v1/venues", json=body, headers=self.officer)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def ask(self, programme: Json, expert: Person, venue: Json, **more: Any) -> httpx.Response:
        body = {
            "title": "单元整体教学",
            "expert_id": str(expert.id),
            "venue_id": venue["id"],
            "hours": 3,
            **MORNING,
            **more,
        }
        return await self._client.post(
            f"/v1/programmes/{programme['id']}/sessions", json=body, headers=self.officer
        )

    async def plan(self, programme: Json, expert: Person, venue: Json, **more: Any) -> Json:
        answer = await self.ask(programme, expert, venue, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def code(self, session: Json, direction: str = "in", headers: Headers | None = None) -> Json:
        answer = await self._client.get(
            f"/v1/sessions/{session['id']}/sign-code",
            params={"direction": direction},
            headers=headers or self.officer,
        )
        assert answer.status_code == 200, answer.text
        shown: Json = answer.json()
        return shown

    async def sign(self, person: Person, **body: Any) -> httpx.Response:
        return await self._client.post("/v1/sign-records", json=body, headers=self._teacher(person))
