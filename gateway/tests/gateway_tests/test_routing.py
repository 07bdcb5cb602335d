"""What reaches a service and what does not."""

import httpx
import pytest

from gateway.routes import RouteTable, public_path


@pytest.mark.parametrize("service", ["registry", "scheduling", "evaluation"])
async def test_the_service_gets_the_address_after_its_name(client, upstream, service):
    answer = await client.get(f"/api/{service}/v1/a%20b/%E5%B8%88?q=%E5%B8%88&x=1%2B2")
    assert answer.status_code == 200
    [seen] = upstream.seen
    assert (seen.method, seen.raw_path, seen.query) == ("GET", "/v1/a%20b/%E5%B8%88", "q=%E5%B8%88&x=1%2B2")
    assert seen.all("x-forwarded-prefix") == [f"/api/{service}"]


async def test_a_part_of_a_service_may_have_a_public_name_of_its_own(client, upstream):
    answer = await client.get("/api/exchange/v1/changes?cursor=1.0&type=a&type=b")
    assert answer.status_code == 200
    [seen] = upstream.seen
    assert (seen.method, seen.raw_path, seen.query) == (
        "GET",
        "/v1/exchange/changes",
        "cursor=1.0&type=a&type=b",
    )
    assert seen.all("x-forwarded-prefix") == ["/api/exchange"]


@pytest.mark.parametrize("service", ["registry", "scheduling", "evaluation"])
@pytest.mark.parametrize("path", ["/v1/people", "/v1/exchange/changes", "/v1/exchange/a/b", "/v1/exchanges"])
def test_a_published_address_leads_back_to_where_it_came_from(service, path):
    table = RouteTable.to({"registry": "http://r", "scheduling": "http://s", "evaluation": "http://e"})
    found = table.match(public_path(service, path).encode())
    assert found is not None
    assert (found[0].service, found[1]) == (service, path.encode())


@pytest.mark.parametrize(
    "path",
    [
        "/api/unknown/v1/x",
        "/api/exchange",
        "/api/exchange/v1",
        "/api/exchange/exchange/changes",
        "/api/exchange/v2/changes",
        "/api/registry",
        "/api/registry/",
        "/api/registry/v1",
        "/api/registry/v2/x",
        "/api/",
    ],
)
async def test_an_address_outside_the_table_is_a_404_problem(client, upstream, path):
    answer = await client.get(path, headers={"Accept": "text/html"})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert (body["code"], body["instance"], body["status"]) == ("no-such-address", path, 404)
    assert upstream.seen == []


@pytest.mark.parametrize("name", ["metrics", "livez", "readyz", "openapi.json", ".well-known/jwks.json"])
async def test_operational_addresses_of_services_cannot_be_reached(client, upstream, name):
    answer = await client.get(f"/api/registry/{name}")
    assert answer.status_code == 404
    assert answer.json()["code"] == "no-such-address"
    assert upstream.seen == []


async def test_the_signing_keys_are_public_at_their_well_known_address(client, upstream, tokens):
    answer = await client.get("/.well-known/jwks.json")
    assert (answer.status_code, answer.json()) == (200, {"keys": [tokens.key.public_jwk()]})
    assert upstream.seen[0].raw_path == "/.well-known/jwks.json"


@pytest.mark.parametrize(
    "path",
    [
        "/api/registry/v1/../metrics",
        "/api/registry/v1/%2e%2e/metrics",
        "/api/registry/v1/.%2E/metrics",
        "/api/registry/v1/..%2fmetrics",
        "/api/registry/v1/a%2Fb",
        "/api/registry/v1/a%5cb",
        "/api/registry/v1/a\\b",
        "/api/registry/v1/./x",
        "/api/exchange/v1/../surveys",
        "/api/exchange/v1/%2e%2e/surveys",
        "/api/exchange/v1/..%2f..%2fmetrics",
        "/api/registry/v1/a%00b",
        "/api/registry/v1/a%0d%0ab",
        "/assets/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
    ],
)
async def test_a_path_that_could_mean_something_else_is_refused(client, upstream, send_raw, path):
    status, answer = await send_raw(client, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert status == 400
    assert '"code":"unsafe-path"' in answer
    assert upstream.seen == []


async def test_a_segment_may_begin_with_dots(client, upstream):
    assert (await client.get("/api/registry/v1/..a/.b/100%25")).status_code == 200
    assert upstream.seen[0].raw_path == "/v1/..a/.b/100%25"


async def test_an_unusual_method_is_refused(client, upstream):
    answer = await client.request("PROPFIND", "/api/registry/v1/x")
    assert (answer.status_code, answer.json()["code"]) == (405, "method-not-allowed")
    assert upstream.seen == []


async def test_the_web_app_takes_no_writes(client):
    answer = await client.post("/", content=b"x")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


async def test_a_redirect_is_passed_on_not_followed(client, upstream):
    answer = await client.get("/api/registry/v1/redirect")
    assert (answer.status_code, answer.headers["location"]) == (307, "/v1/echo")
    assert len(upstream.seen) == 1


@pytest.mark.parametrize(
    ("language", "tag", "title"),
    [
        ("en-GB,en;q=0.9", "en", "No such address"),
        ("zh-CN", "zh-CN", "地址不存在"),
        (None, "zh-CN", "地址不存在"),
    ],
)
async def test_problems_speak_the_callers_language(client, language, tag, title):
    headers = httpx.Headers({"Accept-Language": language} if language else {})
    answer = await client.get("/api/nowhere", headers=headers)
    assert answer.headers["content-language"] == tag
    body = answer.json()
    assert body["title"] == title
    assert "/api/nowhere" in body["detail"]
    assert body["request_id"] == answer.headers["x-request-id"]
