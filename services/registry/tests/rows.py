"""A good row of a roster, what it may be read against, and what is made of it with other cells."""

from collections.abc import Mapping, Sequence
from datetime import date

from registry.organisations.models import OrganisationKind
from registry.roster.cells import Cell
from registry.roster.fields import HEADINGS, Field, Header
from registry.roster.findings import Finding, FindingCode
from registry.roster.places import Places
from registry.roster.rows import RowReader
from registry.roster.rules import Entry
from registry.roster.schools import School, Schools
from servicekit.ids import new_id

TODAY = date(2026, 11, 25)
SINCE = date(2020, 9, 1)
CITIZEN_ID = "45130219850307001X"
GOOD: Mapping[Field, Cell] = {
    Field.NAME: "韦春兰",
    Field.CITIZEN_ID: CITIZEN_ID,
    Field.SEX: "",
    Field.BIRTH_DATE: "",
    Field.STAFF_NUMBER: "",
    Field.COUNTY: "兴宾区",
    Field.SCHOOL: "兴宾区实验小学",
    Field.SCHOOL_CODE: "",
    Field.STAGE: "小学",
    Field.SUBJECT: "语文",
    Field.TITLE: "",
    Field.POSTS: "",
    Field.TEACHING_SINCE: "",
    Field.PHONE: "",
    Field.OTHER_SUBJECTS: "",
    Field.EMPLOYMENT: "",
    Field.POST_SINCE: "",
    Field.HOMEROOM_SINCE: "",
    Field.LEFT_AT: "",
}
HEADER = Header(
    1, tuple(HEADINGS[field][0] for field in GOOD), {field: column for column, field in enumerate(GOOD)}
)


def organisation(code: str, name: str, above: str = "", division: str | None = None) -> School:
    own = new_id()
    path = f"{above}.{own.hex}" if above else own.hex
    kind = OrganisationKind.SCHOOL if above else OrganisationKind.AUTHORITY
    return School(own, code, name, path, kind, division)


CITY = organisation("451300", "来宾市教育局", division="451300")
COUNTY = organisation("451302", "兴宾区教育局", CITY.path, "451302")
OTHER_COUNTY = organisation("451381", "合山市教育局", CITY.path, "451381")
SCHOOL = organisation("2145000001", "兴宾区实验小学", COUNTY.path)
TWINS = [
    organisation("2145000002", "中心小学", COUNTY.path),
    organisation("2145000003", "中心小学", OTHER_COUNTY.path),
]


def reader(
    schools: Sequence[School] = (CITY, COUNTY, OTHER_COUNTY, SCHOOL, *TWINS),
    twice: Mapping[str, Sequence[int]] | None = None,
) -> RowReader:
    return RowReader(HEADER, Schools(schools), Places("451300"), TODAY, twice or {})


def read(of: RowReader | None = None, **cells: Cell) -> Entry | list[Finding]:
    row = {**GOOD, **{Field(name): cell for name, cell in cells.items()}}
    return (of or reader()).read(7, list(row.values()))


def entry(**cells: Cell) -> Entry:
    found = read(**cells)
    assert isinstance(found, Entry), found
    return found


def codes(**cells: Cell) -> list[tuple[Field, FindingCode]]:
    """What is wrong with a row, or doubtful."""
    found = read(**cells)
    wrong = found.doubts if isinstance(found, Entry) else found
    assert wrong
    return [(finding.field, finding.code) for finding in wrong]
