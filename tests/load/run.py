"""One run: databases, services and gateway are started, every way is measured in turn, several rounds.

What has an absolute target comes first: a machine that has been busy for minutes is slower for a while. The
rounds go through all ways one after the other, so that a busy minute of the machine hits them alike.
Nothing here passes or fails: absolute figures depend on the machine, and the shares are shown with
their targets.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from rich.console import Console

from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.ids import new_id
from servicekit.testing.embedded import EmbeddedPostgres
from servicekit.tokens import SigningKey, TokenIssuer
from tests.load import catch_up, course_search, expert_suggestions, people_search, roster_import, tiers
from tests.load.alternatives import UPSTREAM_VARIABLE, WAY_VARIABLE
from tests.load.database import ONE_ROW, bench_database, pgbench
from tests.load.generator import Ask, generate
from tests.load.migrated import deployment
from tests.load.processes import Server, serving, told
from tests.load.report import Sample, document, summarise, table
from tests.load.service import KEYS_VARIABLE, ROLE
from tests.load.signing import Signing
from tests.load.training_day import TrainingDay, training_day

ISSUER = "http://bench.invalid"
WARM_UP_SECONDS = 1
PROVINCE = 300_000
"""teachers"""
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


class KitBench:
    """The kit's own cost: a service with as little of its own as possible, directly and through gateways."""

    def __init__(
        self, postgres: EmbeddedPostgres, dsn: str, service: Server, gateways: dict[str, Server], token: str
    ) -> None:
        self._postgres = postgres
        self._dsn = dsn
        self._service = service
        self._gateways = gateways
        self._token = token

    def warm_up(self) -> None:
        """Fill pools and caches everywhere."""
        for work in WORKS:
            for way in ("direct", *self._gateways):
                self._measure(work, way, WARM_UP_SECONDS)

    def round(self, folder: Path, seconds: float) -> Iterator[Sample]:
        """Measure every work in every way."""
        for work in WORKS:
            for way in ("direct", *self._gateways):
                yield self._measure(work, way, seconds)
        yield Sample("one row", "database", pgbench(self._postgres, self._dsn, ONE_ROW, folder, seconds))

    def _measure(self, work: Work, way: str, seconds: float) -> Sample:
        gateway = self._gateways.get(way)
        base = self._service.url if gateway is None else f"{gateway.url}/api/registry"
        headers = {"Accept-Language": "zh-CN"}
        if work.body:
            headers["Content-Type"] = "application/json"
        bodies = [work.body] if work.body else []
        ask = Ask(work.method, base + work.path, [self._token], headers, bodies)
        before = self._service.cpu_seconds(), gateway.cpu_seconds() if gateway else 0
        load = generate(ask, seconds)
        service_us = (self._service.cpu_seconds() - before[0]) / load.requests * 1e6
        gateway_us = (gateway.cpu_seconds() - before[1]) / load.requests * 1e6 if gateway else None
        return Sample(work.what, way, load, service_us, gateway_us)


@contextmanager
def running_service(folder: Path, dsn: str, key: SigningKey) -> Iterator[Server]:
    """The kit's service under measurement, which also publishes the signing key."""
    variables = {**told(ROLE, dsn, ISSUER), KEYS_VARIABLE: json.dumps([key.public_jwk()])}
    with serving("tests.load.service:create_app", folder / "service.log", variables) as service:
        yield service


def start_gateways(
    stack: ExitStack, folder: Path, service: Server, day: TrainingDay, *, alternatives: bool
) -> dict[str, Server]:
    """The real gateway, with everything on that production has on, and the bare alternatives if wanted."""
    variables = {
        "SHIXUN_REGISTRY_URL": service.url,
        "SHIXUN_SCHEDULING_URL": day.server.url,
        "SHIXUN_JWKS_URL": jwks_url(service),
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


def jwks_url(service: Server) -> str:
    """Where the signing key is published."""
    return f"{service.url}/.well-known/jwks.json"


def main() -> None:
    """Run the measurements and print the table."""
    arguments = _arguments()
    console = Console()
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
        imported = roster_import.measure_import(Path(name))
    console.print(roster_import.table(imported))
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
        followed = catch_up.measure_catch_up(Path(name))
    console.print(catch_up.table(followed))
    province = {} if arguments.city else _measure_province(console)
    rounds: list[list[Sample]] = []
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)  # as root the database server runs as another user
        key = SigningKey.generate()
        issuer = TokenIssuer(key, ISSUER)
        postgres, database = stack.enter_context(bench_database(folder))
        dsn = database.superuser_dsn
        service = stack.enter_context(running_service(folder, dsn, key))
        day = stack.enter_context(training_day(postgres, folder, ISSUER, issuer, jwks_url(service)))
        gateways = start_gateways(stack, folder, service, day, alternatives=arguments.alternatives)
        actor = Actor(str(new_id()), ActorKind.PERSON, "bench", (Grant(ROLE, "", EVERYWHERE),))
        kit = KitBench(postgres, dsn, service, gateways, issuer.issue(actor, timedelta(hours=1)))
        signing = Signing(postgres, day, gateways["gateway"], key, ISSUER)
        console.print("warming up")
        kit.warm_up()
        signing.warm_up()
        for number in range(arguments.rounds):
            console.print(f"round {number + 1} of {arguments.rounds}")
            seconds = arguments.seconds
            rounds.append([*kit.round(folder, seconds), *signing.round(folder, seconds)])
    summaries = summarise(rounds)
    console.print(table(summaries))
    if arguments.json:
        written = document(summaries, arguments.rounds, arguments.seconds)
        written |= {"roster_import": asdict(imported), "catch_up": [asdict(each) for each in followed]}
        written |= province
        arguments.json.write_text(json.dumps(written, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _measure_province(console: Console) -> dict[str, Any]:
    """What has to bear a province's 300,000 teachers; returns the results by their names."""
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
        imported = roster_import.measure_import(Path(name), PROVINCE)
    console.print(roster_import.table(imported))
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name, deployment(Path(name)) as place:
        found = people_search.measure(place, PROVINCE)
    console.print(people_search.table(found))
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name, deployment(Path(name)) as place:
        courses = course_search.measure(place)
    console.print(course_search.table(courses))
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name, deployment(Path(name)) as place:
        suggested = expert_suggestions.measure(place)
    console.print(expert_suggestions.table(suggested))
    with tempfile.TemporaryDirectory(prefix="shixun-bench-") as name:
        computed = tiers.measure_tiers(Path(name), PROVINCE)
    console.print(tiers.table(computed))
    return {
        "province_import": asdict(imported),
        "people_search": [asdict(each) for each in found],
        "course_search": [asdict(each) for each in courses],
        "expert_suggestions": [asdict(each) for each in suggested],
        "tiers": asdict(computed),
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="times that everything is measured (default 3)")
    parser.add_argument("--seconds", type=float, default=3, help="per measurement (default 3)")
    parser.add_argument("--alternatives", action="store_true", help="also other ways to build the proxy path")
    parser.add_argument("--city", action="store_true", help="leave out what 300,000 people are needed for")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results there")
    return parser.parse_args()
