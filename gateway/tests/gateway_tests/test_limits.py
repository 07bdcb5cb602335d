"""Token buckets by themselves and at the gateway."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.limits import RateLimiter, client_key
from servicekit.access import ActorKind


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def limiter(clock: Clock, *, per_second: float = 1, burst: int = 3, capacity: int = 100) -> RateLimiter:
    return RateLimiter("test", per_second, burst, capacity, now=clock)


class TestRateLimiter:
    def test_a_burst_passes_then_it_waits_for_the_refill(self):
        clock = Clock()
        limits = limiter(clock)
        assert [limits.take("a").allowed for _ in range(4)] == [True, True, True, False]
        clock.now += 0.5
        refused = limits.take("a")
        assert (refused.allowed, refused.reset_seconds) == (False, 1)
        clock.now += 0.5
        assert limits.take("a").allowed

    def test_clients_do_not_share_a_bucket(self):
        limits = limiter(Clock(), burst=1)
        assert limits.take("a").allowed
        assert not limits.take("a").allowed
        assert limits.take("b").allowed

    def test_it_remembers_no_more_clients_than_its_capacity(self):
        limits = limiter(Clock(), capacity=10)
        for number in range(1000):
            limits.take(str(number))
        assert len(limits) == 10

    def test_the_client_seen_longest_ago_is_forgotten_first(self):
        limits = limiter(Clock(), burst=1, capacity=2)
        limits.take("busy")
        limits.take("other")
        limits.take("busy")
        limits.take("third")  # pushes "other" out
        assert not limits.take("busy").allowed

    def test_it_tells_what_is_left(self):
        limits = limiter(Clock(), burst=3)
        assert limits.describe(limits.take("a")) == b'"test";r=2;t=1'
        assert limits.policy == b'"test";q=3;w=3'

    @given(
        waits=st.lists(st.floats(0, 5), min_size=1, max_size=200),
        per_second=st.floats(0.1, 50),
        burst=st.integers(1, 20),
    )
    def test_never_more_than_the_burst_and_the_refill(self, waits, per_second, burst):
        clock = Clock()
        start = clock.now
        limits = limiter(clock, per_second=per_second, burst=burst)
        taken = 0
        for wait in waits:
            clock.now += wait
            taken += limits.take("a").allowed
        assert taken <= burst + (clock.now - start) * per_second + 1e-6


class TestClientKey:
    @pytest.mark.parametrize(
        ("address", "key"),
        [
            ("192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002::/64"),
            ("2001:db8:1:2::9", "2001:0db8:0001:0002::/64"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("fe80::1%eth0", "fe80:0000:0000:0000::/64"),
            ("not:an:address", "not:an:address"),
        ],
    )
    def test_an_ipv6_household_is_one_client(self, address, key):
        assert client_key(address) == key


async def test_each_person_has_a_bucket_of_their_own(running_gateway, upstream, tokens):
    people = [tokens.headers("officer") for _ in range(2)]
    async with running_gateway(rate_per_second=0.001, rate_burst=1) as client:
        answers = [await client.get("/api/registry/v1/x", headers=each) for each in people * 2]
        anonymous = await client.get("/api/registry/v1/x")
    assert [answer.status_code for answer in answers] == [200, 200, 429, 429]
    assert anonymous.status_code == 200


async def test_each_client_of_the_exchange_has_a_bucket_of_its_own(running_gateway, upstream, tokens):
    ours, theirs = (
        {"Authorization": f"Bearer {token}"}
        for token in (
            tokens.token("exchange_client", "a", actor_id=f"client:{number}", kind=ActorKind.CLIENT)
            for number in range(2)
        )
    )
    async with running_gateway(rate_per_second=0.001, rate_burst=1) as client:
        statuses = [
            (await client.get("/api/exchange/v1/changes", headers=headers)).status_code
            for headers in (ours, ours, theirs)
        ]
    assert statuses == [200, 429, 200]


async def test_limits_are_told_before_they_are_reached(running_gateway, upstream):
    async with running_gateway(rate_per_second=1, rate_burst=60) as client:
        answer = await client.get("/api/registry/v1/x")
    assert answer.headers["ratelimit"] == '"default";r=59;t=1'
    assert answer.headers["ratelimit-policy"] == '"default";q=60;w=60'


async def test_signing_in_has_a_stricter_limit_that_no_spelling_evades(running_gateway, upstream):
    async with running_gateway(login_rate_per_second=0.001, login_rate_burst=2) as client:
        first = [await client.post("/api/registry/v1/session") for _ in range(2)]
        plain = await client.post("/api/registry/v1/session")
        disguised = await client.post("/api/registry/v1/sess%69on")
        elsewhere = await client.post("/api/registry/v1/session/refresh")
    assert [answer.status_code for answer in first] == [200, 200]
    for answer in (plain, disguised):
        assert (answer.status_code, answer.json()["code"]) == (429, "too-many-requests")
        assert answer.headers["ratelimit-policy"].startswith('"sign-in"')
    assert elsewhere.status_code == 200


async def test_guessing_tokens_is_limited(running_gateway, upstream):
    headers = {"Authorization": "Bearer nonsense"}
    async with running_gateway(rate_per_second=0.001, rate_burst=1) as client:
        statuses = [(await client.get("/api/registry/v1/x", headers=headers)).status_code for _ in range(2)]
    assert statuses == [401, 429]


async def test_a_forged_forwarding_header_does_not_give_a_fresh_bucket(running_gateway, upstream):
    async with running_gateway(rate_per_second=0.001, rate_burst=1) as client:
        statuses = [
            (await client.get("/api/registry/v1/x", headers={"X-Forwarded-For": f"192.0.2.{n}"})).status_code
            for n in range(2)
        ]
    assert statuses == [200, 429]


async def test_what_counts_as_an_upload_has_a_limit_of_its_own(running_gateway, upstream):
    async with running_gateway(max_body_bytes=10, max_upload_bytes=100) as client:
        sent = [
            (
                content_type,
                size,
                await client.post("/api/registry/v1/x", content=b"x" * size, headers=headers),
            )
            for content_type, size in [
                ("application/json; charset=utf-8", 11),
                ("application/merge-patch+json", 11),
                ("", 11),
                ("text/csv", 100),
                ("multipart/form-data; boundary=x", 100),
                ("text/csv", 101),
            ]
            for headers in [{"Content-Type": content_type} if content_type else {}]
        ]
    assert [answer.status_code for *_what, answer in sent] == [413, 413, 413, 200, 200, 413]
