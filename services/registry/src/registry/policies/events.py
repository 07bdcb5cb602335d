"""Facts about policy packs that other services rely on.

The payload is made of plain values: who reads it takes what it can compute, and lets the rest be.
"""

from datetime import date
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from annotated_types import Interval
from pydantic import BaseModel, ConfigDict, Field, JsonValue

from registry.policies.models import PolicyPack
from servicekit.cloudevents import EventPayload

Bound = int | Annotated[float, Interval(ge=-1e14, le=1e14)]
_TOLD = (
    "contents",
    "checklists",
    "course_mixes",
    "coverage",
    "samplings",
    "programme_types",
    "allocations",
    "gradings",
    "certificates",
    "exemptions",
    "workloads",
    "hour_modes",
    "credits",
    "selections",
    "quotas",
)
Threshold = Literal["gte", "gt", "lte", "lt", "eq", "between", "one_of"]


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True)


class CycleFact(_Fact):
    """The training cycle (培训周期); `kind` is "none", and nothing follows, where the document sets none."""

    kind: str
    years: int
    starts: date


class FilterFact(_Fact):
    """Which teachers a rule is for: those with one of the values in each list that is there."""

    stage: list[str] | None
    title: list[str] | None
    post: list[str] | None
    employment: list[str] | None = None


class ProgrammeFilterFact(_Fact):
    """Which programmes a rule is for: those with one of the values in each list that is there."""

    level: list[str] | None
    type: list[str] | None


class CountingFact(_Fact):
    """What of a metric counts: what has one of the values in each list that is there."""

    theme: list[str] | None
    mode: list[str] | None
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
    rolling_years: int | None = None
    """With the period `rolling`: over the last so many years."""
    for_programmes: ProgrammeFilterFact | None = None
    counting: CountingFact | None = None
    as_of: str | None = None


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
    sections: dict[str, list[dict[str, JsonValue]]] = Field({})
    """The other lists of the pack that plans, surveys, ledgers and selections are held against."""

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
            cycle=_cycle(pack),
            rules=[RuleFact.model_validate(rule) for rule in pack.content["rules"]],
            sections={name: pack.content[name] for name in _TOLD if pack.content[name]},
        )


def _cycle(pack: PolicyPack) -> CycleFact:
    written = pack.content["cycle"]
    if written is None:  # every reader of this version of the event expects a cycle
        return CycleFact(kind="none", years=0, starts=pack.effective_from)
    return CycleFact.model_validate(written)
