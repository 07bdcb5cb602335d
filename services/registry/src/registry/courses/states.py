"""The life of a version, and of a wish to be promoted."""

from enum import StrEnum

from registry.access import Permission
from servicekit.states import StateMachine, Transition


class CourseState(StrEnum):
    """Where a version stands (版本状态)."""

    DRAFT = "draft"
    """草稿"""
    SUBMITTED = "submitted"
    """已提交"""
    IN_REVIEW = "in_review"
    """评审中"""
    PUBLISHED = "published"
    """已发布"""
    SUPERSEDED = "superseded"
    """已被新版取代"""
    WITHDRAWN = "withdrawn"
    """已下架"""


class PromotionState(StrEnum):
    """Where a promotion stands (推荐状态); the last three are final."""

    PROPOSED = "proposed"
    """待评审"""
    APPROVED = "approved"
    """已入库"""
    RETURNED = "returned"
    """已退回"""
    WITHDRAWN = "withdrawn"
    """已撤回"""


SUBMIT, RECALL, REVIEW, RETURN = "submit", "recall", "review", "return"
PUBLISH, SUPERSEDE, WITHDRAW, APPROVE = "publish", "supersede", "withdraw", "approve"
_WAITING = frozenset({CourseState.SUBMITTED, CourseState.IN_REVIEW})
_PUBLISHED = frozenset({CourseState.PUBLISHED})
_OPEN = frozenset({PromotionState.PROPOSED})

VERSIONS = StateMachine(
    CourseState.DRAFT,
    {
        SUBMIT: Transition(frozenset({CourseState.DRAFT}), CourseState.SUBMITTED, Permission.COURSE_WRITE),
        RECALL: Transition(frozenset({CourseState.SUBMITTED}), CourseState.DRAFT, Permission.COURSE_WRITE),
        REVIEW: Transition(
            frozenset({CourseState.SUBMITTED}), CourseState.IN_REVIEW, Permission.COURSE_REVIEW
        ),
        RETURN: Transition(_WAITING, CourseState.DRAFT, Permission.COURSE_REVIEW),
        PUBLISH: Transition(
            frozenset({CourseState.IN_REVIEW}), CourseState.PUBLISHED, Permission.COURSE_REVIEW
        ),
        SUPERSEDE: Transition(_PUBLISHED, CourseState.SUPERSEDED, Permission.COURSE_REVIEW),
        WITHDRAW: Transition(_PUBLISHED, CourseState.WITHDRAWN, Permission.COURSE_REVIEW),
    },
)
PROMOTIONS = StateMachine(
    PromotionState.PROPOSED,
    {
        APPROVE: Transition(_OPEN, PromotionState.APPROVED, Permission.COURSE_REVIEW),
        RETURN: Transition(_OPEN, PromotionState.RETURNED, Permission.COURSE_REVIEW),
        WITHDRAW: Transition(_OPEN, PromotionState.WITHDRAWN, Permission.COURSE_WRITE),
    },
)
EDITABLE = frozenset({CourseState.DRAFT, CourseState.PUBLISHED, CourseState.WITHDRAWN})
"""States in which the next words can be written: those of the draft itself, or a new draft's."""
