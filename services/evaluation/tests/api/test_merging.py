"""Two records of one person, merged in the registry: their hours count for the record that was kept."""

from decimal import Decimal
from typing import Any

import httpx
import pytest
from services.evaluation.tests.conftest import Callers, Headers, Json, Region, World, read


class Merger:
    """What the registry tells when it merges the second record into the first, and when it undoes that."""

    def __init__(self, world: World, kept: Json, merged: Json) -> None:
        self._world = world
        self.kept = kept
        self.merged = merged

    async def merge(self) -> None:
        subject = f"people/{self.merged['person_id']}"
        fact = {**self.merged, "reason": "重复档案", "merged_into": self.kept["person_id"]}
        await self._world.tell("registry.person.left.v1", subject, fact)

    async def undo(self) -> None:
        subject = f"people/{self.merged['person_id']}"
        await self._world.tell("registry.person.updated.v1", subject, self.merged)


@pytest.fixture
async def merger(world: World, region: Region) -> Merger:
    return Merger(world, region.teacher, await world.person(region.school))


@pytest.fixture
def officer(callers: Callers, region: Region) -> Headers:
    return callers.officer(region.county)


@pytest.fixture
def hours_of(client: httpx.AsyncClient, officer: Headers) -> Any:
    """What the ledger of somebody adds up to; the chain is whole."""

    async def add_up(person: Json) -> Decimal:
        ledger = f"/v1/people/{person['person_id']}/ledger"
        assert (await read(client, f"{ledger}/verification", officer))["valid"]
        entries = (await read(client, ledger, officer, limit=100))["items"]
        return sum((Decimal(str(each["hours"])) for each in entries), Decimal(0))

    return add_up


async def test_hours_move_to_the_record_that_is_kept(
    world: World, region: Region, merger: Merger, hours_of: Any
):
    await world.attend(merger.kept, region.programme, "2.00")
    await world.attend(merger.merged, region.programme, "4.00")
    await merger.merge()
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (6, 0)


async def test_told_twice_they_move_once(world: World, region: Region, merger: Merger, hours_of: Any):
    await world.attend(merger.merged, region.programme, "4.00")
    await merger.merge()
    await merger.merge()
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (4, 0)


async def test_undone_they_are_back_where_they_were(
    world: World, region: Region, merger: Merger, hours_of: Any
):
    await world.attend(merger.kept, region.programme, "2.00")
    await world.attend(merger.merged, region.programme, "4.00")
    for _ in range(2):
        await merger.merge()
        await merger.undo()
        assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (2, 4)


async def test_an_attendance_that_is_told_later_counts_for_the_record_kept(
    world: World, region: Region, merger: Merger, hours_of: Any
):
    await merger.merge()
    await world.attend(merger.merged, region.programme, "4.00")
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (4, 0)
    await merger.undo()
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (0, 4)


async def test_they_follow_a_record_that_was_merged_further(
    world: World, region: Region, merger: Merger, hours_of: Any
):
    third = Merger(world, await world.person(region.school), merger.kept)
    await world.attend(merger.merged, region.programme, "4.00")
    await merger.merge()
    await third.merge()
    await world.attend(merger.merged, region.programme, "2.00")
    people = (merger.merged, merger.kept, third.kept)
    assert [await hours_of(person) for person in people] == [0, 0, 6]
    await third.undo()
    assert [await hours_of(person) for person in people] == [0, 6, 0]


async def test_a_session_that_both_attended_counts_once(
    world: World, region: Region, merger: Merger, hours_of: Any
):
    first = await world.attend(merger.kept, region.programme, "4.00")
    twice = {**first.data, "person_id": merger.merged["person_id"]}
    await world.tell("scheduling.attendance.completed.v1", "attendances/twice", twice)
    await merger.merge()
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (4, 0)
    await merger.undo()
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (4, 4)


async def test_hours_taken_back_meanwhile_do_not_return(
    client: httpx.AsyncClient,
    world: World,
    region: Region,
    merger: Merger,
    hours_of: Any,
    officer: Headers,
):
    await world.attend(merger.merged, region.programme, "4.00")
    await merger.merge()
    entries = (await read(client, f"/v1/people/{merger.kept['person_id']}/ledger", officer))["items"]
    answer = await client.post(
        f"/v1/ledger/entries/{entries[0]['id']}/reversal",
        json={"hours": 1.5, "reason": "早退，核减学时"},
        headers=officer,
    )
    assert answer.status_code == 201, answer.text
    await merger.undo()
    assert (await hours_of(merger.kept), await hours_of(merger.merged)) == (0, Decimal("2.5"))


async def test_the_finding_follows_the_hours(
    client: httpx.AsyncClient, world: World, region: Region, merger: Merger, callers: Callers
):
    await world.pack(region.city)
    await world.attend(merger.merged, region.programme, "4.00")
    await merger.merge()
    progress = await read(client, "/v1/my/progress", callers.teacher(merger.kept))
    assert progress["hours"] == 4
