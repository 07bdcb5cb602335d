"""Tiers on the wire: each reason as a code with its values, and in words."""

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.people.vocabulary import Honour, Level, Title
from registry.policies.ladders import Ladder, Tier
from registry.policies.vocabulary import Conflict
from registry.tiers.milestones import MilestoneStanding, MilestoneState, PathStanding
from registry.tiers.policies import Policy
from registry.tiers.rules import Kind
from registry.tiers.service import Growth
from registry.tiers.standing import Option, Pointer, Reason, Standing, Verdict
from registry.tiers.words import Teller
from servicekit.localised import Language
from servicekit.wire import Day


class PackRef(BaseModel):
    """The policy pack that something stands in."""

    id: UUID
    code: str
    version: int
    title: str

    @classmethod
    def of(cls, policy: Policy) -> "PackRef":
        """The pack of a policy."""
        return cls(id=policy.pack_id, code=policy.code, version=policy.version, title=policy.title)


class WantedRead(BaseModel):
    """What is asked for; null where it is not asked for."""

    gte: int | None = Field(description="at least so many full years")
    lte: int | None = Field(description="at most so many full years")
    titles: list[Title] | None = Field(description="one of these")
    honours: list[Honour] | None = Field(description="one of these")
    levels: list[Level] | None = Field(description="of one of these levels; any when null")


class HeldHonour(BaseModel):
    """An honour that somebody holds."""

    honour: Honour
    level: Level


class ReasonRead(BaseModel):
    """One thing asked for, and whether it is there."""

    kind: Kind
    holds: bool | None = Field(description="null: cannot be told, as the fact is not known")
    wanted: WantedRead
    years: int | None = Field(description="what is known, of a span of years")
    title: Title | None = Field(description="what is known, of a title")
    honours: list[HeldHonour] = Field(description="those held that fit, of honours")
    text: str

    @classmethod
    def of(cls, reason: Reason, teller: Teller) -> "ReasonRead":
        """The reason in words too."""
        wanted: dict[str, Any] = dict.fromkeys(WantedRead.model_fields) | dict(reason.wanted)
        return cls(
            kind=reason.kind,
            holds=reason.holds,
            wanted=WantedRead.model_validate(wanted),
            years=reason.value if isinstance(reason.value, int) else None,
            title=reason.value if reason.kind is Kind.TITLE else None,
            honours=reason.value if reason.kind is Kind.HONOUR else [],
            text=teller.reason(reason),
        )


class PointerRead(BaseModel):
    """What the criteria about the same things say."""

    kinds: list[Kind]
    tiers: list[str] = Field(description="every tier they point to (ids), from the lowest")
    counts: str = Field(description="the one of them that counts")
    reasons: list[ReasonRead]

    @classmethod
    def of(cls, pointer: Pointer, teller: Teller) -> "PointerRead":
        """The pointer in words too."""
        return cls(
            kinds=[*pointer.ground],
            tiers=[*pointer.tiers],
            counts=pointer.counts,
            reasons=[ReasonRead.of(reason, teller) for reason in pointer.reasons],
        )


class OptionRead(BaseModel):
    """One way into the next tier: all its reasons must hold."""

    reasons: list[ReasonRead]
    is_enough: bool = Field(description="whether it alone would do, or other facts hold one back")
    text: str

    @classmethod
    def of(cls, option: Option, teller: Teller) -> "OptionRead":
        """The option in words too."""
        reasons = [ReasonRead.of(reason, teller) for reason in option.reasons]
        return cls(reasons=reasons, is_enough=option.is_enough, text=teller.option(option))


class NextTierRead(BaseModel):
    """The tier above, and what it needs: one of the options."""

    tier: str
    options: list[OptionRead]
    text: str


class LiftRead(BaseModel):
    """The tier that time alone leads to."""

    tier: str
    on: date = Field(description="first day")
    years: int = Field(description="full years until then")
    text: str


class UnknownRead(BaseModel):
    """A fact that is missing."""

    kind: Kind
    text: str


class TierRead(BaseModel):
    """One tier as the document describes it."""

    id: str
    name: str
    training: str | None = Field(description="the training for it")
    clause: str = Field(description="whom it is for, in the document's own words")
    aim: str | None
    form_mix: dict[str, float] | None = Field(description="share of each form of training")
    provided_by: list[Level] | None

    @classmethod
    def of(cls, tier: Tier) -> "TierRead":
        """The tier as the pack has it."""
        mix = None if tier.form_mix is None else {form: float(share) for form, share in tier.form_mix.items()}
        return cls(
            id=tier.id,
            name=tier.name,
            training=tier.training,
            clause=tier.clause,
            aim=tier.aim,
            form_mix=mix,
            provided_by=tier.provided_by,
        )


class LadderRead(BaseModel):
    """A ladder: its tiers from the lowest to the highest."""

    id: str
    name: str
    source: str
    clause: str
    conflict: Conflict = Field(description="which tier counts when what is known points to several")
    tiers: list[TierRead]

    @classmethod
    def of(cls, ladder: Ladder) -> "LadderRead":
        """The ladder as the pack has it."""
        return cls(
            id=ladder.id,
            name=ladder.name,
            source=ladder.source,
            clause=ladder.clause,
            conflict=ladder.conflict,
            tiers=[TierRead.of(tier) for tier in ladder.tiers],
        )


class StandingRead(BaseModel):
    """Where somebody stands on one ladder, and why."""

    ladder: LadderRead
    is_member: bool = Field(description="false: whether the ladder is for them cannot be told")
    tier: str | None = Field(description="id of the tier; null: on none, as `verdict` says")
    verdict: Verdict
    pointers: list[PointerRead]
    unknown: list[UnknownRead]
    next: NextTierRead | None
    lift: LiftRead | None
    text: str

    @classmethod
    def of(cls, standing: Standing, teller: Teller) -> "StandingRead":
        """The standing in words too."""
        lift = standing.lift and LiftRead(
            tier=standing.lift.tier,
            on=standing.lift.on,
            years=standing.lift.years,
            text=teller.lift(standing) or "",
        )
        following = standing.next and NextTierRead(
            tier=standing.next.tier,
            options=[OptionRead.of(option, teller) for option in standing.next.options],
            text=teller.next(standing) or "",
        )
        return cls(
            ladder=LadderRead.of(standing.ladder),
            is_member=standing.is_member,
            tier=standing.tier,
            verdict=standing.verdict,
            pointers=[PointerRead.of(pointer, teller) for pointer in standing.pointers],
            unknown=_unknown(standing.unknown, teller),
            next=following,
            lift=lift,
            text=teller.verdict(standing),
        )


class MilestoneRead(BaseModel):
    """One milestone of somebody."""

    id: str
    name: str
    clause: str
    after_years: int = Field(description="full years of service by which it is due")
    state: MilestoneState
    due_on: date | None
    reached_on: date | None
    days_late: int
    text: str

    @classmethod
    def of(cls, standing: MilestoneStanding, teller: Teller, on: date) -> "MilestoneRead":
        """The milestone in words too."""
        return cls(
            id=standing.milestone.id,
            name=standing.milestone.name,
            clause=standing.milestone.clause,
            after_years=standing.milestone.after_years,
            state=standing.state,
            due_on=standing.due_on,
            reached_on=standing.award and standing.award.awarded_on,
            days_late=standing.days_late,
            text=teller.milestone(standing, on),
        )


class PathRead(BaseModel):
    """Somebody's milestones, one after the other."""

    id: str
    name: str
    source: str
    clause: str
    is_member: bool = Field(description="false: whether the path is for them cannot be told")
    unknown: list[UnknownRead]
    milestones: list[MilestoneRead]

    @classmethod
    def of(cls, standing: PathStanding, teller: Teller, on: date) -> "PathRead":
        """The path in words too."""
        path = standing.path
        return cls(
            id=path.id,
            name=path.name,
            source=path.source,
            clause=path.clause,
            is_member=standing.is_member,
            unknown=_unknown(standing.unknown, teller),
            milestones=[MilestoneRead.of(each, teller, on) for each in standing.milestones],
        )


class GrowthRead(BaseModel):
    """Where somebody stands on every ladder of the pack in force that is for them."""

    person_id: UUID
    on: date
    pack: PackRef | None = Field(description="null: no pack is in force where they are")
    ladders: list[StandingRead]
    milestone_paths: list[PathRead]

    @classmethod
    def of(cls, growth: Growth, language: Language) -> "GrowthRead":
        """The growth in words of a language too."""
        teller = Teller(language)
        return cls(
            person_id=growth.person_id,
            on=growth.on,
            pack=growth.policy and PackRef.of(growth.policy),
            ladders=[StandingRead.of(standing, teller) for standing in growth.standings],
            milestone_paths=[PathRead.of(path, teller, growth.on) for path in growth.paths],
        )


class GrowthQuery(BaseModel):
    """For which day."""

    on: Day | None = Field(None, description="today in China when not given")


class TierComputationCreate(BaseModel):
    """Whose tiers to compute."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"}]},
    )

    organisation_id: UUID = Field(description="everybody of it and of all below it")


def _unknown(kinds: tuple[Kind, ...], teller: Teller) -> list[UnknownRead]:
    return [UnknownRead(kind=kind, text=teller.missing(kind)) for kind in kinds]
