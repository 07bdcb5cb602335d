"""Codes of budgets."""

from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry does to its line."""

    ALLOCATION = "allocation"
    """安排"""
    SPENDING = "spending"
    """支出"""


class Category(StrEnum):
    """What training money is spent on (开支范围), by 财行〔2016〕540号 article 8.

    Holds where the policy in force lists no categories of its own.
    """

    TEACHING = "teaching"
    """师资费"""
    LODGING = "lodging"
    """住宿费"""
    MEALS = "meals"
    """伙食费"""
    VENUE = "venue"
    """培训场地费"""
    MATERIALS = "materials"
    """培训资料费"""
    TRANSPORT = "transport"
    """交通费"""
    OTHER = "other"
    """其他费用"""


class ShareState(StrEnum):
    """How a share stands to what is required of it."""

    MET = "met"
    """达标"""
    BREACHED = "breached"
    """未达标"""
    NOT_MEASURABLE = "not_measurable"
    """无法计算: no budget is recorded, or not what it is a share of"""
