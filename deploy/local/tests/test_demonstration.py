"""What the demonstration is made of agrees with itself and with the table of divisions; progress is kept."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from registry.divisions.table import divisions
from registry.policies.loader import load_pack
from shixun_local.demo import places, policy
from shixun_local.demo.accounts import ACCOUNTS, EXPERTS, LOGINS, TEACHER
from shixun_local.demo.programmes import FINISHED, PROGRAMMES, RUNNING
from shixun_local.demonstration import Progress

UNITS = [unit for region in places.REGIONS for unit, _ in places.walk(region)]


def test_every_authority_is_named_after_its_division() -> None:
    for unit in UNITS:
        division = divisions().find(unit.division_code)
        assert division is not None, unit
        if unit.kind == "authority":
            assert unit.name.startswith(division.name), unit


def test_codes_are_distinct_and_every_person_and_programme_has_its_place() -> None:
    codes = [unit.code for unit in UNITS]
    assert len(set(codes)) == len(codes)
    named = {
        *(account.organisation_code for account in ACCOUNTS),
        *(person.organisation_code for person in (*EXPERTS, TEACHER.person)),
        *(programme.organisation_code for programme in PROGRAMMES),
    }
    assert named <= set(codes)
    assert {login for each in PROGRAMMES for login in (each.author, each.approver)} <= set(LOGINS)


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2026, 11, 25), date(2028, 2, 29)])
def test_the_hours_of_the_finished_programme_are_on_pace_on_every_day_of_a_quarter(today: date) -> None:
    pack = load_pack(policy.pack(today).encode())
    assert pack.effective.from_ <= today
    assert pack.cycle is not None
    rule = next(rule for rule in pack.rules if rule.metric == "teacher.hours_in_cycle")
    longest_quarter, days_of_a_year = 92, 365
    asked_for = float(rule.require.gte) * longest_quarter / (pack.cycle.years * days_of_a_year)
    assert asked_for < FINISHED.hours
    assert pack.pack == "laibin-demo"
    assert len(pack.ladders) == 3


def test_lessons_of_a_day_follow_each_other_and_add_up() -> None:
    now = datetime(2026, 11, 25, 15, 59, 30, tzinfo=UTC)
    assert sum(lesson.hours for lesson in FINISHED.lessons) == FINISHED.hours
    assert sum(lesson.hours for lesson in RUNNING.lessons) == RUNNING.hours
    for programme in (FINISHED, RUNNING):
        begin = [lesson.begins(now) for lesson in programme.lessons]
        ends = [each + lesson.lasts for each, lesson in zip(begin, programme.lessons, strict=True)]
        assert begin[0] > now
        assert all(end <= following for end, following in zip(ends, begin[1:], strict=False))
        assert ends[-1] - now < timedelta(days=programme.days[1])


def test_progress_counts_for_its_database_only_and_survives_a_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "demonstration.json"
    progress = Progress(file, "one")
    assert not progress.has("logins")
    progress.note("logins")
    progress.note("schools")
    assert Progress(file, "one").has("logins")
    assert Progress(file, "one").has("schools")
    assert not Progress(file, "another").has("logins")
    file.write_text("{", encoding="utf-8")
    assert not progress.has("logins")
