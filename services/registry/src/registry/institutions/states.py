"""How an institution stands, and the steps between."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class Standing(StrEnum):
    """Whether an institution may be given programmes (资格状态)."""

    GOOD = "good"
    """正常"""
    SUSPENDED = "suspended"
    """暂停承训"""
    EXCLUDED = "excluded"
    """取消资格"""


_MANAGE = Permission.INSTITUTION_MANAGE
MACHINE = StateMachine(
    Standing.GOOD,
    {
        "suspend": Transition(frozenset({Standing.GOOD}), Standing.SUSPENDED, _MANAGE),
        "exclude": Transition(frozenset({Standing.GOOD, Standing.SUSPENDED}), Standing.EXCLUDED, _MANAGE),
        "reinstate": Transition(frozenset({Standing.SUSPENDED, Standing.EXCLUDED}), Standing.GOOD, _MANAGE),
    },
)
STANDING_WORDS = {Standing.GOOD: "正常", Standing.SUSPENDED: "暂停承训", Standing.EXCLUDED: "取消资格"}
"""What spreadsheets call them."""
