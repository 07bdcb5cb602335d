"""Documents of institutions, and the checks of criteria, on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, model_validator

from registry.institutions import rules
from registry.institutions.models import InstitutionDocument
from registry.institutions.schemas import Reason
from registry.institutions.vocabulary import CheckResult, InstitutionDocumentKind
from registry.policies.values import Code, PackCode
from registry.policies.vocabulary import Weight
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import NOT_TRUTH, SOME_TEXT, TWO_OR_MORE, Day, Truth

Number = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80, pattern=SOME_TEXT)
]
Issuer = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=120, pattern=TWO_OR_MORE)
]

_OUT_OF_ORDER = Text("有效期截止日早于发证日期", "must not expire before it was issued")
_EXAMPLE: dict[str, JsonValue] = {
    "kind": "training_qualification",
    "number": "桂教师培〔2024〕12号",
    "issuer": "广西壮族自治区教育厅",
    "issued_on": "2024-03-01",
    "expires_on": "2027-02-28",
}


class InstitutionDocumentRead(BaseModel):
    """A document (资质文件) of an institution."""

    id: UUID
    institution_id: UUID
    institution_name: str
    kind: InstitutionDocumentKind
    number: str
    issuer: str | None
    issued_on: date
    expires_on: date | None = Field(description="last day; null where it does not expire")
    days_left: int | None = Field(description="days it still holds; negative once it has expired")
    reminded_at: datetime | None = Field(description="when it was announced as expiring")
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, document: InstitutionDocument, on: date) -> Self:
        """A document as it stands on a day."""
        return cls(
            id=document.id,
            institution_id=document.institution_id,
            institution_name=document.institution.organisation.name,
            kind=document.kind,
            number=document.number,
            issuer=document.issuer,
            issued_on=document.issued_on,
            expires_on=document.expires_on,
            days_left=rules.days_left(document.expires_on, on),
            reminded_at=document.reminded_at,
            withdrawn_at=document.withdrawn_at,
            withdrawn_reason=document.withdrawn_reason,
            version=document.version,
        )


class InstitutionDocumentCreate(BaseModel):
    """Puts a document on record."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    kind: InstitutionDocumentKind
    number: Number
    issuer: Issuer | None = None
    issued_on: Day
    expires_on: Day | None = Field(None, description="last day; null where it does not expire")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.expires_on is not None and self.expires_on < self.issued_on:
            raise WrongValue("document-days-out-of-order", _OUT_OF_ORDER)
        return self


class InstitutionDocumentWithdraw(BaseModel):
    """Why a document is of use no more."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "已换发新证"}]})

    reason: Reason


class DocumentSort(StrEnum):
    """Orders of the list; a minus means falling. Those that never expire come last."""

    EXPIRES_BY = "expires_by"
    EXPIRES_BY_FALLING = "-expires_by"


class DocumentQuery(ListQuery):
    """Filters of the list."""

    institution_id: UUID | None = None
    kind: InstitutionDocumentKind | None = None
    below: UUID | None = Field(None, description="only of institutions of this organisation and all below it")
    expires_within_days: Annotated[int, Field(ge=0, le=3650), NOT_TRUTH] | None = Field(
        None, description="only those that expire by then, or have expired"
    )
    include_withdrawn: Truth = Field(False, description="also show withdrawn ones")
    sort: DocumentSort = DocumentSort.EXPIRES_BY


class CriterionRead(BaseModel):
    """One criterion (准入标准) and whether it is met."""

    id: str
    name: str
    criterion: str | None = Field(description="what makes it good, where the policy says so")
    result: CheckResult = Field(description="`not_known` until somebody has checked it")
    evidence: str | None
    document_id: UUID | None = Field(description="the document that it rests on")
    document_number: str | None
    document_expires_on: date | None
    checked_at: datetime | None


class CriteriaListRead(BaseModel):
    """One list of criteria of the pack in force."""

    id: str
    name: str
    clause: str = Field(description="the document's own words")
    source: str
    weight: Weight
    criteria: list[CriterionRead]


class CriteriaPack(BaseModel):
    """The policy pack that the criteria stand in."""

    id: UUID
    code: str
    version: int
    title: str


class CriteriaRead(BaseModel):
    """What an institution must meet, and what of it it does."""

    institution_id: UUID
    on: date
    pack: CriteriaPack | None = Field(description="null where no pack is in force")
    verdict: CheckResult | None = Field(description="of all together; null where the pack has no criteria")
    checklists: list[CriteriaListRead]


class CheckCreate(BaseModel):
    """What was found on one criterion."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "pack": "laibin-2022",
                    "checklist": "host_standard",
                    "criterion": "digital_management",
                    "result": "met",
                    "evidence": "现场核验：有培训管理平台，可记录签到、作业与学时",
                }
            ]
        },
    )

    pack: PackCode
    checklist: Code
    criterion: Code
    result: CheckResult
    evidence: Reason
    document_id: UUID | None = Field(None, description="a document of the institution that shows it")
