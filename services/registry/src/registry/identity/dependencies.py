"""What the identity routes take beside their input."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request

from registry.identity.keys import KeyRing
from registry.identity.sign_ins.device import Caller
from registry.settings import Settings
from servicekit.access import Actor

_NOBODY = UUID(int=0)


async def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.runtime.settings
    return settings


async def _key_ring(request: Request) -> KeyRing:
    keys: KeyRing = request.app.state.runtime.keys
    return keys


async def _caller(request: Request) -> Caller:
    # The gateway alone reaches this service; it drops what clients claim and says whom it serves.
    peer = request.client.host if request.client else ""
    return Caller(request.headers.get("x-forwarded-for", peer), request.headers.get("user-agent", ""))


SettingsDep = Annotated[Settings, Depends(_settings)]
KeyRingDep = Annotated[KeyRing, Depends(_key_ring)]
CallerDep = Annotated[Caller, Depends(_caller)]


def own_account_id(actor: Actor) -> UUID:
    """The caller's own account; a program's is nobody's."""
    try:
        return UUID(actor.id)
    except ValueError:
        return _NOBODY
