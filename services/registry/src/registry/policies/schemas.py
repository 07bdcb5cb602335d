"""Policy packs on the wire."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.policies.metrics import METRICS
from registry.policies.models import PolicyPack
from registry.policies.pack import Pack
from registry.policies.rules import PackState
from registry.policies.vocabulary import Unit
from servicekit.pagination import ListQuery
from servicekit.requests import current_request
from servicekit.wire import Day


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
    superseded_on: date | None = Field(description="first day of the next version of the same pack there")
    state: PackState = Field(description="where it stands today, or on the day asked about")
    published_at: datetime

    @classmethod
    def of(cls, pack: PolicyPack, on: date) -> "PolicyPackSummary":
        """The pack as lists show it on a day."""
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
            superseded_on=pack.superseded_on,
            state=pack.state(on),
            published_at=pack.published_at,
        )


class MetricRead(BaseModel):
    """What a rule measures (指标)."""

    name: str = Field(examples=["teacher.hours_in_cycle"])
    meaning: str = Field(description="in the caller's language")
    unit: Unit


def metrics_of(*packs: Pack) -> list[MetricRead]:
    """The metrics that the rules of these packs name, in the caller's language."""
    language = current_request().language
    names = dict.fromkeys(rule.metric for pack in packs for rule in pack.rules)
    found = (METRICS[name] for name in names if name in METRICS)
    return [
        MetricRead(name=metric.name, meaning=metric.meaning.render(language), unit=metric.unit)
        for metric in found
    ]


class PolicyPackRead(PolicyPackSummary):
    """A published version of a policy pack (政策包)."""

    content: Pack = Field(description="all its sections, as they were checked")
    metrics: list[MetricRead] = Field(description="the metrics that its rules name")
    yaml: str = Field(description="the document as it was published")

    @classmethod
    def of(cls, pack: PolicyPack, on: date) -> "PolicyPackRead":
        """The pack with all that is in it."""
        content = pack.pack
        return cls(
            **PolicyPackSummary.of(pack, on).model_dump(),
            content=content,
            metrics=metrics_of(content),
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
    state: PackState | None = Field(None, description="only those that stand so today")


class EffectiveQuery(BaseModel):
    """For whom and when."""

    model_config = ConfigDict(extra="forbid")

    organisation_id: UUID
    on: Day | None = Field(None, description="the day asked about; today in China when left out")


class BindingRead(BaseModel):
    """Which pack binds an organisation (约束), and for how long."""

    pack_id: UUID
    since: date = Field(description="first day of the unbroken time in which it binds")
    until: date | None = Field(description="last day of that time; null while no end is foreseen")


class PolicyChainRead(BaseModel):
    """Every pack on the way from the root down to an organisation (继承链)."""

    organisation_id: UUID
    organisation_name: str
    on: date = Field(description="the day asked about; `state` of each pack is that of this day")
    binding: BindingRead | None = Field(description="null when nothing binds it on that day")
    packs: list[PolicyPackSummary] = Field(
        description="from the root down, then by first day: in force, upcoming, superseded and expired ones"
    )


class LabelsRead(BaseModel):
    """What the fields of a pack are called."""

    labels: dict[str, str] = Field(
        description="by place in the document, without positions, in the caller's language",
        examples=[{"rules": "规则", "rules.clause": "条款"}],
    )
