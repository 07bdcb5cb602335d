"""Which rule holds and what follows from it, on plain values."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.evaluation.tests.conftest import CYCLE, RULE

from evaluation.progress import rules
from evaluation.progress.rules import Cycle, Filter, FindingState, HoursRule, Profile, Shares, Term

FIVE_YEARS = Cycle(date(2021, 1, 1), date(2025, 12, 31))
days = st.dates(date(2015, 1, 1), date(2050, 12, 31))
hours = st.decimals(0, 500, places=2)
required_hours = st.decimals("0.01", 500, places=2)


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    starts_on = draw(days)
    return Cycle(starts_on, starts_on + timedelta(days=draw(st.integers(0, 4000))))


class TestPace:
    @given(required_hours, cycles(), days, days)
    def test_the_line_never_falls_and_stays_between_nothing_and_everything(
        self, required: Decimal, cycle: Cycle, first: date, second: date
    ):
        earlier, later = sorted((first, second))
        low, high = (rules.expected(required, cycle, day) for day in (earlier, later))
        assert Decimal(0) <= low <= high <= required

    @given(required_hours, cycles())
    def test_it_begins_with_nothing_and_ends_with_everything(self, required: Decimal, cycle: Cycle):
        assert rules.expected(required, cycle, cycle.starts_on) == 0
        assert rules.expected(required, cycle, cycle.ends_on + timedelta(days=1)) == required

    @given(required_hours, hours, cycles())
    def test_a_teacher_falls_behind_on_exactly_one_day(self, required: Decimal, value: Decimal, cycle: Cycle):
        turns = rules.at_risk_from(required, value, cycle)
        if value >= required:
            assert turns is None
            return
        assert turns is not None
        before = (turns - cycle.starts_on).days - 1
        assert required * before <= value * cycle.days
        assert required * (before + 1) > value * cycle.days


class TestState:
    @given(required_hours, hours, cycles(), days)
    def test_it_follows_from_the_days_that_are_stored(
        self, required: Decimal, value: Decimal, cycle: Cycle, day: date
    ):
        state = rules.state_on(
            day,
            required=required,
            value=value,
            ends_on=cycle.ends_on,
            risk_from=rules.at_risk_from(required, value, cycle),
        )
        gone = min(max((day - cycle.starts_on).days, 0), cycle.days)
        behind = required * gone > value * cycle.days
        if value >= required:
            assert state is FindingState.MET
        elif day > cycle.ends_on:
            assert state is FindingState.BREACHED
        else:
            assert state is (FindingState.AT_RISK if behind else FindingState.MET)

    @given(required_hours, hours, hours, cycles(), days)
    def test_more_hours_never_make_it_worse(
        self, required: Decimal, value: Decimal, more: Decimal, cycle: Cycle, day: date
    ):
        rank = {FindingState.MET: 2, FindingState.AT_RISK: 1, FindingState.BREACHED: 0}
        before, after = (
            rank[
                rules.state_on(
                    day,
                    required=required,
                    value=each,
                    ends_on=cycle.ends_on,
                    risk_from=rules.at_risk_from(required, each, cycle),
                )
            ]
            for each in (value, value + more)
        )
        assert after >= before

    def test_without_a_rule_nothing_is_measurable(self):
        found = rules.state_on(
            date(2026, 1, 1), required=None, value=Decimal(9), ends_on=None, risk_from=None
        )
        assert found is FindingState.NOT_MEASURABLE


class TestHoursRule:
    def test_the_rules_about_hours_are_read_from_a_pack(self):
        heads = {**RULE, "id": "HEADS", "applies_when": {"stage": None, "title": None, "post": ["head"]}}
        assert rules.hours_rules(CYCLE, [{"metric": "other"}, heads, RULE]) == (
            HoursRule(
                "HEADS",
                RULE["clause"],
                Decimal(360),
                date(2021, 1, 1),
                5,
                linear=True,
                only_for=Filter(posts=frozenset({"head"})),
            ),
            HoursRule("LB-HOURS-CYCLE", RULE["clause"], Decimal(360), date(2021, 1, 1), 5, linear=True),
        )

    @pytest.mark.parametrize(
        ("cycle", "pack_rules"),
        [
            (None, [RULE]),
            ({**CYCLE, "kind": "rolling"}, [RULE]),
            ({**CYCLE, "years": 0}, [RULE]),
            ({**CYCLE, "starts": "soon"}, [RULE]),
            (CYCLE, []),
            (CYCLE, None),
            (CYCLE, ["rule"]),
            (CYCLE, [{**RULE, "applies_when": "heads"}]),
            (CYCLE, [{**RULE, "applies_when": {"stage": None, "employment": ["established"]}}]),
            (CYCLE, [{**RULE, "counting": {"theme": ["homeroom"], "mode": None, "post": None}}]),
            (CYCLE, [{**RULE, "period": "calendar_year"}]),
            (CYCLE, [{**RULE, "require": {"lte": 3}}]),
            (CYCLE, [{**RULE, "require": {"gte": "many"}}]),
            (CYCLE, [{**RULE, "require": {"gte": 0}}]),
            (CYCLE, [{**RULE, "metric": "organisation.budget"}]),
        ],
    )
    def test_what_cannot_be_computed_is_left_out(self, cycle: Any, pack_rules: Any):
        assert rules.hours_rules(cycle, pack_rules) == ()

    @given(st.dates(date(2015, 1, 1), date(2030, 12, 31)), st.integers(1, 10), days)
    def test_every_day_from_the_first_on_lies_in_one_cycle(self, starts: date, years: int, day: date):
        rule = HoursRule("R", "", Decimal(1), starts, years, linear=True)
        cycle = rule.cycle_on(day)
        if day < starts:
            assert cycle is None
            return
        assert cycle is not None
        assert cycle.starts_on <= day <= cycle.ends_on
        following = rule.cycle_on(cycle.ends_on + timedelta(days=1))
        assert following is not None
        assert following.starts_on == cycle.ends_on + timedelta(days=1)

    def test_the_cycles_of_five_years_follow_each_other(self):
        [rule] = rules.hours_rules(CYCLE, [RULE])
        assert rule.cycle_on(date(2025, 12, 31)) == FIVE_YEARS
        assert rule.cycle_on(date(2026, 1, 1)) == Cycle(date(2026, 1, 1), date(2030, 12, 31))


class TestFilter:
    HEAD = Profile("primary", "senior", frozenset({"head", "homeroom_teacher"}))

    @pytest.mark.parametrize(
        ("only_for", "taken"),
        [
            (Filter(), True),
            (Filter(stages=frozenset({"primary", "junior"})), True),
            (Filter(stages=frozenset({"junior"})), False),
            (Filter(posts=frozenset({"head"}), titles=frozenset({"senior"})), True),
            (Filter(posts=frozenset({"head"}), titles=frozenset({"second_grade"})), False),
            (Filter(posts=frozenset({"counsellor"})), False),
        ],
    )
    def test_it_takes_who_has_one_of_each(self, only_for: Filter, taken: bool):
        assert only_for.takes(self.HEAD) is taken


def term(path: str, code: str, since: str, until: str | None = None, version: int = 1) -> Term[str]:
    last = date.fromisoformat(until) if until else None
    return Term(path, code, version, date.fromisoformat(since), last, f"{path} {code} {version}")


class TestBinding:
    TERMS = (
        term("a", "city", "2020-01-01"),
        term("a", "other", "2024-01-01"),
        term("a.b", "county", "2022-01-01", "2022-12-31"),
        term("a.c", "old", "2022-01-01", "2030-12-31"),
        term("a.c", "old", "2023-01-01", "2023-12-31", version=2),
        term("z", "first", "2020-01-01", "2020-12-31"),
        term("z", "second", "2021-01-01", "2021-12-31"),
    )

    @pytest.mark.parametrize(
        ("path", "day", "found"),
        [
            ("a.b.c", date(2022, 6, 1), "a.b county 1"),
            ("a.b.c", date(2023, 1, 1), "a city 1"),
            ("a.b.c", date(2024, 1, 1), "a other 1"),
            ("a.bb", date(2022, 6, 1), "a city 1"),
            ("a", date(2022, 6, 1), "a city 1"),
            ("a.b", date(2019, 12, 31), None),
            ("ab", date(2022, 6, 1), None),
            ("a.c", date(2022, 6, 1), "a.c old 1"),
            ("a.c", date(2023, 6, 1), "a.c old 2"),
            ("a.c", date(2025, 6, 1), "a other 1"),  # superseded for good, though it was to last longer
            ("z.y", date(2021, 6, 1), "z second 1"),
            ("z.y", date(2026, 6, 1), "z second 1"),  # run out, but nothing came after it
        ],
    )
    def test_the_nearest_in_force_binds(self, path: str, day: date, found: str | None):
        binding = rules.binding(self.TERMS, path, day)
        assert (binding.content if binding else None) == found

    def test_one_that_has_run_out_is_judged_by_its_last_day(self):
        gone = term("a", "gone", "2021-01-01", "2025-12-31")
        assert gone.judged_on(date(2026, 11, 25)) == date(2025, 12, 31)
        assert gone.judged_on(date(2025, 6, 1)) == date(2025, 6, 1)


class TestShares:
    @pytest.mark.parametrize(
        ("shares", "state", "on_pace"),
        [
            (Shares(), FindingState.NOT_MEASURABLE, None),
            (Shares(3, 3, 0), FindingState.MET, Decimal(1)),
            (Shares(3, 1, 0), FindingState.AT_RISK, Decimal("0.3333")),
            (Shares(3, 1, 2), FindingState.BREACHED, Decimal("0.3333")),
        ],
    )
    def test_a_school_keeps_the_rule_when_everybody_does(
        self, shares: Shares, state: FindingState, on_pace: Decimal | None
    ):
        assert (shares.state, shares.on_pace) == (state, on_pace)
