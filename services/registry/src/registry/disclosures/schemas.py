"""Disclosures on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from registry.disclosures.models import DisclosedField, Disclosure
from registry.people.models import Person
from servicekit.pagination import ListQuery
from servicekit.wire import TWO_OR_MORE, Day

DisclosureReason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]


class DisclosureCreate(BaseModel):
    """What is to be shown whole, and what for."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"fields": ["phone"], "reason": "通知本人补交报名材料"}]},
    )

    fields: Annotated[
        list[DisclosedField],
        Field(min_length=1, max_length=len(DisclosedField), description="no more than needed"),
    ]
    reason: DisclosureReason = Field(description="why; the person concerned reads it")


class DisclosureRead(BaseModel):
    """Who saw what, when and why; without the numbers."""

    id: UUID
    at: datetime
    person_id: UUID
    person_name: str
    seen_by: str = Field(description="name of the account")
    fields: list[DisclosedField]
    reason: str

    @classmethod
    def of(cls, made: Disclosure) -> Self:
        """A disclosure with the name of the person concerned."""
        return cls(
            id=made.id,
            at=made.at,
            person_id=made.person_id,
            person_name=made.person.name,
            seen_by=made.seen_by,
            fields=made.fields,
            reason=made.reason,
        )


class DisclosedNumbers(BaseModel):
    """The numbers asked for, whole; those not asked for, or not on record, are null."""

    disclosure_id: UUID
    citizen_id: str | None = Field(description="GB 11643, 18 places")
    phone: str | None
    birth_date: date | None

    @classmethod
    def of(cls, made: Disclosure, person: Person) -> Self:
        """What `made` says is shown of `person`."""
        shown = set(made.fields)
        return cls(
            disclosure_id=made.id,
            citizen_id=person.citizen_id if DisclosedField.CITIZEN_ID in shown else None,
            phone=person.phone if DisclosedField.PHONE in shown else None,
            birth_date=person.birth_on if DisclosedField.BIRTH_DATE in shown else None,
        )


class DisclosureSort(StrEnum):
    """Orders of the list of disclosures; a minus means falling."""

    AT = "at"
    AT_FALLING = "-at"


class MyDisclosureQuery(ListQuery):
    """The list of who saw mine."""

    sort: DisclosureSort = DisclosureSort.AT_FALLING


class DisclosureQuery(MyDisclosureQuery):
    """Filters of the list of disclosures."""

    person_id: UUID | None = Field(None, description="of whom")
    seen_by_id: UUID | None = Field(None, description="the account that saw it")
    since: Day | None = Field(None, description="first day, in China")
    until: Day | None = Field(None, description="last day, in China")
