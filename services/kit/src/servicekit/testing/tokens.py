"""Tokens for tests: a real ES256 key whose tokens the application under test accepts."""

from datetime import timedelta

from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.clock import Clock
from servicekit.ids import new_id
from servicekit.tokens import SigningKey, StaticKeySource, TokenIssuer

TEST_ISSUER = "http://test.invalid"


class TokenMaker:
    """Signs tokens for whatever actor a test needs."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.key = SigningKey.generate()
        self.keys = StaticKeySource([self.key.public_jwk()])
        self._issuer = TokenIssuer(self.key, TEST_ISSUER, clock)

    def token(
        self,
        role: str,
        path: str = EVERYWHERE,
        *,
        organisation_id: str = "",
        actor_id: str | None = None,
        kind: ActorKind = ActorKind.PERSON,
        lifetime: timedelta = timedelta(minutes=5),
    ) -> str:
        """A token for one role at `path`."""
        grants = (Grant(role, organisation_id, path),)
        actor = Actor(actor_id or str(new_id()), kind, "测试", grants)
        return self._issuer.issue(actor, lifetime)

    def headers(self, role: str, path: str = EVERYWHERE, *, actor_id: str | None = None) -> dict[str, str]:
        """The same as request headers."""
        return {"Authorization": f"Bearer {self.token(role, path, actor_id=actor_id)}"}
