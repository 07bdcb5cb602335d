"""Identifiers in order of creation, and a clock that a test can set."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from servicekit.clock import FixedClock, SystemClock
from servicekit.ids import new_id

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


class TestNewId:
    def test_it_is_a_version_7_uuid(self):
        assert (new_id().version, new_id().variant) == (7, "specified in RFC 4122")

    def test_order_is_the_order_of_creation(self):
        made = [new_id() for _ in range(1000)]
        assert made == sorted(made)
        assert len(set(made)) == 1000


class TestSystemClock:
    def test_it_tells_utc(self):
        before = datetime.now(UTC)
        now = SystemClock().now()
        assert now.tzinfo is UTC
        assert before <= now <= datetime.now(UTC)


class TestFixedClock:
    def test_it_stands_still_until_moved(self):
        clock = FixedClock(NOON)
        assert clock.now() == clock.now() == NOON
        clock.advance(timedelta(hours=1))
        assert clock.now() == NOON + timedelta(hours=1)
        clock.advance(-timedelta(hours=2))
        assert clock.now() == NOON - timedelta(hours=1)

    def test_another_zone_is_told_in_utc(self):
        shanghai = timezone(timedelta(hours=8))
        clock = FixedClock(datetime(2026, 9, 1, 20, tzinfo=shanghai))
        assert (clock.now(), clock.now().tzinfo) == (NOON, UTC)

    def test_a_naive_instant_is_refused(self):
        with pytest.raises(ValueError, match="aware"):
            FixedClock(datetime(2026, 9, 1, 12))  # noqa: DTZ001 - that is the point
