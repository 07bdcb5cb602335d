"""Pairings and their log on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, NamedTuple, Self
from uuid import UUID

from pydantic import MISSING, BaseModel, ConfigDict, Field, JsonValue, model_validator

from registry.pairings.models import Pairing, PairingEntry
from registry.pairings.states import MACHINE, PairingState
from registry.pairings.vocabulary import PairingEffect, PairingEntryKind, PairingKind
from registry.places.words import HeadCount, Prose, Reason, Title
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import NOT_TRUTH, Day, Truth

Times = Annotated[int, Field(ge=0, le=1000), NOT_TRUTH]
_OUT_OF_ORDER = Text("结束日期早于开始日期", "must not end before it starts")
_PLAN: dict[str, JsonValue] = {
    "plan": "每月走访一次，每学期联合教研两次",
    "planned_visits": 8,
    "planned_researches": 4,
    "starts_on": "2026-03-01",
    "ends_on": "2027-02-28",
}
_GIVER, _RECEIVER = "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10", "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11"


class Done(NamedTuple):
    """What the log of a pairing counts."""

    visits: int = 0
    researches: int = 0


class PairingSide(BaseModel):
    """Who helps, or is helped."""

    organisation_id: UUID
    organisation_name: str
    person_id: UUID | None
    person_name: str | None


class PairingRead(BaseModel):
    """A pairing (结对帮扶)."""

    id: UUID
    kind: PairingKind
    giver: PairingSide
    receiver: PairingSide
    plan: str
    planned_visits: int
    planned_researches: int
    visits: int = Field(description="done so far, by the log")
    researches: int = Field(description="done so far, by the log")
    starts_on: date
    ends_on: date
    state: PairingState
    state_reason: str | None
    effect: PairingEffect | None = Field(description="null until it is completed")
    effect_note: str | None
    transitions: list[str] = Field(description="the steps that leave its state")
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, pairing: Pairing, done: Done) -> Self:
        """A pairing as the caller sees it."""
        giver, receiver = pairing.giver_person, pairing.receiver_person
        return cls(
            id=pairing.id,
            kind=pairing.kind,
            giver=PairingSide(
                organisation_id=pairing.giver_organisation_id,
                organisation_name=pairing.giver_organisation.name,
                person_id=pairing.giver_person_id,
                person_name=giver.name if giver else None,
            ),
            receiver=PairingSide(
                organisation_id=pairing.receiver_organisation_id,
                organisation_name=pairing.receiver_organisation.name,
                person_id=pairing.receiver_person_id,
                person_name=receiver.name if receiver else None,
            ),
            plan=pairing.plan,
            planned_visits=pairing.planned_visits,
            planned_researches=pairing.planned_researches,
            visits=done.visits,
            researches=done.researches,
            starts_on=pairing.starts_on,
            ends_on=pairing.ends_on,
            state=pairing.state,
            state_reason=pairing.state_reason,
            effect=pairing.effect,
            effect_note=pairing.effect_note,
            transitions=MACHINE.legal(pairing.state),
            version=pairing.version,
        )


class PairingPlan(BaseModel):
    """What a pairing is to do, and until when."""

    plan: Prose
    planned_visits: Times = 0
    planned_researches: Times = 0
    starts_on: Day
    ends_on: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends_on < self.starts_on:
            raise WrongValue("days-out-of-order", _OUT_OF_ORDER)
        return self


class SchoolPairingCreate(PairingPlan):
    """Pairs two organisations (校际帮扶)."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"giver_id": _GIVER, "receiver_id": _RECEIVER, **_PLAN}]},
    )

    giver_id: UUID
    receiver_id: UUID


class TeacherPairingCreate(PairingPlan):
    """Pairs two people (师徒结对)."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"mentor_id": _GIVER, "apprentice_id": _RECEIVER, **_PLAN}]},
    )

    mentor_id: UUID
    apprentice_id: UUID


class PairingUpdate(BaseModel):
    """The parts of the plan to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"planned_visits": 10}]})

    plan: Prose | MISSING = MISSING
    planned_visits: Times | MISSING = MISSING
    planned_researches: Times | MISSING = MISSING


class PairingCompleted(BaseModel):
    """What came of a pairing."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"effect": "notable", "note": "受援校两名教师获县级优质课一等奖"}]},
    )

    effect: PairingEffect
    note: Prose


class PairingEnded(BaseModel):
    """Why a pairing ends before its time, or an entry counts no more."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "学校撤并"}]})

    reason: Reason


class PairingChangeRead(BaseModel):
    """One step of a pairing."""

    model_config = ConfigDict(from_attributes=True)

    transition: str
    source: PairingState
    target: PairingState
    actor: str | None = Field(description="id of the account that took it")
    reason: str | None
    at: datetime


class PairingSort(StrEnum):
    """Orders of the list; a minus means falling."""

    STARTS_ON = "starts_on"
    STARTS_ON_FALLING = "-starts_on"


class PairingFilter(BaseModel):
    """What the list and a file of it can be narrowed down to."""

    model_config = ConfigDict(extra="forbid")

    kind: PairingKind | None = None
    state: PairingState | None = None
    below: UUID | None = Field(None, description="only those with a side at this organisation or below it")


class PairingQuery(PairingFilter, ListQuery):
    """Filters of the list."""

    sort: PairingSort = PairingSort.STARTS_ON_FALLING


class PairingEntryRead(BaseModel):
    """One thing that was done in a pairing (帮扶记录)."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    kind: PairingEntryKind
    done_on: date
    topic: str
    people: int
    record: str | None
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    version: int = Field(description="counts the changes; the ETag")

    @classmethod
    def of(cls, entry: PairingEntry) -> Self:
        """An entry as the caller sees it."""
        return cls.model_validate(entry)


class PairingEntryCreate(BaseModel):
    """Records what was done."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"kind": "visit", "done_on": "2026-04-10", "topic": "课堂诊断", "people": 12}]
        },
    )

    kind: PairingEntryKind
    done_on: Day
    topic: Title
    people: HeadCount = Field(description="how many took part")
    record: Prose | None = None


class PairingEntrySort(StrEnum):
    """Orders of the log; a minus means falling."""

    DONE_ON = "done_on"
    DONE_ON_FALLING = "-done_on"


class PairingEntryQuery(ListQuery):
    """Filters of the log of a pairing."""

    sort: PairingEntrySort = PairingEntrySort.DONE_ON_FALLING
    include_withdrawn: Truth = Field(False, description="also show those that count no more")
