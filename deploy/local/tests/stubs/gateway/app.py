"""Answers the few requests of the demonstration from memory."""

import json
import os
import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from stub_service import Receive, Send, make_app

_ANSWERS = (
    ("POST /session", 200, b'{"access_token": "stub"}'),
    (r"POST /organisations/\d+/marks", 201, b"{}"),
    # As if they were published: the packs themselves are not here.
    ("GET /policy-packs", 200, b'{"items": [{}], "next_cursor": null}'),
    ("GET /courses", 200, b'{"items": [], "next_cursor": null}'),
    (r"(POST|PUT) /course(s|-library|-promotions)(/.+)?", 201, b'{"id": "course", "version": 1}'),
    ("POST /uploads", 201, b""),
    ("PATCH /uploads/made", 204, b""),
    ("GET /resources", 200, b'{"items": [], "next_cursor": null}'),
    (r"POST /resources(/.+)?", 201, b'{"id": "resource", "version": 1}'),
    ("GET /my/profile/corrections", 200, b'{"items": [], "next_cursor": null}'),
    ("POST /my/profile/corrections", 201, b"{}"),
    ("GET /experts", 200, b'{"items": [], "next_cursor": null}'),
    (r"POST /experts(/.+)?", 201, b'{"id": "expert", "version": 1}'),
    ("GET /expert-review-rounds", 200, b'{"items": [{"id": "round"}], "next_cursor": null}'),
    (r"POST /expert-review-rounds(/.+)?", 201, b"{}"),
    ("GET /people", 200, b'{"items": [], "next_cursor": null}'),
    ("POST /people", 201, b'{"id": "person"}'),
    ("POST /(accounts|people/person/account)", 201, b"{}"),
    ("GET /accounts", 200, b'{"items": [{"id": "account"}], "next_cursor": null}'),
    ("GET /accounts/account/grants", 200, b'{"items": [], "next_cursor": null}'),
    ("POST /accounts/account/grants", 201, b"{}"),
    ("GET /api-clients", 200, b'{"items": [], "next_cursor": null}'),
    ("POST /api-clients", 201, b"{}"),
)
"""What the registry says to a request, where that is always the same."""


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
        asked = f"{method} {path.removeprefix('/api/registry/v1')}"
        if asked == "GET /organisations":
            return 200, json.dumps({"items": organisations, "next_cursor": None}).encode()
        if asked == "POST /organisations":
            organisations.append({**json.loads(body), "id": str(len(organisations))})
            return 201, json.dumps(organisations[-1]).encode()
        known = (answer for request, *answer in _ANSWERS if re.fullmatch(request, asked))
        status, answer = next(known, (404, b"{}"))
        return status, answer

    return make_app(handle)
