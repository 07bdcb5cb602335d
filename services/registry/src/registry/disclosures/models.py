"""Disclosures as rows."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, Index, Text, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.people.models import Person
from servicekit.db import Identified, Instant, StringEnum


class DisclosedField(StrEnum):
    """What is masked otherwise and can be shown whole."""

    CITIZEN_ID = "citizen_id"
    """身份证号"""
    PHONE = "phone"
    """手机号"""
    BIRTH_DATE = "birth_date"
    """出生日期"""


class Disclosure(Identified, Base):
    """That somebody saw numbers of a person whole; which numbers, never what they were."""

    __tablename__ = "disclosures"
    __table_args__ = (
        Index("ix_disclosures_person_id", "person_id", "at", "id"),
        Index("ix_disclosures_at", "at", "id"),
        Index("ix_disclosures_seen_by_id", "seen_by_id", "at", "id"),
    )

    at: Mapped[Instant] = mapped_column(server_default=func.clock_timestamp())
    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    seen_by_id: Mapped[UUID] = mapped_column(Uuid, comment="the account")
    seen_by: Mapped[str] = mapped_column(Text, comment="what it was called then")
    fields: Mapped[list[DisclosedField]] = mapped_column(ARRAY(StringEnum(DisclosedField)))
    reason: Mapped[str] = mapped_column(Text)
    person: Mapped[Person] = relationship(lazy="raise")
