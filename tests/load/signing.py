"""Signing in and looking at one's timetable, as a whole city does at nine o'clock: through the gateway, by
phones of as many people, held against the database's own rate for the same statements.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from scheduling.app import SPEC
from scheduling.settings import Settings
from servicekit.app import create_service_app
from servicekit.testing.embedded import EmbeddedPostgres
from servicekit.testing.service import settings_for
from servicekit.tokens import SigningKey, StaticKeySource
from tests.load.database import pgbench
from tests.load.generator import CONNECTIONS, Ask, generate, key_of
from tests.load.processes import Server
from tests.load.report import Sample
from tests.load.same_sql import as_pgbench, statements_of
from tests.load.training_day import PEOPLE, PHONES, SESSIONS, TrainingDay, counted_id, counted_id_in_sql

SIGN_IN = "sign in"
TIMETABLE = "my timetable"
_WARM_UP_SECONDS = 4
"""Enough for every phone to have asked once, so that its token is known."""
_PER_CLIENT = (PEOPLE - PHONES) * SESSIONS // CONNECTIONS
"""Sign-ins that each connection of the database's own client can make before they repeat."""
_UNEVEN = 3
"""A connection makes at most so many times what each makes on average."""


class Signing:
    """Both measurements."""

    def __init__(
        self, postgres: EmbeddedPostgres, day: TrainingDay, gateway: Server, key: SigningKey, issuer: str
    ) -> None:
        self._postgres = postgres
        self._day = day
        self._gateway = gateway
        self._asked = 1  # the first is that whose statements are noted
        self._used = 0  # of what a connection of the database's own client can make
        self._dsn = day.database.dsn("scheduling")
        settings = Settings(
            **{**settings_for(day.database, "scheduling"), "issuer": issuer, "dsn": SecretStr(self._dsn)}
        )
        app = create_service_app(SPEC, settings, keys=lambda _database: StaticKeySource([key.public_jwk()]))
        person, session = (
            counted_id_in_sql(*named) for named in (("person", _PERSON), ("session", _SESSION))
        )
        counted: dict[Any, str] = {
            counted_id("person", 0): person,
            counted_id("session", 0): session,
            counted_id("programme", 0): counted_id_in_sql("programme", _SESSION),
            counted_id("organisation", 2): counted_id_in_sql("organisation", "2"),
            key_of(0): "('bench-' || :row::text)",
        }
        self._sign_in_sql = as_pgbench(statements_of(app, self._sign_in("", 0)), counted)
        self._timetable_sql = as_pgbench(statements_of(app, self._timetable("")), counted)

    def warm_up(self) -> None:
        """Let every phone look at its timetable, and some sign in."""
        generate(self._timetable(self._gateway.url), _WARM_UP_SECONDS)
        self._measure_sign_in(1)

    def round(self, folder: Path, seconds: float) -> Iterator[Sample]:
        """Measure both, through the gateway and by the database's own client."""
        yield self._measure(TIMETABLE, self._timetable(self._gateway.url), seconds)
        yield self._by_database(TIMETABLE, self._timetable_sql, folder, seconds)
        yield self._measure_sign_in(seconds)
        yield self._by_database(SIGN_IN, self._sign_in_sql, folder, seconds)

    def _measure_sign_in(self, seconds: float) -> Sample:
        sample = self._measure(SIGN_IN, self._sign_in(self._gateway.url, self._asked), seconds)
        # Those that were under way at the end may have been carried out.
        self._asked += sample.load.requests + CONNECTIONS
        if self._asked > PHONES * SESSIONS:
            raise RuntimeError("everybody has signed in to everything: fewer rounds or seconds will do")
        return sample

    def _measure(self, what: str, ask: Ask, seconds: float) -> Sample:
        service = self._day.server
        before = service.cpu_seconds(), self._gateway.cpu_seconds()
        load = generate(ask, seconds)
        service_us = (service.cpu_seconds() - before[0]) / load.requests * 1e6
        gateway_us = (self._gateway.cpu_seconds() - before[1]) / load.requests * 1e6
        return Sample(what, "gateway", load, service_us, gateway_us)

    def _by_database(self, what: str, script: str, folder: Path, seconds: float) -> Sample:
        load = pgbench(self._postgres, self._dsn, script, folder, seconds, first=self._used)
        if what == SIGN_IN:
            self._used += _UNEVEN * load.requests // CONNECTIONS
            if self._used > _PER_CLIENT:
                raise RuntimeError("everybody has signed in to everything: fewer rounds or seconds will do")
        return Sample(what, "database", load)

    def _sign_in(self, base: str, first: int) -> Ask:
        return Ask(
            "POST",
            f"{base}/api/scheduling/v1/sign-records" if base else "/v1/sign-records",
            self._day.tokens,
            {"Content-Type": "application/json", "Accept-Language": "zh-CN"},
            self._day.sign_in_bodies(),
            is_keyed=True,
            first=first,
        )

    def _timetable(self, base: str) -> Ask:
        path = "/v1/my/timetable"
        return Ask("GET", f"{base}/api/scheduling{path}" if base else path, self._day.tokens)


# Which person and session a transaction of the database's own client takes: no two the same.
_PAIR = f"(:client_id * {_PER_CLIENT} + :n)"
_PERSON = f"{PHONES} + {_PAIR} / {SESSIONS}"
_SESSION = f"{_PAIR} % {SESSIONS}"
