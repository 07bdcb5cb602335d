"""How a pairing stands, and the steps between."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class PairingState(StrEnum):
    """How far a pairing is (结对状态)."""

    ACTIVE = "active"
    """帮扶中"""
    COMPLETED = "completed"
    """已完成"""
    ENDED = "ended"
    """提前结束"""


_MANAGE = Permission.PAIRING_MANAGE
MACHINE = StateMachine(
    PairingState.ACTIVE,
    {
        "complete": Transition(frozenset({PairingState.ACTIVE}), PairingState.COMPLETED, _MANAGE),
        "end": Transition(frozenset({PairingState.ACTIVE}), PairingState.ENDED, _MANAGE),
    },
)
STATE_WORDS = {
    PairingState.ACTIVE: "帮扶中",
    PairingState.COMPLETED: "已完成",
    PairingState.ENDED: "提前结束",
}
"""What spreadsheets call them."""
