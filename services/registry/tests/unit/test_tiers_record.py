"""What follows from a record on a day: posts held, years in them, and anniversaries."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.registry.tests.ladders import ON, record

from registry.people.rules import years_of_service
from registry.people.vocabulary import Honour, Level, Post
from registry.tiers.record import Award, Spell
from servicekit.clock import anniversary

HEAD, SECRETARY = Post.HEAD, Post.PARTY_SECRETARY
DAYS = st.dates(date(1980, 1, 1), date(2026, 11, 25))


def spell(since: str | None, until: str | None = None, post: Post = HEAD, *, ended: bool = False) -> Spell:
    first, last = (None if day is None else date.fromisoformat(day) for day in (since, until))
    return Spell(post, first, last, ended or last is not None)


class TestYearsInPost:
    @pytest.mark.parametrize(
        ("spells", "years"),
        [
            ((), 0),
            ((spell("2021-11-25"),), 5),
            ((spell("2021-11-26"),), 4),
            ((spell("2020-09-01", "2021-08-31"),), 1),
            ((spell("2020-09-01", "2021-08-30"),), 0),
            # Two spells with a break between them are added up.
            ((spell("2010-09-01", "2012-08-31"), spell("2023-11-25")), 5),
            # Two posts at once are held once.
            ((spell("2020-11-25"), spell("2020-11-25", post=SECRETARY)), 6),
            ((spell("2020-11-25", "2022-11-24"), spell("2021-11-25", "2023-11-24", SECRETARY)), 3),
            # What has not begun does not count, dated or not.
            ((spell("2027-01-01"),), 0),
            ((spell(None),), None),
            ((spell("2015-09-01", ended=True),), None),
        ],
    )
    def test_spells_are_added_up(self, spells: tuple[Spell, ...], years: int | None):
        assert record(posts=frozenset(), spells=spells).years_in({HEAD, SECRETARY}, ON) == years

    def test_a_post_of_which_no_spell_is_known_leaves_the_years_open(self):
        assert record(posts=frozenset({HEAD})).years_in({HEAD}, ON) is None
        assert record(posts=frozenset({SECRETARY})).years_in({HEAD}, ON) == 0

    def test_other_posts_do_not_count(self):
        held = record(posts=frozenset({HEAD}), spells=(spell("2010-01-01"),))
        assert held.years_in({Post.HOMEROOM_TEACHER}, ON) == 0
        assert held.years_in(None, ON) == 16

    @given(since=DAYS)
    def test_one_unbroken_spell_is_counted_as_years_of_service_are(self, since: date):
        known = record(teaching_since=since, spells=(Spell(HEAD, since, None),))
        assert known.years_in({HEAD}, ON) == known.facts(None, ON).years_of_service

    @given(days=st.lists(DAYS, min_size=2, max_size=8), on=DAYS)
    def test_however_spells_are_cut_a_day_counts_once(self, days: list[date], on: date):
        first, *cuts = sorted({*days})
        whole = record(spells=(Spell(HEAD, first, None),))
        starts = [first, *(cut for cut in cuts)]
        ends = [*(start - timedelta(days=1) for start in starts[1:]), None]
        pieces = tuple(
            Spell(HEAD, start, end, end is not None) for start, end in zip(starts, ends, strict=True)
        )
        assert record(spells=pieces).years_in({HEAD}, on) == whole.years_in({HEAD}, on)


class TestHeld:
    @pytest.mark.parametrize(
        ("known", "held"),
        [
            (record(posts=frozenset({HEAD})), {HEAD}),
            (record(posts=frozenset({HEAD}), spells=(spell("2020-01-01"),)), {HEAD}),
            # It goes on, but from a later day.
            (record(posts=frozenset({HEAD}), spells=(spell("2026-12-01"),)), set()),
            (record(spells=(spell("2020-01-01", "2026-11-25"),)), {HEAD}),
            (record(spells=(spell("2020-01-01", "2026-11-24"),)), set()),
            (record(spells=(spell("2020-01-01", ended=True),)), set()),
        ],
    )
    def test_on_a_day(self, known, held: set[Post]):
        assert known.held(ON) == held


def test_an_honour_counts_from_its_day_to_its_last():
    award = Award(Honour.BACKBONE, Level.COUNTY, date(2024, 1, 1), date(2026, 12, 31))
    known = record(awards=(award,))
    assert [
        len(known.facts(None, day).honours)
        for day in (date(2023, 12, 31), date(2024, 1, 1), date(2026, 12, 31), date(2027, 1, 1))
    ] == [0, 1, 1, 0]


@given(since=st.dates(date(1940, 1, 1), date(2030, 1, 1)), years=st.integers(0, 70))
def test_an_anniversary_is_the_first_day_with_so_many_full_years(since: date, years: int):
    day = anniversary(since, years)
    assert years_of_service(since, day) == years
    if years:
        assert years_of_service(since, day - timedelta(days=1)) == years - 1


def test_the_anniversary_of_a_leap_day_is_in_march():
    assert anniversary(date(2004, 2, 29), 1) == date(2005, 3, 1)
