"""Pure decisions about sessions, on plain values."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

from scheduling.programmes.states import ProgrammeState
from servicekit.clock import CHINA

LONGEST = timedelta(hours=12)
PLANNABLE = frozenset(set(ProgrammeState) - {ProgrammeState.COMPLETED, ProgrammeState.CANCELLED})
"""The states of a programme in which its sessions may still change."""


class SessionFault(StrEnum):
    """What is wrong with the time of a session."""

    ORDER = "order"
    """it ends before it begins"""
    TOO_LONG = "too-long"
    """it lasts longer than half a day"""
    OUTSIDE_PROGRAMME = "outside-programme"
    """it lies before the first or after the last day of the programme"""
    PAST = "past"
    """it begins before now"""
    TOO_MANY_HOURS = "too-many-hours"
    """more class hours than the time holds, even at 30 minutes each"""


def fault(
    starts_at: datetime,
    ends_at: datetime,
    hours: Decimal,
    first_day: date,
    last_day: date,
    now: datetime,
) -> SessionFault | None:
    """What is wrong with a session of a programme that lasts from `first_day` to `last_day`."""
    length = ends_at - starts_at
    if length <= timedelta(0):
        return SessionFault.ORDER
    if length > LONGEST:
        return SessionFault.TOO_LONG
    if _day(starts_at) < first_day or _day(ends_at - timedelta(microseconds=1)) > last_day:
        return SessionFault.OUTSIDE_PROGRAMME
    if starts_at < now:
        return SessionFault.PAST
    if timedelta(minutes=30) * float(hours) > length:
        return SessionFault.TOO_MANY_HOURS
    return None


def day_range(first: date, last: date) -> tuple[datetime, datetime]:
    """The instants between which the days from `first` to `last` lie in China, the end excluded."""
    begin = datetime.combine(first, time.min, CHINA)
    return begin, datetime.combine(last + timedelta(days=1), time.min, CHINA)


def shown(starts_at: datetime, ends_at: datetime) -> str:
    """A span of time as messages show it, in China's time: 2026-12-01 09:00–11:30."""
    begin, end = starts_at.astimezone(CHINA), ends_at.astimezone(CHINA)
    return f"{begin:%Y-%m-%d %H:%M}–{end:%H:%M}"


def _day(instant: datetime) -> date:
    return instant.astimezone(CHINA).date()
