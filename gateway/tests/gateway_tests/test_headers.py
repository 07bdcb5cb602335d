"""Headers that cross the gateway, and those that may not."""

import uuid

from servicekit.testing.tokens import TokenMaker


async def test_forged_and_hop_by_hop_headers_do_not_reach_the_service(client, upstream):
    forged = {
        "X-Actor-Id": "root",
        "X_Actor_Id": "root",
        "X-Internal-Call": "1",
        "X-Forwarded-For": "8.8.8.8",
        "X-Real-IP": "8.8.8.8",
        "Forwarded": "for=8.8.8.8",
        "X-Original-URL": "/admin",
        "TE": "trailers",
        "Connection": "keep-alive, X-Per-Hop",
        "X-Per-Hop": "1",
        "X-Kept": "yes",
    }
    assert (await client.get("/api/registry/v1/x", headers=forged)).status_code == 200
    [seen] = upstream.seen
    names = {name for name, _ in seen.headers}
    dropped = {"x-actor-id", "x_actor_id", "x-internal-call", "x-real-ip", "forwarded", "x-original-url"}
    assert names.isdisjoint(dropped | {"te", "x-per-hop"})
    assert seen.all("x-kept") == ["yes"]
    assert seen.all("x-forwarded-for") == ["127.0.0.1"]


async def test_answers_lose_internal_headers_and_keep_repeated_ones(client):
    answer = await client.get("/api/registry/v1/special")
    assert answer.status_code == 207
    assert answer.headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert answer.headers["etag"] == '"7"'
    assert {"keep-alive", "x-internal-node", "x-per-hop"}.isdisjoint(answer.headers)
    assert "not-from-the-service" not in answer.headers["x-request-id"]


async def test_a_good_request_id_is_kept_and_a_bad_one_replaced(client, upstream):
    for offered, kept in [("given-id-1234", True), ("bad id;x", False), (None, False)]:
        upstream.seen.clear()
        answer = await client.get("/api/registry/v1/x", headers={"X-Request-ID": offered} if offered else {})
        told = answer.headers["x-request-id"]
        assert upstream.seen[0].all("x-request-id") == [told]
        assert (told == offered) is kept
        assert kept or uuid.UUID(told)


async def test_no_token_passes_and_a_good_one_is_passed_on(client, upstream, tokens):
    assert (await client.get("/api/registry/v1/x")).status_code == 200
    headers = tokens.headers("officer")
    assert (await client.get("/api/registry/v1/x", headers=headers)).status_code == 200
    assert upstream.seen[-1].all("authorization") == [headers["Authorization"]]


async def test_a_bad_token_is_a_401_problem(client, upstream):
    forged = TokenMaker().token("officer")
    for token in ("nonsense", forged):
        answer = await client.get("/api/registry/v1/x", headers={"Authorization": f"Bearer {token}"})
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert not [seen for seen in upstream.seen if seen.raw_path == "/v1/x"]
