"""Tokens at the gateway."""

from datetime import timedelta

from servicekit.access import EVERYWHERE


async def test_an_expired_token_is_a_401_problem(client, upstream, tokens):
    token = tokens.token("officer", lifetime=timedelta(seconds=-1))
    answer = await client.get("/api/registry/v1/x", headers={"Authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert answer.headers["www-authenticate"] == "Bearer"
    assert all(seen.raw_path != "/v1/x" for seen in upstream.seen)


async def test_signing_keys_are_fetched_once_for_many_tokens(running_gateway, upstream, tokens):
    async with running_gateway() as client:
        for _ in range(5):
            headers = tokens.headers("officer", EVERYWHERE)
            assert (await client.get("/api/registry/v1/x", headers=headers)).status_code == 200
    fetches = [seen for seen in upstream.seen if seen.raw_path == "/.well-known/jwks.json"]
    assert len(fetches) == 1


async def test_an_expired_token_does_not_keep_anyone_from_signing_in(client, upstream, tokens):
    token = tokens.token("officer", lifetime=timedelta(seconds=-1))
    headers = {"Authorization": f"Bearer {token}"}
    for method, path in [("POST", ""), ("POST", "/refresh"), ("DELETE", "")]:
        answer = await client.request(method, f"/api/registry/v1/session{path}", headers=headers)
        assert answer.status_code == 200
    assert len(upstream.seen) == 3


async def test_sign_in_is_open_at_the_service_that_has_it_and_nowhere_else(client, upstream):
    headers = {"Authorization": "Bearer nonsense"}
    for path in ("/api/scheduling/v1/session", "/api/registry/v1/sessions", "/api/registry/v1/me"):
        assert (await client.post(path, headers=headers)).status_code == 401


async def test_other_kinds_of_credentials_are_the_services_business(client, upstream):
    headers = {"Authorization": "Basic c2hpeHVuOnNlY3JldA=="}
    assert (await client.post("/api/registry/v1/oauth/token", headers=headers)).status_code == 200
    assert upstream.seen[0].all("authorization") == [headers["Authorization"]]
