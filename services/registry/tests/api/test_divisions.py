"""The table of divisions over HTTP."""

import httpx
from services.registry.tests.conftest import CallerFactory

from registry.access import Role
from registry.divisions.table import divisions


async def test_the_six_counties_of_laibin(client: httpx.AsyncClient, caller: CallerFactory):
    answer = await client.get("/v1/divisions", params={"parent": "451300"}, headers=caller(Role.TEACHER, "a"))
    assert [item["name"] for item in answer.json()] == [
        *("兴宾区", "忻城县", "象州县", "武宣县", "金秀瑶族自治县", "合山市"),
    ]
    assert {item["parent_code"] for item in answer.json()} == {"451300"}


async def test_the_provinces_stand_at_the_top(client: httpx.AsyncClient, caller: CallerFactory):
    answer = await client.get("/v1/divisions", headers=caller(Role.TEACHER, "a"))
    assert len(answer.json()) == 31
    assert {"140000", "370000", "450000", "620000"} <= {item["code"] for item in answer.json()}


def test_a_full_name_goes_from_the_province_down():
    assert divisions().full_name("451302") == "广西壮族自治区来宾市兴宾区"
    assert divisions().find("999999") is None
