"""Marks given and read through the API."""

from typing import Any

import httpx
from services.registry.tests.conftest import Headers, Json

LIST = "/v1/organisation-marks"


class Marks:
    """Marks organisations through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def send(self, organisation: Json, kind: str, **more: Any) -> httpx.Response:
        body = {"kind": kind, "starts_on": "2022-01-01", **more}
        address = f"/v1/organisations/{organisation['id']}/marks"
        return await self._client.post(address, json=body, headers=self._headers)

    async def give(self, organisation: Json, kind: str, **more: Any) -> Json:
        answer = await self.send(organisation, kind, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def withdraw(self, mark: Json, version: int = 1) -> httpx.Response:
        return await self._client.post(
            f"{LIST}/{mark['id']}/withdraw",
            json={"reason": "考核不合格"},
            headers={**self._headers, "If-Match": f'"{version}"'},
        )

    async def get(self, path: str = LIST, **params: Any) -> Json:
        answer = await self._client.get(path, params=params, headers=self._headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def names(self, **params: Any) -> list[str]:
        return sorted(item["organisation"]["name"] for item in (await self.get(**params))["items"])

    async def take(
        self, place: Json, kind: str, content: bytes, name: str = "附件.csv", **more: Any
    ) -> httpx.Response:
        return await self._client.post(
            f"{LIST}/import",
            files={"file": (name, content)},
            data={"organisation_id": place["id"], "kind": kind, **more},
            headers=self._headers,
        )
