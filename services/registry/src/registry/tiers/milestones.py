"""Milestones (里程碑): what is due when, and whether it was reached. Pure decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from registry.policies.ladders import Milestone, MilestonePath
from registry.tiers.record import Award, Record
from registry.tiers.rules import Kind, first_award, member
from servicekit.clock import anniversary

SOON = timedelta(days=183)
"""How long before it is due people are reminded: half a year, a school term and its holidays."""


class MilestoneState(StrEnum):
    """How it stands with a milestone on a day."""

    DONE = "done"
    """已达成"""
    UPCOMING = "upcoming"
    """未到期"""
    DUE_SOON = "due_soon"
    """即将到期"""
    OVERDUE = "overdue"
    """已逾期: due, not reached, and the next one not due yet"""
    MISSED = "missed"
    """未达成: not reached by the time that the next one was due"""
    UNKNOWN = "unknown"
    """无法判断: the start of service is not known"""


@dataclass(frozen=True, slots=True)
class MilestoneStanding:
    """One milestone of one person."""

    milestone: Milestone
    state: MilestoneState
    due_on: date | None
    award: Award | None
    """What shows that it was reached."""

    @property
    def days_late(self) -> int:
        """By how many days it was reached after it was due; 0 when in time, or not at all."""
        if self.award is None or self.due_on is None:
            return 0
        return max(0, (self.award.awarded_on - self.due_on).days)


@dataclass(frozen=True, slots=True)
class PathStanding:
    """Somebody's milestones, one after the other."""

    path: MilestonePath
    is_member: bool
    """False: whether the path is for them cannot be told from what is known."""
    unknown: tuple[Kind, ...]
    milestones: tuple[MilestoneStanding, ...]


def walk(path: MilestonePath, record: Record, on: date) -> PathStanding | None:
    """Say how it stands with each milestone; none when the path is not for them."""
    belongs = member(path.audience, record, on)
    if belongs is False:
        return None
    return PathStanding(
        path=path,
        is_member=belongs is True,
        unknown=tuple(_unknown(path, record)),
        milestones=tuple(
            _standing(path.milestones, number, record, on) for number in range(len(path.milestones))
        ),
    )


def _standing(milestones: Sequence[Milestone], number: int, record: Record, on: date) -> MilestoneStanding:
    milestone = milestones[number]
    award = first_award(milestone.shown_by, record.awards, on)
    if record.teaching_since is None:
        state = MilestoneState.UNKNOWN if award is None else MilestoneState.DONE
        return MilestoneStanding(milestone, state, None, award)
    due_on = anniversary(record.teaching_since, milestone.after_years)
    later = [
        anniversary(record.teaching_since, each.after_years)
        for each in milestones
        if each.after_years > milestone.after_years
    ]
    return MilestoneStanding(milestone, _state(award, due_on, min(later, default=None), on), due_on, award)


def _state(award: Award | None, due_on: date, next_due_on: date | None, on: date) -> MilestoneState:
    if award is not None:
        return MilestoneState.DONE
    if on < due_on:
        return MilestoneState.DUE_SOON if due_on - on <= SOON else MilestoneState.UPCOMING
    if next_due_on is not None and on >= next_due_on:
        return MilestoneState.MISSED
    return MilestoneState.OVERDUE


def _unknown(path: MilestonePath, record: Record) -> list[Kind]:
    missing = [Kind.YEARS_OF_SERVICE] if record.teaching_since is None else []
    if path.audience.age is not None and record.birth_on is None:
        missing.append(Kind.AGE)
    return missing
