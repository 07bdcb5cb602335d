"""The life of a correction."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class CorrectionState(StrEnum):
    """Where a correction stands (更正状态). The last three are final."""

    PROPOSED = "proposed"
    """待审核"""
    APPROVED = "approved"
    """已通过"""
    REJECTED = "rejected"
    """已退回"""
    WITHDRAWN = "withdrawn"
    """已撤回"""


APPROVE, REJECT, WITHDRAW = "approve", "reject", "withdraw"
_OPEN = frozenset({CorrectionState.PROPOSED})
# Withdrawing is for whoever proposed it, whatever they may do otherwise.
MACHINE = StateMachine(
    CorrectionState.PROPOSED,
    {
        APPROVE: Transition(_OPEN, CorrectionState.APPROVED, Permission.PERSON_MANAGE),
        REJECT: Transition(_OPEN, CorrectionState.REJECTED, Permission.PERSON_MANAGE),
        WITHDRAW: Transition(_OPEN, CorrectionState.WITHDRAWN, "signed-in"),
    },
)
