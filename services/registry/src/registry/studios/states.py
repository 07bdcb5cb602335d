"""How studios and their tasks stand, and the steps between."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class StudioStanding(StrEnum):
    """Whether a studio works (工作室状态)."""

    ACTIVE = "active"
    """运行中"""
    SUSPENDED = "suspended"
    """暂停"""
    DISSOLVED = "dissolved"
    """已撤销"""


class StudioTaskState(StrEnum):
    """How far a task is (任务状态)."""

    OPEN = "open"
    """进行中"""
    DONE = "done"
    """已完成"""
    DROPPED = "dropped"
    """已取消"""


_MANAGE, _MEMBERS = Permission.STUDIO_MANAGE, Permission.STUDIO_MEMBERS
_ACTIVE, _SUSPENDED, _DISSOLVED = StudioStanding
MACHINE = StateMachine(
    StudioStanding.ACTIVE,
    {
        "suspend": Transition(frozenset({_ACTIVE}), _SUSPENDED, _MANAGE),
        "resume": Transition(frozenset({_SUSPENDED}), _ACTIVE, _MANAGE),
        "dissolve": Transition(frozenset({_ACTIVE, _SUSPENDED}), _DISSOLVED, _MANAGE),
    },
)
TASKS = StateMachine(
    StudioTaskState.OPEN,
    {
        "finish": Transition(frozenset({StudioTaskState.OPEN}), StudioTaskState.DONE, _MEMBERS),
        "drop": Transition(frozenset({StudioTaskState.OPEN}), StudioTaskState.DROPPED, _MANAGE),
    },
)
STANDING_WORDS = {_ACTIVE: "运行中", _SUSPENDED: "暂停", _DISSOLVED: "已撤销"}
"""What spreadsheets call them."""
