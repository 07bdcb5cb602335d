"""The tree of organisations over HTTP, on a real database."""

import httpx
import pytest


async def create(client: httpx.AsyncClient, headers: dict[str, str], code: str, parent: str | None = None, **more: str) -> dict:
    body = {"code": code, "name": f"机构{code}", "kind": "authority", "parent_id": parent, **more}
    answer = await client.post("/v1/organisations", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    return answer.json()


class TestCreate:
    async def test_a_root_stands_at_depth_zero(self, client, admin):
        root = await create(client, admin, "450000")
        assert (root["depth"], root["version"], root["parent_id"]) == (0, 1, None)
