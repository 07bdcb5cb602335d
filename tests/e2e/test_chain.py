"""The whole chain over HTTP, through the gateway and all services: from a roster to a certificate."""

import json

from tests.stack import Stack

from servicekit.localised import Text
from shixun_local.demo.chain import HOURS, TEACHERS, Chain
from shixun_local.demo.roster import rows


async def test_from_a_roster_to_a_certificate_that_verifies(stack: Stack):
    steps: list[str] = []

    def tell(_number: int, what: Text, result: str) -> None:
        steps.append(f"{what.en}: {result}")

    found = await Chain(stack.base_url, stack.logins, tell).walk()
    assert len(steps) == 15, steps
    assert found["certificate"]["hours"] == HOURS
    assert found["figures"]["total"]["hours"] >= HOURS
    told = json.dumps(found["changes"], ensure_ascii=False)
    assert found["trainee"]["name"] in told
    roster = list(rows(TEACHERS + 1, seed=int(found["mark"], 16)))  # as the chain wrote it
    assert {row.name for row in roster} >= {person["name"] for person in found["people"]}
    private = {value for row in roster for value in (row.citizen_id, row.phone)}
    assert len(private) == 2 * len(roster)
    assert not any(value in told for value in private)
