"""Budgets on the wire. All money is in fen (分)."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, model_validator

from registry.budgets.models import Budget, BudgetEntry, BudgetFigures, BudgetLine
from registry.budgets.vocabulary import EntryKind, ShareState
from registry.policies.vocabulary import Scope
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import NOT_TRUTH, SOME_TEXT, TWO_OR_MORE, Day

_MOST_FEN = 10**14
Fen = Annotated[int, Field(ge=0, le=_MOST_FEN), NOT_TRUTH]
PositiveFen = Annotated[int, Field(gt=0, le=_MOST_FEN), NOT_TRUTH]
Year = Annotated[int, Field(ge=2000, le=2199), NOT_TRUTH]
Document = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200, pattern=TWO_OR_MORE)
]
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=SOME_TEXT)
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
Reason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]


class FiguresWrite(BaseModel):
    """The figures of a budget as they were approved."""

    training_budget: Fen = Field(description="教师培训经费")
    salary_total: PositiveFen | None = Field(None, description="教师年度工资总额, of an authority")
    public_funds_total: PositiveFen | None = Field(None, description="年度公用经费预算总额, of a school")
    approved_on: Day
    document: Document = Field(description="the document that approves it (批复文件)")


_UNPROVED = Text("支出须填写开支类别和凭证号", "spending needs a category and a voucher")
_FIGURES: dict[str, JsonValue] = {
    "training_budget": 4_200_000_00,
    "salary_total": 198_000_000_00,
    "approved_on": "2026-03-01",
    "document": "兴财教〔2026〕12号",
}


class BudgetCreate(FiguresWrite):
    """A year's budget."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"fiscal_year": 2026, **_FIGURES}]}
    )

    fiscal_year: Year = Field(description="财政年度")


class BudgetRevise(FiguresWrite):
    """New figures, and why the ones before no longer hold."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{**_FIGURES, "reason": "年中追加预算"}]}
    )

    reason: Reason


class LineCreate(BaseModel):
    """A purpose, and what is set aside for it at first."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"name": "训后跟踪指导", "phase": "follow_up", "amount": 300_000_00, "on": "2026-03-05"}
            ]
        },
    )

    name: Name
    fund: Code | None = Field(None, description="a fund of the policy in force (专项), by its id")
    phase: Code | None = Field(None, description="a phase that the policy wants paid for, by its id: LB-45")
    amount: PositiveFen
    on: Day


class EntryCreate(BaseModel):
    """Money put on a line, or spent from it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "kind": "spending",
                    "amount": 12_000_00,
                    "on": "2026-05-20",
                    "category": "teaching",
                    "voucher": "记-0512",
                    "note": "语文骨干班专家课酬",
                }
            ]
        },
    )

    kind: EntryKind
    amount: PositiveFen
    on: Day
    category: Code | None = Field(None, description="what is bought; needed for spending")
    voucher: Name | None = Field(None, description="of the document that proves it; needed for spending")
    note: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] | None = None

    @model_validator(mode="after")
    def _spending_is_proved(self) -> Self:
        if self.kind is EntryKind.SPENDING and (self.category is None or self.voucher is None):
            raise WrongValue("spending-unproved", _UNPROVED)
        return self


class EntryCorrect(BaseModel):
    """Why an entry is taken back."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "凭证录入错误"}]})

    reason: Reason


class BudgetedOrganisation(BaseModel):
    """Whose money it is."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str


class FiguresRead(BaseModel):
    """The figures of a budget as they were approved once."""

    model_config = ConfigDict(from_attributes=True)

    revision: int
    training_budget: int
    salary_total: int | None
    public_funds_total: int | None
    approved_on: date
    document: str
    reason: str | None = Field(description="why the figures before were revised")
    recorded_at: datetime


class BudgetRead(BaseModel):
    """A budget with the figures that hold, and how much of it is set aside and spent."""

    id: UUID
    organisation: BudgetedOrganisation
    fiscal_year: int
    figures: FiguresRead
    set_aside: int = Field(description="on all lines together")
    spent: int
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, budget: Budget, figures: BudgetFigures, set_aside: int, spent: int) -> Self:
        """A budget as the caller sees it."""
        return cls(
            id=budget.id,
            organisation=BudgetedOrganisation.model_validate(budget.organisation),
            fiscal_year=budget.fiscal_year,
            figures=FiguresRead.model_validate(figures),
            set_aside=set_aside,
            spent=spent,
            version=budget.version,
        )


class LineRead(BaseModel):
    """A line with what is on it."""

    id: UUID
    name: str
    fund: str | None
    phase: str | None
    set_aside: int
    spent: int
    left: int

    @classmethod
    def of(cls, line: BudgetLine, set_aside: int, spent: int) -> Self:
        """A line as the caller sees it."""
        return cls(
            id=line.id,
            name=line.name,
            fund=line.fund,
            phase=line.phase,
            set_aside=set_aside,
            spent=spent,
            left=set_aside - spent,
        )


class NamedCode(BaseModel):
    """A code and how the document calls it."""

    code: str
    name: str


class PhaseRead(NamedCode):
    """A phase that the policy wants paid for (LB-45)."""

    set_aside: int = Field(description="on all lines for it; 0: the budget holds nothing for it yet")


class FundRead(NamedCode):
    """A fund of the policy that is bound to a purpose."""

    clause: str
    categories: list[NamedCode] = Field(description="what may be paid from it")


class BudgetDetail(BudgetRead):
    """A budget with its lines, and what the policy in force wants of it."""

    lines: list[LineRead]
    history: list[FiguresRead] = Field(description="all figures it ever had, the first first")
    policy: str | None = Field(description="title of the policy in force; null while none is")
    phases: list[PhaseRead]
    funds: list[FundRead]
    categories: list[NamedCode] = Field(description="what a line without a fund may be spent on")


class EntryRead(BaseModel):
    """Money put on a line or taken off it; a counter-entry has the amount negative."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    line_id: UUID
    kind: EntryKind
    amount: int
    on: date
    category: str | None
    voucher: str | None
    note: str | None
    corrects_id: UUID | None = Field(description="the entry that this one takes back")
    recorded_at: datetime

    @classmethod
    def of(cls, entry: BudgetEntry) -> Self:
        """An entry as the caller sees it."""
        return cls.model_validate(entry)


class BudgetSort(StrEnum):
    """Orders of the list; a minus means falling."""

    FISCAL_YEAR = "fiscal_year"
    FISCAL_YEAR_FALLING = "-fiscal_year"


class BudgetQuery(ListQuery):
    """Filters of the list."""

    sort: BudgetSort = BudgetSort.FISCAL_YEAR_FALLING
    fiscal_year: Year | None = None
    organisation_id: UUID | None = Field(None, description="only this organisation's")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")


class EntrySort(StrEnum):
    """Orders of the entries."""

    ID_FALLING = "-id"
    ID = "id"


class EntryQuery(ListQuery):
    """Filters of the entries of a budget."""

    sort: EntrySort = EntrySort.ID_FALLING
    line_id: UUID | None = None
    kind: EntryKind | None = None


class ShareQuery(BaseModel):
    """Which year, and where."""

    model_config = ConfigDict(extra="forbid")

    fiscal_year: Year
    organisation_id: UUID = Field(description="it and all below it")
    state: ShareState | None = Field(None, description="list only those that stand so")


class ShareRead(BaseModel):
    """How the training budget of an organisation stands to what the policy asks: LB-44, WH-23."""

    organisation: BudgetedOrganisation
    budget_id: UUID | None = Field(description="the budget of the year; null: none is recorded")
    scope: Scope
    state: ShareState
    value: Decimal | None = Field(description="a share of 1, rounded down; null where it cannot be computed")
    required: Decimal = Field(description="at least so much")
    training_budget: int | None
    base: int | None = Field(description="what it is a share of: 工资总额 or, of a school, 公用经费")
    approved_on: date | None = Field(description="the day that the figures are of")
    rule: str
    clause: str
    source: str
    before: int | None = Field(description="training budget of the year before: LB.85")
    change: Decimal | None = Field(description="by what share it grew since; negative: it fell")


class ShareCount(BaseModel):
    """How many organisations of a sort stand so."""

    scope: Scope
    state: ShareState
    count: int


class Shares(BaseModel):
    """The shares of a year at and below an organisation, in the order of the tree."""

    fiscal_year: int
    counts: list[ShareCount]
    items: list[ShareRead] = Field(description="at most 500; narrow down by place or state for more")
    more: bool = Field(description="whether there are more than are listed")
