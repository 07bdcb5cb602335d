"""Who may take part, and who may leave again, on plain values."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduling.enrolments import rules
from scheduling.enrolments.errors import REFUSALS
from scheduling.enrolments.rules import Candidate, Obstacle, Refusal, Seats, Terms
from scheduling.programmes.states import ProgrammeState
from servicekit.localised import Language

NOW = datetime(2026, 9, 1, 4, tzinfo=UTC)
TERMS = Terms(
    state=ProgrammeState.OPEN,
    enrol_from=NOW,
    enrol_until=NOW + timedelta(days=1),
    stages=["primary"],
    subjects=["chinese", "english"],
    seats=Seats(30, 29),
    has_quotas=True,
    school_seats=Seats(2, 1),
)
CANDIDATE = Candidate("primary", "chinese", offered=True, enrolled=False, withdrawn_by_others=False)
SEATS = st.builds(
    lambda number, share: Seats(number, number * share // 4), st.integers(0, 40), st.integers(0, 4)
)


class TestObstacles:
    def test_nothing_keeps_who_fits_from_the_last_seat(self):
        assert rules.obstacles(TERMS, CANDIDATE, NOW) == []

    @pytest.mark.parametrize(
        ("change", "obstacle"),
        [
            ({"state": ProgrammeState.APPROVED}, Obstacle.STATE),
            ({"state": ProgrammeState.RUNNING}, Obstacle.STATE),
            ({"enrol_from": NOW + timedelta(seconds=1)}, Obstacle.WINDOW),
            ({"enrol_from": NOW - timedelta(days=1), "enrol_until": NOW}, Obstacle.WINDOW),
            ({"stages": ["junior"]}, Obstacle.STAGE),
            ({"subjects": ["physics"]}, Obstacle.SUBJECT),
            ({"school_seats": None}, Obstacle.QUOTA),
            ({"school_seats": Seats(2, 2)}, Obstacle.QUOTA_USED_UP),
            ({"seats": Seats(30, 30)}, Obstacle.FULL),
        ],
    )
    def test_each_condition_of_the_programme_counts(self, change: dict[str, object], obstacle: Obstacle):
        assert rules.obstacles(replace(TERMS, **change), CANDIDATE, NOW) == [obstacle]

    @pytest.mark.parametrize(
        ("change", "obstacle"),
        [
            ({"stage": "senior"}, Obstacle.STAGE),
            ({"subject": "music"}, Obstacle.SUBJECT),
            ({"offered": False}, Obstacle.ORGANISATION),
            ({"enrolled": True}, Obstacle.ENROLLED),
            ({"withdrawn_by_others": True}, Obstacle.WITHDRAWN_BY_OTHERS),
        ],
    )
    def test_each_condition_of_the_person_counts(self, change: dict[str, object], obstacle: Obstacle):
        assert rules.obstacles(TERMS, replace(CANDIDATE, **change), NOW) == [obstacle]

    @pytest.mark.parametrize("stage", ["primary", "special", "a stage added later"])
    def test_no_target_means_everybody(self, stage: str):
        terms = replace(TERMS, stages=[], subjects=[])
        assert rules.obstacles(terms, replace(CANDIDATE, stage=stage), NOW) == []

    def test_without_quotas_no_school_needs_one(self):
        terms = replace(TERMS, has_quotas=False, school_seats=None)
        assert rules.obstacles(terms, CANDIDATE, NOW) == []

    def test_all_are_told_and_the_gravest_first(self):
        terms = replace(TERMS, state=ProgrammeState.DRAFT, seats=Seats(30, 30), school_seats=None)
        found = rules.obstacles(terms, replace(CANDIDATE, stage="senior", enrolled=True), NOW)
        assert found == [Obstacle.ENROLLED, Obstacle.STATE, Obstacle.STAGE, Obstacle.QUOTA, Obstacle.FULL]

    @given(SEATS, SEATS, st.booleans(), st.booleans())
    def test_there_is_a_seat_left_exactly_when_seats_are_no_obstacle(
        self, seats: Seats, quota: Seats, has_quotas: bool, listed: bool
    ):
        school_seats = quota if has_quotas and listed else None
        terms = replace(TERMS, seats=seats, has_quotas=has_quotas, school_seats=school_seats)
        about_seats = {Obstacle.FULL, Obstacle.QUOTA, Obstacle.QUOTA_USED_UP}
        hindered = about_seats & set(rules.obstacles(terms, CANDIDATE, NOW))
        assert (rules.seats_left(terms) == 0) is bool(hindered)


class TestRefusals:
    def test_every_obstacle_has_words_of_its_own(self):
        assert set(REFUSALS) == set(Obstacle)
        assert len({problem.code for problem in REFUSALS.values()}) == len(Obstacle)
        for language in Language:
            assert len({problem.detail.render(language) for problem in REFUSALS.values()}) == len(Obstacle)


class TestPlaces:
    @pytest.mark.parametrize(
        ("organiser", "school", "offered"),
        [("a", "a", True), ("a", "a.b.c", True), ("a.b", "a", False), ("a.b", "a.bc", False)],
    )
    def test_a_programme_is_offered_from_where_it_is_run_downwards(
        self, organiser: str, school: str, offered: bool
    ):
        assert rules.is_offered(organiser, school) is offered


class TestWithdrawal:
    @pytest.mark.parametrize("by_themselves", [True, False])
    @pytest.mark.parametrize("state", ProgrammeState)
    def test_until_it_runs_by_anybody_until_it_is_over_by_others(
        self, state: ProgrammeState, by_themselves: bool
    ):
        expected = None
        if state in {ProgrammeState.COMPLETED, ProgrammeState.CANCELLED}:
            expected = Refusal.OVER
        elif state is ProgrammeState.RUNNING and by_themselves:
            expected = Refusal.RUNNING
        assert rules.withdrawal_refusal(state, by_themselves=by_themselves) is expected

    @pytest.mark.parametrize(
        ("withdrawn_by", "by_others"), [(None, False), ("me", False), ("the school", True)]
    )
    def test_who_withdrew_it_counts(self, withdrawn_by: str | None, by_others: bool):
        assert rules.withdrawn_by_others(withdrawn_by, "me") is by_others
