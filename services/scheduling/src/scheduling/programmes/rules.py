"""Pure decisions about programmes, on plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from scheduling.programmes.states import ProgrammeState
from servicekit.clock import CHINA

SECTIONS = ("theme", "aims", "content", "schedule", "modes", "management", "guarantees")
"""The seven sections of a plan: 主题 目标 内容 时间安排 方式 组织管理 保障措施."""
SECTION_LENGTH = 20_000

_SEATS_AND_WINDOW = frozenset({"capacity", "enrol_from", "enrol_until"})
_EDITABLE = {
    ProgrammeState.APPROVED: _SEATS_AND_WINDOW,
    ProgrammeState.OPEN: _SEATS_AND_WINDOW,
}
"""What may still change after approval without a new one; a draft may change in everything."""


class PlanFault(StrEnum):
    """What keeps a plan from being submitted."""

    EMPTY = "empty"
    """a section without text"""
    NO_HOURS = "no-hours"
    """no class hours"""
    WRONG_ORDER = "wrong-order"
    """a date before the one it follows"""
    PAST = "past"
    """a date that has gone by"""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is looked at before a programme is submitted."""

    sections: Mapping[str, str]
    hours: Decimal
    enrol_from: datetime
    enrol_until: datetime
    starts_on: date
    ends_on: date


def plan_faults(plan: Plan, now: datetime) -> list[tuple[str, PlanFault]]:
    """Everything that is wrong with a plan, each with the field it is found in."""
    return [*_section_faults(plan), *_date_faults(plan, now)]


def _section_faults(plan: Plan) -> Iterator[tuple[str, PlanFault]]:
    for name in SECTIONS:
        if not plan.sections[name].strip():
            yield name, PlanFault.EMPTY
    if plan.hours <= 0:
        yield "hours", PlanFault.NO_HOURS


def _date_faults(plan: Plan, now: datetime) -> Iterator[tuple[str, PlanFault]]:
    if plan.starts_on < day_of(now):
        yield "starts_on", PlanFault.PAST
    if plan.ends_on < plan.starts_on:
        yield "ends_on", PlanFault.WRONG_ORDER
    if window_is_over(plan.enrol_until, now):
        yield "enrol_until", PlanFault.PAST
    elif plan.enrol_until <= plan.enrol_from or day_of(plan.enrol_until) > plan.ends_on:
        yield "enrol_until", PlanFault.WRONG_ORDER


def window_is_over(enrol_until: datetime, now: datetime) -> bool:
    """Whether nobody can enrol any more."""
    return enrol_until <= now


def day_of(instant: datetime) -> date:
    """The calendar day in China that an instant falls on."""
    return instant.astimezone(CHINA).date()


def shown(instant: datetime) -> str:
    """An instant as messages show it, in China's time."""
    return instant.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def frozen_fields(state: ProgrammeState, changed: set[str]) -> set[str]:
    """Which of the fields to be changed may not be, in this state."""
    if state is ProgrammeState.DRAFT:
        return set()
    return changed - _EDITABLE.get(state, frozenset())
