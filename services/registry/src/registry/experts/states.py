"""The life of an expert in the library."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class ExpertState(StrEnum):
    """Where an expert stands (在库状态)."""

    PROPOSED = "proposed"
    """待审核"""
    REVIEWING = "reviewing"
    """评审中"""
    ACTIVE = "active"
    """在库"""
    SUSPENDED = "suspended"
    """暂停"""
    RETIRED = "retired"
    """已出库"""
    DECLINED = "declined"
    """未入库"""


class ExpertStep(StrEnum):
    """A step from one state to another."""

    REVIEW = "review"
    """开始评审"""
    ADMIT = "admit"
    """入库"""
    DECLINE = "decline"
    """不予入库"""
    SUSPEND = "suspend"
    """暂停"""
    RESUME = "resume"
    """恢复"""
    RETIRE = "retire"
    """出库"""
    PROPOSE_AGAIN = "propose_again"
    """重新提名"""


_MAY = Permission.EXPERT_REVIEW
_S = ExpertState
MACHINE = StateMachine(
    ExpertState.PROPOSED,
    {
        ExpertStep.REVIEW: Transition(frozenset({_S.PROPOSED}), _S.REVIEWING, _MAY),
        ExpertStep.ADMIT: Transition(frozenset({_S.REVIEWING}), _S.ACTIVE, _MAY),
        ExpertStep.DECLINE: Transition(frozenset({_S.PROPOSED, _S.REVIEWING}), _S.DECLINED, _MAY),
        ExpertStep.SUSPEND: Transition(frozenset({_S.ACTIVE}), _S.SUSPENDED, _MAY),
        ExpertStep.RESUME: Transition(frozenset({_S.SUSPENDED}), _S.ACTIVE, _MAY),
        ExpertStep.RETIRE: Transition(frozenset({_S.ACTIVE, _S.SUSPENDED}), _S.RETIRED, _MAY),
        ExpertStep.PROPOSE_AGAIN: Transition(frozenset({_S.RETIRED, _S.DECLINED}), _S.PROPOSED, _MAY),
    },
)
STATE_WORDS = {
    _S.PROPOSED: "待审核",
    _S.REVIEWING: "评审中",
    _S.ACTIVE: "在库",
    _S.SUSPENDED: "暂停",
    _S.RETIRED: "已出库",
    _S.DECLINED: "未入库",
}
