"""People who use the system over HTTP, as the demonstration and its test need them."""

import asyncio
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx

Json = dict[str, Any]
PATIENCE_SECONDS = 120
"""How long a consumer or a job may take to do its part; far more than it needs."""
_PAUSE_SECONDS = 0.2
_LONGEST_PAUSE_SECONDS = 2.0
_PAUSE_GROWS = 1.1
"""What takes long is asked for less and less often: who asks takes time from who does it."""
_OUTAGE = frozenset({429, 502, 503, 504})
_JSON_CONTENT = "application/json"


class StepFailed(Exception):
    """An answer was not the one that the step needs; the text has request and answer."""


class Walker:
    """Somebody who is signed in; asks again, with the same key, while a service is away."""

    def __init__(self, base_url: str, login: str, password: str) -> None:
        self._client = httpx.AsyncClient(base_url=base_url, timeout=30, trust_env=False)
        self._credentials = {"login": login, "password": password}
        self._signing_in = asyncio.Lock()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def sign_in(self) -> None:
        """Start a session.

        Raises:
            StepFailed: login or password is wrong.
        """
        self._client.headers.pop("Authorization", None)
        answer = await self._patiently("POST", "/api/registry/v1/session", json=self._credentials)
        token = accepted(answer)["access_token"]
        self._client.headers["Authorization"] = f"Bearer {token}"

    async def ask(self, method: str, path: str, **more: Any) -> Any:
        """The body of a good answer.

        Raises:
            StepFailed: the answer refuses.
        """
        return accepted(await self.answer(method, path, **more))

    async def answer(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Whatever is answered; an expired token is renewed."""
        token = self._token
        if token is None:
            token = await self._renew(token)
        answer = await self._patiently(method, path, **more)
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            await self._renew(token)
            answer = await self._patiently(method, path, **more)
        return answer

    async def until(
        self,
        wanted: Callable[[Any], bool],
        method: str,
        path: str,
        *,
        patience: float = PATIENCE_SECONDS,
        **more: Any,
    ) -> Any:
        """Ask until the answer is good and `wanted`; what other services tell takes a moment to arrive.

        Raises:
            StepFailed: it was not within `patience` seconds; the text has the last answer.
        """
        deadline, pause = time.monotonic() + patience, _PAUSE_SECONDS
        while True:
            answer = await self.answer(method, path, **more)
            if answer.is_success and wanted(_body(answer)):
                return _body(answer)
            if time.monotonic() > deadline:
                raise StepFailed(f"not in time: {_told(answer)}")
            await asyncio.sleep(pause)
            pause = min(pause * _PAUSE_GROWS, _LONGEST_PAUSE_SECONDS)

    async def job(
        self,
        service: str,
        job: Json,
        *,
        seen: Callable[[Json], None] = lambda _: None,
        patience: float = PATIENCE_SECONDS,
    ) -> Json:
        """A job after its end; `seen` is called with it every time it is looked at.

        Raises:
            StepFailed: it did not succeed, or not within `patience` seconds.
        """

        def is_over(now: Json) -> bool:
            seen(now)
            return now["state"] in {"succeeded", "failed", "cancelled"}

        done = await self.until(is_over, "GET", f"/api/{service}/v1/jobs/{job['id']}", patience=patience)
        if done["state"] != "succeeded":
            raise StepFailed(f"the job ended as {done['state']}: {done['error']}")
        ended: Json = done
        return ended

    @property
    def _token(self) -> str | None:
        token: str | None = self._client.headers.get("Authorization")
        return token

    async def _renew(self, token: str | None) -> str | None:
        """Sign in, unless somebody who acts at the same time has replaced `token` meanwhile."""
        async with self._signing_in:
            if self._token == token:
                await self.sign_in()
            return self._token

    async def _patiently(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {**more.pop("headers", {})}
        if method == "POST":
            headers.setdefault("Idempotency-Key", str(uuid4()))
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                answer = await self._client.request(method, path, headers=headers, **more)
                if answer.status_code not in _OUTAGE or time.monotonic() > deadline:
                    return answer
            except httpx.TransportError as error:
                if time.monotonic() > deadline:
                    raise StepFailed(f"{method} {path}: {error!r}") from error
            await asyncio.sleep(_PAUSE_SECONDS)


def accepted(answer: httpx.Response) -> Any:
    """The body of a good answer.

    Raises:
        StepFailed: it is not good.
    """
    if not answer.is_success:
        raise StepFailed(_told(answer))
    return _body(answer)


def _body(answer: httpx.Response) -> Any:
    is_json = answer.headers.get("content-type", "").startswith(_JSON_CONTENT)
    return answer.json() if is_json and answer.content else answer.content


def _told(answer: httpx.Response) -> str:
    request = answer.request
    return f"{request.method} {request.url.path}: {answer.status_code} {answer.text[:2000]}"
