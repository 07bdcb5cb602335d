"""Tokens for programs, this system's services and API clients, by client credentials (RFC 6749 §4.4)."""

import base64
import binascii
import hmac
import secrets
from dataclasses import dataclass, field
from urllib.parse import unquote_plus
from uuid import UUID

from registry.access import Role
from registry.identity.errors import CredentialsTwice, InvalidClient
from registry.identity.keys import KeyRing
from registry.identity.models import digest
from registry.identity.repository import ApiClientRepository
from registry.identity.sessions import issue
from registry.settings import Settings
from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.unit_of_work import UnitOfWork

_NOBODY = UUID(int=0)
_CHALLENGE = {"WWW-Authenticate": 'Basic realm="shixun", charset="UTF-8"'}


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """What a program offers to prove who it is."""

    client_id: str
    client_secret: str = field(repr=False)

    @classmethod
    def given(
        cls, authorization: str | None, client_id: str | None, client_secret: str | None
    ) -> "ClientCredentials":
        """Those of the header `Authorization: Basic …`, or else those of the form (RFC 6749 §2.3.1).

        Raises:
            CredentialsTwice: there are some in both.
            InvalidClient: there are none, or the header is not what the RFC says.
        """
        scheme, _, encoded = (authorization or "").partition(" ")
        if scheme.lower() != "basic":  # a bearer token proves somebody else, and is not looked at
            if client_id is None or client_secret is None:
                raise InvalidClient(headers=_CHALLENGE)
            return cls(client_id, client_secret)
        if client_id is not None or client_secret is not None:
            raise CredentialsTwice
        try:
            plain = base64.b64decode(encoded.strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise InvalidClient(headers=_CHALLENGE) from error
        name, colon, secret = plain.partition(":")
        if not colon:
            raise InvalidClient(headers=_CHALLENGE)
        return cls(unquote_plus(name), unquote_plus(secret))


class ProgramTokenService:
    """Gives programs their tokens."""

    def __init__(self, uow: UnitOfWork, settings: Settings, keys: KeyRing) -> None:
        self._uow = uow
        self._settings = settings
        self._keys = keys
        self._clients = ApiClientRepository(uow.session)

    async def issue(self, offered: ClientCredentials) -> str:
        """An access token for a program that proves itself.

        Raises:
            InvalidClient: unknown, wrong secret, revoked, or of a closed organisation; which is not said.
        """
        service = self._settings.service_clients.get(offered.client_id)
        if service is None:
            actor = await self._client(offered)
        else:
            actor = self._service(offered, service.get_secret_value())
        return await issue(actor, self._settings, self._keys, self._uow)

    def _service(self, offered: ClientCredentials, secret: str) -> Actor:
        _ensure_same(digest(secret), offered)
        grants = (Grant(Role.SERVICE.value, "", EVERYWHERE),)
        return Actor(f"service:{offered.client_id}", ActorKind.SERVICE, offered.client_id, grants)

    async def _client(self, offered: ClientCredentials) -> Actor:
        client = await self._clients.by_id(_uuid(offered.client_id))
        # One that is not there is compared too: the time taken must not tell which ones are.
        _ensure_same(client.secret_hash if client else secrets.token_bytes(32), offered)
        if client is None or not client.may_read:
            raise InvalidClient(headers=_CHALLENGE)
        await self._clients.note_use(client, self._uow.clock.now())
        place = client.organisation
        grants = (Grant(Role.EXCHANGE_CLIENT.value, str(place.id), place.path),)
        return Actor(f"client:{client.id}", ActorKind.CLIENT, client.name, grants)


def _ensure_same(expected: bytes, offered: ClientCredentials) -> None:
    if not hmac.compare_digest(expected, digest(offered.client_secret)):
        raise InvalidClient(headers=_CHALLENGE)


def _uuid(client_id: str) -> UUID:
    try:
        return UUID(client_id)
    except ValueError:
        return _NOBODY
