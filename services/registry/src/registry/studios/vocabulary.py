"""The codes of studios. No national table has these; the policy documents name them."""

from collections.abc import Mapping
from enum import StrEnum


class StudioKind(StrEnum):
    """Whose studio it is (工作室类型)."""

    MASTER_TEACHER = "master_teacher"
    """名师工作室（坊）"""
    MASTER_HEAD = "master_head"
    """名校（园）长工作室"""
    HOMEROOM_TEACHER = "homeroom_teacher"
    """名班主任工作室"""
    SUBJECT_RESEARCH = "subject_research"
    """学科研究工作室"""


class StudioRole(StrEnum):
    """What a member is in the studio (成员身份)."""

    ASSISTANT = "assistant"
    """助理"""
    CORE = "core"
    """核心成员"""
    TRAINEE = "trainee"
    """学员"""


class StudioTaskKind(StrEnum):
    """What a task consists of (任务类型)."""

    RESEARCH = "research"
    """课题研究"""
    TEACHING = "teaching"
    """示范课、公开课"""
    MENTORING = "mentoring"
    """培养青年教师"""
    OUTREACH = "outreach"
    """送教下乡"""
    RESOURCE = "resource"
    """资源建设"""
    OTHER = "other"
    """其他"""


class StudioVerdict(StrEnum):
    """How a year was assessed (考核等次)."""

    EXCELLENT = "excellent"
    """优秀"""
    QUALIFIED = "qualified"
    """合格"""
    UNQUALIFIED = "unqualified"
    """不合格"""


class TargetState(StrEnum):
    """How an authority stands to what is asked of it (达成情况)."""

    MET = "met"
    """已达成"""
    UNDERWAY = "underway"
    """期内推进: not enough yet, and there is time left"""
    BREACHED = "breached"
    """未达成: the time is over, or there are more than asked for"""


STUDIO_KIND_WORDS: Mapping[StudioKind, str] = {
    StudioKind.MASTER_TEACHER: "名师工作室",
    StudioKind.MASTER_HEAD: "名校长工作室",
    StudioKind.HOMEROOM_TEACHER: "名班主任工作室",
    StudioKind.SUBJECT_RESEARCH: "学科研究工作室",
}
"""What spreadsheets call them."""
