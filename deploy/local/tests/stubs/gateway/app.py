"""Answers the few requests of the demonstration from memory."""

import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from stub_service import Receive, Send, make_app


def create_app() -> Callable[[dict[str, Any], Receive, Send], Awaitable[None]]:
    organisations: list[dict[str, str]] = []

    async def is_ready() -> bool:
        async with httpx.AsyncClient() as client:
            answers = [
                await client.get(os.environ[f"SHIXUN_{name}_URL"] + "/readyz")
                for name in ("REGISTRY", "SCHEDULING", "EVALUATION")
            ]
        return all(answer.is_success for answer in answers)

    async def handle(method: str, path: str, body: bytes) -> tuple[int, bytes]:
        if path == "/readyz":
            return (200 if await is_ready() else 503), b"{}"
        if path == "/api/registry/v1/session":
            return 200, b'{"access_token": "stub"}'
        if path == "/api/registry/v1/organisations":
            if method == "GET":
                return 200, json.dumps({"items": organisations, "next_cursor": None}).encode()
            organisations.append({**json.loads(body), "id": str(len(organisations))})
            return 201, json.dumps(organisations[-1]).encode()
        if path.startswith("/api/registry/v1/organisations/") and path.endswith("/marks"):
            return 201, b"{}"
        if path == "/api/registry/v1/policy-packs":
            return 200, b'{"items": [{"pack": "published before"}]}'
        if path == "/api/registry/v1/people" and method == "GET":
            return 200, b'{"items": []}'
        if path == "/api/registry/v1/people":
            return 201, b'{"id": "person"}'
        if path in {f"/api/registry/v1/{name}" for name in ("accounts", "people/person/account")}:
            return 201, b"{}"
        return 404, b"{}"

    return make_app(handle)
