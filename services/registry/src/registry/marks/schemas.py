"""Marks on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, model_validator

from registry.marks import rules
from registry.marks.kinds import Cohort, MarkKind
from registry.marks.models import OrganisationMark
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import Day

Document = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500)]

_TWO_ENDS = Text("截止日期与年数只能填一项", "must have the last day or the number of years, not both")
_OUT_OF_ORDER = Text("截止日期早于起始日期", "must not end before it begins")

_EXAMPLE: dict[str, JsonValue] = {
    "kind": "project_county",
    "cohort": "added",
    "starts_on": "2018-01-01",
    "years": 2,
    "document": "晋教师〔2018〕10号 附件2",
}


class MarkedOrganisation(BaseModel):
    """The organisation that has a mark."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str
    division_code: str | None


class MarkRead(BaseModel):
    """A mark (标识) of an organisation."""

    id: UUID
    organisation: MarkedOrganisation
    kind: MarkKind
    cohort: Cohort | None = Field(description="of a project county: 延续 or 新增")
    starts_on: date
    ends_on: date | None = Field(description="last day; null while none is foreseen")
    start_year: int
    years: int | None = Field(description="whole years it lasts; null where it is open or not whole years")
    cycle_years: list[int] = Field(description="the years of its cycle, where it lasts whole years")
    document: str | None = Field(description="the document that says so")
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, mark: OrganisationMark) -> Self:
        """A mark as the caller sees it."""
        return cls(
            id=mark.id,
            organisation=MarkedOrganisation.model_validate(mark.organisation),
            kind=mark.kind,
            cohort=mark.cohort,
            starts_on=mark.starts_on,
            ends_on=mark.ends_on,
            start_year=mark.starts_on.year,
            years=rules.years_of(mark.starts_on, mark.ends_on),
            cycle_years=rules.cycle_years(mark.starts_on, mark.ends_on),
            document=mark.document,
            withdrawn_at=mark.withdrawn_at,
            withdrawn_reason=mark.withdrawn_reason,
            version=mark.version,
        )


class MarkCreate(BaseModel):
    """A new mark. How long it holds is said by its last day or by a number of years, or left open."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    kind: MarkKind
    cohort: Cohort | None = Field(None, description="only for a project county")
    starts_on: Day
    ends_on: Day | None = Field(None, description="last day; not together with `years`")
    years: int | None = Field(None, ge=1, le=rules.MAX_YEARS, description="how many years it lasts")
    document: Document | None = None

    @model_validator(mode="after")
    def _one_end(self) -> Self:
        if self.ends_on is not None and self.years is not None:
            raise WrongValue("mark-two-ends", _TWO_ENDS)
        if self.ends_on is not None and self.ends_on < self.starts_on:
            raise WrongValue("mark-days-out-of-order", _OUT_OF_ORDER)
        return self

    @property
    def last_day(self) -> date | None:
        """The last day, given or worked out."""
        return self.ends_on if self.years is None else rules.last_day(self.starts_on, self.years)


class MarkWithdraw(BaseModel):
    """Why it is withdrawn."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "考核不合格，退出示范学校"}]}
    )

    reason: Reason


class MarkSort(StrEnum):
    """Orders of the list; a minus means falling."""

    STARTS_ON = "starts_on"
    STARTS_ON_FALLING = "-starts_on"


class MarkFilter(BaseModel):
    """What the list, its totals and a file of it can be narrowed down to."""

    kind: MarkKind | None = None
    cohort: Cohort | None = None
    valid_on: Day | None = Field(None, description="only those that hold on this day")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")
    include_withdrawn: bool = Field(False, description="also show withdrawn ones")


class MarkQuery(MarkFilter, ListQuery):
    """Filters of the list."""

    sort: MarkSort = MarkSort.STARTS_ON_FALLING


class OrganisationMarkQuery(ListQuery):
    """How to page through the marks of one organisation."""

    sort: MarkSort = MarkSort.STARTS_ON_FALLING


class MarkTotalsQuery(MarkFilter):
    """Filters of the totals."""

    model_config = ConfigDict(extra="forbid")


class FileFormat(StrEnum):
    """What sort of file to make."""

    XLSX = "xlsx"
    CSV = "csv"


class MarkExportQuery(MarkFilter):
    """Filters of a file of marks."""

    model_config = ConfigDict(extra="forbid")

    format: FileFormat = FileFormat.XLSX


class MarkTotal(BaseModel):
    """How many marks of one kind and cohort."""

    kind: MarkKind
    cohort: Cohort | None
    count: int


class MarkTotals(BaseModel):
    """How many marks there are, by kind and cohort."""

    valid_on: date | None = Field(description="the day they hold on; null: at any time")
    total: int
    totals: list[MarkTotal]


class AnnexFault(BaseModel):
    """One thing wrong with one row."""

    row: int = Field(description="as the spreadsheet counts, from 1")
    column: str = Field(description="the heading as the file has it")
    code: str
    value: str
    message: str = Field(description="what is wrong and what to do, in the caller's language")


class AnnexRead(BaseModel):
    """What became of an annex: all of its rows were taken, or none."""

    rows: int = Field(description="rows with anything in them")
    taken: int = Field(description="marks made; 0 for a dry run, and where anything is wrong")
    unchanged: int = Field(description="rows that say what is on record already, or of marks taken back")
    dry_run: bool
    faults: list[AnnexFault]
