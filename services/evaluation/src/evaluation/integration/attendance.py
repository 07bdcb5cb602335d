"""Who attended which session, as scheduling tells it once they have signed in and out.

There is no table here: what is kept of an attendance is the ledger entry it earns (`evaluation.ledger`).
"""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from pydantic import BaseModel

from servicekit.clock import CHINA


class AttendanceFact(BaseModel):
    """What is read of scheduling's event about a completed attendance."""

    session_id: UUID
    programme_id: UUID
    person_id: UUID
    organisation_id: UUID
    path: str
    level: str
    hours: Decimal
    signed_out_at: datetime

    @property
    def source(self) -> str:
        """What is recognised, unique in the whole ledger."""
        return f"attendance/{self.session_id}/{self.person_id}"

    @property
    def day(self) -> date:
        """The calendar day in China that the hours count for."""
        return self.signed_out_at.astimezone(CHINA).date()
