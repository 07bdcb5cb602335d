"""Traces go to the collector that the settings name, and nowhere without one."""

from starlette.types import Receive, Scope, Send

from gateway_tests.conftest import serve


async def test_a_request_becomes_a_span_and_its_context_reaches_the_service(running_gateway, upstream):
    exported: list[str] = []

    async def collector(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            exported.append(scope["path"])
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body"})

    parent = "00-11111111111111111111111111111111-2222222222222222-01"
    async with serve(collector) as endpoint:
        async with running_gateway(otlp_endpoint=endpoint) as client:
            answer = await client.get("/api/registry/v1/x", headers={"traceparent": parent})
        assert answer.status_code == 200
        assert exported == ["/v1/traces"]
    [told] = upstream.seen[0].all("traceparent")
    assert told.startswith("00-11111111111111111111111111111111-")
    assert told != parent


async def test_without_a_collector_the_clients_trace_context_passes_unchanged(client, upstream):
    parent = "00-11111111111111111111111111111111-2222222222222222-01"
    await client.get("/api/registry/v1/x", headers={"traceparent": parent})
    assert upstream.seen[0].all("traceparent") == [parent]
