"""What the browser tests do beside the browser: prepare and look things up through the API."""

from typing import Any
from uuid import uuid4

import httpx
from tests.stack import Stack


def api(stack: Stack, who: str) -> httpx.Client:
    """The registry's API as this person."""
    login, password = stack.logins[who]
    base = f"{stack.base_url}/api/registry/v1"
    answer = httpx.post(f"{base}/session", json={"login": login, "password": password}).raise_for_status()
    return httpx.Client(base_url=base, headers={"Authorization": f"Bearer {answer.json()['access_token']}"})


def make_school(stack: Stack, name: str) -> dict[str, Any]:
    """A new school below the city."""
    with api(stack, "city") as city:
        parent = city.get("/me").json()["grants"][0]["organisation"]["id"]
        made = city.post(
            "/organisations",
            json={"name": name, "code": f"T-{uuid4().hex[:12]}", "kind": "school", "parent_id": parent},
            headers={"Idempotency-Key": str(uuid4())},
        )
        school: dict[str, Any] = made.raise_for_status().json()
        return school
