"""The codes of institutions."""

from collections.abc import Mapping
from enum import StrEnum


class LegalForm(StrEnum):
    """What an institution is in law. Source: GB 32100-2015, 登记管理部门 and 机构类别, in part."""

    PUBLIC_INSTITUTION = "public_institution"
    """事业单位"""
    COMPANY = "company"
    """企业"""
    PRIVATE_NON_ENTERPRISE = "private_non_enterprise"
    """民办非企业单位（社会服务机构）"""
    SOCIAL_ORGANISATION = "social_organisation"
    """社会团体"""
    FOUNDATION = "foundation"
    """基金会"""
    OTHER = "other"
    """其他"""


class InstitutionDocumentKind(StrEnum):
    """What sort of document shows that an institution may train. No national table has these."""

    REGISTRATION = "registration"
    """法人登记证照（营业执照、事业单位法人证书等）"""
    SCHOOL_LICENCE = "school_licence"
    """办学许可证"""
    TRAINING_QUALIFICATION = "training_qualification"
    """教师培训资质认定文件"""
    DIGITAL_MANAGEMENT = "digital_management"
    """信息化管理能力证明 (LB-24)"""
    FIRE_SAFETY = "fire_safety"
    """消防安全证明"""
    OTHER = "other"
    """其他"""


class CheckResult(StrEnum):
    """What a check of one criterion came to."""

    MET = "met"
    """符合"""
    NOT_MET = "not_met"
    """不符合"""
    NOT_KNOWN = "not_known"
    """尚不清楚"""


LEGAL_FORM_WORDS: Mapping[LegalForm, str] = {
    LegalForm.PUBLIC_INSTITUTION: "事业单位",
    LegalForm.COMPANY: "企业",
    LegalForm.PRIVATE_NON_ENTERPRISE: "民办非企业单位",
    LegalForm.SOCIAL_ORGANISATION: "社会团体",
    LegalForm.FOUNDATION: "基金会",
    LegalForm.OTHER: "其他",
}
"""What spreadsheets call them."""
