"""How long what a check has read is kept, and how much of it."""

import asyncio
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from registry.organisations.models import OrganisationKind
from registry.roster.chunks import Against, Chunk, Reading
from registry.roster.fields import Field, Header
from registry.roster.findings import Finding, FindingCode
from registry.roster.recent import KEPT_SECONDS, RecentReadings
from registry.roster.schools import School

ONE, TWO, THREE = (UUID(int=number) for number in (1, 2, 3))
SCHOOL = School(UUID(int=9), "2145000001", "实验小学", "a.b", OrganisationKind.SCHOOL, None)
AGAINST = Against((SCHOOL,), "451302", date(2026, 11, 25))


HEADER = Header(1, ("姓名",), {Field.NAME: 0})
FINDING = Finding(2, Field.NAME, "姓名", FindingCode.REQUIRED, "")


def reading(findings: int = 1) -> Reading:
    return Reading(1, [Chunk(1, [], [FINDING] * findings, HEADER)])


async def test_what_is_kept_can_be_taken_once():
    readings, made = RecentReadings(), reading()
    readings.keep(ONE, AGAINST, made)
    assert readings.take(TWO, AGAINST) is None
    assert readings.take(ONE, AGAINST._replace(schools=(SCHOOL._replace(),))) is made
    assert readings.take(ONE, AGAINST) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"schools": ()},
        {"schools": (SCHOOL._replace(name="中心小学"),)},
        {"schools": (SCHOOL._replace(path="a.c"),)},
        {"schools": (SCHOOL._replace(division_code="451302"),)},
        {"place": None},
        {"mapping": "{}"},
        {"day": date(2026, 11, 26)},
    ],
)
async def test_what_was_read_against_anything_else_is_dropped(changed: dict[str, Any]):
    readings = RecentReadings()
    readings.keep(ONE, AGAINST, reading())
    assert readings.take(ONE, AGAINST._replace(**changed)) is None
    assert readings.items == 0


async def test_one_that_is_too_long_is_not_kept_and_displaces_none():
    readings = RecentReadings(most_items=10)
    readings.keep(ONE, AGAINST, reading(10))
    readings.keep(TWO, AGAINST, reading(11))
    assert (readings.takes(10), readings.takes(11)) == (True, False)
    assert readings.take(TWO, AGAINST) is None
    assert readings.take(ONE, AGAINST) is not None


@pytest.mark.parametrize("readings", [RecentReadings(most_items=10), RecentReadings(most_readings=2)])
async def test_the_oldest_make_room(readings: RecentReadings):
    readings.keep(ONE, AGAINST, reading(5))
    readings.keep(TWO, AGAINST, reading(4))
    readings.keep(THREE, AGAINST, reading(4))
    assert readings.items == 8
    assert readings.take(ONE, AGAINST) is None


async def test_one_import_is_kept_once():
    readings, later = RecentReadings(most_items=10), reading(7)
    readings.keep(ONE, AGAINST, reading(6))
    readings.keep(TWO, AGAINST, reading(3))
    readings.keep(ONE, AGAINST, later)
    assert readings.items == 10
    assert readings.take(ONE, AGAINST) is later


class _Loop(asyncio.SelectorEventLoop):
    """An event loop whose time passes when it is told to."""

    now = 0.0

    def time(self) -> float:
        return self.now

    async def pass_seconds(self, seconds: float) -> None:
        self.now += seconds
        due = self.create_future()
        self.call_later(0, due.set_result, None)  # comes after all that was due before
        await due


def test_it_is_dropped_after_its_time_though_nobody_asks():
    loop, readings = _Loop(), RecentReadings()

    async def days_work() -> list[int]:
        kept = []
        readings.keep(ONE, AGAINST, reading(1))
        await loop.pass_seconds(KEPT_SECONDS / 2)
        readings.keep(TWO, AGAINST, reading(2))
        for _ in range(3):
            kept.append(readings.items)
            await loop.pass_seconds(KEPT_SECONDS / 2)
        return kept

    try:
        assert loop.run_until_complete(days_work()) == [3, 2, 0]
    finally:
        loop.close()


def test_its_time_begins_anew_when_it_is_read_anew():
    loop, readings = _Loop(), RecentReadings()

    async def twice() -> int:
        readings.keep(ONE, AGAINST, reading(1))
        await loop.pass_seconds(KEPT_SECONDS - 1)
        readings.keep(ONE, AGAINST, reading(2))
        await loop.pass_seconds(KEPT_SECONDS - 1)
        return readings.items

    try:
        assert loop.run_until_complete(twice()) == 2
    finally:
        loop.close()
