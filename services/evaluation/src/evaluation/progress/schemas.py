"""Progress and findings on the wire."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, Field

from evaluation.progress.models import Finding, SubjectKind
from evaluation.progress.rules import HOURS_METRIC, SCHOOL_METRIC, SCHOOL_THRESHOLD, FindingState, Shares
from evaluation.vocabulary import NumberShown
from servicekit.pagination import ListQuery


class ProgressRead(BaseModel):
    """How far somebody is in the present cycle (达标进度)."""

    person_id: UUID
    hours: NumberShown = Field(description="class hours (学时) recognised in the cycle")
    hours_in_all: NumberShown = Field(description="class hours recognised ever")
    required: NumberShown | None = Field(description="what the rule asks for; null when not measurable")
    expected: NumberShown | None = Field(description="what the straight line expects today")
    state: FindingState
    rule_id: str | None
    clause: str | None = Field(description="what the policy document says")
    pack_code: str | None
    pack_title: str | None
    cycle_starts_on: date | None
    cycle_ends_on: date | None
    at_risk_from: date | None = Field(description="when it is at risk unless hours are added before")

    @classmethod
    def of(cls, person_id: UUID, finding: Finding | None, in_all: Decimal, day: date) -> "ProgressRead":
        """The progress that a finding tells; of somebody without one, that nothing is measurable."""
        return cls(
            person_id=person_id,
            hours=finding.value if finding else Decimal(0),
            hours_in_all=in_all,
            required=finding.threshold if finding else None,
            expected=finding.expected_on(day) if finding else None,
            state=finding.state_on(day) if finding else FindingState.NOT_MEASURABLE,
            rule_id=finding.rule_id if finding else None,
            clause=finding.clause if finding else None,
            pack_code=finding.pack_code if finding else None,
            pack_title=finding.pack_title if finding else None,
            cycle_starts_on=finding.cycle_starts_on if finding else None,
            cycle_ends_on=finding.cycle_ends_on if finding else None,
            at_risk_from=finding.at_risk_from if finding else None,
        )


class FindingRead(BaseModel):
    """What was found about a teacher or a school (监测结论)."""

    id: UUID
    subject_kind: SubjectKind
    subject_id: UUID
    name: str
    organisation_id: UUID
    organisation_name: str
    metric: str
    state: FindingState
    threshold: NumberShown | None = Field(description="hours for a teacher, a share for a school")
    value: NumberShown | None = Field(description="hours in the cycle, or the share of teachers on pace")
    expected: NumberShown | None = Field(description="hours the straight line expects of a teacher today")
    teachers: int | None = Field(description="of a school: how many teachers it is about")
    on_pace: int | None = Field(description="of a school: how many of them are on pace")
    rule_id: str | None
    clause: str | None
    pack_code: str | None
    cycle_starts_on: date | None
    cycle_ends_on: date | None
    at_risk_from: date | None
    computed_at: datetime = Field(description="when what it stands on last changed")

    @classmethod
    def of_teacher(
        cls, finding: Finding, names: dict[UUID, str], organisations: dict[UUID, str], day: date
    ) -> "FindingRead":
        """The finding about a teacher as it is on `day`."""
        return cls(
            **_common(finding, organisations),
            name=names.get(finding.subject_id, ""),
            metric=HOURS_METRIC,
            state=finding.state_on(day),
            threshold=finding.threshold,
            value=finding.value if finding.threshold is not None else None,
            expected=finding.expected_on(day),
            teachers=None,
            on_pace=None,
        )

    @classmethod
    def of_school(cls, finding: Finding, shares: Shares, organisations: dict[UUID, str]) -> "FindingRead":
        """The finding about a school, from those about its teachers."""
        return cls(
            **_common(finding, organisations),
            name=organisations.get(finding.subject_id, ""),
            metric=SCHOOL_METRIC,
            state=shares.state,
            threshold=SCHOOL_THRESHOLD if shares.measurable else None,
            value=shares.on_pace,
            expected=None,
            teachers=shares.measurable,
            on_pace=shares.met,
        )


def _common(finding: Finding, organisations: dict[UUID, str]) -> dict[str, object]:
    return {
        "id": finding.id,
        "subject_kind": finding.subject_kind,
        "subject_id": finding.subject_id,
        "organisation_id": finding.organisation_id,
        "organisation_name": organisations.get(finding.organisation_id, ""),
        "rule_id": finding.rule_id,
        "clause": finding.clause,
        "pack_code": finding.pack_code,
        "cycle_starts_on": finding.cycle_starts_on,
        "cycle_ends_on": finding.cycle_ends_on,
        "at_risk_from": finding.at_risk_from,
        "computed_at": finding.computed_at,
    }


class FindingSort(StrEnum):
    """Orders of the list; a minus means falling."""

    VALUE = "value"
    VALUE_FALLING = "-value"


class FindingQuery(ListQuery):
    """Filters of the list."""

    sort: FindingSort = Field(FindingSort.VALUE, description="teachers by their hours in the cycle")
    subject_kind: SubjectKind | None = None
    state: FindingState | None = None
    below: UUID | None = Field(None, description="only of this organisation and those below it")
