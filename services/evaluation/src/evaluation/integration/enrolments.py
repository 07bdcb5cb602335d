"""Who takes part in which programme, as scheduling tells it."""

from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Boolean, Index, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.copies import Copied, keep_newest
from servicekit.db import LTree
from servicekit.unit_of_work import UnitOfWork


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


async def keep(uow: UnitOfWork, fact: EnrolmentFact, version: int | None, *, active: bool) -> None:
    """Keep the enrolment as it now stands."""
    values = {**fact.model_dump(exclude={"enrolment_id"}), "active": active}
    await keep_newest(uow, EnrolmentCopy, fact.enrolment_id, values, version)
