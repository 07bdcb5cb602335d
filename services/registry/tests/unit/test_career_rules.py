"""Careers as plain values: which spells go together, and how many years they are."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.careers.rules import Span, Years, overlap, years_in_post

TODAY = date(2026, 11, 25)
days = st.dates(date(1980, 1, 1), TODAY)


@st.composite
def ended_spans(draw: st.DrawFn) -> Span:
    since, until = sorted((draw(days), draw(days)))
    return Span(since, until, ended=True)


def day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def ended(since: str | None, until: str | None) -> Span:
    return Span(day(since), day(until), ended=True)


def held(since: str | None) -> Span:
    return Span(day(since), None, ended=False)


class TestYears:
    @pytest.mark.parametrize(
        ("spells", "years"),
        [
            ([], Years(0, True)),
            ([held("2020-09-01")], Years(6, True)),
            ([held("2023-11-25")], Years(3, True)),
            ([held("2023-11-26")], Years(2, True)),
            ([ended("2010-09-01", "2013-08-31"), ended("2015-09-01", "2017-08-31")], Years(5, True)),
            ([ended("2010-09-01", "2011-02-28"), ended("2012-03-01", "2012-09-01")], Years(1, True)),
            ([held(None)], Years(0, False)),
            ([ended("2010-09-01", None), ended("2012-09-01", "2015-08-31")], Years(3, False)),
        ],
    )
    def test_full_years_of_all_spells_together(self, spells: list[Span], years: Years):
        assert years_in_post(spells, TODAY) == years

    @given(st.lists(ended_spans()))
    def test_a_day_in_two_spells_counts_once(self, spells: list[Span]):
        assert years_in_post(spells + spells, TODAY) == years_in_post(spells, TODAY)

    @given(st.lists(ended_spans()), ended_spans())
    def test_one_more_spell_never_takes_years_away(self, spells: list[Span], more: Span):
        assert years_in_post([*spells, more], TODAY).years >= years_in_post(spells, TODAY).years

    @given(st.integers(0, 60), days)
    def test_a_spell_of_whole_years_is_those_years(self, years: int, since: date):
        try:
            end = since.replace(year=since.year + years)
        except ValueError:  # 29 February
            end = since.replace(year=since.year + years, month=3, day=1)
        until = end - timedelta(days=1)
        if until >= since:
            assert years_in_post([Span(since, until, ended=True)], date.max).years == years


class TestOverlap:
    @pytest.mark.parametrize(
        ("some", "other", "overlaps"),
        [
            (ended("2010-09-01", "2013-08-31"), ended("2013-09-01", "2015-08-31"), False),
            (ended("2010-09-01", "2013-09-01"), ended("2013-09-01", "2015-08-31"), True),
            (held("2020-09-01"), held("2024-09-01"), True),
            (held("2020-09-01"), held(None), True),
            (held("2020-09-01"), ended("2018-09-01", "2020-09-01"), True),
            (held("2020-09-01"), ended("2018-09-01", "2020-08-31"), False),
            (held(None), ended("2018-09-01", "2020-08-31"), False),
            (ended("2018-09-01", None), ended("2019-09-01", "2020-08-31"), False),
        ],
    )
    def test_what_shares_a_day_for_certain(self, some: Span, other: Span, overlaps: bool):
        assert (overlap(some, other), overlap(other, some)) == (overlaps, overlaps)

    @given(ended_spans(), ended_spans())
    def test_it_is_what_comparing_day_by_day_would_find(self, some: Span, other: Span):
        assert some.since is not None
        assert other.since is not None
        assert some.until is not None
        assert other.until is not None
        shared = max(some.since, other.since) <= min(some.until, other.until)
        assert overlap(some, other) == shared
