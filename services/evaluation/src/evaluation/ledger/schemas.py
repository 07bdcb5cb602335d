"""The ledger on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from evaluation.ledger.models import LedgerEntry
from evaluation.ledger.rules import EntryKind, Flaw
from evaluation.vocabulary import HoursGiven, NumberShown
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.requests import current_request
from servicekit.wire import TWO_OR_MORE

Reason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]

FLAW_WORDS = {
    Flaw.CONTENT: Text(
        "第 {sequence} 条的内容与其哈希不符：写入后被改动过",
        "entry {sequence} does not match its hash: it was changed after it was written",
    ),
    Flaw.LINK: Text(
        "第 {sequence} 条与前一条不相连：其前的记录被替换过",
        "entry {sequence} does not follow the one before it: an earlier entry was replaced",
    ),
    Flaw.SEQUENCE: Text("缺少第 {sequence} 条", "entry {sequence} is missing"),
    Flaw.END: Text(
        "台账末尾从第 {sequence} 条起与登记的不符：末尾的记录缺失或多出",
        "the ledger does not end as recorded: entries from {sequence} on are missing or too many",
    ),
}


class LedgerEntryRead(BaseModel):
    """One line of the ledger (学时台账)."""

    id: UUID
    person_id: UUID
    sequence: int = Field(description="counts the person's entries from 1")
    kind: EntryKind
    hours: NumberShown = Field(description="class hours (学时); negative for a reversal")
    programme_id: UUID | None
    programme_title: str | None
    session_id: UUID | None
    level: str
    earned_on: date = Field(description="the day it counts for")
    recognised_at: datetime
    reverses: UUID | None = Field(description="the entry whose hours a reversal takes back")
    reason: str | None
    previous_hash: str
    hash: str = Field(description="SHA-256 over the canonical JSON of the entry")

    @classmethod
    def of(cls, entry: LedgerEntry, programme_title: str | None) -> "LedgerEntryRead":
        """The entry with the present title of its programme."""
        return cls(
            id=entry.id,
            person_id=entry.person_id,
            sequence=entry.sequence,
            kind=entry.kind,
            hours=entry.hours,
            programme_id=entry.programme_id,
            programme_title=programme_title,
            session_id=entry.session_id,
            level=entry.level,
            earned_on=entry.earned_on,
            recognised_at=entry.recognised_at,
            reverses=entry.reverses,
            reason=entry.reason,
            previous_hash=entry.previous_hash,
            hash=entry.hash,
        )


class ReversalCreate(BaseModel):
    """Takes hours of an entry back."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "代签到，经核实取消该课次学时"}]}
    )

    reason: Reason
    hours: HoursGiven | None = Field(
        None, description="how many; everything that is left of the entry unless given"
    )


class ChainRead(BaseModel):
    """What recomputing a person's chain of hashes came to."""

    person_id: UUID
    entries: int
    valid: bool
    broken_at: int | None = Field(description="sequence of the first entry that cannot be believed")
    flaw: Flaw | None
    detail: str | None = Field(description="what is wrong there, in the caller's language")

    @staticmethod
    def words(flaw: Flaw, sequence: int) -> str:
        """What is wrong, in the language of the present request."""
        return FLAW_WORDS[flaw].render(current_request().language, {"sequence": sequence})


class LedgerSort(StrEnum):
    """Orders of the list; a minus means falling."""

    SEQUENCE = "sequence"
    SEQUENCE_FALLING = "-sequence"


class LedgerQuery(ListQuery):
    """How the list is shown."""

    sort: LedgerSort = LedgerSort.SEQUENCE_FALLING
