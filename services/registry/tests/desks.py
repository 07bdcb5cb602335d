"""Publishes packs through the API and looks them up, for tests."""

from typing import Any

import httpx
from services.registry.tests.conftest import Headers, Json

from registry.policies.yaml_body import EXAMPLE

ADDRESS = "/v1/policy-packs"
YAML = {"Content-Type": "application/yaml"}


def document(
    *,
    version: int = 1,
    code: str = "plan",
    effective: str = "{from: 2022-01-01, until: 2025-12-31}",
    hours: int = 360,
    more: str = "",
) -> str:
    """A document with one rule about hours, and whatever `more` adds to it."""
    text = EXAMPLE.replace("laibin-example", code).replace("version: 1", f"version: {version}")
    text = text.replace("{from: 2026-01-01, until: 2030-12-31}", effective)
    text = text.replace("starts: 2026-01-01", "starts: 2016-01-01")
    return text.replace("{gte: 360}", f"{{gte: {hours}}}") + more


class Desk:
    """Publishes packs and looks them up, as one caller."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def send(self, organisation: Json, document: str | bytes, **headers: str) -> httpx.Response:
        return await self._client.post(
            ADDRESS,
            params={"organisation_id": organisation["id"]},
            content=document,
            headers={**self._headers, **YAML, **headers},
        )

    async def publish(
        self,
        organisation: Json,
        *,
        version: int = 1,
        pack: str = "plan",
        effective: str = "{from: 2022-01-01, until: 2025-12-31}",
    ) -> Json:
        return made(await self.send(organisation, document(version=version, code=pack, effective=effective)))

    async def check(self, organisation: Json, document: str | bytes, **headers: str) -> httpx.Response:
        return await self._client.post(
            f"{ADDRESS}/check",
            params={"organisation_id": organisation["id"]},
            content=document,
            headers={**self._headers, **YAML, **headers},
        )

    async def told(self, address: str, **params: Any) -> Json:
        answer = await self.get(address, **params)
        assert answer.status_code == 200, answer.text
        body: Json = answer.json()
        return body

    async def get(self, address: str, **params: Any) -> httpx.Response:
        return await self._client.get(f"{ADDRESS}{address}", params=params, headers=self._headers)

    async def codes(self, **params: Any) -> list[str]:
        answer = await self.get("", **params)
        assert answer.status_code == 200, answer.text
        return [item["code"] for item in answer.json()["items"]]

    async def binding(self, organisation: Json, on: str) -> tuple[str, int] | None:
        answer = await self.get("/effective", organisation_id=organisation["id"], on=on)
        if answer.status_code == 404:
            assert answer.json()["code"] == "no-policy-in-force"
            return None
        assert answer.status_code == 200, answer.text
        return answer.json()["code"], answer.json()["version"]


def made(answer: httpx.Response) -> Json:
    assert answer.status_code == 201, answer.text
    body: Json = answer.json()
    return body
