"""The programmes (培训项目) as scheduling tells them: what they are called, worth, and how far they are."""

from decimal import Decimal
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Numeric, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.cloudevents import CloudEvent
from servicekit.copies import Copied, Told

RUNNING = "running"
COMPLETED = "completed"


class ProgrammeCopy(Copied, Base):
    """A programme as last heard of."""

    __tablename__ = "programme_copies"

    programme_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    level: Mapped[str] = mapped_column(Text)
    organisation_id: Mapped[UUID] = mapped_column(Uuid, comment="who runs it")
    hours: Mapped[Decimal | None] = mapped_column(Numeric(8, 2), comment="class hours (学时)")
    state: Mapped[str] = mapped_column(Text)


class ProgrammeFact(BaseModel):
    """What is read of scheduling's events about programmes."""

    programme_id: UUID
    title: str
    level: str
    organisation_id: UUID
    hours: Decimal | None
    state: str


def told(fact: ProgrammeFact, event: CloudEvent) -> Told:
    """The programme as it then stood."""
    return Told(fact.programme_id, fact.model_dump(exclude={"programme_id"}), event.aggregateversion)
