"""The life of an enrolment, and how it came about."""

from enum import StrEnum

from scheduling.access import Permission
from servicekit.states import StateMachine, Transition


class EnrolmentState(StrEnum):
    """Where an enrolment stands (报名状态)."""

    PLACED = "placed"
    """已报名"""
    WITHDRAWN = "withdrawn"
    """已退出"""


class EnrolmentKind(StrEnum):
    """Who wanted it (报名方式)."""

    SELF_SELECTED = "self_selected"
    """自主选学"""
    NOMINATED = "nominated"
    """学校选派"""


WITHDRAW = "withdraw"
MACHINE = StateMachine(
    EnrolmentState.PLACED,
    {
        WITHDRAW: Transition(
            frozenset({EnrolmentState.PLACED}), EnrolmentState.WITHDRAWN, Permission.ENROLMENT_NOMINATE
        )
    },
)
