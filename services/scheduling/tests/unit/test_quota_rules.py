"""Decisions about quotas, on plain values."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduling.programmes.states import ProgrammeState
from scheduling.quotas import rules
from scheduling.quotas.rules import QuotaFault

SCHOOLS = [UUID(int=number) for number in range(1, 6)]
SEATS = st.dictionaries(st.sampled_from(SCHOOLS), st.integers(1, 20))
TAKEN = st.dictionaries(st.sampled_from(SCHOOLS), st.integers(1, 20))
CAPACITY = st.integers(1, 100)


class TestQuotaFault:
    @given(SEATS, TAKEN, CAPACITY)
    def test_a_list_is_right_exactly_when_it_fits_above_and_below(
        self, seats: dict[UUID, int], taken: dict[UUID, int], capacity: int
    ):
        fits_above = sum(seats.values()) <= capacity
        fits_below = all(seats.get(school, 0) >= number for school, number in taken.items())
        right = not seats or (fits_above and fits_below)
        assert (rules.quota_fault(seats, taken, capacity) is None) is right

    @given(SEATS.filter(bool), TAKEN, CAPACITY)
    def test_the_school_named_is_one_that_would_lose_a_seat(
        self, seats: dict[UUID, int], taken: dict[UUID, int], capacity: int
    ):
        fault = rules.quota_fault(seats, taken, capacity)
        if fault is not None and fault.school is not None:
            assert seats.get(fault.school, 0) < taken[fault.school]
            assert sum(seats.values()) <= capacity

    @given(SEATS.filter(bool))
    def test_giving_away_every_seat_is_right_and_one_more_is_not(self, seats: dict[UUID, int]):
        together = sum(seats.values())
        assert rules.quota_fault(seats, {}, together) is None
        assert rules.quota_fault(seats, {}, together - 1) == QuotaFault(school=None)

    @given(TAKEN, CAPACITY)
    def test_quotas_can_always_be_given_up(self, taken: dict[UUID, int], capacity: int):
        assert rules.quota_fault({}, taken, capacity) is None

    @given(SEATS.filter(bool), st.data())
    def test_a_list_that_fits_goes_on_fitting_while_people_enrol_within_it(
        self, seats: dict[UUID, int], data: st.DataObject
    ):
        taken = {school: data.draw(st.integers(0, number)) for school, number in seats.items()}
        assert rules.quota_fault(seats, taken, sum(seats.values())) is None


class TestWhoAndWhen:
    @pytest.mark.parametrize(
        ("kind", "fit"),
        [("school", True), ("base", True), ("authority", False), ("district", False)],
    )
    def test_seats_go_to_where_people_work(self, kind: str, fit: bool):
        assert rules.takes_seats(kind) is fit

    @pytest.mark.parametrize("state", ProgrammeState)
    def test_until_the_programme_runs(self, state: ProgrammeState):
        fixed = {ProgrammeState.RUNNING, ProgrammeState.COMPLETED, ProgrammeState.CANCELLED}
        assert rules.may_change(state) is (state not in fixed)
