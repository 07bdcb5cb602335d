"""The organisations as the registry tells them: the few fields that this service shows and filters by.

What belongs to an organisation joins this table to know where it stands in the tree. A row is written
only by these handlers. An event older than what is known changes nothing, so that applying one twice, or
late, is harmless.
"""

from collections.abc import Sequence
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Boolean, ColumnElement, Index, Text, Uuid, cast, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from scheduling.db import Base
from servicekit.access import Reach
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Batched, EventHandler
from servicekit.copies import Copied, Told, keep_newest
from servicekit.db import LTree
from servicekit.unit_of_work import UnitOfWork


class OrganisationCopy(Copied, Base):
    """An organisation (组织机构) as last heard of."""

    __tablename__ = "organisation_copies"
    __table_args__ = (Index("ix_organisation_copies_path", "path", postgresql_using="gist"),)

    organisation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    path: Mapped[str] = mapped_column(LTree)
    closed: Mapped[bool] = mapped_column(Boolean, default=False)


async def open_organisation(
    session: AsyncSession, organisation_id: UUID, reach: Reach
) -> OrganisationCopy | None:
    """The organisation, if it is open and within reach."""
    query = select(OrganisationCopy).where(
        OrganisationCopy.organisation_id == organisation_id,
        OrganisationCopy.closed.is_(False),
        reach.where(OrganisationCopy.path),
    )
    return (await session.execute(query)).scalar_one_or_none()


def is_below(organisation_id: UUID) -> ColumnElement[bool]:
    """The condition that keeps a query which joins the organisation to one of them and all below it."""
    top = aliased(OrganisationCopy)
    path = select(top.path).where(top.organisation_id == organisation_id).scalar_subquery()
    return OrganisationCopy.path.op("<@")(path)


class OrganisationFact(BaseModel):
    """What is read of the registry's organisation events; checked against its published schemas by a test."""

    organisation_id: UUID
    name: str
    kind: str
    path: str


class OrganisationMove(OrganisationFact):
    """The same with where it stood before."""

    previous_path: str


_CLOSED = "registry.organisation.closed.v1"


@Batched
async def _keep(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    facts = [OrganisationFact.model_validate(event.data) for event in events]
    await keep_newest(uow, OrganisationCopy, map(_told, facts, events))


async def _move(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = OrganisationMove.model_validate(event.data)
    await keep_newest(uow, OrganisationCopy, [_told(fact, event)])
    old, new = cast(fact.previous_path, LTree), cast(fact.path, LTree)
    # An event applied twice finds nothing left under the previous path.
    await uow.session.execute(
        update(OrganisationCopy)
        .where(OrganisationCopy.path.op("<@")(old), OrganisationCopy.path != old)
        .values(path=new.op("||")(func.subpath(OrganisationCopy.path, func.nlevel(old))))
        .execution_options(synchronize_session=False)
    )


def _told(fact: OrganisationFact, event: CloudEvent) -> Told:
    values = {"name": fact.name, "kind": fact.kind, "path": fact.path, "closed": event.type == _CLOSED}
    return Told(fact.organisation_id, values, event.aggregateversion)


HANDLERS: dict[str, EventHandler] = {
    **dict.fromkeys(("registry.organisation.created.v1", "registry.organisation.updated.v1", _CLOSED), _keep),
    "registry.organisation.moved.v1": _move,
}
