"""Server processes under measurement, started as the launcher starts them."""

import base64
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from shixun_local.services import LITTLE_MEMORY

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    url: str
    process: psutil.Popen

    def cpu_seconds(self) -> float:
        """Processor time used so far. Unlike requests per second it hardly suffers from busy neighbours."""
        used = self.process.cpu_times()
        return float(used.user + used.system)


def key() -> str:
    """A key as the settings take it."""
    return base64.b64encode(secrets.token_bytes(32)).decode()


def told(service: str, dsn: str, issuer: str) -> dict[str, str]:
    """What every service must be told, as variables; keys and its secret are new each time."""
    return {
        "SHIXUN_DSN": dsn,
        "SHIXUN_ISSUER": issuer,
        "SHIXUN_CLIENT_ID": service,
        "SHIXUN_CLIENT_SECRET": secrets.token_urlsafe(),
        "SHIXUN_ENCRYPTION_KEY": key(),
        "SHIXUN_BLIND_INDEX_KEY": key(),
    }


@contextmanager
def serving(
    application: str, log: Path, variables: Mapping[str, str], http: str = "httptools"
) -> Iterator[Server]:
    """Run an application factory under uvicorn until the block ends.

    Raises:
        RuntimeError: it ended before it answered; the message is the end of its log.
    """
    port = _free_port()
    command = [
        *(sys.executable, "-m", "uvicorn", application, "--factory"),
        *("--host", "127.0.0.1", "--port", str(port), "--loop", "uvloop", "--http", http),
        *("--no-access-log", "--no-proxy-headers", "--timeout-graceful-shutdown", "1"),
    ]
    with log.open("wb") as sink:
        process = psutil.Popen(
            command,
            cwd=REPOSITORY,
            env={**LITTLE_MEMORY, **os.environ, **variables},
            stdout=sink,
            stderr=subprocess.STDOUT,
        )
    server = Server(f"http://127.0.0.1:{port}", process)
    try:
        _wait_until_it_answers(server, log)
        yield server
    finally:
        process.terminate()
        process.wait()


def _wait_until_it_answers(server: Server, log: Path) -> None:
    with httpx.Client(trust_env=False) as client:
        while True:
            if server.process.poll() is not None:
                raise RuntimeError(f"a server did not start:\n{log.read_text()[-4000:]}")
            try:
                client.get(f"{server.url}/livez")
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
