"""Calling other services: this service's own token, fetched when needed, and the request's id."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from urllib.parse import parse_qs

import httpx
import pytest

from servicekit.clients import ClientCredentials, new_client
from servicekit.requests import enter_request, leave_request

TOKEN_URL = "http://registry.test/v1/oauth/token"
THING_URL = "http://scheduling.test/v1/events"


class Services:
    """The issuer and another service, which takes the latest token only."""

    def __init__(self, expires_in: int = 600) -> None:
        self.expires_in = expires_in
        self.issued = 0
        self.token_requests: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.issuer_status = 200
        self.refuses_everything = False

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)  # as over a network, others get their turn
        if str(request.url) == TOKEN_URL:
            self.token_requests.append(request)
            self.issued += 1
            body = {"access_token": f"token-{self.issued}", "expires_in": self.expires_in}
            return httpx.Response(self.issuer_status, content=arriving(json.dumps(body).encode()))
        self.calls.append(request)
        good = request.headers["Authorization"] == f"Bearer token-{self.issued}"
        return httpx.Response(200 if good and not self.refuses_everything else 401)

    def withdraw_tokens(self) -> None:
        self.issued += 100


async def arriving(content: bytes) -> AsyncIterator[bytes]:
    """An answer whose body is not there yet, as from a network."""
    yield content


def client_of(services: Callable[[httpx.Request], object]) -> httpx.AsyncClient:
    client = new_client(ClientCredentials(TOKEN_URL, "scheduling", "s3cret"))
    client._transport = httpx.MockTransport(services)  # type: ignore[arg-type]
    return client


class TestClientCredentials:
    async def test_a_token_is_asked_for_as_oauth_says(self):
        services = Services()
        await client_of(services).get(THING_URL)
        [request] = services.token_requests
        assert request.method == "POST"
        assert request.headers["content-type"] == "application/x-www-form-urlencoded"
        assert parse_qs(request.content.decode()) == {
            "grant_type": ["client_credentials"],
            "client_id": ["scheduling"],
            "client_secret": ["s3cret"],
        }

    async def test_it_is_fetched_once_for_many_calls(self):
        services = Services()
        async with client_of(services) as client:
            answers = [await client.get(THING_URL) for _ in range(3)]
            answers += await asyncio.gather(*(client.get(THING_URL) for _ in range(10)))
        assert {answer.status_code for answer in answers} == {200}
        assert len(services.token_requests) == 1

    async def test_many_first_calls_at_once_fetch_it_once(self):
        services = Services()
        async with client_of(services) as client:
            await asyncio.gather(*(client.get(THING_URL) for _ in range(10)))
        assert len(services.token_requests) == 1

    async def test_one_about_to_expire_is_renewed_before_it_is_used(self):
        services = Services(expires_in=20)
        async with client_of(services) as client:
            answers = [await client.get(THING_URL) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200] * 3
        assert [call.headers["Authorization"] for call in services.calls] == [
            "Bearer token-1",
            "Bearer token-2",
            "Bearer token-3",
        ]

    async def test_one_refused_early_is_replaced_and_the_call_repeated(self):
        services = Services()
        async with client_of(services) as client:
            await client.get(THING_URL)
            services.withdraw_tokens()
            assert (await client.post(THING_URL, json={"kept": True})).status_code == 200
        assert len(services.token_requests) == 2
        assert [json.loads(call.content) for call in services.calls[-2:]] == [{"kept": True}] * 2

    async def test_many_calls_refused_at_once_fetch_one_replacement(self):
        services = Services()
        async with client_of(services) as client:
            await client.get(THING_URL)
            services.withdraw_tokens()
            answers = await asyncio.gather(*(client.get(THING_URL) for _ in range(10)))
        assert {answer.status_code for answer in answers} == {200}
        assert len(services.token_requests) == 2

    async def test_a_refusal_of_a_fresh_token_is_the_answer(self):
        services = Services()
        services.refuses_everything = True
        async with client_of(services) as client:
            assert (await client.get(THING_URL)).status_code == 401
        assert len(services.calls) == 2

    async def test_an_issuer_that_fails_is_told_and_asked_again_next_time(self):
        services = Services()
        services.issuer_status = 503
        async with client_of(services) as client:
            with pytest.raises(httpx.HTTPStatusError, match="503"):
                await client.get(THING_URL)
            assert services.calls == []
            services.issuer_status = 200
            assert (await client.get(THING_URL)).status_code == 200

    async def test_the_token_request_has_the_client_s_time_outs(self):
        services = Services()
        async with client_of(services) as client:
            await client.get(THING_URL)
        expected = {"connect": 3, "read": 10, "write": 10, "pool": 10}
        assert services.token_requests[0].extensions["timeout"] == expected
        assert services.calls[0].extensions["timeout"] == expected


class TestRequestId:
    async def test_it_is_passed_on_to_the_issuer_and_the_service(self):
        services = Services()
        token = enter_request(b"request-0001", None)
        try:
            async with client_of(services) as client:
                await client.get(THING_URL)
        finally:
            leave_request(token)
        passed = [request.headers.get("X-Request-ID") for request in services.token_requests + services.calls]
        assert passed == ["request-0001", "request-0001"]

    async def test_outside_a_request_there_is_none(self):
        services = Services()
        async with client_of(services) as client:
            await client.get(THING_URL)
        assert "X-Request-ID" not in services.calls[0].headers
