"""People made and changed through the API."""

from typing import Any

import httpx
from services.registry.tests.conftest import Headers, Json


class Roster:
    """Registers people through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def send(self, organisation: Json, name: str = "韦春兰", **more: Any) -> httpx.Response:
        body = {
            "organisation_id": organisation["id"],
            "name": name,
            "stage": "primary",
            "subject": "chinese",
            **more,
        }
        return await self._client.post("/v1/people", json=body, headers=self._headers)

    async def add(self, organisation: Json, name: str = "韦春兰", **more: Any) -> Json:
        answer = await self.send(organisation, name, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def change(self, person: Json, **changes: Any) -> Json:
        """Change somebody at the version that `person` has."""
        headers = {**self._headers, "If-Match": f'"{person["version"]}"'}
        answer = await self._client.patch(f"/v1/people/{person['id']}", json=changes, headers=headers)
        assert answer.status_code == 200, answer.text
        changed: Json = answer.json()
        return changed

    async def read(self, person: Json) -> Json:
        answer = await self._client.get(f"/v1/people/{person['id']}", headers=self._headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def names(self, **filters: Any) -> list[str]:
        """Who is on the list that these filters narrow."""
        answer = await self._client.get("/v1/people", params=filters, headers=self._headers)
        assert answer.status_code == 200, answer.text
        return [item["name"] for item in answer.json()["items"]]
