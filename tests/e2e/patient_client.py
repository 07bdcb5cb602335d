"""A client as an integrator would write it: it asks again, with the same key, until the answer comes."""

import asyncio
from typing import Any
from uuid import uuid4

import httpx
from tests.stack import PATIENCE_SECONDS, Stack

_PAUSE_SECONDS = 0.2
_TRY_AGAIN = frozenset({429, 502, 503, 504})


class PatientClient:
    """Signed in as the administrator; use it as `async with PatientClient(stack) as client`."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._client = httpx.AsyncClient(base_url=stack.base_url, timeout=10)
        self._headers: dict[str, str] = {}

    async def __aenter__(self) -> "PatientClient":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Send until something other than an outage is answered.

        Raises:
            AssertionError: only outages for a long time; the message names the last one.
        """
        key = {"Idempotency-Key": str(uuid4())} if method == "POST" else {}
        last = "nothing was sent"
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while True:
                    answer, last = await self._attempt(method, path, key, **more)
                    if answer is not None:
                        return answer
                    await asyncio.sleep(_PAUSE_SECONDS)
        except TimeoutError:
            raise AssertionError(f"{method} {path} was never answered: {last}") from None

    async def _attempt(
        self, method: str, path: str, key: dict[str, str], **more: Any
    ) -> tuple[httpx.Response | None, str]:
        try:
            answer = await self._client.request(method, path, headers={**self._headers, **key}, **more)
            if answer.status_code == httpx.codes.UNAUTHORIZED:
                await self._sign_in()
        except httpx.HTTPError as error:
            return None, repr(error)
        told = f"{answer.status_code} {answer.text}"
        final = answer.status_code not in _TRY_AGAIN | {httpx.codes.UNAUTHORIZED}
        return (answer if final else None), told

    async def _sign_in(self) -> None:
        login, password = self._stack.logins["admin"]
        body = {"login": login, "password": password}
        answer = await self._client.post("/api/registry/v1/session", json=body)
        if answer.is_success:
            self._headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
