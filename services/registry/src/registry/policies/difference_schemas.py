"""The difference between two packs on the wire."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from registry.policies.difference import Change, ChangeKind, Touchable
from registry.policies.entries import Entry
from registry.policies.pack import Pack
from registry.policies.schemas import MetricRead, PolicyPackSummary


class PolicyTouchedRead(BaseModel):
    """Whom a change touches, of one sort."""

    of: Touchable
    before: int | None = Field(
        description="for whom the entry was; null when it was not there, or not counted"
    )
    after: int | None = Field(description="for whom it is now; null when it is gone, or not counted")
    either: int | None = Field(description="for whom it was or is: whom the change touches")
    base: int | None = Field(description="all of this sort whom the pack binds, within the caller's reach")
    as_of: date = Field(description="the day of the facts that were counted")
    at_most: bool = Field(
        description="the entry has a condition that cannot be counted: these are those who may be meant"
    )


class PolicyFieldChangeRead(BaseModel):
    """One value that changed."""

    field: str = Field(description="where in the entry: `require.gte`", examples=["require.gte"])
    old: JsonValue = Field(description="null when it was not there")
    new: JsonValue = Field(description="null when it is gone")


class PolicyEntryRead(BaseModel):
    """One entry of a pack: a rule, a ladder, a tier, or a whole section."""

    clause: str | None = Field(description="the document's own words")
    source: str | None = Field(description="where in the document they stand")
    value: dict[str, JsonValue] = Field(description="its fields, without the entries that lie in it")


class PolicyChangeRead(BaseModel):
    """One entry that was added, removed or changed."""

    kind: ChangeKind
    section: str = Field(description="section of the pack", examples=["rules"])
    ids: list[str] = Field(
        description="its id, after those of the entries it lies in", examples=[["LB-BASES"]]
    )
    old: PolicyEntryRead | None
    new: PolicyEntryRead | None
    fields: list[PolicyFieldChangeRead] = Field(description="what changed in it; empty when added or removed")
    touched: list[PolicyTouchedRead] = Field(description="empty when the entry does not say whom it is for")


class PolicyDifferenceRead(BaseModel):
    """What changed from one pack to another."""

    from_pack: PolicyPackSummary | None = Field(description="the older one; null when there was none")
    organisation_id: UUID = Field(description="the organisation at which and below which is counted")
    organisation_name: str
    as_of: date = Field(description="the day of the facts that were counted")
    exempt_organisations: int = Field(
        description="how many organisations below have a pack of their own in force, and are not counted"
    )
    changes: list[PolicyChangeRead]
    metrics: list[MetricRead] = Field(description="the metrics that the rules name")


class DifferenceQuery(BaseModel):
    """What to compare with."""

    model_config = ConfigDict(extra="forbid")

    from_id: UUID | None = Field(
        None,
        description="the older pack; when left out, the version before, else what bound the organisation "
        "until this one began",
    )


class PolicyCheckRead(BaseModel):
    """A document that would be published as it is, and what that would change."""

    organisation_id: UUID
    organisation_name: str
    content: Pack
    metrics: list[MetricRead] = Field(description="the metrics that its rules name")
    difference: PolicyDifferenceRead


def change_read(change: Change, touched: list[PolicyTouchedRead]) -> PolicyChangeRead:
    """A change as it goes over the wire."""
    return PolicyChangeRead(
        kind=change.kind,
        section=change.entry.section,
        ids=list(change.entry.ids),
        old=_entry(change.old),
        new=_entry(change.new),
        fields=[
            PolicyFieldChangeRead(field=each.field, old=each.old, new=each.new) for each in change.fields
        ],
        touched=touched,
    )


def _entry(entry: Entry | None) -> PolicyEntryRead | None:
    if entry is None:
        return None
    return PolicyEntryRead(clause=entry.clause, source=entry.source, value=dict(entry.value))
