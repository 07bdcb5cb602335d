"""Profiles and their corrections on the wire. Phone numbers are masked, the former and the proposed alike."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue

from registry.corrections import rules
from registry.corrections.models import ProfileCorrection
from registry.corrections.rules import ProfileField
from registry.corrections.states import CorrectionState
from registry.corrections.values import profile_values
from registry.people.schemas import Mobile, OtherSubjects, PersonName, PersonRead, Posts, Reason
from registry.people.vocabulary import Employment, Honour, Level, Post, Stage, Subject, Title
from servicekit.pagination import ListQuery


class ProfilePost(BaseModel):
    """A post (职务) and when it was held."""

    model_config = ConfigDict(from_attributes=True)

    post: Post
    since: date | None = Field(description="null: not known")
    until: date | None = Field(description="last day; null while held")


class ProfileHonour(BaseModel):
    """An honour (荣誉称号) or an assessment passed."""

    model_config = ConfigDict(from_attributes=True)

    honour: Honour
    level: Level
    awarded_on: date


class ChangeRead(BaseModel):
    """One field of a correction."""

    field: ProfileField
    before: JsonValue = Field(description="what the profile said when the change was proposed")
    now: JsonValue = Field(description="what it says now")
    after: JsonValue = Field(description="what it should say")
    overtaken: bool = Field(description="whether it now says something else than before and than proposed")


class CorrectionRead(BaseModel):
    """A correction (信息更正) of somebody's profile."""

    id: UUID
    person_id: UUID
    person_name: str
    organisation_id: UUID
    organisation_name: str
    state: CorrectionState
    changes: list[ChangeRead]
    reason: str = Field(description="why, in the words of whoever proposed it")
    created_at: datetime
    decided_at: datetime | None = Field(description="when it was approved, rejected or withdrawn")
    decided_by_name: str | None
    decision_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, correction: ProfileCorrection, names: dict[str, str]) -> "CorrectionRead":
        """The correction; `names` are those of accounts by id."""
        person = correction.person
        now = profile_values(person)
        return cls(
            id=correction.id,
            person_id=person.id,
            person_name=person.name,
            organisation_id=person.organisation.id,
            organisation_name=person.organisation.name,
            state=correction.state,
            changes=[
                ChangeRead(
                    field=change.field,
                    before=rules.shown(change.field, change.before),
                    now=rules.shown(change.field, now[change.field]),
                    after=rules.shown(change.field, change.after),
                    overtaken=rules.overtaken(now, change),
                )
                for change in correction.changes
            ],
            reason=correction.reason,
            created_at=correction.created_at,
            decided_at=correction.decided_at,
            decided_by_name=names.get(correction.decided_by or ""),
            decision_reason=correction.decision_reason,
            version=correction.version,
        )


class SchoolRead(BaseModel):
    """Where somebody belongs."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str


class MyProfileRead(BaseModel):
    """The caller's own profile (我的档案)."""

    person: PersonRead
    school: SchoolRead
    posts: list[ProfilePost] = Field(description="held now and formerly, the latest first")
    honours: list[ProfileHonour] = Field(description="the latest first")
    open_correction: CorrectionRead | None = Field(description="the one that waits for the school's decision")


class ProfileChanges(BaseModel):
    """The fields that should read otherwise; those left out are right. Each as in a change of a person."""

    model_config = ConfigDict(extra="forbid")

    name: PersonName | MISSING = MISSING
    phone: Mobile | MISSING | None = MISSING
    stage: Stage | MISSING = MISSING
    subject: Subject | MISSING = MISSING
    other_subjects: OtherSubjects | MISSING = MISSING
    title: Title | MISSING = MISSING
    posts: Posts | MISSING = MISSING
    employment: Employment | MISSING | None = MISSING
    teaching_since: date | MISSING | None = MISSING


class CorrectionCreate(BaseModel):
    """Proposes a correction of one's own profile."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"changes": {"title": "vice_senior"}, "reason": "已于 2026 年 6 月评为高级教师"}]
        },
    )

    changes: ProfileChanges
    reason: Reason


class CorrectionApproval(BaseModel):
    """What whoever approves has to say."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "已核对职称证书"}]})

    reason: Reason | None = None


class CorrectionRejection(BaseModel):
    """Why a correction is not made."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "职称证书尚未下发，请下发后再申请"}]}
    )

    reason: Reason


class MyCorrectionSort(StrEnum):
    """The order of one's own."""

    CREATED_AT_FALLING = "-created_at"


class MyCorrectionQuery(ListQuery):
    """One's own corrections, the newest first."""

    sort: MyCorrectionSort = MyCorrectionSort.CREATED_AT_FALLING


class CorrectionSort(StrEnum):
    """Orders of the list; a minus means falling."""

    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class CorrectionFilters(BaseModel):
    """Which corrections a list or an export is about."""

    model_config = ConfigDict(extra="forbid")

    state: CorrectionState | None = None
    below: UUID | None = Field(None, description="only of people of this organisation and those below it")


class CorrectionQuery(CorrectionFilters, ListQuery):
    """Filters of the list; without a sort, who has waited longest comes first."""

    sort: CorrectionSort = CorrectionSort.CREATED_AT
