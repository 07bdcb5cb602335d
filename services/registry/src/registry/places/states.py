"""How a base stands, and the steps between."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class BaseStanding(StrEnum):
    """Whether a base may be used (基地状态)."""

    ACTIVE = "active"
    """使用中"""
    SUSPENDED = "suspended"
    """暂停使用"""
    CLOSED = "closed"
    """已撤销"""


_MANAGE = Permission.BASE_MANAGE
MACHINE = StateMachine(
    BaseStanding.ACTIVE,
    {
        "suspend": Transition(frozenset({BaseStanding.ACTIVE}), BaseStanding.SUSPENDED, _MANAGE),
        "resume": Transition(frozenset({BaseStanding.SUSPENDED}), BaseStanding.ACTIVE, _MANAGE),
        "close": Transition(
            frozenset({BaseStanding.ACTIVE, BaseStanding.SUSPENDED}), BaseStanding.CLOSED, _MANAGE
        ),
    },
)
STANDING_WORDS = {
    BaseStanding.ACTIVE: "使用中",
    BaseStanding.SUSPENDED: "暂停使用",
    BaseStanding.CLOSED: "已撤销",
}
"""What spreadsheets call them."""
