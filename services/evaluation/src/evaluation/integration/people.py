"""The people as the registry tells them: their name, where they belong, and what rules may ask of them."""

from collections.abc import Iterable
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import ARRAY, Boolean, Index, Text, Uuid, any_, cast, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.access import Actor
from servicekit.cloudevents import CloudEvent
from servicekit.copies import Copied, Told

LEFT = "registry.person.left.v1"
NOBODY = UUID(int=0)


class PersonCopy(Copied, Base):
    """Somebody on the roster (教师) as last heard of; their reach is that of their organisation."""

    __tablename__ = "person_copies"
    __table_args__ = (
        Index("ix_person_copies_organisation_id", "organisation_id"),
        Index("ix_person_copies_merged_into", "merged_into", postgresql_where="merged_into IS NOT NULL"),
    )

    person_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    organisation_id: Mapped[UUID] = mapped_column(Uuid)
    stage: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    active: Mapped[bool] = mapped_column(Boolean, comment="false once they have left")
    merged_into: Mapped[UUID | None] = mapped_column(Uuid, comment="the record that was kept in its stead")


class PersonFact(BaseModel):
    """What is read of the registry's events about people."""

    person_id: UUID
    name: str
    organisation_id: UUID
    stage: str
    title: str
    posts: list[str]


class PersonLeftFact(PersonFact):
    """What is read of the event that somebody left."""

    merged_into: UUID | None = None


def told(fact: PersonFact, event: CloudEvent) -> Told:
    """The person as they then were."""
    values = {"merged_into": None, **fact.model_dump(exclude={"person_id"}), "active": event.type != LEFT}
    return Told(fact.person_id, values, event.aggregateversion)


async def merged_among(session: AsyncSession, people: Iterable[UUID]) -> dict[UUID, UUID]:
    """Which of these people's records were merged, as far as is known, and into which."""
    query = select(PersonCopy.person_id, PersonCopy.merged_into).where(
        PersonCopy.person_id == any_(cast(list(people), ARRAY(Uuid))), PersonCopy.merged_into.is_not(None)
    )
    return {person_id: kept for person_id, kept in await session.execute(query) if kept is not None}


def person_of(actor: Actor) -> UUID:
    """The person who calls: a teacher's account has the person's own id. Others are nobody on the roster."""
    try:
        return UUID(actor.id)
    except ValueError:
        return NOBODY
