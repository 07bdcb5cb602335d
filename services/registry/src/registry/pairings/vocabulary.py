"""The codes of pairings: LB-16. No national table has these."""

from collections.abc import Mapping
from enum import StrEnum


class PairingKind(StrEnum):
    """Who is paired (结对类型)."""

    SCHOOLS = "schools"
    """校际帮扶"""
    TEACHERS = "teachers"
    """师徒结对"""


class PairingEntryKind(StrEnum):
    """What was done (帮扶形式)."""

    VISIT = "visit"
    """走访指导"""
    JOINT_RESEARCH = "joint_research"
    """联合教研"""
    LESSON = "lesson"
    """示范课、听评课"""
    OTHER = "other"
    """其他"""


class PairingEffect(StrEnum):
    """What came of it (帮扶成效)."""

    NOTABLE = "notable"
    """成效显著"""
    SOME = "some"
    """有成效"""
    NONE = "none"
    """成效不明显"""


PAIRING_KIND_WORDS: Mapping[PairingKind, str] = {
    PairingKind.SCHOOLS: "校际帮扶",
    PairingKind.TEACHERS: "师徒结对",
}
EFFECT_WORDS: Mapping[PairingEffect, str] = {
    PairingEffect.NOTABLE: "成效显著",
    PairingEffect.SOME: "有成效",
    PairingEffect.NONE: "成效不明显",
}
"""What spreadsheets call them."""
