"""Accounts that sign in through the API."""

from datetime import UTC, datetime
from typing import Any

import httpx
from services.registry.tests.conftest import Headers, Json

from registry.identity.endpoints_session import COOKIE

PASSWORD = "a-long-passphrase"
OTHER_PASSWORD = "another-long-phrase"
NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)


class Desk:
    """Makes accounts as `headers` may, and signs in."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def account(self, login: str, organisation: Json, role: str = "school_officer") -> Json:
        body = {
            "login": login,
            "display_name": "某人",
            "password": PASSWORD,
            "grants": [{"role": role, "organisation_id": organisation["id"]}],
        }
        answer = await self._client.post("/v1/accounts", json=body, headers=self._headers)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def try_to_sign_in(
        self, login: str, password: str = PASSWORD, address: str = "10.20.30.40", **headers: str
    ) -> httpx.Response:
        return await self._client.post(
            "/v1/session",
            json={"login": login, "password": password},
            headers={"X-Forwarded-For": address, **headers},
        )

    async def sign_in(self, login: str, password: str = PASSWORD, **more: Any) -> Headers:
        answer = await self.try_to_sign_in(login, password, **more)
        assert answer.status_code == 200, answer.text
        return {"Authorization": f"Bearer {answer.json()['access_token']}"}

    async def fail(self, login: str, times: int, **more: Any) -> list[int]:
        """The statuses of so many sign-ins with a wrong password."""
        tried = [await self.try_to_sign_in(login, "wrong", **more) for _ in range(times)]
        return [answer.status_code for answer in tried]


def cookie_of(answer: httpx.Response) -> dict[str, str]:
    """The header that shows the refresh cookie which an answer set."""
    token = answer.headers["set-cookie"].split(f"{COOKIE}=", 1)[1].split(";", 1)[0]
    return {"Cookie": f"{COOKIE}={token}"}
