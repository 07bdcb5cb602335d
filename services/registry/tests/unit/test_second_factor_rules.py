"""Codes of an authenticator app against the test values of RFC 6238 (appendix B, SHA-1)."""

import base64

import pytest

from registry.identity.second_factor.rules import is_app_code, matching_step

SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("now", "code"), [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")]
)
def test_the_values_of_the_standard(now: int, code: str):
    assert matching_step(SECRET, code, now, None) == now // 30


@pytest.mark.parametrize(
    ("now", "taken"),
    [(1111111049, False), (1111111050, True), (1111111139, True), (1111111140, False)],
)
def test_one_step_off_is_still_taken(now: int, taken: bool):
    assert (matching_step(SECRET, "081804", now, None) is not None) is taken


@pytest.mark.parametrize(("last_step", "taken"), [(0, True), (1, False), (2, False)])
def test_a_step_that_was_used_or_lies_before_one_is_not(last_step: int, taken: bool):
    assert (matching_step(SECRET, "287082", 59, last_step) == 1) is taken


@pytest.mark.parametrize(
    ("offered", "expected"),
    [("287082", True), ("28708", False), ("٢٨٧٠٨٢", False), ("7KQ2M9XD4TRV", False)],
)
def test_what_looks_like_a_code_of_an_app(offered: str, expected: bool):
    assert is_app_code(offered) is expected
