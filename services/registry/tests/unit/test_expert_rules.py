"""What decides about experts, on plain values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.experts import rules
from registry.experts.rules import Candidate, Ground
from registry.experts.vocabulary import ExpertKind

WEIGHTS = dict.fromkeys(Ground, 10.0)


def candidate(key: int, kind: ExpertKind = ExpertKind.HEAD, **more: object) -> Candidate:
    values: dict[str, object] = {"fits": {}, "rating": None, "hours": 0.0, "says_free": False, **more}
    return Candidate(key=key, kind=kind, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("due_on", "months", "day"),
    [
        (date(2020, 12, 31), 18, date(2022, 6, 30)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
)
def test_the_next_review_counts_whole_months(due_on: date, months: int, day: date):
    assert rules.next_review(due_on, months) == day


def test_a_rested_expert_gets_more_than_a_tired_one_and_a_newcomer_the_middle():
    points = rules.points_of(candidate(0), WEIGHTS)
    assert (points[Ground.LOAD], points[Ground.RATING]) == (10, 5)
    assert rules.points_of(candidate(0, hours=40.0), WEIGHTS)[Ground.LOAD] == 5


candidates = st.lists(
    st.tuples(st.sampled_from(ExpertKind), st.none() | st.floats(0, 10), st.floats(0, 500), st.booleans()),
    max_size=12,
).map(
    lambda drawn: [
        candidate(number, kind, rating=rating, hours=hours, says_free=free)
        for number, (kind, rating, hours, free) in enumerate(drawn)
    ]
)


@given(candidates, st.integers(1, 8))
def test_a_panel_is_as_large_as_it_can_be_and_nobody_sits_twice(found: list[Candidate], size: int):
    panel = rules.panel(found, WEIGHTS, size)
    assert len({each.key for each in panel}) == len(panel) == min(size, len(found))


@given(candidates)
def test_where_only_the_mix_counts_every_kind_comes_before_any_comes_twice(found: list[Candidate]):
    weights = {**dict.fromkeys(Ground, 0.0), Ground.MIX: 10.0}
    kinds = [found[each.key].kind for each in rules.panel(found, weights, len(found))]
    different = len(set(kinds))
    assert len(set(kinds[:different])) == different
