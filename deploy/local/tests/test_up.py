"""A whole `shixun up` with stub services: what it starts it stops, and what was interrupted heals."""

import asyncio
import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from deploy.local.tests.launched import READY, Launched

from servicekit.testing.embedded import THROWAWAY, EmbeddedPostgres
from shixun_local.database import DatabaseServer
from shixun_local.secret_store import SERVICES, Secrets


def secrets_of(launched: Launched) -> Secrets:
    return Secrets.model_validate_json((launched.data / "secrets.json").read_text(encoding="utf-8"))


def service_dsn(launched: Launched, service: str) -> str:
    """The embedded server as one service sees it, by what is in the data folder."""
    server = DatabaseServer(EmbeddedPostgres(launched.data / "postgres").superuser_dsn())
    return server.service_dsn(service, secrets_of(launched))


def query(dsn: str, statement: str) -> list[tuple[object, ...]]:
    async def run() -> list[tuple[object, ...]]:
        connection = await asyncpg.connect(dsn)
        try:
            return [tuple(row) for row in await connection.fetch(statement)]
        finally:
            await connection.close()

    return asyncio.run(run())


def assert_works(launched: Launched) -> None:
    assert httpx.get(f"{launched.address}/readyz").status_code == 200
    for service in SERVICES:
        [(count,)] = query(service_dsn(launched, service), "SELECT count(*) FROM alembic_version")
        assert count == 1
    assert json.loads((launched.data / "demonstration.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("number", "to_group"),
    [(signal.SIGTERM, False), (signal.SIGINT, True), (signal.SIGHUP, True)],
    ids=["kill", "Ctrl-C", "terminal closed"],
)
def test_stopping_leaves_no_process_and_keeps_the_data(
    launched: Launched, number: signal.Signals, to_group: bool
) -> None:
    launched.start_and_wait()
    query(service_dsn(launched, "registry"), "INSERT INTO migrated VALUES (7)")
    before = secrets_of(launched)
    assert len(launched.family()) > len(SERVICES)
    launched.send(number, to_group=to_group)
    assert launched.wait_ended() == 0
    assert not (launched.data / "run.json").exists()
    assert not (launched.data / "postgres/cluster/postmaster.pid").exists(), "the database was not shut down"

    launched.start_and_wait()
    assert query(service_dsn(launched, "registry"), "SELECT id FROM migrated") == [(7,)]
    assert secrets_of(launched) == before
    for done in ("migrated", "creating the administrator", "creating the embedded database"):
        assert done not in launched.output
    assert launched.stop() == 0


def test_a_first_start_complains_of_nothing(launched: Launched, tmp_path: Path) -> None:
    (tmp_path / "index.html").touch()
    launched.start_and_wait(SPA_FOLDER=str(tmp_path))
    assert_works(launched)
    for sign in ("ERROR", "WARNING", "FATAL", "! "):
        assert sign not in launched.output


def test_a_demonstration_that_is_refused_is_told_and_what_runs_goes_on(launched: Launched) -> None:
    launched.start(DEMO_TEACHERS="12")  # the stub services know nothing of rosters
    launched.wait_for("the demonstration could not be loaded to its end")
    assert READY in launched.output
    assert "GET /api/registry/v1/roster-imports: 404" in launched.output
    assert_works(launched)
    assert launched.stop() == 0


def test_a_signal_while_it_starts_stops_it_too(launched: Launched) -> None:
    launched.start()
    launched.wait_for("starting the services")
    assert launched.stop() == 0
    assert READY not in launched.output
    launched.start_and_wait()
    assert_works(launched)


@pytest.mark.parametrize(
    "moment",
    [
        "creating the embedded database",
        "preparing the database's roles",
        "migrate",
        "loading the demonstration",
    ],
)
def test_a_first_run_that_was_killed_heals_on_the_next(launched: Launched, moment: str) -> None:
    launched.start()
    if moment == "migrate":
        launched.wait_for_step("shixun_local.tasks", "migrate")
    else:
        launched.wait_for(moment)
    launched.send(signal.SIGKILL)
    assert launched.wait_ended() == -signal.SIGKILL
    launched.start_and_wait()
    assert_works(launched)
    assert launched.stop() == 0


def test_a_launcher_killed_while_all_runs_leaves_nothing_that_blocks_the_next(launched: Launched) -> None:
    launched.start_and_wait()
    query(service_dsn(launched, "registry"), "INSERT INTO migrated VALUES (7)")
    launched.send(signal.SIGKILL)
    assert launched.wait_ended() == -signal.SIGKILL
    launched.start_and_wait()
    assert query(service_dsn(launched, "registry"), "SELECT id FROM migrated") == [(7,)]
    assert_works(launched)


def test_a_service_that_dies_is_started_again_and_told(launched: Launched) -> None:
    launched.start_and_wait()
    state = json.loads((launched.data / "run.json").read_text(encoding="utf-8"))
    [registry] = [each for each in state["processes"] if each["name"] == "registry"]
    with pytest.raises(httpx.HTTPError):
        httpx.post(f"{registry['url']}/crash")

    def is_back() -> bool:
        try:
            return httpx.get(f"{registry['url']}/readyz").is_success
        except httpx.HTTPError:
            return False

    launched.wait_until(is_back, "started registry again")
    assert "registry ended (-9), starting it again" in launched.output


@pytest.mark.parametrize("built", [True, False])
def test_a_web_app_that_was_not_built_is_told(launched: Launched, tmp_path: Path, built: bool) -> None:
    if built:
        (tmp_path / "index.html").touch()
    launched.start_and_wait(SPA_FOLDER=str(tmp_path))
    told = f"the web app is not built ({tmp_path})" in launched.output
    assert told is not built
    assert ("start with make run, which builds it first" in launched.output) is not built


@pytest.fixture
def other_server(open_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server of the operator's own; not the suite's, because the launcher sets its roles' passwords."""
    with EmbeddedPostgres(open_folder / "other", settings=THROWAWAY) as server:
        yield server


def test_a_given_database_server_is_used_instead(launched: Launched, other_server: EmbeddedPostgres) -> None:
    url = other_server.superuser_dsn("training")
    launched.start_and_wait(DATABASE_URL=url)
    assert not (launched.data / "postgres").exists()
    for service in SERVICES:
        dsn = DatabaseServer.of_url(url).service_dsn(service, secrets_of(launched))
        assert query(dsn, "SELECT count(*) FROM migrated") == [(0,)]

    state = json.loads((launched.data / "run.json").read_text(encoding="utf-8"))
    urls = {each["name"]: each["url"] for each in state["processes"]}
    assert sorted(urls) == ["evaluation", "gateway", "registry", "scheduling"]
    seen = httpx.get(f"{urls['registry']}/environment").text.splitlines()
    assert "SHIXUN_DSN" in seen
    assert "SHIXUN_DATABASE_URL" not in seen, "a service must not see the login that may create roles"
    assert launched.stop() == 0
    assert other_server.is_ready(), "somebody else's server is not ours to stop"


def test_a_database_server_that_does_not_answer_is_told(launched: Launched, free_port: int) -> None:
    launched.start(DATABASE_URL=f"postgresql://root:hunter2@127.0.0.1:{free_port}/training")
    assert launched.wait_ended() == 1
    assert "cannot connect to the server of SHIXUN_DATABASE_URL" in launched.output
    assert "hunter2" not in launched.output


def test_root_runs_nothing_of_the_database_as_root(launched: Launched) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root has to change the user")
    launched.start_and_wait()
    owners = {each.name(): each.uids().effective for each in launched.family() if each.is_running()}
    assert owners["postgres"] != 0
