"""The merged description of the real services' committed contracts."""

import json

import pytest
from openapi_spec_validator import validate

from gateway.routes import public_path
from gateway_tests.conftest import GatewayMaker
from gateway_tests.scripted_upstream import REPOSITORY, Upstream

SERVICES = ("registry", "scheduling", "evaluation")


@pytest.fixture
def describing_gateway(running_gateway: GatewayMaker, upstream: Upstream) -> GatewayMaker:
    """A gateway before services that give their committed contracts."""
    urls = {f"{service}_url": f"{upstream.base_url}/{service}" for service in SERVICES}
    return lambda **changes: running_gateway(**{**urls, **changes})


async def test_the_services_contracts_merge_into_one_valid_description(describing_gateway):
    async with describing_gateway() as client:
        merged = (await client.get("/api/openapi.json")).json()
    validate(merged)
    assert merged["openapi"].startswith("3.1")
    for service in SERVICES:
        contract = json.loads((REPOSITORY / f"services/{service}/openapi.json").read_bytes())
        public = {public_path(service, path) for path in contract["paths"] if path.startswith("/v1/")}
        assert public
        assert public <= set(merged["paths"])
    ids = [
        operation["operationId"]
        for item in merged["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]
    assert len(ids) == len(set(ids))
    assert "x-unavailable" not in merged


async def test_what_other_systems_read_is_described_at_its_own_address(describing_gateway):
    async with describing_gateway() as client:
        merged = (await client.get("/api/openapi.json")).json()
    changes = [path for path in merged["paths"] if path.endswith("/v1/changes")]
    assert changes == ["/api/exchange/v1/changes"]
    operation = merged["paths"][changes[0]]["get"]
    assert operation["tags"] == ["exchange"]
    assert operation["security"] == [{"bearerAuth": []}]
    assert [tag["name"] for tag in merged["tags"]].count("exchange") == 1


async def test_a_service_that_is_down_is_named_and_the_rest_is_described(describing_gateway, closed_address):
    async with describing_gateway(evaluation_url=closed_address) as client:
        answer = await client.get("/api/openapi.json")
    merged = answer.json()
    validate(merged)
    assert answer.status_code == 200
    assert merged["x-unavailable"] == ["evaluation"]
    assert any(path.startswith("/api/registry/") for path in merged["paths"])
    assert not any(path.startswith("/api/evaluation/") for path in merged["paths"])


async def test_it_is_fetched_once_within_its_lifetime_and_not_sent_twice(describing_gateway, upstream):
    async with describing_gateway(openapi_ttl_seconds=60) as client:
        first = await client.get("/api/openapi.json")
        again = await client.get("/api/openapi.json", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert len(upstream.seen) == 3
