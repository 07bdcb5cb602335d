"""Limits, and services that are down or slow."""


async def test_over_the_rate_is_429_with_retry_after(running_gateway, upstream):
    async with running_gateway(rate_per_second=0.001, rate_burst=1) as client:
        assert (await client.get("/api/registry/v1/x")).status_code == 200
        answer = await client.get("/api/registry/v1/x")
    assert (answer.status_code, answer.json()["code"]) == (429, "too-many-requests")
    assert int(answer.headers["retry-after"]) > 1
    assert len(upstream.seen) == 1


async def test_a_body_declared_over_the_limit_is_413(running_gateway, upstream):
    headers = {"Content-Type": "application/json"}
    async with running_gateway(max_body_bytes=1000) as client:
        declared = await client.post("/api/registry/v1/x", content=b"x" * 1001, headers=headers)
        assert upstream.seen == []
        fitting = await client.post("/api/registry/v1/x", content=b"x" * 1000, headers=headers)
    assert (declared.status_code, declared.json()["code"]) == (413, "body-too-large")
    assert fitting.json()["size"] == 1000


async def test_a_streamed_body_over_the_limit_is_413(running_gateway, upstream):
    async def pieces():
        for _ in range(20):
            yield b"x" * 100

    headers = {"Content-Type": "application/json"}
    async with running_gateway(max_body_bytes=1000) as client:
        streamed = await client.post("/api/registry/v1/x", content=pieces(), headers=headers)
    assert (streamed.status_code, streamed.json()["code"]) == (413, "body-too-large")


async def test_a_service_that_is_down_is_503(running_gateway, upstream, closed_address):
    async with running_gateway(evaluation_url=closed_address) as client:
        answer = await client.get("/api/evaluation/v1/x")
        assert (await client.get("/api/registry/v1/x")).status_code == 200
    assert (answer.status_code, answer.json()["code"]) == (503, "upstream-unreachable")


async def test_a_silent_service_is_504_and_is_asked_once(running_gateway, upstream):
    async with running_gateway(read_timeout_seconds=0.1) as client:
        answer = await client.get("/api/registry/v1/never")
    assert (answer.status_code, answer.json()["code"]) == (504, "upstream-timeout")
    assert len(upstream.seen) == 1


async def test_events_come_through_one_by_one(client, upstream):
    async with client.stream("GET", "/api/registry/v1/stream") as answer:
        pieces = answer.aiter_raw()
        assert await anext(pieces) == b"data: 1\n\n"
        upstream.may_go_on.set()  # only now does the service write the second
        assert await anext(pieces) == b"data: 2\n\n"
