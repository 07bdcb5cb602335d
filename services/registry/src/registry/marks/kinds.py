"""What an organisation can be marked as."""

from collections.abc import Mapping
from enum import StrEnum


class MarkKind(StrEnum):
    """What an organisation is marked as. Source: the policy documents, clause in brackets."""

    INNOVATION_ZONE = "innovation_zone"
    """培训创新实验区 (LZ-16)"""
    KEY_SUPPORT_COUNTY = "key_support_county"
    """乡村振兴重点帮扶县 (LB-16, LB-17)"""
    PROJECT_COUNTY = "project_county"
    """国培计划项目县 (SX-02)"""
    IT_PROJECT_COUNTY = "it_project_county"
    """信息技术应用能力提升培训项目区县 (SX-03)"""
    DEMONSTRATION_SCHOOL = "demonstration_school"
    """校本研修示范学校 (LB-38)"""
    SELF_SELECTION_PILOT = "self_selection_pilot"
    """教师自主选学试点 (LB-40)"""
    DEVELOPMENT_BASE_SCHOOL = "development_base_school"
    """教师发展基地学校 (LB-17)"""
    RESEARCH_BASE = "research_base"
    """科研示范实验基地 (WH-06)"""
    TEACHER_DEVELOPMENT_BASE = "teacher_development_base"
    """教师专业发展基地 (WH-06)"""


class Cohort(StrEnum):
    """How a project county came to be one in its first year (SX-02)."""

    CONTINUED = "continued"
    """延续"""
    ADDED = "added"
    """新增"""


MARK_WORDS: Mapping[MarkKind, str] = {
    MarkKind.INNOVATION_ZONE: "培训创新实验区",
    MarkKind.KEY_SUPPORT_COUNTY: "乡村振兴重点帮扶县",
    MarkKind.PROJECT_COUNTY: "国培计划项目县",
    MarkKind.IT_PROJECT_COUNTY: "信息技术项目区县",
    MarkKind.DEMONSTRATION_SCHOOL: "校本研修示范学校",
    MarkKind.SELF_SELECTION_PILOT: "教师自主选学试点",
    MarkKind.DEVELOPMENT_BASE_SCHOOL: "教师发展基地学校",
    MarkKind.RESEARCH_BASE: "科研示范实验基地",
    MarkKind.TEACHER_DEVELOPMENT_BASE: "教师专业发展基地",
}
COHORT_WORDS: Mapping[Cohort, str] = {Cohort.CONTINUED: "延续", Cohort.ADDED: "新增"}
"""What spreadsheets call them."""
