"""The registry under test: a running application, and callers for whatever role a test needs."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from registry.access import Role
from registry.app import create_app
from registry.settings import Settings
from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.ids import new_id
from servicekit.testing.database import TestDatabase, empty_tables
from servicekit.testing.service import running, runtime_of, settings_for
from servicekit.tokens import TokenIssuer

Headers = dict[str, str]
Json = dict[str, Any]
CallerFactory = Callable[..., Headers]


@pytest.fixture
def app(database: TestDatabase, tmp_path: Path) -> FastAPI:
    return create_app(
        Settings(
            **settings_for(
                database,
                "registry",
                service_clients={"scheduling": SecretStr("scheduling-secret")},
                files_url=str(tmp_path / "files"),
            )
        )
    )


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app) as client:
        yield client
        await empty_tables(runtime_of(app).database.engine)


@pytest.fixture
async def caller(app: FastAPI, client: httpx.AsyncClient) -> CallerFactory:
    """Headers of somebody with a role at a path: `caller(Role.TEACHER, path)`."""
    runtime = runtime_of(app)
    issuer = TokenIssuer(await runtime.keys.active(), runtime.settings.issuer)

    def make(role: Role, path: str = EVERYWHERE, actor_id: str | None = None) -> Headers:
        actor = Actor(actor_id or str(new_id()), ActorKind.PERSON, "测试", (Grant(role.value, "", path),))
        return {"Authorization": f"Bearer {issuer.issue(actor, runtime.settings.access_token_lifetime)}"}

    return make


@pytest.fixture
def admin(caller: CallerFactory) -> Headers:
    return caller(Role.PLATFORM_ADMIN)


class Tree:
    """Makes organisations through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self._headers = headers

    async def add(self, code: str, parent: Json | None = None, **more: Any) -> Json:
        body = {"code": code, "name": f"机构{code}", "kind": "authority", **more}
        if parent is not None:
            body["parent_id"] = parent["id"]
        answer = await self._client.post("/v1/organisations", json=body, headers=self._headers)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def read(self, organisation: Json) -> Json:
        answer = await self._client.get(f"/v1/organisations/{organisation['id']}", headers=self._headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found


@pytest.fixture
def tree(client: httpx.AsyncClient, admin: Headers) -> Tree:
    return Tree(client, admin)
