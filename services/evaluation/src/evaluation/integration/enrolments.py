"""Who takes part in which programme, as scheduling tells it."""

from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Boolean, Index, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.cloudevents import CloudEvent
from servicekit.copies import Copied, Told
from servicekit.db import LTree

WITHDRAWN = "scheduling.enrolment.withdrawn.v1"


class EnrolmentCopy(Copied, Base):
    """An enrolment (报名) as last heard of."""

    __tablename__ = "enrolment_copies"
    __table_args__ = (
        Index("ix_enrolment_copies_person_id", "person_id", "programme_id"),
        Index("ix_enrolment_copies_programme_id", "programme_id"),
    )

    enrolment_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    programme_id: Mapped[UUID] = mapped_column(Uuid)
    person_id: Mapped[UUID] = mapped_column(Uuid)
    organisation_id: Mapped[UUID] = mapped_column(Uuid, comment="where the person belonged then")
    path: Mapped[str] = mapped_column(LTree, comment="where that stood then")
    active: Mapped[bool] = mapped_column(Boolean, comment="false once withdrawn")


class EnrolmentFact(BaseModel):
    """What is read of scheduling's events about enrolments."""

    enrolment_id: UUID
    programme_id: UUID
    person_id: UUID
    organisation_id: UUID
    path: str


def told(fact: EnrolmentFact, event: CloudEvent) -> Told:
    """The enrolment as it then stood."""
    values = {**fact.model_dump(exclude={"enrolment_id"}), "active": event.type != WITHDRAWN}
    return Told(fact.enrolment_id, values, event.aggregateversion)
