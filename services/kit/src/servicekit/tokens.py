"""Access tokens: ES256 JSON Web Tokens, issued by one service and checked by all.

The algorithm is pinned; what a token's own header says about it is not believed. All of python-jose
stays behind this module.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

import httpx
import structlog
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from jose import jwk, jwt
from jose.exceptions import JOSEError
from jose.utils import base64url_encode

from servicekit.access import Actor, ActorKind, Grant, Unauthenticated
from servicekit.clock import Clock, SystemClock
from servicekit.ids import new_id
from servicekit.localised import Text
from servicekit.problems import Kind, Problem

ALGORITHM = "ES256"
AUDIENCE = "shixun"
JWKS_MAX_AGE_SECONDS = 300
_UNKNOWN_KEY_RETRY_SECONDS = 5
_CACHE_ENTRIES = 20_000

log = structlog.get_logger("servicekit.tokens")


class TokenRejected(Unauthenticated):
    """The token does not verify; the log says why, the caller only that it does not."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A P-256 private key (PKCS #8 PEM) and the id under which its public half is published."""

    kid: str
    private_pem: str

    @classmethod
    def generate(cls) -> "SigningKey":
        """A new random key."""
        pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return cls(kid=str(new_id()), private_pem=pem.decode())

    def public_jwk(self) -> dict[str, str]:
        """The public half as a JSON Web Key (RFC 7517)."""
        private = serialization.load_pem_private_key(self.private_pem.encode(), password=None)
        if not isinstance(private, ec.EllipticCurvePrivateKey):
            raise TypeError("not an elliptic-curve key")
        numbers = private.public_key().public_numbers()
        return {
            "kty": "EC",
            "crv": "P-256",
            "x": base64url_encode(numbers.x.to_bytes(32, "big")).decode(),
            "y": base64url_encode(numbers.y.to_bytes(32, "big")).decode(),
            "kid": self.kid,
            "use": "sig",
            "alg": ALGORITHM,
        }


class TokenIssuer:
    """Signs access tokens with one key."""

    def __init__(self, key: SigningKey, issuer: str, clock: Clock | None = None) -> None:
        self._key = key
        self._signer = jwk.construct(key.private_pem, ALGORITHM)
        self._issuer = issuer
        self._clock = clock or SystemClock()

    def issue(self, actor: Actor, lifetime: timedelta) -> str:
        """A token that says who the actor is and what was granted to them, good for `lifetime`."""
        now = int(self._clock.now().timestamp())
        claims = {
            "iss": self._issuer,
            "aud": AUDIENCE,
            "sub": actor.id,
            "kind": actor.kind.value,
            "name": actor.name,
            "grants": [[grant.role, grant.organisation_id, grant.path] for grant in actor.grants],
            "iat": now,
            "exp": now + int(lifetime.total_seconds()),
            "jti": str(new_id()),
        }
        if actor.session is not None:
            claims["sid"] = actor.session
        token: str = jwt.encode(claims, self._signer, algorithm=ALGORITHM, headers={"kid": self._key.kid})
        return token


class KeySource(Protocol):
    """Where a verifier finds public keys."""

    async def find(self, kid: str) -> Any | None:
        """The constructed public key with this id; none when there is none."""
        ...


class StaticKeySource:
    """Keys known beforehand; replaced as a whole when they rotate."""

    def __init__(self, jwks: list[dict[str, str]]) -> None:
        self.replace(jwks)

    def replace(self, jwks: list[dict[str, str]]) -> None:
        """Trust exactly these keys from now on."""
        self._keys = {
            key["kid"]: jwk.construct(key, ALGORITHM) for key in jwks if key.get("alg") == ALGORITHM
        }

    async def find(self, kid: str) -> Any | None:
        """The key with this id."""
        return self._keys.get(kid)


class KeysUnavailable(Problem):
    """Nobody can be let in or turned away: the keys that tokens are signed with cannot be had just now."""

    kind = Kind.UNAVAILABLE
    code = "signing-keys-unavailable"
    title = Text("暂时无法核验身份", "Identity cannot be checked just now")
    detail = Text(
        "身份服务暂不可用，无法核验您的登录状态。您的登录仍然有效，请稍后重试。",
        "The identity service does not answer, so your sign-in cannot be checked. It is still good; "
        "try again in a moment.",
    )


class JwksKeySource:
    """Keys published at a URL (RFC 7517), fetched when first needed and again when they may have rotated.

    An unknown key id triggers a fetch at most every few seconds, so that forged ids cannot make this
    process hammer the issuer. When the issuer is down, keys already known stay good, and whether an
    unknown one is good cannot be said.
    """

    def __init__(
        self, url: str, client: httpx.AsyncClient, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._url = url
        self._client = client
        self._monotonic = monotonic
        self._keys = StaticKeySource([])
        self._fetched_at = float("-inf")
        self._failed = False
        self._lock = asyncio.Lock()

    async def find(self, kid: str) -> Any | None:
        """The key with this id, after a fetch if the copy here is old or lacks it.

        Raises:
            KeysUnavailable: it is not among the known keys, and the last fetch failed.
        """
        key = await self._keys.find(kid)
        age = self._monotonic() - self._fetched_at
        if age > JWKS_MAX_AGE_SECONDS or (key is None and age > _UNKNOWN_KEY_RETRY_SECONDS):
            await self._refresh()
            key = await self._keys.find(kid)
        if key is None and self._failed:
            raise KeysUnavailable(headers={"Retry-After": str(_UNKNOWN_KEY_RETRY_SECONDS)})
        return key

    async def _refresh(self) -> None:
        seen = self._fetched_at
        async with self._lock:
            if self._fetched_at != seen:
                return  # another request fetched while this one waited
            try:
                answer = await self._client.get(self._url, auth=None)
                answer.raise_for_status()
                self._keys.replace(answer.json()["keys"])
                self._failed = False
            except (httpx.HTTPError, JOSEError, AttributeError, KeyError, TypeError, ValueError) as error:
                log.warning("signing keys could not be fetched", url=self._url, error=repr(error))
                self._failed = True
            self._fetched_at = self._monotonic()


class TokenVerifier:
    """Checks tokens; one that was good is remembered until it expires or its key is withdrawn.

    Checking an ES256 signature costs about as much as the rest of an empty request.
    """

    def __init__(
        self,
        keys: KeySource,
        issuer: str,
        clock: Clock | None = None,
        *,
        cache_entries: int = _CACHE_ENTRIES,
    ) -> None:
        self._keys = keys
        self._issuer = issuer
        self._clock = clock or SystemClock()
        self._good: OrderedDict[str, tuple[Actor, float, str]] = OrderedDict()
        self._cache_entries = cache_entries

    async def verify(self, token: str) -> Actor:
        """The actor that a token speaks for.

        Raises:
            TokenRejected: malformed, expired, forged, not for this audience, or of a withdrawn key.
            KeysUnavailable: its key is not known here and cannot be asked for just now.
        """
        remembered = self._good.get(token)
        if remembered is not None:
            actor, expires, kid = remembered
            if expires > self._clock.now().timestamp() and await self._keys.find(kid) is not None:
                return actor
            self._good.pop(token, None)  # another request may have dropped it while this one waited
        return await self._check(token)

    async def _check(self, token: str) -> Actor:
        try:
            kid = jwt.get_unverified_header(token).get("kid")
            key = await self._keys.find(kid) if isinstance(kid, str) else None
            if key is None:
                raise ValueError("unknown key")
            claims = jwt.decode(
                token,
                key,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=self._issuer,
                # The expiry is checked below against this verifier's own clock. Not "require_exp": that
                # would switch the library's own check, against the machine's clock, back on.
                options={"verify_exp": False, "require_aud": True},
            )
            if claims["exp"] <= self._clock.now().timestamp():
                raise ValueError("expired")
            actor = Actor(
                id=claims["sub"],
                kind=ActorKind(claims["kind"]),
                name=claims["name"],
                grants=tuple(Grant(*grant) for grant in claims["grants"]),
                session=claims.get("sid"),
            )
        except (JOSEError, KeyError, TypeError, ValueError) as error:
            log.info("token rejected", reason=repr(error))
            raise TokenRejected from error
        self._remember(token, actor, claims["exp"], str(kid))
        return actor

    def _remember(self, token: str, actor: Actor, expires: float, kid: str) -> None:
        self._good[token] = (actor, expires, kid)
        if len(self._good) > self._cache_entries:
            self._good.popitem(last=False)
