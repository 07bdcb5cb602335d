"""Access tokens: what is issued verifies, and nothing else does."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from jose import jwt
from jose.utils import base64url_decode, base64url_encode

import servicekit.tokens
from servicekit.access import Actor, ActorKind, Grant
from servicekit.clock import FixedClock
from servicekit.tokens import (
    ALGORITHM,
    AUDIENCE,
    SigningKey,
    StaticKeySource,
    TokenIssuer,
    TokenRejected,
    TokenVerifier,
)

ISSUER = "https://training.example.cn"
NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
KEY, OTHER_KEY = SigningKey.generate(), SigningKey.generate()
TEACHER = Actor(
    id="0192f3c1-7d3e-7000-8000-000000000000",
    kind=ActorKind.PERSON,
    name="韦老师",
    grants=(Grant("school-officer", "org-1", "gx.laibin.s1"), Grant("teacher", "org-2", "gx.laibin.s2")),
)


@pytest.fixture
def clock() -> FixedClock:
    """Stands long away from the machine's time, so that asking the wrong clock shows."""
    return FixedClock(NOW)


@pytest.fixture
def keys() -> StaticKeySource:
    return StaticKeySource([KEY.public_jwk()])


@pytest.fixture
def verifier(keys: StaticKeySource, clock: FixedClock) -> TokenVerifier:
    return TokenVerifier(keys, ISSUER, clock)


def issue(clock: FixedClock, actor: Actor = TEACHER, minutes: int = 10, key: SigningKey = KEY) -> str:
    return TokenIssuer(key, ISSUER, clock).issue(actor, timedelta(minutes=minutes))


def forge(
    changes: dict[str, Any],
    header: dict[str, Any] | None = None,
    key: Any = KEY.private_pem,
    alg: str = ALGORITHM,
) -> str:
    """A token signed with a good key but saying something else."""
    claims = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": TEACHER.id,
        "kind": "person",
        "name": "韦老师",
        "grants": [],
        "iat": int(NOW.timestamp()),
        "exp": int(NOW.timestamp()) + 600,
    }
    kept = {name: value for name, value in {**claims, **changes}.items() if value is not ...}
    return str(jwt.encode(kept, key, algorithm=alg, headers={"kid": KEY.kid, **(header or {})}))


def part(value: Any) -> str:
    return base64url_encode(value if isinstance(value, bytes) else json.dumps(value).encode()).decode()


class TestVerify:
    async def test_an_issued_token_says_who_it_was_issued_to(
        self, verifier: TokenVerifier, clock: FixedClock
    ):
        assert await verifier.verify(issue(clock)) == TEACHER

    async def test_it_says_so_again(self, verifier: TokenVerifier, clock: FixedClock):
        token = issue(clock)
        assert await verifier.verify(token) == await verifier.verify(token) == TEACHER

    @pytest.mark.parametrize("kind", list(ActorKind))
    async def test_every_kind_of_caller_survives(
        self, verifier: TokenVerifier, clock: FixedClock, kind: ActorKind
    ):
        actor = Actor("someone", kind, "", ())
        assert await verifier.verify(issue(clock, actor)) == actor

    @pytest.mark.parametrize("seen_before", [True, False])
    async def test_it_ends_to_the_second(self, verifier: TokenVerifier, clock: FixedClock, seen_before: bool):
        token = issue(clock, minutes=10)
        if seen_before:
            await verifier.verify(token)
        clock.advance(timedelta(minutes=9, seconds=59))
        assert await verifier.verify(token) == TEACHER
        clock.advance(timedelta(seconds=1))
        with pytest.raises(TokenRejected):
            await verifier.verify(token)

    async def test_the_forger_of_these_tests_can_make_a_good_one(self, verifier: TokenVerifier):
        assert (await verifier.verify(forge({}))).id == TEACHER.id

    @pytest.mark.parametrize(
        "claims",
        [
            {"aud": "another-product"},
            {"aud": ["another-product"]},
            {"aud": ...},
            {"iss": "https://elsewhere.example"},
            {"iss": ...},
            {"exp": int(NOW.timestamp()) - 1},
            {"exp": ...},
            {"exp": "tomorrow"},
            {"sub": ...},
            {"sub": 5},
            {"kind": "superuser"},
            {"kind": ...},
            {"name": ...},
            {"grants": ...},
            {"grants": "all"},
            {"grants": [["admin"]]},
            {"grants": [["admin", "org", "path", "more"]]},
            {"grants": None},
        ],
        ids=str,
    )
    async def test_a_signed_token_that_says_something_else_is_rejected(
        self, verifier: TokenVerifier, claims: dict[str, Any]
    ):
        with pytest.raises(TokenRejected):
            await verifier.verify(forge(claims))

    @pytest.mark.parametrize(
        "header",
        [{"kid": OTHER_KEY.kid}, {"kid": None}, {"kid": 7}, {"kid": [KEY.kid]}],
        ids=["unknown", "null", "number", "list"],
    )
    async def test_a_key_that_is_not_published_is_rejected(
        self, verifier: TokenVerifier, header: dict[str, Any]
    ):
        with pytest.raises(TokenRejected):
            await verifier.verify(forge({}, header))

    async def test_another_key_under_a_known_id_is_rejected(self, verifier: TokenVerifier):
        with pytest.raises(TokenRejected):
            await verifier.verify(forge({}, key=OTHER_KEY.private_pem))

    @pytest.mark.parametrize("place", range(3), ids=["header", "claims", "signature"])
    async def test_a_changed_part_is_rejected(self, verifier: TokenVerifier, clock: FixedClock, place: int):
        parts = issue(clock).split(".")
        raw = bytearray(base64url_decode(parts[place].encode()))
        raw[len(raw) // 2] ^= 1
        parts[place] = part(bytes(raw))
        with pytest.raises(TokenRejected):
            await verifier.verify(".".join(parts))

    async def test_claims_of_one_token_with_the_signature_of_another_are_rejected(
        self, verifier: TokenVerifier, clock: FixedClock
    ):
        admin = Actor(TEACHER.id, ActorKind.PERSON, "", (Grant("administrator", "root", ""),))
        (header, _, _), (_, claims, _) = (
            issue(clock).split("."),
            issue(clock, admin, key=OTHER_KEY).split("."),
        )
        with pytest.raises(TokenRejected):
            await verifier.verify(f"{header}.{claims}.{issue(clock).split('.')[2]}")

    @pytest.mark.parametrize("algorithm", ["none", "None", "NONE", ""])
    async def test_an_unsigned_token_is_rejected(
        self, verifier: TokenVerifier, clock: FixedClock, algorithm: str
    ):
        claims = issue(clock).split(".")[1]
        with pytest.raises(TokenRejected):
            await verifier.verify(f"{part({'alg': algorithm, 'kid': KEY.kid})}.{claims}.")

    async def test_the_public_key_is_not_taken_for_a_shared_secret(self, verifier: TokenVerifier):
        """The classic confusion: HS256 with the public key, which everybody knows, as its secret."""
        private = serialization.load_pem_private_key(KEY.private_pem.encode(), password=None)
        public = private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        # The library refuses to sign with a PEM, so hide it from the library's eyes as an attacker would.
        secret = {"kty": "oct", "k": base64url_encode(public).decode(), "alg": "HS256"}
        with pytest.raises(TokenRejected):
            await verifier.verify(forge({}, key=secret, alg="HS256"))

    @pytest.mark.parametrize(
        "token",
        [
            "",
            "x",
            "..",
            "a.b.c",
            "é.é.é",
            "\ud800.x.y",
            part({"alg": ALGORITHM, "kid": KEY.kid}),
            part(b"\xff") + ".x.y",
            part([]) + ".x.y",
            part({"alg": ALGORITHM, "kid": KEY.kid}) + "." + part(b"{") + ".x",
            part({"alg": ALGORITHM, "kid": KEY.kid}) + "." + part([1]) + "." + part(b"\0" * 64),
            part(b'{"kid":' + b"[" * 40_000) + ".x.y",
        ],
        ids=lambda token: token[:20].encode("ascii", "replace").decode(),
    )
    async def test_nonsense_is_rejected(self, verifier: TokenVerifier, token: str):
        with pytest.raises(TokenRejected):
            await verifier.verify(token)


class TestRejection:
    async def test_the_caller_is_not_told_why(self, client: httpx.AsyncClient):
        answer = await client.get("/v1/notes", headers={"Authorization": "Bearer a.b.c"})
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
        assert answer.headers["www-authenticate"] == "Bearer"
        assert answer.json()["params"] == {}

    @pytest.mark.parametrize(
        ("claims", "header", "reason"),
        [
            ({"exp": 1}, {}, "expired"),
            ({"aud": "x"}, {}, "Invalid audience"),
            ({"iss": "x"}, {}, "Invalid issuer"),
            ({}, {"kid": "unknown"}, "unknown key"),
            ({"kind": "superuser"}, {}, "superuser"),
        ],
        ids=str,
    )
    async def test_the_log_says_why_without_the_token(
        self,
        verifier: TokenVerifier,
        claims: dict[str, Any],
        header: dict[str, Any],
        reason: str,
        monkeypatch: pytest.MonkeyPatch,
    ):
        logged: list[dict[str, Any]] = []
        # In its place, because a logger keeps the level of its first use and rejections are told at "info".
        monkeypatch.setattr(servicekit.tokens, "log", InfoRecorder(logged))
        token = forge(claims, header)
        with pytest.raises(TokenRejected):
            await verifier.verify(token)
        [entry] = logged
        assert entry["event"] == "token rejected"
        assert reason in entry["reason"]
        assert not any(part in str(entry) for part in token.split("."))


class InfoRecorder:
    def __init__(self, entries: list[dict[str, Any]]) -> None:
        self._entries = entries

    def info(self, event: str, **values: Any) -> None:
        self._entries.append({"event": event, **values})
