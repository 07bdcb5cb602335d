"""Who calls, as far as the gateway cares: a token that is there must be good.

A request without a token passes; the services decide what the public may do, and they check the token
again. Turning bad tokens away here keeps their cost from the services and gives the rate limit a name.
"""

from servicekit.tokens import TokenVerifier


class IdentityCheck:
    """Checks bearer tokens; the verifier remembers good ones until they expire."""

    def __init__(self, verifier: TokenVerifier) -> None:
        self._verifier = verifier

    async def subject(self, authorization: bytes | None) -> str | None:
        """The id of the caller; none without a bearer token.

        Raises:
            TokenRejected: there is a token and it is malformed, forged, expired or not for us.
        """
        if authorization is None:
            return None
        scheme, _, token = authorization.partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        actor = await self._verifier.verify(token.strip().decode("latin-1"))
        return actor.id
