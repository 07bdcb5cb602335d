"""Credit codes, and what checks and documents come to on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.institutions import credit_code, rules
from registry.institutions.vocabulary import CheckResult
from registry.organisations.models import OrganisationKind

MET, NOT_MET, NOT_KNOWN = CheckResult.MET, CheckResult.NOT_MET, CheckResult.NOT_KNOWN
GOOD = ("91110000600037341L", "12100000400000624D")
days = st.dates(date(1990, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize("code", GOOD)
def test_a_good_credit_code(code: str):
    assert credit_code.has_form(code)
    assert credit_code.has_check_digit(code)


@given(st.sampled_from(GOOD), st.integers(0, 17), st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY"))
def test_one_wrong_place_is_found_out(code: str, place: int, other: str):
    changed = code[:place] + other + code[place + 1 :]
    good = credit_code.has_form(changed) and credit_code.has_check_digit(changed)
    assert good == (changed == code)


@pytest.mark.parametrize("code", ["", "9111000060003734", "I1110000600037341L", "91110000600037341l"])
def test_what_is_no_credit_code(code: str):
    assert not credit_code.has_form(code)


def test_spaces_and_small_letters_are_put_right():
    assert credit_code.compact(" 911100 00-600037341l ") == GOOD[0]


@given(days, st.integers(-400, 400))
def test_a_finding_holds_as_long_as_its_document(on: date, left: int):
    expires_on = on + timedelta(days=left)
    assert rules.days_left(expires_on, on) == left
    assert rules.result_on(MET, expires_on, on) == (MET if left >= 0 else NOT_MET)
    assert rules.result_on(NOT_KNOWN, expires_on, on) == NOT_KNOWN


def test_what_never_expires_has_no_days_left():
    assert rules.days_left(None, date(2026, 1, 1)) is None
    assert rules.result_on(MET, None, date(2026, 1, 1)) == MET


@pytest.mark.parametrize(
    ("results", "verdict"),
    [([], None), ([MET], MET), ([MET, NOT_KNOWN], NOT_KNOWN), ([NOT_KNOWN, NOT_MET, MET], NOT_MET)],
)
def test_the_verdict_is_that_of_the_weakest(results: list[CheckResult], verdict: CheckResult | None):
    assert rules.verdict(results) == verdict


@given(days, st.integers(0, 10**7))
def test_a_span_of_days_ends_within_the_calendar(on: date, count: int):
    assert on <= rules.last_day_within(on, count) <= date.max


def test_who_can_train():
    assert {kind for kind in OrganisationKind if rules.can_train(kind)} == {
        OrganisationKind.TRAINING_INSTITUTION,
        OrganisationKind.UNIVERSITY,
        OrganisationKind.DEVELOPMENT_CENTRE,
    }
