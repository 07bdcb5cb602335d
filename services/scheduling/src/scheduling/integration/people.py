"""The people as the registry tells them: what decides whether somebody may take part, and what is shown.

A row is written only by these handlers. An event older than what is known changes nothing, so that
applying one twice, or late, is harmless. Stage, subject, title and posts are the registry's words, kept
as they come: a word added there must not stop the feed here. Where somebody stands in the tree is joined
from their organisation's copy, for an organisation that moves takes its people along without an event
about each.
"""

from collections.abc import Sequence
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import ARRAY, Boolean, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduling.db import Base
from scheduling.integration.organisations import OrganisationCopy
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Batched, EventHandler
from servicekit.copies import Copied, Told, keep_newest
from servicekit.unit_of_work import UnitOfWork


class PersonCopy(Copied, Base):
    """A person (教师) as last heard of; `person_id` is also the id of their account."""

    __tablename__ = "person_copies"
    __table_args__ = (Index("ix_person_copies_organisation_id", "organisation_id", "name", "person_id"),)

    person_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    sex: Mapped[str] = mapped_column(Text)
    # No foreign key: events about two subjects may arrive in either order.
    organisation_id: Mapped[UUID] = mapped_column(Uuid)
    stage: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    active: Mapped[bool] = mapped_column(Boolean, comment="false once they left")
    organisation: Mapped[OrganisationCopy] = relationship(
        primaryjoin=lambda: OrganisationCopy.organisation_id == PersonCopy.organisation_id,
        foreign_keys=lambda: PersonCopy.organisation_id,
        viewonly=True,
        lazy="raise",
    )

    @property
    def path(self) -> str:
        """Label path of their organisation."""
        return self.organisation.path


class PersonFact(BaseModel):
    """What is read of the registry's person events; checked against its published schemas by a test."""

    person_id: UUID
    name: str
    sex: str
    organisation_id: UUID
    stage: str
    subject: str
    title: str
    posts: list[str]


_LEFT = "registry.person.left.v1"


@Batched
async def _keep(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    facts = [PersonFact.model_validate(event.data) for event in events]
    await keep_newest(uow, PersonCopy, map(_told, facts, events))


def _told(fact: PersonFact, event: CloudEvent) -> Told:
    values = {**fact.model_dump(exclude={"person_id"}), "active": event.type != _LEFT}
    return Told(fact.person_id, values, event.aggregateversion)


HANDLERS: dict[str, EventHandler] = dict.fromkeys(
    ("registry.person.registered.v1", "registry.person.updated.v1", _LEFT), _keep
)
