"""How long marks last and which belong to whom."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.marks import rules
from registry.marks.kinds import MarkKind
from registry.organisations.models import OrganisationKind

days = st.dates(date(1990, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("starts_on", "years", "ends_on"),
    [
        (date(2018, 1, 1), 2, date(2019, 12, 31)),
        (date(2018, 7, 23), 2, date(2020, 7, 22)),
        (date(2020, 2, 29), 1, date(2021, 2, 28)),
    ],
)
def test_the_last_day_follows_from_the_years(starts_on: date, years: int, ends_on: date):
    assert rules.last_day(starts_on, years) == ends_on


@given(days, st.integers(1, rules.MAX_YEARS))
def test_years_are_found_again_in_the_days(starts_on: date, years: int):
    ends_on = rules.last_day(starts_on, years)
    assert rules.years_of(starts_on, ends_on) == years
    assert rules.cycle_years(starts_on, ends_on) == list(range(starts_on.year, starts_on.year + years))
    assert rules.years_of(starts_on, ends_on + timedelta(1)) is None


def test_an_open_mark_has_no_years():
    assert rules.years_of(date(2018, 1, 1), None) is None
    assert rules.cycle_years(date(2018, 1, 1), None) == []


@given(days, st.none() | st.integers(0, 900), days, st.none() | st.integers(0, 900))
def test_two_spans_overlap_when_some_day_lies_in_both(
    one: date, one_days: int | None, other: date, other_days: int | None
):
    def end(start: date, length: int | None) -> date | None:
        return None if length is None else start + timedelta(length)

    def holds(start: date, length: int | None, day: date) -> bool:
        return start <= day and (length is None or day <= start + timedelta(length))

    latest = max(one, other)  # if any day lies in both, the later first day does
    shared = holds(one, one_days, latest) and holds(other, other_days, latest)
    assert rules.overlap(one, end(one, one_days), other, end(other, other_days)) == shared


def test_counties_are_marked_on_their_authority_and_schools_on_themselves():
    assert rules.fits(MarkKind.PROJECT_COUNTY, OrganisationKind.AUTHORITY)
    assert not rules.fits(MarkKind.PROJECT_COUNTY, OrganisationKind.SCHOOL)
    assert not rules.fits(MarkKind.DEMONSTRATION_SCHOOL, OrganisationKind.AUTHORITY)
    assert all(any(rules.fits(kind, each) for each in OrganisationKind) for kind in MarkKind)
