"""Which pack binds an organisation, on plain values."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.policies import rules
from registry.policies.rules import Term

PROVINCE, CITY, COUNTY = 0, 1, 2
DAYS = st.dates(date(2020, 1, 1), date(2020, 2, 1))


def term(
    number: int, depth: int, first: str, last: str | None = None, code: str = "plan", version: int = 1
) -> Term:
    return Term(
        pack_id=UUID(int=number),
        depth=depth,
        code=code,
        version=version,
        first_day=date.fromisoformat(first),
        last_day=date.fromisoformat(last) if last else None,
    )


def binding(terms: list[Term], on: str) -> int | None:
    found = rules.binding(terms, date.fromisoformat(on))
    return found.pack_id.int if found else None


class TestBinding:
    def test_the_nearest_organisation_decides(self):
        terms = [term(1, PROVINCE, "2020-01-01"), term(3, COUNTY, "2020-01-01"), term(2, CITY, "2021-01-01")]
        assert binding(terms, "2022-01-01") == 3

    def test_where_the_nearest_has_none_in_force_the_next_above_does(self):
        terms = [term(1, CITY, "2020-01-01"), term(2, COUNTY, "2020-01-01", "2020-12-31")]
        assert binding(terms, "2020-12-31") == 2
        assert binding(terms, "2021-01-01") == 1

    @pytest.mark.parametrize(
        ("on", "found"),
        [("2021-12-31", None), ("2022-01-01", 1), ("2025-12-31", 1), ("2026-01-01", None)],
    )
    def test_the_first_and_the_last_day_count(self, on: str, found: int | None):
        assert binding([term(1, CITY, "2022-01-01", "2025-12-31")], on) == found

    def test_a_new_version_supersedes_from_its_first_day_on(self):
        terms = [term(1, CITY, "2022-01-01"), term(2, CITY, "2024-01-01", version=2)]
        assert binding(terms, "2023-12-31") == 1
        assert binding(terms, "2024-01-01") == 2

    def test_a_superseded_version_does_not_come_back(self):
        terms = [
            term(1, CITY, "2022-01-01", "2030-12-31"),
            term(2, CITY, "2024-01-01", "2024-12-31", version=2),
        ]
        assert binding(terms, "2025-06-01") is None

    def test_a_correction_may_reach_back(self):
        terms = [term(1, CITY, "2022-08-31"), term(2, CITY, "2022-01-01", version=2)]
        assert binding(terms, "2023-01-01") == 2

    def test_of_two_plans_the_one_that_began_last_binds(self):
        terms = [term(1, CITY, "2022-01-01", code="old"), term(2, CITY, "2024-01-01", code="new")]
        assert binding(terms, "2025-01-01") == 2
        assert binding(terms, "2023-01-01") == 1

    def test_nothing_binds_where_nothing_is_attached(self):
        assert binding([], "2025-01-01") is None

    @given(
        st.lists(
            st.builds(
                Term,
                pack_id=st.uuids(),
                depth=st.integers(0, 3),
                code=st.sampled_from(["a", "b"]),
                version=st.integers(1, 4),
                first_day=DAYS,
                last_day=st.none() | DAYS,
            ),
            max_size=8,
            unique_by=lambda each: (each.depth, each.code, each.version),
        ),
        DAYS,
    )
    def test_what_binds_is_in_force_and_superseded_by_nothing(self, terms: list[Term], on: date):
        found = rules.binding(terms, on)
        assert found == rules.binding(reversed(terms), on)
        if found is not None:
            assert found.first_day <= on <= (found.last_day or on + timedelta(1))
            siblings = [each for each in terms if (each.depth, each.code) == (found.depth, found.code)]
            assert all(each.version <= found.version for each in siblings if each.first_day <= on)


class TestPlace:
    @pytest.mark.parametrize(
        ("applies_to", "division_code", "good"),
        [
            ("451300", "451300", True),
            ("451300", "451302", True),
            ("450000", "451302", True),
            ("451302", "451302", True),
            ("451300", None, True),
            ("451300", "620100", False),
            ("451302", "451300", False),
            ("451300", "450000", False),
        ],
    )
    def test_a_policy_is_for_its_division_and_the_parts_of_it(
        self, applies_to: str, division_code: str | None, good: bool
    ):
        assert rules.is_place_for(applies_to, division_code) is good
