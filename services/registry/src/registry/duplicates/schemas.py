"""Pairs of records, and their mergers, on the wire. What identifies people is masked as everywhere."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from registry.duplicates.models import DuplicateDismissal, PersonMerge
from registry.duplicates.rules import Likeness, MergeField, Side, Strength
from registry.people.models import Person
from registry.people.schemas import PersonRead, Reason
from servicekit.pagination import ListQuery

_ONE = "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"
_OTHER = "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11"
_MERGE: dict[str, JsonValue] = {
    "kept_id": _ONE,
    "kept_version": 3,
    "merged_id": _OTHER,
    "merged_version": 1,
    "choices": {"phone": "merged", "title": "kept"},
    "reason": "调入时重复建档，经核对为同一人",
}


class DuplicateRead(BaseModel):
    """Two records that seem to be of one person (疑似重复)."""

    first: PersonRead
    second: PersonRead
    strength: Strength
    shared: list[Likeness] = Field(description="what they have in common")
    differing: list[MergeField] = Field(
        description="in what they differ, told by the values behind the masks"
    )


class DuplicateSort(StrEnum):
    """The order of the list."""

    STRENGTH_FALLING = "-strength"


class DuplicateQuery(ListQuery):
    """Filters of the list; the surest come first."""

    sort: DuplicateSort = DuplicateSort.STRENGTH_FALLING
    strength: Strength | None = None
    below: UUID | None = Field(
        None, description="only where both belong to this organisation or those below it"
    )


class DuplicateDismiss(BaseModel):
    """Says that two records are of two people (非同一人)."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"first_id": _ONE, "second_id": _OTHER, "reason": "同名同日出生的两位老师"}]
        },
    )

    first_id: UUID
    second_id: UUID
    reason: Reason


class DismissedRecord(BaseModel):
    """One of the two records of a pair that was dismissed, named as it is now."""

    id: UUID
    name: str
    organisation_name: str

    @classmethod
    def of(cls, person: Person) -> "DismissedRecord":
        """What tells the record from its like."""
        return cls(id=person.id, name=person.name, organisation_name=person.organisation.name)


class DismissalRead(BaseModel):
    """A pair of records found to be of two people."""

    id: UUID
    first: DismissedRecord
    second: DismissedRecord
    reason: str
    created_at: datetime

    @classmethod
    def of(cls, dismissal: DuplicateDismissal) -> "DismissalRead":
        """The decision with the names that its records have now."""
        return cls(
            id=dismissal.id,
            first=DismissedRecord.of(dismissal.first),
            second=DismissedRecord.of(dismissal.second),
            reason=dismissal.reason,
            created_at=dismissal.created_at,
        )


class DismissalSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class DismissalQuery(ListQuery):
    """The list of dismissals; the newest come first."""

    sort: DismissalSort = DismissalSort.CREATED_AT_FALLING


class PersonMergeCreate(BaseModel):
    """Merges one record into another."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_MERGE]})

    kept_id: UUID = Field(description="the record that stays")
    kept_version: int = Field(description="its version as it was read")
    merged_id: UUID = Field(description="the record that goes")
    merged_version: int = Field(description="its version as it was read")
    choices: dict[MergeField, Side] = Field(
        {},
        description="from which record each differing field is taken; those left out keep their value, or "
        "take the other's where there is none. Sex and birth date follow from the citizen id, if any.",
    )
    reason: Reason


class PersonMergeUndo(BaseModel):
    """Why a merger is undone."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "经核实为两位同名教师"}]}
    )

    reason: Reason


class PersonMergeRead(BaseModel):
    """A merger (合并记录)."""

    id: UUID
    kept_id: UUID
    kept_name: str
    kept_organisation_name: str
    merged_id: UUID
    merged_name: str
    merged_organisation_name: str
    reason: str
    merged_account_disabled: bool = Field(
        description="whether the record that went had an account, which was disabled"
    )
    created_at: datetime
    undone_at: datetime | None
    undone_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, merge: PersonMerge) -> "PersonMergeRead":
        """The merger with the names that its records have now."""
        return cls(
            id=merge.id,
            kept_id=merge.kept_id,
            kept_name=merge.kept.name,
            kept_organisation_name=merge.kept.organisation.name,
            merged_id=merge.merged_id,
            merged_name=merge.merged.name,
            merged_organisation_name=merge.merged.organisation.name,
            reason=merge.reason,
            merged_account_disabled=merge.account_disabled,
            created_at=merge.created_at,
            undone_at=merge.undone_at,
            undone_reason=merge.undone_reason,
            version=merge.version,
        )


class PersonMerged(PersonMergeRead):
    """What came of a merger."""

    kept_has_account: bool = Field(
        description="whether the record that stays can sign in; if not, and the other could, open one for it"
    )


class PersonMergeSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class PersonMergeQuery(ListQuery):
    """Filters of the list; the newest come first."""

    sort: PersonMergeSort = PersonMergeSort.CREATED_AT_FALLING
    person_id: UUID | None = Field(None, description="only mergers that this record took part in")
    undone: bool | None = Field(None, description="only those undone, or only those in force")
