"""What authorities are asked to build, on the wire: LB-12."""

from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.places.words import Year
from registry.policies.vocabulary import Scope
from registry.studios.vocabulary import TargetState


class TargetQuery(BaseModel):
    """Which year, and where."""

    model_config = ConfigDict(extra="forbid")

    year: Year
    organisation_id: UUID = Field(description="it and all below it")


class TargetOrganisation(BaseModel):
    """An authority that something is asked of."""

    id: UUID
    code: str
    name: str


class BuildingTargetRead(BaseModel):
    """How an authority stands to one rule about bases and studios."""

    organisation: TargetOrganisation
    scope: Scope
    metric: str
    state: TargetState
    count: int = Field(description="bases and studios of its own level that the metric counts")
    bases: int = Field(description="of them bases")
    studios: int = Field(description="of them studios")
    least: int | None = Field(description="at least so many; null: no such end")
    most: int | None = Field(description="at most so many; null: no such end")
    rule: str
    clause: str
    source: str


class BuildingTargets(BaseModel):
    """The rules about bases and studios, authority by authority in the order of the tree."""

    year: int
    items: list[BuildingTargetRead]
