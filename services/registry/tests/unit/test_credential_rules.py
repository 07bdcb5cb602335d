"""Which passwords are refused, how long failures cost, and what is told of a caller."""

from datetime import timedelta

import pytest

from registry.identity.credentials.rules import Weakness, weakness
from registry.identity.sign_ins.device import Caller
from registry.identity.throttle.rules import Backoff

NUMBERS = ("13877220001", "45130219850307001X", None)


@pytest.mark.parametrize(
    "password",
    [
        "a-long-passphrase",
        "春眠不觉晓处处闻啼鸟",
        "kT9vQx27bLmR4e",
        "88302715943360",
        "correct horse battery",
    ],
)
def test_what_is_not_easily_guessed_is_taken(password: str) -> None:
    assert weakness(password, "chunlan", NUMBERS) is None


@pytest.mark.parametrize(
    "password",
    [
        "Password2026!",
        "123password456",
        "1234567890",
        "0987654321",
        "qwertyuiop1234",
        "1qaz2wsx3edc",
        "aaaaaaaaaa",
        "abcabcabcabc",
        "13800000000",
        "Laoshi@2026",
    ],
)
def test_what_is_guessed_first_is_not(password: str) -> None:
    assert weakness(password, "chunlan", NUMBERS) is Weakness.COMMON


@pytest.mark.parametrize(
    "password",
    ["my-ChunLan-pass", "blue-877220-sky", "sky19850307blue", "river-07001x-river"],
)
def test_nor_what_tells_of_its_owner(password: str) -> None:
    assert weakness(password, "chunlan", NUMBERS) is Weakness.PERSONAL


def test_a_short_login_is_in_many_words() -> None:
    assert weakness("a-long-passphrase", "ass", ()) is None


def test_failures_cost_twice_as_long_each_and_then_lock() -> None:
    backoff = Backoff(free=2, first_delay=timedelta(seconds=5), lock_after=6, lock_for=timedelta(seconds=15))
    assert [backoff.pause(failures).seconds for failures in range(1, 8)] == [0, 0, 5, 10, 15, 15, 15]


@pytest.mark.parametrize(
    ("address", "coarse"),
    [
        ("10.20.30.40", "10.20.*.*"),
        ("2001:db8:1:2::3", "2001:db8:1:*"),
        ("::ffff:10.20.30.40", "10.20.*.*"),
        ("fe80::1%eth0", "fe80:0:0:*"),
        ("not an address", None),
        ("", None),
    ],
)
def test_an_address_is_kept_coarse(address: str, coarse: str | None) -> None:
    assert Caller(address, "").coarse_address == coarse


def test_what_says_nothing_is_an_unknown_device() -> None:
    assert (Caller("", "curl/8").browser, Caller("", "curl/8").system) == (None, None)
