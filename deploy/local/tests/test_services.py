"""What each process is told and how it is started."""

import pytest

from shixun_local.database import DatabaseServer
from shixun_local.secret_store import SERVICES, Secrets, make_secrets
from shixun_local.services import GATEWAY, PREFERRED_PORTS, Deployment, Endpoint
from shixun_local.settings import LauncherSettings

ADMIN = "postgresql://owner:hunter2@db.example:5433/postgres?sslmode=require"


@pytest.fixture
def secrets() -> Secrets:
    return make_secrets(("admin",))


@pytest.fixture
def deployment(secrets: Secrets, monkeypatch: pytest.MonkeyPatch) -> Deployment:
    monkeypatch.setenv("SHIXUN_LOG_LEVEL", "debug")
    monkeypatch.setenv("SHIXUN_DATABASE_URL", ADMIN)
    endpoints = {name: Endpoint("127.0.0.1", port) for name, port in PREFERRED_PORTS.items()}
    server = DatabaseServer(ADMIN, "training")
    return Deployment(
        LauncherSettings(), secrets, server, {**endpoints, GATEWAY: Endpoint("127.0.0.1", 8080)}
    )


def test_a_service_is_told_its_own_secrets_and_nobody_elses(deployment: Deployment, secrets: Secrets) -> None:
    told = deployment.environment("scheduling")
    assert told["SHIXUN_CLIENT_SECRET"] == secrets.client_secrets["scheduling"]
    assert told["SHIXUN_LOG_LEVEL"] == "debug"
    password = secrets.role_passwords["scheduling"]
    assert told["SHIXUN_DSN"] == (
        f"postgresql://shixun_scheduling:{password}@db.example:5433/training?sslmode=require"
    )
    everything = "\n".join(told.values())
    for other in ("registry", "evaluation"):
        assert secrets.role_passwords[other] not in everything
        assert secrets.client_secrets[other] not in everything
    assert "hunter2" not in everything


def test_only_the_issuer_knows_every_clients_secret(deployment: Deployment) -> None:
    knowing = [name for name in SERVICES if "SHIXUN_SERVICE_CLIENTS" in deployment.environment(name)]
    assert knowing == ["registry"]


def test_the_gateway_is_told_no_secret(deployment: Deployment, secrets: Secrets) -> None:
    everything = "\n".join(deployment.environment(GATEWAY).values())
    hidden = [secrets.encryption_key, secrets.blind_index_key, *secrets.role_passwords.values()]
    for secret in (*hidden, *secrets.client_secrets.values(), "hunter2"):
        assert secret not in everything


@pytest.mark.parametrize("name", [*SERVICES, GATEWAY])
def test_the_gateway_alone_joins_its_writes(deployment: Deployment, name: str) -> None:
    command = list(deployment.spec(name).command())
    protocol = command[command.index("--http") + 1]
    wanted = "gateway.joined_writes:JoinedWritesProtocol" if name == GATEWAY else "httptools"
    assert protocol == wanted


@pytest.mark.parametrize(
    ("url", "database", "before"),
    [
        ("postgresql://o:p@h:1/training", "training", "postgresql://o:p@h:1/training"),
        ("postgresql://o:p@h:1/postgres", "shixun", "postgresql://o:p@h:1/postgres"),
        ("postgresql://o:p@h:1", "shixun", "postgresql://o:p@h:1/postgres"),
        ("postgresql://o:p@h:1/a%20b?sslmode=require", "a b", "postgresql://o:p@h:1/a%20b?sslmode=require"),
    ],
)
def test_the_database_that_an_address_names_is_used(url: str, database: str, before: str) -> None:
    server = DatabaseServer.of_url(url)
    assert (server.database, server.admin_dsn) == (database, before)
