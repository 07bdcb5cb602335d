"""Pure decisions about quotas, on plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from scheduling.programmes.states import ProgrammeState

_CHANGEABLE = frozenset(
    {ProgrammeState.DRAFT, ProgrammeState.SUBMITTED, ProgrammeState.APPROVED, ProgrammeState.OPEN}
)
_NO_SCHOOLS = frozenset({"authority", "district"})
"""Kinds of organisation that seats are not given to; nobody there would find the programme offered."""


def may_change(state: ProgrammeState) -> bool:
    """Whether seats can still be given to schools: until the programme runs."""
    return state in _CHANGEABLE


def takes_seats(kind: str) -> bool:
    """Whether an organisation of this kind can be given seats."""
    return kind not in _NO_SCHOOLS


@dataclass(frozen=True, slots=True)
class QuotaFault:
    """Why a list of quotas cannot be."""

    school: UUID | None
    """Where fewer seats would be than its people have taken; none: together they exceed the capacity."""


def quota_fault(seats: Mapping[UUID, int], taken: Mapping[UUID, int], capacity: int) -> QuotaFault | None:
    """What is wrong with giving each school so many seats; none when nothing is.

    No quotas at all mean that everybody may enrol while seats last, so that is always right.
    """
    if not seats:
        return None
    if sum(seats.values()) > capacity:
        return QuotaFault(school=None)
    short = (school for school, number in taken.items() if seats.get(school, 0) < number)
    school = next(short, None)
    return None if school is None else QuotaFault(school)
