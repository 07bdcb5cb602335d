"""The services' real applications behind sockets, each in a thread of its own.

Schemathesis asks synchronously, the applications answer asynchronously: a socket between the two is the
plainest bridge, and what goes over it is what a caller sees.
"""

import asyncio
import socket
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

import requests
import uvicorn
from fastapi import FastAPI
from tests.applications import application

from registry import app as registry_app
from registry.settings import Settings as RegistrySettings
from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.ids import new_id
from servicekit.runtime import Runtime
from servicekit.testing.database import TestDatabase, empty_tables
from servicekit.testing.service import runtime_of, settings_for
from servicekit.testing.tokens import TokenMaker
from servicekit.tokens import SigningKey, TokenIssuer

Result = TypeVar("Result")
_TOKEN_LIFETIME = timedelta(minutes=5)


class _Server(uvicorn.Server):
    """Uvicorn, which tells the thread that waits when it serves, or that it never will."""

    def __init__(self, app: FastAPI) -> None:
        super().__init__(uvicorn.Config(app, lifespan="on", log_config=None, timeout_graceful_shutdown=2))
        self.settled = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            self.loop = asyncio.get_running_loop()
        self.settled.set()

    def serve_on(self, listening: socket.socket) -> None:
        try:
            self.run(sockets=[listening])
        finally:
            self.settled.set()


@dataclass(frozen=True, slots=True)
class LiveService:
    """A service that answers at `base_url`, and the caller who may do everything there."""

    name: str
    base_url: str
    runtime: Runtime
    loop: asyncio.AbstractEventLoop
    caller: Actor
    tokens: TokenMaker
    session: requests.Session
    """Keeps the connection between requests."""

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """The result of `work`, done in the service's own loop."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result()

    def headers(self) -> dict[str, str]:
        """A new token of the caller's: what was asked before may have withdrawn the key of an older one."""
        issuer = TokenIssuer(self.run(self._signing_key()), self.runtime.settings.issuer)
        return {"Authorization": f"Bearer {issuer.issue(self.caller, _TOKEN_LIFETIME)}"}

    async def _signing_key(self) -> SigningKey:
        if self.name == "registry":  # it signs for everybody, with keys from its own table
            ring: Any = self.runtime.keys
            key: SigningKey = await ring.active()
            return key
        return self.tokens.key


@contextmanager
def live(service: str, database: TestDatabase) -> Iterator[LiveService]:
    """The application of `service` on a free port; its tables are empty afterwards."""
    tokens = TokenMaker()
    app = _application(service, database, tokens)
    server = _Server(app)
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.serve_on, args=(listening,), name=f"live-{service}")
    thread.start()
    server.settled.wait()
    if server.loop is None:
        thread.join()
        raise RuntimeError(f"{service} did not start; its log says why")
    caller = Actor(str(new_id()), ActorKind.PERSON, "测试", (Grant("platform_admin", "", EVERYWHERE),))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    session = requests.Session()
    running = LiveService(service, address, runtime_of(app), server.loop, caller, tokens, session)
    try:
        yield running
    finally:
        session.close()
        running.run(empty_tables(running.runtime.database.engine))
        server.should_exit = True
        thread.join()


def _application(service: str, database: TestDatabase, tokens: TokenMaker) -> FastAPI:
    if service == "registry":
        return registry_app.create_app(RegistrySettings(**settings_for(database, service)))
    return application(service, database, tokens)
