"""Signing keys fetched from their publisher, a real HTTP server on this machine: rotation and failure."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from servicekit.access import Actor, ActorKind
from servicekit.clients import ClientCredentials, new_client
from servicekit.testing.tokens import TEST_ISSUER
from servicekit.tokens import (
    JWKS_MAX_AGE_SECONDS,
    JwksKeySource,
    KeysUnavailable,
    SigningKey,
    TokenIssuer,
    TokenRejected,
    TokenVerifier,
)

OLD, NEW = SigningKey.generate(), SigningKey.generate()
SOMEBODY = Actor("somebody", ActorKind.PERSON, "", ())


class Publisher:
    """Publishes keys at `url` and counts who asks."""

    def __init__(self) -> None:
        self.keys: Any = [OLD.public_jwk()]
        self.status = 200
        self.requests: list[dict[str, str]] = []
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                publisher.requests.append(dict(self.headers))
                body = json.dumps({"keys": publisher.keys}).encode()
                self.send_response(publisher.status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/.well-known/jwks.json"


class Seconds:
    """A monotonic clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    publisher = Publisher()
    thread = Thread(target=publisher.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield publisher
    publisher.server.shutdown()
    publisher.server.server_close()
    thread.join()


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with new_client(ClientCredentials("http://never.invalid/token", "id", "secret")) as client:
        yield client


@pytest.fixture
def source(publisher: Publisher, http: httpx.AsyncClient, seconds: Seconds) -> JwksKeySource:
    return JwksKeySource(publisher.url, http, monotonic=seconds)


class TestFind:
    async def test_keys_are_fetched_when_first_needed_and_then_kept(
        self, source: JwksKeySource, publisher: Publisher
    ):
        assert publisher.requests == []
        for _ in range(3):
            assert await source.find(OLD.kid) is not None
        assert len(publisher.requests) == 1

    async def test_the_publisher_is_asked_without_credentials(
        self, source: JwksKeySource, publisher: Publisher
    ):
        await source.find(OLD.kid)
        assert "Authorization" not in publisher.requests[0]

    async def test_many_who_need_them_at_once_make_one_fetch(
        self, source: JwksKeySource, publisher: Publisher
    ):
        found = await asyncio.gather(*(source.find(OLD.kid) for _ in range(20)))
        assert None not in found
        assert len(publisher.requests) == 1

    async def test_a_new_key_is_found_as_soon_as_it_is_used(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        await source.find(OLD.kid)
        publisher.keys = [NEW.public_jwk(), OLD.public_jwk()]
        seconds.now += 6
        assert await source.find(NEW.kid) is not None
        assert await source.find(OLD.kid) is not None
        assert len(publisher.requests) == 2

    async def test_made_up_ids_do_not_make_it_hammer_the_publisher(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        await source.find(OLD.kid)
        for number in range(100):
            seconds.now += 0.1
            assert await source.find(f"made-up-{number}") is None
        assert len(publisher.requests) <= 3, "ten seconds passed, and one fetch in five is allowed"

    async def test_a_withdrawn_key_is_gone_when_the_copy_is_old(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        await source.find(OLD.kid)
        publisher.keys = [NEW.public_jwk()]
        seconds.now += JWKS_MAX_AGE_SECONDS
        assert await source.find(OLD.kid) is not None
        seconds.now += 1
        assert await source.find(OLD.kid) is None


class TestTrouble:
    @pytest.mark.parametrize("status", [404, 500, 503])
    async def test_known_keys_stay_good_while_the_publisher_fails(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds, status: int
    ):
        await source.find(OLD.kid)
        publisher.status = status
        seconds.now += JWKS_MAX_AGE_SECONDS + 1
        assert await source.find(OLD.kid) is not None
        assert len(publisher.requests) == 2

    async def test_known_keys_stay_good_while_the_publisher_is_gone(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        await source.find(OLD.kid)
        publisher.server.shutdown()
        publisher.server.server_close()
        seconds.now += JWKS_MAX_AGE_SECONDS + 1
        assert await source.find(OLD.kid) is not None

    @pytest.mark.parametrize(
        "nonsense",
        [
            None,
            5,
            "keys",
            ["key"],
            [{"alg": "ES256"}],
            [{"kid": "x", "alg": "ES256"}],
            [{**OLD.public_jwk(), "x": "not a coordinate"}],
            [{**OLD.public_jwk(), "crv": "P-17"}],
        ],
        ids=["null", "number", "text", "no keys", "no id", "no numbers", "bad number", "bad curve"],
    )
    async def test_known_keys_stay_good_when_it_publishes_nonsense(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds, nonsense: Any
    ):
        await source.find(OLD.kid)
        publisher.keys = nonsense
        seconds.now += JWKS_MAX_AGE_SECONDS + 1
        assert await source.find(OLD.kid) is not None

    async def test_a_first_fetch_that_failed_is_made_up_for_soon(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        publisher.status = 503
        with pytest.raises(KeysUnavailable):
            await source.find(OLD.kid)
        publisher.status = 200
        with pytest.raises(KeysUnavailable):  # not at once: it may be down for a while
            await source.find(OLD.kid)
        seconds.now += 6
        assert await source.find(OLD.kid) is not None


class TestVerifier:
    async def test_without_keys_a_token_is_not_called_bad(self, source: JwksKeySource, publisher: Publisher):
        publisher.status = 503
        token = TokenIssuer(OLD, TEST_ISSUER).issue(SOMEBODY, timedelta(minutes=5))
        with pytest.raises(KeysUnavailable) as refused:
            await TokenVerifier(source, TEST_ISSUER).verify(token)
        assert refused.value.kind.value == 503

    async def test_rotation_goes_through_without_a_rejected_token(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        verifier = TokenVerifier(source, TEST_ISSUER)
        before = TokenIssuer(OLD, TEST_ISSUER).issue(SOMEBODY, timedelta(minutes=5))
        assert await verifier.verify(before) == SOMEBODY
        publisher.keys = [NEW.public_jwk(), OLD.public_jwk()]
        seconds.now += 6
        after = TokenIssuer(NEW, TEST_ISSUER).issue(SOMEBODY, timedelta(minutes=5))
        assert await verifier.verify(after) == await verifier.verify(before) == SOMEBODY

    async def test_a_withdrawn_key_ends_tokens_already_seen(
        self, source: JwksKeySource, publisher: Publisher, seconds: Seconds
    ):
        verifier = TokenVerifier(source, TEST_ISSUER)
        token = TokenIssuer(OLD, TEST_ISSUER).issue(SOMEBODY, timedelta(minutes=30))
        assert await verifier.verify(token) == SOMEBODY
        publisher.keys = [NEW.public_jwk()]
        seconds.now += JWKS_MAX_AGE_SECONDS + 1
        with pytest.raises(TokenRejected):
            await verifier.verify(token)
