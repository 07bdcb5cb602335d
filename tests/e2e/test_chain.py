"""The whole chain over HTTP, through the gateway and all services: from a roster to a certificate."""

from tests.stack import Stack

from servicekit.localised import Text
from shixun_local.demo.chain import HOURS, Chain


async def test_from_a_roster_to_a_certificate_that_verifies(stack: Stack):
    steps: list[str] = []

    def tell(_number: int, what: Text, result: str) -> None:
        steps.append(f"{what.en}: {result}")

    found = await Chain(stack.base_url, stack.logins, tell).walk()
    assert len(steps) == 14, steps
    assert found["certificate"]["hours"] == HOURS
    assert found["figures"]["total"]["hours"] >= HOURS
