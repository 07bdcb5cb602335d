"""Policy packs on the wire."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.policies.models import PolicyPack
from registry.policies.pack import PolicyRule, TrainingCycle
from servicekit.pagination import ListQuery


class PolicyPackSummary(BaseModel):
    """A published version of a policy pack (政策包), without what is in it."""

    id: UUID
    organisation_id: UUID = Field(description="the organisation it is attached to; it binds all below it")
    organisation_name: str
    code: str = Field(description="the pack's name, the same in all its versions")
    version: int = Field(description="a higher one supersedes the lower from its first day on")
    title: str
    applies_to: str = Field(description="division (GB/T 2260) whose policy it is")
    effective_from: date = Field(description="first day in force")
    effective_until: date | None = Field(description="last day in force; null while none is foreseen")
    published_at: datetime

    @classmethod
    def of(cls, pack: PolicyPack) -> "PolicyPackSummary":
        """The pack as lists show it."""
        return cls(
            id=pack.id,
            organisation_id=pack.organisation.id,
            organisation_name=pack.organisation.name,
            code=pack.code,
            version=pack.pack_version,
            title=pack.title,
            applies_to=pack.applies_to,
            effective_from=pack.effective_from,
            effective_until=pack.effective_until,
            published_at=pack.published_at,
        )


class PolicyPackRead(PolicyPackSummary):
    """A published version of a policy pack (政策包)."""

    cycle: TrainingCycle
    rules: list[PolicyRule]
    yaml: str = Field(description="the document as it was published")

    @classmethod
    def of(cls, pack: PolicyPack) -> "PolicyPackRead":
        """The pack with all that is in it."""
        content = pack.pack
        return cls(
            **PolicyPackSummary.of(pack).model_dump(),
            cycle=content.cycle,
            rules=content.rules,
            yaml=pack.yaml,
        )


class PolicyPackSort(StrEnum):
    """Orders of the list; a minus means falling."""

    EFFECTIVE_FROM = "effective_from"
    EFFECTIVE_FROM_FALLING = "-effective_from"
    CODE = "code"
    CODE_FALLING = "-code"
    PUBLISHED_AT = "published_at"
    PUBLISHED_AT_FALLING = "-published_at"


class PolicyPackQuery(ListQuery):
    """Filters of the list."""

    sort: PolicyPackSort = PolicyPackSort.EFFECTIVE_FROM_FALLING
    organisation_id: UUID | None = Field(None, description="only those attached to this one itself")
    code: str | None = Field(None, max_length=64, description="only the versions of this pack")


class EffectiveQuery(BaseModel):
    """For whom and when."""

    model_config = ConfigDict(extra="forbid")

    organisation_id: UUID
    on: date | None = Field(None, description="the day asked about; today in China when left out")
