"""Figures of tiers on the wire: the pyramid of an organisation, and those of its parts."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from registry.organisations.models import Organisation
from registry.tiers.repository import TierCount
from registry.tiers.schemas import LadderRead, PackRef
from registry.tiers.service import TierFigures

_NO_TIER = ""


class LadderName(BaseModel):
    """A ladder to choose."""

    id: str
    name: str


class TierFiguresQuery(BaseModel):
    """Of whom, on which ladder."""

    organisation_id: UUID = Field(description="everybody of it and of all below it")
    ladder: str | None = Field(None, max_length=64, description="id; the first of the pack when not given")


class TierSums(BaseModel):
    """How many people are where."""

    on_ladder: int = Field(description="people the ladder is for: the base")
    tiers: dict[str, int] = Field(description="how many of them are in each tier, by its id")
    no_tier: int = Field(description="how many are in none")

    @classmethod
    def of(cls, counts: list[TierCount], tiers: list[str]) -> "TierSums":
        """The counts, tier by tier."""
        sums = dict.fromkeys([*tiers, _NO_TIER], 0)
        for count in counts:
            sums[count.tier or _NO_TIER] = sums.get(count.tier or _NO_TIER, 0) + count.count
        return cls(on_ladder=sum(sums.values()), no_tier=sums.pop(_NO_TIER), tiers=sums)


class TierPart(TierSums):
    """The figures of one organisation directly below, with all below that."""

    organisation_id: UUID
    name: str


class TierFiguresRead(BaseModel):
    """Who stands where on one ladder, below one organisation."""

    organisation_id: UUID
    name: str
    people: int = Field(description="everybody on the roster there, whether on the ladder or not")
    pack: PackRef | None = Field(description="null: no pack is in force there")
    ladders: list[LadderName] = Field(description="those of the pack")
    ladder: LadderRead | None = Field(description="null: the pack has none")
    as_of: date | None = Field(description="day of the oldest tier counted; null: none is computed yet")
    total: TierSums
    parts: list[TierPart]

    @classmethod
    def of(cls, figures: TierFigures) -> "TierFiguresRead":
        """The figures, part by part."""
        tiers = [tier.id for tier in figures.ladder.tiers] if figures.ladder else []
        by_path: dict[str, list[TierCount]] = {}
        for count in figures.counts:
            by_path.setdefault(count.path, []).append(count)

        def part(organisation: Organisation) -> TierPart:
            sums = TierSums.of(by_path.get(organisation.path, []), tiers)
            return TierPart(organisation_id=organisation.id, name=organisation.name, **sums.model_dump())

        return cls(
            organisation_id=figures.organisation.id,
            name=figures.organisation.name,
            people=figures.people,
            pack=figures.policy and PackRef.of(figures.policy),
            ladders=[
                LadderName(id=each.id, name=each.name)
                for each in (figures.policy.ladders if figures.policy else ())
            ],
            ladder=figures.ladder and LadderRead.of(figures.ladder),
            as_of=figures.as_of,
            total=TierSums.of(figures.counts, tiers),
            parts=[part(child) for child in figures.children],
        )
