"""Calling other services: one httpx client per process, with limits, time-outs and this service's token."""

import asyncio
import time
from collections.abc import AsyncGenerator

import httpx

from servicekit.requests import REQUEST_ID_HEADER, current_request

_RENEW_SECONDS_BEFORE_EXPIRY = 30


def new_client(auth: httpx.Auth | None = None) -> httpx.AsyncClient:
    """A client with bounded connections and time-outs (seconds) that passes the request id on."""
    return httpx.AsyncClient(
        auth=auth,
        limits=httpx.Limits(max_connections=50, max_keepalive_connections=20),
        timeout=httpx.Timeout(10, connect=3),
        event_hooks={"request": [_pass_request_id]},
    )


async def _pass_request_id(request: httpx.Request) -> None:
    request_id = current_request().request_id
    if request_id != "-":
        request.headers[REQUEST_ID_HEADER] = request_id


class ClientCredentials(httpx.Auth):
    """OAuth2 client credentials (RFC 6749 §4.4): fetches a token, keeps it until shortly before its end."""

    def __init__(self, token_url: str, client_id: str, client_secret: str) -> None:
        self._token_url = token_url
        self._client_id = client_id
        self._client_secret = client_secret
        self._token: str | None = None
        self._good_until = 0.0
        self._lock = asyncio.Lock()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Add the token; when it is refused all the same, fetch another once."""
        for _attempt in range(2):
            async with self._lock:
                if self._token is None or time.monotonic() > self._good_until:
                    answer = yield self._token_request(request)
                    await answer.aread()
                    self._keep(answer)
                token = self._token
            request.headers["Authorization"] = f"Bearer {token}"
            response = yield request
            if response.status_code != httpx.codes.UNAUTHORIZED:
                return
            if self._token == token:  # else another request has fetched a new one meanwhile
                self._token = None

    def _token_request(self, wanted_for: httpx.Request) -> httpx.Request:
        return httpx.Request(
            "POST",
            self._token_url,
            data={
                "grant_type": "client_credentials",
                "client_id": self._client_id,
                "client_secret": self._client_secret,
            },
            # Without the client's time-outs it could hang for ever, and every other call behind it.
            extensions={"timeout": wanted_for.extensions.get("timeout", {})},
        )

    def _keep(self, response: httpx.Response) -> None:
        response.raise_for_status()
        body = response.json()
        self._token = body["access_token"]
        self._good_until = time.monotonic() + body["expires_in"] - _RENEW_SECONDS_BEFORE_EXPIRY
