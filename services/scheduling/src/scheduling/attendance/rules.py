"""Pure decisions about attendance, on plain values."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from scheduling.attendance.codes import Direction


class Method(StrEnum):
    """How it is known that somebody was there."""

    QR = "qr"
    """扫码"""
    CODE = "code"
    """输入签到码"""
    ROLL_CALL = "roll_call"
    """点名"""


class Refusal(StrEnum):
    """What keeps somebody from signing."""

    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    TWICE = "twice"
    NOT_SIGNED_IN = "not-signed-in"


@dataclass(frozen=True, slots=True)
class Windows:
    """How long before and after a session signing is possible."""

    in_opens_before_start: timedelta
    out_opens_before_end: timedelta
    out_closes_after_end: timedelta

    def span(self, direction: Direction, starts_at: datetime, ends_at: datetime) -> tuple[datetime, datetime]:
        """From when to when signing in this direction is possible."""
        if direction is Direction.IN:
            return starts_at - self.in_opens_before_start, ends_at
        return ends_at - self.out_opens_before_end, ends_at + self.out_closes_after_end


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one person's attendance so far."""

    signed_in_at: datetime | None
    signed_out_at: datetime | None


def refusal(
    direction: Direction, known: Known, span: tuple[datetime, datetime], now: datetime
) -> Refusal | None:
    """What keeps somebody from signing now; none when nothing does."""
    done = known.signed_in_at if direction is Direction.IN else known.signed_out_at
    if done is not None:
        return Refusal.TWICE
    if direction is Direction.OUT and known.signed_in_at is None:
        return Refusal.NOT_SIGNED_IN
    if now < span[0]:
        return Refusal.TOO_EARLY
    return Refusal.TOO_LATE if now > span[1] else None
