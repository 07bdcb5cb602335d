"""Milestones: due, done, overdue, missed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.registry.tests.ladders import ON, path, record

from registry.people.vocabulary import Honour, Level
from registry.tiers.milestones import SOON, MilestoneState, PathStanding, walk
from registry.tiers.record import Award, Record
from registry.tiers.rules import Kind
from registry.tiers.words import Teller
from servicekit.localised import Language

BORN = date(1998, 5, 1)
DONE, SOON_DUE, UPCOMING = MilestoneState.DONE, MilestoneState.DUE_SOON, MilestoneState.UPCOMING
OVERDUE, MISSED = MilestoneState.OVERDUE, MilestoneState.MISSED


def walked(known: Record, on: date = ON) -> PathStanding:
    found = walk(path(), known, on)
    assert found is not None
    return found


def states(found: PathStanding) -> list[MilestoneState]:
    return [each.state for each in found.milestones]


def passed(day: str, honour: Honour = Honour.FIRST_YEAR_PASSED) -> Award:
    return Award(honour, Level.COUNTY, date.fromisoformat(day))


class TestWalk:
    @pytest.mark.parametrize(
        ("since", "awards", "expected"),
        [
            ("2026-09-01", (), [UPCOMING, UPCOMING, UPCOMING]),
            # Due on 2027-05-01, within half a year.
            ("2026-05-01", (), [SOON_DUE, UPCOMING, UPCOMING]),
            ("2025-11-25", (), [OVERDUE, UPCOMING, UPCOMING]),
            ("2025-11-26", (), [SOON_DUE, UPCOMING, UPCOMING]),
            ("2025-09-01", (passed("2026-08-20"),), [DONE, UPCOMING, UPCOMING]),
            ("2023-09-01", (), [MISSED, OVERDUE, UPCOMING]),
            # What is awarded later than today is not there yet.
            ("2025-09-01", (passed("2026-12-01"),), [OVERDUE, UPCOMING, UPCOMING]),
            ("2025-09-01", (passed("2026-08-20", Honour.BACKBONE),), [OVERDUE, UPCOMING, UPCOMING]),
        ],
    )
    def test_on_a_day(self, since: str, awards: tuple[Award, ...], expected: list[MilestoneState]):
        known = record(birth_on=BORN, teaching_since=date.fromisoformat(since), awards=awards)
        assert states(walked(known)) == expected

    def test_says_when_it_is_due_and_by_how_much_it_was_late(self):
        known = record(birth_on=BORN, teaching_since=date(2024, 9, 1), awards=(passed("2025-10-01"),))
        first, second, _ = walked(known).milestones
        assert (first.due_on, first.state, first.days_late) == (date(2025, 9, 1), DONE, 30)
        assert (second.due_on, second.days_late) == (date(2027, 9, 1), 0)

    def test_without_a_start_of_service_nothing_is_due(self):
        found = walked(record(birth_on=BORN, awards=(passed("2025-10-01"),)))
        assert states(found) == [DONE, MilestoneState.UNKNOWN, MilestoneState.UNKNOWN]
        assert found.unknown == (Kind.YEARS_OF_SERVICE,)

    def test_is_for_the_young_and_does_not_guess_who_they_are(self):
        assert walk(path(), record(birth_on=date(1990, 11, 25)), ON) is None
        assert walked(record(birth_on=date(1990, 11, 26))).is_member
        unknown = walked(record(teaching_since=date(2025, 9, 1)))
        assert (unknown.is_member, unknown.unknown) == (False, (Kind.AGE,))

    @given(since=st.dates(date(2010, 1, 1), date(2026, 1, 1)), days=st.integers(0, 6000))
    def test_time_moves_each_milestone_one_way(self, since: date, days: int):
        order = [UPCOMING, SOON_DUE, OVERDUE, MISSED]
        known, day = record(teaching_since=since), since + timedelta(days=days)
        today, tomorrow = (walk(path(audience={}), known, each) for each in (day, day + timedelta(days=1)))
        assert today is not None
        assert tomorrow is not None
        before, after = states(today), states(tomorrow)
        assert all(order.index(now) <= order.index(then) for now, then in zip(before, after, strict=True))
        for milestone in today.milestones:
            assert milestone.due_on is not None
            assert (milestone.state in {OVERDUE, MISSED}) == (day >= milestone.due_on)
            assert (milestone.state is SOON_DUE) == (timedelta() < milestone.due_on - day <= SOON)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            Language.CHINESE,
            [
                "2025 年 10 月 1 日达成（晚 30 天）：县级入职一年期满考核合格",
                "应于 2027 年 9 月 1 日前达成",
            ],
        ),
        (
            Language.ENGLISH,
            [
                "reached on 2025-10-01, 30 days late: first-year assessment passed (county)",
                "due by 2027-09-01",
            ],
        ),
    ],
)
def test_told_in_both_languages(language: Language, words: list[str]):
    known = record(birth_on=BORN, teaching_since=date(2024, 9, 1), awards=(passed("2025-10-01"),))
    told = [Teller(language).milestone(each, ON) for each in walked(known).milestones]
    assert told[:2] == words
