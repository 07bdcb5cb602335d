"""One run: database, service and gateway are started, every way is measured in turn, several rounds.

The rounds go through all ways one after the other, so that a busy minute of the machine hits them alike.
Nothing here passes or fails: absolute figures depend on the machine, and the shares are shown with
their targets.
"""

import argparse
import base64
import json
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from rich.console import Console

from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.ids import new_id
from servicekit.tokens import SigningKey, TokenIssuer
from tests.load.alternatives import UPSTREAM_VARIABLE, WAY_VARIABLE
from tests.load.database import bench_database, pgbench
from tests.load.generator import Ask, generate
from tests.load.processes import Server, serving
from tests.load.report import Sample, document, summarise, table
from tests.load.service import KEYS_VARIABLE, ROLE

ISSUER = "http://bench.invalid"
WARM_UP_SECONDS = 1
JOINED_WRITES = "gateway.joined_writes:JoinedWritesProtocol"
ALTERNATIVES = {
    "FastAPI, aiohttp": {WAY_VARIABLE: "fastapi-aiohttp"},
    "httpx, own pool": {WAY_VARIABLE: "httpx", "BENCH_OWN_POOL": "1"},
    "httpx on aiohttp": {WAY_VARIABLE: "httpx"},
    "aiohttp transport": {WAY_VARIABLE: "transport"},
    "aiohttp": {WAY_VARIABLE: "aiohttp"},
}


@dataclass(frozen=True, slots=True)
class Work:
    """Something a service does, asked for in one way."""

    what: str
    method: str
    path: str
    body: str | None = None


WORKS = (
    Work("empty route", "GET", "/v1/empty"),
    Work("one row", "POST", "/v1/rows", '{"name":"bench"}'),
    Work("row, audit, event", "POST", "/v1/records", '{"name":"bench"}'),
)


class Bench:
    """Everything under measurement, running."""

    def __init__(self, service: Server, gateways: dict[str, Server], token: str) -> None:
        self._service = service
        self._gateways = gateways
        self._headers = {"Authorization": f"Bearer {token}", "Accept-Language": "zh-CN"}

    def warm_up(self) -> None:
        """Fill pools and caches everywhere."""
        for work in WORKS:
            for way in ("direct", *self._gateways):
                self._measure(work, way, WARM_UP_SECONDS)

    def round(self, seconds: float) -> Iterator[Sample]:
        """Measure every work in every way."""
        for work in WORKS:
            for way in ("direct", *self._gateways):
                yield self._measure(work, way, seconds)

    def _measure(self, work: Work, way: str, seconds: float) -> Sample:
        gateway = self._gateways.get(way)
        base = self._service.url if gateway is None else f"{gateway.url}/api/registry"
        json_type = {"Content-Type": "application/json"} if work.body else {}
        ask = Ask(work.method, base + work.path, {**self._headers, **json_type}, work.body)
        before = self._service.cpu_seconds(), gateway.cpu_seconds() if gateway else 0
        load = generate(ask, seconds)
        service_us = (self._service.cpu_seconds() - before[0]) / load.requests * 1e6
        gateway_us = (gateway.cpu_seconds() - before[1]) / load.requests * 1e6 if gateway else None
        return Sample(work.what, way, load, service_us, gateway_us)


@contextmanager
def running_service(folder: Path, dsn: str) -> Iterator[tuple[Server, str]]:
    """The service under measurement, and a token it accepts."""
    key = SigningKey.generate()
    grants = (Grant(ROLE, "", EVERYWHERE),)
    actor = Actor(str(new_id()), ActorKind.PERSON, "bench", grants)
    token = TokenIssuer(key, ISSUER).issue(actor, timedelta(hours=1))
    variables = {
        KEYS_VARIABLE: json.dumps([key.public_jwk()]),
        "SHIXUN_DSN": dsn,
        "SHIXUN_ISSUER": ISSUER,
        "SHIXUN_CLIENT_ID": ROLE,
        "SHIXUN_CLIENT_SECRET": secrets.token_urlsafe(),
        "SHIXUN_ENCRYPTION_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
        "SHIXUN_BLIND_INDEX_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
    }
    with serving("tests.load.service:create_app", folder / "service.log", variables) as service:
        yield service, token


def start_gateways(
    stack: ExitStack, folder: Path, service: Server, *, alternatives: bool
) -> dict[str, Server]:
    """The real gateway, with everything on that production has on, and the bare alternatives if wanted."""
    variables = {
        "SHIXUN_REGISTRY_URL": service.url,
        "SHIXUN_JWKS_URL": f"{service.url}/.well-known/jwks.json",
        "SHIXUN_ISSUER": ISSUER,
        # Counted like any client, but never refused.
        "SHIXUN_RATE_PER_SECOND": "1000000",
        "SHIXUN_RATE_BURST": "1000000",
    }
    log = folder / "gateway.log"
    made = {"gateway": serving("gateway.app:create_app", log, variables, JOINED_WRITES)}
    if alternatives:
        made["gateway, uvicorn's writes"] = serving("gateway.app:create_app", folder / "plain.log", variables)
        for name, way in ALTERNATIVES.items():
            made[name] = serving(
                "tests.load.alternatives:create_app",
                folder / "way.log",
                {**way, UPSTREAM_VARIABLE: service.url},
            )
    return {name: stack.enter_context(server) for name, server in made.items()}


def main() -> None:
    """Run the measurements and print the table."""
    arguments = _arguments()
    console = Console()
    rounds: list[list[Sample]] = []
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)  # as root the database server runs as another user
        server, database = stack.enter_context(bench_database(folder))
        service, token = stack.enter_context(running_service(folder, database.superuser_dsn))
        gateways = start_gateways(stack, folder, service, alternatives=arguments.alternatives)
        bench = Bench(service, gateways, token)
        console.print("warming up")
        bench.warm_up()
        for number in range(arguments.rounds):
            console.print(f"round {number + 1} of {arguments.rounds}")
            samples = list(bench.round(arguments.seconds))
            reference = pgbench(server, database, folder, arguments.seconds)
            rounds.append([*samples, Sample("one row", "database", reference)])
    summaries = summarise(rounds)
    console.print(table(summaries))
    if arguments.json:
        told = document(summaries, arguments.rounds, arguments.seconds)
        arguments.json.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="times that everything is measured (default 3)")
    parser.add_argument("--seconds", type=float, default=3, help="per measurement (default 3)")
    parser.add_argument("--alternatives", action="store_true", help="also other ways to build the proxy path")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results there")
    return parser.parse_args()
