"""All SQL about quotas; the programme they belong to has been found within the caller's reach before."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from scheduling.integration.organisations import OrganisationCopy
from scheduling.programmes.models import Programme
from scheduling.quotas.models import ProgrammeQuota
from servicekit.access import Reach
from servicekit.db import LTree


class QuotaRepository:
    """The quotas of one programme."""

    def __init__(self, session: AsyncSession, programme: Programme) -> None:
        self._session = session
        self._programme = programme

    async def all(self, reach: Reach) -> Sequence[ProgrammeQuota]:
        """Those of the schools within reach; of all schools for who reaches the programme itself."""
        query = (
            select(ProgrammeQuota)
            .join(ProgrammeQuota.organisation)
            .where(ProgrammeQuota.programme_id == self._programme.id)
            .options(contains_eager(ProgrammeQuota.organisation))
        )
        if not reach.covers(self._programme.path):
            query = query.where(reach.where(OrganisationCopy.path))
        return (await self._session.scalars(query)).all()

    async def open_schools(self, ids: Iterable[UUID]) -> dict[UUID, OrganisationCopy]:
        """Which of these are open organisations that the programme is offered to."""
        query = select(OrganisationCopy).where(
            OrganisationCopy.organisation_id.in_(list(ids)),
            OrganisationCopy.closed.is_(False),
            OrganisationCopy.path.op("<@")(cast(self._programme.path, LTree)),
        )
        return {found.organisation_id: found for found in await self._session.scalars(query)}

    async def name_of(self, organisation_id: UUID) -> str:
        """What an organisation is called."""
        query = select(OrganisationCopy.name).where(OrganisationCopy.organisation_id == organisation_id)
        return (await self._session.execute(query)).scalar_one()

    def add(self, quota: ProgrammeQuota) -> None:
        """Make it part of the transaction."""
        self._session.add(quota)

    async def remove(self, quota: ProgrammeQuota) -> None:
        """Take the school off the list."""
        await self._session.delete(quota)


async def seats_allotted(session: AsyncSession, programme_id: UUID) -> int:
    """How many seats of the programme have been given to schools."""
    query = select(func.coalesce(func.sum(ProgrammeQuota.seats), 0)).where(
        ProgrammeQuota.programme_id == programme_id
    )
    return (await session.execute(query)).scalar_one()
