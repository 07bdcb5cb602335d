"""How a programme goes from a draft to its end, and who may take each step."""

from enum import StrEnum

from scheduling.access import Permission
from servicekit.states import StateMachine, Transition


class ProgrammeState(StrEnum):
    """Where a programme stands (项目状态)."""

    DRAFT = "draft"
    """草稿"""
    SUBMITTED = "submitted"
    """待审批"""
    APPROVED = "approved"
    """已批准"""
    OPEN = "open"
    """报名中"""
    RUNNING = "running"
    """进行中"""
    COMPLETED = "completed"
    """已结束"""
    CANCELLED = "cancelled"
    """已取消"""


OFFERED = frozenset({ProgrammeState.OPEN, ProgrammeState.RUNNING, ProgrammeState.COMPLETED})
"""The states in which those to whom it is offered may see it."""
OVER = frozenset({ProgrammeState.COMPLETED, ProgrammeState.CANCELLED})
"""The states that nothing leaves."""


def _step(
    target: ProgrammeState, permission: Permission, *sources: ProgrammeState
) -> Transition[ProgrammeState]:
    return Transition(frozenset(sources), target, permission)


MACHINE = StateMachine(
    ProgrammeState.DRAFT,
    {
        "submit": _step(ProgrammeState.SUBMITTED, Permission.PROGRAMME_MANAGE, ProgrammeState.DRAFT),
        "return": _step(ProgrammeState.DRAFT, Permission.PROGRAMME_APPROVE, ProgrammeState.SUBMITTED),
        "approve": _step(ProgrammeState.APPROVED, Permission.PROGRAMME_APPROVE, ProgrammeState.SUBMITTED),
        "open": _step(ProgrammeState.OPEN, Permission.PROGRAMME_MANAGE, ProgrammeState.APPROVED),
        "start": _step(ProgrammeState.RUNNING, Permission.PROGRAMME_MANAGE, ProgrammeState.OPEN),
        "complete": _step(ProgrammeState.COMPLETED, Permission.PROGRAMME_MANAGE, ProgrammeState.RUNNING),
        "cancel": _step(ProgrammeState.CANCELLED, Permission.PROGRAMME_MANAGE, *(set(ProgrammeState) - OVER)),
    },
)
NEEDS_REASON = frozenset({"return", "cancel"})
"""The transitions that somebody must be told the reason of."""
