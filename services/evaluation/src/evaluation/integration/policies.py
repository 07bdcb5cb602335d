"""The policy packs (政策包) as the registry publishes them: whose they are, from when, and their rules."""

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import BigInteger, Date, Index, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.cloudevents import CloudEvent
from servicekit.copies import Copied, Told


class PolicyCopy(Copied, Base):
    """A policy pack as published; it holds for its organisation and everything below."""

    __tablename__ = "policy_copies"
    __table_args__ = (Index("ix_policy_copies_organisation_id", "organisation_id"),)

    pack_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    pack_version: Mapped[int] = mapped_column(BigInteger, comment="newer ones of a code supersede it")
    title: Mapped[str] = mapped_column(Text)
    organisation_id: Mapped[UUID] = mapped_column(Uuid)
    effective_from: Mapped[date] = mapped_column(Date)
    effective_until: Mapped[date | None] = mapped_column(Date)
    cycle: Mapped[Any] = mapped_column(JSONB, comment="as published: {kind, years, starts}")
    rules: Mapped[Any] = mapped_column(JSONB, comment="as published")


class PolicyFact(BaseModel):
    """What is read of the registry's event about a published pack.

    Cycle and rules are kept as they come: what cannot be computed here is told as not measurable.
    """

    pack_id: UUID
    code: str
    version: int
    title: str
    organisation_id: UUID
    effective_from: date
    effective_until: date | None
    cycle: Any
    rules: Any


def told(fact: PolicyFact, event: CloudEvent) -> Told:
    """The pack as it was published."""
    values = fact.model_dump(exclude={"pack_id", "version"}) | {"pack_version": fact.version}
    return Told(fact.pack_id, values, event.aggregateversion)
