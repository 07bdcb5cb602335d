"""What an apply takes over from the check before it, and what it never does."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.rosters import HEADER, IDS, Imports, Run, citizen_id, people, row, sheet, told

from registry.roster import chunks
from registry.roster.recent import RecentReadings
from registry.roster.writing import PeopleWriter
from servicekit.clock import FixedClock
from servicekit.testing.service import runtime_of

_LAST_MINUTE = datetime(2026, 11, 25, 15, 59, tzinfo=UTC)  # of the day in China
in_one_process = pytest.mark.parametrize("run", ["one process"], indirect=True)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were opened, each as often as it was."""
    names: list[str] = []
    open_roster = chunks.open_roster

    def opening(content: bytes, file_name: str, mapping: Any) -> Any:
        names.append(file_name)
        return open_roster(content, file_name, mapping)

    monkeypatch.setattr(chunks, "open_roster", opening)
    return names


class Steps:
    """An import step by step."""

    def __init__(self, imports: Imports, run: Run) -> None:
        self._imports = imports
        self._run = run

    async def check(self, organisation: Json, content: bytes, name: str = "花名册.csv") -> tuple[Json, Json]:
        """Upload and check; the import, and what every row would do."""
        started = (await self._imports.send(organisation, content, name)).json()
        return started["import"], await self._run("roster.check", started["job"])

    async def apply(self, roster: Json) -> Json:
        """What every row did."""
        return await self._run("roster.apply", (await self._imports.apply(roster)).json())


@pytest.fixture
def steps(imports: Imports, run: Run) -> Steps:
    return Steps(imports, run)


@pytest.mark.parametrize(("run", "times"), [("one process", 1), ("two processes", 2)], indirect=["run"])
async def test_an_apply_does_what_the_check_said_whoever_read_the_file(
    app: FastAPI, client: httpx.AsyncClient, admin: Headers, tree: Tree, imports: Imports, county: Json,
    school: Json, run: Run, times: int, steps: Steps, opened: list[str], monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    monkeypatch.setattr(chunks, "CHUNK_ROWS", 2)
    other = await tree.add("other", kind="school", name="远方小学")
    far, _ = await Steps(Imports(client, admin), run).check(other, sheet(row(IDS[2], school="远方小学")))
    await Steps(Imports(client, admin), run).apply(far)
    before, _ = await steps.check(county, sheet(row(IDS[0]), row(IDS[1])))
    await steps.apply(before)
    twice = citizen_id(2)
    rows = [row(IDS[0]), row(IDS[1], "覃大山"), row(twice), row("1"), row(IDS[2]), row(IDS[3]), row(twice)]

    roster, would = await steps.check(county, sheet(*rows), "全县.csv")
    found = await imports.findings(roster)
    assert would == {"rows": 7, "new": 1, "changed": 1, "unchanged": 1, "refused": 4}
    assert [(each["row"], each["code"]) for each in found] == [
        (4, "citizen-id-twice"),
        (5, "citizen-id-form"),
        (6, "citizen-id-elsewhere"),
        (8, "citizen-id-twice"),
    ]
    assert await steps.apply(roster) == would
    assert await imports.findings(roster) == found
    assert opened.count("全县.csv") == times
    assert {number: person.version for number, person in (await people(app)).items()} == {
        IDS[0]: 1, IDS[1]: 2, IDS[2]: 1, IDS[3]: 1,
    }  # fmt: skip
    assert len(await told(app)) == 5


async def test_who_is_on_record_is_looked_up_anew(
    app: FastAPI, client: httpx.AsyncClient, imports: Imports, county: Json, school: Json, steps: Steps
):
    roster, would = await steps.check(county, sheet(row(IDS[0]), row(IDS[1])))
    body = {
        "organisation_id": school["id"], "name": "手工", "citizen_id": IDS[1], "stage": "primary",
        "subject": "chinese",
    }  # fmt: skip
    assert (await client.post("/v1/people", json=body, headers=imports.headers)).status_code == 201
    did = await steps.apply(roster)
    assert (would["new"], would["changed"], did["new"], did["changed"]) == (2, 0, 1, 1)
    assert (await people(app))[IDS[1]].name == "韦春兰"


@pytest.mark.parametrize(
    ("method", "path", "body", "query"),
    [
        ("PATCH", "", {"name": "第一小学"}, {}),
        ("POST", "/move", {"parent_id": None}, {}),
        ("DELETE", "", None, {"reason": "撤并"}),
    ],
    ids=["renamed", "moved away", "closed"],
)
async def test_a_school_that_is_no_longer_what_it_was_is_seen(
    app: FastAPI, client: httpx.AsyncClient, admin: Headers, imports: Imports, county: Json, school: Json,
    steps: Steps, method: str, path: str, body: Json | None, query: dict[str, str],
):  # fmt: skip
    roster, would = await steps.check(county, sheet(row(IDS[0])))
    answer = await client.request(
        method,
        f"/v1/organisations/{school['id']}{path}",
        json=body,
        params=query,
        headers={**admin, "If-Match": '"1"'},
    )
    assert answer.is_success, answer.text
    did = await steps.apply(roster)
    assert (would["new"], did["new"], did["refused"]) == (1, 0, 1)
    assert [each["code"] for each in await imports.findings(roster)] == ["school-unknown"]
    assert await people(app) == {}


async def test_a_day_later_there_is_less_in_the_future(
    app: FastAPI, imports: Imports, county: Json, school: Json, steps: Steps
):
    clock = FixedClock(_LAST_MINUTE)
    runtime_of(app).database.clock = clock
    content = f"{HEADER},参加工作时间\n{row(IDS[0])},2026-11-25\n{row(IDS[1])},2026-11-26\n".encode()
    roster, would = await steps.check(county, content)
    assert (would["new"], would["refused"]) == (1, 1)
    clock.advance(timedelta(minutes=2))
    did = await steps.apply(roster)
    assert (did["new"], did["refused"]) == (2, 0)


@in_one_process
async def test_nothing_is_kept_of_what_has_been_applied(
    readings: RecentReadings, county: Json, school: Json, steps: Steps
):
    roster, _ = await steps.check(county, sheet(row(IDS[0]), row("1")))
    assert readings.items == 2
    await steps.apply(roster)
    assert readings.items == 0


@in_one_process
@pytest.mark.parametrize("readings", [RecentReadings(most_items=3)])
async def test_a_long_one_is_read_again(
    readings: RecentReadings, county: Json, school: Json, steps: Steps, opened: list[str]
):
    faulty = row("1", "", phone="2", stage="3")
    short, _ = await steps.check(county, sheet(row(IDS[0]), row(IDS[1])), "短.csv")
    for name, rows in (("长.csv", [row(each) for each in IDS]), ("错.csv", [row(citizen_id(2)), faulty])):
        roster, would = await steps.check(county, sheet(*rows), name)
        assert readings.items == 2
        assert await steps.apply(roster) == would
    await steps.apply(short)
    assert sorted(opened) == ["短.csv", "错.csv", "错.csv", "长.csv", "长.csv"]


@in_one_process
async def test_nothing_is_kept_of_a_check_that_was_broken_off(
    readings: RecentReadings, county: Json, school: Json, steps: Steps, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(chunks, "CHUNK_ROWS", 1)
    batches = 0

    async def broken_off(_self: PeopleWriter, _batch: Any) -> None:
        nonlocal batches
        batches += 1
        if batches == 2:
            raise asyncio.CancelledError

    monkeypatch.setattr(PeopleWriter, "write", broken_off)
    with pytest.raises(asyncio.CancelledError):
        await steps.check(county, sheet(*[row(each) for each in IDS]))
    assert (batches, readings.items) == (2, 0)
