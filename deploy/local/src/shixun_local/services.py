"""The four processes: where each listens, what it is told, how it is started."""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from servicekit.settings import ENV_PREFIX
from shixun_local.database import DatabaseServer
from shixun_local.ports import free_port
from shixun_local.secret_store import SERVICES, Secrets
from shixun_local.settings import OPERATOR_ONLY, LauncherSettings
from shixun_local.supervisor import ProcessSpec

GATEWAY = "gateway"
PREFERRED_PORTS: Mapping[str, int] = {"registry": 8101, "scheduling": 8102, "evaluation": 8103}
_PROTOCOLS: Mapping[str, str] = {GATEWAY: "gateway.joined_writes:JoinedWritesProtocol"}
"""Uvicorn's HTTP protocol where it is not httptools."""
_PROBE_SECONDS = 5


@dataclass(frozen=True)
class Endpoint:
    """Where one process listens."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """Its address for other processes on this machine."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::", "") else self.host  # noqa: S104 - comparison
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


LITTLE_MEMORY = {"MALLOC_ARENA_MAX": "2"}
"""glibc gives each thread a heap of its own otherwise, and each keeps what a large import once needed."""


@dataclass(frozen=True)
class Deployment:
    """Everything the processes are told; equal for a start and a restart."""

    settings: LauncherSettings
    secrets: Secrets
    database: DatabaseServer
    endpoints: Mapping[str, Endpoint]
    files: Path | None = None
    """Where uploaded files are kept, unless the operator set `SHIXUN_FILES_URL`."""

    def environment(self, name: str) -> dict[str, str]:
        """Return the whole environment of one process.

        What the operator set for all processes (`SHIXUN_LOG_LEVEL`) is passed on; what is the launcher's own
        business is not, and nothing of another service's secrets is.
        """
        ours = {ENV_PREFIX + key for key in OPERATOR_ONLY}
        values = LITTLE_MEMORY | {key: value for key, value in os.environ.items() if key not in ours}
        registry = self.endpoints["registry"].url
        common = {
            "ENVIRONMENT": self.settings.environment.value,
            "ISSUER": self.settings.address,
            "JWKS_URL": f"{registry}/.well-known/jwks.json",
            **{f"{service.upper()}_URL": self.endpoints[service].url for service in SERVICES},
        }
        if name in SERVICES:
            common |= {
                "DSN": self.database.service_dsn(name, self.secrets),
                "CLIENT_ID": name,
                "CLIENT_SECRET": self.secrets.client_secrets[name],
                "ENCRYPTION_KEY": self.secrets.encryption_key,
                "BLIND_INDEX_KEY": self.secrets.blind_index_key,
            }
        if self.settings.with_demonstration:
            # Nobody sits through a session of the demonstration; what the operator set still wins.
            for window in ("SIGN_IN_OPENS", "SIGN_OUT_OPENS"):
                values.setdefault(ENV_PREFIX + window, "P1D")
        if name == "registry":
            if self.files is not None:
                values.setdefault(f"{ENV_PREFIX}FILES_URL", str(self.files))
            common["SERVICE_CLIENTS"] = json.dumps(self.secrets.client_secrets)
        return values | {ENV_PREFIX + key: value for key, value in common.items()}

    def spec(self, name: str) -> ProcessSpec:
        """Return how the supervisor runs one process."""
        endpoint = self.endpoints[name]
        command = [
            *(sys.executable, "-m", "uvicorn", f"{name}.app:create_app", "--factory"),
            *("--host", endpoint.host, "--port", str(endpoint.port), "--loop", "uvloop"),
            *("--http", _PROTOCOLS.get(name, "httptools"), "--no-access-log"),
            *("--timeout-graceful-shutdown", "10"),
            # uvicorn would believe what any loopback client says of its address, before the gateway looks.
            "--no-proxy-headers",
        ]

        async def is_ready() -> bool:
            return await answers(f"{endpoint.url}/readyz")

        return ProcessSpec(
            name=name, command=lambda: command, environment=self.environment(name), is_ready=is_ready
        )


def choose_endpoints(settings: LauncherSettings) -> dict[str, Endpoint]:
    """Return where each process shall listen: the usual internal ports, or free ones where they are taken."""
    endpoints = {name: Endpoint("127.0.0.1", free_port(port)) for name, port in PREFERRED_PORTS.items()}
    return {**endpoints, GATEWAY: Endpoint(settings.host, settings.port)}


async def answers(url: str) -> bool:
    """Whether a GET is answered with 200 in reasonable time; `url` is plain HTTP on this machine."""
    try:
        # Without `verify=False` each probe loads all certificates: 30 ms of processor time, ten times a
        # second for each process that is starting, which then starts at half the speed.
        async with httpx.AsyncClient(timeout=_PROBE_SECONDS, trust_env=False, verify=False) as client:  # noqa: S501
            return (await client.get(url)).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False
