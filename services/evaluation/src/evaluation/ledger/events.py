"""Facts about recognised hours that others rely on."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from evaluation.ledger.models import LedgerEntry
from evaluation.vocabulary import HoursTold
from servicekit.cloudevents import EventPayload


class HoursRecognised(EventPayload):
    """An entry was appended to somebody's ledger; the hours of a reversal are negative."""

    event_type: ClassVar[str] = "evaluation.hours.recognised.v1"

    entry_id: UUID
    person_id: UUID
    organisation_id: UUID
    path: str
    programme_id: UUID | None
    hours: HoursTold
    recognised_at: datetime
    sequence: int
    hash: str

    @classmethod
    def of(cls, entry: LedgerEntry) -> "HoursRecognised":
        """The fact about `entry`."""
        return cls(
            entry_id=entry.id,
            person_id=entry.person_id,
            organisation_id=entry.organisation_id,
            path=entry.path,
            programme_id=entry.programme_id,
            hours=entry.hours,
            recognised_at=entry.recognised_at,
            sequence=entry.sequence,
            hash=entry.hash,
        )
