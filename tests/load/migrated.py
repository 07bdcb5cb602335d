"""Services under measurement as they are deployed: real migrations, a role each, a process each."""

import asyncio
import json
import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from registry.identity.bootstrap import ensure_admin
from registry.settings import Settings
from servicekit.migrations import upgrade
from servicekit.testing.database import TestDatabase, create_database
from servicekit.testing.embedded import EmbeddedPostgres
from tests.load.processes import REPOSITORY, Server, key, serving, told

ISSUER = "http://bench.invalid"
LOGIN = "bench.admin"
SERVICES = ("registry", "scheduling", "evaluation")


@dataclass(frozen=True)
class Deployment:
    """A migrated database, and what its services are told."""

    database: TestDatabase
    folder: Path
    password: str = field(default_factory=secrets.token_urlsafe)
    client_secrets: dict[str, str] = field(
        default_factory=lambda: {name: secrets.token_urlsafe() for name in SERVICES}
    )
    keys: tuple[str, str] = field(default_factory=lambda: (key(), key()))

    def start(self, service: str, **urls: str) -> AbstractContextManager[Server]:
        """The service's process, until the block ends; `urls` are the others', by name."""
        variables = {f"SHIXUN_{name.upper()}_URL": url for name, url in urls.items()}
        if "registry" in urls:
            variables["SHIXUN_JWKS_URL"] = f"{urls['registry']}/.well-known/jwks.json"
        return serving(
            f"{service}.app:create_app",
            self.folder / f"{service}.log",
            {**self._variables(service), **variables},
        )

    @contextmanager
    def signed_in(self, registry: Server) -> Iterator[httpx.Client]:
        """A client of the registry signed in as the platform's administrator."""
        asyncio.run(ensure_admin(self.registry_settings(), LOGIN, self.password))
        with httpx.Client(base_url=registry.url, timeout=60, trust_env=False) as client:
            answer = client.post("/v1/session", json={"login": LOGIN, "password": self.password})
            client.headers["Authorization"] = f"Bearer {answer.raise_for_status().json()['access_token']}"
            yield client

    def registry_settings(self) -> Settings:
        """What the registry's process is told, for an application of it in this process."""
        settings = {
            name.removeprefix("SHIXUN_").lower(): value for name, value in self._variables("registry").items()
        }
        return Settings.model_validate({**settings, "service_clients": self.client_secrets})

    def _variables(self, service: str) -> dict[str, str]:
        variables = {
            **told(service, self.database.dsn(service), ISSUER),
            "SHIXUN_CLIENT_SECRET": self.client_secrets[service],
            "SHIXUN_ENCRYPTION_KEY": self.keys[0],
            "SHIXUN_BLIND_INDEX_KEY": self.keys[1],
            "SHIXUN_LOG_LEVEL": "warning",
        }
        if service == "registry":
            variables["SHIXUN_SERVICE_CLIENTS"] = json.dumps(self.client_secrets)
            # What is measured of it does not follow scheduling, which most measurements do without.
            variables["SHIXUN_RUN_CONSUMERS"] = "false"
            # A run may take longer than the usual quarter of an hour.
            variables["SHIXUN_ACCESS_TOKEN_LIFETIME"] = "PT2H"
        return variables


@contextmanager
def deployment(folder: Path) -> Iterator[Deployment]:
    """A fresh durable server with every service's schema migrated, until the block ends."""
    folder.chmod(0o755)  # as root the database server runs as another user
    server = EmbeddedPostgres(folder / "pg", settings={"max_connections": "100"})
    server.start()
    try:
        database = create_database(server, "bench", REPOSITORY / "deploy/postgres/bootstrap.sql")
        for service in SERVICES:
            upgrade(service, database.dsn(service))
        yield Deployment(database, folder)
    finally:
        server.stop("immediate")
