"""Kinds of resources, and the life of one."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class ResourceKind(StrEnum):
    """资源类别. Sources: 兰州 2019, “研修指南、研修手册”, “书籍、杂志”; 来宾 2022, “校本研修案例”."""

    GUIDE = "guide"
    """研修指南"""
    HANDBOOK = "handbook"
    """研修手册"""
    BOOK = "book"
    """书籍"""
    MAGAZINE = "magazine"
    """杂志"""
    SCHOOL_CASE = "school_case"
    """校本研修案例"""


class ResourceState(StrEnum):
    """Where a resource stands (资源状态)."""

    DRAFT = "draft"
    """草稿"""
    SUBMITTED = "submitted"
    """待审核"""
    PUBLISHED = "published"
    """已发布"""
    RECOMMENDED = "recommended"
    """已发布，并推荐到上一级"""
    WITHDRAWN = "withdrawn"
    """已下架"""
    DISCARDED = "discarded"
    """已删除"""


SHOWN = frozenset({ResourceState.PUBLISHED, ResourceState.RECOMMENDED})
"""What readers see."""

SUBMIT, RECALL, PUBLISH, RETURN = "submit", "recall", "publish", "return"
RECOMMEND, PROMOTE, DECLINE = "recommend", "promote", "decline"
WITHDRAW, REVISE, DISCARD = "withdraw", "revise", "discard"

_DRAFT, _WAITING = frozenset({ResourceState.DRAFT}), frozenset({ResourceState.SUBMITTED})
_RECOMMENDED = frozenset({ResourceState.RECOMMENDED})
_WITHDRAWN = frozenset({ResourceState.WITHDRAWN})
_WRITE, _PUBLISH = Permission.RESOURCE_WRITE, Permission.RESOURCE_PUBLISH

MACHINE = StateMachine(
    ResourceState.DRAFT,
    {
        SUBMIT: Transition(_DRAFT, ResourceState.SUBMITTED, _WRITE),
        RECALL: Transition(_WAITING, ResourceState.DRAFT, _WRITE),
        PUBLISH: Transition(_WAITING, ResourceState.PUBLISHED, _PUBLISH),
        RETURN: Transition(_WAITING, ResourceState.DRAFT, _PUBLISH),
        RECOMMEND: Transition(frozenset({ResourceState.PUBLISHED}), ResourceState.RECOMMENDED, _WRITE),
        PROMOTE: Transition(_RECOMMENDED, ResourceState.PUBLISHED, _PUBLISH),
        DECLINE: Transition(_RECOMMENDED, ResourceState.PUBLISHED, _PUBLISH),
        WITHDRAW: Transition(SHOWN, ResourceState.WITHDRAWN, _PUBLISH),
        REVISE: Transition(_WITHDRAWN, ResourceState.DRAFT, _WRITE),
        DISCARD: Transition(_DRAFT | _WITHDRAWN, ResourceState.DISCARDED, _WRITE),
    },
)
