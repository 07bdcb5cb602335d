"""Tokens once checked are remembered: until they end, as far as there is room, and not past their key."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

from servicekit.access import Actor, ActorKind
from servicekit.clock import FixedClock
from servicekit.tokens import SigningKey, StaticKeySource, TokenIssuer, TokenRejected, TokenVerifier

ISSUER = "https://training.example.cn"
KEY, OTHER_KEY = SigningKey.generate(), SigningKey.generate()
TEACHER = Actor("teacher-1", ActorKind.PERSON, "韦老师", ())


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 9, 1, 8, tzinfo=UTC))


@pytest.fixture
def keys() -> StaticKeySource:
    return StaticKeySource([KEY.public_jwk()])


@pytest.fixture
def verifier(keys: StaticKeySource, clock: FixedClock) -> TokenVerifier:
    return TokenVerifier(keys, ISSUER, clock)


def issue(clock: FixedClock, key: SigningKey = KEY) -> str:
    return TokenIssuer(key, ISSUER, clock).issue(TEACHER, timedelta(minutes=10))


class TestCache:
    """What is remembered shows when another key is published under the same id: only that stays good."""

    def replace_key(self, keys: StaticKeySource) -> None:
        keys.replace([{**OTHER_KEY.public_jwk(), "kid": KEY.kid}])

    async def test_a_good_token_is_checked_once(
        self, verifier: TokenVerifier, keys: StaticKeySource, clock: FixedClock
    ):
        seen, unseen = issue(clock), issue(clock)
        await verifier.verify(seen)
        self.replace_key(keys)
        assert await verifier.verify(seen) == TEACHER
        with pytest.raises(TokenRejected):
            await verifier.verify(unseen)

    async def test_only_so_many_are_remembered_and_the_oldest_goes_first(
        self, keys: StaticKeySource, clock: FixedClock
    ):
        verifier = TokenVerifier(keys, ISSUER, clock, cache_entries=2)
        first, second, third = issue(clock), issue(clock), issue(clock)
        for token in (first, second, third):
            await verifier.verify(token)
        self.replace_key(keys)
        assert await verifier.verify(second) == await verifier.verify(third) == TEACHER
        with pytest.raises(TokenRejected):
            await verifier.verify(first)

    async def test_a_bad_token_is_not_remembered(
        self, verifier: TokenVerifier, keys: StaticKeySource, clock: FixedClock
    ):
        token = issue(clock, key=OTHER_KEY)
        with pytest.raises(TokenRejected):
            await verifier.verify(token)
        keys.replace([OTHER_KEY.public_jwk()])
        assert await verifier.verify(token) == TEACHER

    async def test_a_withdrawn_key_is_refused_even_for_a_remembered_token(
        self, verifier: TokenVerifier, keys: StaticKeySource, clock: FixedClock
    ):
        token = issue(clock)
        await verifier.verify(token)
        keys.replace([OTHER_KEY.public_jwk()])
        with pytest.raises(TokenRejected):
            await verifier.verify(token)

    async def test_it_is_refused_to_each_of_many_at_once(self, clock: FixedClock):
        """They all wait for the keys together, and all find the token to be forgotten."""
        keys = SlowKeySource()
        verifier = TokenVerifier(keys, ISSUER, clock)
        token = issue(clock)
        await verifier.verify(token)
        keys.known.replace([])
        answers = await asyncio.gather(*(verifier.verify(token) for _ in range(5)), return_exceptions=True)
        assert [type(answer) for answer in answers] == [TokenRejected] * 5


class SlowKeySource:
    """Lets others run before it answers, as a source does that asks over the network."""

    def __init__(self) -> None:
        self.known = StaticKeySource([KEY.public_jwk()])

    async def find(self, kid: str) -> Any | None:
        await asyncio.sleep(0)
        return await self.known.find(kid)


class TestSigningKey:
    def test_the_published_half_holds_nothing_private(self):
        published = KEY.public_jwk()
        assert set(published) == {"kty", "crv", "x", "y", "kid", "use", "alg"}
        assert (published["kid"], published["alg"], published["use"]) == (KEY.kid, "ES256", "sig")

    def test_another_kind_of_key_is_refused(self):
        pem = ed25519.Ed25519PrivateKey.generate().private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        with pytest.raises(TypeError, match="elliptic"):
            SigningKey("kid", pem.decode()).public_jwk()

    async def test_a_key_for_another_algorithm_is_not_taken(self):
        source = StaticKeySource([{**KEY.public_jwk(), "alg": "HS256"}])
        assert await source.find(KEY.kid) is None
