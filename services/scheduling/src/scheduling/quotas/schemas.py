"""Quotas on the wire."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from scheduling.quotas.models import ProgrammeQuota

MAX_QUOTAS = 5_000
_EXAMPLE: dict[str, JsonValue] = {
    "quotas": [{"organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10", "seats": 3}]
}


class QuotaRead(BaseModel):
    """The seats of one school."""

    organisation_id: UUID
    organisation_name: str
    seats: int
    taken: int = Field(description="seats its people have taken")


class QuotaList(BaseModel):
    """The quotas of a programme; an empty list lets whoever it is offered to enrol."""

    items: list[QuotaRead] = Field(description="by the schools' names")
    seats: int = Field(description="seats of all schools together")


class QuotaGiven(BaseModel):
    """So many seats for one school."""

    model_config = ConfigDict(extra="forbid")

    organisation_id: UUID
    seats: int = Field(ge=1, le=100_000)


class QuotasSet(BaseModel):
    """The whole list, which replaces the one before."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    quotas: Annotated[list[QuotaGiven], Field(max_length=MAX_QUOTAS)]


def read_quotas(quotas: Sequence[ProgrammeQuota]) -> QuotaList:
    """The list as it is shown."""
    return QuotaList(
        items=[
            QuotaRead(
                organisation_id=quota.organisation_id,
                organisation_name=quota.organisation.name,
                seats=quota.seats,
                taken=quota.taken,
            )
            for quota in sorted(quotas, key=lambda quota: quota.organisation.name)
        ],
        seats=sum(quota.seats for quota in quotas),
    )
