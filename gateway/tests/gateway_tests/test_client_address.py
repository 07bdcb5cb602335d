"""Behind load balancers: whom to believe about where a request comes from."""

from ipaddress import ip_network

import pytest

from gateway.client_address import TrustedProxies

OURS = TrustedProxies([ip_network("10.0.0.0/8"), ip_network("127.0.0.1/32")])


@pytest.mark.parametrize(
    ("peer", "forwarded_for", "client"),
    [
        ("203.0.113.5", b"198.51.100.1", "203.0.113.5"),  # a stranger's claim
        ("10.0.0.1", b"198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", b"1.1.1.1, 198.51.100.1, 10.0.0.2", "198.51.100.1"),  # the nearest that is not ours
        ("10.0.0.1", b"10.0.0.9, 10.0.0.2", "10.0.0.9"),
        ("10.0.0.1", b"unknown", "10.0.0.1"),
        ("10.0.0.1", None, "10.0.0.1"),
        ("", b"198.51.100.1", ""),  # a Unix socket has no peer address
    ],
)
def test_the_client_is_the_nearest_address_that_is_not_a_proxy_of_ours(peer, forwarded_for, client):
    assert OURS.client(peer, forwarded_for) == client


@pytest.mark.parametrize(
    ("peer", "forwarded_proto", "scheme"),
    [("10.0.0.1", b"https", "https"), ("10.0.0.1", b"gopher", "http"), ("203.0.113.5", b"https", "http")],
)
def test_only_a_proxy_of_ours_may_say_that_it_was_https(peer, forwarded_proto, scheme):
    assert OURS.scheme(peer, "http", forwarded_proto) == scheme


async def test_behind_a_trusted_proxy_the_service_learns_the_real_client(running_gateway, upstream):
    headers = {"X-Forwarded-For": "192.0.2.9", "X-Forwarded-Proto": "https"}
    async with running_gateway(trusted_proxies=["127.0.0.0/8"]) as client:
        answer = await client.get("/api/registry/v1/x", headers=headers)
        page = await client.get("/", headers=headers)
    assert upstream.seen[0].all("x-forwarded-for") == ["192.0.2.9"]
    assert upstream.seen[0].all("x-forwarded-proto") == ["https"]
    for told in (answer, page):
        assert told.headers["strict-transport-security"].startswith("max-age=")


async def test_without_https_browsers_are_not_told_to_insist_on_it(client):
    assert "strict-transport-security" not in (await client.get("/")).headers
