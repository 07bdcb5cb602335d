"""Where somebody stands, as a row: what lists filter by. A single person is computed when asked for."""

from datetime import date
from uuid import UUID

from sqlalchemy import Date, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base


class PersonTier(Base):
    """The tier of one person on one ladder, as last computed."""

    __tablename__ = "person_tiers"
    __table_args__ = (Index("ix_person_tiers_tier", "ladder", "tier", "person_id"),)

    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"), primary_key=True)
    ladder: Mapped[str] = mapped_column(Text, primary_key=True, comment="id of the ladder in the pack")
    tier: Mapped[str | None] = mapped_column(Text, comment="id of the tier; null: on none yet")
    pack_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("policy_packs.id"))
    as_of: Mapped[date] = mapped_column(Date)
