"""The codes of bases. No national table has these; each member says which policy document names it."""

from collections.abc import Mapping
from enum import StrEnum

from registry.people.vocabulary import Level


class BaseKind(StrEnum):
    """What sort of place a base is (基地类型): LZ-24."""

    SCHOOL = "school"
    """基地学校"""
    UNIVERSITY = "university"
    """高等学校"""
    INSTITUTE = "institute"
    """教科研机构"""
    CULTURE = "culture"
    """文化场馆（博物馆、科技馆等）"""
    HERITAGE = "heritage"
    """红色教育基地"""
    ENTERPRISE = "enterprise"
    """企业"""
    OTHER = "other"
    """其他"""


class BaseFunction(StrEnum):
    """What a base is for (基地功能); one may be for several: WH-06."""

    PRACTICE = "practice"
    """教师教育实践基地 (LZ-24)"""
    TEACHER_TRAINING = "teacher_training"
    """示范性教师教育培训基地 (LB-12)"""
    SUBJECT_RESEARCH = "subject_research"
    """校本研修学科基地 (LB-12)"""
    RESEARCH_EXPERIMENT = "research_experiment"
    """科研示范实验基地 (WH-06)"""
    PROFESSIONAL_DEVELOPMENT = "professional_development"
    """教师专业发展基地 (WH-06)"""
    SHADOWING = "shadowing"
    """跟岗研修基地 (LB-12)"""


class RoomKind(StrEnum):
    """What a room is for (教室类型): LZ-22."""

    CLASSROOM = "classroom"
    """普通教室"""
    HALL = "hall"
    """报告厅"""
    SEMINAR = "seminar"
    """研讨室"""
    COMPUTER = "computer"
    """计算机教室"""
    LABORATORY = "laboratory"
    """实验（实训）室"""
    STUDIO = "studio"
    """录播教室"""
    OTHER = "other"
    """其他"""


class EquipmentKind(StrEnum):
    """What a thing is (设备类型): LZ-22."""

    DISPLAY = "display"
    """投影、交互大屏"""
    SOUND = "sound"
    """音响"""
    COMPUTER = "computer"
    """计算机、平板"""
    RECORDING = "recording"
    """录播、直播设备"""
    EXPERIMENT = "experiment"
    """实验器材"""
    OTHER = "other"
    """其他"""


class UseKind(StrEnum):
    """What people were at a base for (使用类型)."""

    TRAINING = "training"
    """集中培训"""
    PRACTICE = "practice"
    """实践研修"""
    SHADOWING = "shadowing"
    """跟岗"""
    RESEARCH = "research"
    """教研活动"""
    OTHER = "other"
    """其他"""


BASE_KIND_WORDS: Mapping[BaseKind, str] = {
    BaseKind.SCHOOL: "基地学校",
    BaseKind.UNIVERSITY: "高等学校",
    BaseKind.INSTITUTE: "教科研机构",
    BaseKind.CULTURE: "文化场馆",
    BaseKind.HERITAGE: "红色教育基地",
    BaseKind.ENTERPRISE: "企业",
    BaseKind.OTHER: "其他",
}
FUNCTION_WORDS: Mapping[BaseFunction, str] = {
    BaseFunction.PRACTICE: "实践基地",
    BaseFunction.TEACHER_TRAINING: "教师教育培训基地",
    BaseFunction.SUBJECT_RESEARCH: "校本研修学科基地",
    BaseFunction.RESEARCH_EXPERIMENT: "科研实验基地",
    BaseFunction.PROFESSIONAL_DEVELOPMENT: "教师专业发展基地",
    BaseFunction.SHADOWING: "跟岗研修基地",
}
LEVEL_WORDS: Mapping[Level, str] = {
    Level.NATIONAL: "国家级",
    Level.PROVINCE: "省级",
    Level.CITY: "市级",
    Level.COUNTY: "县级",
    Level.SCHOOL: "校级",
}
"""What spreadsheets call them."""
