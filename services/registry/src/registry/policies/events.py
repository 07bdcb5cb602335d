"""Facts about policy packs that other services rely on.

The payload is made of plain values: who reads it takes what it can compute, and lets the rest be.
"""

from datetime import date
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from annotated_types import Interval
from pydantic import BaseModel, ConfigDict

from registry.policies.models import PolicyPack
from servicekit.cloudevents import EventPayload

Bound = int | Annotated[float, Interval(ge=-1e14, le=1e14)]
Threshold = Literal["gte", "gt", "lte", "lt", "eq", "between", "one_of"]


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True)


class CycleFact(_Fact):
    """The training cycle (培训周期)."""

    kind: str
    years: int
    starts: date


class FilterFact(_Fact):
    """Which teachers a rule is for: those with one of the values in each list that is there."""

    stage: list[str] | None
    title: list[str] | None
    post: list[str] | None


class RuleFact(_Fact):
    """One promise of the policy; `require` has exactly one threshold, by its name."""

    id: str
    clause: str
    source: str
    metric: str
    scope: str
    period: str
    require: dict[Threshold, Bound | list[Bound] | list[str]]
    pace: str
    applies_when: FilterFact | None


class PolicyPackPublished(EventPayload):
    """A version of a pack was attached to an organisation; it supersedes the older from its first day on."""

    event_type: ClassVar[str] = "registry.policy_pack.published.v1"

    pack_id: UUID
    code: str
    version: int
    title: str
    applies_to: str
    organisation_id: UUID
    path: str
    effective_from: date
    effective_until: date | None
    cycle: CycleFact
    rules: list[RuleFact]

    @classmethod
    def of(cls, pack: PolicyPack) -> "PolicyPackPublished":
        """The fact that `pack` is published."""
        return cls(
            pack_id=pack.id,
            code=pack.code,
            version=pack.pack_version,
            title=pack.title,
            applies_to=pack.applies_to,
            organisation_id=pack.organisation.id,
            path=pack.organisation.path,
            effective_from=pack.effective_from,
            effective_until=pack.effective_until,
            cycle=CycleFact.model_validate(pack.content["cycle"]),
            rules=[RuleFact.model_validate(rule) for rule in pack.content["rules"]],
        )
