"""The organisations of the demonstration: authorities of four regions, and the schools of the small part.

Divisions and their codes: GB/T 2260. The schools are invented. Those of Laibin's roster come with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from shixun_local.demo.office import REGISTRY, Office
from shixun_local.secret_store import ADMINISTRATOR


@dataclass(frozen=True)
class Unit:
    """An organisation and what stands below it."""

    code: str
    name: str
    kind: str
    division_code: str
    below: tuple["Unit", ...] = ()


def _authority(code: str, name: str, *below: Unit) -> Unit:
    return Unit(code, name, "authority", code, below)


def _county(code: str, name: str, *schools: str) -> Unit:
    below = tuple(
        Unit(f"{code}-{number:02}", school, "school", code) for number, school in enumerate(schools, start=1)
    )
    return _authority(code, name, *below)


LAIBIN = _authority(
    "451300",
    "来宾市教育局",
    Unit("451300-01", "来宾市教师发展中心", "development_centre", "451300"),
    _county("451302", "兴宾区教育局", "兴宾区示范小学", "兴宾区示范初级中学"),
    _county("451321", "忻城县教育局", "忻城县示范小学", "忻城县示范初级中学"),
    _county("451322", "象州县教育局", "象州县示范小学", "象州县示范初级中学"),
    _county("451323", "武宣县教育局", "武宣县示范小学", "武宣县示范初级中学"),
    _county("451324", "金秀瑶族自治县教育局", "金秀县示范小学", "金秀县示范民族中学"),
    _county("451381", "合山市教育局", "合山市示范小学", "合山市示范初级中学"),
)
LANZHOU = _authority(
    "620100",
    "兰州市教育局",
    _county("620102", "城关区教育局", "城关区示范小学", "城关区示范中学", "城关区示范幼儿园"),
    _county("620103", "七里河区教育局", "七里河区示范小学", "七里河区示范中学"),
    _county("620105", "安宁区教育局", "安宁区示范小学", "安宁区示范中学"),
    _county("620123", "榆中县教育局", "榆中县示范小学", "榆中县示范中学"),
)
WEIHAI_ETDZ = _county(
    "371072", "威海经济技术开发区教育局", "威海经开区示范小学", "威海经开区示范中学", "威海经开区示范幼儿园"
)
SHANXI = _authority(
    "140000",
    "山西省教育厅",
    _authority(
        "140100",
        "太原市教育局",
        _county("140105", "小店区教育局", "小店区示范小学", "小店区示范中学"),
        _county("140106", "迎泽区教育局", "迎泽区示范小学", "迎泽区示范中学"),
    ),
    _authority(
        "140200",
        "大同市教育局",
        _county("140213", "平城区教育局", "平城区示范小学", "平城区示范中学"),
    ),
)
REGIONS = (
    _authority("450000", "广西壮族自治区教育厅", LAIBIN),
    _authority("620000", "甘肃省教育厅", LANZHOU),
    _authority("370000", "山东省教育厅", _authority("371000", "威海市教育局", WEIHAI_ETDZ)),
    SHANXI,
)


def walk(unit: Unit, parent_code: str | None = None) -> Iterator[tuple[Unit, str | None]]:
    """Every organisation after the one it belongs to, with that one's code."""
    yield unit, parent_code
    for child in unit.below:
        yield from walk(child, unit.code)


_SCHOOL_KINDS = {
    "幼儿园": "kindergarten",
    "教学点": "teaching_point",
    "小学": "primary",
    "高级中学": "senior",
    "初级中学": "junior",
    "职业技术学校": "vocational",
    "特殊教育学校": "special",
    "中学": "complete",
}
"""How a name ends and what kind of school that is; the first that fits counts."""


@dataclass(frozen=True)
class Mark:
    """What an organisation is marked as."""

    code: str
    """of the organisation"""
    kind: str
    starts_on: str
    document: str
    years: int | None = None
    cohort: str | None = None


_LAIBIN_PLAN = "来宾市中小学幼儿园教师培训“十四五”规划"
_SHANXI_LIST = "演示名单（山西省文件的附件未公开）"
MARKS = (
    Mark("451321", "key_support_county", "2021-01-01", f"{_LAIBIN_PLAN}：国家乡村振兴重点帮扶县"),
    Mark("451324", "key_support_county", "2021-01-01", f"{_LAIBIN_PLAN}：自治区乡村振兴重点帮扶县"),
    Mark("451302", "key_support_county", "2021-01-01", f"{_LAIBIN_PLAN}：自治区乡村振兴重点帮扶县"),
    Mark("451302-01", "demonstration_school", "2022-09-01", _LAIBIN_PLAN),
    Mark("620102", "innovation_zone", "2019-09-01", "兰州市教育局关于加强师资精准培训的指导意见"),
    Mark("140105", "project_county", "2018-01-01", _SHANXI_LIST, 2, "continued"),
    Mark("140213", "project_county", "2018-01-01", _SHANXI_LIST, 2, "added"),
)
"""Those of Laibin stand in its plan; which counties Shanxi's list had is not public."""


async def create(office: Office) -> dict[str, str]:
    """Create what is missing; returns the ids of all organisations by their codes."""
    ids = await known(office)
    for region in REGIONS:
        for unit, parent_code in walk(region):
            if unit.code not in ids:
                parent_id = ids[parent_code] if parent_code else None
                ids[unit.code] = await add(office, ADMINISTRATOR, unit, parent_id)
    for mark in MARKS:
        await _mark(office, ids[mark.code], mark)
    return ids


async def _mark(office: Office, organisation_id: str, mark: Mark) -> None:
    """Mark an organisation, unless it was before: it has a mark once at a time."""
    body = {
        "kind": mark.kind,
        "starts_on": mark.starts_on,
        "document": mark.document,
        "years": mark.years,
        "cohort": mark.cohort,
    }
    address = f"{REGISTRY}/organisations/{organisation_id}/marks"
    await office.ensure(ADMINISTRATOR, "POST", address, json=body)


async def known(office: Office, *, by: str = ADMINISTRATOR) -> dict[str, str]:
    """The ids of the organisations that somebody sees, by their codes."""
    every = await office.all(by, f"{REGISTRY}/organisations")
    return {each["code"]: each["id"] for each in every}


async def add(office: Office, by: str, unit: Unit, parent_id: str | None) -> str:
    """Add one organisation; returns its id."""
    body = {
        "code": unit.code,
        "name": unit.name,
        "kind": unit.kind,
        "division_code": unit.division_code,
        "parent_id": parent_id,
        **(_kinds_of_school(unit.name) if unit.kind == "school" else {}),
    }
    created = await office.walker(by).ask("POST", f"{REGISTRY}/organisations", json=body)
    organisation_id: str = created["id"]
    return organisation_id


def _kinds_of_school(name: str) -> dict[str, str]:
    """What the name of an invented school says about it."""
    kinds = next(({"school_kind": kind} for end, kind in _SCHOOL_KINDS.items() if name.endswith(end)), {})
    if name.endswith("教学点"):
        return {**kinds, "rural_kind": "small_rural", "area": "rural"}
    if "乡" in name and name.endswith(("小学", "中学")):
        return {**kinds, "rural_kind": "township_boarding", "area": "town"}
    return {**kinds, "area": "town" if "镇" in name or "乡" in name else "urban"}
