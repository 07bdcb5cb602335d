"""The organisations as the registry tells them: their names, and the tree that permissions follow."""

from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Boolean, Index, Text, Uuid, cast, func, update
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.cloudevents import CloudEvent
from servicekit.copies import Copied, Told, keep_newest
from servicekit.db import LTree
from servicekit.unit_of_work import UnitOfWork

CLOSED = "registry.organisation.closed.v1"


class OrganisationCopy(Copied, Base):
    """An organisation (组织机构) as last heard of."""

    __tablename__ = "organisation_copies"
    __table_args__ = (Index("ix_organisation_copies_path", "path", postgresql_using="gist"),)

    organisation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    path: Mapped[str] = mapped_column(LTree)
    closed: Mapped[bool] = mapped_column(Boolean)


class OrganisationFact(BaseModel):
    """What is read of the registry's organisation events."""

    organisation_id: UUID
    name: str
    kind: str
    path: str


class OrganisationMove(OrganisationFact):
    """The same with where it stood before."""

    previous_path: str


def told(fact: OrganisationFact, event: CloudEvent) -> Told:
    """The organisation as it then stood."""
    values = {"name": fact.name, "kind": fact.kind, "path": fact.path, "closed": event.type == CLOSED}
    return Told(fact.organisation_id, values, event.aggregateversion)


async def move(uow: UnitOfWork, fact: OrganisationMove, event: CloudEvent) -> None:
    """Keep it, and let everything that stood below it follow."""
    await keep_newest(uow, OrganisationCopy, [told(fact, event)])
    old, new = cast(fact.previous_path, LTree), cast(fact.path, LTree)
    # An event applied twice finds nothing left under the previous path.
    await uow.session.execute(
        update(OrganisationCopy)
        .where(OrganisationCopy.path.op("<@")(old), OrganisationCopy.path != old)
        .values(path=new.op("||")(func.subpath(OrganisationCopy.path, func.nlevel(old))))
        .execution_options(synchronize_session=False)
    )
