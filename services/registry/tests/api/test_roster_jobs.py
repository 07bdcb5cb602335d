"""The jobs of roster imports run by hand: still waiting, broken off, and what comes between them.

Whatever an apply does, it does whether it has what the check read or reads the file itself.
"""

import asyncio

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import Headers, Json
from services.registry.tests.rosters import IDS, Imports, Run, citizen_id, people, row, sheet, told

from registry.roster import chunks
from registry.roster.writing import Batch, PeopleWriter
from servicekit.problems import ConcurrentChange
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


async def test_it_cannot_be_applied_while_it_is_checked_nor_twice_at_once(
    app: FastAPI, imports: Imports, county: Json, school: Json, run: Run
):
    started = (await imports.send(county, sheet(row(IDS[0])))).json()
    answer = await imports.apply(started["import"])
    assert (answer.status_code, answer.json()["code"]) == (409, "roster-being-checked")
    assert started["import"]["state"] == "checking"
    await run("roster.check", started["job"])
    assert (await imports.apply(started["import"])).status_code == 202
    assert (await imports.read(started["import"]))["state"] == "applying"
    answer = await imports.apply(started["import"])
    assert (answer.status_code, answer.json()["code"]) == (409, "roster-being-applied")


async def test_a_cancelled_check_leaves_an_import_that_says_so(
    client: httpx.AsyncClient, imports: Imports, county: Json, school: Json
):
    started = (await imports.send(county, sheet(row(IDS[0])))).json()
    await client.post(f"/v1/jobs/{started['job']['id']}/cancel", headers=imports.headers)
    assert (await imports.read(started["import"]))["state"] == "failed"
    answer = await imports.apply(started["import"])
    assert (answer.status_code, answer.json()["code"]) == (409, "roster-check-failed")


async def test_a_worker_that_dies_half_way_has_written_nothing_and_the_next_writes_all(
    app: FastAPI, imports: Imports, county: Json, school: Json, run: Run, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(chunks, "CHUNK_ROWS", 2)
    started = (await imports.send(county, sheet(*[row(each) for each in IDS]))).json()
    await run("roster.check", started["job"])
    job = (await imports.apply(started["import"])).json()
    write = PeopleWriter.write
    batches = 0

    async def dies(self: PeopleWriter, batch: Batch) -> None:
        nonlocal batches
        batches += 1
        await write(self, batch)
        if batches == 2:
            raise asyncio.CancelledError

    with monkeypatch.context() as patch:
        patch.setattr(PeopleWriter, "write", dies)
        with pytest.raises(asyncio.CancelledError):
            await run("roster.apply", job)
    assert (await people(app), await told(app)) == ({}, [])
    assert (await imports.read(started["import"]))["state"] == "applying"
    result = await run("roster.apply", job)
    assert set(await people(app)) == set(IDS)
    assert len(await told(app)) == len(IDS)
    # The next worker, should this one die after its commit, finds the mark and writes nothing.
    assert await run("roster.apply", job) == result
    assert len(await told(app)) == len(IDS)


async def test_somebody_registered_by_hand_meanwhile_ends_it_with_nothing_written(
    app: FastAPI,
    client: httpx.AsyncClient,
    imports: Imports,
    county: Json,
    school: Json,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
):
    started = (await imports.send(county, sheet(row(IDS[0]), row(IDS[1])))).json()
    await run("roster.check", started["job"])
    job = (await imports.apply(started["import"])).json()
    write = PeopleWriter.write

    async def late(self: PeopleWriter, batch: Batch) -> None:
        body = {
            "organisation_id": school["id"], "name": "手工", "citizen_id": IDS[1], "stage": "primary",
            "subject": "chinese",
        }  # fmt: skip
        answer = await client.post("/v1/people", json=body, headers=imports.headers)
        assert answer.status_code == 201
        await write(self, batch)

    with monkeypatch.context() as patch:
        patch.setattr(PeopleWriter, "write", late)
        with pytest.raises(ConcurrentChange):
            await run("roster.apply", job)
    assert set(await people(app)) == {IDS[1]}
    result = await run("roster.apply", job)
    assert (result["new"], result["changed"]) == (1, 1)


async def test_a_school_closed_meanwhile_ends_it_with_nothing_written(
    app: FastAPI,
    client: httpx.AsyncClient,
    admin: Headers,
    imports: Imports,
    county: Json,
    school: Json,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
):
    started = (await imports.send(county, sheet(row(IDS[0])))).json()
    await run("roster.check", started["job"])
    job = (await imports.apply(started["import"])).json()
    write = PeopleWriter.write

    async def late(self: PeopleWriter, batch: Batch) -> None:
        answer = await client.delete(
            f"/v1/organisations/{school['id']}",
            params={"reason": "撤并"},
            headers={**admin, "If-Match": '"1"'},
        )
        assert answer.status_code == 204
        await write(self, batch)

    monkeypatch.setattr(PeopleWriter, "write", late)
    with pytest.raises(ConcurrentChange):
        await run("roster.apply", job)
    assert (await people(app), await told(app)) == ({}, [])


async def test_it_takes_as_many_statements_as_there_are_chunks_however_long_they_are(
    app: FastAPI, imports: Imports, county: Json, school: Json, run: Run, monkeypatch: pytest.MonkeyPatch
):
    counts = []
    for chunk_rows, numbers in ((2, range(4)), (20, range(10, 50)), (20, range(60, 80))):
        monkeypatch.setattr(chunks, "CHUNK_ROWS", chunk_rows)
        content = sheet(*[row(citizen_id(number)) for number in numbers], row("1"))
        started = (await imports.send(county, content)).json()
        await run("roster.check", started["job"])
        job = (await imports.apply(started["import"])).json()
        with recorded_statements(runtime_of(app).database) as statements:
            assert (await run("roster.apply", job))["new"] == len(numbers)
        # How often it says how far it is depends on the time that it takes.
        counts.append(len([each for each in statements if not each.startswith("UPDATE jobs")]))
    assert counts[0] == counts[1] > counts[2]


async def test_a_check_begun_again_after_its_commit_finds_nothing_twice(
    imports: Imports, county: Json, school: Json, run: Run
):
    started = (await imports.send(county, sheet(row(IDS[0]), row("1")))).json()
    result = await run("roster.check", started["job"])
    assert await run("roster.check", started["job"]) == result
    assert len(await imports.findings(started["import"])) == 1
