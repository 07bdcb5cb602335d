"""The demonstration, small: no screen is empty, and a load that is interrupted goes on where it ended."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.stack import LOADED, TEACHERS, Stack, end, free_port, launch, wait_for

from shixun_local.demo.accounts import EXPERTS, SHOWN, TEACHER, TWICE_ON_ROSTER
from shixun_local.demo.mistakes import mistakes_in
from shixun_local.demo.people import TEACHERS_OF_A_REGION
from shixun_local.demo.programmes import FINISHED, PROGRAMMES
from shixun_local.demo.schools import COUNTIES
from shixun_local.demo.walker import Json, Walker
from shixun_local.secret_store import Secrets

REGISTRY, SCHEDULING, EVALUATION = (f"/api/{name}/v1" for name in ("registry", "scheduling", "evaluation"))


@asynccontextmanager
async def signed_in(base_url: str, data: Path) -> AsyncIterator[dict[str, Walker]]:
    """Everybody whose login is printed."""
    secrets = Secrets.model_validate_json((data / "secrets.json").read_text(encoding="utf-8"))
    walkers = {login: Walker(base_url, login, secrets.account_password(login)) for login, _ in SHOWN}
    try:
        yield walkers
    finally:
        for walker in walkers.values():
            await walker.close()


@pytest.fixture
async def people(stack: Stack) -> AsyncIterator[dict[str, Walker]]:
    async with signed_in(stack.base_url, stack.data) as walkers:
        yield walkers


async def test_the_import_shows_what_was_wrong_with_some_rows(people: dict[str, Walker]) -> None:
    city = people["city"]
    imports = (await city.ask("GET", f"{REGISTRY}/roster-imports"))["items"]
    [roster] = [each for each in imports if each["file_name"] == "来宾市教师花名册.xlsx"]
    wrong = mistakes_in(TEACHERS)
    assert (roster["counts"]["new"], roster["counts"]["refused"]) == (TEACHERS - wrong, wrong)
    findings = (await city.ask("GET", f"{REGISTRY}/roster-imports/{roster['id']}/findings"))["items"]
    assert len({each["row"] for each in findings}) == wrong
    assert len({each["code"] for each in findings}) > 1


@pytest.mark.parametrize("officer", ["lanzhou", "weihai", "shanxi"])
async def test_each_other_region_has_schools_and_teachers(people: dict[str, Walker], officer: str) -> None:
    listed = await people[officer].ask("GET", f"{REGISTRY}/people", params={"limit": 100})
    assert len(listed["items"]) == TEACHERS_OF_A_REGION
    assert len({each["organisation_name"] for each in listed["items"]}) > 1


async def test_there_is_a_programme_in_every_state_and_the_teacher_has_something_to_do(
    people: dict[str, Walker],
) -> None:
    listed = (await people["city"].ask("GET", f"{SCHEDULING}/programmes"))["items"]
    states = {each["code"]: each["state"] for each in listed}
    assert {each.code: each.state for each in PROGRAMMES}.items() <= states.items()

    teacher = people["teacher"]
    progress = await teacher.ask("GET", f"{EVALUATION}/my/progress")
    assert (progress["hours"], progress["required"]) == (FINISHED.hours, 360)
    certificates = (await teacher.ask("GET", f"{EVALUATION}/my/certificates"))["items"]
    assert [each["programme_title"] for each in certificates] == [FINISHED.title]
    timetable = (await teacher.ask("GET", f"{SCHEDULING}/my/timetable"))["items"]
    assert any(each["signed_in_at"] is None for each in timetable)
    catalogue = (await teacher.ask("GET", f"{SCHEDULING}/my/catalogue"))["items"]
    assert any(each["enrolment_id"] is None and each["obstacles"] == [] for each in catalogue)


async def test_every_county_has_figures(people: dict[str, Walker]) -> None:
    city = people["city"]
    place = (await city.ask("GET", f"{REGISTRY}/me"))["grants"][0]["organisation"]["id"]
    figures = await city.ask("GET", f"{EVALUATION}/figures/annual", params={"organisation_id": place})
    assert len(figures["areas"]) == len(COUNTIES)
    assert all(each["person_times"] and each["hours"] and each["on_pace"] for each in figures["areas"])
    assert figures["total"]["on_pace"] < figures["total"]["measurable"]


class TestInterruption:
    """Ctrl-C while it is loaded; each start goes on, and another load of all of it changes nothing."""

    async def test_an_interrupted_load_goes_on_and_a_second_one_does_nothing(self, folder: Path) -> None:
        port = free_port()
        for moment in ("schools: ", "enrolments 5 "):
            process, output = launch(folder, port, TEACHERS)
            wait_for(moment, process, output)
            process.send_signal(signal.SIGINT)
            assert process.wait() == 0, output.read_text(encoding="utf-8")

        process, output = launch(folder, port, TEACHERS)
        wait_for(LOADED, process, output)
        try:
            assert "schools: " not in output.read_text(encoding="utf-8")
            there = await _counts(port, folder)
            by_hand = (*EXPERTS, *TWICE_ON_ROSTER, TEACHER)
            assert there["people"] == TEACHERS - mistakes_in(TEACHERS) + len(by_hand)
            assert there["imports"] == 1
            assert sorted(there["programmes"]) == sorted(each.code for each in PROGRAMMES)

            assert LOADED not in _seed(folder, port)
            (folder / "demonstration.json").unlink()
            assert LOADED in _seed(folder, port)
            assert await _counts(port, folder) == there
        finally:
            end(process)


def _seed(folder: Path, port: int) -> str:
    """What `shixun seed` prints."""
    settings = {"DATA_DIR": str(folder), "PORT": str(port), "DEMO_TEACHERS": str(TEACHERS)}
    done = subprocess.run(
        [sys.executable, "-m", "shixun_local", "--lang", "en", "seed"],
        env={**os.environ, **{f"SHIXUN_{name}": value for name, value in settings.items()}},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


async def _counts(port: int, folder: Path) -> Json:
    """What there is of everything that a second load could double."""
    async with signed_in(f"http://127.0.0.1:{port}", folder) as walkers:
        city, teacher = walkers["city"], walkers["teacher"]

        async def items(path: str) -> list[Json]:
            found: list[Json] = (await city.ask("GET", path, params={"limit": 100}))["items"]
            return found

        programmes = await items(f"{SCHEDULING}/programmes")
        of_each = {
            each["code"]: [
                len(await items(f"{SCHEDULING}/programmes/{each['id']}/{what}"))
                for what in ("enrolments", "sessions")
            ]
            for each in programmes
        }
        ledger = await teacher.ask("GET", f"{EVALUATION}/my/ledger")
        return {
            "people": len(await items(f"{REGISTRY}/people")),
            "organisations": len(await items(f"{REGISTRY}/organisations")),
            "imports": len(await items(f"{REGISTRY}/roster-imports")),
            "venues": len(await items(f"{SCHEDULING}/venues")),
            "programmes": of_each,
            "hours": sorted(each["hours"] for each in ledger["items"]),
        }
