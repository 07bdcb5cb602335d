"""The rate limit goes by who really calls, as the launcher runs the gateway."""

import asyncio

import httpx
from tests.stack import Stack

ATTEMPTS = 150  # well above the burst that one address is allowed


async def test_a_forged_forwarding_header_does_not_dodge_the_sign_in_limit(own_stack: Stack):
    async with httpx.AsyncClient(base_url=own_stack.base_url, timeout=60) as client:

        async def attempt(number: int) -> int:
            headers = {"X-Forwarded-For": f"8.8.8.{number}"}
            answer = await client.post("/api/registry/v1/session", json={}, headers=headers)
            return answer.status_code

        statuses = await asyncio.gather(*(attempt(number) for number in range(ATTEMPTS)))
    assert 429 in statuses
