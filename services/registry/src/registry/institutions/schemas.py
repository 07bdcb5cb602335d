"""Institutions on the wire; phone numbers are masked."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import MISSING, AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, JsonValue
from pydantic import StringConstraints as Chars

from registry.institutions import credit_code
from registry.institutions.models import Institution
from registry.institutions.states import MACHINE, Standing
from registry.institutions.vocabulary import LegalForm
from registry.people.rules import masked_phone
from registry.people.schemas import Mobile
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import NOT_TRUTH, SOME_TEXT, TWO_OR_MORE


def _good_credit_code(code: str) -> str:
    if not credit_code.has_form(code):
        raise WrongValue("credit-code-form", credit_code.WRONG_FORM)
    if not credit_code.has_check_digit(code):
        raise WrongValue("credit-code-check-digit", credit_code.WRONG_CHECK_DIGIT)
    return code


def _compact(value: object) -> object:
    return credit_code.compact(value) if isinstance(value, str) else value


CreditCode = Annotated[
    str,
    BeforeValidator(_compact),
    AfterValidator(_good_credit_code),
    Field(description="GB 32100, with a good check digit"),
]
Reason = Annotated[str, Chars(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)]
ContactName = Annotated[str, Chars(strip_whitespace=True, min_length=1, max_length=60, pattern=SOME_TEXT)]
StaffCount = Annotated[int, Field(ge=0, le=100_000), NOT_TRUTH]

_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "credit_code": "12100000400000624D",
    "legal_form": "public_institution",
    "contact_name": "覃老师",
    "contact_phone": "13800138000",
    "full_time_staff": 24,
    "part_time_staff": 60,
}


class InstitutionOrganisation(BaseModel):
    """The organisation that an institution is."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str
    kind: str


class InstitutionRead(BaseModel):
    """A training institution (承训机构)."""

    id: UUID
    organisation: InstitutionOrganisation
    credit_code: str
    legal_form: LegalForm
    contact_name: str | None
    contact_phone: str | None = Field(description="masked: 138****8000")
    full_time_staff: int | None
    part_time_staff: int | None
    standing: Standing
    standing_reason: str | None = Field(description="why it stands so; null since it was registered")
    transitions: list[str] = Field(description="the steps that leave its standing")
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime

    @classmethod
    def of(cls, institution: Institution) -> Self:
        """An institution as the caller sees it."""
        phone = institution.contact_phone
        return cls(
            id=institution.id,
            organisation=InstitutionOrganisation.model_validate(institution.organisation),
            credit_code=institution.credit_code,
            legal_form=institution.legal_form,
            contact_name=institution.contact_name,
            contact_phone=masked_phone(phone) if phone else None,
            full_time_staff=institution.full_time_staff,
            part_time_staff=institution.part_time_staff,
            standing=institution.standing,
            standing_reason=institution.standing_reason,
            transitions=MACHINE.legal(institution.standing),
            version=institution.version,
            created_at=institution.created_at,
        )


class InstitutionCreate(BaseModel):
    """Registers an organisation as a training institution."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID
    credit_code: CreditCode
    legal_form: LegalForm
    contact_name: ContactName | None = None
    contact_phone: Mobile | None = None
    full_time_staff: StaffCount | None = None
    part_time_staff: StaffCount | None = None


class InstitutionUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"full_time_staff": 30}]})

    credit_code: CreditCode | MISSING = MISSING
    legal_form: LegalForm | MISSING = MISSING
    contact_name: ContactName | MISSING | None = MISSING
    contact_phone: Mobile | MISSING | None = MISSING
    full_time_staff: StaffCount | MISSING | None = MISSING
    part_time_staff: StaffCount | MISSING | None = MISSING


class StandingStep(BaseModel):
    """Why an institution is suspended, excluded or reinstated."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "年度绩效考评不合格"}]}
    )

    reason: Reason


class StandingChangeRead(BaseModel):
    """One step of an institution's standing."""

    model_config = ConfigDict(from_attributes=True)

    transition: str
    source: Standing
    target: Standing
    actor: str | None = Field(description="id of the account that took it")
    reason: str | None
    at: datetime


class InstitutionSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class InstitutionFilter(BaseModel):
    """What the list and a file of it can be narrowed down to."""

    model_config = ConfigDict(extra="forbid")

    standing: Standing | None = None
    legal_form: LegalForm | None = None
    name: str | None = Field(None, max_length=120, description="a part of the organisation's name")
    below: UUID | None = Field(None, description="only those of this organisation and all below it")


class InstitutionQuery(InstitutionFilter, ListQuery):
    """Filters of the list."""

    sort: InstitutionSort = InstitutionSort.CREATED_AT_FALLING
