"""The gateway's own probes and metrics."""

import re


async def test_it_lives_whatever_the_services_do(running_gateway, closed_address):
    changes = dict.fromkeys(("registry_url", "scheduling_url", "evaluation_url"), closed_address)
    async with running_gateway(**changes) as client:
        answer = await client.get("/livez")
    assert (answer.status_code, answer.json()) == (200, {"status": "alive"})


async def test_it_is_ready_when_every_service_is(client):
    answer = await client.get("/readyz")
    states = dict.fromkeys(("registry", "scheduling", "evaluation"), "ready")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready", "upstreams": states})


async def test_it_says_which_service_is_not_ready(running_gateway, upstream, closed_address):
    async with running_gateway(evaluation_url=closed_address) as client:
        upstream.ready = 503
        answer = await client.get("/readyz", headers={"Accept-Language": "en"})
        upstream.ready = 200
        better = await client.get("/readyz")
    assert answer.status_code == 503
    problem = answer.json()
    assert problem["code"] == "not-ready"
    assert problem["params"]["upstreams"] == {
        "registry": "not-ready",
        "scheduling": "not-ready",
        "evaluation": "unreachable",
    }
    assert "registry, scheduling, evaluation" in problem["detail"]
    assert better.json()["params"]["failing"] == "evaluation"


async def test_many_probes_ask_the_services_once(running_gateway, upstream):
    async with running_gateway(readiness_ttl_seconds=60) as client:
        for _ in range(5):
            assert (await client.get("/readyz")).status_code == 200
    assert len(upstream.seen) == 3


async def test_requests_are_counted_by_service_method_and_status_class(
    running_gateway, upstream, closed_address
):
    async with running_gateway(evaluation_url=closed_address) as client:
        for _ in range(3):
            await client.get("/api/registry/v1/x")
        await client.post("/api/registry/v1/refuses")
        await client.get("/api/evaluation/v1/x")
        await client.request("PROPFIND", "/api/registry/v1/x")
        text = (await client.get("/metrics")).text
    counted = dict(re.findall(r"^gateway_requests_total(\{.*\}) (\S+)$", text, re.MULTILINE))
    assert counted == {
        '{method="GET",service="registry",status="2xx"}': "3.0",
        '{method="POST",service="registry",status="4xx"}': "1.0",
        '{method="GET",service="evaluation",status="5xx"}': "1.0",
        '{method="other",service="registry",status="4xx"}': "1.0",
    }
    assert 'gateway_request_duration_seconds_count{service="registry"} 5.0' in text


async def test_metrics_are_not_for_the_public(running_gateway):
    async with running_gateway() as client:
        relayed = await client.get("/metrics", headers={"X-Forwarded-For": "192.0.2.1"})
    async with running_gateway(metrics_networks=["10.0.0.0/8"]) as client:
        elsewhere = await client.get("/metrics")
    for answer in (relayed, elsewhere):
        assert (answer.status_code, answer.json()["code"]) == (404, "no-such-address")
