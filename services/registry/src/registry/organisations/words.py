"""The Chinese words that spreadsheets have for what an organisation is."""

from collections.abc import Mapping

from registry.organisations.models import Area, OrganisationKind, RuralKind, SchoolKind

KIND_WORDS: Mapping[OrganisationKind, str] = {
    OrganisationKind.AUTHORITY: "教育行政部门",
    OrganisationKind.DISTRICT: "片区",
    OrganisationKind.SCHOOL: "学校",
    OrganisationKind.UNIVERSITY: "高等学校",
    OrganisationKind.TRAINING_INSTITUTION: "培训机构",
    OrganisationKind.DEVELOPMENT_CENTRE: "教师发展中心",
    OrganisationKind.BASE: "实践基地",
    OrganisationKind.STUDIO_HOST: "名师工作室主持单位",
}
SCHOOL_KIND_WORDS: Mapping[SchoolKind, str] = {
    SchoolKind.KINDERGARTEN: "幼儿园",
    SchoolKind.PRIMARY: "小学",
    SchoolKind.TEACHING_POINT: "小学教学点",
    SchoolKind.JUNIOR: "初级中学",
    SchoolKind.NINE_YEAR: "九年一贯制学校",
    SchoolKind.COMPLETE: "完全中学",
    SchoolKind.SENIOR: "高级中学",
    SchoolKind.TWELVE_YEAR: "十二年一贯制学校",
    SchoolKind.VOCATIONAL: "中等职业学校",
    SchoolKind.SPECIAL: "特殊教育学校",
}
RURAL_KIND_WORDS: Mapping[RuralKind, str] = {
    RuralKind.SMALL_RURAL: "乡村小规模学校",
    RuralKind.TOWNSHIP_BOARDING: "乡镇寄宿制学校",
}
AREA_WORDS: Mapping[Area, str] = {Area.URBAN: "城区", Area.TOWN: "镇区", Area.RURAL: "乡村"}
